package io.github.inspectionreports.acceptance.oddpages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** What pages draw, as bytes that can be changed. */
final class Content {
  static final Set<String> SHOWS = Set.of("Tj", "TJ", "'", "\"");
  static final Set<String> PAINTS = Set.of("S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh");

  private Content() {}

  static byte[] bytes(PDPage page) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (page.hasContents()) {
      page.getContents().transferTo(out);
    }
    return out.toByteArray();
  }

  static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  static void set(PDDocument document, PDPage page, byte[]... parts) throws IOException {
    COSArray contents = new COSArray();
    for (byte[] part : parts) {
      COSStream stream = document.getDocument().createCOSStream();
      try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
        out.write(part);
        out.write('\n');
      }
      contents.add(stream);
    }
    page.getCOSObject().setItem(COSName.CONTENTS, contents);
  }

  /** Puts content before and after what a page draws. */
  static void around(PDDocument document, PDPage page, String before, String after)
      throws IOException {
    set(document, page, ascii(before), bytes(page), ascii(after));
  }

  /** Takes operators with their operands out of a page and the forms that it draws. */
  static void without(PDDocument document, PDPage page, Set<String> operators, Set<COSBase> done)
      throws IOException {
    set(document, page, ascii("q"), filtered(page, o -> operators.contains(o)), ascii("Q"));
    forms(page.getResources(), operators, done);
  }

  private static void forms(PDResources resources, Set<String> operators, Set<COSBase> done)
      throws IOException {
    if (resources == null) {
      return;
    }
    for (COSName name : resources.getXObjectNames()) {
      PDXObject object = resources.getXObject(name);
      if (object instanceof PDFormXObject form && done.add(form.getCOSObject())) {
        byte[] left = filtered(form, o -> operators.contains(o));
        forms(form.getResources(), operators, done);
        try (OutputStream out = form.getCOSObject().createOutputStream(COSName.FLATE_DECODE)) {
          out.write(left);
        }
      }
    }
  }

  static byte[] filtered(PDContentStream content, Predicate<String> drops) throws IOException {
    List<Object> kept = new ArrayList<>();
    int operands = 0;
    for (Object token : new PDFStreamParser(content).parse()) {
      kept.add(token);
      if (!(token instanceof Operator operator)) {
        continue;
      }
      if (drops.test(operator.getName())) {
        boolean path = PAINTS.contains(operator.getName()) && !operator.getName().equals("sh");
        kept.subList(operands, kept.size()).clear();
        if (path) {
          kept.add(Operator.getOperator("n"));
        }
      }
      operands = kept.size();
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ContentStreamWriter(out).writeTokens(kept);
    return out.toByteArray();
  }

  /** Returns the text of content with each piece that begins to show text in another mode. */
  static byte[] invisible(PDPage page) throws IOException {
    List<Object> tokens = new ArrayList<>();
    for (Object token : new PDFStreamParser(page).parse()) {
      if (token instanceof Operator operator && operator.getName().equals("Tr")) {
        tokens.remove(tokens.size() - 1);
        continue;
      }
      tokens.add(token);
      if (token instanceof Operator operator && operator.getName().equals("BT")) {
        tokens.add(org.apache.pdfbox.cos.COSInteger.THREE);
        tokens.add(Operator.getOperator("Tr"));
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ContentStreamWriter(out).writeTokens(tokens);
    return out.toByteArray();
  }

  static PDResources resources(PDPage page) {
    PDResources resources = page.getResources();
    if (resources == null) {
      resources = new PDResources();
    }
    page.setResources(resources);
    return resources;
  }

  static Set<COSBase> none() {
    return new HashSet<>();
  }
}
