package io.github.inspectionreports.internal.layout.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The title of a document, which the feet of its pages say again beside the page's number. */
public final class TitleAgain {
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
  private static final Set<String> OCCASIONS = Set.of("inspection", "reinspection", "visit");
  private static final int TITLE_LINES = 3;
  private static final int FEWEST_WORDS = 4;
  private static final int MOST_LETTERS = 1_000;
  private static final double SHARE = 0.75;

  private final List<String> first;

  /** Takes the first lines of a document, which its title is among. */
  public TitleAgain(List<String> first) {
    this.first = List.copyOf(first);
  }

  /** Returns whether a text names the inspection or visit in little but words of the title. */
  public boolean isIn(String text) {
    List<String> words = words(text);
    return words.size() >= FEWEST_WORDS
        && words.stream().anyMatch(OCCASIONS::contains)
        && titles().stream()
            .anyMatch(t -> words.stream().filter(t::contains).count() >= SHARE * words.size());
  }

  /** The words of each line with the next ones; made only for a text that may be the title. */
  private List<Set<String>> titles() {
    List<Set<String>> titles = new ArrayList<>();
    for (int i = 0; i < first.size(); i++) {
      int end = Math.min(first.size(), i + TITLE_LINES);
      titles.add(Set.copyOf(words(String.join(" ", first.subList(i, end)))));
    }
    return titles;
  }

  private static List<String> words(String text) {
    return text.length() > MOST_LETTERS
        ? List.of()
        : List.of(NO_LETTERS.split(text.toLowerCase(Locale.ROOT).strip()));
  }
}
