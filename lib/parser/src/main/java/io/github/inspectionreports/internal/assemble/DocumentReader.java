package io.github.inspectionreports.internal.assemble;

import io.github.inspectionreports.Limit;
import io.github.inspectionreports.UnreadableLetterException;
import io.github.inspectionreports.UnreadableLetterException.Reason;
import io.github.inspectionreports.internal.budget.Budget;
import io.github.inspectionreports.internal.document.Block;
import io.github.inspectionreports.internal.document.Document;
import io.github.inspectionreports.internal.layout.Layout;
import io.github.inspectionreports.internal.pdf.PdfReader;
import io.github.inspectionreports.internal.text.EscapedLines;
import io.github.inspectionreports.internal.text.FileKind;
import io.github.inspectionreports.internal.text.Language;
import io.github.inspectionreports.internal.text.Lines;
import io.github.inspectionreports.internal.text.LongRuns;
import io.github.inspectionreports.internal.text.LostLines;
import io.github.inspectionreports.internal.text.MarkedMargins;
import io.github.inspectionreports.internal.text.PlainSigns;
import io.github.inspectionreports.internal.text.QuotedMail;
import io.github.inspectionreports.internal.text.QuotedPrintable;
import io.github.inspectionreports.model.Diagnostic;
import io.github.inspectionreports.model.DiagnosticCode;
import io.github.inspectionreports.model.DocumentSource;
import io.github.inspectionreports.model.DocumentSource.Format;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
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
  public record Opened(Document document, DocumentSource source) {
    /** {@return whether its sentences can be given categories, which are for English only} */
    public boolean isEnglish() {
      return document.diagnostics().stream().noneMatch(d -> d.code() == DiagnosticCode.NOT_ENGLISH);
    }
  }

  private DocumentReader() {}

  /**
   * Reads a file.
   *
   * @param bytes a PDF, or text in UTF-8, in UTF-16, or, failing these, in Windows-1252
   * @param name its name
   * @return the document
   * @throws UnreadableLetterException if it cannot be read
   */
  public static Opened read(byte[] bytes, String name) throws UnreadableLetterException {
    Budget.current().atMost(Limit.BYTES, bytes.length);
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    FileKind kind = head.contains("%PDF-") ? null : FileKind.of(bytes);
    if (kind != null) {
      throw new UnreadableLetterException(Reason.NOT_A_LETTER, name, kind.message());
    }
    boolean pdf = head.contains("%PDF-") || name.toLowerCase(Locale.ROOT).endsWith(".pdf");
    if (pdf || head.isBlank() && bytes.length <= HEAD) {
      Document document = checked(readable(Layout.ofPages(PdfReader.read(bytes, name)), name));
      return new Opened(document, source(bytes, name, document, Format.PDF));
    }
    if (head.indexOf('\0') >= 0 && wide(bytes) == null) {
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
    Budget.current().atMost(Limit.LINES, lineEnds(text));
    FileKind kind = FileKind.ofText(text);
    if (kind != null) {
      throw new UnreadableLetterException(Reason.NOT_A_LETTER, name, kind.message());
    }
    Document document = ofText(text);
    return new Opened(document, source(bytes, name, document, Format.TEXT));
  }

  private static long lineEnds(String text) {
    long count = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      count += c == '\n' || c == '\f' || c == '\r' && !pair ? 1 : 0;
    }
    return count;
  }

  private static Diagnostic restored(String what) {
    return Diagnostic.of(DiagnosticCode.ENCODING_REPAIRED, what);
  }

  private static Document ofText(String text) {
    List<Diagnostic> odd = new ArrayList<>();
    String plain = PlainSigns.of(LongRuns.bound(text));
    String named = PlainSigns.named(plain);
    if (!named.equals(plain)) {
      plain = named;
      odd.add(restored("signs were written by their names, such as \"&rsquo;\", and are restored"));
    }
    if (EscapedLines.are(plain)) {
      plain = EscapedLines.restored(plain);
      odd.add(
          restored(
              "the line ends were written as signs, such as a backslash and \"n\", and are"
                  + " restored"));
    }
    if (QuotedPrintable.is(plain)) {
      plain = QuotedPrintable.decoded(plain);
      odd.add(restored("the text is coded as a mail sends it (quoted-printable) and was decoded"));
    }
    Budget.current().atMost(Limit.LINES, lineEnds(plain)); // of all ways to write one
    if (QuotedMail.is(plain)) {
      plain = QuotedMail.unquoted(plain);
      odd.add(
          Diagnostic.of(
              DiagnosticCode.QUOTED_MAIL,
              "the text is quoted in a mail; it was read without the marks of quotation"));
    }
    plain = MarkedMargins.without(plain);
    if (Lines.lost(plain)) {
      odd.add(
          Diagnostic.of(
              DiagnosticCode.NO_LINES,
              "the text has no lines, so its headings and lists cannot be told from its sentences;"
                  + " give the PDF or a text with lines"));
      plain = LostLines.parted(plain);
    }
    return checked(with(Layout.ofText(plain), odd));
  }

  private static Document checked(Document document) {
    if (Language.isEnglish(document.text()) || isEnglishElsewhere(document)) {
      return document;
    }
    Diagnostic odd =
        Diagnostic.of(
            DiagnosticCode.NOT_ENGLISH,
            "the text is not English, or its letters were not read rightly; no statement was given"
                + " a category");
    return with(document, List.of(odd));
  }

  /**
   * Returns whether the rest of a document is English where some of it cannot be read. What cannot
   * be read is kept where headers are, and says nothing of the rest.
   */
  private static boolean isEnglishElsewhere(Document document) {
    if (document.diagnostics().stream()
        .noneMatch(odd -> odd.code() == DiagnosticCode.TEXT_NOT_READABLE)) {
      return false;
    }
    String rest =
        document.blocks().stream()
            .filter(block -> block.kind() != Block.Kind.HEADER)
            .map(block -> block.text() + '\n')
            .collect(Collectors.joining());
    return !rest.isEmpty() && Language.isEnglish(rest);
  }

  private static Document with(Document document, List<Diagnostic> odd) {
    List<Diagnostic> all = new ArrayList<>(document.diagnostics());
    all.addAll(odd);
    return new Document(document.text(), document.blocks(), document.pages(), all);
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
      if (bytes[i] > 0 && bytes[i] < '\t') {
        return null; // no text has such characters: these are numbers of a program
      }
      even += bytes[i] == 0 && i % 2 == 0 ? 1 : 0;
      odd += bytes[i] == 0 && i % 2 == 1 ? 1 : 0;
    }
    if (odd > length / 3 && even == 0) {
      return StandardCharsets.UTF_16LE;
    }
    return even > length / 3 && odd == 0 ? StandardCharsets.UTF_16BE : null;
  }

  private static String decode(byte[] bytes) {
    Charset wide = wide(bytes);
    if (wide != null) {
      return new String(bytes, wide);
    }
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
    return new DocumentSource(name, DocumentSource.sha256(bytes), document.pages(), format);
  }
}
