package io.github.inspectionreports.internal.visit;

import io.github.inspectionreports.internal.document.Block;
import io.github.inspectionreports.internal.outline.Framed;
import io.github.inspectionreports.internal.visit.places.AuthorityNames;
import io.github.inspectionreports.internal.visit.places.CouncilNames;
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
import org.jspecify.annotations.Nullable;

/**
 * Sets the head of an article, the links and the small print of its web site and other business of
 * a meeting apart, and says if it names several councils. Immutable.
 */
public final class ArticleFrame {
  private static final Pattern COUNCIL =
      Pattern.compile(
          "\\b(?!(?:The|This|Our|And|Neighbouring|Nearby)\\b)(\\p{Lu}[\\p{L}’'-]{1,30}+(?: (?:and|upon|on|of)"
              + " \\p{Lu}[\\p{L}’'-]{1,30}+| \\p{Lu}[\\p{L}’'-]{1,30}+){0,3}?)"
              + " (?:(?:(?:Metropolitan|County|City|Borough|District)"
              + " ){0,2}Council\\b|children[’']s services\\b)");

  /** Before a place: that inspectors were there. */
  private static final Pattern WENT_TO =
      Pattern.compile(
          "(?i)\\b(?:inspected|visited|visit (?:to|of|in|at)|inspection (?:of|in|at)|inspectors"
              + " (?:in|at)) (?:the )?$");

  /** After "in" and a place: that inspectors were there. */
  private static final Pattern INSPECTED_THERE =
      Pattern.compile(
          "(?i)^,? (?:where )?(?:[\\p{L}’'-]{1,20} ){0,4}?(?:inspectors?|inspections?|ofsted"
              + "|(?:focused|monitoring) visit)\\b");

  /** Before a place, where an article goes from one council to the next. */
  private static final Pattern IN_NEXT =
      Pattern.compile("(?i)\\b(?:in|at|from) (?:(?:neighbouring|nearby|adjoining|next-door) )?$");

  /** After "in" and a place: that the services there were judged. */
  private static final Pattern JUDGED_THERE =
      Pattern.compile(
          "(?i)^(?:(?!\\. )[^;]){0,90}?\\b(?:services|council|authority|department|they|it)\\b(?:(?!\\. )[^;]){0,50}?"
              + "\\b(?:judged|rated|graded|deemed|branded|found to)\\b");

  /** After a place: its own verdict. */
  private static final Pattern OWN_GRADE =
      Pattern.compile(
          "(?i)^,? (?:also |too )?(?:(?:was|were|is|has been|had been) )?(?:also )?(?:judged|rated"
              + "|graded|deemed|branded|told to)\\b");

  /** An article that says itself that it is about several councils. */
  private static final Pattern SEVERAL =
      Pattern.compile(
          "(?i)\\b(?:two|three|four|five|six|several|a number of|(?:a )?(?:pair|trio|clutch) of)"
              + " (?:[\\p{L}-]{1,20} ){0,3}?(?:councils|local authorities|boroughs)\\b");

  /** Where an article says that. */
  private static final int HEAD = 4;

  private static final Pattern OF_A_COUNCIL =
      Pattern.compile("^[’']?s?,? (?:[a-z]+ )?(?:council|children[’']s services)\\b");

  /** No headline of another article is longer. */
  private static final int LONGEST_LINK = 110;

  /** What is so near to a place may say that inspectors were there. */
  private static final int NEAR = 60;

  private final RuleSet rules;
  private final Predicate<String> ofWebSite;
  private final Predicate<String> leadsLinks;

  /** Read when an article first needs it: no letter does. */
  private volatile @Nullable AuthorityNames authorities;

  /**
   * Makes a reader.
   *
   * @param rules the rule set, for its register of authorities
   * @param ofWebSite whether a paragraph is a link, a caption or small print
   * @param leadsLinks whether a line is above a list of links to other articles
   */
  public ArticleFrame(RuleSet rules, Predicate<String> ofWebSite, Predicate<String> leadsLinks) {
    this.rules = rules;
    this.ofWebSite = ofWebSite;
    this.leadsLinks = leadsLinks;
  }

  private AuthorityNames authorities() {
    AuthorityNames known = authorities;
    if (known == null) {
      known = AuthorityNames.of(rules);
      authorities = known;
    }
    return known;
  }

  /**
   * Reads the frame of an article.
   *
   * @param article the article
   * @return the article with links and small print as its back page
   */
  public Framed read(Framed article) {
    // A headline may begin with the inspectorate's name, as a letterhead does.
    Framed headed = withLinks(ArticleHead.read(article, ofWebSite));
    List<Block> own = new ArrayList<>(headed.blocks(FrameKind.TITLE));
    own.addAll(headed.body());
    own.removeIf(block -> ofWebSite.test(block.text()));
    Set<String> councils = councils(own);
    List<Diagnostic> odd =
        councils.size() < 2
            ? List.of()
            : List.of(
                Diagnostic.of(
                    DiagnosticCode.SEVERAL_AUTHORITIES,
                    "the article names several councils ("
                        + String.join(", ", councils)
                        + "); what is said of each is not separated"));
    Framed bare = headed.moving(block -> ofWebSite.test(block.text()), FrameKind.BACK_PAGE, odd);
    return Agenda.read(bare);
  }

  /** Sets the links below "Related articles" apart: short lines, until a paragraph follows. */
  private Framed withLinks(Framed article) {
    List<Framed.Part> parts = new ArrayList<>();
    boolean links = false;
    for (Framed.Part part : article.parts()) {
      String text = part.block().text();
      boolean own = part.frame() == null;
      boolean leads = own && leadsLinks.test(text);
      links = leads || links && own && isLink(text);
      parts.add(links ? new Framed.Part(part.block(), FrameKind.BACK_PAGE) : part);
    }
    return new Framed(article.document(), parts, article.letter(), article.diagnostics());
  }

  private static boolean isLink(String text) {
    return text.length() <= LONGEST_LINK
        && !text.isEmpty()
        && ".:;,”\"".indexOf(text.charAt(text.length() - 1)) < 0;
  }

  private Set<String> councils(List<Block> blocks) {
    Set<String> names = new TreeSet<>();
    List<String> texts = new ArrayList<>();
    blocks.forEach(block -> texts.add(block.text()));
    boolean several = texts.stream().limit(HEAD).anyMatch(text -> SEVERAL.matcher(text).find());
    for (String text : texts) {
      Matcher council = COUNCIL.matcher(text);
      while (council.find()) {
        String name = CouncilNames.bare(council.group(1));
        if (name == null) {
          continue;
        }
        List<AuthorityNames.Mention> known = authorities().in(name);
        names.add(known.isEmpty() ? name : known.get(0).name());
      }
      for (AuthorityNames.Mention mention : authorities().in(text)) {
        boolean written = mention.asWritten().endsWith("ouncil");
        if (written
            || several
            || OF_A_COUNCIL.matcher(near(text, mention.end())).find()
            || isVisited(text, mention)) {
          names.add(mention.name());
        }
      }
    }
    return names;
  }

  private static String near(String text, int from) {
    return text.substring(from, Math.min(text.length(), from + 2 * NEAR));
  }

  /** Whether a sentence says that inspectors were in a place that is named without its council. */
  private static boolean isVisited(String text, AuthorityNames.Mention mention) {
    String before = text.substring(Math.max(0, mention.start() - NEAR), mention.start());
    String after = text.substring(mention.end(), Math.min(text.length(), mention.end() + NEAR));
    boolean place =
        before.endsWith("in ")
            || before.endsWith("In ")
            || before.endsWith("from ") && after.startsWith(", where ");
    String far = near(text, mention.end());
    return WENT_TO.matcher(before).find()
        || place && INSPECTED_THERE.matcher(after).find()
        || IN_NEXT.matcher(before).find() && JUDGED_THERE.matcher(far).find()
        || OWN_GRADE.matcher(after).find();
  }
}
