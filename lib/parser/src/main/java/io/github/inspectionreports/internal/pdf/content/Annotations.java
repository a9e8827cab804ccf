package io.github.inspectionreports.internal.pdf.content;

import io.github.inspectionreports.Limit;
import io.github.inspectionreports.internal.budget.Budget;
import io.github.inspectionreports.internal.pdf.file.Damage;
import io.github.inspectionreports.internal.pdf.file.PageTree;
import io.github.inspectionreports.internal.pdf.text.Affine;
import java.nio.charset.Charset;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/**
 * Reads what lies on a page and is not part of its content: filled form fields, typed-on text,
 * stamps. What a field or note draws is read where it is; one that draws nothing has its text set
 * there. Links, marks and pop-ups show no text of their own.
 */
final class Annotations {
  private static final Set<String> WITH_TEXT = Set.of("Widget", "FreeText", "Stamp");
  private static final int HIDDEN = 1 << 1;
  private static final int NOT_SHOWN = 1 << 5;
  private static final double SIZE = 10;

  private final SharedResources shared;
  private final ContentReader reader;
  private final Damage damage;
  private final Budget budget = Budget.current();
  private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  Annotations(SharedResources shared, ContentReader reader, Damage damage) {
    this.shared = shared;
    this.reader = reader;
    this.damage = damage;
  }

  void read(COSArray annotations) {
    for (int i = 0; i < annotations.size(); i++) {
      budget.work(100);
      if (annotations.getObject(i) instanceof COSDictionary annotation && seen.add(annotation)) {
        read(annotation);
      }
    }
  }

  private void read(COSDictionary annotation) {
    String kind = annotation.getNameAsString(COSName.SUBTYPE);
    int flags = annotation.getInt(COSName.F, 0);
    if (kind == null
        || !WITH_TEXT.contains(kind)
        || (flags & (HIDDEN | NOT_SHOWN)) != 0
        || shared.layers.off(annotation.getDictionaryObject(COSName.OC))) {
      return;
    }
    double[] place = new PageTree.Leaf(annotation, new COSDictionary()).box(COSName.RECT);
    if (place == null) {
      return;
    }
    COSStream drawing = drawing(annotation);
    int before = reader.shown();
    if (drawing != null) {
      draw(drawing, place);
    }
    String text = text(annotation, kind);
    if (reader.shown() == before && !text.isBlank()) {
      set(text, place);
    }
  }

  private static @Nullable COSStream drawing(COSDictionary annotation) {
    COSDictionary appearance = annotation.getCOSDictionary(COSName.AP);
    COSBase normal = appearance == null ? null : appearance.getDictionaryObject(COSName.N);
    if (normal instanceof COSStream stream) {
      return stream;
    }
    COSName state = annotation.getCOSName(COSName.AS);
    return normal instanceof COSDictionary states
            && state != null
            && states.getDictionaryObject(state) instanceof COSStream stream
        ? stream
        : null;
  }

  /** Draws an appearance: its box, after its own matrix, is fitted into the annotation's place. */
  private void draw(COSStream drawing, double[] place) {
    double[] box = new PageTree.Leaf(drawing, new COSDictionary()).box(COSName.BBOX);
    if (box == null) {
      damage.add("a form field or note does not say how large it is");
      return;
    }
    Affine own = ContentReader.matrixOf(drawing);
    double left = Math.min(own.x(box[0], box[1]), own.x(box[2], box[3]));
    double bottom = Math.min(own.y(box[0], box[1]), own.y(box[2], box[3]));
    double width = Math.abs(own.x(box[2], box[3]) - own.x(box[0], box[1]));
    double height = Math.abs(own.y(box[2], box[3]) - own.y(box[0], box[1]));
    double across = width > 0 ? (place[2] - place[0]) / width : 1;
    double up = height > 0 ? (place[3] - place[1]) / height : 1;
    reader.drawAt(
        new Affine(across, 0, 0, up, place[0] - left * across, place[1] - bottom * up), drawing);
  }

  /** What was typed into a text field or onto the page; empty for buttons and signatures. */
  private static String text(COSDictionary annotation, String kind) {
    if (kind.equals("FreeText")) {
      return string(annotation.getDictionaryObject(COSName.CONTENTS));
    }
    COSDictionary field = annotation;
    for (int depth = 0; field != null && depth < 10; depth++) {
      COSBase value = field.getDictionaryObject(COSName.V);
      if (value != null) {
        return string(value);
      }
      field = field.getCOSDictionary(COSName.PARENT);
    }
    return "";
  }

  private static String string(@Nullable COSBase value) {
    if (value instanceof COSArray array && array.size() > 0) {
      return string(array.getObject(0));
    }
    return value instanceof COSString string ? string.getString() : "";
  }

  private void set(String text, double[] place) {
    budget.atMost(Limit.CHARACTERS, text.length());
    StringBuilder content =
        new StringBuilder(
            String.format(
                Locale.ROOT,
                "BT /F %.1f Tf %.1f TL 1 0 0 1 %.2f %.2f Tm ",
                SIZE,
                SIZE * 1.2,
                place[0] + 2,
                place[3] - SIZE));
    for (String line : text.split("\\R")) {
      String escaped = line.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)");
      content.append('(').append(escaped).append(") Tj T* ");
    }
    reader.read(
        content.append("ET").toString().getBytes(Charset.forName("windows-1252")),
        shared.plainText);
  }
}
