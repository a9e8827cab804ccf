package io.github.inspectionreports.internal.weigh;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.facts.Cue;
import io.github.inspectionreports.internal.cue.SentencePosition;
import io.github.inspectionreports.internal.cue.SentenceReader;
import io.github.inspectionreports.internal.lexicon.Weight;
import io.github.inspectionreports.internal.weigh.CategoryFeatures.Family;
import io.github.inspectionreports.internal.weigh.CueWeights.OfRow;
import io.github.inspectionreports.model.SectionKind;
import io.github.inspectionreports.rules.Row;
import io.github.inspectionreports.rules.RuleSet;
import io.github.inspectionreports.rules.Table;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Weights found by row and by number are those that the names of signs carry. */
class CueWeightsTest {
  private static final RuleSet BUNDLED = RuleSet.bundled();
  private static final Map<String, Weight> BY_NAME = byName();
  private static final CueWeights WEIGHTS = weights();

  /** A weight for every second sign of rows, kinds and pairs in the bundled examples. */
  private static Map<String, Weight> byName() {
    Map<String, Weight> weights = new HashMap<>();
    for (List<Cue> cues : sentences()) {
      for (String name : names(cues)) {
        if (name.startsWith("row=") || name.hashCode() % 2 == 0) {
          weights.put(name, new Weight(weights.size(), new double[5], false));
        }
      }
    }
    return weights;
  }

  private static CueWeights weights() {
    Map<String, String> kinds = new HashMap<>();
    BUNDLED.table(Table.PHRASES).rows().forEach(row -> kinds.put(row.id(), row.value("cue")));
    Map<String, Map<String, Weight>> pairs = new HashMap<>();
    BY_NAME.forEach(
        (name, weight) -> {
          if (name.startsWith("pair=")) {
            String[] both = name.substring("pair=".length()).split("&");
            pairs.computeIfAbsent(both[0], k -> new HashMap<>()).put(both[1], weight);
          }
        });
    return new CueWeights(kinds, CueWeightsTest::weight, pairs);
  }

  private static @Nullable Weight weight(Family family, String value, String second) {
    if (family == Family.ROW && second.isEmpty()) {
      return BY_NAME.getOrDefault("row=" + value, new Weight(-1, new double[5], false));
    }
    return BY_NAME.get(CategoryFeatures.name(family, value, second));
  }

  private static List<List<Cue>> sentences() {
    SentenceReader reader = SentenceReader.of(BUNDLED);
    List<List<Cue>> sentences = new ArrayList<>();
    List<Row> rows = new ArrayList<>(BUNDLED.table("verdict-examples").rows());
    rows.addAll(BUNDLED.table(Table.POINTS).rows());
    rows.addAll(BUNDLED.table(Table.PHRASES).rows());
    String before = "";
    for (Row row : rows) {
      String two = row.value("hit").replace(".", ", ") + before;
      before = row.value("near-miss");
      for (String text : List.of(row.value("hit"), before, two)) {
        sentences.add(
            reader.read(text, new SentencePosition(0, -1, SectionKind.FINDINGS, false)).cues());
      }
    }
    return sentences;
  }

  private static Set<String> names(List<Cue> cues) {
    Set<String> names = new LinkedHashSet<>();
    CategoryFeatures.Sink sink =
        (family, value, second, start, end) ->
            names.add(CategoryFeatures.name(family, value, second));
    sink.cues(cues);
    sink.pairs(cues);
    return names;
  }

  @Test
  void theyAreThoseOfTheNames() {
    EnumSet<Family> met = EnumSet.noneOf(Family.class);
    for (List<Cue> cues : sentences()) {
      OfRow[] rows = WEIGHTS.of(cues);
      assertThat(rows).isNotNull();
      Set<Weight> found = new LinkedHashSet<>();
      CueWeights.Taker taker =
          (weight, start, end) -> {
            if (weight != null && weight.number() >= 0) {
              found.add(weight);
            }
          };
      CueWeights.cues(cues, rows, taker);
      WEIGHTS.pairs(cues, rows, taker);
      Set<Weight> named = new LinkedHashSet<>();
      for (String name : names(cues)) {
        if (BY_NAME.containsKey(name)) {
          named.add(BY_NAME.get(name));
          met.add(
              Family.valueOf(
                  name.substring(0, name.indexOf('=')).toUpperCase(java.util.Locale.ROOT)));
        }
      }
      assertThat(found).as("%s", cues).containsExactlyElementsOf(named);
    }
    assertThat(met).containsExactlyInAnyOrder(Family.ROW, Family.KIND, Family.PAIR);
  }

  @Test
  void aRowThatTheTableDoesNotKnowWeighsAsItsKind() {
    Weight praise = new Weight(0, new double[5], false);
    CueWeights weights =
        new CueWeights(
            Map.of("our-row", "praise"),
            (family, value, second) ->
                family == Family.KIND && value.equals("praise") ? praise : null,
            Map.of());
    Cue cue = new Cue(0, 0, "praise", "our-row", "good", 0, 4, false, false, false, false, "");
    List<Weight> found = new ArrayList<>();
    CueWeights.cues(
        List.of(cue),
        weights.of(List.of(cue)),
        (weight, start, end) -> {
          if (weight != null) {
            found.add(weight);
          }
        });
    assertThat(found).containsExactly(praise);
  }
}
