package io.github.inspectionreports.internal.layout.repair.plain;

import io.github.inspectionreports.internal.layout.words.Characters;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines that all stand twice, one below the other, as two layers of a page come out. */
final class DoubledLines {
  /** So many of a hundred lines stand twice. */
  private static final int MOST = 80;

  private static final int FEW = 10;

  private DoubledLines() {}

  /**
   * Takes the second of each two lines.
   *
   * @param lines the lines
   * @return the lines without their doubles; null where they do not stand twice
   */
  static @Nullable List<String> single(List<String> lines) {
    List<String> kept = new ArrayList<>();
    String last = null;
    int doubled = 0;
    int all = 0;
    for (String line : lines) {
      String plain = plain(line);
      all += plain.isEmpty() ? 0 : 1;
      if (!plain.isEmpty() && plain.equals(last)) {
        doubled++;
        last = null; // a third one is not its double
      } else {
        kept.add(line);
        last = plain; // what is the same again below a blank line is another paragraph
      }
    }
    return doubled >= FEW && 2 * 100 * doubled >= MOST * all ? kept : null;
  }

  private static String plain(String line) {
    return Characters.clean(Normalizer.normalize(line, Normalizer.Form.NFKC)).strip();
  }
}
