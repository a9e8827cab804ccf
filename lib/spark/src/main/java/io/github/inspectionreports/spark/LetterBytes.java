package io.github.inspectionreports.spark;

import java.util.Objects;

/**
 * A document in memory.
 *
 * @param name what to call it
 * @param content a PDF, or text in UTF-8; not copied, and not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // compared nowhere
public record LetterBytes(String name, byte[] content) {
  /** Rejects what is absent. */
  public LetterBytes {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(content, "content");
  }
}
