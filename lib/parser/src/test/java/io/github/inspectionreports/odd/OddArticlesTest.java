package io.github.inspectionreports.odd;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.UnreadableLetterException;
import io.github.inspectionreports.model.Category;
import io.github.inspectionreports.model.Finding;
import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.model.Statement;
import io.github.inspectionreports.model.VisitKind;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles that speak of more than the council that they are about. */
class OddArticlesTest {
  private static final String ARTICLE =
      """
      Ofsted tells Brackenshire to help care leavers sooner

      By Ada Fenn, local democracy reporter
      4 June 2024

      Ofsted has told Brackenshire County Council that care leavers wait too long for homes.

      %s

      The watchdog said that Brackenshire's managers do not check plans.
      """;

  private static List<Statement> statements(Report report) {
    return report.findings().stream().map(Finding::statements).flatMap(List::stream).toList();
  }

  private static List<Statement> read(String paragraph) throws UnreadableLetterException {
    Report report = PlainLetter.read(ARTICLE.formatted(paragraph));
    assertThat(report.visit().authority()).isEqualTo("Brackenshire");
    List<Statement> all = statements(report);
    assertThat(all.get(0).category()).isEqualTo(Category.NEEDS_IMPROVEMENT);
    assertThat(all.get(all.size() - 1).category()).isEqualTo(Category.NEEDS_IMPROVEMENT);
    return all.subList(1, all.size() - 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Fenbridge City Council was praised for its skilled staff. They know children well.",
        "By contrast, neighbouring Fenbridge, where inspectors were in April, has excellent staff.",
        "Inspectors also visited Fenbridge City Council. They found that help is excellent.",
        "In Fenbridge, where Ofsted came in March, social workers are skilled and children are safe.",
        "The picture in neighbouring Fenbridge is better. Care leavers there are well supported.",
        "Fenbridge City Council was told to improve its records.",
        "In Fenbridge, where inspectors were in April, help is good.\n\nSocial workers there are"
            + " skilled."
      })
  void whatIsSaidOfAnotherCouncilIsContext(String paragraph) throws UnreadableLetterException {
    assertThat(read(paragraph))
        .isNotEmpty()
        .allSatisfy(
            statement -> {
              assertThat(statement.category()).isEqualTo(Category.CONTEXT);
              assertThat(statement.because().get(0).rule()).isEqualTo("other-council");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Inspectors found that children placed near Fenbridge City Council wait too long for help.",
        "Unlike in Fenbridge City Council, staff do not see plans.",
        "Brackenshire's staff do not see plans, while Fenbridge City Council was praised.",
        "Fenbridge City Council was praised.\n\nInspectors found that staff do not see plans."
      })
  void whatOnlyNamesAnotherCouncilIsAFinding(String paragraph) throws UnreadableLetterException {
    List<Statement> statements = read(paragraph);
    assertThat(statements.get(statements.size() - 1).category())
        .isIn(Category.NEEDS_IMPROVEMENT, Category.MIXED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ofsted inspectors who visited Brackenshire County Council on 7 and 8 May 2024 found that care leavers wait too long for homes.",
        "Inspectors, on a focused visit to Brackenshire County Council on 7 May 2024, found that supervision is not regular."
      })
  void theOccasionOfAFindingDoesNotOutweighIt(String sentence) throws UnreadableLetterException {
    assertThat(read(sentence))
        .singleElement()
        .extracting(Statement::category)
        .isEqualTo(Category.NEEDS_IMPROVEMENT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The union for social workers said that caseloads were dangerously high.",
        "Unison warned that staff are exhausted and that children are not safe.",
        "Staff are exhausted and children are not safe, according to the union.",
        "Campaigners claimed that help is always too late.",
      })
  void whatAUnionSaysIsNoFinding(String sentence) throws UnreadableLetterException {
    assertThat(read(sentence))
        .singleElement()
        .extracting(Statement::category)
        .isEqualTo(Category.CONTEXT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Care leavers wait too long to hear from the campaigners who help them, inspectors said.",
        "Inspectors said that staff and their unions do not see plans.",
      })
  void whatInspectorsSayOfAUnionIsAFinding(String sentence) throws UnreadableLetterException {
    assertThat(read(sentence))
        .singleElement()
        .extracting(Statement::category)
        .isEqualTo(Category.NEEDS_IMPROVEMENT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ofsted wants to see better:",
        "Inspectors want stronger:",
        "The inspectors asked for better:",
        "The watchdog expects to see faster progress on:",
        "The inspectors called for:",
        "Inspectors also want to see:",
      })
  void whatInspectorsWantToSeeIsDemanded(String lead) throws UnreadableLetterException {
    List<Statement> statements = read(lead + "\n\n– visits to care leavers\n– records of views");
    assertThat(statements)
        .extracting(Statement::category)
        .containsExactly(Category.CONTEXT, Category.NEEDS_IMPROVEMENT, Category.NEEDS_IMPROVEMENT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It was a focused visit, for which no grade is given. A full inspection is due in 2025.",
        "A full inspection will follow next year. This was a focused visit.",
        "A full Ofsted inspection is expected soon; this was a focused visit.",
      })
  void aVisitToComeIsNotTheSubject(String paragraph) throws UnreadableLetterException {
    Report report = PlainLetter.read(ARTICLE.formatted(paragraph));
    assertThat(report.visit().subject()).isEqualTo(VisitKind.FOCUSED_VISIT);
  }
}
