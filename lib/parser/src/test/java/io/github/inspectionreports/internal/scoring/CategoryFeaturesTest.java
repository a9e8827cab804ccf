package io.github.inspectionreports.internal.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.internal.cue.SentencePosition;
import io.github.inspectionreports.internal.cue.SentenceReader;
import io.github.inspectionreports.internal.cue.grammar.CueKinds;
import io.github.inspectionreports.internal.lexicon.Lexicon;
import io.github.inspectionreports.model.Category;
import io.github.inspectionreports.model.SectionKind;
import io.github.inspectionreports.rules.RuleSet;
import io.github.inspectionreports.rules.Table;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What of a sentence can carry a weight, by name. */
class CategoryFeaturesTest {
  private static final RuleSet BUNDLED = RuleSet.bundled();
  private static final SentenceReader READER = new SentenceReader(BUNDLED, new Lexicon());

  private static ModelInput input(String sentence, String... rules) {
    return new ModelInput(
        READER.read(sentence, new SentencePosition(0, -1, SectionKind.FINDINGS, false)),
        List.of(rules),
        Category.CONTEXT,
        new NeighbourVerdicts(null, Category.STRENGTH, 1, 0));
  }

  private static List<String> own(String sentence, String... rules) {
    FeatureIndex index = FeatureIndex.growing();
    CategoryFeatures features =
        new CategoryFeatures(index, BUNDLED.table(Table.PHRASES).rows(), CueKinds.of(BUNDLED));
    return features.of(input(sentence, rules)).names(index);
  }

  @Test
  void ofSeveralRulesTheFirstCounts() {
    assertThat(own("Plans are thorough.", "praised", "listed-strength"))
        .contains("rule=praised")
        .doesNotContain("rule=listed-strength", "rule=none");
    assertThat(own("Plans are kept.")).contains("rule=none");
  }

  @Test
  void aCueHasItsKindWithWhatTheWordsAroundItDoToIt() {
    assertThat(own("Plans are thorough."))
        .contains("kind=praise", "first-kind=praise", "last-kind=praise");
    assertThat(own("Plans are not thorough."))
        .contains("kind=praise-", "kind=negator", "first-kind=negator", "last-kind=praise-");
  }

  @Test
  void aPairIsNamedInTheOrderOfItsKinds() {
    assertThat(own("Plans are thorough but visits are late."))
        .contains("pair=criticism&praise", "pair=contrast&praise")
        .doesNotContain("pair=praise&criticism");
  }

  @Test
  void theMainClauseIsAmongThem() {
    assertThat(own("Leaders have introduced a panel."))
        .contains(
            "subject=leaders",
            "verb-form=have:participle",
            "clause=leaders/have:participle",
            "main-verb=introd",
            "verb-phrase=have/introd");
  }

  @Test
  void eachFeatureIsGivenOnceWhereItIsFoundFirst() {
    FeatureIndex index = FeatureIndex.growing();
    CategoryFeatures features =
        new CategoryFeatures(index, BUNDLED.table(Table.PHRASES).rows(), CueKinds.of(BUNDLED));
    Features found = features.of(input("The board met the board."));
    List<String> names = found.names(index);
    assertThat(names).doesNotHaveDuplicates().contains("word=board", "word=the", "first-word=the");
    assertThat(found.start(names.indexOf("word=board"))).isEqualTo(4);
  }

  @Test
  void whatTheRulesSayOfASentenceAndBesideItIsAmongThem() {
    assertThat(own("Plans are kept."))
        .contains("rule-category=context", "before=none", "after=strength", "passage=1/0");
  }

  @Test
  void aFixedIndexLeavesOutWhatItDoesNotKnow() {
    FeatureIndex index = FeatureIndex.of(List.of("kind=praise", "word=plans"));
    CategoryFeatures features =
        new CategoryFeatures(index, BUNDLED.table(Table.PHRASES).rows(), CueKinds.of(BUNDLED));
    assertThat(features.of(input("Plans are thorough.")).names(index))
        .containsExactly("kind=praise", "word=plans");
  }

  @Test
  void onlyWhatIsSaidBesideASentenceIsNoPartOfIt() {
    FeatureIndex index = FeatureIndex.growing();
    CategoryFeatures features =
        new CategoryFeatures(index, BUNDLED.table(Table.PHRASES).rows(), CueKinds.of(BUNDLED));
    Features found = features.of(input("Plans are kept."));
    List<String> beside =
        IntStream.range(0, found.size())
            .filter(found::isOfNeighbours)
            .mapToObj(i -> index.name(found.number(i)))
            .toList();
    assertThat(beside).containsExactly("after=strength", "passage=1/0");
  }
}
