package io.github.inspectionreports.odd;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.UnreadableLetterException;
import io.github.inspectionreports.model.Improvement;
import io.github.inspectionreports.model.PriorityAction;
import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.model.SectionKind;
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
}
