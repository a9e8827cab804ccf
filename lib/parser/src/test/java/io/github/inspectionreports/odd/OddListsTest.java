package io.github.inspectionreports.odd;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.UnreadableLetterException;
import io.github.inspectionreports.model.Category;
import io.github.inspectionreports.model.Finding;
import io.github.inspectionreports.model.Improvement;
import io.github.inspectionreports.model.Item;
import io.github.inspectionreports.model.PriorityAction;
import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.model.SectionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists that are led in, lettered or joined in ways of their own. */
class OddListsTest {
  private static final String UNANNOUNCED =
      """
      4 May 2010

      Ms Agnes Thorley
      Director of Children’s Services
      Brackenshire County Council
      Bracken House
      Brackenshire

      Dear Ms Thorley

      Annual unannounced inspection of contact, referral and assessment arrangements within Brackenshire County Council children’s services

      This letter summarises the findings of the recent unannounced inspection of contact, referral and assessment arrangements within local authority children’s services in Brackenshire County Council which was conducted on 20 and 21 April 2010.

      %s

      - Visits to children at risk take place too late.

      - Nobody reads the reports that the police send at night.

      %s

      - Parents are given clear letters.

      %s

      - Files lack dates.

      - Staff do not see plans.

      Yours sincerely

      Edwin Marsh
      Her Majesty’s Inspector
      """;

  private static final String ACTIONS = "Areas for priority action";
  private static final String MET =
      "The service meets the requirements of statutory guidance in the following areas";
  private static final String NEEDS = "Areas for development";

  private static void isReadWith(String actions, String met, String needs)
      throws UnreadableLetterException {
    Report report = PlainLetter.read(UNANNOUNCED.formatted(actions, met, needs));
    assertThat(report.priorityActions())
        .extracting(PriorityAction::text)
        .containsExactly(
            "Visits to children at risk take place too late.",
            "Nobody reads the reports that the police send at night.");
    assertThat(report.improvements())
        .extracting(Improvement::text)
        .containsExactly("Files lack dates.", "Staff do not see plans.");
    assertThat(report.findings())
        .filteredOn(finding -> finding.section() != SectionKind.ABOUT)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.section()).isEqualTo(SectionKind.STRENGTHS);
              assertThat(finding.text()).isEqualTo("Parents are given clear letters.");
            });
    assertThat(PlainLetter.codes(report)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Areas for priority action",
        "We found that the following matters need priority action by the council:",
        "The following were found to require immediate priority action:",
        "Inspectors identified two issues that call for priority action:",
        "Priority action is needed in these respects:",
        "Two areas of practice demand priority action:",
        "From the evidence seen, inspectors identified the following areas for priority action:"
      })
  void aSentenceMayHeadPriorityActions(String sentence) throws UnreadableLetterException {
    isReadWith(sentence, MET, NEEDS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Inspectors also identified some areas where further improvement is needed:",
        "The visit also found several respects in which more work is required:",
        "Further development is needed in the following areas:",
        "These areas of practice should be improved:",
        "Inspectors identified two areas for development:"
      })
  void aSentenceMayHeadWhatNeedsToImprove(String sentence) throws UnreadableLetterException {
    isReadWith(ACTIONS, MET, sentence);
    isReadWith("The following areas require priority action:", MET + ":", sentence);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Inspectors found that statutory requirements are met in the following respects:",
        "The following areas of the service meet statutory requirements:",
        "The inspection also found the following strengths:",
        "The following areas of strength were identified by inspectors:"
      })
  void aSentenceMayHeadWhatIsMet(String sentence) throws UnreadableLetterException {
    isReadWith(ACTIONS, sentence, NEEDS);
  }

  @ParameterizedTest
  @ValueSource(strings = {";", "; and", ", and", ", or", " and", "; and/or", ","})
  void whatJoinsItemsIsNoPartOfThem(String joint) throws UnreadableLetterException {
    String text =
        PlainLetter.TEXT
            .replace("acted upon.", "acted upon" + joint + "\n• The safety of babies.")
            .replace("pathway plans.", "pathway plans" + joint)
            .replace("care leavers.\n", "care leavers" + joint + "\n");
    Report report = PlainLetter.read(text);
    assertThat(report.priorityActions().get(0).items())
        .extracting(Item::text)
        .containsExactly(
            "The safety of 16- and 17-year-olds who live in places that nobody has checked, so that"
                + " risks are found and acted upon",
            "The safety of babies.");
    assertThat(report.improvements())
        .extracting(Improvement::text)
        .containsExactly(
            "The quality and specificity of pathway plans",
            "The regularity of supervision in the teams for care leavers",
            "The offer of help to young people who live far from Brackenshire.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"(Recommendation 3)", "(Recommendations 2 and 3)", "(see recommendation 3)."})
  void aReferenceOnALineOfItsOwnBelongsToTheFindingAboveIt(String reference)
      throws UnreadableLetterException {
    String sentence = "They draw well on what parents say.";
    String text =
        PlainLetter.TEXT.replace("Their first plans are thorough.", sentence + "\n\n" + reference);
    Report report = PlainLetter.read(text);
    assertThat(report.findings())
        .filteredOn(finding -> finding.text().contains(sentence))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.references()).contains("recommendation 3");
              assertThat(finding.text()).endsWith(reference);
              assertThat(finding.statements()).hasSize(2);
              assertThat(finding.place().end()).isGreaterThan(report.text().indexOf(reference));
            });
    assertThat(report.findings()).noneMatch(finding -> finding.text().equals(reference));
  }

  @Test
  void aReferenceBelowAnItemBelongsToIt() throws UnreadableLetterException {
    String item = "• The regularity of supervision in the teams for care leavers.\n";
    Report report =
        PlainLetter.read(
            PlainLetter.TEXT.replace(item, item + "\n(outcome 3, national framework)\n\n"));
    assertThat(report.improvements()).hasSize(3);
    assertThat(report.improvements().get(1).references())
        .containsExactly("outcome 3, national framework");
    assertThat(report.findings()).noneMatch(finding -> finding.text().contains("outcome 3"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In order to make help for families better, the council and its partners should:",
        "The local authority must:",
        "Inspectors recommend the following steps:"
      })
  void whatLeadsInAListUnderTheNextHeadingIsNoItem(String lead) throws UnreadableLetterException {
    Report report =
        PlainLetter.read(
            """
            Inspection of safeguarding and looked after children services

            Brackenshire County Council

            Inspection dates: 7 – 18 May 2012
            Lead inspector: Edwin Marsh HMI
            Published: 22 June 2012

            Overall effectiveness

            1. The overall effectiveness of services in Brackenshire is adequate.

            Areas for improvement

            2. %s

            Within three months:

            • visit each child on time
            • read the files of care leavers

            Within six months:

            • find more foster homes.

            Leadership and governance

            3. Elected members ask good questions.
            """
                .formatted(lead));
    assertThat(report.improvements())
        .extracting(Improvement::text)
        .containsExactly(
            "visit each child on time",
            "read the files of care leavers",
            "find more foster homes.");
    assertThat(report.findings())
        .filteredOn(finding -> finding.text().equals(lead))
        .singleElement()
        .extracting(Finding::category)
        .isEqualTo(Category.CONTEXT);
  }
}
