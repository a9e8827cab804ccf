package io.github.inspectionreports.internal.pdf.stream;

import org.jspecify.annotations.Nullable;

/**
 * The content of a stream.
 *
 * @param bytes its bytes; of a damaged stream those before the damage
 * @param fault what is wrong with it; null if it is whole
 */
public record DecodedStream(byte[] bytes, @Nullable String fault) {
  static final DecodedStream NOTHING = new DecodedStream(new byte[0], null);
}
