package io.github.inspectionreports.internal.visit;

import io.github.inspectionreports.internal.document.Block;
import io.github.inspectionreports.internal.outline.Framed;
import io.github.inspectionreports.internal.visit.places.AuthorityNames;
import io.github.inspectionreports.model.Diagnostic;
import io.github.inspectionreports.model.DiagnosticCode;
import io.github.inspectionreports.model.FrameKind;
import io.github.inspectionreports.rules.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sets the links and the small print of an article's web site apart, and says if the article names
 * several councils. Immutable.
 */
public final class ArticleFrame {
  private static final Pattern COUNCIL =
      Pattern.compile(
          "\\b(?!The\\b|This\\b|Our\\b|And\\b)(\\p{Lu}[\\p{L}’'-]++(?: (?:and|upon|on|of)"
              + " \\p{Lu}[\\p{L}’'-]++| \\p{Lu}[\\p{L}’'-]++){0,3}?)"
              + " (?:(?:(?:Metropolitan|County|City|Borough|District)"
              + " ){0,2}Council\\b|children[’']s services\\b)");
  private static final Pattern OF_A_COUNCIL =
      Pattern.compile("^[’']?s?,? (?:[a-z]+ )?(?:council|children[’']s services)\\b");

  private final AuthorityNames authorities;
  private final Predicate<String> ofWebSite;

  /**
   * Makes a reader.
   *
   * @param rules the rule set, for its register of authorities
   * @param ofWebSite whether a paragraph is a link, a caption or small print
   */
  public ArticleFrame(RuleSet rules, Predicate<String> ofWebSite) {
    this.authorities = AuthorityNames.of(rules);
    this.ofWebSite = ofWebSite;
  }

  /**
   * Reads the frame of an article.
   *
   * @param article the article
   * @return the article with links and small print as its back page
   */
  public Framed read(Framed article) {
    List<Block> own = new ArrayList<>(article.blocks(FrameKind.TITLE));
    own.addAll(article.blocks(FrameKind.LETTERHEAD));
    own.addAll(article.body());
    Set<String> councils = councils(own);
    List<Diagnostic> odd =
        councils.size() < 2
            ? List.of()
            : List.of(
                Diagnostic.of(
                    DiagnosticCode.SEVERAL_AUTHORITIES,
                    "the article names several councils ("
                        + String.join(", ", councils)
                        + "); what is said of each is not told apart"));
    // A headline may begin with the inspectorate's name, as a letterhead does.
    List<Framed.Part> parts =
        article.parts().stream()
            .map(
                part ->
                    part.frame() == FrameKind.LETTERHEAD
                        ? new Framed.Part(part.block(), FrameKind.TITLE)
                        : part)
            .toList();
    Framed headed = new Framed(article.document(), parts, article.letter(), article.diagnostics());
    return headed.moving(block -> ofWebSite.test(block.text()), FrameKind.BACK_PAGE, odd);
  }

  private Set<String> councils(List<Block> blocks) {
    Set<String> names = new TreeSet<>();
    List<String> texts = new ArrayList<>();
    blocks.forEach(block -> texts.add(block.text()));
    for (String text : texts) {
      Matcher council = COUNCIL.matcher(text);
      while (council.find()) {
        String name = council.group(1);
        List<AuthorityNames.Mention> known = authorities.in(name);
        names.add(known.isEmpty() ? name : known.get(0).name());
      }
      for (AuthorityNames.Mention mention : authorities.in(text)) {
        boolean written = mention.asWritten().endsWith("ouncil");
        if (written || OF_A_COUNCIL.matcher(text.substring(mention.end())).find()) {
          names.add(mention.name());
        }
      }
    }
    return names;
  }
}
