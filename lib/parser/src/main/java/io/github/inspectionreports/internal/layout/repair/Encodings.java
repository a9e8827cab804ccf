package io.github.inspectionreports.internal.layout.repair;

import io.github.inspectionreports.internal.budget.Budget;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Repairs a text that some program read in the wrong encoding, where only one reading is left:
 * UTF-8 taken for Windows-1252 or a code of older machines ("childrenâ€™s"), codes with a byte for
 * each sign taken for each other ("childrenÕs"), control characters of Windows-1252, and
 * apostrophes that became a question mark or the sign for what is unknown.
 */
public final class Encodings {
  /** So many times one text may have been read wrongly. */
  private static final int MOST_TIMES = 3;

  static final char UNKNOWN = '\uFFFD';

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** What UTF-8 looks like to programs that read it in the codes of an old Mac or of DOS. */
  private static final Map<String, String> OLD_CODES =
      Map.ofEntries(
          Map.entry("‚Äô", "’"),
          Map.entry("‚Äò", "‘"),
          Map.entry("‚Äú", "“"),
          Map.entry("‚Äù", "”"),
          Map.entry("‚Äì", "–"),
          Map.entry("‚Äî", "—"),
          Map.entry("‚Ä¢", "•"),
          Map.entry("‚Ä¶", "…"),
          Map.entry("ÔÇÖ", "’"),
          Map.entry("ÔÇÿ", "‘"),
          Map.entry("ÔÇ£", "“"),
          Map.entry("ÔÇØ", "”"),
          Map.entry("ÔÇô", "–"),
          Map.entry("ÔÇö", "—"),
          Map.entry("ÔÇó", "•"));

  private static final Pattern OLD = Pattern.compile("‚Ä[ôòúùìî¢¶]|ÔÇ[Öÿ£Øôöó]");

  /** The apostrophe before the end of a word. */
  private static final Pattern APOSTROPHE =
      Pattern.compile(
          "(?<=\\p{L})\uFFFD(?=(?:s|re|ve|ll|d|m)\\b)|(?<=n)\uFFFD(?=t\\b)|(?<=\\b[OD])\uFFFD(?=\\p{Lu}\\p{Ll})|(?<=\\p{L}{2})\\?(?=s\\b)");

  private static final Pattern PLURAL = Pattern.compile("(?<=\\p{L}s)\uFFFD(?= \\p{Ll})");
  private static final Pattern DASH = Pattern.compile("(?<=[\\p{L}\\p{N},.;)] )\uFFFD(?= \\S)");

  private static final Map<Character, Integer> BYTES = bytes();

  private Encodings() {}

  /** A text, and how many characters of it were repaired. */
  public record Repaired(String text, int count) {}

  private static Map<Character, Integer> bytes() {
    Map<Character, Integer> bytes = new HashMap<>();
    for (int b = 0x80; b <= 0xFF; b++) {
      bytes.put((char) b, b); // the five that Windows-1252 does not have stay what they are
    }
    for (int b = 0x80; b <= 0x9F; b++) {
      String read = new String(new byte[] {(byte) b}, WINDOWS);
      if (read.charAt(0) != UNKNOWN) {
        bytes.put(read.charAt(0), b);
      }
    }
    return bytes;
  }

  /** Repairs a text. */
  public static Repaired repair(String text) {
    if (isPlain(text)) {
      return new Repaired(text, 0);
    }
    Count counted = new Count();
    String repaired = counted.replace(OLD, text, ""); // before UTF-8, which reads some of it too
    int count = 0;
    for (int time = 0; time < MOST_TIMES; time++) {
      Repaired again = readAsUtf8(repaired);
      if (again.count() == 0) {
        break;
      }
      count += again.count();
      repaired = again.text();
    }
    Repaired other = OtherCodes.repair(repaired);
    count += other.count();
    repaired = counted.replace(APOSTROPHE, other.text(), "’");
    repaired = counted.replace(PLURAL, repaired, "’");
    repaired = counted.replace(DASH, repaired, "–");
    return new Repaired(repaired, count + counted.count);
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == UNKNOWN || c >= '\u00C2' && c <= '\u00F4' || c == '‚' || c == '?' || c == '¥') {
        return false;
      }
    }
    return true;
  }

  private static final class Count {
    private int count;

    /** Replaces what matches; by what is in the table of old codes if nothing is given. */
    String replace(Pattern pattern, String text, String by) {
      Budget.step(text.length());
      Matcher matcher = pattern.matcher(text);
      if (!matcher.find()) {
        return text;
      }
      StringBuilder result = new StringBuilder();
      do {
        count++;
        String other = by.isEmpty() ? OLD_CODES.getOrDefault(matcher.group(), "") : by;
        matcher.appendReplacement(result, Matcher.quoteReplacement(other));
      } while (matcher.find());
      return matcher.appendTail(result).toString();
    }
  }

  private static Repaired readAsUtf8(String text) {
    StringBuilder result = new StringBuilder(text.length());
    int count = 0;
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      int length = c >= '\u00C2' && c <= '\u00F4' ? lengthOf(c) : 0;
      String read = length == 0 ? "" : decode(text, at, length);
      if (read.isEmpty()) {
        result.append(c);
        at++;
      } else {
        result.append(read);
        at += length;
        count++;
      }
    }
    return new Repaired(count == 0 ? text : result.toString(), count);
  }

  private static int lengthOf(char lead) {
    return lead < '\u00E0' ? 2 : lead < '\u00F0' ? 3 : 4;
  }

  private static String decode(String text, int at, int length) {
    if (at + length > text.length()) {
      return "";
    }
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      Integer b = BYTES.get(text.charAt(at + i));
      if (b == null || i > 0 && (b & 0xC0) != 0x80) {
        return "";
      }
      bytes[i] = b.byteValue();
    }
    String read = new String(bytes, StandardCharsets.UTF_8);
    return read.indexOf(UNKNOWN) < 0 ? read : "";
  }
}
