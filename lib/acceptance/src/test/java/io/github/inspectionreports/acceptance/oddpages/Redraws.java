package io.github.inspectionreports.acceptance.oddpages;

import io.github.inspectionreports.acceptance.oddpages.DrawnFont.Map8;
import io.github.inspectionreports.acceptance.oddpages.Glyphs.Word;
import io.github.inspectionreports.acceptance.oddpages.Redraw.Unit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Text that other programs wrote: in other steps, another order, by other fonts. */
final class Redraws {
  private static final String BULLETS = "•●▪◼■‣⁃";

  private Redraws() {}

  static List<Oddity> all() {
    List<Oddity> all = new ArrayList<>();
    steps(all);
    order(all);
    bullets(all);
    fonts(all);
    styles(all);
    scans(all);
    return all;
  }

  private static void add(List<Oddity> all, String name, Redraw redraw) {
    all.add(Oddity.of("drawn-" + name, redraw::apply));
  }

  private static void words(List<Oddity> all, String name, UnaryOperator<Word> change) {
    add(all, name, new Redraw().words(change).onlyWhereChanged());
  }

  private static void lines(List<Oddity> all, String name, UnaryOperator<List<List<Word>>> change) {
    add(all, name, new Redraw().lines(change).onlyWhereChanged());
  }

  private static void steps(List<Oddity> all) {
    add(all, "by-lines", new Redraw());
    add(all, "by-words", new Redraw().unit(Unit.WORD));
    add(all, "by-letters", new Redraw().unit(Unit.LETTER));
    add(all, "by-lines-without-blanks", new Redraw().withoutBlanks());
    add(all, "by-words-without-blanks", new Redraw().unit(Unit.WORD).withoutBlanks());
    add(all, "by-letters-without-blanks", new Redraw().unit(Unit.LETTER).withoutBlanks());
    add(all, "spaced-0.3", new Redraw().spaced(0.3, 0, 95));
    add(all, "spaced-2", new Redraw().spaced(2, 4, 80));
    add(all, "words-far-apart", new Redraw().spaced(0, 5, 90));
    add(all, "condensed", new Redraw().spaced(0, 0, 80));
    add(all, "condensed-without-blanks", new Redraw().spaced(0, 0, 85).withoutBlanks());
    add(all, "tight", new Redraw().fitted().lines(Redraws::tight));
    add(all, "by-words-fitted", new Redraw().fitted());
  }

  /** Words that are parted by gaps of 1.8 points and nothing else. */
  private static List<List<Word>> tight(List<List<Word>> lines) {
    List<List<Word>> all = new ArrayList<>();
    for (List<Word> line : lines) {
      List<Word> moved = new ArrayList<>();
      double by = 0;
      for (int i = 0; i < line.size(); i++) {
        Word word = line.get(i);
        if (i > 0 && line.get(i - 1).blank()) {
          double gap = word.x() - line.get(i - 1).endX();
          by -= Math.max(0, gap - 0.16 * word.size());
        }
        Word at = word.moved(by, 0);
        moved.add(new Word(at.text(), at.xs(), at.y(), at.size(), at.bold(), false));
      }
      all.add(moved);
    }
    return all;
  }

  private static void order(List<Oddity> all) {
    lines(all, "bottom-up", Redraws::reversed);
    lines(all, "lines-shuffled", lines -> shuffled(lines, 1));
    lines(all, "blocks-shuffled", lines -> shuffled(lines, 7));
    lines(all, "by-bold-first", Redraws::boldFirst);
    lines(
        all,
        "words-backwards",
        lines -> lines.stream().map(line -> single(reversed(line))).flatMap(List::stream).toList());
  }

  private static <T> List<T> reversed(List<T> list) {
    List<T> other = new ArrayList<>(list);
    Collections.reverse(other);
    return other;
  }

  private static List<List<Word>> single(List<Word> line) {
    return line.stream().map(List::of).toList();
  }

  private static List<List<Word>> shuffled(List<List<Word>> lines, int size) {
    List<List<List<Word>>> blocks = new ArrayList<>();
    for (int i = 0; i < lines.size(); i += size) {
      blocks.add(lines.subList(i, Math.min(lines.size(), i + size)));
    }
    Collections.shuffle(blocks, new Random(5));
    return blocks.stream().flatMap(List::stream).toList();
  }

  /** As programs do that draw font by font. */
  private static List<List<Word>> boldFirst(List<List<Word>> lines) {
    Map<Boolean, List<List<Word>>> parts =
        lines.stream()
            .flatMap(line -> single(line).stream())
            .collect(Collectors.partitioningBy(word -> word.get(0).bold()));
    List<List<Word>> all = new ArrayList<>(parts.getOrDefault(true, List.of()));
    all.addAll(parts.getOrDefault(false, List.of()));
    return all;
  }

  private static boolean isBullet(Word word) {
    return word.text().length() == 1
        && (BULLETS.indexOf(word.text().charAt(0)) >= 0 || word.text().charAt(0) >= 0xF000);
  }

  private static void bullets(List<Oddity> all) {
    for (String mark :
        List.of(
            "ƒ", "l", "n", "x", "o", "►", "\uF0B7", "\uF0A7", "\uF06C", "\uF0D8", "\uFFFD", "§",
            "·", "-", "–", "*", "Ø", "q", "■", "□", "?", "¾", "u", "ü")) {
      words(
          all,
          "bullets-%04x".formatted((int) mark.charAt(0)),
          word -> isBullet(word) ? word.withText(mark) : word);
    }
    words(
        all,
        "bullets-smaller",
        word -> isBullet(word) ? word.sized(word.size() * 0.55).moved(0, 2) : word);
    words(
        all,
        "bullets-larger",
        word -> isBullet(word) ? word.sized(word.size() * 1.5).moved(0, -1.5) : word);
    words(all, "bullets-raised", word -> isBullet(word) ? word.moved(0, 3) : word);
    words(all, "bullets-lowered", word -> isBullet(word) ? word.moved(0, -2.5) : word);
    words(all, "bullets-outdented", word -> isBullet(word) ? word.moved(-14, 0) : word);
    lines(
        all,
        "bullets-lost",
        lines ->
            lines.stream()
                .map(line -> line.stream().filter(word -> !isBullet(word)).toList())
                .filter(line -> !line.isEmpty())
                .toList());
    lines(all, "bullets-last", Redraws::bulletsLast);
    add(all, "bullets-unmapped", new Redraw().unknown(BULLETS + "\uF0B7"));
    all.add(Oddity.of("drawn-bullets-as-squares", Redraws::squares));
  }

  private static List<List<Word>> bulletsLast(List<List<Word>> lines) {
    List<List<Word>> words =
        lines.stream()
            .flatMap(
                line ->
                    line.stream().anyMatch(Redraws::isBullet)
                        ? single(line).stream()
                        : java.util.stream.Stream.of(line))
            .toList();
    List<List<Word>> all =
        new ArrayList<>(words.stream().filter(line -> !isBullet(line.get(0))).toList());
    all.addAll(words.stream().filter(line -> isBullet(line.get(0))).toList());
    return all;
  }

  private static boolean squares(org.apache.pdfbox.pdmodel.PDDocument document)
      throws java.io.IOException {
    List<String> drawn = new ArrayList<>();
    boolean any = false;
    for (int i = 1; i <= document.getNumberOfPages(); i++) {
      StringBuilder steps = new StringBuilder();
      for (Word word : Glyphs.words(document, i)) {
        if (isBullet(word)) {
          any = true;
          double side = word.size() * 0.35;
          steps.append(
              "%.2f %.2f %.2f %.2f re f\n".formatted(word.x(), word.y() + side * 0.6, side, side));
        }
      }
      drawn.add(steps.toString());
    }
    boolean done =
        new Redraw()
            .lines(
                lines ->
                    lines.stream()
                        .map(line -> line.stream().filter(word -> !isBullet(word)).toList())
                        .filter(line -> !line.isEmpty())
                        .toList())
            .apply(document);
    for (int i = 0; i < drawn.size() && any && done; i++) {
      Content.around(document, document.getPage(i), "q ", "Q q 0 g " + drawn.get(i) + "Q");
    }
    return any && done;
  }

  private static void fonts(List<Oddity> all) {
    add(all, "names-without-map", new Redraw().maps(Map8.NAMES, Map8.NAMES));
    words(all, "ligature-signs", word -> word.withText(ligatures(word.text())));
    add(
        all,
        "ligatures-unmapped",
        new Redraw()
            .words(word -> word.withText(ligatures(word.text())))
            .unknown("ﬁﬂﬀﬃﬄ")
            .onlyWhereChanged());
    words(
        all,
        "ligatures-lost",
        word ->
            word.withText(
                word.text()
                    .replace("ffi", "\u0001")
                    .replaceAll("f[fil]", "\u0001")
                    .replace("\u0001", "")));
    words(
        all,
        "nbsp",
        word ->
            word.blank() ? word.with(word.text().length(), '\u00A0', 0.28 * word.size()) : word);
    words(all, "soft-hyphens", word -> word.text().length() > 9 ? word.with(4, '\u00AD', 0) : word);
    words(
        all,
        "zero-width",
        word -> word.text().length() > 6 ? word.with(word.text().length(), '\u200B', 0) : word);
    words(
        all,
        "quotes-straight",
        word ->
            word.withText(
                word.text()
                    .replace('’', '\'')
                    .replace('‘', '\'')
                    .replace('“', '"')
                    .replace('”', '"')));
    words(
        all,
        "dashes-short",
        word -> word.withText(word.text().replace('–', '-').replace('—', '-')));
    words(all, "accents-after", word -> word.withText(word.text().replace("é", "e\u0301")));
    lines(all, "hyphens-at-line-ends", lines -> hyphenated(lines, "-"));
    lines(all, "soft-hyphens-at-line-ends", lines -> hyphenated(lines, "\u00AD"));
  }

  private static String ligatures(String text) {
    return text.replace("ffi", "ﬃ")
        .replace("ffl", "ﬄ")
        .replace("ff", "ﬀ")
        .replace("fi", "ﬁ")
        .replace("fl", "ﬂ");
  }

  /**
   * Moves the beginning of a line's first word to the end of the line above, where text goes on.
   */
  private static List<List<Word>> hyphenated(List<List<Word>> lines, String hyphen) {
    List<List<Word>> all = new ArrayList<>();
    lines.forEach(line -> all.add(new ArrayList<>(line)));
    for (int i = 1; i < all.size(); i += 2) {
      List<Word> above = all.get(i - 1);
      List<Word> line = all.get(i);
      Word first = line.get(0);
      Word last = above.get(above.size() - 1);
      boolean goesOn =
          first.text().matches("[a-z]{8,}[,.]?")
              && last.text().matches("[a-z]+")
              && last.y() - first.y() < 2 * first.size()
              && last.y() > first.y()
              && line.size() > 2;
      if (goesOn) {
        double[] at = java.util.Arrays.copyOf(first.xs(), 6);
        at[5] = at[4] + 0.3 * first.size();
        double by = last.endX() + 0.28 * last.size() - at[0];
        Word begin =
            new Word(
                first.text().substring(0, 4) + hyphen,
                at,
                last.y(),
                last.size(),
                last.bold(),
                false);
        above.set(
            above.size() - 1,
            new Word(last.text(), last.xs(), last.y(), last.size(), last.bold(), true));
        above.add(begin.moved(by, 0));
        double[] left = java.util.Arrays.copyOfRange(first.xs(), 4, first.xs().length);
        Word rest =
            new Word(
                first.text().substring(4),
                left,
                first.y(),
                first.size(),
                first.bold(),
                first.blank());
        line.set(0, rest);
      }
    }
    return all;
  }

  private static void styles(List<Oddity> all) {
    add(all, "bold-by-printing-twice", new Redraw().boldByPrintingTwice());
    words(all, "nothing-bold", word -> word.weight(false));
    lines(all, "one-size", Redraws::oneSize);
    lines(
        all, "one-size-nothing-bold", lines -> mapped(oneSize(lines), word -> word.weight(false)));
    words(all, "all-bold", word -> word.weight(true));
    lines(all, "headings-in-capitals", Redraws::capitals);
  }

  private static List<List<Word>> mapped(List<List<Word>> lines, UnaryOperator<Word> change) {
    return lines.stream().map(line -> line.stream().map(change).toList()).toList();
  }

  private static double usual(List<List<Word>> lines) {
    Map<Double, Integer> sizes = new TreeMap<>();
    lines.forEach(
        line -> line.forEach(word -> sizes.merge(word.size(), word.text().length(), Integer::sum)));
    return sizes.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(12.0);
  }

  private static List<List<Word>> oneSize(List<List<Word>> lines) {
    double usual = usual(lines);
    return mapped(
        lines, word -> word.size() > usual * 1.04 ? shrunk(word, usual / word.size()) : word);
  }

  private static Word shrunk(Word word, double by) {
    double[] at = word.xs().clone();
    for (int i = 0; i < at.length; i++) {
      at[i] = 72 + (at[i] - 72) * by;
    }
    return new Word(word.text(), at, word.y(), word.size() * by, word.bold(), word.blank());
  }

  private static List<List<Word>> capitals(List<List<Word>> lines) {
    double usual = usual(lines);
    List<List<Word>> all = new ArrayList<>();
    for (List<Word> line : lines) {
      boolean heading = line.get(0).size() > usual * 1.1 && line.stream().allMatch(Word::bold);
      all.add(
          heading
              ? mapped(
                      List.of(line),
                      word -> word.withText(word.text().toUpperCase(java.util.Locale.ROOT)))
                  .get(0)
              : line);
    }
    return all;
  }

  private static void scans(List<Oddity> all) {
    words(all, "jittered", word -> word.moved(jitter(word, 1, 0.6), jitter(word, 2, 0.6)));
    words(all, "jittered-more", word -> word.moved(jitter(word, 3, 1), jitter(word, 4, 1.2)));
    words(all, "sizes-jittered", word -> word.sized(word.size() + jitter(word, 5, 0.4)));
    words(
        all,
        "sizes-jittered-more",
        word -> word.sized(Math.round(word.size() + jitter(word, 6, 1.4))));
    add(
        all,
        "scan",
        new Redraw()
            .fitted()
            .mode(3)
            .words(
                word ->
                    word.weight(false)
                        .sized(word.size() + jitter(word, 7, 0.5))
                        .moved(jitter(word, 8, 0.5), jitter(word, 9, 0.5)))
            .before("q 612 0 0 842 0 0 cm BI /W 2 /H 2 /CS /G /BPC 8 ID wwww EI Q\n"));
    add(
        all,
        "second-layer",
        new Redraw()
            .fitted()
            .over()
            .mode(3)
            .words(
                word ->
                    word.moved(jitter(word, 10, 1.5), jitter(word, 11, 1.5))
                        .withText(misread(word.text()))));
    add(
        all,
        "second-layer-lines",
        new Redraw()
            .fitted()
            .over()
            .mode(3)
            .words(word -> word.moved(1.1, -1.8).withText(misread(word.text()))));
  }

  /** A distance that looks like chance and is the same each time. */
  private static double jitter(Word word, int salt, double most) {
    long seed = Math.round(word.x() * 10) * 31 + Math.round(word.y() * 10) * 1009 + salt * 77_777L;
    return (new Random(seed).nextDouble() - 0.5) * 2 * most;
  }

  private static String misread(String text) {
    return text.replace("rn", "m").replace("ll", "Il").replace("0", "O").replace("cl", "d");
  }
}
