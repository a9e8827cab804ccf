package io.github.inspectionreports.acceptance.oddities;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/** Other signs in the place of bullets. */
final class MarkOddities {
  private static final String[] ROMAN = {
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv"
  };

  private MarkOddities() {}

  static List<Oddity> all() {
    List<Oddity> all = new ArrayList<>();
    for (Map.Entry<String, String> mark : marks().entrySet()) {
      String sign = mark.getValue();
      all.add(
          Oddity.of(
              "mark/" + mark.getKey(), t -> t.eachMark((in, rest) -> in + sign + " " + rest)));
      if (!Character.isLetterOrDigit(sign.charAt(sign.length() - 1)) || "ƒØ".contains(sign)) {
        all.add(
            Oddity.of(
                "mark/" + mark.getKey() + "-glued",
                t -> t.eachMark((in, rest) -> in + sign + rest)));
      }
      all.add(
          Oddity.of(
              "mark/" + mark.getKey() + "-tab", t -> t.eachMark((in, rest) -> sign + "\t" + rest)));
    }
    all.add(Oddity.of("mark/own-line", t -> t.eachMark((in, rest) -> in + "•\n" + rest)));
    all.add(Oddity.of("mark/own-line-blank", t -> t.eachMark((in, rest) -> in + "•\n\n" + rest)));
    all.add(Oddity.of("mark/own-line-o", t -> t.eachMark((in, rest) -> in + "o\n" + rest)));
    all.add(Oddity.of("mark/twice", t -> t.eachMark((in, rest) -> in + "• • " + rest)));
    all.add(Oddity.of("mark/dash-bullet", t -> t.eachMark((in, rest) -> in + "-•  " + rest)));
    all.add(Oddity.of("mark/blank-before", t -> t.eachMark((in, rest) -> "\n" + in + "• " + rest)));
    all.add(Oddity.of("mark/indented", t -> t.eachMark((in, rest) -> "        •   " + rest)));
    all.add(numbered("1.", i -> i + "."));
    all.add(numbered("1)", i -> i + ")"));
    all.add(numbered("(1)", i -> "(" + i + ")"));
    all.add(numbered("1", String::valueOf));
    all.add(numbered("[1]", i -> "[" + i + "]"));
    all.add(numbered("(a)", i -> "(" + (char) ('a' + (i - 1) % 26) + ")"));
    all.add(numbered("a)", i -> (char) ('a' + (i - 1) % 26) + ")"));
    all.add(numbered("a.", i -> (char) ('a' + (i - 1) % 26) + "."));
    all.add(numbered("A.", i -> (char) ('A' + (i - 1) % 26) + "."));
    all.add(numbered("i.", i -> ROMAN[(i - 1) % 15] + "."));
    all.add(numbered("(i)", i -> "(" + ROMAN[(i - 1) % 15] + ")"));
    all.add(numbered("i)", i -> ROMAN[(i - 1) % 15] + ")"));
    all.add(numbered("1.1", i -> "1." + i));
    return all;
  }

  private static Map<String, String> marks() {
    Map<String, String> marks = new LinkedHashMap<>();
    String[] all = {
      "florin",
      "ƒ",
      "l",
      "l",
      "n",
      "n",
      "x",
      "x",
      "hash",
      "#",
      "question",
      "?",
      "plus",
      "+",
      "hyphen",
      "-",
      "en-dash",
      "–",
      "em-dash",
      "—",
      "asterisk",
      "*",
      "o",
      "o",
      "section",
      "§",
      "arrow",
      "→",
      "pointer",
      "►",
      "tick",
      "✓",
      "symbol-font",
      "\uF0B7",
      "symbol-square",
      "\uF0A7",
      "replacement",
      "\uFFFD",
      "middle-dot",
      "·",
      "diaeresis",
      "¨",
      "slashed-o",
      "Ø",
      "v",
      "v",
      "q",
      "q",
      "u",
      "u",
      "misread",
      "â€¢",
      "misread-dot",
      "Â·",
      "triangle",
      "‣",
      "ring",
      "◦",
      "hyphen-bullet",
      "⁃",
      "entity",
      "&bull;",
      "entity-number",
      "&#8226;",
      "minus",
      "−",
      "greater",
      ">",
      "double-greater",
      ">>",
      "guillemet",
      "»",
      "tilde",
      "~",
      "box",
      "□",
      "check-box",
      "☐",
      "brackets",
      "[ ]",
      "degree",
      "°",
      "equals",
      "=",
      "small-square",
      "▪",
      "diamond",
      "♦",
      "star",
      "★",
      "hand",
      "☞",
      "e-acute",
      "é",
      "full-stop",
      ".",
      "yen",
      "¥",
      "caret",
      "^",
      "underscore",
      "_",
      "control",
      "\u0095",
      "colon-sign",
      ":",
      "O",
      "O",
      "zero",
      "0",
      "double-hyphen",
      "--",
      "copyright",
      "©",
      "at",
      "@",
      "e",
      "e"
    };
    for (int i = 0; i < all.length; i += 2) {
      marks.put(all[i], all[i + 1]);
    }
    return marks;
  }

  /** Numbers the items of each list from one. */
  private static Oddity numbered(String name, IntFunction<String> number) {
    return Oddity.of(
        "mark/number " + name,
        t -> {
          AtomicInteger item = new AtomicInteger();
          List<String> changed = new ArrayList<>();
          for (String line : t.lines()) {
            if (t.headings().contains(line.strip()) || line.endsWith(":")) {
              item.set(0);
            }
            String one =
                new OddText(line, t.report())
                    .eachMark((in, rest) -> in + number.apply(item.incrementAndGet()) + " " + rest);
            changed.add(one);
          }
          return String.join("\n", changed);
        });
  }
}
