package io.github.inspectionreports.internal.pdf;

import io.github.inspectionreports.Limits;
import io.github.inspectionreports.UnreadableLetterException;
import io.github.inspectionreports.UnreadableLetterException.Reason;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Looks at the bytes of a file before it is opened as a PDF. */
final class PdfCheck {
  /** Within how many bytes of the start a PDF must say that it is one. */
  private static final int HEAD = 1024;

  /** Within how many bytes of the end a PDF must say where its index is. */
  private static final int TAIL = 4096;

  private PdfCheck() {}

  static void check(byte[] bytes, String name, Limits limits) throws UnreadableLetterException {
    if (bytes.length > limits.bytes()) {
      throw new UnreadableLetterException(
          Reason.TOO_LARGE,
          name,
          "the file has "
              + bytes.length
              + " bytes and the limit is "
              + limits.bytes()
              + "; raise the limit or split the file");
    }
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
  }

  private static String latin(byte[] bytes, int from, int length) {
    return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
  }
}
