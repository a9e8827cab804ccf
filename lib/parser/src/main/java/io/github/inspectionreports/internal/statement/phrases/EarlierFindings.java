package io.github.inspectionreports.internal.statement.phrases;

import io.github.inspectionreports.internal.passage.Passage;
import io.github.inspectionreports.internal.vocabulary.Grades;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Recognises sentences that say what an earlier visit found, and nothing of what is so now. */
public final class EarlierFindings {
  private static final String YEARS_AGO =
      "(?:(?:[Jj]ust|[Mm]ore than|[Oo]ver|[Aa]lmost|[Nn]early|[Aa]bout|[Ss]ome) )?(?:[Aa] few|[Aa]|[Oo]ne"
          + "|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ss]everal|\\d{1,2})"
          + " years? (?:ago|before|earlier)";

  private static final Pattern THEN =
      Pattern.compile(
          "(?:At|During|In) (?:the|our|your|its) (?:time of (?:the|our|your) )?(?:last|previous|earlier"
              + "|initial|first) (?:(?:Ofsted|CQC|full|standard|joint|area|SEND|monitoring|focused|ILACS"
              + "|SIF|safeguarding|graded|single)(?: |-)){0,3}(?:inspection|(?<=Ofsted |focused"
              + " |monitoring )visit)\\b"
              + "(?:,? (?:in|of|on) [^,.;]{3,30}(?=,))?,? (?:[^.;]{0,200}\\b)?(?:was|were|had)\\b.*"
              + "|(?:AGO|Previously|Last time),? INSPECTORS (?:had )?SAID\\b.*|INSPECTORS (?:had )?SAID AGO,? that\\b.*"
                  .replace("AGO", YEARS_AGO)
                  .replace(
                      "INSPECTORS",
                      "(?:(?:the )?[Ii]nspectors|Ofsted(?:[’']s)?(?: inspectors)?|HMI|(?:the )?(?:watchdog|inspectorate))")
                  .replace("SAID", "(?:said|found|reported|judged|noted|wrote|warned|concluded)"),
          Pattern.DOTALL);

  /** "Brackenshire was rated good in 2019", of a whole sentence without its grades. */
  private static final Pattern GRADED =
      Pattern.compile(
          "(?i)(?:in <YEAR>,? )?[^.;:]{2,80}? (?:was|were|had been)(?: [a-z]{1,12}){0,2}? (?:told|judged|rated|graded|deemed"
              + "|branded|found|given|described)\\b[^.;:]{0,90}?\\.?"
                  .replace("<YEAR>", "(?:19|20)\\d\\d"));

  private static final Pattern GRADE =
      Pattern.compile(
          "(?i)[‘'\"“]?\\b(?:requir(?:ed|es|ing|e) improvement(?: to be good)?|"
              + Grades.WORDS
              + ")\\b[’'\"”]?");

  private static final Pattern YEAR =
      Pattern.compile("\\b[Ii]n (?:\\p{Lu}\\p{Ll}{2,8} )?((?:19|20)\\d\\d)\\b");

  /** Words that say how it is now, or that it has changed. */
  private static final Pattern NOW =
      Pattern.compile(
          "\\b(?:now|since|still|remains?|has|have|is|are|again|continue[sd]?|today|currently"
              + "|improved|improving|improvements?|progress|but|however|while|whereas|although|than|then|no longer|addressed)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Passage.ContextReason EARLIER =
      new Passage.ContextReason(
          "earlier-visit", "What an earlier visit found is not found now", 0, 0);

  private EarlierFindings() {}

  /** The reason why a sentence is of an earlier visit; null where it is not. */
  public static Passage.@Nullable ContextReason of(String sentence) {
    return THEN.matcher(sentence).matches() && !NOW.matcher(sentence).find() ? EARLIER : null;
  }

  /**
   * The reason why a sentence gives nothing but a grade of an earlier year.
   *
   * @param sentence a sentence of an article
   * @param first the first year of which a grade may be of now
   * @return null where it says more, or gives no year before that
   */
  public static Passage.@Nullable ContextReason ofGrade(String sentence, int first) {
    Matcher year = YEAR.matcher(sentence);
    Matcher grade = GRADE.matcher(sentence);
    if (!year.find() || Integer.parseInt(year.group(1)) >= first || !grade.find()) {
      return null;
    }
    String rest = grade.replaceAll("so");
    return GRADED.matcher(rest).matches() && !NOW.matcher(rest).find() ? EARLIER : null;
  }

  /** Whether a text speaks of now, or of what has changed. */
  static boolean saysNow(String text) {
    return NOW.matcher(text).find();
  }

  /** Marks all sentences as what an earlier visit found. */
  public static Passage marked(Passage passage) {
    return passage.allContext(EARLIER, true);
  }
}
