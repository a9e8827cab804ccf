package io.github.inspectionreports.internal.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.internal.classify.Classifier;
import io.github.inspectionreports.internal.classify.PassageClassification.SentenceClassification;
import io.github.inspectionreports.internal.passage.Passage;
import io.github.inspectionreports.internal.passage.Passage.Role;
import io.github.inspectionreports.model.Category;
import io.github.inspectionreports.model.Place;
import io.github.inspectionreports.model.Reason;
import io.github.inspectionreports.model.SectionKind;
import io.github.inspectionreports.rules.Row;
import io.github.inspectionreports.rules.RuleSet;
import io.github.inspectionreports.rules.Table;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the rules say of the other sentences of a passage, and not beyond it. */
class NeighbourVerdictsTest {
  private static final Place NOWHERE = new Place(1, 1, 0, 0);

  private static Passage passage(Role role, String... sentences) {
    return new Passage(
        role,
        SectionKind.FINDINGS,
        "Findings",
        false,
        String.join(" ", sentences),
        Stream.of(sentences).map(text -> new Passage.Sentence(text, 0, NOWHERE)).toList(),
        NOWHERE);
  }

  private static List<NeighbourVerdicts> of(Category... said) {
    return NeighbourVerdicts.of(List.of(said), CategoryPolicy.of(RuleSet.bundled()));
  }

  @Test
  void theContextOfASentenceIsTheOthersOfItsPassage() {
    assertThat(of(Category.STRENGTH, Category.NEEDS_IMPROVEMENT, Category.MIXED))
        .containsExactly(
            new NeighbourVerdicts(null, Category.NEEDS_IMPROVEMENT, 0, 1),
            new NeighbourVerdicts(Category.STRENGTH, Category.MIXED, 1, 0),
            new NeighbourVerdicts(Category.NEEDS_IMPROVEMENT, null, 1, 1));
    assertThat(of(Category.PROGRESS)).containsExactly(new NeighbourVerdicts(null, null, 0, 0));
  }

  @Test
  void noMoreThanTwoAreCounted() {
    assertThat(of(Category.STRENGTH, Category.PROGRESS, Category.STRENGTH, Category.STRENGTH))
        .extracting(NeighbourVerdicts::praise)
        .containsExactly(2, 2, 2, 2);
  }

  @Test
  void theContextComesFromTheRulesAndNotFromTheListsAround() {
    Classifier classifier = Classifier.of(RuleSet.bundled());
    List<List<ModelInput>> inputs =
        classifier.modelInputs(
            List.of(
                passage(Role.IMPROVEMENT, "The quality of plans."),
                passage(
                    Role.FINDING,
                    "Plans are thorough.",
                    "The board meets in May.",
                    "Visits are not always timely.")));
    assertThat(inputs.get(0)).isEmpty();
    assertThat(inputs.get(1))
        .extracting(ModelInput::neighbours)
        .containsExactly(
            new NeighbourVerdicts(null, Category.CONTEXT, 0, 1),
            new NeighbourVerdicts(Category.STRENGTH, Category.NEEDS_IMPROVEMENT, 1, 1),
            new NeighbourVerdicts(Category.CONTEXT, null, 1, 0));
  }

  @Test
  void theReasonSaysWhereOnlyTheSentencesBesideOneWeighAgainstItsRule() {
    Row beside =
        Row.of(
            "beside",
            "feature",
            "passage=0/2",
            "needs-improvement",
            "5",
            "strength",
            "-2",
            "progress",
            "-5",
            "mixed",
            "-5",
            "context",
            "-5");
    Classifier classifier =
        Classifier.of(RuleSet.bundled().withTable(Table.of(Table.CATEGORY_WEIGHTS, beside)));
    String plain = "Plans are thorough.";
    SentenceClassification alone =
        classifier.classify(List.of(passage(Role.FINDING, plain))).get(0).sentences().get(0);
    Passage blamed =
        passage(Role.FINDING, "Visits are late.", plain, "Families wait too long for help.");
    SentenceClassification among = classifier.classify(List.of(blamed)).get(0).sentences().get(1);
    assertThat(alone.category()).isEqualTo(Category.STRENGTH);
    assertThat(among.category()).isEqualTo(Category.NEEDS_IMPROVEMENT);
    assertThat(among.because()).extracting(Reason::rule).containsOnly("weight-of-passage");
    assertThat(among.because().get(0).name())
        .contains("make NEEDS_IMPROVEMENT likely", "STRENGTH less", "this overrules [praised]");
  }

  @Test
  void aCategoryOfTheCallersCountsBesideOthersAsItsPolaritySays() {
    RuleSet ours =
        RuleSet.bundled()
            .with(
                Table.parse(
                    "categories",
                    "categories.csv",
                    "id,label,polarity\nRISK,Risk,negative\nFACT,Fact,neutral\nBOTH,Both,mixed\n"));
    CategoryPolicy policy = CategoryPolicy.of(ours);
    Category risk = new Category("RISK");
    Category fact = new Category("FACT");
    Category both = new Category("BOTH");
    assertThat(NeighbourVerdicts.of(List.of(risk, Category.STRENGTH, fact), policy).get(1))
        .isEqualTo(new NeighbourVerdicts(Category.NEEDS_IMPROVEMENT, Category.CONTEXT, 0, 1));
    assertThat(policy.combine(List.of(fact, Category.NEEDS_IMPROVEMENT)))
        .isEqualTo(Category.NEEDS_IMPROVEMENT);
    assertThat(policy.combine(List.of(both, Category.STRENGTH))).isEqualTo(Category.MIXED);
    assertThat(policy.combine(List.of(fact, Category.CONTEXT))).isEqualTo(fact);
  }
}
