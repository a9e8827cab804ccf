package io.github.inspectionreports.internal.visit.earlier;

import io.github.inspectionreports.internal.visit.dates.Dates;
import io.github.inspectionreports.internal.vocabulary.Grades;
import io.github.inspectionreports.model.PartialDate;
import io.github.inspectionreports.model.PreviousVisit;
import io.github.inspectionreports.model.VisitKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the earlier inspections and visits that a letter names. */
public final class PreviousVisits {
  private static final String QUALIFIER =
      "(?:last|previous|first|second|third|fourth|fifth|sixth|seventh|eighth|earlier|full|recent|"
          + "most|single|standard|short|judgement|Ofsted(?:[’']s)?|ILACS?|SIF|graded|local|authority|"
          + "area|joint|targeted|SEND|unannounced|re-?|focused|focus|monitoring|assurance|subsequent|"
          + "announced|safeguarding|initial|final|child(?:ren[’']s)? protection"
          + "|(?:safeguarding and )?looked[- ]after(?: children[’']?s?)?)";

  /** Words that name a visit. A bare "visit" or "review" may be anybody's: a peer's, a board's. */
  private static final String VISIT =
      "(?:(?:"
          + QUALIFIER
          + "[ -]){0,8}(?:(?:focused|focus|monitoring|assurance) visit|inspection|JTAI)s?"
          + "|(?:"
          + QUALIFIER
          + "[ -]){1,8}visits?|joint area reviews?)\\b";

  /**
   * Between a visit and its date a sentence may say what it looked at, and that it took place.
   * Where another visit or event is named in between, the date belongs to that.
   */
  private static final String BETWEEN =
      "(?:(?!\\b(?:Act|Regulations|[Ff]ramework|[Ss]ection|inspections?|visits?|JTAI|reviews?|had|has|have|since|until|required|recruited|found|identified|published"
          + " between|introduced|appointed|established|updated|Inspectorate of|(?:was|were)"
          + " (?!(?:also |last |previously |first |a |an |the"
          + " )?(?:in|on|during|at|under|undertaken|carried|conducted|published|held|completed|made"
          + "|by|between)\\b))\\b)[^.;:()%]){0,110}?";

  private static final Pattern NAMED =
      Pattern.compile(
          "\\b(?<!(?:HMICFRS|HMIC|HMIP|CQC|Probation|Constabulary|school|fostering|home) )"
              + VISIT
              + BETWEEN
              + "[ (,](?:in|of|on|from|during|at)? ?"
              + Dates.WHEN);

  /** "The 2018 inspection", "the November 2022 focused visit". */
  private static final Pattern DATED =
      Pattern.compile("\\b" + Dates.WHEN + "[’']?s? " + VISIT + "(?! (?:framework|handbook))");

  /** "The written statement of action issued on 3 May 2019": after the initial inspection. */
  private static final Pattern STATEMENT =
      Pattern.compile(
          "\\b[Ww]ritten [Ss]tatement of [Aa]ction(?: \\([^()]{1,20}\\))?,? (?:(?:that|which) (?:was"
              + " )?)?(?:issued|required|requested)(?: by [^.;:(),]{1,40}?)? (?:on|in) "
              + Dates.WHEN);

  private static final String AREA_VISITED =
      "(?: (?:the )?(?:[\\p{L}’'-]{1,20} ){0,4}?(?:council|authority|services))?";

  /**
   * "Services were last inspected by Ofsted in 2017", "Ofsted last visited on 4 June 2021", "when
   * inspectors visited in May 2021".
   */
  private static final Pattern INSPECTED =
      Pattern.compile(
          "\\b(?:(?:last|previously|first) (?:fully )?inspected(?: by Ofsted| in full){0,2}|last visited by (?:Ofsted|inspectors)"
              + "|(?:Ofsted|[Ii]nspectors|HMI) (?:had )?(?:last|previously|first) (?:visited|inspected)"
              + AREA_VISITED
              + "|(?:[Ww]hen|[Aa]fter|[Ss]ince) (?:Ofsted|[Ii]nspectors|HMI|we) (?:had )?(?:visited|inspected)"
              + AREA_VISITED
              + ")"
              + "(?: under [^.;:()]{0,60}?)?,? (?:in|on|during) "
              + Dates.WHEN);

  private static final String GRADED =
      "(?:judged|graded|rated)(?: to be| as)?(?: overall)? [‘'\"“]?(?:"
          + Grades.WORDS
          + "|requir(?:ing|ed) improvement(?: to be good)?)";

  /** "Brackenshire County Council, which was inspected in November 2022". */
  private static final Pattern COUNCIL_INSPECTED =
      Pattern.compile(
          "\\b(?:\\p{Lu}[\\p{L}’'-]{1,30} ){0,5}(?:[Cc]ouncil|[Aa]uthority|[Cc]hildren[’']s"
              + " (?:social care )?[Ss]ervices)(?:,? (?:which|that))? (?:was|were|had been) inspected"
              + "(?: by Ofsted)? (?:in|on|during) "
              + Dates.WHEN);

  /** "The authority was judged to be inadequate in January 2016". */
  private static final Pattern JUDGED =
      Pattern.compile(
          "\\b(?<!from being )"
              + GRADED
              + "[’'\"”]?(?:(?!\\b(?:inspections?|visits?|since|until|when)\\b)[^.;:()%]){0,70}?,? in "
              + Dates.WHEN);

  /** "In 2016, overall effectiveness was judged to be good", "told in 2016 that it required …". */
  private static final Pattern JUDGED_AFTER =
      Pattern.compile(
          "\\b[Ii]n "
              + Dates.WHEN
              + "(?: that (?:[\\p{L}’'-]{1,20} ){1,6}?requir(?:ed|es|ing) improvement(?: to be good)?"
              + "|,? (?:(?:[Oo]fsted (?:found|judged) that|overall|all|the|its|their|our|local|children[’']s"
              + "|social|care|for children) ){0,5}(?:services|authority|council|effectiveness)(?: overall"
              + "| for children| in \\p{Lu}[\\p{L}-]{2,20})?,? (?:was|were|had been) "
              + GRADED
              + ")\\b");

  /**
   * A way to name a visit.
   *
   * @param pattern how it is said
   * @param needs words of which it has one: to look for them first takes a tenth of the time
   */
  private record Way(Pattern pattern, List<String> needs) {
    boolean mayStandIn(String text) {
      return needs.stream().anyMatch(text::contains);
    }
  }

  private static final List<String> VISITS = List.of("visit", "inspection", "JTAI", "review");

  private static final List<Way> ALL =
      List.of(
          new Way(NAMED, VISITS),
          new Way(DATED, VISITS),
          new Way(INSPECTED, List.of("inspected", "visited")),
          new Way(COUNCIL_INSPECTED, List.of("inspected")),
          new Way(STATEMENT, List.of("tatement of ")),
          new Way(JUDGED, List.of("judged", "graded", "rated")),
          new Way(JUDGED_AFTER, List.of("judged", "graded", "rated", "improvement")),
          new Way(
              EarlierLabel.WITH_DAYS,
              List.of("ates of ", "ate of ", "tion date", "visit date", "Last ", "Previous ")));

  /** "Sept." */
  private static final int LONGEST_SHORT_MONTH = 4;

  /** Two visits of one month are so many days apart at least. */
  private static final int APART = 7;

  /** As far before a visit as words may say that it is yet to come. */
  private static final int BEFORE = 30;

  private static final Pattern PLANNED_BEFORE =
      Pattern.compile(
          "(?i)\\b(?:next|planned|forthcoming|scheduled|future)(?: [\\p{L}-]{1,20}+){0,2} *$");

  /** What a letter says of its own visit, whose days may not have been understood. */
  private static final Pattern THIS =
      Pattern.compile(
          "(?i)\\b(?:this (?:letter|report)|I)\\b[^.;]{0,30}?\\b(?:summari[sz]es?|summari[sz]ing"
              + "|outlines?|sets? out|reports?|gives?|describes?|presents?|contains?)\\b"
              + "(?:(?!\\b(?:since|following|after|before|progress)\\b)[^.;]){0,60}?\\b(?:of|from|on"
              + "|about) (?:an?|the|our|this|your) *$");

  private static final int OPENING = 200;

  /** What label gives the kind itself. */
  private static final Pattern OWN_KIND =
      Pattern.compile("(?i)\\b(?:monitoring|focus(?:ed)?|assurance|unannounced)\\b");

  private static final Pattern PLANNED =
      Pattern.compile(
          "(?i)\\b(?:next|will|(?:planned|due|scheduled|expected|intended)"
              + " (?:for|in|to|on|during|by))\\b");

  private static final Pattern EARLIER =
      Pattern.compile("(?i)\\b(?:last|previous|previously|earlier|first)\\b");

  private static final Pattern OF_LETTER =
      Pattern.compile(
          "(?i)\\b(?:letter|report|findings|outcome)s?\\b[^.;]{0,60}\\b(?:published|dated|issued|sent)\\b"
              + "|\\bletter (?:of|from)\\b|\\b[Ss]tatement of [Aa]ction\\b");

  /** A letter appears within these months of its visit. */
  private static final int MONTHS_TO_APPEAR = 4;

  private PreviousVisits() {}

  /**
   * Finds them.
   *
   * @param texts the paragraphs of the body
   * @param visit the kind of the visit that the letter is about
   * @param start its first day; what is later is not earlier
   * @param isAuthority whether a name, such as "The Larches", is that of a council
   * @param isElsewhere whether the words of a sentence before a visit give it to another council
   * @return the visits by first mention, each date once for each kind
   */
  public static List<PreviousVisit> find(
      List<String> texts,
      VisitKind visit,
      @Nullable LocalDate start,
      Predicate<String> isAuthority,
      Predicate<String> isElsewhere) {
    List<PreviousVisit> found = new ArrayList<>();
    for (String text : texts) {
      // Most sentences name no year, and the patterns cost time. None of them runs over a full
      // stop that ends a long word.
      TreeMap<Integer, PreviousVisit> here = new TreeMap<>();
      for (int from = 0; from < text.length(); ) {
        int to = endOfSentence(text, from);
        if (hasYear(text, from, to)) {
          find(text, from, to, visit, start, isAuthority, isElsewhere, here);
        }
        from = to;
      }
      here.values().forEach(each -> add(each, found));
    }
    found.removeIf(each -> found.stream().anyMatch(other -> isRoundly(each, other)));
    return found;
  }

  /** Finds those that part of a text names, by where their dates are. */
  private static void find(
      String text,
      int from,
      int to,
      VisitKind visit,
      @Nullable LocalDate start,
      Predicate<String> isAuthority,
      Predicate<String> isElsewhere,
      TreeMap<Integer, PreviousVisit> here) {
    String part = text.substring(from, to);
    for (Way way : ALL) {
      if (!way.mayStandIn(part)) {
        continue;
      }
      Matcher named = way.pattern().matcher(text).region(from, to).useTransparentBounds(true);
      while (named.find()) {
        PartialDate when = ofVisit(Dates.partial(named.group(1)), named.group());
        if (when != null
            && isBefore(when, start, text, named)
            && !HomeInspections.isOfHome(text, named)
            && !HomeInspections.isOfOtherService(text, named)
            && !HomeInspections.isOfNamedHome(
                text.substring(from, endOfSentence(text, to)), named.group(), isAuthority)
            && !isElsewhere.test(text.substring(from, named.start()))) {
          String words = named.group();
          boolean plain =
              way.pattern() == EarlierLabel.WITH_DAYS && !OWN_KIND.matcher(words).find();
          VisitKind kind = plain ? visit : EarlierKind.of(words, visit, when);
          here.putIfAbsent(named.start(1), new PreviousVisit(kind, when, words));
          FurtherDates.add(
              text.substring(named.end()), named, plain ? kind : null, visit, start, here);
        }
      }
    }
  }

  /** The place after a full stop that ends no short name of a month. */
  private static int endOfSentence(String text, int from) {
    for (int stop = text.indexOf('.', from); stop >= 0; stop = text.indexOf('.', stop + 1)) {
      int word = stop;
      while (word > from && Character.isLetter(text.charAt(word - 1))) {
        word--;
      }
      if (stop - word > LONGEST_SHORT_MONTH) {
        return stop + 1;
      }
    }
    return text.length();
  }

  private static boolean hasYear(String text, int from, int to) {
    for (int i = from; i + 3 < to; i++) {
      char first = text.charAt(i); // a digit is rare
      if (i > from && (first == '.' || first == '/') && isInFigures(text, i)) {
        return true;
      }
      if ((first == '2' && text.charAt(i + 1) == '0' || first == '1' && text.charAt(i + 1) == '9')
          && Character.isDigit(text.charAt(i + 2))
          && Character.isDigit(text.charAt(i + 3))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a sign is between the day and the month of "18.11.22" or "4/6/2022". */
  private static boolean isInFigures(String text, int at) {
    int next = text.indexOf(text.charAt(at), at + 1);
    return Character.isDigit(text.charAt(at - 1))
        && Character.isDigit(text.charAt(at + 1))
        && (next == at + 2 || next == at + 3)
        && next + 1 < text.length()
        && Character.isDigit(text.charAt(next + 1));
  }

  /** Adds a visit, or puts it in place of the same visit named less exactly before. */
  private static void add(PreviousVisit visit, List<PreviousVisit> found) {
    for (int i = 0; i < found.size(); i++) {
      PreviousVisit other = found.get(i);
      if (same(visit, other)) {
        boolean kinder = other.kind() == null && visit.kind() != null;
        if (exactness(visit) >= exactness(other)
            && (kinder || exactness(visit) > exactness(other))) {
          found.set(i, visit);
        }
        return;
      }
    }
    found.add(visit);
  }

  private static boolean same(PreviousVisit a, PreviousVisit b) {
    PartialDate when = a.when();
    PartialDate other = b.when();
    if (when == null || other == null || when.year() != other.year()) {
      return false;
    }
    boolean month =
        other.month() == null || when.month() == null || other.month().equals(when.month());
    return month && (a.kind() == b.kind() || a.kind() == null || b.kind() == null);
  }

  /** "The last inspection in 2012", where it was in January 2013. */
  private static boolean isRoundly(PreviousVisit round, PreviousVisit exact) {
    PartialDate when = round.when();
    PartialDate other = exact.when();
    Integer month = other == null ? null : other.month();
    return when != null
        && other != null
        && month != null
        && when.month() == null
        && (round.kind() == null || round.kind() == exact.kind())
        && round.asWritten().startsWith("last inspection")
        && other.year() == when.year() + 1
        && month <= 2;
  }

  private static int exactness(PreviousVisit visit) {
    PartialDate when = visit.when();
    return when == null || when.month() == null ? 0 : when.day() == null ? 1 : 2;
  }

  /**
   * The day of a letter says in which year the visit was that it reports; in the first months of a
   * year it does not even say that, so that the visit is left out.
   */
  private static @Nullable PartialDate ofVisit(@Nullable PartialDate when, String words) {
    if (when == null || when.day() == null || !OF_LETTER.matcher(words).find()) {
      return when;
    }
    Integer month = when.month();
    // A letter of the first months may report a visit of the year before.
    return month != null && month > MONTHS_TO_APPEAR
        ? new PartialDate(when.year(), null, null)
        : null;
  }

  private static boolean isBefore(
      PartialDate when, @Nullable LocalDate start, String text, Matcher named) {
    String before = text.substring(Math.max(0, named.start() - BEFORE), named.start());
    if (PLANNED_BEFORE.matcher(before).find() || PLANNED.matcher(named.group()).find()) {
      return false;
    }
    int from = Math.max(0, named.start() - OPENING);
    if (THIS.matcher(text.substring(from, named.start())).find()) {
      return false;
    }
    if (start == null || when.year() != start.getYear()) {
      return start == null || when.year() < start.getYear();
    }
    Integer month = when.month();
    Integer day = when.day();
    if (month == null) {
      return EARLIER.matcher(named.group()).find();
    }
    if (day == null || month != start.getMonthValue()) {
      return month < start.getMonthValue();
    }
    return start.getDayOfMonth() - day >= APART;
  }
}
