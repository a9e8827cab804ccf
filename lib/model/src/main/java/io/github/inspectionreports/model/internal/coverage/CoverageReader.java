package io.github.inspectionreports.model.internal.coverage;

import io.github.inspectionreports.model.Coverage;
import io.github.inspectionreports.model.Coverage.Where;
import io.github.inspectionreports.model.FrameKind;
import io.github.inspectionreports.model.Place;
import io.github.inspectionreports.model.PriorityAction;
import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.model.Section;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Follows each word of a report's text to where it went. */
public final class CoverageReader {
  private static final Where[] ALL = Where.values();

  /** What may be in a heading's text and not in the heading: its number or a note's mark. */
  private static final int MARKS = 4;

  private static final char UNKNOWN = '\uFFFD';

  private final String text;

  /** For each character the ordinal of where it went, -1 for nowhere yet. */
  private final byte[] went;

  private CoverageReader(Report report) {
    text = report.text();
    went = new byte[text.length()];
    Arrays.fill(went, (byte) -1);
    report.frame().forEach(part -> mark(part.place(), of(part.kind())));
    report.findings().forEach(finding -> mark(finding.place(), Where.FINDING));
    report.statements().forEach(statement -> mark(statement.place(), Where.FINDING));
    report.improvements().forEach(improvement -> mark(improvement.place(), Where.ITEM));
    for (PriorityAction action : report.priorityActions()) {
      mark(action.place(), Where.ITEM);
      action.items().forEach(item -> mark(item.place(), Where.ITEM));
    }
    report.sections().forEach(this::markHeading);
  }

  /**
   * The place of a section is all of it; only its heading is in the report by the section alone.
   */
  private void markHeading(Section section) {
    String heading = section.heading();
    if (heading != null) {
      Place all = section.place();
      int end = Math.min(all.end(), all.start() + heading.length() + MARKS);
      mark(new Place(all.firstPage(), all.lastPage(), all.start(), end), Where.SECTION);
    }
  }

  public static Coverage read(Report report) {
    return new CoverageReader(report).read();
  }

  private static Where of(FrameKind kind) {
    return switch (kind) {
      case DATE, ADDRESS, GREETING, TITLE, PARTICULARS, SIGNATURE -> Where.VISIT;
      case FOOTNOTE -> Where.FOOTNOTE;
      default -> Where.FRAME;
    };
  }

  /** What was marked first stays: a section's place may hold its findings too. */
  private void mark(Place place, Where where) {
    for (int i = place.start(); i < Math.min(place.end(), went.length); i++) {
      if (went[i] < 0) {
        went[i] = (byte) where.ordinal();
      }
    }
  }

  private Coverage read() {
    Map<Where, Integer> words = new EnumMap<>(Where.class);
    List<Place> unexplained = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = at;
      boolean known = true;
      while (end < text.length() && isOfWord(text.charAt(end))) {
        known &= text.charAt(end++) != UNKNOWN;
      }
      if (end > at) {
        Where where = known ? of(at, end) : Where.UNREADABLE;
        words.merge(where, 1, Integer::sum);
        if (where == Where.UNEXPLAINED) {
          unexplained.add(new Place(1, 1, at, end));
        }
      }
      at = end + 1;
    }
    return new Coverage(words, unexplained);
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || c == UNKNOWN || Character.isSurrogate(c);
  }

  /** The number before a paragraph or note goes where what it numbers goes. */
  private Where of(int start, int end) {
    int at = start;
    boolean pastBlank = false; // before it are the parts of a number, as in "2.1"
    while (at < text.length() && went[at] < 0 && text.charAt(at) != '\n') {
      char c = text.charAt(at);
      pastBlank |= c == ' ';
      boolean numbers = at < end || !isOfWord(c) || !pastBlank && Character.isDigit(c);
      if (!numbers) {
        return Where.UNEXPLAINED;
      }
      at++;
    }
    return at < text.length() && went[at] >= 0 ? ALL[went[at]] : Where.UNEXPLAINED;
  }
}
