package io.github.inspectionreports.internal.weigh;

import io.github.inspectionreports.internal.cue.SentenceFacts;
import io.github.inspectionreports.internal.weigh.Scale.Lying;
import io.github.inspectionreports.model.Category;
import io.github.inspectionreports.model.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Says why weights overrule what the rules said: by how much, and which signs told most. */
final class Overruling {
  private static final String OF_WORDS = "weight-of-words";
  private static final String OF_PASSAGE = "weight-of-passage";
  private static final int MOST_PHRASES = 3;

  /** Words that weigh like others, but tell a reader nothing. */
  private static final Set<String> SMALL_WORDS =
      Set.of(
          ("a an and are as at be been by for from had has have in is it its of on or that the"
                  + " their there these they this those to was were which who with")
              .split(" "));

  private Overruling() {}

  /** Words that tell for a category, and how much. */
  private record Telling(double lead, int start, int end) {}

  static List<Reason> reasons(
      SentenceFacts reading,
      List<String> rules,
      Scale scale,
      int own,
      int heaviest,
      boolean byWords,
      double margin) {
    String rule = byWords ? OF_WORDS : OF_PASSAGE;
    String name = name(rules, scale, own, heaviest, byWords, margin);
    List<Reason> reasons = new ArrayList<>(MOST_PHRASES);
    for (Telling one : telling(reading, scale, own, heaviest)) {
      reasons.add(
          new Reason(
              rule,
              name,
              reading.text().substring(one.start(), one.end()),
              one.start(),
              one.end()));
    }
    return reasons.isEmpty() ? List.of(new Reason(rule, name, "", 0, 0)) : reasons;
  }

  /** The words that tell most; of words that lie in one another the heavier ones. */
  private static List<Telling> telling(SentenceFacts reading, Scale scale, int own, int heaviest) {
    List<Telling> all = new ArrayList<>();
    for (Lying sign : scale.signs()) {
      double lead = sign.each()[heaviest] - sign.each()[own];
      if (lead > 0
          && sign.end() > sign.start()
          && !isSmall(reading.text().substring(sign.start(), sign.end()))) {
        all.add(new Telling(lead, sign.start(), sign.end()));
      }
    }
    all.sort(
        Comparator.comparingDouble((Telling one) -> -one.lead()).thenComparingInt(Telling::start));
    List<Telling> most = new ArrayList<>(MOST_PHRASES);
    for (Telling one : all) {
      boolean told =
          most.stream().anyMatch(other -> one.start() < other.end() && other.start() < one.end());
      if (!told && most.size() < MOST_PHRASES) {
        most.add(one);
      }
    }
    return most;
  }

  private static boolean isSmall(String words) {
    return SMALL_WORDS.contains(words.toLowerCase(Locale.ROOT));
  }

  private static String name(
      List<String> rules, Scale scale, int own, int heaviest, boolean byWords, double margin) {
    Category from = CategoryModel.CATEGORIES.get(own);
    Category to = CategoryModel.CATEGORIES.get(heaviest);
    double[] all = scale.all();
    return String.format(
        Locale.ROOT,
        "Weighed together, %s speak for %s rather than %s by %.1f, where %.1f is enough;" + " %s",
        byWords ? "its words" : "its words and the sentences beside it",
        to.id(),
        from.id(),
        all[heaviest] - all[own],
        margin,
        rules.isEmpty() ? "no rule spoke" : "this overrules [" + rules.get(0) + "]");
  }
}
