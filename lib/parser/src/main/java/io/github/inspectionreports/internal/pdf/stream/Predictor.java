package io.github.inspectionreports.internal.pdf.stream;

import java.util.Arrays;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * Undoes the differences that a writer takes between a row of bytes and the one above before it
 * packs them; PDFBox does so only while it unpacks without bounds.
 */
final class Predictor {
  private static final int TIFF = 2;
  private static final int PNG = 10;
  private static final int MOST_ROW = 1 << 20;

  private Predictor() {}

  static byte[] undo(byte[] bytes, COSDictionary parameters) {
    int kind = parameters.getInt(COSName.PREDICTOR, 1);
    long bits =
        within(parameters.getInt(COSName.COLORS, 1), 32)
            * within(parameters.getInt(COSName.BITS_PER_COMPONENT, 8), 32);
    long columns = within(parameters.getInt(COSName.COLUMNS, 1), MOST_ROW);
    int row = (int) Math.min(MOST_ROW, (bits * columns + 7) / 8);
    int back = (int) Math.max(1, bits / 8);
    if (kind >= PNG) {
      return png(bytes, row, back);
    }
    return kind == TIFF && bits % 8 == 0 ? tiff(bytes, row, back) : bytes;
  }

  private static long within(int value, int most) {
    return Math.max(1, Math.min(value, most));
  }

  private static byte[] tiff(byte[] bytes, int row, int back) {
    byte[] out = bytes.clone();
    for (int i = 0; i < out.length; i++) {
      if (i % row >= back) {
        out[i] += out[i - back];
      }
    }
    return out;
  }

  private static byte[] png(byte[] bytes, int row, int back) {
    byte[] out = new byte[(int) ((long) bytes.length * row / (row + 1)) + row];
    int size = 0;
    for (int at = 0; at + 1 < bytes.length; at += row + 1) {
      int length = Math.min(row, bytes.length - at - 1);
      for (int i = 0; i < length; i++) {
        int left = i >= back ? out[size + i - back] & 0xFF : 0;
        int up = size >= row ? out[size + i - row] & 0xFF : 0;
        int corner = i >= back && size >= row ? out[size + i - row - back] & 0xFF : 0;
        int predicted =
            switch (bytes[at]) {
              case 1 -> left;
              case 2 -> up;
              case 3 -> (left + up) / 2;
              case 4 -> nearest(left, up, corner);
              default -> 0;
            };
        out[size + i] = (byte) (bytes[at + 1 + i] + predicted);
      }
      size += length;
    }
    return Arrays.copyOf(out, size);
  }

  private static int nearest(int left, int up, int corner) {
    int guess = left + up - corner;
    int toLeft = Math.abs(guess - left);
    int toUp = Math.abs(guess - up);
    int toCorner = Math.abs(guess - corner);
    if (toLeft <= toUp && toLeft <= toCorner) {
      return left;
    }
    return toUp <= toCorner ? up : corner;
  }
}
