package io.github.inspectionreports.internal.pdf;

import io.github.inspectionreports.Limits;
import io.github.inspectionreports.UnreadableLetterException;
import io.github.inspectionreports.UnreadableLetterException.Reason;
import io.github.inspectionreports.model.Diagnostic;
import io.github.inspectionreports.model.DiagnosticCode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Reads the text of a PDF with its positions.
 *
 * <p>PDFBox opens the file; what stands on the pages is read here, string by string, and no font's
 * program is opened. So nothing is looked for on the machine, and nothing is written on it.
 */
public final class PdfReader {
  private PdfReader() {}

  /**
   * Reads a PDF.
   *
   * @param bytes the file
   * @param name the document's name, for messages
   * @param limits how large it may be
   * @return its pages; a page that is damaged has as much as could be read of it, and a diagnostic
   * @throws UnreadableLetterException if it is empty, no PDF, damaged, locked, without text or too
   *     large
   */
  public static PdfPages read(byte[] bytes, String name, Limits limits)
      throws UnreadableLetterException {
    PdfCheck.check(bytes, name, limits);
    try (PDDocument document = Loader.loadPDF(bytes)) {
      return read(document, name, limits);
    } catch (InvalidPasswordException e) {
      throw new UnreadableLetterException(
          Reason.ENCRYPTED,
          name,
          "the PDF asks for a password; save a copy without one and read that",
          e);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw damaged(name, e);
    }
  }

  private static UnreadableLetterException damaged(String name, Throwable cause) {
    return new UnreadableLetterException(
        Reason.DAMAGED,
        name,
        "the PDF is damaged and cannot be opened; fetch it again, or open it in a PDF viewer and"
            + " save it anew",
        cause);
  }

  private static PdfPages read(PDDocument document, String name, Limits limits)
      throws UnreadableLetterException {
    int count = document.getNumberOfPages();
    if (count > limits.pages()) {
      throw new UnreadableLetterException(
          Reason.TOO_LARGE,
          name,
          "the PDF has "
              + count
              + " pages and the limit is "
              + limits.pages()
              + "; raise the limit or split the file");
    }
    FontShelf fonts = new FontShelf();
    StructureNumbers structure = new StructureNumbers(document.getDocumentCatalog().getCOSObject());
    List<Page> pages = new ArrayList<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    long characters = 0;
    for (PDPage source : document.getPages()) {
      Page page = readPage(source, pages.size() + 1, fonts, structure, diagnostics);
      pages.add(page);
      for (Run run : page.runs()) {
        characters += run.text().length();
      }
      if (characters > limits.characters() || pages.size() > limits.pages()) {
        throw new UnreadableLetterException(
            Reason.TOO_LARGE,
            name,
            "the PDF holds more text than the limit of "
                + limits.characters()
                + " characters or "
                + limits.pages()
                + " pages; raise the limit or split the file");
      }
    }
    checkText(pages, diagnostics, name);
    return new PdfPages(pages, diagnostics);
  }

  private static Page readPage(
      PDPage source,
      int number,
      FontShelf fonts,
      StructureNumbers structure,
      List<Diagnostic> diagnostics) {
    PDRectangle box = source.getCropBox();
    int turn = Math.floorMod(source.getRotation(), 360);
    boolean sideways = turn == 90 || turn == 270;
    double width = sideways ? box.getHeight() : box.getWidth();
    double height = sideways ? box.getWidth() : box.getHeight();
    ContentReader reader =
        new ContentReader(
            upright(box, turn), width, height, fonts, structure.elements(source.getCOSObject()));
    try {
      PDResources resources = source.getResources();
      reader.read(
          StreamBytes.ofContents(source.getCOSObject().getDictionaryObject(COSName.CONTENTS)),
          resources == null ? null : resources.getCOSObject());
    } catch (IOException | RuntimeException | StackOverflowError e) {
      diagnostics.add(
          new Diagnostic(
              DiagnosticCode.PAGE_DAMAGED,
              "page "
                  + number
                  + " is damaged; what could be read of it is in the report, the rest is missing",
              number));
    }
    return new Page(number, width, height, reader.runs(), reader.rules(), reader.drawn());
  }

  /** From the page's own coordinates to points from the left and top edge as a reader holds it. */
  private static Affine upright(PDRectangle box, int turn) {
    double left = box.getLowerLeftX();
    double bottom = box.getLowerLeftY();
    double right = box.getUpperRightX();
    double top = box.getUpperRightY();
    return switch (turn) {
      case 90 -> new Affine(0, 1, 1, 0, -bottom, -left);
      case 180 -> new Affine(-1, 0, 0, 1, right, -bottom);
      case 270 -> new Affine(0, -1, -1, 0, top, right);
      default -> new Affine(1, 0, 0, -1, -left, top);
    };
  }

  private static void checkText(List<Page> pages, List<Diagnostic> diagnostics, String name)
      throws UnreadableLetterException {
    long known = 0;
    long unknown = 0;
    for (Page page : pages) {
      for (Run run : page.runs()) {
        long strange = run.text().chars().filter(c -> c == LetterFont.UNKNOWN.charAt(0)).count();
        unknown += strange;
        known += run.text().chars().filter(Character::isLetter).count();
      }
    }
    if (known == 0 && !diagnostics.isEmpty()) {
      throw new UnreadableLetterException(
          Reason.DAMAGED, name, "no page of the PDF can be read; fetch it again");
    }
    if (known == 0) {
      throw new UnreadableLetterException(
          Reason.NO_TEXT,
          name,
          unknown > 0
              ? "the fonts of the PDF do not say which letters they show; make the text"
                  + " recognisable with an OCR program first"
              : "the PDF has pictures of pages and no text; make the text recognisable with an OCR"
                  + " program first");
    }
    if (unknown > 0) {
      diagnostics.add(
          Diagnostic.of(
              DiagnosticCode.UNKNOWN_CHARACTERS,
              unknown + " characters belong to fonts that do not say which letters they show"));
    }
  }
}
