package io.github.inspectionreports.acceptance.oddities;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/** Headings in other dress. */
final class HeadingOddities {
  private HeadingOddities() {}

  static List<Oddity> all() {
    List<Oddity> all = new ArrayList<>();
    all.add(heading("capitals", h -> h.toUpperCase(Locale.ROOT)));
    all.add(heading("small", h -> h.toLowerCase(Locale.ROOT)));
    all.add(heading("title", HeadingOddities::title));
    for (String[] pair :
        new String[][] {
          {"**", "**"},
          {"*", "*"},
          {"__", "__"},
          {"_", "_"},
          {"# ", ""},
          {"## ", ""},
          {"### ", ""},
          {"#", ""},
          {"## ", " ##"},
          {"**", ":**"},
          {"== ", " =="},
          {"=== ", " ==="},
          {"[", "]"},
          {"<h2>", "</h2>"},
          {"<b>", "</b>"},
          {"<strong>", "</strong>"},
          {"“", "”"},
          {"\"", "\""},
          {"", ":"},
          {"", "."},
          {"", " –"},
          {"", " -"},
          {"", " ....."},
          {"", "…"},
          {"", " :"},
          {"• ", ""},
          {"▼ ", ""},
          {"► ", ""},
          {"> ", ""},
          {"- ", ""},
          {"o ", ""},
          {"\t", ""},
          {"                              ", ""},
          {"\n\n\n", "\n\n\n"},
          {"", "\n"},
          {"\n", ""},
          {"", " [edit]"},
          {"", " Back to top"},
          {"", " ¶"},
          {"", "#"},
          {"Section 2: ", ""},
          {"Heading: ", ""},
          {"--- ", " ---"},
          {"*** ", " ***"},
          {"~~", "~~"},
          {"{\\b ", "}"},
          {"", "\u00A0"},
          {"\uFEFF", ""},
          {"\u200B", ""},
          {"¬ ", ""},
          {"", "\u00B6"},
          {"( ", " )"},
          {"**", "**  "},
          {"", " (continued)"},
          {"\\section{", "}"},
          {"|", "|"},
          {"| ", " |"},
          {"", "\n" + "=".repeat(13)},
          {"", "\n" + "-".repeat(13)},
          {"", "\n" + "_".repeat(30)},
          {"", "\n" + "~".repeat(13)},
          {"", "\n" + "*".repeat(13)},
          {"-".repeat(20) + "\n", ""},
          {"=".repeat(20) + "\n", "\n" + "=".repeat(20)},
          {"", "\t"},
          {"", "  "},
          {"", ";"}
        }) {
      all.add(
          heading(
              (pair[0] + "x" + pair[1]).replace("\n", "\\n").replace("\t", "\\t"),
              h -> pair[0] + h + pair[1]));
    }
    all.add(heading("spaced", h -> String.join(" ", h.split(""))));
    all.add(
        heading(
            "spaced-wide",
            h -> h.replace(" ", "  ").replaceAll("(?<=\\S)(?=\\S)", " ").replace("  ", "   ")));
    all.add(
        heading("spaced-capitals", h -> String.join(" ", h.toUpperCase(Locale.ROOT).split(""))));
    all.add(heading("wide-blanks", h -> h.replace(" ", "   ")));
    all.add(heading("tabs", h -> h.replace(' ', '\t')));
    all.add(heading("no-break-blanks", h -> h.replace(' ', '\u00A0')));
    all.add(heading("cut-in-two", h -> h.replaceFirst(" (?=\\S+$)", "\n")));
    all.add(heading("twice", h -> h + "\n" + h));
    all.add(heading("curly", h -> h.replace('\'', '’')));
    all.add(heading("straight", h -> h.replace('’', '\'')));
    all.add(heading("full-width", LetterOddities::fullWidth));
    all.add(counted("3.", "%d. %s"));
    all.add(counted("3", "%d %s"));
    all.add(counted("3)", "%d) %s"));
    all.add(counted("(3)", "(%d) %s"));
    all.add(counted("3.1", "3.%d %s"));
    all.add(counted("3.1.", "3.%d. %s"));
    all.add(counted("3.0", "%d.0 %s"));
    all.add(counted("3-tab", "%d.\t%s"));
    all.add(counted("Part 3", "Part %d – %s"));
    all.add(counted("Section 3", "Section %d: %s"));
    all.add(counted("Section 3 -", "Section %d - %s"));
    all.add(counted("§3", "§%d %s"));
    all.add(counted("own-line", "%d.\n%s"));
    all.add(counted("page-number", "%2$s %1$d"));
    all.add(counted("page-dots", "%2$s ........ %1$d"));
    all.add(roman());
    all.add(lettered());
    all.add(
        Oddity.of(
            "heading/no-blank-lines-around",
            t ->
                t.eachHeading(h -> "\u0001" + h + "\u0001")
                    .replaceAll("\n+\u0001", "\n")
                    .replaceAll("\u0001\n+", "\n")));
    return all;
  }

  private static String title(String heading) {
    StringBuilder title = new StringBuilder();
    for (String word : heading.split(" ")) {
      title.append(title.length() == 0 ? "" : " ");
      title.append(
          word.length() > 3 || title.length() == 0
              ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)
              : word);
    }
    return title.toString();
  }

  private static Oddity heading(String name, UnaryOperator<String> change) {
    return Oddity.of("heading/" + name, t -> t.eachHeading(change));
  }

  private static Oddity counted(String name, String form) {
    return Oddity.of(
        "heading/number " + name,
        t -> {
          AtomicInteger count = new AtomicInteger();
          return t.eachHeading(h -> form.formatted(count.incrementAndGet(), h));
        });
  }

  private static Oddity roman() {
    String[] roman = {"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"};
    return Oddity.of(
        "heading/number III.",
        t -> {
          AtomicInteger count = new AtomicInteger();
          return t.eachHeading(h -> roman[count.getAndIncrement() % 10] + ". " + h);
        });
  }

  private static Oddity lettered() {
    return Oddity.of(
        "heading/number B.",
        t -> {
          AtomicInteger count = new AtomicInteger();
          return t.eachHeading(h -> (char) ('A' + count.getAndIncrement() % 26) + ". " + h);
        });
  }
}
