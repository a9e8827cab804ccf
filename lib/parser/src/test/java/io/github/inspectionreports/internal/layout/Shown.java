package io.github.inspectionreports.internal.layout;

import io.github.inspectionreports.UnreadableLetterException;
import io.github.inspectionreports.internal.document.Block;
import io.github.inspectionreports.internal.document.Document;
import io.github.inspectionreports.internal.pdf.PdfReader;
import io.github.inspectionreports.internal.pdf.PdfSketch;
import java.util.List;

/** Shows blocks in a form that tests can compare: a letter for the kind, number or level, text. */
final class Shown {
  private Shown() {}

  static Document document(PdfSketch sketch) throws UnreadableLetterException {
    return Layout.ofPages(PdfReader.read(sketch.bytes(), "letter.pdf"));
  }

  static List<String> blocks(PdfSketch sketch) throws UnreadableLetterException {
    return blocks(document(sketch));
  }

  static List<String> blocks(Document document) {
    return document.blocks().stream().map(Shown::block).toList();
  }

  static String block(Block block) {
    String kind =
        switch (block.kind()) {
          case HEADING -> "H";
          case PARAGRAPH -> "P";
          case BULLET -> "B" + block.level();
          case TABLE_ROW -> "R";
          case FOOTNOTE -> "N";
          case HEADER -> "top";
          case FOOTER -> "foot";
        };
    String number = block.number().isEmpty() ? "" : " " + block.number();
    return kind + number + ": " + block.text();
  }
}
