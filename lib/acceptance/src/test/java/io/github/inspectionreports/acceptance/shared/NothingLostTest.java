package io.github.inspectionreports.acceptance.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.acceptance.shared.SharedLetters.Letter;
import io.github.inspectionreports.model.DocumentSource.Format;
import io.github.inspectionreports.model.FrameKind;
import io.github.inspectionreports.model.Place;
import io.github.inspectionreports.model.Report;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every word of a real letter is in its report, or in a part of its frame that says what it is. */
@Tag("shared")
class NothingLostTest {
  /** The share of words that may be missing, to allow for a footnote mark glued to a word. */
  private static final double MOST_LOST = 0.005;

  private static final int WORST = 10;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern CUT =
      Pattern.compile("(\\p{L}{2,20})-\\s{0,4}\\n\\s{0,4}(\\p{Ll}{2,20})");

  private record Lost(String name, double share, List<String> words) {
    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%.3f %% %s %s", share * 100, name, words);
    }
  }

  @Test
  void everyWordOfTheTextIsInTheReportOrItsFrame() {
    List<Lost> lost = new ArrayList<>();
    for (Letter read : SharedLetters.read()) {
      int[] times = timesAccountedFor(read.report());
      String text = read.report().text();
      List<String> words = new ArrayList<>();
      int all = 0;
      Matcher word = WORD.matcher(text);
      while (word.find()) {
        all++;
        if (times[word.start()] == 0 && !isListMark(text, times, word.start(), word.end())) {
          words.add(word.group());
        }
      }
      lost.add(new Lost(read.name(), words.size() / (double) Math.max(1, all), words));
    }
    assertAllBelow(lost);
  }

  @Test
  void noWordIsToldTwice() {
    for (Letter read : SharedLetters.read()) {
      int[] times = timesAccountedFor(read.report());
      for (int i = 0; i < times.length; i++) {
        assertThat(times[i]).as("%s, offset %d", read.name(), i).isLessThan(2);
      }
    }
  }

  @Test
  void everyWordOfThePdfIsInTheText() {
    List<Lost> lost = new ArrayList<>();
    for (Letter read : SharedLetters.read()) {
      if (read.report().source().format() == Format.PDF) {
        Map<String, Integer> told = count(read.report().text());
        Map<String, Integer> missing = count(joined(read.bareText(), told.keySet()));
        int all = missing.values().stream().mapToInt(Integer::intValue).sum();
        told.forEach((word, n) -> missing.computeIfPresent(word, (w, m) -> m > n ? m - n : null));
        int gone = missing.values().stream().mapToInt(Integer::intValue).sum();
        lost.add(new Lost(read.name(), gone / (double) all, List.copyOf(missing.keySet())));
      }
    }
    assertAllBelow(lost);
  }

  /** Joins words that a hyphen cuts at a line's end, where the report has the whole word. */
  private static String joined(String text, Set<String> words) {
    return CUT.matcher(text)
        .replaceAll(
            cut -> {
              String whole = cut.group(1) + cut.group(2);
              boolean known =
                  words.contains(whole.toLowerCase(Locale.ROOT)) || words.contains(whole);
              return Matcher.quoteReplacement(known ? whole : cut.group());
            });
  }

  /** What counts as frame is kept as such; a frame that swallows the body would show here. */
  @Test
  void theFrameOfALetterIsTheSmallerPart() {
    for (Letter read : SharedLetters.read()) {
      Map<FrameKind, Integer> words = new EnumMap<>(FrameKind.class);
      int[] frame = new int[1];
      read.report()
          .frame()
          .forEach(
              part -> {
                int n = part.text().split("\\s+").length;
                words.merge(part.kind(), n, Integer::sum);
                frame[0] += n;
              });
      int all = read.report().text().split("\\s+").length;
      assertThat(frame[0] / (double) all).as("%s %s", read.name(), words).isLessThan(0.45);
    }
  }

  private static void assertAllBelow(List<Lost> lost) {
    lost.sort(Comparator.comparingDouble(Lost::share).reversed());
    List<Lost> worst = lost.subList(0, Math.min(WORST, lost.size()));
    assertThat(lost).as("the worst: %s", worst).allMatch(one -> one.share() <= MOST_LOST);
  }

  private static int[] timesAccountedFor(Report report) {
    int[] times = new int[report.text().length()];
    report.findings().forEach(finding -> mark(times, finding.place()));
    report.improvements().forEach(item -> mark(times, item.place()));
    report.priorityActions().forEach(action -> mark(times, action.place()));
    report.frame().forEach(part -> mark(times, part.place()));
    report.sections().stream()
        .filter(section -> section.heading() != null)
        .forEach(
            section -> {
              int start = section.place().start();
              int length = String.valueOf(section.heading()).length();
              mark(times, new Place(1, 1, start, Math.min(times.length, start + length)));
            });
    return times;
  }

  private static void mark(int[] times, Place place) {
    for (int i = place.start(); i < place.end(); i++) {
      times[i]++;
    }
  }

  /**
   * The printed number or letter of an item, which stands between the line's start and the item.
   */
  private static boolean isListMark(String text, int[] times, int start, int end) {
    int line = text.lastIndexOf('\n', start) + 1;
    int item = end;
    while (item < text.length() && times[item] == 0 && text.charAt(item) != '\n') {
      item++;
    }
    boolean leads = item < text.length() && times[item] > 0;
    return leads && item - line <= 9;
  }

  private static Map<String, Integer> count(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFKC)
            .toLowerCase(Locale.ROOT)
            .replaceAll("['’]", "");
    Map<String, Integer> counts = new HashMap<>();
    Matcher word = WORD.matcher(plain);
    while (word.find()) {
      counts.merge(word.group(), 1, Integer::sum);
    }
    return counts;
  }
}
