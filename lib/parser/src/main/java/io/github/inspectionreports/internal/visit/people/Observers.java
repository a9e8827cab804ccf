package io.github.inspectionreports.internal.visit.people;

import io.github.inspectionreports.internal.vocabulary.PersonNames;
import java.util.regex.Pattern;

/** Leaves out of a sentence those who watched an inspection or saw to its quality. */
final class Observers {
  private static final String NAME =
      "(?<!\\p{L})\\p{Lu}[\\p{L}\\p{M}'’-]{1,40}+(?: (?:"
          + PersonNames.PARTICLE
          + " ){0,2}\\p{Lu}[\\p{L}\\p{M}'’.-]{0,40}+){1,3}+";

  private static final String HMI =
      "(?:,? \\(?(?:Ofsted HMI|Senior HMI|"
          + PersonNames.RANK
          + "|CQC [Ii]nspector|(?:His|Her) Majesty[’']s"
          + " Inspector|Ofsted Inspector)\\)?)?";

  private static final String DEED =
      "(?:observ(?:ers?|ing|ed)|shadow(?:ing|ed)?|quality[- ]assur(?:ance|ed|ing|er))";

  /** "Sam Moss HMI, who observed", "Sam Moss (quality assurance manager)". */
  private static final Pattern AFTER =
      Pattern.compile(
          NAME
              + HMI
              + ",? ?\\(?(?:who )?(?:also )?(?:(?:as|was|acted as|acting as|attended as|came"
              + " as|joined as) )?(?:an? |the )?(?:Ofsted )?"
              + DEED
              + "[^,;.]{0,80}");

  /** "observed by Sam Moss", "the quality assurance manager was Sam Moss". */
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?i:"
              + DEED
              + ")(?: (?:inspectors?|managers?|leads?|officers?))?,? ?(?:(?:was|were|by|:) ){0,2}"
              + NAME
              + HMI
              + "(?:,? and "
              + NAME
              + HMI
              + "){0,2}");

  private Observers() {}

  /**
   * Leaves them out.
   *
   * @param sentence a sentence that names a team
   * @return the sentence without them
   */
  static String leaveOut(String sentence) {
    String rest = BEFORE.matcher(sentence).replaceAll(" ");
    return AFTER.matcher(rest).replaceAll(" ");
  }
}
