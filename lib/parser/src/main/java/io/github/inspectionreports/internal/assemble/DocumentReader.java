package io.github.inspectionreports.internal.assemble;

import io.github.inspectionreports.Limits;
import io.github.inspectionreports.UnreadableLetterException;
import io.github.inspectionreports.UnreadableLetterException.Reason;
import io.github.inspectionreports.internal.layout.Document;
import io.github.inspectionreports.internal.layout.Layout;
import io.github.inspectionreports.internal.pdf.PdfReader;
import io.github.inspectionreports.model.Diagnostic;
import io.github.inspectionreports.model.DiagnosticCode;
import io.github.inspectionreports.model.DocumentSource;
import io.github.inspectionreports.model.DocumentSource.Format;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Bytes or text in, a document as blocks out. */
public final class DocumentReader {
  private static final int HEAD = 1024;

  /**
   * A document and where it came from.
   *
   * @param document its blocks
   * @param source its name, hash and format
   */
  public record Opened(Document document, DocumentSource source) {}

  private DocumentReader() {}

  /**
   * Reads a file.
   *
   * @param bytes a PDF, or text in UTF-8 or UTF-16 or, failing these, in Windows-1252
   * @param name its name
   * @param limits how large it may be
   * @return the document
   * @throws UnreadableLetterException if it cannot be read
   */
  public static Opened read(byte[] bytes, String name, Limits limits)
      throws UnreadableLetterException {
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    boolean pdf = head.contains("%PDF-") || name.toLowerCase(Locale.ROOT).endsWith(".pdf");
    if (pdf || bytes.length > limits.bytes() || head.isBlank() && bytes.length <= HEAD) {
      Document document = readable(Layout.ofPages(PdfReader.read(bytes, name, limits)), name);
      return new Opened(document, source(bytes, name, document, Format.PDF));
    }
    Charset wide = wide(bytes);
    if (wide != null) {
      return text(bytes, new String(bytes, wide), name, limits);
    }
    if (head.indexOf('\0') >= 0) {
      throw new UnreadableLetterException(
          Reason.NOT_A_LETTER, name, "the file is neither a PDF nor text; give one of these");
    }
    return text(bytes, decode(bytes), name, limits);
  }

  /**
   * Reads a text.
   *
   * @param text the text
   * @param name its name
   * @param limits how large it may be
   * @return the document
   * @throws UnreadableLetterException if it is blank, a web page or too large
   */
  public static Opened read(String text, String name, Limits limits)
      throws UnreadableLetterException {
    return text(text.getBytes(StandardCharsets.UTF_8), text, name, limits);
  }

  private static Opened text(byte[] bytes, String text, String name, Limits limits)
      throws UnreadableLetterException {
    if (text.isBlank()) {
      throw new UnreadableLetterException(Reason.EMPTY, name, "there is no text in it");
    }
    if (text.length() > limits.characters()) {
      throw new UnreadableLetterException(
          Reason.TOO_LARGE,
          name,
          "the text has "
              + text.length()
              + " characters and the limit is "
              + limits.characters()
              + "; raise the limit or split the text");
    }
    String start = text.stripLeading();
    String lower = start.substring(0, Math.min(HEAD, start.length())).toLowerCase(Locale.ROOT);
    if (lower.startsWith("<!doctype html") || lower.startsWith("<html")) {
      throw new UnreadableLetterException(
          Reason.NOT_A_LETTER, name, "this is a web page; give its text or the PDF");
    }
    Document document = readable(Layout.ofText(text), name);
    return new Opened(document, source(bytes, name, document, Format.TEXT));
  }

  /** Refuses a document of whose text nothing can be read. */
  private static Document readable(Document document, String name)
      throws UnreadableLetterException {
    for (Diagnostic diagnostic : document.diagnostics()) {
      if (diagnostic.code() == DiagnosticCode.TEXT_NOT_READABLE && diagnostic.page() == null) {
        throw new UnreadableLetterException(
            Reason.NO_TEXT,
            name,
            diagnostic.message() + "; make the text recognisable with an OCR program first");
      }
    }
    return document;
  }

  /** Texts of two bytes a character begin with a mark of their order, or have a zero in each. */
  private static @Nullable Charset wide(byte[] bytes) {
    int first = bytes.length < 4 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
    if (first == 0xFEFF || first == 0xFFFE) {
      return StandardCharsets.UTF_16;
    }
    int even = 0;
    int odd = 0;
    int length = Math.min(HEAD, bytes.length);
    for (int i = 0; i < length; i++) {
      even += bytes[i] == 0 && i % 2 == 0 ? 1 : 0;
      odd += bytes[i] == 0 && i % 2 == 1 ? 1 : 0;
    }
    if (odd > length / 3 && even == 0) {
      return StandardCharsets.UTF_16LE;
    }
    return even > length / 3 && odd == 0 ? StandardCharsets.UTF_16BE : null;
  }

  private static String decode(byte[] bytes) {
    int from = bytes.length >= 3 && (bytes[0] & 0xFF) == 0xEF && (bytes[1] & 0xFF) == 0xBB ? 3 : 0;
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
          .toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, Charset.forName("windows-1252"));
    }
  }

  private static DocumentSource source(
      byte[] bytes, String name, Document document, Format format) {
    return new DocumentSource(name, sha256(bytes), document.pages(), format);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
