package io.github.inspectionreports.internal.pdf.content;

import io.github.inspectionreports.internal.budget.BudgetException;
import io.github.inspectionreports.internal.page.Page;
import io.github.inspectionreports.internal.pdf.file.Damage;
import io.github.inspectionreports.internal.pdf.file.PageTree.Leaf;
import io.github.inspectionreports.internal.pdf.stream.DecodedStream;
import io.github.inspectionreports.internal.pdf.stream.StreamDecoder;
import io.github.inspectionreports.internal.pdf.text.Affine;
import io.github.inspectionreports.internal.pdf.text.GlyphPlaces;
import io.github.inspectionreports.internal.pdf.text.Lean;
import io.github.inspectionreports.model.Diagnostic;
import io.github.inspectionreports.model.DiagnosticCode;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** Reads one page, and says what of it could not be read. */
public final class PageReader {
  /** A page of paper that does not say how large it is: A4, in points. */
  private static final double[] A4 = {0, 0, 595, 842};

  /** Fewer invisible characters are signs of a form or of a program, and no sentence. */
  private static final int FEWEST_UNSEEN = 20;

  private final SharedResources shared;
  private final List<Diagnostic> diagnostics;

  public PageReader(SharedResources shared, List<Diagnostic> diagnostics) {
    this.shared = shared;
    this.diagnostics = diagnostics;
  }

  /**
   * Reads a page.
   *
   * @param leaf the page
   * @param number its number, from 1
   * @return as much as could be read of it
   */
  public Page read(Leaf leaf, int number) {
    Damage damage = new Damage();
    double[] box = box(leaf, damage);
    int turn = turn(leaf);
    boolean sideways = turn == 90 || turn == 270;
    double width = sideways ? box[3] - box[1] : box[2] - box[0];
    double height = sideways ? box[2] - box[0] : box[3] - box[1];
    COSDictionary page = leaf.page();
    COSArray elements = page == null ? null : shared.structure.elements(page);
    Affine upright = upright(box, turn);
    ContentReader reader = read(leaf, number, new Frame(upright, width, height), elements, damage);
    Lean lean = reader.lean();
    if (lean.turn() != 0 || lean.askew() != 0) {
      upright = upright.then(lean.straight(width, height));
      if (lean.turn() % 180 != 0) {
        double side = width;
        width = height;
        height = side;
      }
      reader = read(leaf, number, new Frame(upright, width, height), elements, damage);
    }
    report(reader, damage, number);
    GlyphPlaces glyphs = shared.glyphs;
    if (glyphs != null) {
      glyphs.end(reader.keepsHidden());
    }
    return new Page(number, width, height, reader.runs(), reader.ruledLines(), reader.graphics());
  }

  /**
   * How a page lies before a reader.
   *
   * @param upright from its own coordinates to points from the left and top edge
   * @param width its width in points as it lies
   * @param height its height in points as it lies
   */
  private record Frame(Affine upright, double width, double height) {}

  private ContentReader read(
      Leaf leaf, int number, Frame frame, @Nullable COSArray elements, Damage damage) {
    if (shared.glyphs != null) {
      shared.glyphs.begin(number, frame.upright());
    }
    ContentReader reader =
        new ContentReader(frame.upright(), frame.width(), frame.height(), shared, elements, damage);
    COSDictionary page = leaf.page();
    if (page == null) {
      damage.add("the page is missing from the file");
    } else {
      readContent(page, leaf, reader, damage);
    }
    return reader;
  }

  private void readContent(COSDictionary page, Leaf leaf, ContentReader reader, Damage damage) {
    try {
      COSDictionary resources =
          leaf.get(COSName.RESOURCES) instanceof COSDictionary own ? own : null;
      reader.read(contents(page, damage), resources);
      if (page.getDictionaryObject(COSName.ANNOTS) instanceof COSArray notes) {
        new Annotations(shared, reader, damage).read(notes);
      }
    } catch (BudgetException e) {
      throw e;
    } catch (RuntimeException e) {
      damage.add("its content cannot be understood");
    }
  }

  private static byte[] contents(COSDictionary page, Damage damage) {
    COSBase contents = page.getDictionaryObject(COSName.CONTENTS);
    if (contents instanceof COSStream stream) {
      return bytes(stream, damage);
    }
    if (!(contents instanceof COSArray array)) {
      if (contents != null || page.getItem(COSName.CONTENTS) != null || hasFonts(page)) {
        damage.add("its content is missing from the file");
      }
      return new byte[0];
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (int i = 0; i < array.size(); i++) {
      if (array.getObject(i) instanceof COSStream stream) {
        all.writeBytes(bytes(stream, damage));
        all.write('\n');
      } else {
        damage.add("a part of its content is missing from the file");
      }
    }
    return all.toByteArray();
  }

  /** An empty page needs no fonts: where it names some, its content has lost its name. */
  private static boolean hasFonts(COSDictionary page) {
    COSDictionary resources = page.getCOSDictionary(COSName.RESOURCES);
    COSDictionary fonts = resources == null ? null : resources.getCOSDictionary(COSName.FONT);
    return fonts != null && fonts.size() > 0;
  }

  private static byte[] bytes(COSStream stream, Damage damage) {
    DecodedStream content = StreamDecoder.of(stream);
    if (content.fault() != null) {
      damage.add("its content: " + content.fault());
    }
    return content.bytes();
  }

  private void report(ContentReader reader, Damage damage, int number) {
    if (reader.outside() > 0) {
      add(
          DiagnosticCode.TEXT_OUTSIDE_PAGE,
          reader.outside() + " characters are drawn outside page " + number + " and left out",
          number);
    }
    if (reader.cutOff() > 0) {
      add(
          DiagnosticCode.TEXT_OUTSIDE_PAGE,
          "lines reach beyond the edge of page "
              + number
              + ", which shows them cut; they are read whole, about "
              + reader.cutOff()
              + " characters more than the page shows",
          number);
    }
    if (damage.any()) {
      add(
          DiagnosticCode.PAGE_DAMAGED,
          "page "
              + number
              + " is damaged ("
              + damage
              + "); what could be read of it is in the report, the rest is missing",
          number);
    }
    if (reader.leftOut() > 0) {
      add(
          DiagnosticCode.LAYER_OFF,
          reader.leftOut()
              + " characters of page "
              + number
              + " are on layers that are switched off, and left out",
          number);
    }
    int unseen = reader.unseen();
    if (unseen >= FEWEST_UNSEEN) {
      add(
          DiagnosticCode.TEXT_INVISIBLE,
          unseen
              + " characters of page "
              + number
              + " are text that the page does not show, and left out; look whether it should show"
              + " them",
          number);
    }
    if (reader.tooManyLines()) {
      add(
          DiagnosticCode.TOO_MANY_LINES,
          "page "
              + number
              + " has more ruled lines than the limit RULED_LINES_OF_A_PAGE; tables on it may be"
              + " read as text",
          number);
    }
  }

  private void add(DiagnosticCode code, String message, int page) {
    diagnostics.add(new Diagnostic(code, message, page));
  }

  private static double[] box(Leaf leaf, Damage damage) {
    double[] media = leaf.box(COSName.MEDIA_BOX);
    if (media == null) {
      if (leaf.page() != null) {
        damage.add("its size is not given");
      }
      media = A4;
    }
    double[] crop = leaf.box(COSName.CROP_BOX);
    if (crop == null) {
      return media;
    }
    double[] both = {
      Math.max(media[0], crop[0]),
      Math.max(media[1], crop[1]),
      Math.min(media[2], crop[2]),
      Math.min(media[3], crop[3])
    };
    return both[2] > both[0] && both[3] > both[1] ? both : media;
  }

  private static int turn(Leaf leaf) {
    @Nullable COSBase rotate = leaf.get(COSName.ROTATE);
    int turn = rotate instanceof COSNumber number ? Math.floorMod(number.intValue(), 360) : 0;
    return turn % 90 == 0 ? turn : 0;
  }

  /** From the page's own coordinates to points from the left and top edge as a reader holds it. */
  private static Affine upright(double[] box, int turn) {
    return switch (turn) {
      case 90 -> new Affine(0, 1, 1, 0, -box[1], -box[0]);
      case 180 -> new Affine(-1, 0, 0, 1, box[2], -box[1]);
      case 270 -> new Affine(0, -1, -1, 0, box[3], box[2]);
      default -> new Affine(1, 0, 0, -1, -box[0], box[3]);
    };
  }
}
