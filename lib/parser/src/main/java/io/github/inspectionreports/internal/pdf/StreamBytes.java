package io.github.inspectionreports.internal.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/**
 * Unpacks streams, up to a limit: a few kilobytes can unpack to gigabytes. The common packing is
 * undone here, because PDFBox unpacks the whole before anything can stop it.
 */
final class StreamBytes {
  /** Most bytes that one stream may unpack to. */
  static final int MOST = 64 << 20;

  private StreamBytes() {}

  /**
   * Unpacks a stream.
   *
   * @param stream the stream
   * @return its bytes; of a damaged stream those before the damage, if there are any
   * @throws IOException if nothing of it can be unpacked or it is too long
   */
  static byte[] of(COSStream stream) throws IOException {
    if (onlyDeflated(stream)) {
      try (InputStream raw = stream.createRawInputStream()) {
        return inflate(raw.readAllBytes());
      }
    }
    try (InputStream in = stream.createInputStream()) {
      byte[] bytes = in.readNBytes(MOST + 1);
      if (bytes.length > MOST) {
        throw tooLong();
      }
      return bytes;
    }
  }

  /**
   * Unpacks the content of a page: one stream or several, to be read as one.
   *
   * @param contents the page's entry
   * @return the bytes; empty if there are none
   * @throws IOException if nothing of a stream can be unpacked or they are too long
   */
  static byte[] ofContents(@Nullable COSBase contents) throws IOException {
    if (contents instanceof COSStream stream) {
      return of(stream);
    }
    if (!(contents instanceof COSArray array)) {
      return new byte[0];
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (int i = 0; i < array.size(); i++) {
      if (array.getObject(i) instanceof COSStream stream) {
        all.writeBytes(of(stream));
        all.write('\n');
        if (all.size() > MOST) {
          throw tooLong();
        }
      }
    }
    return all.toByteArray();
  }

  private static boolean onlyDeflated(COSStream stream) {
    COSBase filters = stream.getFilters();
    if (filters instanceof COSArray array && array.size() == 1) {
      filters = array.getObject(0);
    }
    COSBase parameters = stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
    return (COSName.FLATE_DECODE.equals(filters)
            || COSName.FLATE_DECODE_ABBREVIATION.equals(filters))
        && !(parameters instanceof COSDictionary)
        && !(parameters instanceof COSArray);
  }

  private static byte[] inflate(byte[] packed) throws IOException {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(packed);
      byte[] bytes = new byte[Math.max(1024, Math.min(packed.length * 5, MOST))];
      int size = 0;
      while (!inflater.finished()) {
        if (size == bytes.length) {
          if (size >= MOST) {
            throw tooLong();
          }
          bytes = java.util.Arrays.copyOf(bytes, Math.min(MOST, size * 2));
        }
        int count;
        try {
          count = inflater.inflate(bytes, size, bytes.length - size);
        } catch (DataFormatException e) {
          if (size == 0) {
            throw new IOException("damaged stream", e);
          }
          break;
        }
        size += count;
        if (count == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
          break;
        }
      }
      return java.util.Arrays.copyOf(bytes, size);
    } finally {
      inflater.end();
    }
  }

  private static IOException tooLong() {
    return new IOException("a stream unpacks to more than " + MOST + " bytes");
  }
}
