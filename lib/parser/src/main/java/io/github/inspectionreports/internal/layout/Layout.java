package io.github.inspectionreports.internal.layout;

import io.github.inspectionreports.internal.budget.Budget;
import io.github.inspectionreports.internal.pdf.Page;
import io.github.inspectionreports.internal.pdf.PdfPages;
import java.util.ArrayList;
import java.util.List;

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
    List<PageText> pages = new ArrayList<>();
    PageText before = null;
    for (Page page : pdf.pages()) {
      Budget.step(1_000 + 50 * page.runs().size());
      before = PageMaker.make(page, before);
      pages.add(before);
    }
    Furniture.take(pages);
    Measures measures = Measures.of(pages);
    Footnotes.take(pages, measures.size());
    Furniture.takeSmallPrint(pages, measures);
    List<RawBlock> blocks = new ArrayList<>(new PageFlow(measures, pages).read());
    for (PageText page : pages) {
      addFootnotes(page, blocks);
    }
    for (PageText page : pages) {
      addFurniture(page.headers, Block.Kind.HEADER, blocks);
    }
    for (PageText page : pages) {
      addFurniture(page.footers, Block.Kind.FOOTER, blocks);
    }
    return DocumentWriter.write(blocks, pages.size(), pdf.diagnostics());
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
    List<TextLine> lines = TextLine.of(repaired.lines());
    Budget.current().look();
    int pages = lines.isEmpty() ? 1 : lines.get(lines.size() - 1).page();
    List<TextLine> letterhead = TextLetterhead.take(lines);
    TextGrades.mark(lines); // first, because headings say again what its rows say
    Budget.current().look();
    List<TextLine> furniture = TextFurniture.take(lines);
    List<RawBlock> blocks = new ArrayList<>(new TextFlow(lines).read());
    addLines(letterhead, Block.Kind.HEADER, blocks);
    addLines(furniture, Block.Kind.FOOTER, blocks);
    for (String marking : repaired.markings()) {
      RawBlock block = new RawBlock(Block.Kind.HEADER, 1);
      block.text.append(marking);
      blocks.add(block);
    }
    return DocumentWriter.write(blocks, pages, repaired.diagnostics());
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
          && line.number.isEmpty()) {
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
