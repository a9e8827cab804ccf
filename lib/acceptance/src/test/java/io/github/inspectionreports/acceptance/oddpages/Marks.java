package io.github.inspectionreports.acceptance.oddpages;

import io.github.inspectionreports.acceptance.oddpages.Glyphs.Word;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationRubberStamp;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/** What offices put on pages: watermarks, stamps, numbers of lines, heads and feet. */
final class Marks {
  private Marks() {}

  static List<Oddity> all() {
    List<Oddity> all = new ArrayList<>();
    watermarks(all);
    heads(all);
    numbers(all);
    return all;
  }

  private static void watermarks(List<Oddity> all) {
    all.add(each("watermark-slanted-after", true, (p, n, of) -> big("DRAFT", 45, 110)));
    all.add(each("watermark-slanted-before", false, (p, n, of) -> big("CONFIDENTIAL", 55, 80)));
    all.add(
        each(
            "watermark-slanted-two-lines",
            true,
            (p, n, of) ->
                big("DRAFT FOR", 45, 70) + at("FACTUAL ACCURACY", 220, 300, 50, 45, 0.8)));
    all.add(
        each("watermark-slanted-copy", true, (p, n, of) -> big("Copy for J Fairbrother", 45, 40)));
    all.add(each("watermark-tiled", true, (p, n, of) -> tiled("OFFICIAL-SENSITIVE", 30, 12)));
    all.add(each("watermark-tiled-level", true, (p, n, of) -> tiled("DRAFT", 0, 14)));
    all.add(
        each(
            "watermark-level-after", true, (p, n, of) -> at("CONFIDENTIAL", 60, 400, 70, 0, 0.85)));
    all.add(
        each("watermark-level-before", false, (p, n, of) -> at("DRAFT", 100, 420, 130, 0, 0.85)));
    all.add(
        each(
            "watermark-level-two-lines",
            true,
            (p, n, of) ->
                at("DRAFT – NOT FOR", 60, 450, 50, 0, 0.85)
                    + at("PUBLICATION", 60, 380, 50, 0, 0.85)));
    all.add(
        each("watermark-level-spaced", true, (p, n, of) -> at("D R A F T", 100, 420, 90, 0, 0.85)));
    all.add(
        each(
            "watermark-level-copy",
            true,
            (p, n, of) -> at("Uncontrolled copy", 60, 400, 60, 0, 0.85)));
    all.add(each("watermark-level-small", true, (p, n, of) -> at("DRAFT", 260, 411.3, 24, 0, 0.7)));
    all.add(
        each(
            "watermark-up-the-left",
            true,
            (p, n, of) -> at("OFFICIAL – SENSITIVE", 24, 250, 12, 90, 0.5)));
    all.add(
        each(
            "watermark-down-the-right",
            true,
            (p, n, of) -> at("Draft – not for circulation", 575, 600, 11, 270, 0.5)));
    all.add(
        each(
            "watermark-up-download",
            true,
            (p, n, of) ->
                at(
                    "Downloaded by j.fairbrother@brackenshire.example on 12 March 2023",
                    18,
                    200,
                    7,
                    90,
                    0.5)));
    all.add(
        each(
            "marking-at-head", true, (p, n, of) -> at("OFFICIAL – SENSITIVE", 230, 825, 10, 0, 0)));
    all.add(
        each(
            "marking-at-head-and-foot",
            true,
            (p, n, of) ->
                at("OFFICIAL – SENSITIVE [When complete]", 200, 826, 10, 0, 0)
                    + at("OFFICIAL – SENSITIVE [When complete]", 200, 12, 10, 0, 0)));
    all.add(
        each(
            "marking-embargo",
            true,
            (p, n, of) -> at("EMBARGOED UNTIL 00.01 ON 14 MAY 2024", 180, 826, 10, 0, 0)));
    all.add(Oddity.of("marking-between-lines", Marks::betweenLines));
    all.add(Oddity.of("watermark-as-form", (d) -> form(d, "DRAFT", 90, 45)));
    all.add(Oddity.of("watermark-level-as-form", (d) -> form(d, "CONFIDENTIAL", 60, 0)));
    all.add(Oddity.of("stamp-as-annotation", Marks::annotation));
    all.add(Oddity.of("watermark-layer-off", Marks::layerOff));
    all.add(
        first(
            "stamp-received",
            (p, n, of) ->
                at("RECEIVED", 430, 800, 14, 0, 0.3)
                    + at("12 APR 2021", 430, 786, 11, 0, 0.3)
                    + at("Children's Services", 430, 774, 9, 0, 0.3)));
    all.add(
        first(
            "stamp-received-slanted",
            (p, n, of) ->
                at("RECEIVED", 420, 780, 16, 12, 0.3) + at("12 APR 2021", 424, 764, 11, 12, 0.3)));
    all.add(
        first(
            "stamp-received-boxed",
            (p, n, of) ->
                box(420, 770, 130, 50)
                    + at("Brackenshire Council", 430, 806, 9, 0, 0.3)
                    + at("Received 12/04/2021", 430, 790, 9, 0, 0.3)
                    + at("Director's Office", 430, 776, 9, 0, 0.3)));
    all.add(
        first(
            "stamp-in-the-margin",
            (p, n, of) -> at("SCANNED 12 APR 2021 14:05", 12, 300, 8, 90, 0.2)));
    all.add(first("sticker-barcode", (p, n, of) -> at("*BC0012345678*", 440, 816, 9, 0, 0)));
  }

  private static void heads(List<Oddity> all) {
    all.add(
        each(
            "print-of-browser",
            true,
            (p, n, of) ->
                at("12/03/2024, 14:05", 24, 828, 8, 0, 0)
                    + at("Letter to the council", 260, 828, 8, 0, 0)
                    + at("https://files.example.org/v1/file/50012345", 24, 12, 8, 0, 0)
                    + at(n + "/" + of, 560, 12, 8, 0, 0)));
    all.add(
        each(
            "print-with-path",
            true,
            (p, n, of) ->
                at("H:\\Children\\Inspection\\Final letter v3.docx", 40, 12, 7, 0, 0)
                    + at("Printed 12 March 2024 14:05", 440, 12, 7, 0, 0)));
    all.add(
        each(
            "head-council-and-date",
            true,
            (p, n, of) ->
                at("Brackenshire County Council", 60, 826, 9, 0, 0)
                    + at("14 May 2024", 480, 826, 9, 0, 0)));
    all.add(
        each(
            "head-agenda-item",
            true,
            (p, n, of) ->
                at("Agenda Item 7", 480, 828, 10, 0, 0)
                    + at("Page " + (n + 46), 280, 12, 10, 0, 0)));
    all.add(
        each("head-agenda-page", true, (p, n, of) -> at("Page " + (n + 46), 500, 14, 14, 0, 0)));
    all.add(
        each(
            "head-minute-item",
            true,
            (p, n, of) ->
                at("Minute Item 23", 490, 828, 10, 0, 0)
                    + at(String.valueOf(n + 112), 295, 10, 10, 0, 0)));
    all.add(each("head-appendix", true, (p, n, of) -> at("Appendix A", 490, 828, 11, 0, 0)));
    all.add(first("head-appendix-first", (p, n, of) -> at("Appendix 1", 490, 826, 12, 0, 0)));
    all.add(first("head-annex-first", (p, n, of) -> at("ANNEX B", 270, 826, 12, 0, 0)));
    all.add(
        each(
            "head-fax",
            true,
            (p, n, of) ->
                at(
                    "12-MAR-2021 14:05   FROM: BRACKENSHIRE CS   TO: 01632960123   P."
                        + n
                        + "/"
                        + of,
                    40,
                    832,
                    8,
                    0,
                    0)));
    all.add(each("head-bundle", true, (p, n, of) -> at("C" + (n + 211), 540, 826, 14, 0, 0)));
    all.add(
        each(
            "foot-numbers-of",
            true,
            (p, n, of) -> at("Page " + n + " of " + of, 270, 14, 9, 0, 0)));
    all.add(each("foot-numbers-dashes", true, (p, n, of) -> at("- " + n + " -", 290, 14, 9, 0, 0)));
    all.add(each("foot-numbers-brackets", true, (p, n, of) -> at("[" + n + "]", 290, 14, 9, 0, 0)));
    all.add(
        each("head-numbers-right", true, (p, n, of) -> at(String.valueOf(n), 560, 828, 10, 0, 0)));
    all.add(
        each(
            "head-numbers-roman",
            true,
            (p, n, of) ->
                at(
                    List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x")
                        .get(n % 10),
                    290,
                    14,
                    10,
                    0,
                    0)));
    all.add(
        each("numbers-at-the-side", true, (p, n, of) -> at(String.valueOf(n), 575, 420, 10, 0, 0)));
    all.add(
        each(
            "foot-bates", true, (p, n, of) -> at("BRK-%06d".formatted(n + 417), 500, 10, 8, 0, 0)));
    all.add(
        each(
            "foot-signed",
            true,
            (p, n, of) ->
                at(
                    "Digitally signed by Maud Ferrier, 12.03.2021 14:05:09 +00'00'",
                    40,
                    10,
                    6,
                    0,
                    0)));
  }

  private static void numbers(List<Oddity> all) {
    all.add(Oddity.of("line-numbers-left", d -> lineNumbers(d, 1, 30, true)));
    all.add(Oddity.of("line-numbers-left-going-on", d -> lineNumbers(d, 1, 30, false)));
    all.add(Oddity.of("line-numbers-left-fifth", d -> lineNumbers(d, 5, 30, true)));
    all.add(Oddity.of("line-numbers-left-fifth-going-on", d -> lineNumbers(d, 5, 30, false)));
    all.add(Oddity.of("line-numbers-right", d -> lineNumbers(d, 1, 565, true)));
    all.add(Oddity.of("line-numbers-right-fifth", d -> lineNumbers(d, 5, 565, false)));
    all.add(Oddity.of("hole-marks-in-margin", d -> margin(d, "o", 3)));
    all.add(Oddity.of("change-bars", d -> margin(d, "|", 4)));
  }

  /** What is drawn on a page, by its number and how many there are. */
  interface Drawn {
    String on(PDPage page, int number, int of);
  }

  private static Oddity each(String name, boolean after, Drawn drawn) {
    return Oddity.of(
        name,
        document -> {
          int n = 1;
          for (PDPage page : document.getPages()) {
            draw(document, page, drawn.on(page, n++, document.getNumberOfPages()), after);
          }
          return true;
        });
  }

  private static Oddity first(String name, Drawn drawn) {
    return Oddity.of(
        name,
        document -> {
          draw(document, document.getPage(0), drawn.on(document.getPage(0), 1, 1), true);
          return true;
        });
  }

  /** Draws steps that are for a page of A4, fitted to the page. */
  private static void draw(PDDocument document, PDPage page, String steps, boolean after)
      throws IOException {
    font(page);
    PDRectangle box = page.getCropBox();
    double sx = box.getWidth() / 595;
    double sy = box.getHeight() / 842;
    String placed =
        "q %.4f 0 0 %.4f %.3f %.3f cm\n%sQ\n"
            .formatted(sx, sy, box.getLowerLeftX(), box.getLowerLeftY(), steps);
    Content.set(
        document,
        page,
        Content.ascii(after ? "q" : placed + "q"),
        Content.bytes(page),
        Content.ascii(after ? "Q " + placed : "Q"));
  }

  private static void font(PDPage page) {
    Content.resources(page).put(COSName.getPDFName("MarkF"), new PDType1Font(FontName.HELVETICA));
  }

  static String at(String text, double x, double y, double size, double degrees, double gray) {
    double r = Math.toRadians(degrees);
    String escaped =
        text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)").replace("–", "\\226");
    return "BT %.2f g /MarkF %.1f Tf %.4f %.4f %.4f %.4f %.2f %.2f Tm (%s) Tj ET\n"
        .formatted(gray, size, Math.cos(r), Math.sin(r), -Math.sin(r), Math.cos(r), x, y, escaped);
  }

  private static String big(String text, double degrees, double size) {
    return at(text, 140, 200, size, degrees, 0.8);
  }

  private static String tiled(String text, double degrees, double size) {
    StringBuilder all = new StringBuilder();
    for (int y = 30; y < 842; y += 118) {
      for (int x = 20; x < 560; x += 180) {
        all.append(at(text, x, y, size, degrees, 0.8));
      }
    }
    return all.toString();
  }

  private static String box(double x, double y, double width, double height) {
    return "%.1f %.1f %.1f %.1f re S\n".formatted(x, y, width, height);
  }

  private static boolean betweenLines(PDDocument document) throws IOException {
    for (int i = 1; i <= document.getNumberOfPages(); i++) {
      List<List<Word>> lines = Glyphs.lines(Glyphs.words(document, i));
      if (lines.size() > 12) {
        List<Word> line = lines.get(lines.size() / 2);
        Word word = line.get(0);
        font(document.getPage(i - 1));
        Content.around(
            document,
            document.getPage(i - 1),
            "q ",
            "Q q " + at("DRAFT", 260, word.y() + word.size() * 0.62, 8, 0, 0.4) + "Q");
      }
    }
    return true;
  }

  private static boolean lineNumbers(PDDocument document, int step, double x, boolean anew)
      throws IOException {
    int number = 0;
    for (int i = 1; i <= document.getNumberOfPages(); i++) {
      PDPage page = document.getPage(i - 1);
      if (page.getRotation() != 0) {
        return false;
      }
      number = anew ? 0 : number;
      TreeSet<Double> lines =
          new TreeSet<>((a, b) -> Math.abs(a - b) < 3 ? 0 : Double.compare(b, a));
      Glyphs.words(document, i).forEach(word -> lines.add(word.y()));
      StringBuilder steps = new StringBuilder();
      for (double y : lines) {
        number++;
        if (number % step == 0) {
          steps.append(at(String.valueOf(number), x, y, 8, 0, 0.3));
        }
      }
      font(page);
      Content.around(document, page, "q ", "Q q " + steps + "Q");
    }
    return true;
  }

  private static boolean margin(PDDocument document, String mark, int count) throws IOException {
    for (PDPage page : document.getPages()) {
      StringBuilder steps = new StringBuilder();
      for (int i = 0; i < count; i++) {
        steps.append(at(mark, 20, 150 + i * 180, 12, 0, 0));
      }
      draw(document, page, steps.toString(), true);
    }
    return true;
  }

  private static boolean form(PDDocument document, String text, double size, double degrees)
      throws IOException {
    PDFormXObject form = new PDFormXObject(document);
    write(form, at(text, 100, 300, size, degrees, 0.8));
    form.setBBox(new PDRectangle(0, 0, 595, 842));
    for (PDPage page : document.getPages()) {
      Content.resources(page).put(COSName.getPDFName("MarkX"), form);
      Content.around(document, page, "q ", "Q q /MarkX Do Q");
    }
    return true;
  }

  private static void write(PDFormXObject form, String steps) throws IOException {
    var resources = new org.apache.pdfbox.pdmodel.PDResources();
    resources.put(COSName.getPDFName("MarkF"), new PDType1Font(FontName.HELVETICA));
    form.setResources(resources);
    try (var out = form.getCOSObject().createOutputStream()) {
      out.write(Content.ascii(steps));
    }
  }

  private static boolean annotation(PDDocument document) throws IOException {
    for (PDPage page : document.getPages()) {
      PDAnnotationRubberStamp stamp = new PDAnnotationRubberStamp();
      stamp.setRectangle(new PDRectangle(100, 300, 400, 200));
      stamp.setContents("Draft for comment by 4 June 2021");
      stamp.setPrinted(true);
      PDAppearanceStream look = new PDAppearanceStream(document);
      look.setBBox(new PDRectangle(0, 0, 400, 200));
      write(look, at("DRAFT", 20, 60, 90, 0, 0.7));
      PDAppearanceDictionary looks = new PDAppearanceDictionary();
      looks.setNormalAppearance(look);
      stamp.setAppearance(looks);
      List<PDAnnotation> all = new ArrayList<>(page.getAnnotations());
      all.add(stamp);
      page.setAnnotations(all);
    }
    return true;
  }

  private static boolean layerOff(PDDocument document) throws IOException {
    PDOptionalContentProperties layers = new PDOptionalContentProperties();
    PDOptionalContentGroup group = new PDOptionalContentGroup("Watermark");
    layers.addGroup(group);
    layers.setGroupEnabled(group, false);
    document.getDocumentCatalog().setOCProperties(layers);
    for (PDPage page : document.getPages()) {
      font(page);
      COSDictionary own = page.getResources().getCOSObject();
      COSDictionary properties = own.getCOSDictionary(COSName.PROPERTIES);
      if (properties == null) {
        properties = new COSDictionary();
        own.setItem(COSName.PROPERTIES, properties);
      }
      properties.setItem(COSName.getPDFName("MarkL"), group.getCOSObject());
      Content.around(
          document,
          page,
          "q ",
          "Q /OC /MarkL BDC q " + at("Areas for priority action", 100, 400, 12, 0, 0) + "Q EMC");
    }
    return true;
  }
}
