package io.github.inspectionreports.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.ReportParser;
import io.github.inspectionreports.model.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a caller's phrase rows do: each counts, and one that says nothing changes nothing. */
class AddedRowsTest {
  private static final Table OURS =
      Table.parse(
          "phrases",
          "phrases.csv",
          """
          id,pattern,cue,hit,near-miss
          behind-the-curve,behind the curve,criticism,They are behind the curve.,They follow the curve.
          loose-threads,loose threads,shortcoming,There are loose threads.,There are threads.
          in-fine-fettle,in fine fettle,praise,It is in fine fettle.,It is fine.
          on-the-mend,(is|are) on the mend,better,It is on the mend.,They mend it.
          on-fridays,on fridays,pseudo-trigger,They meet on Fridays.,They meet on Sundays.
          """);

  private static final ReportParser BUNDLED = parser(RuleSet.bundled());
  private static final ReportParser WITH_OURS = parser(RuleSet.of(OURS).onTopOf(RuleSet.bundled()));

  private static ReportParser parser(RuleSet rules) {
    return ReportParser.builder().rules(rules).build();
  }

  private static final List<String> THINGS =
      List.of(
          "Chronologies",
          "Pathway plans",
          "Health passports",
          "Return interviews",
          "Life-story books",
          "Case summaries",
          "Safety plans",
          "Handover notes",
          "Court statements",
          "Contact records");

  static Stream<Arguments> sentences() {
    List<Arguments> all = new ArrayList<>();
    for (String thing : THINGS) {
      all.add(Arguments.of(thing + " are behind the curve.", "NEEDS_IMPROVEMENT"));
      all.add(Arguments.of("There are loose threads in them: " + thing + ".", "NEEDS_IMPROVEMENT"));
      all.add(Arguments.of(thing + " are in fine fettle.", "STRENGTH"));
      all.add(Arguments.of(thing + " are on the mend.", "PROGRESS"));
    }
    return all.stream();
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void aRowIsHeardWhereItIsThePoint(String sentence, String category) throws Exception {
    assertThat(WITH_OURS.explain(sentence, SectionKind.FINDINGS).category().id())
        .isEqualTo(category);
  }

  static Stream<String> judgedByOthers() {
    return Stream.of(
        "Plans are thorough and purposeful, and panels meet on Fridays.",
        "Visits are late, and panels meet on Fridays.",
        "Practice has improved since panels have met on Fridays.",
        "Supervision is not regular on Fridays.",
        "Children wait too long for help on Fridays.",
        "Staff feel valued and well supported on Fridays.",
        "Plans are clear, but reviews on Fridays are late.",
        "Inspectors met children and carers on Fridays.",
        "The council plans to open a hub on Fridays.",
        "Drift is no longer common on Fridays.");
  }

  @ParameterizedTest
  @MethodSource("judgedByOthers")
  void aRowThatSaysNothingChangesNothing(String sentence) throws Exception {
    assertThat(WITH_OURS.explain(sentence, SectionKind.FINDINGS).category())
        .isEqualTo(BUNDLED.explain(sentence, SectionKind.FINDINGS).category());
  }
}
