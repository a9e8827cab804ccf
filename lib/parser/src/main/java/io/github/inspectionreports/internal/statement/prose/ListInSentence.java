package io.github.inspectionreports.internal.statement.prose;

import io.github.inspectionreports.internal.document.Block;
import io.github.inspectionreports.internal.sentence.SentenceSplitter;
import io.github.inspectionreports.internal.sentence.SentenceSplitter.Cut;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A run-in list: a sentence that introduces a list and gives its items without bullets or lines:
 * "Inspectors found two areas for priority action: visits and plans".
 *
 * @param before the sentences above it in its paragraph; null for none
 * @param sentence the sentence
 * @param lead its beginning, without the sign or word that ends it
 * @param items the items; none where it is not certain where to split them
 * @param after the sentences below it; null for none
 */
public record ListInSentence(
    @Nullable Block before, Block sentence, String lead, List<Block> items, @Nullable Block after) {
  private static final Pattern LINK =
      Pattern.compile(
          ": ?|,? (?:namely|that is|which (?:is|are)|these (?:being|are))[,:]? | [–—-] ");

  /** One of these is in each link; looking for them takes less time than the pattern. */
  private static final List<String> OF_LINKS =
      List.of(
          ":",
          " – ",
          " — ",
          " - ",
          " namely",
          " that is",
          " which is",
          " which are",
          " these being",
          " these are");

  private static final Pattern COUNT =
      Pattern.compile(
          "\\b(one|an?|two|three|four|five|six)\\b(?: [\\p{L}-]+){0,3}? (?:areas?|respects?|ways?"
              + "|matters?|things?|aspects?|points?|weakness(?:es)?)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final List<String> COUNTS =
      List.of("", "one", "two", "three", "four", "five", "six");

  /** A lead-in has fewer letters. */
  private static final int LONGEST_LEAD = 600;

  /** An item has more letters. */
  private static final int SHORTEST = 12;

  /** Copies the list. */
  public ListInSentence {
    items = List.copyOf(items);
  }

  /**
   * Finds the first such sentence of a paragraph.
   *
   * @param block the paragraph
   * @param leads whether a text introduces the list that is looked for
   * @return the sentence and what is around it; null where there is none
   */
  public static @Nullable ListInSentence find(Block block, Predicate<String> leads) {
    if (OF_LINKS.stream().noneMatch(block.text()::contains) || !LINK.matcher(block.text()).find()) {
      return null;
    }
    List<Cut> cuts = SentenceSplitter.split(block.text());
    for (int i = 0; i < cuts.size(); i++) {
      Cut cut = cuts.get(i);
      Matcher link = LINK.matcher(cut.text());
      while (link.find() && link.start() <= LONGEST_LEAD) {
        String lead = cut.text().substring(0, link.start());
        if (cut.text().length() - link.end() >= SHORTEST && leads.test(lead)) {
          return of(block, cuts, i, lead, link.end());
        }
      }
    }
    return null;
  }

  private static ListInSentence of(Block block, List<Cut> cuts, int at, String lead, int from) {
    Cut cut = cuts.get(at);
    List<Block> items = new ArrayList<>();
    for (Cut item : ItemSplitter.split(cut.text().substring(from), count(lead))) {
      int start = cut.start() + from + item.start();
      items.add(Parts.of(block, start, start + item.text().length()));
    }
    return new ListInSentence(
        at == 0 ? null : Parts.of(block, cuts.get(0).start(), end(cuts.get(at - 1))),
        Parts.of(block, cut.start(), end(cut)),
        lead,
        items,
        at + 1 == cuts.size()
            ? null
            : Parts.of(block, cuts.get(at + 1).start(), end(cuts.get(cuts.size() - 1))));
  }

  private static int end(Cut cut) {
    return cut.start() + cut.text().length();
  }

  private static int count(String lead) {
    Matcher count = COUNT.matcher(lead);
    int found = 0;
    while (count.find()) {
      String word = count.group(1).toLowerCase(Locale.ROOT);
      found = word.startsWith("a") ? 1 : COUNTS.indexOf(word);
    }
    return found;
  }
}
