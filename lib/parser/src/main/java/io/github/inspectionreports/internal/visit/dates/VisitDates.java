package io.github.inspectionreports.internal.visit.dates;

import io.github.inspectionreports.internal.document.Block;
import io.github.inspectionreports.internal.document.DamagedDate;
import io.github.inspectionreports.internal.outline.Framed;
import io.github.inspectionreports.model.FrameKind;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the days of a visit and the day of its letter or report. */
public final class VisitDates {
  /** The date of an article is among its first blocks. */
  private static final int BYLINE = 5;

  private static final Pattern GREETING = Pattern.compile("(?<!\\p{L})Dear (?=\\p{Lu})");

  /** A line of an article that is shorter may be its byline. */
  private static final int LINE = 90;

  private static final Pattern OCCASION =
      Pattern.compile(
          "(?i)\\b(?:(?:re)?visit(?:ed)?|(?:re-?)?inspection|inspectors?|took"
              + " place|undertook|conducted|carried out|children.s services on)\\b");

  /** Words that give a date to another visit than this. */
  private static final Pattern OTHER_VISIT =
      Pattern.compile(
          "(?i)\\b(?:last|previous(?:ly)?|earlier|initial|first|next|required|written statement of"
              + " action|published|since|judged|planned|due|will|following|accepted|approved|submitted"
              + "|issued|paused|suspended|postponed|deferred)\\b");

  /** What follows a date of something else: "On 3 May 2019 the statement was accepted". */
  private static final Pattern OTHER_AFTER =
      Pattern.compile(
          "(?i)(?:[^.;:]{0,60}\\b(?:statement|plan|letter)\\b[^.;:]{0,60}\\b(?:was|were)"
              + " (?:\\p{L}+ly )?(?:accepted|approved|submitted|issued|received|published|agreed)"
              + "|,? (?:was|were|had been) (?:postponed|deferred|cancelled|suspended|paused))\\b");

  /** An inspection that ended longer before its letter is an earlier one, if another is named. */
  private static final int LONGEST_TO_LETTER = 200;

  /** A label of the particulars, and what it gives. */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)(\\b(?:dates? of (?:the )?(?:previous|last|original) (?:\\p{L}+"
              + " ){0,2}(?:inspection|visit)s?|(?:previous|last|original(?:ly)?|planned) (?:\\p{L}+"
              + " ){0,2}(?:inspection|visit)s?(?: dates?)?))|(\\b(?:report"
              + " )?(?:publish(?:ed)?|publication)\\b(?: dates?| on)?|\\bdate (?:of"
              + " )?(?:published|publication)|\\bdate of (?:this |the )?letter"
              + "|^letter(?: date)?(?=$| \\d| *:))|(\\b(?:(?:(?:re-?)?inspection|(?:re)?visit|fieldwork|on-?site)"
              + " dates?|dates? of (?:the )?(?:\\p{L}+"
              + " ){0,2}(?:(?:re-?)?inspection|(?:re)?visit|fieldwork)|inspected|(?:inspection|visit|dates?)(?="
              + " *:)|^(?:(?:this|current|present|latest) )?(?:(?:re-?)?inspection|(?:re-?)?visit)(?=$| \\d| w/c|:)))");

  /** What stands alone between the two days of a range. */
  private static final Pattern TO = Pattern.compile("(?i)(?:to|until|[–—-])");

  private enum Label {
    PREVIOUS,
    PUBLISHED,
    VISITED
  }

  private final Framed framed;
  private final boolean press;
  private @Nullable LocalDate published;
  private Dates.@Nullable Period visited;

  public VisitDates(Framed framed, boolean press) {
    this.framed = framed;
    this.press = press;
    particulars();
    LocalDate above = press ? byline() : null;
    if (above != null) {
      published = above;
    }
  }

  /**
   * {@return the day of the letter, or of the publication of a report; null where the document does
   * not give it}
   */
  public @Nullable LocalDate published() {
    LocalDate appeared = press && isOfMeeting() ? Articles.appeared(framed.body()) : null;
    if (appeared != null) {
      return appeared;
    }
    for (Block block : framed.blocks(FrameKind.DATE)) {
      LocalDate date = published == null || !press ? first(block.text()) : null;
      if (date != null) {
        return date;
      }
    }
    return published == null && !press ? aboveLetter() : published;
  }

  /** Whether an article is the minutes of a meeting, whose own day is not that of the letter. */
  private boolean isOfMeeting() {
    return Articles.isMinutes(framed.document().blocks());
  }

  /** The first day of a text, also of a scan that was read badly. */
  private static @Nullable LocalDate first(String text) {
    return Dates.first(DamagedDate.repaired(text));
  }

  /** A damaged day that shares a line with the letterhead, or a day in a text without lines. */
  private @Nullable LocalDate aboveLetter() {
    for (Block block : framed.blocks(FrameKind.LETTERHEAD)) {
      String damaged = DamagedDate.first(block.text());
      LocalDate date = damaged != null && block.text().endsWith(damaged) ? first(damaged) : null;
      if (date != null) {
        return date;
      }
    }
    return aboveGreeting();
  }

  /** The day above the greeting of a text that has lost its lines, and so is in its first block. */
  private @Nullable LocalDate aboveGreeting() {
    List<Block> blocks = framed.document().blocks();
    String first = blocks.isEmpty() ? "" : blocks.get(0).text();
    int greeting = greeting(first);
    return greeting > 0 ? first(first.substring(0, greeting)) : null;
  }

  /** Where the greeting is in a text that has lost its lines; 0 elsewhere. */
  private static int greeting(String text) {
    Matcher greeting = GREETING.matcher(text);
    return greeting.find() ? greeting.start() : 0;
  }

  /**
   * Returns the days of the visit.
   *
   * @param occasion the first paragraphs, for a letter
   * @param ofAnother whether a date in a paragraph of an article is of a visit to another council
   * @return the days; null where the document does not give them
   */
  public Dates.@Nullable Period period(
      List<String> occasion, BiPredicate<String, Integer> ofAnother) {
    if (visited != null) {
      return visited;
    }
    if (press) {
      return Articles.period(framed.body(), published, isOfMeeting(), ofAnother);
    }
    return inOpening(occasion);
  }

  /** The days that the opening gives, those of other visits left out. */
  private Dates.@Nullable Period inOpening(List<String> occasion) {
    LocalDate letter = published();
    Dates.Period afterLetter = null;
    Dates.Period longBefore = null;
    Dates.Period week = null;
    Dates.Period planned = null;
    for (int i = 0; i < occasion.size(); i++) {
      String whole = occasion.get(i);
      String own = i == 0 ? whole.substring(greeting(whole)) : whole;
      String text = PutOff.parted(DamagedDate.repaired(own));
      if (!OCCASION.matcher(text).find()) {
        continue;
      }
      Dates.Period inWeek = Weeks.in(text, letter);
      if (inWeek != null && !isOther(text, inWeek)) {
        return inWeek;
      }
      for (Dates.Period period : Dates.periods(text, letter)) {
        if (isOther(text, period)) {
          continue;
        }
        if (PutOff.isPlanned(sentenceBefore(text, period))) {
          boolean first = planned == null && !PutOff.isPutOff(text, period.end());
          planned = first ? period : planned;
          continue;
        }
        Dates.Period named = Weeks.named(text, period);
        if (!named.equals(period)) {
          week = week == null ? named : week;
        } else if (letter != null && letter.isAfter(period.last().plusDays(LONGEST_TO_LETTER))) {
          longBefore = longBefore == null ? period : longBefore;
          continue;
        } else if (letter == null || !period.first().isAfter(letter)) {
          return week == null || Weeks.isIn(period.first(), week.first()) ? period : week;
        }
        afterLetter = afterLetter == null ? period : afterLetter;
      }
    }
    if (week != null) {
      return week;
    }
    // Of two days that do not fit one is misprinted, or of something else, and nothing says which.
    Dates.Period odd = longBefore != null ? longBefore : afterLetter;
    return planned != null ? planned : odd;
  }

  /** Whether the words between the start of the clause and a date give it to another visit. */
  private static boolean isOther(String text, Dates.Period period) {
    String sentence = sentenceBefore(text, period);
    String clause = sentence.substring(sentence.lastIndexOf(',') + 1);
    return OTHER_VISIT.matcher(PutOff.withoutMove(clause)).find()
        || PutOff.isReplaced(sentence)
        || OTHER_AFTER.matcher(text).region(period.end(), text.length()).lookingAt();
  }

  /** The words between the start of the sentence and a date, so far as they are near. */
  private static String sentenceBefore(String text, Dates.Period period) {
    String before = text.substring(Math.max(0, period.start() - LINE), period.start());
    return before.substring(Math.max(before.lastIndexOf(". "), before.lastIndexOf(';')) + 1);
  }

  /** The day of an article: that of its byline, else of a line that does not say a visit's. */
  private @Nullable LocalDate byline() {
    LocalDate other = null;
    for (Block block : framed.document().blocks().stream().limit(BYLINE).toList()) {
      String text = block.text();
      List<Dates.Period> days =
          text.length() < LINE && !text.endsWith(".") ? Dates.periods(text, null) : List.of();
      if (!days.isEmpty()) {
        String before = text.substring(0, days.get(0).start());
        boolean visit = before.isBlank() && Articles.isOfVisit(text);
        if (Articles.isByline(before) && !visit) {
          return days.get(0).first();
        }
        boolean own = other == null && !Articles.isOfVisit(before);
        other = own ? days.get(0).first() : other;
      }
    }
    return other;
  }

  /** Labels and days of the particulars; a label may have its days on a later line, or below it. */
  private void particulars() {
    Deque<Label> waiting = new ArrayDeque<>();
    List<String> pieces = new ArrayList<>();
    for (Block block : framed.blocks(FrameKind.PARTICULARS)) {
      List<String> cells = pieces(block).stream().filter(cell -> !cell.isBlank()).toList();
      // The label of a letter's row waits for nothing: "Visit | Focused visit".
      boolean row = framed.letter() && cells.size() == 2;
      if (!row || LABEL.matcher(cells.get(0)).find() && !days(cells.get(1)).isEmpty()) {
        pieces.addAll(cells);
      }
    }
    for (String piece : ranges(pieces)) {
      Matcher label = LABEL.matcher(piece);
      int from = 0;
      Label now = null;
      while (label.find()) {
        take(now, piece.substring(from, label.start()), waiting);
        now =
            label.group(1) != null
                ? Label.PREVIOUS
                : label.group(2) != null ? Label.PUBLISHED : Label.VISITED;
        from = label.end();
      }
      take(now, piece.substring(from), waiting);
    }
  }

  /** The pieces, with ranges of days joined of which each word has a line: "3 May", "to". */
  private static List<String> ranges(List<String> pieces) {
    List<String> joined = new ArrayList<>();
    boolean open = false;
    for (String piece : pieces) {
      boolean to = TO.matcher(piece.strip()).matches();
      if ((to || open) && !joined.isEmpty()) {
        joined.add(joined.remove(joined.size() - 1) + " " + piece.strip());
      } else {
        joined.add(piece);
      }
      open = to;
    }
    return joined;
  }

  private void take(@Nullable Label label, String text, Deque<Label> waiting) {
    List<Dates.Period> periods = days(text);
    if (periods.isEmpty()) {
      if (label != null) {
        waiting.add(label);
      }
      return;
    }
    Label meant = label != null ? label : waiting.poll();
    if (meant == Label.VISITED && visited == null) {
      visited = periods.get(0);
    } else if (meant == Label.PUBLISHED && published == null) {
      published = periods.get(0).first();
    }
  }

  private static List<Dates.Period> days(String text) {
    Dates.Period inWeek = Weeks.in(text, null);
    List<Dates.Period> days = new ArrayList<>(Dates.periods(DamagedDate.repaired(text), null));
    days.replaceAll(day -> Weeks.named(text, day));
    return inWeek != null ? List.of(inWeek) : days;
  }

  /** The cells of a row, or the lines of a block. */
  private static List<String> pieces(Block block) {
    if (block.cells().isEmpty()) {
      return List.of(block.text().split(" \\| "));
    }
    List<String> pieces = new ArrayList<>();
    block.cells().forEach(cell -> pieces.add(cell.text()));
    return pieces;
  }
}
