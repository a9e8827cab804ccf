package io.github.inspectionreports.internal.pdf.font;

import io.github.inspectionreports.Limit;
import io.github.inspectionreports.internal.budget.Budget;
import io.github.inspectionreports.internal.pdf.syntax.ContentTokens;
import io.github.inspectionreports.internal.pdf.syntax.Operands;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A font's own map from codes to text.
 *
 * <p>FontBox can read such maps too, but writes every range out in full, and a hostile range of
 * four-byte codes has four thousand million entries. Here codes end at 65,535, as they do in fonts.
 */
final class ToUnicode {
  private static final int CODES = 1 << 16;
  private static final long END_CHARS = ContentTokens.code("endbfchar");
  private static final long END_RANGES = ContentTokens.code("endbfrange");

  /** Of a text that one code stands for, so many characters count as an entry of their own. */
  private static final int LONG = 16;

  private final Budget budget = Budget.current();
  private @Nullable String[] texts = new @Nullable String[256];

  /**
   * Reads a map.
   *
   * @param bytes the unpacked stream
   */
  ToUnicode(byte[] bytes) {
    ContentTokens tokens = new ContentTokens(bytes);
    Operands operands = new Operands();
    for (long op = tokens.nextOperator(operands); op != 0; op = tokens.nextOperator(operands)) {
      if (op == END_CHARS) {
        for (int i = 0; i + 1 < operands.size(); i += 2) {
          put(code(operands.value(i)), text(operands.value(i + 1)));
        }
      } else if (op == END_RANGES) {
        for (int i = 0; i + 2 < operands.size(); i += 3) {
          putRange(code(operands.value(i)), code(operands.value(i + 1)), operands.value(i + 2));
        }
      }
      operands.clear();
    }
  }

  /**
   * Returns the text of a code.
   *
   * @param code the code
   * @return the text; null if the map does not say
   */
  @Nullable String text(int code) {
    return code >= 0 && code < texts.length ? texts[code] : null;
  }

  private void putRange(int first, int last, @Nullable Object target) {
    if (first < 0 || last < first) {
      return;
    }
    int count = Math.min(last, CODES - 1) - first + 1;
    if (target instanceof Operands list) {
      for (int i = 0; i < count && i < list.size(); i++) {
        put(first + i, text(list.value(i)));
      }
      return;
    }
    String start = text(target);
    if (start == null || start.isEmpty()) {
      return;
    }
    int lastUnit = start.length() - 1;
    for (int i = 0; i < count; i++) {
      put(first + i, start.substring(0, lastUnit) + (char) (start.charAt(lastUnit) + i));
    }
  }

  private void put(int code, @Nullable String text) {
    if (code < 0 || code >= CODES || text == null || text.isEmpty() || text.charAt(0) == 0) {
      return;
    }
    if (code >= texts.length) {
      texts = Arrays.copyOf(texts, Math.min(CODES, Math.max(code + 1, texts.length * 2)));
    }
    budget.spend(Limit.MAP_ENTRIES, 1 + text.length() / LONG);
    texts[code] = text;
  }

  private static int code(@Nullable Object value) {
    if (!(value instanceof byte[] bytes) || bytes.length == 0) {
      return -1;
    }
    long code = 0;
    for (byte b : bytes) {
      code = Math.min(code << 8 | b & 0xFF, Integer.MAX_VALUE);
    }
    return (int) code;
  }

  private static @Nullable String text(@Nullable Object value) {
    if (!(value instanceof byte[] bytes)) {
      return null;
    }
    return bytes.length == 1
        ? String.valueOf((char) (bytes[0] & 0xFF))
        : new String(bytes, StandardCharsets.UTF_16BE);
  }
}
