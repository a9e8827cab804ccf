package io.github.inspectionreports.internal.vocabulary;

import java.util.regex.Pattern;

/** The shapes of people's names in lines of a team, as patterns without groups. */
public final class PersonNames {
  /** One word of a name. */
  public static final String NAME = "\\p{Lu}[\\p{L}\\p{M}’'-]{1,30}";

  /** Two to four words with capitals, of which those after the first may be initials. */
  public static final String FULL_NAME =
      "\\p{Lu}[\\p{L}’'-]{0,30}(?: \\p{Lu}[\\p{L}’'.-]{0,30}){1,3}";

  /** The small words within names that lines of a team have most. */
  public static final String PARTICLE = "(?:van|von|de|der|den|la|al|bin)";

  /** The short form of an inspector's rank, after the name. */
  public static final String RANK = "(?:S?HMI|SCRI|AI|OI|RI)";

  private static final Pattern BROKEN = Pattern.compile("(?:[,&:]|\\band) " + NAME + "$");

  private static final Pattern OBSERVER =
      Pattern.compile(
          "(?i:quality assurance(?: \\p{L}{3,12})?|(?:senior )?data analyst|observer|shadowing"
              + "|shadow inspector) ?[:–-] ?\\p{Lu}[^.:;?!]{2,60}");

  /** A sentence that a list of the inspectors follows: "The visit was carried out by:". */
  private static final Pattern LEADS_TEAM =
      Pattern.compile(
          "(?i)\\b(?:inspectors?|HMI|team|(?:carried out|conducted|undertaken|completed|made|led)(?:"
              + " (?:on|off)[ -]?site| remotely)? by)\\b[^.]{0,80}:\\s?$");

  private static final String INSPECTOR =
      "\\(?(?:(?:(?:Lead |Team )?(?:His|Her) Majesty[’']s |(?:(?:Ofsted|Lead|Team|Shadow|Senior) ){1,2})"
          + "[Ii]nspector|"
          + RANK
          + ")\\)?(?:,? \\(?[Ll]ead(?: [Ii]nspector)?\\)?)?";

  /** "Rowan Ashby OBE", "His Majesty’s Inspector (lead)", "Rowan Ashby, Ofsted Inspector". */
  private static final Pattern OF_TEAM =
      Pattern.compile(
          INSPECTOR + "|" + FULL_NAME + "(?: " + NAME + "){0,2}(?:,? " + INSPECTOR + ")?");

  private PersonNames() {}

  /**
   * Returns whether a paragraph ends by introducing a list of the inspectors.
   *
   * @param paragraph the paragraph
   */
  public static boolean leadsTeam(CharSequence paragraph) {
    return endsWithColon(paragraph) && LEADS_TEAM.matcher(paragraph).find();
  }

  /** Whether a colon is at the end of a text or before the blank and line end there. */
  private static boolean endsWithColon(CharSequence text) {
    int at = text.length() - 1;
    while (at >= 0 && Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    return at >= 0 && text.charAt(at) == ':';
  }

  /**
   * Returns whether a line is the name of somebody, the rank of an inspector, or both, and no more.
   *
   * @param line the line
   */
  public static boolean isOfTeam(CharSequence line) {
    return OF_TEAM.matcher(line).matches();
  }

  /**
   * Returns whether a line ends in one word of a name, as "Rowan Ashby and Robin" does.
   *
   * @param line the line
   * @return whether the surname may be in the next line
   */
  public static boolean breaksOff(CharSequence line) {
    return BROKEN.matcher(line).find();
  }

  /**
   * Returns whether a line names somebody beside a team who inspects nothing, as "Quality
   * assurance: Rowan Ashby" does.
   *
   * @param line the line
   * @return whether it does nothing else
   */
  public static boolean isObserver(CharSequence line) {
    return OBSERVER.matcher(line).matches();
  }
}
