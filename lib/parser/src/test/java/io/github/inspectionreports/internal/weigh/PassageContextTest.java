package io.github.inspectionreports.internal.weigh;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.internal.classify.Classifier;
import io.github.inspectionreports.internal.classify.PassageVerdict.SentenceVerdict;
import io.github.inspectionreports.internal.statement.Passage;
import io.github.inspectionreports.internal.statement.Passage.Role;
import io.github.inspectionreports.internal.weigh.PassageContext.Around;
import io.github.inspectionreports.model.Category;
import io.github.inspectionreports.model.Place;
import io.github.inspectionreports.model.Reason;
import io.github.inspectionreports.model.SectionKind;
import io.github.inspectionreports.rules.RuleSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the rules say around a sentence, in its passage and not beyond. */
class PassageContextTest {
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

  private static PassageContext of(List<Passage> passages, Category... said) {
    return new PassageContext(
        passages, said.length, id -> said[id], CategoryPolicy.of(RuleSet.bundled()));
  }

  @Test
  void aSentenceIsSurroundedByTheOthersOfItsPassage() {
    PassageContext surroundings =
        of(
            List.of(passage(Role.FINDING, "a", "b", "c"), passage(Role.FINDING, "d")),
            Category.STRENGTH,
            Category.NEEDS_IMPROVEMENT,
            Category.MIXED,
            Category.PROGRESS);
    assertThat(surroundings.of(0)).isEqualTo(new Around(null, Category.NEEDS_IMPROVEMENT, 0, 1));
    assertThat(surroundings.of(1)).isEqualTo(new Around(Category.STRENGTH, Category.MIXED, 1, 0));
    assertThat(surroundings.of(2)).isEqualTo(new Around(Category.NEEDS_IMPROVEMENT, null, 1, 1));
    assertThat(surroundings.of(3)).isEqualTo(new Around(null, null, 0, 0));
  }

  @Test
  void noMoreThanTwoAreCounted() {
    PassageContext surroundings =
        of(
            List.of(passage(Role.FINDING, "a", "b", "c", "d")),
            Category.STRENGTH,
            Category.PROGRESS,
            Category.STRENGTH,
            Category.STRENGTH);
    assertThat(surroundings.of(3).praise()).isEqualTo(2);
  }

  @Test
  void itemsOfListsSurroundNothing() {
    PassageContext surroundings =
        of(
            List.of(passage(Role.IMPROVEMENT, "a"), passage(Role.FINDING, "b")),
            Category.NEEDS_IMPROVEMENT,
            Category.STRENGTH);
    assertThat(surroundings.of(1)).isEqualTo(new Around(null, null, 0, 0));
  }

  @Test
  void whatSurroundsASentenceIsAmongItsSigns() {
    Classifier classifier = Classifier.of(RuleSet.bundled());
    List<? extends List<Set<String>>> signs =
        classifier.signs(
            List.of(
                passage(
                    Role.FINDING,
                    "Plans are thorough.",
                    "The board meets in May.",
                    "Visits are not always timely.")));
    assertThat(signs.get(0).get(0)).contains("before=-", "behind=C", "passage=0/1");
    assertThat(signs.get(0).get(1)).contains("before=S", "behind=N", "passage=1/1");
    assertThat(signs.get(0).get(2)).contains("before=C", "behind=-", "passage=1/0");
  }

  @Test
  void theReasonSaysWhereOnlyWhatStandsBesideASentenceTurnedTheScales() {
    Classifier classifier = Classifier.of(RuleSet.bundled());
    String plain = "Managers review each case in turn.";
    Passage blamed =
        passage(
            Role.FINDING,
            "Plans are weak and out of date.",
            plain,
            "Families wait too long for help.");
    SentenceVerdict among = classifier.classify(List.of(blamed)).get(0).sentences().get(1);
    SentenceVerdict alone =
        classifier.classify(List.of(passage(Role.FINDING, plain))).get(0).sentences().get(0);
    assertThat(alone.category()).isEqualTo(Category.STRENGTH);
    assertThat(among.category()).isEqualTo(Category.CONTEXT);
    assertThat(among.because()).extracting(Reason::rule).containsOnly("weight-of-passage");
    assertThat(among.because().get(0).name())
        .contains("speak for CONTEXT rather than STRENGTH", "this overrules [praised]");
  }
}
