package io.github.inspectionreports.internal.pdf.syntax;

import io.github.inspectionreports.Limit;
import io.github.inspectionreports.internal.budget.BudgetException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a content stream or a character map into operands and operators.
 *
 * <p>PDFBox has a parser for this, which builds an object for each number; half of the time of
 * reading a letter went there. Nesting is bounded and each byte is looked at once, so a hostile
 * stream costs no more than a long one.
 */
public final class ContentTokens {
  private static final int MOST_NESTING = 20;

  /** By byte whether it ends a name or an operator. */
  private static final boolean[] DELIMITER = new boolean[256];

  static {
    for (char c : " \n\r\t\f\0()<>[]{}/%".toCharArray()) {
      DELIMITER[c] = true;
    }
  }

  /** No operator but those of a hostile file has so many arrays. */
  private static final int MOST_KEPT = 32;

  /** Far more than any drawing step or piece of a map takes. */
  private static final int MOST_VALUES = 1 << 18;

  private final byte[] data;
  private int at;
  private double number;
  private int values;
  private boolean cut;

  /** The lists of arrays and dictionaries, of which so many belong to the current operands. */
  private final List<Operands> lists = new ArrayList<>();

  private int used;

  public ContentTokens(byte[] data) {
    this.data = data;
  }

  /**
   * Reads operands up to the next operator. The arrays and dictionaries among them hold until the
   * next call: a page has thousands of them, so their room is used again.
   *
   * @param operands receives them; not cleared
   * @return the first eight letters of the operator as a number by {@link #code}; 0 at the end
   */
  public long nextOperator(Operands operands) {
    values = 0;
    used = 0;
    while (true) {
      skipSpace();
      if (at >= data.length) {
        return 0;
      }
      int c = data[at];
      if (isNumberStart(c)) {
        readNumber();
        operands.add(number);
      } else if (isRegular(c)) {
        long operator = readOperator();
        if (operator == TRUE || operator == FALSE || operator == NULL) {
          operands.add(0.0);
        } else {
          return operator;
        }
      } else {
        Object value = readObject(0);
        if (value != null) {
          operands.add(value);
        }
      }
    }
  }

  private static final long TRUE = code("true");
  private static final long FALSE = code("false");
  private static final long NULL = code("null");

  /**
   * Returns the number that stands for an operator.
   *
   * @param operator its name
   * @return its first eight letters, packed
   */
  public static long code(String operator) {
    long code = 0;
    for (int i = 0; i < operator.length() && i < 8; i++) {
      code = code << 8 | operator.charAt(i);
    }
    return code;
  }

  /** Steps over an inline image, of which the operator BI has been read. */
  public void skipInlineImage() {
    Operands ignored = new Operands();
    long id = code("ID");
    for (long op = nextOperator(ignored); op != 0 && op != id; op = nextOperator(ignored)) {
      ignored.clear();
    }
    for (int i = at; i + 2 < data.length; i++) {
      if (isSpace(data[i]) && data[i + 1] == 'E' && data[i + 2] == 'I' && endsToken(i + 3)) {
        at = i + 3;
        return;
      }
    }
    at = data.length;
    cut = true;
  }

  private boolean endsToken(int index) {
    return index >= data.length || isSpace(data[index]);
  }

  /** Returns whether the bytes end within a text, a list or a picture. */
  public boolean cut() {
    return cut;
  }

  private @Nullable Object readObject(int depth) {
    if (++values > MOST_VALUES) {
      throw BudgetException.over(Limit.OPERATORS, MOST_VALUES);
    }
    int c = data[at++];
    switch (c) {
      case '/':
        return readName();
      case '(':
        return readLiteral();
      case '[':
        return readArray(depth);
      case '<':
        if (at < data.length && data[at] == '<') {
          at++;
          return readDictionary(depth);
        }
        return readHex();
      default:
        // A stray delimiter: step over it.
        return null;
    }
  }

  private Operands readArray(int depth) {
    Operands array = list();
    while (true) {
      skipSpace();
      if (at >= data.length) {
        cut = true;
        return array;
      }
      int c = data[at];
      if (c == ']') {
        at++;
        return array;
      }
      readValue(array, c, depth);
    }
  }

  private void readValue(Operands into, int c, int depth) {
    if (isNumberStart(c)) {
      readNumber();
      into.add(number);
    } else if (isRegular(c)) {
      // A word such as true: nothing here asks which.
      readOperator();
      into.add(0.0);
    } else if (depth < MOST_NESTING) {
      Object value = readObject(depth + 1);
      if (value != null) {
        into.add(value);
      }
    } else {
      at++;
    }
  }

  private Dictionary readDictionary(int depth) {
    Operands content = list();
    while (true) {
      skipSpace();
      if (at >= data.length) {
        cut = true;
        break;
      }
      int c = data[at];
      if (c == '>') {
        at += at + 1 < data.length && data[at + 1] == '>' ? 2 : 1;
        break;
      }
      readValue(content, c, depth);
    }
    return new Dictionary(content);
  }

  /** Returns an empty list for what an array or a dictionary holds. */
  private Operands list() {
    if (used == MOST_KEPT) {
      return new Operands();
    }
    if (used == lists.size()) {
      lists.add(new Operands());
    }
    Operands list = lists.get(used++);
    list.clear();
    return list;
  }

  private Name readName() {
    int start = at;
    boolean escaped = false;
    while (at < data.length && isRegular(data[at])) {
      escaped |= data[at++] == '#';
    }
    String text = new String(data, start, at - start, StandardCharsets.ISO_8859_1);
    return new Name(escaped ? unescape(text) : text);
  }

  private static String unescape(String name) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '#' && i + 2 < name.length()) {
        int high = Character.digit(name.charAt(i + 1), 16);
        int low = Character.digit(name.charAt(i + 2), 16);
        if (high >= 0 && low >= 0) {
          c = (char) (high << 4 | low);
          i += 2;
        }
      }
      text.append(c);
    }
    return text.toString();
  }

  private byte[] readHex() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int high = -1;
    while (at < data.length) {
      int c = data[at++];
      if (c == '>') {
        break;
      }
      int digit = Character.digit(c, 16);
      if (digit < 0) {
        continue;
      }
      if (high < 0) {
        high = digit;
      } else {
        bytes.write(high << 4 | digit);
        high = -1;
      }
    }
    if (high >= 0) {
      bytes.write(high << 4);
    }
    return bytes.toByteArray();
  }

  private byte[] readLiteral() {
    int start = at;
    // Nearly all strings are plain: copy those in one go.
    while (at < data.length && data[at] != ')' && data[at] != '\\' && data[at] != '(') {
      at++;
    }
    if (at < data.length && data[at] == ')') {
      return java.util.Arrays.copyOfRange(data, start, at++);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(data, start, at - start);
    int open = 1;
    while (at < data.length) {
      int c = data[at++];
      if (c == '\\') {
        readEscape(bytes);
        continue;
      }
      if (c == '(') {
        open++;
      } else if (c == ')' && --open == 0) {
        return bytes.toByteArray();
      }
      bytes.write(c);
    }
    cut = true;
    return bytes.toByteArray();
  }

  private void readEscape(ByteArrayOutputStream bytes) {
    if (at >= data.length) {
      return;
    }
    int c = data[at++];
    switch (c) {
      case 'n' -> bytes.write('\n');
      case 'r' -> bytes.write('\r');
      case 't' -> bytes.write('\t');
      case 'b' -> bytes.write('\b');
      case 'f' -> bytes.write('\f');
      case '\n' -> {}
      case '\r' -> {
        if (at < data.length && data[at] == '\n') {
          at++;
        }
      }
      default -> {
        if (c < '0' || c > '7') {
          bytes.write(c);
          return;
        }
        int value = c - '0';
        for (int i = 0; i < 2 && at < data.length && data[at] >= '0' && data[at] <= '7'; i++) {
          value = value * 8 + data[at++] - '0';
        }
        bytes.write(value);
      }
    }
  }

  private void readNumber() {
    boolean negative = false;
    double value = 0;
    double scale = 0;
    while (at < data.length) {
      int c = data[at];
      if (c >= '0' && c <= '9') {
        value = value * 10 + (c - '0');
        scale *= 10;
      } else if (c == '.') {
        // A second point, as some writers put it, ends nothing: the digits continue.
        scale = scale == 0 ? 1 : scale;
      } else if (c == '-') {
        negative = true;
      } else if (c != '+') {
        break;
      }
      at++;
    }
    double result = scale > 1 ? value / scale : value;
    number = Double.isFinite(result) ? (negative ? -result : result) : 0;
  }

  private long readOperator() {
    long code = 0;
    int start = at;
    while (at < data.length && isRegular(data[at])) {
      if (at - start < 8) {
        code = code << 8 | data[at] & 0xFF;
      }
      at++;
    }
    return code;
  }

  private void skipSpace() {
    while (at < data.length) {
      int c = data[at];
      if (c == '%') {
        while (at < data.length && data[at] != '\n' && data[at] != '\r') {
          at++;
        }
      } else if (isSpace(c)) {
        at++;
      } else {
        return;
      }
    }
  }

  private static boolean isSpace(int c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == 0;
  }

  private static boolean isNumberStart(int c) {
    return c >= '0' && c <= '9' || c == '-' || c == '.' || c == '+';
  }

  private static boolean isRegular(int c) {
    return !DELIMITER[c & 0xFF];
  }
}
