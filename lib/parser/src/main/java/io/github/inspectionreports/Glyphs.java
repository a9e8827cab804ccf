package io.github.inspectionreports;

import io.github.inspectionreports.internal.pdf.PdfReader;
import java.util.List;

/**
 * Where the letters of a PDF are: for those who mark a document up. As with all reading, no font
 * program is opened, nothing is looked up on the machine and nothing is written.
 */
public final class Glyphs {
  private Glyphs() {}

  /**
   * Reads where each letter of a PDF is.
   *
   * @param pdf the file
   * @param name what to call it in messages
   * @param limits how large it may be
   * @return the letters and signs in the order in which each page draws them, without blanks;
   *     neither those that a reader does not see nor those drawn a second time to look bold
   * @throws UnreadableLetterException if it cannot be read
   */
  public static List<Glyph> read(byte[] pdf, String name, Limits limits)
      throws UnreadableLetterException {
    return Reading.run(limits, name, () -> PdfReader.glyphs(pdf, name));
  }
}
