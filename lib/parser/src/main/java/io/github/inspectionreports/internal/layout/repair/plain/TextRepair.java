package io.github.inspectionreports.internal.layout.repair.plain;

import io.github.inspectionreports.internal.layout.blocks.Hyphens;
import io.github.inspectionreports.internal.layout.repair.Encodings;
import io.github.inspectionreports.internal.layout.repair.LostLetters;
import io.github.inspectionreports.internal.layout.repair.RepairDiagnostics;
import io.github.inspectionreports.internal.layout.repair.SpacedLetters;
import io.github.inspectionreports.internal.layout.repair.lines.HeadingDress;
import io.github.inspectionreports.internal.layout.repair.lines.Leftovers;
import io.github.inspectionreports.internal.layout.repair.lines.RunningLines;
import io.github.inspectionreports.internal.layout.tables.DotLeaders;
import io.github.inspectionreports.internal.layout.words.Characters;
import io.github.inspectionreports.internal.layout.words.ListMarks;
import io.github.inspectionreports.internal.layout.words.Markings;
import io.github.inspectionreports.model.Diagnostic;
import io.github.inspectionreports.model.DiagnosticCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Undoes what programs and printers did to a plain text before its lines are read: letters in the
 * wrong encoding, numbers of lines, blanks between letters, markings between paragraphs, bullets
 * that became letters.
 */
public final class TextRepair {
  private static final Pattern LINE_END = Pattern.compile("\r\n|[\n\r\u0085\u2028]");

  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final List<String> markings = new ArrayList<>();
  private List<String> lines;

  private TextRepair(List<String> lines) {
    this.lines = lines;
  }

  /**
   * A repaired text.
   *
   * @param lines its lines
   * @param markings markings that stood between them
   * @param diagnostics what was repaired
   */
  public record Repaired(List<String> lines, List<String> markings, List<Diagnostic> diagnostics) {}

  public static Repaired of(String text) {
    Encodings.Repaired read = Encodings.repair(text);
    TextRepair repair = new TextRepair(List.of(LINE_END.split(read.text())));
    if (read.count() > 0) {
      repair.note(
          DiagnosticCode.ENCODING_REPAIRED,
          read.count() + " characters were written in the wrong encoding and are repaired");
    }
    repair.takeDoubles();
    repair.takeLineNumbers();
    List<String> comments = new ArrayList<>();
    repair.lines = TextComments.take(repair.lines, comments);
    repair.markings.addAll(comments);
    if (!comments.isEmpty()) {
      repair.note(DiagnosticCode.MARKING, RepairDiagnostics.comments(comments));
    }
    repair.lines = Leftovers.take(repair.lines, repair.markings);
    repair.lines = RunningLines.take(repair.lines, repair.markings);
    repair.lines = PageColumns.unfold(LetterheadColumn.unfold(repair.lines));
    repair.lines = Markdown.strip(DrawnTables.rows(repair.lines));
    repair.lines = HeadingDress.strip(repair.lines);
    repair.lines = SuperscriptNotes.mark(repair.lines);
    repair.lines = repair.lines.stream().map(DotLeaders::without).toList();
    repair.joinLetters();
    repair.takeMarkings();
    repair.lines = LostLetters.restore(repair.lines, repair.diagnostics);
    repair.findBullets();
    return new Repaired(repair.lines, repair.markings, repair.diagnostics);
  }

  private void takeDoubles() {
    @Nullable List<String> single = DoubledLines.single(lines);
    if (single != null) {
      lines = single;
      note(DiagnosticCode.TEXT_LAYERS, "each line of the text is there twice and is read once");
    }
  }

  private void takeLineNumbers() {
    @Nullable List<String> stripped = TextLineNumbers.strip(lines);
    if (stripped != null) {
      lines = stripped;
      note(
          DiagnosticCode.LINE_NUMBERS,
          "the lines are numbered in the margin; the numbers are left out");
    }
  }

  private void joinLetters() {
    lines = lines.stream().map(SpacedLetters::join).map(Hyphens::joinInLine).toList();
  }

  /** A marking among lines leaves a page end in its place: the text continues below it. */
  private void takeMarkings() {
    List<String> taken = new ArrayList<>();
    lines = MarkedLines.strip(lines, taken);
    Set<Integer> upright = VerticalMarkings.find(lines, taken);
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      boolean marking = Markings.isMarking(line);
      if (marking) {
        taken.add(Characters.clean(line));
      }
      if (!marking && !upright.contains(i)) {
        kept.add(line);
      } else if (line.startsWith("\f")) {
        kept.add("\f");
      }
    }
    lines = kept;
    markings.addAll(taken);
    if (!taken.isEmpty()) {
      note(DiagnosticCode.MARKING, RepairDiagnostics.message(taken));
    }
  }

  private void findBullets() {
    ListMarks marks = ListMarks.of(lines);
    lines = NumberedLines.mark(lines.stream().map(line -> withBullet(line, marks)).toList());
  }

  private static String withBullet(String line, ListMarks marks) {
    int indent = 0;
    while (indent < line.length() && Characters.isBlank(line.charAt(indent))) {
      indent++;
    }
    int length = marks.length(line.substring(indent).stripTrailing());
    return length == 0
        ? line
        : line.substring(0, indent) + ListMarks.BULLET + " " + line.substring(indent + length);
  }

  private void note(DiagnosticCode code, String message) {
    diagnostics.add(Diagnostic.of(code, message));
  }
}
