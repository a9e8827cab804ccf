package io.github.inspectionreports.internal.assemble;

import io.github.inspectionreports.Limit;
import io.github.inspectionreports.UnreadableLetterException;
import io.github.inspectionreports.UnreadableLetterException.Reason;
import io.github.inspectionreports.internal.budget.Budget;
import io.github.inspectionreports.internal.layout.Document;
import io.github.inspectionreports.internal.layout.Layout;
import io.github.inspectionreports.internal.pdf.PdfReader;
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
   * @param bytes a PDF, or text in UTF-8 or, failing that, in Windows-1252
   * @param name its name
   * @return the document
   * @throws UnreadableLetterException if it cannot be read
   */
  public static Opened read(byte[] bytes, String name) throws UnreadableLetterException {
    Budget.current().atMost(Limit.BYTES, bytes.length);
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    boolean pdf = head.contains("%PDF-") || name.toLowerCase(Locale.ROOT).endsWith(".pdf");
    if (pdf || head.isBlank() && bytes.length <= HEAD) {
      Document document = Layout.ofPages(PdfReader.read(bytes, name));
      return new Opened(document, source(bytes, name, document, Format.PDF));
    }
    if (head.indexOf('\0') >= 0) {
      throw new UnreadableLetterException(
          Reason.NOT_A_LETTER, name, "the file is neither a PDF nor text; give one of these");
    }
    return text(bytes, decode(bytes), name);
  }

  /**
   * Reads a text.
   *
   * @param text the text
   * @param name its name
   * @return the document
   * @throws UnreadableLetterException if it is blank or a web page
   */
  public static Opened read(String text, String name) throws UnreadableLetterException {
    return text(text.getBytes(StandardCharsets.UTF_8), text, name);
  }

  private static Opened text(byte[] bytes, String text, String name)
      throws UnreadableLetterException {
    if (text.isBlank()) {
      throw new UnreadableLetterException(Reason.EMPTY, name, "there is no text in it");
    }
    Budget.current().spend(Limit.CHARACTERS, text.length());
    String start = text.stripLeading();
    String lower = start.substring(0, Math.min(HEAD, start.length())).toLowerCase(Locale.ROOT);
    if (lower.startsWith("<!doctype html") || lower.startsWith("<html")) {
      throw new UnreadableLetterException(
          Reason.NOT_A_LETTER, name, "this is a web page; give its text or the PDF");
    }
    Document document = Layout.ofText(text);
    return new Opened(document, source(bytes, name, document, Format.TEXT));
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
