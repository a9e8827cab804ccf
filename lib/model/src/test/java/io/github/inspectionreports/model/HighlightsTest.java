package io.github.inspectionreports.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HighlightsTest {
  private int offset;

  /** A sentence of a category, with the rule that spoke. */
  private record Said(Category category, String rule, String text) {}

  private static Said strength(String text) {
    return new Said(Category.STRENGTH, "praised", text);
  }

  private static Said concern(String text) {
    return new Said(Category.NEEDS_IMPROVEMENT, "blame", text);
  }

  private Finding finding(
      SectionKind section, @Nullable JudgementArea area, String theme, Said... said) {
    List<Statement> statements = new ArrayList<>();
    int start = offset;
    for (Said one : said) {
      int end = offset + one.text().length();
      statements.add(
          new Statement(
              one.text(),
              one.category(),
              List.of(new Reason(one.rule(), "Because", one.text().substring(0, 3), 0, 3)),
              new Place(1, 1, offset, end)));
      offset = end + 1;
    }
    return new Finding(
        "",
        section,
        "Heading",
        area,
        said[0].category(),
        theme.isEmpty() ? List.of() : List.of(theme),
        List.of(),
        statements,
        new Place(1, 1, start, offset));
  }

  private Finding finding(String theme, Said... said) {
    return finding(SectionKind.FINDINGS, null, theme, said);
  }

  private static Report report(List<Finding> findings, Judgement... judgements) {
    Visit none = Visit.UNKNOWN;
    Visit visit =
        new Visit(
            VisitKind.ILACS,
            null,
            "Brackenshire",
            null,
            null,
            null,
            null,
            null,
            List.of(),
            List.of(),
            none.lead(),
            null,
            List.of(),
            List.of(),
            List.of(judgements),
            List.of());
    return new Report(
        new RuleSetInfo("test", "1", "00"),
        new DocumentSource("letter.pdf", "00", 12, DocumentSource.Format.PDF),
        visit,
        List.of(),
        List.of(),
        List.of(),
        findings,
        List.of(),
        "",
        List.of());
  }

  private static List<String> shown(Report report, Category category, int most) {
    return Highlights.of(report, most).of(category).stream().map(Highlight::text).toList();
  }

  @Test
  void whatIsSaidOfTheWholeComesFirst() {
    Report report =
        report(
            List.of(
                finding("planning", strength("Written plans are clear and are kept up to date.")),
                finding("neglect", strength("Neglect is recognised early by social workers.")),
                finding(
                    SectionKind.OVERVIEW,
                    null,
                    "leaders",
                    strength("Leaders know the service and its weaknesses well."))));
    assertThat(shown(report, Category.STRENGTH, 2))
        .containsExactly(
            "Leaders know the service and its weaknesses well.",
            "Written plans are clear and are kept up to date.");
  }

  @Test
  void aVerdictThatRuleAndWeightsShareGoesBeforeOneThatTheyDispute() {
    Report report =
        report(
            List.of(
                finding(
                    "planning",
                    new Said(
                        Category.STRENGTH,
                        "weight-of-words",
                        "Written plans are seen by managers in the hub each month.")),
                finding("neglect", strength("Neglect is recognised early by social workers."))));
    assertThat(shown(report, Category.STRENGTH, 1))
        .containsExactly("Neglect is recognised early by social workers.");
  }

  @Test
  void theChoiceIsSpreadOverThemes() {
    Report report =
        report(
            List.of(
                finding("planning", strength("Written plans are clear and are kept up to date.")),
                finding("planning", strength("Care reviews take place on time and go well.")),
                finding("planning", strength("Contingencies are thought through with parents.")),
                finding("neglect", strength("Neglect is recognised early by social workers."))));
    assertThat(shown(report, Category.STRENGTH, 2))
        .contains("Neglect is recognised early by social workers.");
  }

  @Test
  void whatIsSaidTwiceIsShownOnce() {
    Report report =
        report(
            List.of(
                finding(
                    SectionKind.OVERVIEW,
                    null,
                    "neglect",
                    strength("Neglect is recognised early by experienced social workers.")),
                finding(
                    "", strength("Neglect is recognised early by the experienced social workers.")),
                finding("", strength("Court work in Harrowmere is timely and thorough."))));
    assertThat(shown(report, Category.STRENGTH, 2))
        .containsExactly(
            "Neglect is recognised early by experienced social workers.",
            "Court work in Harrowmere is timely and thorough.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "This helps them to feel safe and to do well at school.",
        "They visit children often and listen to them with care.",
        "Some are excellent and are written with the child in mind.",
        "However, they are skilled and build trust with children.",
        "At night and at weekends this is done well by the team.",
        "The use of this tool helps workers to see risk early and well.",
        "Managers are aware of this and have acted swiftly and well.",
        "Waiting times are short as a result and children are well.",
        "Too often it is praised and helps children to do well early.",
        "These plans are clear and are kept up to date by workers."
      })
  void aSentenceThatLeansOnAnotherNeverComesWithoutIt(String leaning) {
    Report report =
        report(
            List.of(
                finding(
                    "planning",
                    new Said(Category.CONTEXT, "about", "Plans are written within ten days."),
                    strength(leaning))));
    Highlight only = Highlights.of(report).of(Category.STRENGTH).get(0);
    assertThat(only.before())
        .extracting(Statement::text)
        .containsExactly("Plans are written within ten days.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "As a result of steady leadership, children are seen early and often.",
        "The work of this council with families is timely and effective.",
        "It is positive that children are seen alone by their social workers.",
        "Those who leave care at 18 are supported well by their advisers.",
        "Both health visitors and schools share what they know promptly.",
        "Some children wait too long for a permanent home in Harrowmere.",
        "Social workers know their children well and visit them often."
      })
  void aSentenceThatStandsAloneNeedsNoOther(String whole) {
    Report report =
        report(List.of(finding("planning", strength("Plans are clear."), strength(whole))));
    assertThat(Highlights.of(report).of(Category.STRENGTH))
        .filteredOn(highlight -> highlight.statement().text().equals(whole))
        .singleElement()
        .satisfies(
            highlight -> {
              assertThat(highlight.before()).isEmpty();
              assertThat(highlight.text()).isEqualTo(whole);
            });
  }

  @Test
  void aSentenceThatStandsAloneIsPreferredToOneThatLeans() {
    Report report =
        report(
            List.of(
                finding(
                    SectionKind.OVERVIEW,
                    null,
                    "planning",
                    strength("Plans are clear and are kept up to date by social workers."),
                    strength("This helps families to understand what needs to change.")),
                finding("neglect", strength("Neglect is recognised early by social workers."))));
    assertThat(shown(report, Category.STRENGTH, 2))
        .noneMatch(text -> text.startsWith("This helps"));
  }

  @Test
  void aWordThatOnlyLinksGivesWayToAnEllipsis() {
    Report report =
        report(
            List.of(
                finding("planning", concern("However, the response at night is far too slow."))));
    assertThat(shown(report, Category.NEEDS_IMPROVEMENT, 6))
        .containsExactly("… the response at night is far too slow.");
  }

  @Test
  void concernsComeFirstWhereAnythingIsInadequate() {
    List<Finding> findings =
        List.of(
            finding("planning", strength("Written plans are clear and are kept up to date.")),
            finding("neglect", concern("Neglect is not recognised early enough.")));
    Place at = new Place(1, 1, 0, 1);
    Judgement good = new Judgement(JudgementArea.LEADERS, "", Grade.GOOD, "Good", at);
    Judgement inadequate =
        new Judgement(JudgementArea.LEADERS, "", Grade.INADEQUATE, "Inadequate", at);
    assertThat(Highlights.of(report(findings, good)).groups())
        .extracting(Highlights.Group::category)
        .containsExactly(Category.STRENGTH, Category.NEEDS_IMPROVEMENT);
    assertThat(Highlights.of(report(findings, good, inadequate)).groups())
        .extracting(Highlights.Group::category)
        .containsExactly(Category.NEEDS_IMPROVEMENT, Category.STRENGTH);
  }

  @Test
  void aConcernOfManyGoesBeforeOneOfFew() {
    Report report =
        report(
            List.of(
                finding("planning", concern("In a small number of cases, plans are not signed.")),
                finding("neglect", concern("Too many children live with neglect for too long."))));
    assertThat(shown(report, Category.NEEDS_IMPROVEMENT, 1))
        .containsExactly("Too many children live with neglect for too long.");
  }

  @Test
  void whereFewStatementsAreFitFewAreShown() {
    List<Finding> findings = new ArrayList<>();
    for (String team : List.of("Marrow", "Tarn", "Ebb", "Fell", "Wick")) {
      findings.add(
          finding("", strength("At the last inspection the team in " + team + " was praised.")));
    }
    assertThat(Highlights.of(report(findings)).of(Category.STRENGTH)).hasSize(3);
  }

  @Test
  void whatIsSaidToChildrenGoesAfterWhatIsSaidToLeaders() {
    Report report =
        report(
            List.of(
                finding(
                    "planning",
                    strength(
                        "If you live in Marrow, your social worker knows you well and helps you.")),
                finding("neglect", strength("Neglect is recognised early by social workers."))));
    assertThat(shown(report, Category.STRENGTH, 1))
        .containsExactly("Neglect is recognised early by social workers.");
  }

  private void goesAfter(Category category, String unfit, String fit) {
    Report report =
        report(
            List.of(
                finding("planning", new Said(category, "rule", unfit)),
                finding("neglect", new Said(category, "rule", fit))));
    assertThat(shown(report, category, 1)).containsExactly(fit);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Four town teams provide a mentoring service in Harrowmere.",
        "Workers try to see the children with whom they work, so as to know them well.",
        "It is a joy to see how well my young people do in their new homes."
      })
  void praiseThatSaysNothingGoodGoesAfterPraiseThatDoes(String unfit) {
    goesAfter(
        Category.STRENGTH, unfit, "The team that meets at night acts promptly on what it hears.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The number of young people who are not in education has increased.",
        "The council has chosen another model for its work with families."
      })
  void progressThatSaysNothingBetterGoesAfterProgressThatDoes(String unfit) {
    goesAfter(
        Category.PROGRESS, unfit, "The team that meets at night now hears of each child sooner.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "For most children a home is found early where a return would not be safe.",
        "The quality of the work of the team improves from month to month."
      })
  void aConcernThatSaysNoLackGoesAfterOneThatDoes(String unfit) {
    goesAfter(
        Category.NEEDS_IMPROVEMENT, unfit, "The team that meets at night lacks people in winter.");
  }

  @Test
  void contextHasNoHighlightsAndAnOwnCategoryHas() {
    Category own = new Category("SAFEGUARDING_RISK");
    Report report =
        report(
            List.of(
                finding("", new Said(Category.CONTEXT, "about", "There are six family hubs.")),
                finding("", new Said(own, "door", "Doors of the home stand open at night."))));
    assertThat(Highlights.of(report).groups())
        .singleElement()
        .satisfies(
            group -> {
              assertThat(group.category()).isEqualTo(own);
              assertThat(group.all()).isEqualTo(1);
            });
  }

  @Test
  void atLeastOneMustBeAskedFor() {
    assertThatThrownBy(() -> Highlights.of(report(List.of()), 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("at least one");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Services for children who need help in Brackenshire are good.",
        "Inspectors saw many examples of good practice with families.",
        "As a result, most children live in homes that suit them well.",
        "Where these are strong, most children make good progress."
      })
  void aGradeAnEmptyWordOrAResultIsChosenAfterAFinding(String other) {
    Report report =
        report(
            List.of(
                finding("planning", strength(other)),
                finding("neglect", strength("Neglect is recognised early by social workers."))));
    assertThat(shown(report, Category.STRENGTH, 1))
        .containsExactly("Neglect is recognised early by social workers.");
  }

  @Test
  void wordsThatLinkAreLeftOutWhole() {
    Report report =
        report(
            List.of(
                finding(
                    "recording",
                    strength("In addition to this, children's records are clear and accurate."))));
    assertThat(shown(report, Category.STRENGTH, 1))
        .containsExactly("… children's records are clear and accurate.");
  }
}
