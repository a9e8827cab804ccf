package io.github.inspectionreports.internal.visit.others;

import io.github.inspectionreports.internal.document.Block;
import io.github.inspectionreports.internal.passage.Passage;
import io.github.inspectionreports.internal.passage.Passages;
import io.github.inspectionreports.internal.visit.places.ArticleCouncil;
import io.github.inspectionreports.internal.visit.places.AuthorityNames;
import io.github.inspectionreports.internal.visit.places.AuthorityNames.Mention;
import io.github.inspectionreports.internal.visit.places.CouncilNames;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks what an article says of another council than the one that it is about: praise of a
 * neighbour is no finding here. A council that is only compared, or where somebody lives, is not
 * what a sentence is about. Not thread-safe.
 */
public final class OtherCouncil {
  private static final Passage.ContextReason OTHER =
      new Passage.ContextReason(
          "other-council", "What is said of another council is no finding about this one", 0, 0);

  /** What is before a council's name at the start of a sentence that is about it. */
  private static final Pattern BEGINS =
      Pattern.compile(
          "(?i)[“\"‘']?(?:(?:but|and|yet|while|meanwhile|elsewhere|however|nearby|next door|also"
              + "|(?:by|in) contrast|on the other hand|at the same time|last (?:week|month|year)),? )?"
              + "(?:(?:in|at|for|over in|across in) )?(?:the )?"
              + "(?:(?:its |their )?(?:neighbouring|neighbours?|nearby|adjoining),? )?(?:the )?");

  /** Before a council's name: that the rest is about it. */
  private static final Pattern LEADS =
      Pattern.compile(
          "(?i)\\b(?:story|picture|case|verdict|matters|things|praise|criticism|news|better|worse"
              + "|different) (?:in|at|for|from|of) (?:the )?(?:(?:neighbouring|nearby|adjoining) )?$");

  /** After a council's name: that inspectors were there. */
  private static final Pattern WHERE =
      Pattern.compile(
          "(?i),? (?:city council |county council |council )?(?:where|which|whose)\\b[^.;]{0,60}"
              + "\\b(?:inspectors?|ofsted|inspected|visited|watchdog|report|letter)\\b");

  private static final Pattern OWNS = Pattern.compile("[’']s? ");

  /** A name that goes on: of a newspaper, a police force, a person. */
  private static final Pattern GOES_ON =
      Pattern.compile("(?:[’']s?)? (?!(?:City|County|Borough|District|Council)\\b)\\p{Lu}");

  /** A person's name before what would be a council's: "Ada Barnet's". */
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:^| )(?!(?:In|At|For|But|And|Yet|While|The|Its|Neighbouring|Nearby|Over|Ofsted|Inspectors)"
              + " $)\\p{Lu}[\\p{L}.]{0,20} $");

  /** A place that no register holds, beside words that make it a council that was visited. */
  private static final Pattern PLACE =
      Pattern.compile(
          "\\b(?:[Ii]n|[Aa]t|[Nn]eighbouring|[Nn]earby) (\\p{Lu}[\\p{Ll}’-]{2,30})(?=,? where"
              + " (?:inspectors|ofsted|Ofsted|the watchdog)\\b|,? (?:next door|a neighbour)\\b)"
              + "|\\b[Nn]eighbour(?:ing|s)? (\\p{Lu}[\\p{Ll}’-]{2,30})\\b");

  /** The beginning of a paragraph that is about what the one before is about. */
  private static final Pattern CONTINUES =
      Pattern.compile(
          "(?:There,|Its )|[^.]{0,40}\\b(?:inspectors|workers|staff|children|managers|leavers|leaders"
              + "|families|that council|that authority) there\\b",
          Pattern.CASE_INSENSITIVE);

  /** An article names no more councils than this that the register does not hold. */
  private static final int MOST = 12;

  /** Words nearer than this to a name say what it has to do with the sentence. */
  private static final int NEAR = 100;

  private final AuthorityNames authorities;
  private final String subject;
  private final Set<String> unregistered = new LinkedHashSet<>();
  private boolean other;

  /**
   * Makes a reader of an article.
   *
   * @param authorities the register
   * @param subject the short name of the council that the article is about
   * @param blocks the article
   */
  public OtherCouncil(AuthorityNames authorities, String subject, List<Block> blocks) {
    this.authorities = authorities;
    this.subject = subject;
    unregistered.add(subject);
    for (Block block : blocks) {
      Set<String> names = new LinkedHashSet<>(CouncilNames.all(block.text()));
      Matcher place = PLACE.matcher(block.text());
      while (place.find()) {
        names.add(place.group(1) != null ? place.group(1) : place.group(2));
      }
      names.stream()
          .filter(name -> unregistered.size() < MOST && authorities.in(name).isEmpty())
          .forEach(unregistered::add);
    }
  }

  /**
   * Marks the sentences that are about another council.
   *
   * @param body the passages of the article
   * @return the passages; what another council was told to do is no demand either
   */
  public Passages marked(Passages body) {
    List<Passage> findings = new ArrayList<>();
    for (Passage finding : body.findings()) {
      findings.add(marked(finding));
    }
    return new Passages(body.actions(), body.improvements(), findings, body.frame());
  }

  private Passage marked(Passage passage) {
    other &= passage.bullet() || CONTINUES.matcher(passage.text()).lookingAt();
    List<Passage.Sentence> sentences = new ArrayList<>();
    boolean all = true;
    for (Passage.Sentence sentence : passage.sentences()) {
      other = isOfOther(sentence.text(), other);
      all &= other;
      sentences.add(
          other && sentence.contextReason() == null
              ? new Passage.Sentence(sentence.text(), sentence.start(), sentence.place(), OTHER)
              : sentence);
    }
    Passage read = passage.with(sentences, passage.themed() && !all);
    return all && passage.role() == Passage.Role.DEMAND ? read.as(Passage.Role.FINDING) : read;
  }

  /** Whether a sentence is about another council; one that names none goes on as before. */
  private boolean isOfOther(String text, boolean before) {
    if (authorities.names(text).stream().anyMatch(mention -> isSubject(mention.name()))) {
      return false;
    }
    List<Mention> mentions = new ArrayList<>(authorities.in(text));
    for (String name : unregistered) {
      mentions.addAll(CouncilNames.every(name, text));
    }
    boolean found = before;
    for (Mention mention : mentions) {
      if (isSubject(mention.name())) {
        return false;
      }
      found |= isAbout(text, mention);
    }
    return found;
  }

  /** Whether a name is that of the article's own council, or one that has a part of it. */
  private boolean isSubject(String name) {
    return authorities.isFormer(name)
        || (' ' + subject + ' ').contains(' ' + name + ' ')
        || (' ' + name + ' ').contains(' ' + subject + ' ');
  }

  private static boolean isAbout(String text, Mention mention) {
    int from = Math.max(0, mention.start() - NEAR);
    String before = text.substring(from, mention.start());
    String after = text.substring(mention.end(), Math.min(text.length(), mention.end() + NEAR));
    if (GOES_ON.matcher(after).lookingAt() || NAMED.matcher(before).find()) {
      return false;
    }
    return from == 0 && BEGINS.matcher(before).matches()
        || OWNS.matcher(after).lookingAt()
        || LEADS.matcher(before).find()
        || WHERE.matcher(after).lookingAt()
        || ArticleCouncil.isVisited(before, after);
  }
}
