package io.github.inspectionreports.internal.layout;

import io.github.inspectionreports.internal.budget.Budget;
import io.github.inspectionreports.internal.document.Block;
import io.github.inspectionreports.internal.document.Document;
import io.github.inspectionreports.internal.layout.blocks.DocumentWriter;
import io.github.inspectionreports.internal.layout.blocks.GarbledParagraphs;
import io.github.inspectionreports.internal.layout.blocks.RawBlock;
import io.github.inspectionreports.internal.layout.lines.Footnotes;
import io.github.inspectionreports.internal.layout.lines.Furniture;
import io.github.inspectionreports.internal.layout.lines.HalfSentences;
import io.github.inspectionreports.internal.layout.lines.HighFeet;
import io.github.inspectionreports.internal.layout.lines.Line;
import io.github.inspectionreports.internal.layout.lines.PageGaps;
import io.github.inspectionreports.internal.layout.lines.PageMaker;
import io.github.inspectionreports.internal.layout.lines.PageText;
import io.github.inspectionreports.internal.layout.lines.TextMetrics;
import io.github.inspectionreports.internal.layout.paragraphs.PageFlow;
import io.github.inspectionreports.internal.layout.plain.TeamColumns;
import io.github.inspectionreports.internal.layout.plain.TextFlow;
import io.github.inspectionreports.internal.layout.plain.TextFurniture;
import io.github.inspectionreports.internal.layout.plain.TextGrades;
import io.github.inspectionreports.internal.layout.plain.TextLetterhead;
import io.github.inspectionreports.internal.layout.plain.rows.TextActionTable;
import io.github.inspectionreports.internal.layout.plain.rows.TextLine;
import io.github.inspectionreports.internal.layout.repair.LostLetters;
import io.github.inspectionreports.internal.layout.repair.RepairDiagnostics;
import io.github.inspectionreports.internal.layout.repair.WordsRunTogether;
import io.github.inspectionreports.internal.layout.repair.page.PageRepair;
import io.github.inspectionreports.internal.layout.repair.page.UnreadLine;
import io.github.inspectionreports.internal.layout.repair.plain.TextRepair;
import io.github.inspectionreports.internal.layout.repair.runs.JustifiedLines;
import io.github.inspectionreports.internal.layout.repair.runs.SmallItems;
import io.github.inspectionreports.internal.layout.tables.actions.ActionTables;
import io.github.inspectionreports.internal.layout.words.Characters;
import io.github.inspectionreports.internal.page.Page;
import io.github.inspectionreports.internal.page.PdfPages;
import io.github.inspectionreports.model.Diagnostic;
import io.github.inspectionreports.model.DiagnosticCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** From pages or plain text to blocks. */
public final class Layout {
  private Layout() {}

  /**
   * Lays out the pages of a PDF.
   *
   * @param pdf the pages
   * @return its blocks, and the diagnostics of the pages
   */
  public static Document ofPages(PdfPages pdf) {
    List<Page> read = SmallItems.part(pdf.pages().stream().map(JustifiedLines::join).toList());
    PageRepair.Repaired repaired = PageRepair.of(new PdfPages(read, pdf.diagnostics()));
    List<String> markings = new ArrayList<>(repaired.markings());
    List<PageText> pages = new ArrayList<>();
    List<Diagnostic> diagnostics = new ArrayList<>(repaired.diagnostics());
    List<ActionTables.Found> unruled = ActionTables.find(repaired.pages());
    PageText before = null;
    for (int i = 0; i < unruled.size(); i++) {
      Page page = unruled.get(i).page();
      Budget.step(1_000 + 50 * page.runs().size());
      before = PageMaker.make(page, before, unruled.get(i).grids());
      if (unruled.get(i).undivided()) {
        diagnostics.add(RepairDiagnostics.notDivided(page.number()));
      }
      before.gap = repaired.gaps().contains(page.number());
      before.takeMarkings(markings);
      pages.add(before);
    }
    restoreLetters(pages, diagnostics);
    Furniture.take(pages);
    TextMetrics metrics = TextMetrics.of(pages);
    HighFeet.take(pages, metrics);
    diagnostics.addAll(PageGaps.find(pages));
    Footnotes.take(pages, metrics.size());
    Furniture.takeSmallPrint(pages, metrics);
    Furniture.takeTitles(pages, metrics);
    HalfSentences.takeBetween(pages, metrics);
    List<RawBlock> blocks = new ArrayList<>(new PageFlow(metrics, pages).read());
    repaired.headings().forEach(line -> addInPlace(line, blocks));
    for (PageText page : pages) {
      addFootnotes(page, blocks);
    }
    for (PageText page : pages) {
      addFurniture(page.headers, Block.Kind.HEADER, blocks);
    }
    for (PageText page : pages) {
      addFurniture(page.footers, Block.Kind.FOOTER, blocks);
    }
    addTexts(repaired.unreadable(), blocks);
    if (unruled.stream().anyMatch(ActionTables.Found::undivided)) {
      LostTables.take(blocks);
    }
    GarbledParagraphs.takeRubbish(blocks, diagnostics);
    addMarkings(repaired.comments(), blocks);
    addMarkings(markings, blocks);
    if (!markings.isEmpty()) {
      diagnostics.add(Diagnostic.of(DiagnosticCode.MARKING, RepairDiagnostics.message(markings)));
    }
    CutSentences.name(diagnostics, blocks);
    return write(blocks, pdf.pages().size(), diagnostics);
  }

  /**
   * Lays out a plain text.
   *
   * @param text the text; form feeds end its pages
   * @return its blocks; of their style nothing is known
   */
  public static Document ofText(String text) {
    TextRepair.Repaired repaired = TextRepair.of(text);
    Budget.current().look();
    List<TextLine> lines = TextLine.of(TeamColumns.unfold(repaired.lines()));
    Budget.current().look();
    int pages = lines.isEmpty() ? 1 : lines.get(lines.size() - 1).page();
    List<TextLine> letterhead = TextLetterhead.take(lines);
    TextGrades.mark(lines); // first, because headings say again what its rows say
    Budget.current().look();
    List<TextLine> furniture = TextFurniture.take(lines);
    List<Diagnostic> diagnostics = new ArrayList<>(repaired.diagnostics());
    diagnostics.addAll(RepairDiagnostics.emptyPages(lines.stream().map(TextLine::page).toList()));
    List<RawBlock> blocks = new ArrayList<>(new TextFlow(TextFootnotes.raise(lines)).read());
    addLines(letterhead, Block.Kind.HEADER, blocks);
    addLines(furniture, Block.Kind.FOOTER, blocks);
    addMarkings(repaired.markings(), blocks);
    int lost = TextActionTable.lost(repaired.lines());
    if (lost > 0) {
      diagnostics.add(RepairDiagnostics.notDivided(lost));
      LostTables.take(blocks);
    }
    GarbledParagraphs.take(blocks, diagnostics);
    GarbledParagraphs.takeRubbish(blocks, diagnostics);
    CutSentences.name(diagnostics, blocks);
    return write(blocks, pages, diagnostics);
  }

  private static Document write(List<RawBlock> blocks, int pages, List<Diagnostic> diagnostics) {
    // What cannot be read is kept where headers are, and has no words.
    List<StringBuilder> texts =
        blocks.stream()
            .filter(block -> block.kind != Block.Kind.HEADER)
            .map(block -> block.text)
            .toList();
    if (WordsRunTogether.in(texts)) {
      diagnostics.add(
          Diagnostic.of(
              DiagnosticCode.WORDS_RUN_TOGETHER,
              "the blanks between words are missing; little of the text can be understood"));
    }
    noteUnknown(blocks, diagnostics);
    return DocumentWriter.write(blocks, pages, diagnostics);
  }

  /** Reports which signs of symbol fonts are in the text and are not known. */
  private static void noteUnknown(List<RawBlock> blocks, List<Diagnostic> diagnostics) {
    for (RawBlock block : blocks) {
      int at = Characters.unknown(block.text);
      if (at >= 0) {
        diagnostics.add(
            new Diagnostic(
                DiagnosticCode.UNKNOWN_CHARACTERS,
                "a sign of page "
                    + block.firstPage
                    + " is known to its font alone (U+%X)".formatted((int) block.text.charAt(at)),
                block.firstPage));
        return;
      }
    }
  }

  private static void restoreLetters(List<PageText> pages, List<Diagnostic> diagnostics) {
    List<Line> lines = new ArrayList<>();
    pages.forEach(page -> page.addLines(lines));
    List<String> restored =
        LostLetters.restore(lines.stream().map(line -> line.text).toList(), diagnostics);
    for (int i = 0; i < lines.size(); i++) {
      lines.get(i).text = restored.get(i);
    }
  }

  private static void addMarkings(List<String> markings, List<RawBlock> blocks) {
    for (String marking : markings) {
      RawBlock block = new RawBlock(Block.Kind.HEADER, 1);
      block.text.append(marking);
      blocks.add(block);
    }
  }

  /** Adds a line that cannot be read as a header between what is above it and below it. */
  private static void addInPlace(UnreadLine line, List<RawBlock> blocks) {
    RawBlock added = new RawBlock(Block.Kind.HEADER, line.page());
    added.text.append(Characters.clean(line.text()));
    int at = 0;
    while (at < blocks.size() && !isBelow(blocks.get(at), line)) {
      at++;
    }
    blocks.add(at, added);
  }

  private static boolean isBelow(RawBlock block, UnreadLine line) {
    boolean samePage = block.firstPage == line.page();
    return block.firstPage > line.page()
        || samePage && block.first != null && block.first.y > line.y();
  }

  /** Text that cannot be read is placed where headers are: no stage reads anything from it. */
  private static void addTexts(Map<Integer, String> texts, List<RawBlock> blocks) {
    texts.forEach(
        (page, text) -> {
          RawBlock block = new RawBlock(Block.Kind.HEADER, page);
          block.text.append(Characters.clean(text));
          blocks.add(block);
        });
  }

  private static void addLines(List<TextLine> lines, Block.Kind kind, List<RawBlock> blocks) {
    for (TextLine line : lines) {
      RawBlock block = new RawBlock(kind, line.page());
      block.text.append(line.text());
      blocks.add(block);
    }
  }

  private static void addFootnotes(PageText page, List<RawBlock> blocks) {
    for (Line line : page.footnotes) {
      RawBlock last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
      if (last != null
          && last.kind == Block.Kind.FOOTNOTE
          && line.note.isEmpty()
          && line.number.isEmpty()
          && !Footnotes.isNumbered(line)) {
        last.add(line);
      } else {
        RawBlock block = RawBlock.of(line, line.endX);
        block.kind = Block.Kind.FOOTNOTE;
        block.number = line.note.isEmpty() ? line.number : line.note;
        blocks.add(block);
      }
    }
  }

  private static void addFurniture(List<Line> lines, Block.Kind kind, List<RawBlock> blocks) {
    for (Line line : lines) {
      RawBlock block = RawBlock.of(line, line.endX);
      block.kind = kind;
      blocks.add(block);
    }
  }
}
