package io.github.inspectionreports.internal.pdf;

import io.github.inspectionreports.Glyph;
import io.github.inspectionreports.UnreadableLetterException;
import io.github.inspectionreports.UnreadableLetterException.Reason;
import io.github.inspectionreports.internal.budget.Budget;
import io.github.inspectionreports.internal.budget.BudgetException;
import io.github.inspectionreports.internal.page.Page;
import io.github.inspectionreports.internal.page.PdfPages;
import io.github.inspectionreports.internal.page.Run;
import io.github.inspectionreports.internal.pdf.content.PageReader;
import io.github.inspectionreports.internal.pdf.content.SharedResources;
import io.github.inspectionreports.internal.pdf.file.BoundedParser;
import io.github.inspectionreports.internal.pdf.file.Damage;
import io.github.inspectionreports.internal.pdf.file.PageTree;
import io.github.inspectionreports.internal.pdf.file.PdfCheck;
import io.github.inspectionreports.internal.pdf.font.TextFont;
import io.github.inspectionreports.internal.pdf.text.GlyphPlaces;
import io.github.inspectionreports.model.Diagnostic;
import io.github.inspectionreports.model.DiagnosticCode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text of a PDF with its positions.
 *
 * <p>PDFBox opens the file; what is on the pages is read here, string by string, and no font's
 * program is opened. So nothing is looked for on the machine, and nothing is written on it.
 */
public final class PdfReader {
  /** The characters whose meaning each font may give as it likes. */
  private static final char OWN_FIRST = '\uE000';

  private static final char OWN_LAST = '\uF8FF';

  /** Among them are those of fonts of signs, in the order of the letters. */
  private static final char SIGN_FIRST = '\uF020';

  private static final char SIGN_LAST = '\uF07E';

  /** So few of them may be the bullets of pages that are pictures. */
  private static final int FEW = 20;

  private PdfReader() {}

  /**
   * Reads a PDF.
   *
   * @param bytes the file
   * @param name the document's name, for messages
   * @return its pages; a page that is damaged has as much as could be read of it, and a diagnostic
   * @throws UnreadableLetterException if it is empty, no PDF, damaged, locked or without text
   * @throws BudgetException if it is over a limit of the budget at hand
   */
  public static PdfPages read(byte[] bytes, String name) throws UnreadableLetterException {
    return read(bytes, name, null);
  }

  /**
   * Reads where each glyph of a PDF is.
   *
   * @param bytes the file
   * @param name the document's name, for messages
   * @return its glyphs, page by page in the order in which they are drawn
   * @throws UnreadableLetterException if it is empty, no PDF, damaged, locked or without text
   * @throws BudgetException if it is over a limit of the budget at hand
   */
  public static List<Glyph> glyphs(byte[] bytes, String name) throws UnreadableLetterException {
    List<Glyph> glyphs = new ArrayList<>();
    read(bytes, name, new GlyphPlaces(glyphs));
    return List.copyOf(glyphs);
  }

  private static PdfPages read(byte[] bytes, String name, @Nullable GlyphPlaces glyphs)
      throws UnreadableLetterException {
    PdfCheck.check(bytes, name);
    Damage damage = new Damage();
    try (COSDocument document = new BoundedParser(bytes, damage).read()) {
      return read(document, damage, name, glyphs);
    } catch (BudgetException e) {
      throw e;
    } catch (InvalidPasswordException e) {
      throw new UnreadableLetterException(
          Reason.ENCRYPTED,
          name,
          "the PDF asks for a password; save a copy without one and read that",
          e);
    } catch (LinkageError e) {
      // PDFBox unlocks certificates by a library that is not among those of the reader.
      throw locked(name, e);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw String.valueOf(e.getMessage()).startsWith("No security handler")
          ? locked(name, e)
          : damaged(name, e);
    } finally {
      // PDFBox keeps each name that it meets for ever, and a hostile file holds a million of them.
      COSName.clearResources();
    }
  }

  private static UnreadableLetterException locked(String name, Throwable cause) {
    return new UnreadableLetterException(
        Reason.ENCRYPTED,
        name,
        "the PDF is locked with a certificate or in a way of its own; save a copy that is not"
            + " locked and read that",
        cause);
  }

  private static UnreadableLetterException damaged(String name, Throwable cause) {
    return new UnreadableLetterException(
        Reason.DAMAGED,
        name,
        "the PDF is damaged and cannot be opened; fetch it again, or open it in a PDF viewer and"
            + " save it anew",
        cause);
  }

  private static PdfPages read(
      COSDocument document, Damage damage, String name, @Nullable GlyphPlaces glyphs)
      throws UnreadableLetterException {
    COSDictionary catalog = document.getTrailer().getCOSDictionary(COSName.ROOT);
    List<Page> pages = new ArrayList<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    PageReader reader = new PageReader(new SharedResources(catalog, glyphs), diagnostics);
    for (PageTree.Leaf leaf : PageTree.read(catalog, damage)) {
      Budget.current().look();
      pages.add(reader.read(leaf, pages.size() + 1));
    }
    checkText(pages, diagnostics, damage.any(), name);
    if (damage.any()) {
      diagnostics.add(
          0,
          new Diagnostic(
              DiagnosticCode.FILE_DAMAGED,
              "the file is damaged (" + damage + "); text may be missing",
              null));
    }
    return new PdfPages(pages, diagnostics);
  }

  private static void checkText(
      List<Page> pages, List<Diagnostic> diagnostics, boolean damaged, String name)
      throws UnreadableLetterException {
    long known = 0;
    long unknown = 0;
    long own = 0;
    for (Page page : pages) {
      for (Run run : page.runs()) {
        String text = run.text();
        for (int i = 0; i < text.length(); i++) {
          char c = text.charAt(i);
          if (c >= 'a' && c <= 'z') { // most of them
            known++;
            continue;
          }
          unknown += c == TextFont.UNKNOWN.charAt(0) ? 1 : 0;
          own += c >= OWN_FIRST && c <= OWN_LAST || Character.isHighSurrogate(c) ? 1 : 0;
          boolean written = i > 0 && isWritten(text.charAt(i - 1)) && isWritten(c);
          known += Character.isLetter(c) || written ? 1 : 0;
        }
      }
    }
    boolean broken =
        damaged || diagnostics.stream().anyMatch(d -> d.code() == DiagnosticCode.PAGE_DAMAGED);
    if (known == 0 && broken) {
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
              : own > FEW
                  ? "the letters of the PDF are signs that its fonts alone know; make the text"
                      + " recognisable with an OCR program first"
                  : "the PDF has pictures of pages and no text; make the text recognisable with an"
                      + " OCR program first");
    }
    if (unknown > 0) {
      diagnostics.add(
          Diagnostic.of(
              DiagnosticCode.UNKNOWN_CHARACTERS,
              unknown + " characters belong to fonts that do not say which letters they show"));
    }
  }

  /** Whether a character is a letter of a font that is said to be one of signs. */
  private static boolean isWritten(char c) {
    return c >= SIGN_FIRST && c <= SIGN_LAST && Character.isLetter(c - SIGN_FIRST + ' ');
  }
}
