package io.github.inspectionreports.views.internal.pdf;

import io.github.inspectionreports.views.internal.marks.Mark;
import io.github.inspectionreports.views.internal.marks.Tone;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDAppearanceContentStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/**
 * Makes the highlight of a mark on a page. It draws itself, so that every reader shows it alike:
 * colour behind the text and below it a line that is another for each tone.
 */
public final class Highlighter {
  private static final float LINE = 0.09f;

  private final PDDocument document;

  public Highlighter(PDDocument document) {
    this.document = document;
  }

  public PDAnnotationHighlight highlight(Mark mark, List<Quad> quads) throws IOException {
    PDAnnotationHighlight highlight = new PDAnnotationHighlight();
    float[] points = new float[8 * quads.size()];
    Rectangle2D.Double bounds = null;
    for (int i = 0; i < quads.size(); i++) {
      double[] corners = quads.get(i).corners();
      for (int k = 0; k < 8; k++) {
        points[8 * i + k] = (float) corners[k];
      }
      for (int k = 0; k < 8; k += 2) {
        if (bounds == null) {
          bounds = new Rectangle2D.Double(corners[k], corners[k + 1], 0, 0);
        }
        bounds.add(corners[k], corners[k + 1]);
      }
    }
    Rectangle2D.Double around = bounds == null ? new Rectangle2D.Double() : bounds;
    PDRectangle rectangle =
        new PDRectangle(
            (float) around.x - 1,
            (float) around.y - 1,
            (float) around.width + 2,
            (float) around.height + 2);
    highlight.setQuadPoints(points);
    highlight.setRectangle(rectangle);
    highlight.setColor(color(mark.tone().paper()));
    highlight.setContents(note(mark));
    highlight.setAnnotationName(mark.id());
    highlight.setSubject(mark.label());
    highlight.setPrinted(true);
    PDAppearanceDictionary appearance = new PDAppearanceDictionary();
    appearance.setNormalAppearance(appearance(mark.tone(), points, quads, rectangle));
    highlight.setAppearance(appearance);
    return highlight;
  }

  private static String note(Mark mark) {
    StringBuilder note = new StringBuilder(mark.tone().sign() + " " + mark.label());
    mark.why().forEach(reason -> note.append('\n').append(reason));
    return note.toString();
  }

  private PDAppearanceStream appearance(
      Tone tone, float[] points, List<Quad> quads, PDRectangle rectangle) throws IOException {
    PDAppearanceStream stream = new PDAppearanceStream(document);
    stream.setBBox(rectangle);
    PDResources resources = new PDResources();
    PDExtendedGraphicsState multiply = new PDExtendedGraphicsState();
    multiply.setBlendMode(BlendMode.MULTIPLY);
    resources.put(COSName.getPDFName("Multiply"), multiply);
    stream.setResources(resources);
    try (PDAppearanceContentStream content = new PDAppearanceContentStream(stream)) {
      content.setGraphicsStateParameters(multiply);
      content.setNonStrokingColor(color(tone.paper()));
      content.setStrokingColor(color(tone.ink()));
      for (int i = 0; i < points.length; i += 8) {
        content.moveTo(points[i], points[i + 1]);
        content.lineTo(points[i + 2], points[i + 3]);
        content.lineTo(points[i + 6], points[i + 7]);
        content.lineTo(points[i + 4], points[i + 5]);
        content.closePath();
        content.fill();
        float size = (float) quads.get(i / 8).size();
        underline(content, tone, size, points, i);
      }
    }
    return stream;
  }

  private static void underline(
      PDAppearanceContentStream content, Tone tone, float size, float[] points, int i)
      throws IOException {
    content.setLineWidth(LINE * size * (tone == Tone.ACTION ? 2 : 1));
    switch (tone) {
      case PROGRESS -> content.setLineDashPattern(new float[] {0.4f * size, 0.2f * size}, 0);
      case NEED, MIXED -> content.setLineDashPattern(new float[] {LINE * size, LINE * size}, 0);
      default -> content.setLineDashPattern(new float[] {}, 0);
    }
    line(content, points, i, 0.04f);
    if (tone == Tone.CONCERN || tone == Tone.MIXED) {
      line(content, points, i, 0.18f);
    }
  }

  /** Draws along the lower edge, so much of the height above it. */
  private static void line(PDAppearanceContentStream content, float[] points, int i, float above)
      throws IOException {
    float upX = above * (points[i] - points[i + 4]);
    float upY = above * (points[i + 1] - points[i + 5]);
    content.moveTo(points[i + 4] + upX, points[i + 5] + upY);
    content.lineTo(points[i + 6] + upX, points[i + 7] + upY);
    content.stroke();
  }

  private static PDColor color(int rgb) {
    float[] parts = {(rgb >> 16 & 0xFF) / 255f, (rgb >> 8 & 0xFF) / 255f, (rgb & 0xFF) / 255f};
    return new PDColor(parts, PDDeviceRGB.INSTANCE);
  }
}
