package io.github.inspectionreports.internal.layout;

import io.github.inspectionreports.internal.pdf.PdfSketch;

/** Paragraphs of three lines, as sketched and as shown. */
final class Paragraphs {
  /** A full line of the width at which these letters break their lines. */
  static final String FULL =
      "Leaders in Brackenshire know their services well and act on what they learn so that most of";

  private Paragraphs() {}

  static PdfSketch paragraph(PdfSketch sketch, double y, String lastLine) {
    return sketch.line(70, y, FULL).line(70, y + 14.5, FULL).line(70, y + 29, lastLine);
  }

  static String paragraph(String lastLine) {
    return "P: " + FULL + " " + FULL + " " + lastLine;
  }
}
