package io.github.inspectionreports.journey.internal.earlier;

import io.github.inspectionreports.model.PartialDate;
import io.github.inspectionreports.model.VisitKind;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words by which letters mention earlier visits, and what was found then. */
public final class EarlierPhrases {
  private static final String MONTHS =
      "January|February|March|April|May|June|July|August|September|October|November|December";

  private static final String DATE =
      "(?:early |mid-?|late )?(?:(\\d{1,2}) )?(?:(" + MONTHS + "),? )?((?:19|20)\\d\\d)";

  /** "last focused visit", "previous inspection"; "the last visit to the child" is none. */
  private static final String NAMED =
      "\\b(?:last|previous|earlier|most recent)(?:(?: [\\w’'()-]{1,20}){0,4}? inspections?|(?:"
          + " (?:two|three|focused|focus|assurance|monitoring|unannounced|Ofsted)){0,3} visits?(?! to))\\b";

  private static final Pattern DATED =
      Pattern.compile(
          "\\b(?:(?:last|previous|earlier|most recent) )?(?:[\\w’'-]{1,20} ){0,2}?"
              + "(?:inspections?|ILACS|(?:last|previous|focused|focused"
              + " assurance|assurance|monitoring|Ofsted) visits?|judged(?: to be| as)?"
              + " [‘'“]?(?:outstanding|good|adequate|inadequate|requir\\w{1,4}"
              + " improvement)|identified (?:for improvement|as requiring improvement)|areas? for"
              + " (?:improvement|development|priority action))\\b"
              + "(?:(?!\\b(?:led|leads?|leading|resulted|since|after|until|before|establish\\w*"
              + "|appoint\\w*|launch\\w*|introduc\\w*|implement\\w*)\\b)[^.;:,0-9]){0,60},? (?:in|of|on) "
              + DATE
              + "\\b");

  /** "The October 2021 inspection", "the 2024 focused visit". */
  private static final Pattern DATED_BEFORE =
      Pattern.compile(
          "\\b"
              + DATE
              + " (?:(?:full|ILACS|SIF|Ofsted|focused|focused assurance|assurance|monitoring|single)"
              + " ){0,2}(?:inspection|visit)\\b");

  /** Inspections of other bodies, which are not visits of a journey. */
  private static final Pattern OF_OTHERS =
      Pattern.compile(
          "\\b(?:HMIP|HMICFRS|HMIC|CQC|probation|youth (?:offending|justice)|constabulary|police"
              + "|fostering agenc(?:y|ies)|adoption agenc(?:y|ies)|children’s homes?"
              + "|residential|schools?|nurser(?:y|ies)|thematic|peer (?:reviews?|challenges?))\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern UNDATED =
      Pattern.compile(NAMED + "|\\b(?:inspection|visit) last year\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern OF_A_MATTER =
      Pattern.compile(
          "\\b(?:areas? for (?:development|improvement|priority action)|areas? of"
              + " (?:weakness|development)|recommendations?|recommended|(?:was|were|been) (?:a|an)?"
              + " ?(?:weakness|concern|deficit)|(?:weakness(?:es)?|concerns?|deficits?|issues|priority"
              + " actions?|gap)\\b[^.;]{0,60}\\b"
              + "(?:identified|noted|found|highlighted|raised|seen)|(?:identified|noted|highlighted|raised)"
              + " (?:for improvement |as [\\w ]{1,40} )?(?:at|in|by|during))\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern THIS_WAS =
      Pattern.compile("(?:This|These)(?: [\\w-]{1,20}){0,2}? (?:is|are|was|were|has|have)\\b");

  private static final Pattern AGAIN =
      Pattern.compile(
          "\\b(?:remains?|remained|still|again|continues?|persists?|despite"
              + "|(?:areas? for (?:improvement|development|priority action)|recommendations?)"
              + " (?:from|of|made at|made in) the (?:last|previous))\\b",
          Pattern.CASE_INSENSITIVE);

  /** All that was listed at an earlier visit is listed again: the sentence is of nothing else. */
  private static final Pattern ALL_AGAIN =
      Pattern.compile(
          "^(?:(?:All(?: of)?|The|These|Its|Both|Our)(?: the| its| these)? )?(?:areas for"
              + " (?:improvement|development|priority action)|recommendations|priority actions)\\b[^.;]{0,120}?"
              + "\\b(?:continue to be|remain(?! \\w+ed\\b)|are (?:still|unchanged|the same)|still stand)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern NOT_PUT_RIGHT =
      Pattern.compile(
          "\\bnot (?:yet )?(?:been )?(?:fully )?(?:resolved|addressed|sustained|improved)\\b"
              + "|\\bimprovements? (?:ha(?:s|ve) not (?:yet )?been (?:seen|made|sustained)|(?:is|are) not (?:yet )?(?:seen|evident))\\b"
              + "|\\b(?:not led|yet to lead) to (?:an |any |enough |sufficient )?improvements?\\b",
          Pattern.CASE_INSENSITIVE);

  /** "Since the last inspection" says how long, and not what was found then. */
  private static final Pattern SINCE =
      Pattern.compile(
          "\\bsince (?:the |its |their |our |that )?" + NAMED.substring(2),
          Pattern.CASE_INSENSITIVE);

  /** "Since the last inspection", "than at the previous visit", "in contrast to that in 2021". */
  private static final Pattern CHANGED_SINCE =
      Pattern.compile(
          "\\b(?:since|than (?:(?:it|they|that) (?:was|were) )?(?:at|in|during|found)|contrast"
              + " (?:to|with)|compared (?:to|with)|following)\\b[^.;]{0,60}?\\b(?:inspections?|visits?|ILACS)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern PUT_RIGHT =
      Pattern.compile(
          "\\b(?:no longer (?:inadequate|delayed|waits?|waiting|experiences?|a"
              + " (?:concern|weakness))|turned around|was an area for"
              + " (?:development|improvement|priority action)|(?:has|have) (?:now )?(?:all )?been"
              + " (?:fully )?(?:addressed|resolved|remedied|rectified|met|acted on|put right))\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern NOT_WHOLLY =
      Pattern.compile(
          "\\b(?:not|yet|partly|partially|most|some|many|few|almost|largely|begun|beginning)\\b",
          Pattern.CASE_INSENSITIVE);

  /**
   * Words that name an earlier visit.
   *
   * @param asWritten the words
   * @param when its date, as far as they give it; null where they give none
   * @param kinds the kinds that it may be; empty where the words do not say
   */
  record Named(String asWritten, @Nullable PartialDate when, List<VisitKind> kinds) {}

  private EarlierPhrases() {}

  /** Finds the earlier visits that a sentence names, those with a date first. */
  static List<Named> in(String sentence, VisitKind kind) {
    List<Named> found = new ArrayList<>();
    if (OF_OTHERS.matcher(sentence).find()) {
      return found; // whose inspection is meant is not sure
    }
    String rest = dated(DATED_BEFORE, dated(DATED, sentence, kind, found), kind, found);
    Matcher undated = UNDATED.matcher(rest);
    while (undated.find()) {
      found.add(new Named(undated.group(), null, kinds(undated.group(), kind)));
    }
    return found;
  }

  /** Adds the visits that a pattern finds with a date; returns the sentence without them. */
  private static String dated(Pattern pattern, String text, VisitKind kind, List<Named> found) {
    Matcher dated = pattern.matcher(text);
    int end = 0;
    StringBuilder rest = new StringBuilder();
    while (dated.find()) {
      found.add(
          new Named(
              dated.group(),
              date(dated.group(1), dated.group(2), dated.group(3)),
              kinds(dated.group(), kind)));
      rest.append(text, end, dated.start()).append(" | ");
      end = dated.end();
    }
    return rest.append(text.substring(end)).toString();
  }

  private static PartialDate date(@Nullable String day, @Nullable String month, String year) {
    Integer number =
        month == null ? null : Month.valueOf(month.toUpperCase(Locale.ROOT)).getValue();
    try {
      return new PartialDate(
          Integer.parseInt(year),
          number,
          day == null || number == null ? null : Integer.valueOf(day));
    } catch (java.time.DateTimeException e) {
      return new PartialDate(Integer.parseInt(year), number, null); // "31 June"
    }
  }

  private static List<VisitKind> kinds(String words, VisitKind kind) {
    String lower = words.toLowerCase(Locale.ROOT);
    if (lower.contains("focus") || lower.contains("assurance")) {
      return List.of(VisitKind.FOCUSED_VISIT);
    }
    if (lower.contains("monitoring")) {
      return List.of(VisitKind.MONITORING_VISIT);
    }
    if (lower.contains("unannounced") || lower.contains("contact, referral")) {
      return List.of(VisitKind.UNANNOUNCED);
    }
    if (lower.contains("joint") || lower.contains("jtai")) {
      return List.of(VisitKind.JTAI);
    }
    if (kind == VisitKind.AREA_SEND || kind == VisitKind.UNANNOUNCED || kind == VisitKind.JTAI) {
      return List.of(kind); // each of these names its own kind
    }
    if (lower.contains("visit")) {
      return List.of(VisitKind.FOCUSED_VISIT, VisitKind.MONITORING_VISIT);
    }
    return lower.contains("inspection") || lower.contains("ilacs") || lower.contains("inadequate")
        ? List.of(VisitKind.ILACS, VisitKind.SIF, VisitKind.SAFEGUARDING_LAC)
        : List.of();
  }

  /** Whether a sentence says what was found at an earlier visit. */
  public static boolean ofAMatter(String sentence) {
    return OF_A_MATTER.matcher(sentence).find();
  }

  /** "This was raised at the last inspection": it is about the very thing of the one before it. */
  public static boolean saysWhenFound(String sentence) {
    return THIS_WAS.matcher(sentence).lookingAt() && ofAMatter(sentence);
  }

  /** Whether a sentence compares what it says with the time of an earlier visit. */
  public static boolean changedSince(String sentence) {
    return CHANGED_SINCE.matcher(sentence).find();
  }

  /** Whether a sentence that criticises says that the matter was known from an earlier visit. */
  public static boolean again(String sentence, VisitKind kind) {
    if (NOT_PUT_RIGHT.matcher(sentence).find()) {
      return !in(sentence, kind).isEmpty();
    }
    boolean still = saysWhenFound(sentence) && !PUT_RIGHT.matcher(sentence).find();
    return (still || AGAIN.matcher(sentence).find() || allAgain(sentence))
        && !in(SINCE.matcher(sentence).replaceAll(" "), kind).isEmpty();
  }

  /** Whether a sentence says that all that an earlier visit listed stands as it did. */
  public static boolean allAgain(String sentence) {
    return ALL_AGAIN.matcher(sentence).find();
  }

  /** Whether a sentence says that a matter is put right, wholly. */
  public static boolean putRight(String sentence) {
    Matcher right = PUT_RIGHT.matcher(sentence);
    return right.find() && !NOT_WHOLLY.matcher(sentence).find();
  }
}
