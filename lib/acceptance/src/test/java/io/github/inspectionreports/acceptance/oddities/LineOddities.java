package io.github.inspectionreports.acceptance.oddities;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Lines that are set, numbered, quoted, wrapped or repeated otherwise. */
final class LineOddities {
  private LineOddities() {}

  static List<Oddity> all() {
    List<Oddity> all = new ArrayList<>();
    for (String before :
        List.of(
            "    ",
            "        ",
            "\t",
            "> ",
            ">",
            ">> ",
            "| ",
            ">  ",
            "    > ",
            "* ",
            "// ",
            "# ",
            "+ ",
            "| | ",
            "\u00A0\u00A0",
            "> > ",
            "J> ",
            "% ",
            "- ")) {
      all.add(Oddity.of("before/" + before.replace("\t", "\\t"), t -> t.eachLine(l -> before + l)));
      all.add(
          Oddity.of(
              "before-filled/" + before.replace("\t", "\\t"),
              t -> t.eachLine(l -> l.isBlank() ? l : before + l)));
    }
    all.add(Oddity.of("before/no-indents", t -> t.eachLine(String::strip)));
    all.add(Oddity.of("after/bars", t -> t.eachLine(l -> "| " + pad(l, 100) + " |")));
    all.add(
        Oddity.of("after/bars-filled", t -> t.eachLine(l -> l.isBlank() ? l : "| " + l + " |")));
    all.add(Oddity.of("after/quotes", t -> t.eachLine(l -> "\"" + l + "\"")));
    all.add(Oddity.of("after/changed-bars", t -> everyNth(t, 3, l -> "|" + l)));
    all.add(Oddity.of("after/changed-bars-right", t -> everyNth(t, 3, l -> pad(l, 100) + "|")));
    for (int every : new int[] {1, 5}) {
      all.add(numbers("left", every, (n, l) -> "%4d  %s".formatted(n, l), "      "));
      all.add(numbers("left-close", every, (n, l) -> n + " " + l, ""));
      all.add(numbers("left-tab", every, (n, l) -> n + "\t" + l, "\t"));
      all.add(numbers("left-colon", every, (n, l) -> n + ": " + l, ""));
      all.add(numbers("left-stop", every, (n, l) -> n + ". " + l, ""));
      all.add(numbers("left-bar", every, (n, l) -> "%4d | %s".formatted(n, l), "     | "));
      all.add(numbers("left-zeros", every, (n, l) -> "%04d %s".formatted(n, l), "     "));
      all.add(numbers("right", every, (n, l) -> "%s  %4d".formatted(pad(l, 100), n), ""));
      all.add(numbers("right-close", every, (n, l) -> l + " " + n, ""));
      all.add(numbers("right-tab", every, (n, l) -> l + "\t" + n, ""));
    }
    all.add(Oddity.ofText("spacing/double", s -> s.replace("\n", "\n\n")));
    all.add(Oddity.ofText("spacing/triple", s -> s.replace("\n", "\n\n\n")));
    all.add(Oddity.ofText("spacing/double-blank", s -> s.replace("\n", "\n  \n")));
    all.add(Oddity.ofText("spacing/paragraphs-far", s -> s.replace("\n\n", "\n\n\n\n")));
    all.add(Oddity.ofText("spacing/few-blank-lines", s -> s.replaceAll("\n{3,}", "\n\n")));
    all.add(Oddity.ofText("spacing/no-blank-lines", s -> s.replaceAll("\n[ \n]*\n", "\n")));
    all.add(Oddity.ofText("spacing/before-and-after", s -> "\n\n\n\n" + s + "\n\n\n\n"));
    all.add(Oddity.of("wrap/unwrapped", OddText::unwrapped));
    for (int width : new int[] {40, 60, 72, 100}) {
      all.add(Oddity.of("wrap/" + width, t -> OddText.wrapped(t.unwrapped(), width)));
      all.add(Oddity.of("wrap/again-" + width, t -> OddText.wrapped(t.text(), width)));
    }
    all.add(Oddity.of("wrap/one-line", t -> t.text().replaceAll("\\s+", " ")));
    all.add(Oddity.of("twice/lines", t -> t.eachLine(l -> l.isBlank() ? l : l + "\n" + l)));
    all.add(Oddity.of("twice/paragraphs", t -> blocks(t, b -> b + "\n\n" + b)));
    all.add(
        Oddity.of(
            "twice/pages",
            t -> {
              List<String> two = new ArrayList<>();
              for (String page : t.pages()) {
                two.add(page);
                two.add(page);
              }
              return String.join("\f", two);
            }));
    all.add(Oddity.ofText("twice/letter", s -> s + "\n\n" + s));
    all.add(Oddity.ofText("twice/letter-paged", s -> s + "\f" + s));
    all.add(
        Oddity.of(
            "table/frame",
            t ->
                "+"
                    + "-".repeat(104)
                    + "+\n"
                    + t.eachLine(l -> "| " + pad(l, 102) + " |")
                    + "\n+"
                    + "-".repeat(104)
                    + "+"));
    all.add(
        Oddity.of(
            "table/rules-of-paragraphs",
            t -> blocks(t, b -> b + "\n\n+--------------------------+--------------+")));
    all.add(
        Oddity.of("table/rules", t -> t.betweenPages(n -> "-".repeat(60), n -> "_".repeat(60))));
    all.add(Oddity.of("table/rules-amid", t -> t.withinPages("_".repeat(60))));
    all.add(Oddity.of("table/signs-amid", t -> t.withinPages("* * * * *")));
    all.add(Oddity.of("table/html-paragraphs", t -> blocks(t, b -> "<p>" + b + "</p>")));
    all.add(Oddity.of("table/csv", t -> "\"" + t.text().replace("\"", "\"\"") + "\""));
    return all;
  }

  private interface Numbered {
    String apply(int number, String line);
  }

  private static Oddity numbers(String name, int every, Numbered form, String others) {
    return Oddity.of(
        "line-numbers/" + name + "-" + every,
        t -> {
          List<String> changed = new ArrayList<>();
          int number = 0;
          for (String line : t.lines()) {
            String feed = line.startsWith("\f") ? "\f" : "";
            String rest = line.substring(feed.length());
            if (!rest.isBlank()) {
              number++;
            }
            boolean has = !rest.isBlank() && number % every == 0;
            changed.add(
                feed + (has ? form.apply(number, rest) : rest.isBlank() ? rest : others + rest));
          }
          return String.join("\n", changed);
        });
  }

  private static String everyNth(OddText text, int every, UnaryOperator<String> change) {
    List<String> changed = new ArrayList<>();
    for (String line : text.lines()) {
      changed.add(changed.size() % every == 0 ? change.apply(line) : line);
    }
    return String.join("\n", changed);
  }

  private static String blocks(OddText text, UnaryOperator<String> change) {
    List<String> changed = new ArrayList<>();
    for (String block : text.text().split("\n\n", -1)) {
      changed.add(block.isBlank() ? block : change.apply(block));
    }
    return String.join("\n\n", changed);
  }

  private static String pad(String line, int width) {
    return line + " ".repeat(Math.max(0, width - line.length()));
  }
}
