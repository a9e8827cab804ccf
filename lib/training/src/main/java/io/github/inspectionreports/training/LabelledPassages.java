package io.github.inspectionreports.training;

import io.github.inspectionreports.internal.lexicon.Lexicon;
import io.github.inspectionreports.internal.scoring.FeatureIndex;
import io.github.inspectionreports.internal.theme.PassageTerms;
import io.github.inspectionreports.internal.theme.ThemeFeatures;
import io.github.inspectionreports.internal.theme.ThemeTerms;
import io.github.inspectionreports.rules.RuleSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Passages of real letters with the themes that a reader gave them. */
final class LabelledPassages {
  /**
   * A passage.
   *
   * @param letter its letter
   * @param scores the scores of its themes, by their ids; those without a term are left out
   * @param features the names of its features
   * @param themes its themes
   */
  record Passage(
      String letter, Map<String, Long> scores, Set<String> features, Set<String> themes) {}

  private LabelledPassages() {}

  static List<Passage> of(RuleSet rules, List<LabelledLetters.Letter> letters) {
    ThemeTerms terms = new ThemeTerms(rules, new Lexicon());
    FeatureIndex index = FeatureIndex.growing();
    ThemeFeatures features = new ThemeFeatures(index, terms.rows());
    List<Passage> out = new ArrayList<>();
    for (LabelledLetters.Letter letter : letters) {
      ThemeTerms.Letter reader = terms.letter();
      for (var passage : letter.passages()) {
        Set<String> own = new LinkedHashSet<>();
        for (var sentence : passage.sentences()) {
          own.addAll(letter.themes().getOrDefault(FurtherLabels.hash(sentence.text()), List.of()));
        }
        if (!own.isEmpty()) {
          PassageTerms read = reader.read(passage);
          out.add(
              new Passage(
                  letter.name(),
                  scores(terms, read),
                  Set.copyOf(features.of(read).names(index)),
                  own));
        }
      }
    }
    return out;
  }

  private static Map<String, Long> scores(ThemeTerms terms, PassageTerms passage) {
    long[] scores = terms.scores(passage);
    Map<String, Long> out = new HashMap<>();
    for (int theme = 0; theme < scores.length; theme++) {
      if (scores[theme] > 0) {
        out.put(terms.themes().get(theme), scores[theme]);
      }
    }
    return out;
  }
}
