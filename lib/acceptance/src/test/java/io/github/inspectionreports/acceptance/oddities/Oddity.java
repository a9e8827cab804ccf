package io.github.inspectionreports.acceptance.oddities;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A way in which the text of a letter goes wrong and still says the same.
 *
 * @param name which way, such as {@code mark/florin}
 * @param change what it does to a text
 */
record Oddity(String name, Function<OddText, byte[]> change) {
  /** Returns every oddity, each with a name of its own. */
  static List<Oddity> all() {
    List<Oddity> all = new ArrayList<>();
    all.addAll(MarkOddities.all());
    all.addAll(PageOddities.all());
    all.addAll(HeadingOddities.all());
    all.addAll(LetterOddities.all());
    all.addAll(LineOddities.all());
    all.addAll(CompanyOddities.all());
    return List.copyOf(all);
  }

  static Oddity of(String name, Function<OddText, String> change) {
    return new Oddity(name, text -> change.apply(text).getBytes(StandardCharsets.UTF_8));
  }

  static Oddity ofText(String name, UnaryOperator<String> change) {
    return of(name, text -> change.apply(text.text()));
  }
}
