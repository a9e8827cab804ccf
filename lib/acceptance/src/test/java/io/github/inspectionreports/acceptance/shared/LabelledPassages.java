package io.github.inspectionreports.acceptance.shared;

import io.github.inspectionreports.internal.theme.Themes;
import io.github.inspectionreports.internal.theme.Themes.Evidence;
import io.github.inspectionreports.rules.RuleSet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Passages of real letters with the themes that a reader gave them. */
final class LabelledPassages {
  /**
   * A passage.
   *
   * @param letter its letter
   * @param evidence what it says, before it is weighed
   * @param themes its themes
   */
  record Passage(String letter, Evidence evidence, Set<String> themes) {}

  private LabelledPassages() {}

  static List<Passage> of(List<LabelledLetters.Letter> letters) {
    Themes themes = Themes.of(RuleSet.bundled());
    List<Passage> out = new ArrayList<>();
    for (LabelledLetters.Letter letter : letters) {
      letter
          .passages()
          .forEach(
              passage -> {
                Set<String> own = new LinkedHashSet<>();
                passage
                    .sentences()
                    .forEach(
                        s ->
                            own.addAll(
                                letter
                                    .themes()
                                    .getOrDefault(FurtherLabels.hash(s.text()), List.of())));
                if (!own.isEmpty()) {
                  out.add(new Passage(letter.name(), themes.evidence(passage), own));
                }
              });
    }
    return out;
  }
}
