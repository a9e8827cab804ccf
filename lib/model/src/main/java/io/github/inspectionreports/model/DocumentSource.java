package io.github.inspectionreports.model;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The document that a report was read from.
 *
 * @param name the file's name or the name that the caller gave
 * @param sha256 of the bytes, in lower-case hexadecimal; of the UTF-8 bytes for text
 * @param pages number of pages; of plain text those that form feeds part, 1 without any
 * @param format what it was
 */
public record DocumentSource(String name, String sha256, int pages, Format format) {
  /** What a document was. */
  public enum Format {
    /** A PDF file. */
    PDF,
    /** Plain text. */
    TEXT
  }

  /**
   * Returns the hash by which {@link #sha256()} names a document.
   *
   * @param bytes its bytes
   * @return their SHA-256 in lower-case hexadecimal
   */
  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
