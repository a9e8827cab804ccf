package io.github.inspectionreports.views;

import io.github.inspectionreports.Glyph;
import io.github.inspectionreports.Glyphs;
import io.github.inspectionreports.Limits;
import io.github.inspectionreports.UnreadableLetterException;
import io.github.inspectionreports.model.DocumentSource;
import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.views.internal.marks.Mark;
import io.github.inspectionreports.views.internal.marks.Marks;
import io.github.inspectionreports.views.internal.marks.Tone;
import io.github.inspectionreports.views.internal.pdf.Highlighter;
import io.github.inspectionreports.views.internal.pdf.MarkFinder;
import io.github.inspectionreports.views.internal.pdf.Quad;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/**
 * Writes the letter's own PDF with its statements highlighted, in the colours of {@link HtmlView},
 * and why each has its category as the note of its highlight, which any PDF reader shows. The pages
 * themselves stay as they are.
 */
public final class PdfView {
  private PdfView() {}

  /**
   * Highlights the statements of a letter in its PDF.
   *
   * @param pdf the file from which the report was read
   * @param report the report
   * @param names what its rule set calls categories
   * @return the PDF with highlights; the same input gives the same bytes
   * @throws UnmarkableException if the report was not read from a PDF, or the PDF forbids notes or
   *     cannot be written again
   */
  public static MarkedPdf write(byte[] pdf, Report report, Names names) throws UnmarkableException {
    String name = report.source().name();
    if (report.source().format() != DocumentSource.Format.PDF) {
      throw new UnmarkableException(
          name + ": only a PDF can be given highlights; this letter is plain text");
    }
    List<Mark> marks =
        Marks.of(report, names).stream().filter(mark -> mark.tone() != Tone.CONTEXT).toList();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      if (!document.getCurrentAccessPermission().canModifyAnnotations()) {
        throw new UnmarkableException(
            name + ": its author has locked the PDF against notes; save a copy without the lock");
      }
      document.setAllSecurityToBeRemoved(document.isEncrypted());
      int marked = mark(document, marks, Glyphs.read(pdf, name, Limits.DEFAULT));
      document.setDocumentId(0L);
      ByteArrayOutputStream out = new ByteArrayOutputStream(pdf.length + (1 << 16));
      document.save(out);
      return new MarkedPdf(out.toByteArray(), marked, marks.size());
    } catch (UnreadableLetterException e) {
      throw new UnmarkableException(String.valueOf(e.getMessage()), e);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw new UnmarkableException(
          name + ": the PDF is damaged and cannot be written again; fetch it again", e);
    }
  }

  private static int mark(PDDocument document, List<Mark> marks, List<Glyph> glyphs)
      throws IOException {
    MarkFinder finder = new MarkFinder(glyphs);
    Highlighter highlighter = new Highlighter(document);
    int marked = 0;
    for (Mark mark : marks) {
      Map<Integer, List<List<Glyph>>> found = finder.find(mark.whole(), mark.place());
      for (Map.Entry<Integer, List<List<Glyph>>> on : found.entrySet()) {
        if (on.getKey() > document.getNumberOfPages()) {
          continue; // a page of which only the place is left
        }
        List<Quad> quads = new ArrayList<>();
        on.getValue().forEach(part -> quads.addAll(Quad.of(part)));
        List<PDAnnotation> annotations = document.getPage(on.getKey() - 1).getAnnotations();
        annotations.add(highlighter.highlight(mark, quads));
      }
      marked += found.isEmpty() ? 0 : 1;
    }
    return marked;
  }
}
