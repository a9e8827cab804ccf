package io.github.inspectionreports.internal.text;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Kinds of files that are often sent in place of a letter, known by their first bytes. */
public enum FileKind {
  /** A Word document of today, which is a zip archive of a certain form. */
  WORD("a Word document (docx)", "save it as PDF or plain text"),
  /** Any other zip archive. */
  ZIP("a zip archive", "take the letter out of it"),
  /** Rich text. */
  RTF("a rich text document (RTF)", "save it as PDF or plain text"),
  /** A document of an office program until 2007. */
  OLD_OFFICE("a document of an old office program (doc, xls, msg)", "save it as PDF"),
  /** A picture. */
  PICTURE("a picture", "make its text recognisable with an OCR program and give the PDF"),
  /** A compressed file. */
  COMPRESSED("a compressed file", "unpack it first"),
  /** A mail with its attachments. */
  MAIL("a mail with attachments (eml, mht)", "save the letter that is attached to it"),
  /** A web page. */
  WEB_PAGE("a web page, often an error page", "fetch the letter again, or give the page's text");

  private static final int HEAD = 1024;

  private final String name;
  private final String advice;

  FileKind(String name, String advice) {
    this.name = name;
    this.advice = advice;
  }

  /** {@return a message about such a file: what it is and what to do} */
  public String message() {
    return "the file is " + name + "; " + advice;
  }

  /**
   * Finds the kind of a file.
   *
   * @param bytes the file
   * @return its kind; null where nothing says that it is one of these
   */
  public static @Nullable FileKind of(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
      return head.contains("word/") || head.contains("[Content_Types].xml") ? WORD : ZIP;
    }
    if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      return OLD_OFFICE;
    }
    if (head.startsWith("\u00FF\u00D8\u00FF")
        || head.startsWith("\u0089PNG")
        || head.startsWith("GIF8")
        || head.startsWith("II*\0")
        || head.startsWith("MM\0*")) {
      return PICTURE;
    }
    if (head.startsWith("\u001F\u008B")
        || head.startsWith("7z\u00BC\u00AF")
        || head.startsWith("Rar!")) {
      return COMPRESSED;
    }
    return ofText(head.startsWith("\u00EF\u00BB\u00BF") ? head.substring(3) : head);
  }

  /**
   * Finds the kind of a text.
   *
   * @param text the text
   * @return its kind; null where it is plain text
   */
  public static @Nullable FileKind ofText(String text) {
    String start = text.stripLeading();
    String head = start.substring(0, Math.min(HEAD, start.length())).toLowerCase(Locale.ROOT);
    if (head.startsWith("{\\rtf")) {
      return RTF;
    }
    boolean mail = head.contains("mime-version:") || head.contains("received:");
    if (mail && head.contains("content-type:") && head.contains("multipart/")) {
      return MAIL;
    }
    return WebPage.is(text) ? WEB_PAGE : null;
  }
}
