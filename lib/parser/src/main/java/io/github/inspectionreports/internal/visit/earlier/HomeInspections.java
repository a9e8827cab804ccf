package io.github.inspectionreports.internal.visit.earlier;

import io.github.inspectionreports.internal.visit.dates.Dates;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decides whether an inspection was of a home that an authority runs, and no visit to the
 * authority.
 */
final class HomeInspections {
  /** As far before a visit as a word may say whose it was. */
  private static final int BEFORE = 80;

  /** As far from a visit as words may say that it was to a home. */
  private static final int NEAR = 300;

  private static final String JUDGED_WORD = "(?:judged|graded|rated|inspected|found)";

  /**
   * A home that the council runs is not a council: "inspection of the respite home in". The home is
   * the last thing before the date, and not where a service is given.
   */
  private static final Pattern OF_A_HOME =
      Pattern.compile(
          "\\binspections? of (?:(?!(?:at|for|to|in|from|with|services?|[Tt]he [\\p{L}’'-]{1,20} of)"
              + "\\b)[\\p{L}’'-]{1,20} ){0,5}(?:home|hostel|school|unit)s?"
              + "(?: (?:was|were|took place))?[ (,]+(?:(?:in|on|from|during|at) )?(?:the )?"
              + Dates.WHEN
              + "$");

  /** "Inspection of The Larches": a home or, where no home is near, a council. */
  private static final Pattern OF_THE =
      Pattern.compile(
          "\\binspections? of (The (?!(?:Royal|City|London|County|Borough|Metropolitan|District|Isle)\\b)"
              + "\\p{Lu}[\\p{L}’'-]*+(?: \\p{Lu}[\\p{L}’'-]*+){0,3}+)");

  private static final Pattern A_HOME =
      Pattern.compile(
          "\\b(?:[Tt]he|[Tt]his|[Tt]hat|[Aa]|[Ii]ts|[Oo]ne|[Oo]ur|[Ee]ach|children[’']s|residential"
              + "|care|respite|secure)(?: (?!family|foster|own)[\\p{L}’'-]{1,20}){0,2}"
              + " (?:home|hostel|unit)s?\\b(?! (?:education|visit|address))");

  private static final Pattern HOME_AFTER =
      Pattern.compile("^[^.]{0,60}\\b" + JUDGED_WORD + " (?:the|this|that|its) (?:home|unit)\\b");

  private static final Pattern HOME_BEFORE =
      Pattern.compile("\\bhomes?\\b[^.;]{0,40}\\b" + JUDGED_WORD + "\\b[^.;]{0,60}$");

  /** "The council runs a children's home. It was judged good in": the home of the last sentence. */
  private static final Pattern HOME_ABOVE =
      Pattern.compile(
          "\\b(?:children[’']s|residential|care|respite) homes?\\b[^.]{0,80}\\. (?:This|It|These|They|"
              + "All|Both|One|Each)(?: of them)? (?:home )?(?:was|were) "
              + JUDGED_WORD
              + "\\b[^.;]{0,60}$");

  /** Services that other inspections are about: "since the YOS inspection in". */
  private static final String OTHER =
      "(?:YOTS?|YOS|YJS|YOIs?|[Yy]outh (?:[Oo]ffending|[Jj]ustice)(?: (?:[Ss]ervice|[Tt]eam)s?)?"
          + "|[Pp]risons?|(?:[Ss]ecure )?[Tt]raining [Cc]entres?|[Pp]olice|[Cc]onstabulary"
          + "|(?:[Nn]ational )?[Pp]robation(?: [Ss]ervice)?|[Hh]ospitals?|[Nn]urser(?:y|ies)"
          + "|[Cc]olleges?|[Ss]chools?|(?:[Aa]dults?[’']?s?[’']?) (?:[Ss]ervices|[Ss]ocial [Cc]are)"
          + "|[Cc]are [Qq]uality [Cc]ommission|CQC|HMICFRS|HMIC|HMIP)";

  private static final Pattern OTHER_BEFORE =
      Pattern.compile(
          "\\b"
              + OTHER
              + "(?:[’']s?)?(?: (?:and|its|own|last|previous|recent|most|latest|full|joint|core"
              + "|thematic)){0,3} $");

  private static final Pattern OF_OTHER =
      Pattern.compile(
          "\\binspections? (?:of|into) (?:(?:the|its|their|local|each|a|[\\p{Lu}][\\p{L}’'-]{1,20})"
              + " ){0,3}"
              + OTHER
              + "\\b(?! (?:and|places|day))");

  private HomeInspections() {}

  /** Whether the police, a prison, a school … was inspected, and no authority. */
  static boolean isOfOtherService(String text, Matcher named) {
    String words = named.group();
    String before = text.substring(Math.max(0, named.start() - BEFORE), named.start());
    boolean joint = words.contains("JTAI") || words.contains("joint targeted");
    return !joint && (OTHER_BEFORE.matcher(before).find() || OF_OTHER.matcher(words).find());
  }

  /** Whether a home was inspected, and no authority. */
  static boolean isOfHome(String text, Matcher named) {
    String before = text.substring(Math.max(0, named.start() - NEAR), named.start());
    String after = text.substring(named.end(), Math.min(text.length(), named.end() + NEAR));
    return OF_A_HOME.matcher(named.group()).find()
        || HOME_AFTER.matcher(after).find()
        || HOME_BEFORE.matcher(before).find()
        || HOME_ABOVE.matcher(before).find();
  }

  /** Whether it was of "The Larches", and the same or the next sentence mentions a home. */
  static boolean isOfNamedHome(String sentences, String words, Predicate<String> isAuthority) {
    Matcher of = OF_THE.matcher(words);
    return of.find() && !isAuthority.test(of.group(1)) && A_HOME.matcher(sentences).find();
  }
}
