package io.github.inspectionreports.internal.pdf.file;

import io.github.inspectionreports.Limit;
import io.github.inspectionreports.UnreadableLetterException;
import io.github.inspectionreports.UnreadableLetterException.Reason;
import io.github.inspectionreports.internal.budget.Budget;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Looks at the bytes of a file before it is opened as a PDF. */
public final class PdfCheck {
  /** Within how many bytes of the start a PDF must say that it is one. */
  private static final int HEAD = 1024;

  /** Within how many bytes of the end a PDF must say where its index is. */
  private static final int TAIL = 4096;

  private PdfCheck() {}

  public static void check(byte[] bytes, String name) throws UnreadableLetterException {
    String head = latin(bytes, 0, Math.min(bytes.length, HEAD));
    if (head.isBlank() && bytes.length <= HEAD) {
      throw new UnreadableLetterException(Reason.EMPTY, name, "the file is empty; fetch it again");
    }
    if (!head.contains("%PDF-")) {
      String start = head.stripLeading().toLowerCase(Locale.ROOT);
      boolean web = start.contains("<html") || start.contains("<!doctype html");
      throw new UnreadableLetterException(
          Reason.NOT_A_LETTER,
          name,
          web
              ? "the file is a web page named as a PDF, often an error page; fetch the letter again"
              : "the file is no PDF; give a PDF or plain text");
    }
    int tail = Math.max(0, bytes.length - TAIL);
    if (!latin(bytes, tail, bytes.length - tail).contains("startxref")) {
      throw new UnreadableLetterException(
          Reason.DAMAGED, name, "the PDF is cut off before its end; fetch it again");
    }
    Budget.current().atMost(Limit.OBJECTS, objects(bytes));
  }

  /** Counts what may be the head of an object: PDFBox lists them all where a file is damaged. */
  private static int objects(byte[] bytes) {
    int count = 0;
    for (int i = 2; i < bytes.length; i++) {
      if (bytes[i] == 'j' && bytes[i - 1] == 'b' && bytes[i - 2] == 'o') {
        count++;
      }
    }
    return count;
  }

  private static String latin(byte[] bytes, int from, int length) {
    return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
  }
}
