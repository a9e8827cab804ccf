package io.github.inspectionreports.views;

import io.github.inspectionreports.views.internal.pdf.PageGlyphs;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/** What PDFBox's own reader of text, which the marking does not use, finds under highlights. */
final class UnderQuads {
  private UnderQuads() {}

  /** A letter and the middle of it, in the coordinates of its page. */
  private record Spot(String text, double x, double y) {}

  /** Returns the letters under the highlights, by the name of the annotation, over all pages. */
  static Map<String, String> read(byte[] pdf) throws IOException {
    Map<String, StringBuilder> under = new TreeMap<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (int number = 1; number <= document.getNumberOfPages(); number++) {
        PDPage page = document.getPage(number - 1);
        List<Spot> spots = spots(document, page, number);
        for (PDAnnotation annotation : page.getAnnotations()) {
          if (annotation instanceof PDAnnotationHighlight highlight) {
            under
                .computeIfAbsent(highlight.getAnnotationName(), name -> new StringBuilder())
                .append(under(highlight.getQuadPoints(), spots));
          }
        }
      }
    }
    Map<String, String> texts = new HashMap<>();
    under.forEach((name, text) -> texts.put(name, PageGlyphs.fold(text.toString())));
    return texts;
  }

  /** Quads follow the text, so what is under them is read quad by quad. */
  private static String under(float[] points, List<Spot> spots) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < points.length; i += 8) {
      Path2D.Float quad = new Path2D.Float();
      quad.moveTo(points[i], points[i + 1]);
      quad.lineTo(points[i + 2], points[i + 3]);
      quad.lineTo(points[i + 6], points[i + 7]);
      quad.lineTo(points[i + 4], points[i + 5]);
      quad.closePath();
      for (Spot spot : spots) {
        if (quad.contains(spot.x(), spot.y())) {
          text.append(spot.text());
        }
      }
    }
    return text.toString();
  }

  private static List<Spot> spots(PDDocument document, PDPage page, int number) throws IOException {
    List<Spot> spots = new ArrayList<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void writeString(String text, List<TextPosition> positions) {
            for (TextPosition at : positions) {
              Matrix matrix = at.getTextMatrix();
              double angle = Math.atan2(matrix.getShearY(), matrix.getScaleX());
              double along = at.getWidthDirAdj() / 2;
              double up = at.getFontSizeInPt() * 0.3;
              double x = page.getCropBox().getLowerLeftX() + matrix.getTranslateX();
              double y = page.getCropBox().getLowerLeftY() + matrix.getTranslateY();
              spots.add(
                  new Spot(
                      at.getUnicode(),
                      x + along * Math.cos(angle) - up * Math.sin(angle),
                      y + along * Math.sin(angle) + up * Math.cos(angle)));
            }
          }
        };
    stripper.setSortByPosition(false);
    stripper.setStartPage(number);
    stripper.setEndPage(number);
    stripper.writeText(document, new StringWriter());
    return spots;
  }

  /** Returns the part of a text's letters that are found under its highlight, in their order. */
  static double share(String text, String under) {
    String letters = PageGlyphs.fold(text);
    if (letters.isEmpty() || letters.equals(under)) {
      return 1;
    }
    int[] best = new int[under.length() + 1];
    for (int i = 1; i <= letters.length(); i++) {
      int diagonal = 0;
      for (int k = 1; k <= under.length(); k++) {
        int above = best[k];
        best[k] =
            letters.charAt(i - 1) == under.charAt(k - 1)
                ? diagonal + 1
                : Math.max(above, best[k - 1]);
        diagonal = above;
      }
    }
    return (double) best[under.length()] / Math.max(letters.length(), under.length());
  }
}
