package io.github.inspectionreports.internal.visit.dates;

import io.github.inspectionreports.internal.document.Block;
import io.github.inspectionreports.internal.vocabulary.DateWords;
import io.github.inspectionreports.model.PartialDate;
import io.github.inspectionreports.model.PreviousVisit;
import io.github.inspectionreports.model.VisitKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a press article or minutes say of the visit that they are about. Such texts name earlier
 * visits too, often first, and later ones that are planned.
 */
public final class Articles {
  /** A title is among the first blocks. */
  private static final int TITLE_WITHIN = 6;

  /** No title of minutes is longer. */
  private static final int LONGEST_TITLE = 120;

  /** So near to the name of a visit stands the word that says it is an earlier one. */
  private static final int NEAR = 40;

  /** So far before the days of a visit a sentence may say that it took place. */
  private static final int SENTENCE = 160;

  private static final Pattern MINUTES =
      Pattern.compile(
          "(?i)^(?:draft )?(?:minutes|notes) of (?:the |a |an"
              + " )?.*\\b(?:meeting|committee|board|panel|cabinet|council|forum)\\b.*");
  private static final Pattern VISITED =
      Pattern.compile(
          "(?i)\\b(?:visited|visiting|inspected|inspecting|took place|carried out|conducted|went"
              + "|spent|came|(?:visit|inspection) (?:of|to|on|between|in)|visit|inspection"
              + "|inspectors?,? (?:who )?(?:were|arrived|stayed|worked|looked|spoke))\\b");
  private static final Pattern EARLIER_BEFORE =
      Pattern.compile(
          "(?i)\\b(?:previous|previously|earlier|last|former|since|before|following on from)\\b");
  private static final Pattern EARLIER_AFTER =
      Pattern.compile(
          "(?i)^[^.;]{0,40}?\\b(?:had|previously|at the time|back then"
              + "|at (?:the|its|their|an) (?:last|previous|earlier))\\b");
  private static final Pattern PLANNED =
      Pattern.compile(
          "(?i)\\b(?:will|next|planned|due to|is expected|expected"
              + " to|scheduled|meets?|meeting)\\b");

  /** Right after the name of a visit: that it is still to come. */
  private static final Pattern TO_COME =
      Pattern.compile(
          "(?i)^[^.;:]{0,30}? (?:(?:is|are) (?:now |also |next |not )?(?:due|planned|expected|scheduled|likely)"
              + "|(?:will|is to|should|must|could) (?:now |then |also )?(?:follow|take place|be (?:held|carried out|made)|come"
              + "|happen))\\b");

  /** Right before a day: that a letter appeared then. */
  private static final Pattern APPEARED =
      Pattern.compile(
          "(?i)\\b(?:published|issued|released|dated|sent|received|appeared|came out)(?: (?:out|online|on|by|at|its|the|ofsted|website|[a-z]{3,6}day),?){0,5} ?$");

  /** What appears after a visit. */
  private static final Pattern LETTER =
      Pattern.compile(
          "(?i)\\b(?:ofsted|inspect\\p{L}{2,6})\\b.*\\b(?:published|issued|released)\\b"
              + "|\\b(?:report|letter|findings|outcome)\\b[^;]*\\b(?:published|issued|released)\\b");

  private static final Pattern TO_APPEAR =
      Pattern.compile("(?i)\\b(?:will|would|to|due|expected) be (?:published|issued|released)\\b");

  /** What stands before the day in a byline: "By Ada Fenn,", "Published: Tuesday", nothing. */
  private static final Pattern BYLINE =
      Pattern.compile(
          "(?:(?:.{0,60}\\b)?(?i:published|posted|updated|issued|released|date)\\b[^.]{0,30}|(?i:by)"
              + " (?-i:\\p{Lu}).{0,80}|.{0,60}[|•·] *|\\W*(?i:[a-z]{3,6}day\\W{0,3})?)");

  /** In a headline: that inspectors are to come, or when they came. */
  private static final Pattern COMES =
      Pattern.compile(
          "(?i)\\b(?:back|returns?|returned|returning|to (?:return|visit|inspect|come)|coming|comes?"
              + "|arrives?|arrived|awaits?|ahead of)\\b");

  /** A visit before this one, further from its days. */
  private static final Pattern EARLIER_VISIT =
      Pattern.compile(
          "(?i)\\b(?:previous|earlier|former|last)(?: [\\p{L}-]{1,20}){0,2} (?:visit|inspection)\\b[^.;]{0,60}$");

  /** A letter on the last visit, which is the one that an article about the letter is about. */
  private static final Pattern ON_LAST =
      Pattern.compile(
          "(?i)\\b(?:letter|report|findings|outcome|feedback)\\b[^.;]{0,40}?\\b(?:about|of|on|from"
              + "|after|following|into)\\b[^.;]{0,30}?\\blast (?:[a-z]{4,12} )?(?:visit|inspection)\\b");

  /** A letter on a visit appears within so many days. */
  private static final int LONGEST_TO_LETTER = 150;

  private static final Pattern MONTH =
      Pattern.compile("(?:(" + Dates.MONTH + "),? )?(" + DateWords.fill("<YEAR>)\\b"));

  private Articles() {}

  /**
   * Recognises minutes by their title.
   *
   * @param blocks the document's blocks, in order
   * @return whether a title of minutes is at the head
   */
  public static boolean isMinutes(List<Block> blocks) {
    return blocks.stream()
        .limit(TITLE_WITHIN)
        .map(Block::text)
        .anyMatch(text -> text.length() < LONGEST_TITLE && MINUTES.matcher(text).matches());
  }

  /** Whether the words before a day are those of a byline. */
  static boolean isByline(String before) {
    return BYLINE.matcher(before).matches();
  }

  /** Whether words of a headline say that a day in it is of a visit, or of one to come. */
  public static boolean isOfVisit(String words) {
    return VISITED.matcher(words).find()
        || PLANNED.matcher(words).find()
        || COMES.matcher(words).find();
  }

  /** Whether the words around the name of a visit, from start to end, say that it is earlier. */
  static boolean isEarlier(String text, int start, int end) {
    String before = sentenceBefore(text, start);
    return EARLIER_BEFORE.matcher(before).find() || EARLIER_AFTER.matcher(after(text, end)).find();
  }

  /**
   * Returns whether a visit is an earlier one or one to come.
   *
   * @param text a paragraph
   * @param start where its name begins
   * @param end where it ends
   */
  public static boolean isOther(String text, int start, int end) {
    return isEarlier(text, start, end)
        || PLANNED.matcher(sentenceBefore(text, start)).find()
        || TO_COME.matcher(after(text, end)).find();
  }

  /**
   * Returns the month that follows the name of a visit.
   *
   * @param text a paragraph
   * @param end where the name ends
   * @return months since the year 0; 0 where no date follows in the same sentence
   */
  public static int month(String text, int end) {
    String after = text.substring(end, Math.min(text.length(), end + 2 * NEAR));
    Matcher date = MONTH.matcher(after.split("[.;]", 2)[0]);
    if (!date.find()) {
      return 0;
    }
    int month = date.group(1) == null ? 1 : DateWords.month(date.group(1));
    return 12 * Integer.parseInt(date.group(2)) + month;
  }

  private static String after(String text, int end) {
    return text.substring(end, Math.min(text.length(), end + 3 * NEAR));
  }

  private static String sentenceBefore(String text, int start) {
    String before = text.substring(Math.max(0, start - NEAR), start);
    return before.substring(Math.max(before.lastIndexOf(". "), before.lastIndexOf(';')) + 1);
  }

  /**
   * Finds the days of the visit that an article is about: the latest days of a visit that are
   * neither said to be earlier nor planned, nor after the article itself.
   *
   * @param body the blocks of the body
   * @param published when the article appeared; null where it does not say
   * @param minutes whether they are minutes, where all that happened "had" happened
   * @param ofAnother whether a date in a paragraph is of a visit to another council
   * @return the days; null where it gives none
   */
  static Dates.@Nullable Period period(
      List<Block> body,
      @Nullable LocalDate published,
      boolean minutes,
      BiPredicate<String, Integer> ofAnother) {
    Dates.Period latest = null;
    Dates.Period last = null;
    for (Block block : body) {
      String text = block.text();
      for (Dates.Period period : Dates.periods(text, published)) {
        String before = text.substring(Math.max(0, period.start() - SENTENCE), period.start());
        String sentence = before.substring(before.lastIndexOf(". ") + 1);
        boolean ofVisit = VISITED.matcher(sentence).find() && !PLANNED.matcher(sentence).find();
        ofVisit &= !APPEARED.matcher(sentence).find();
        boolean later = published != null && period.first().isAfter(published);
        boolean earlier =
            minutes
                ? EARLIER_BEFORE.matcher(sentenceBefore(text, period.start())).find()
                : isEarlier(text, period.start(), period.end())
                    || EARLIER_VISIT.matcher(sentence).find();
        if (ofVisit && !later && !earlier && !ofAnother.test(text, period.start())) {
          boolean newer = latest == null || period.first().isAfter(latest.first());
          latest = newer ? Weeks.named(text, period) : latest;
        } else if (ofVisit
            && !later
            && last == null
            && isOfNewLetter(sentence, period, published)) {
          last = ofAnother.test(text, period.start()) ? null : Weeks.named(text, period);
        }
      }
    }
    return latest == null ? last : latest;
  }

  /** Whether a sentence gives the days of the last visit as those of which a letter appeared. */
  private static boolean isOfNewLetter(
      String sentence, Dates.Period period, @Nullable LocalDate published) {
    return published != null
        && !period.last().isBefore(published.minusDays(LONGEST_TO_LETTER))
        && ON_LAST.matcher(sentence).find();
  }

  /**
   * Finds the day on which a letter or report appeared, where an article or minutes say it.
   *
   * @param body the blocks of the body
   * @return the latest day of a letter that is not said to be an earlier one; null where none is
   *     given
   */
  static @Nullable LocalDate appeared(List<Block> body) {
    LocalDate latest = null;
    for (Block block : body) {
      String text = block.text();
      for (Dates.Period period : Dates.periods(text, null)) {
        String before = text.substring(Math.max(0, period.start() - 2 * SENTENCE), period.start());
        String sentence = before.substring(before.lastIndexOf(". ") + 1);
        boolean ofLetter = LETTER.matcher(sentence).find() && APPEARED.matcher(sentence).find();
        boolean other =
            EARLIER_BEFORE.matcher(sentence).find() || TO_APPEAR.matcher(sentence).find();
        if (ofLetter && !other && (latest == null || period.first().isAfter(latest))) {
          latest = period.first();
        }
      }
    }
    return latest;
  }

  /**
   * Leaves out of the earlier visits the one that an article is about.
   *
   * @param named all visits that it names
   * @param subject the kind of visit that it is about; null where it does not say
   * @param start its first day; null where the article gives no day
   * @param published when the article appeared, at most a year after the visit; may be null
   * @return the others, in order
   */
  public static List<PreviousVisit> others(
      List<PreviousVisit> named,
      @Nullable VisitKind subject,
      @Nullable LocalDate start,
      @Nullable LocalDate published) {
    int earliest = published == null ? 0 : published.getYear() - 1;
    PreviousVisit own = null;
    for (PreviousVisit visit : named) {
      boolean kind = visit.kind() == null || visit.kind() == subject;
      boolean may = kind && !EARLIER_BEFORE.matcher(visit.asWritten()).find();
      PartialDate when = visit.when();
      if (may
          && when != null
          && (start == null
              ? when.year() >= earliest && isLatest(visit, named)
              : same(when, start))) {
        own = visit;
      }
    }
    List<PreviousVisit> others = new ArrayList<>(named);
    others.remove(own);
    return others;
  }

  private static boolean same(PartialDate when, LocalDate start) {
    Integer month = when.month();
    return when.year() == start.getYear() && (month == null || month == start.getMonthValue());
  }

  private static boolean isLatest(PreviousVisit visit, List<PreviousVisit> named) {
    return named.stream().allMatch(other -> rank(other) <= rank(visit));
  }

  private static int rank(PreviousVisit visit) {
    PartialDate when = visit.when();
    return when == null ? 0 : 12 * when.year() + Objects.requireNonNullElse(when.month(), 0);
  }
}
