package io.github.inspectionreports.internal.layout.repair;

import io.github.inspectionreports.internal.budget.Budget;
import io.github.inspectionreports.internal.layout.words.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Repairs signs of a text that was written in the code of one machine and read in that of another,
 * a byte for each: "childrenÕs" (Mac Roman read as Windows-1252), "childrenís" (the reverse) and
 * "childrenÆs" (Windows-1252 read in a code of DOS). The apostrophe of a known word, or a bullet or
 * dash that nothing else explains, says which code it was; other letters stay what they are.
 */
final class OtherCodes {
  /** A shorter word may be a name: "Luís". */
  private static final int SHORTEST_WORD = 4;

  /** What the signs ’ ‘ “ ” – — • … became, in this order. */
  private static final List<OtherCodes> ALL =
      List.of(
          new OtherCodes("ÕÔÒÓÐÑ¥É", true),
          new OtherCodes("íëìîñóïÖ", false),
          new OtherCodes("Ææôöûùòà", false));

  private static final Pattern BLANK_DASH = Pattern.compile("(?<=\\S )Ð(?= \\S)");

  private final String read;
  private final Pattern owner;
  private final Pattern bullet;
  private final boolean sureBullet;
  private final List<Sign> signs = new ArrayList<>();

  /** A sign, and where it stands for another. */
  private record Sign(Pattern where, String by) {}

  /**
   * Makes a pair of codes.
   *
   * @param read what the signs became
   * @param sure whether its bullet and its dash stand alone in no other text
   */
  private OtherCodes(String read, boolean sure) {
    this.read = read;
    sureBullet = sure;
    owner = Pattern.compile("([A-Za-z]{3,30}+)(?<=[a-z])" + read.charAt(0) + "s\\b");
    String blank = sure ? "(?=\\s{0,20}+\\p{L})" : "(?=\\s{1,20}+\\p{L})";
    bullet = Pattern.compile("(?m)^([ \\t]{0,40}+)" + read.charAt(6) + blank);
    String after = "(?<=[\\p{L}\\p{N}])";
    add(after + "A(?=(?:s|t|re|ve|ll|d|m)\\b)|(?<=s)A(?![\\p{L}\\p{N}])", read.charAt(0), "’");
    add(
        "(?<=[\\p{Ll}.,?!])A(?![\\p{L}\\p{N}])|(?<=\\b[OD])A(?=\\p{Lu}\\p{Ll})",
        read.charAt(0),
        "’");
    add("(?<![\\p{L}\\p{N}])A(?=[\\p{L}\\p{N}]{2})", read.charAt(1), "‘");
    add("(?<![\\p{L}\\p{N}])A(?=[\\p{L}\\p{N}])", read.charAt(2), "“");
    add("(?<=[\\p{Ll}\\p{N}.,?!])A(?![\\p{L}\\p{N}])", read.charAt(3), "”");
    add("(?<= )A(?= )|(?<=\\d)A(?=\\d)", read.charAt(4), "–");
    add("(?<= )A(?= )", read.charAt(5), "—");
    add("(?<=\\p{Ll})A(?![\\p{L}\\p{N}])", read.charAt(7), "…");
  }

  private void add(String where, char sign, String by) {
    signs.add(new Sign(Pattern.compile(where.replace("A", String.valueOf(sign))), by));
  }

  /** Repairs a text whose signs were read in another code. */
  static Encodings.Repaired repair(String text) {
    for (OtherCodes code : ALL) {
      Budget.step(text.length());
      if (code.isOf(text)) {
        return code.repaired(text);
      }
    }
    return new Encodings.Repaired(text, 0);
  }

  private boolean isOf(String text) {
    if (has(text, 0)) {
      Matcher word = owner.matcher(text);
      while (word.find()) {
        if (word.group(1).length() >= SHORTEST_WORD && WordList.has(word.group(1))) {
          return true;
        }
      }
    }
    return sureBullet
        && (has(text, 6) && bullet.matcher(text).find()
            || has(text, 4) && BLANK_DASH.matcher(text).find());
  }

  private boolean has(String text, int sign) {
    return text.indexOf(read.charAt(sign)) >= 0;
  }

  private Encodings.Repaired repaired(String text) {
    int count = 0;
    String repaired = text;
    List<Sign> all = new ArrayList<>(signs);
    all.add(new Sign(bullet, "$1•"));
    for (Sign sign : all) {
      Budget.step(text.length());
      Matcher matcher = sign.where().matcher(repaired);
      StringBuilder result = new StringBuilder();
      while (matcher.find()) {
        count++;
        matcher.appendReplacement(result, sign.by());
      }
      repaired = matcher.appendTail(result).toString();
    }
    return new Encodings.Repaired(repaired, count);
  }
}
