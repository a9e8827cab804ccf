package io.github.inspectionreports.acceptance.oddpages;

import io.github.inspectionreports.acceptance.oddpages.Oddity.May;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;

/** Pages turned, scaled, cut, doubled, lost; layers; how the file is written. */
final class Files {
  private Files() {}

  static List<Oddity> all() {
    List<Oddity> all = new ArrayList<>();
    all.add(Oddity.of("saved-anew", d -> true));
    layers(all);
    geometry(all);
    pages(all);
    file(all);
    return all;
  }

  private static void layers(List<Oddity> all) {
    all.add(Oddity.of("layer-twice", d -> layer(d, 0, 0, 1, false)));
    all.add(Oddity.of("layer-twice-shifted", d -> layer(d, 0.3, 0.3, 1, false)));
    all.add(Oddity.of("layer-twice-shadow", d -> layer(d, 1.2, -1.2, 1, false)));
    all.add(Oddity.of("layer-invisible", d -> layer(d, 0, 0, 1, true)));
    all.add(Oddity.of("layer-invisible-misplaced", d -> layer(d, 1.4, -2.1, 1, true)));
    all.add(Oddity.of("layer-invisible-scaled", d -> layer(d, -2, -3, 1.012, true)));
    all.add(Oddity.of("picture-under-invisible-text", Files::scanned));
  }

  private static boolean layer(PDDocument d, double dx, double dy, double scale, boolean invisible)
      throws IOException {
    for (PDPage page : d.getPages()) {
      byte[] own = Content.bytes(page);
      byte[] again = invisible ? Content.invisible(page) : own;
      String place = "Q q %.3f 0 0 %.3f %.2f %.2f cm\n".formatted(scale, scale, dx, dy);
      Content.set(
          d, page, Content.ascii("q"), own, Content.ascii(place), again, Content.ascii("Q"));
    }
    return true;
  }

  private static boolean scanned(PDDocument document) throws IOException {
    for (PDPage page : document.getPages()) {
      byte[] text = Content.invisible(page);
      Content.set(
          document, page, Content.ascii("q " + picture(page) + "Q q"), text, Content.ascii("Q"));
    }
    return true;
  }

  /** A picture as large as the page. */
  private static String picture(PDPage page) {
    PDRectangle box = page.getCropBox();
    return "q %.2f 0 0 %.2f %.2f %.2f cm BI /W 2 /H 2 /CS /G /BPC 8 ID wwww EI Q\n"
        .formatted(box.getWidth(), box.getHeight(), box.getLowerLeftX(), box.getLowerLeftY());
  }

  private static void geometry(List<Oddity> all) {
    all.add(Oddity.of("turned-90-upright", d -> turned(d, 90)));
    all.add(Oddity.of("turned-180-upright", d -> turned(d, 180)));
    all.add(Oddity.of("turned-270-upright", d -> turned(d, 270)));
    all.add(Oddity.of("turned-90", d -> rotate(d, 90)));
    all.add(Oddity.of("turned-180", d -> rotate(d, 180)));
    all.add(Oddity.of("turned-270", d -> rotate(d, 270)));
    all.add(Oddity.of("origin-elsewhere", d -> placed(d, 1, -317, 211, 0)));
    all.add(Oddity.of("scaled-a5", d -> placed(d, 0.707, 0, 0, 0)));
    all.add(Oddity.of("scaled-a3", d -> placed(d, 1.414, 0, 0, 0)));
    all.add(Oddity.of("scaled-tenfold", d -> placed(d, 10, 0, 0, 0)));
    all.add(Oddity.of("scaled-quarter", d -> placed(d, 0.25, 0, 0, 0)));
    all.add(Oddity.of("skewed-by-0.4", d -> placed(d, 1, 0, 0, 0.4)));
    all.add(Oddity.of("skewed-by-1", d -> placed(d, 1, 0, 0, 1)));
    all.add(Oddity.of("skewed-by-2", d -> placed(d, 1, 0, 0, -2)));
    all.add(Oddity.of("paper-larger", d -> boxes(d, -60, true)));
    all.add(Oddity.of("crop-smaller", d -> boxes(d, 8, false)));
    all.add(Oddity.of("paper-larger-cropped", Files::larger));
    all.add(Oddity.of("two-on-a-sheet", d -> sheets(d, 2, 1)));
    all.add(Oddity.of("four-on-a-sheet", d -> sheets(d, 2, 2)));
    all.add(Oddity.of("two-under-each-other", d -> sheets(d, 1, 2)));
    all.add(Oddity.of("pages-as-forms", d -> sheets(d, 1, 1)));
  }

  private static boolean turned(PDDocument document, int degrees) throws IOException {
    for (PDPage page : document.getPages()) {
      if (page.getRotation() != 0) {
        return false;
      }
      PDRectangle box = page.getCropBox();
      double w = box.getWidth();
      double h = box.getHeight();
      String to =
          switch (degrees) {
            case 90 -> "0 1 -1 0 %.3f 0".formatted(h);
            case 180 -> "-1 0 0 -1 %.3f %.3f".formatted(w, h);
            default -> "0 -1 1 0 0 %.3f".formatted(w);
          };
      String from = "1 0 0 1 %.3f %.3f cm ".formatted(-box.getLowerLeftX(), -box.getLowerLeftY());
      Content.around(document, page, "q " + to + " cm " + from, "Q");
      boolean sideways = degrees != 180;
      box(page, new PDRectangle((float) (sideways ? h : w), (float) (sideways ? w : h)));
      page.setRotation(degrees);
    }
    return true;
  }

  private static void box(PDPage page, PDRectangle box) {
    page.setMediaBox(box);
    page.setCropBox(box);
    page.setAnnotations(List.of());
  }

  private static boolean rotate(PDDocument document, int degrees) {
    for (PDPage page : document.getPages()) {
      page.setRotation((page.getRotation() + degrees) % 360);
    }
    return true;
  }

  private static boolean placed(PDDocument d, double scale, double x, double y, double degrees)
      throws IOException {
    double r = Math.toRadians(degrees);
    for (PDPage page : d.getPages()) {
      PDRectangle box = page.getCropBox();
      String to =
          "%.5f %.5f %.5f %.5f %.3f %.3f cm "
              .formatted(
                  scale * Math.cos(r),
                  scale * Math.sin(r),
                  -scale * Math.sin(r),
                  scale * Math.cos(r),
                  x,
                  y);
      Content.around(d, page, "q " + to, "Q");
      PDRectangle other =
          new PDRectangle(
              (float) (box.getLowerLeftX() * scale + x),
              (float) (box.getLowerLeftY() * scale + y),
              (float) (box.getWidth() * scale),
              (float) (box.getHeight() * scale));
      box(page, other);
    }
    return true;
  }

  private static boolean boxes(PDDocument document, double by, boolean media) {
    for (PDPage page : document.getPages()) {
      PDRectangle box = page.getCropBox();
      PDRectangle other =
          new PDRectangle(
              (float) (box.getLowerLeftX() + by),
              (float) (box.getLowerLeftY() + by),
              (float) (box.getWidth() - 2 * by),
              (float) (box.getHeight() - 2 * by));
      if (media) {
        page.setMediaBox(other);
      }
      page.setCropBox(other);
    }
    return true;
  }

  private static boolean larger(PDDocument document) {
    for (PDPage page : document.getPages()) {
      PDRectangle box = page.getCropBox();
      page.setMediaBox(
          new PDRectangle(
              box.getLowerLeftX() - 90,
              box.getLowerLeftY() - 40,
              box.getWidth() + 180,
              box.getHeight() + 200));
      page.setCropBox(box);
    }
    return true;
  }

  private static boolean sheets(PDDocument document, int across, int down) throws IOException {
    List<PDPage> old = new ArrayList<>();
    document.getPages().forEach(old::add);
    LayerUtility layers = new LayerUtility(document);
    List<PDFormXObject> forms = new ArrayList<>();
    for (int i = 0; i < old.size(); i++) {
      if (old.get(i).getRotation() != 0) {
        return false;
      }
      forms.add(layers.importPageAsForm(document, i));
    }
    PDPageTree tree = document.getPages();
    old.forEach(tree::remove);
    for (int i = 0; i < forms.size(); i += across * down) {
      PDRectangle box = old.get(i).getCropBox();
      PDPage sheet = new PDPage(new PDRectangle(box.getWidth() * across, box.getHeight() * down));
      StringBuilder steps = new StringBuilder();
      for (int k = i; k < Math.min(forms.size(), i + across * down); k++) {
        COSName name = COSName.getPDFName("Sheet" + k);
        Content.resources(sheet).put(name, forms.get(k));
        float x = (k - i) % across * box.getWidth();
        float y = (down - 1 - (k - i) / across) * box.getHeight();
        steps.append("q 1 0 0 1 %.3f %.3f cm /Sheet%d Do Q\n".formatted(x, y, k));
      }
      Content.set(document, sheet, Content.ascii(steps.toString()));
      document.addPage(sheet);
    }
    document.getDocumentCatalog().getCOSObject().removeItem(COSName.STRUCT_TREE_ROOT);
    return true;
  }

  private static void pages(List<Oddity> all) {
    all.add(new Oddity("page-empty", d -> emptied(d, false), May.LOSE));
    all.add(new Oddity("page-as-picture", d -> emptied(d, true), May.LOSE));
    all.add(new Oddity("page-missing", Files::missing, May.LOSE));
    all.add(Oddity.of("page-twice", Files::twice));
    all.add(Oddity.of("blank-pages-between", Files::blankBetween));
    all.add(Oddity.of("cover-before", d -> cover(d, true)));
    all.add(new Oddity("answer-after", d -> cover(d, false), May.ADD));
  }

  private static boolean emptied(PDDocument document, boolean picture) throws IOException {
    if (document.getNumberOfPages() < 4) {
      return false;
    }
    PDPage page = document.getPage(2);
    Content.set(document, page, Content.ascii(picture ? picture(page) : "q Q"));
    page.setAnnotations(List.of());
    return true;
  }

  private static boolean missing(PDDocument document) {
    if (document.getNumberOfPages() < 4) {
      return false;
    }
    document.removePage(2);
    return true;
  }

  private static boolean twice(PDDocument document) {
    if (document.getNumberOfPages() < 3) {
      return false;
    }
    PDPage page = document.getPage(1);
    PDPage again = new PDPage(new COSDictionary(page.getCOSObject()));
    document.getPages().insertAfter(again, page);
    return true;
  }

  private static boolean blankBetween(PDDocument document) {
    List<PDPage> old = new ArrayList<>();
    document.getPages().forEach(old::add);
    for (PDPage page : old.subList(0, old.size() - 1)) {
      document.getPages().insertAfter(new PDPage(page.getMediaBox()), page);
    }
    return old.size() > 1;
  }

  private static boolean cover(PDDocument document, boolean before) throws IOException {
    PDPage page = new PDPage(new PDRectangle(595, 842));
    Content.resources(page)
        .put(
            COSName.getPDFName("MarkF"),
            new org.apache.pdfbox.pdmodel.font.PDType1Font(
                org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName.HELVETICA));
    List<String> lines = before ? COVER : ANSWER;
    StringBuilder steps = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      steps.append(Marks.at(lines.get(i), 72, 770 - i * 18, 11, 0, 0));
    }
    Content.set(document, page, Content.ascii(steps.toString()));
    if (before) {
      document.getPages().insertBefore(page, document.getPage(0));
    } else {
      document.addPage(page);
    }
    return true;
  }

  private static final List<String> COVER =
      List.of(
          "Children and Young People's Scrutiny Committee",
          "14 May 2029",
          "Report of the Director of Children's Services",
          "",
          "Outcome of the inspection",
          "",
          "1. Purpose of the report",
          "1.1 This report presents the letter that the inspectors have sent to the council.",
          "2. Recommendations",
          "2.1 The committee is asked to note the letter, which is attached as Appendix 1.",
          "3. Financial implications",
          "3.1 There are none arising from this report.",
          "",
          "Contact officer: Jo Fairbrother, tel. 01632 960123");

  private static final List<String> ANSWER =
      List.of(
          "Brackenshire County Council",
          "14 May 2029",
          "",
          "Dear Ms Ferrier",
          "",
          "Thank you for your letter. We accept what it says and have begun to act on it.",
          "A plan will be shared with the board in June.",
          "",
          "Yours sincerely",
          "",
          "Jo Fairbrother",
          "Director of Children's Services");

  private static void file(List<Oddity> all) {
    all.add(Oddity.of("locked-without-password", Files::locked));
    all.add(Oddity.of("without-tags", Files::untagged));
    all.add(Oddity.of("notes", Files::notes));
    all.add(Oddity.of("without-rules", d -> without(d, Content.PAINTS)));
    all.add(Oddity.of("user-unit", Files::userUnit));
  }

  private static boolean locked(PDDocument document) throws IOException {
    document.setAllSecurityToBeRemoved(false);
    StandardProtectionPolicy policy =
        new StandardProtectionPolicy("owner", "", new AccessPermission());
    policy.setEncryptionKeyLength(128);
    policy.setPreferAES(true);
    document.protect(policy);
    return true;
  }

  private static boolean untagged(PDDocument document) throws IOException {
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    boolean tagged = catalog.containsKey(COSName.STRUCT_TREE_ROOT);
    catalog.removeItem(COSName.STRUCT_TREE_ROOT);
    catalog.removeItem(COSName.MARK_INFO);
    return without(document, Set.of("BDC", "BMC", "EMC")) && tagged;
  }

  private static boolean without(PDDocument document, Set<String> operators) throws IOException {
    Set<COSBase> done = new HashSet<>();
    for (PDPage page : document.getPages()) {
      Content.without(document, page, operators, done);
    }
    return true;
  }

  private static boolean notes(PDDocument document) throws IOException {
    for (PDPage page : document.getPages()) {
      List<PDAnnotation> all = new ArrayList<>(page.getAnnotations());
      PDAnnotationText note = new PDAnnotationText();
      note.setRectangle(new PDRectangle(300, 500, 20, 20));
      note.setContents("Is this right? There was no priority action. Ask Jo by 4 June 2021.");
      all.add(note);
      PDAnnotationHighlight light = new PDAnnotationHighlight();
      light.setRectangle(new PDRectangle(72, 400, 300, 14));
      light.setQuadPoints(new float[] {72, 414, 372, 414, 72, 400, 372, 400});
      light.setContents("Inadequate");
      all.add(light);
      page.setAnnotations(all);
    }
    return true;
  }

  private static boolean userUnit(PDDocument document) throws IOException {
    placed(document, 0.5, 0, 0, 0);
    for (PDPage page : document.getPages()) {
      page.setUserUnit(2);
    }
    return true;
  }

  static COSArray numbers(float... values) {
    COSArray array = new COSArray();
    for (float value : values) {
      array.add(new COSFloat(value));
    }
    return array;
  }
}
