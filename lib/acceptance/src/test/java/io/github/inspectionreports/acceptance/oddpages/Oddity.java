package io.github.inspectionreports.acceptance.oddpages;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * One thing done to a PDF.
 *
 * @param name its name in lower kebab case
 * @param change does it
 * @param may what of the report may be otherwise
 */
record Oddity(String name, Change change, May may) {
  /** Changes a document. */
  interface Change {
    /**
     * Does it.
     *
     * @param document is changed
     * @return whether there was anything to change
     * @throws IOException if the document cannot be read
     */
    boolean apply(PDDocument document) throws IOException;
  }

  /** What of a report may be otherwise. */
  enum May {
    /** Nothing. */
    NOTHING,
    /** Pages are gone: nothing new may be said, no sentence joined. */
    LOSE,
    /** Another document goes with the letter: it may say more. */
    ADD
  }

  static Oddity of(String name, Change change) {
    return new Oddity(name, change, May.NOTHING);
  }
}
