package io.github.inspectionreports.views.internal.page;

import io.github.inspectionreports.model.FrameKind;
import io.github.inspectionreports.model.FramePart;
import io.github.inspectionreports.model.Place;
import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cuts the text of a report into its blocks; every character of it is in one. */
final class Blocks {
  /** The signs that the text has before bullets, rows and numbered blocks. */
  private static final Pattern SIGN = Pattern.compile("(?: {0,8})(•|\\||\\d{1,3}\\.) ");

  /** A heading may have its number or a note's mark beside it. */
  private static final int MARKS = 8;

  private static final int HIGHEST = 2;
  private static final int LOWEST = 5;

  private final String text;
  private final TreeMap<Integer, FramePart> frame = new TreeMap<>();
  private final TreeMap<Integer, Section> sections = new TreeMap<>();
  private final TreeMap<Integer, Integer> pages = new TreeMap<>();

  private Blocks(Report report) {
    text = report.text();
    for (FramePart part : report.frame()) {
      frame.putIfAbsent(part.place().start(), part);
      page(part.place());
    }
    for (Section section : report.sections()) {
      if (section.heading() != null) {
        sections.putIfAbsent(section.place().start(), section);
      }
      page(section.place());
    }
    report.findings().forEach(finding -> page(finding.place()));
    report.statements().forEach(statement -> page(statement.place()));
    report.improvements().forEach(improvement -> page(improvement.place()));
    report.priorityActions().forEach(action -> page(action.place()));
  }

  private void page(Place place) {
    pages.putIfAbsent(place.start(), place.firstPage());
  }

  static List<Block> of(Report report) {
    Blocks cut = new Blocks(report);
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    while (start < cut.text.length()) {
      int end = cut.text.indexOf("\n\n", start);
      end = end < 0 ? cut.text.length() : end;
      if (!cut.text.substring(start, end).isBlank()) {
        blocks.add(cut.block(start, end));
      }
      start = end + 2;
    }
    return blocks;
  }

  private Block block(int start, int end) {
    Matcher sign = SIGN.matcher(text).region(start, end);
    boolean signed = sign.lookingAt();
    int from = signed ? sign.end() : start;
    return new Block(
        from,
        end,
        signed ? sign.group(1) : "",
        level(start, from, end),
        frame(start, end),
        page(start, end));
  }

  /**
   * The page of the first part in the block that has one; without such a part that of the last
   * before it.
   */
  private int page(int start, int end) {
    Map.Entry<Integer, Integer> own = pages.ceilingEntry(start);
    Map.Entry<Integer, Integer> page =
        own != null && own.getKey() < end ? own : pages.floorEntry(start);
    return page == null ? 1 : page.getValue();
  }

  private int level(int start, int from, int end) {
    Map.Entry<Integer, Section> entry = sections.floorEntry(from);
    if (entry == null || entry.getKey() < start) {
      return 0;
    }
    String heading = String.valueOf(entry.getValue().heading());
    return end - from <= heading.length() + MARKS
        ? Math.min(LOWEST, HIGHEST + Math.max(1, entry.getValue().level()) - 1)
        : 0;
  }

  private @Nullable FrameKind frame(int start, int end) {
    Map.Entry<Integer, FramePart> entry = frame.floorEntry(end - 1);
    return entry != null && entry.getValue().place().end() > start ? entry.getValue().kind() : null;
  }
}
