package io.github.inspectionreports.odd;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.UnreadableLetterException;
import io.github.inspectionreports.internal.visit.Invented;
import io.github.inspectionreports.model.DiagnosticCode;
import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.model.Visit;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days, councils and people where few documents have them. */
class OddHeadsTest {
  private static Visit visit(String text) {
    return Invented.read(text).visit();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ofsted will return to Brackenshire on 11 March 2025",
        "Brackenshire awaits inspectors on 11 March 2025",
        "Inspectors back in Brackenshire from 11 March 2025",
        "What Ofsted saw on its visit of 3 September 2024"
      })
  void theBylineSaysWhenAnArticleAppeared(String headline) throws UnreadableLetterException {
    Report report =
        PlainLetter.read(
            headline
                + """


                By Ada Fenn, 2 December 2024

                Brackenshire County Council helps families sooner, Ofsted says in a letter about its last focused visit, which took place on 8 and 9 October 2024.

                Inspectors will come again on 11 March 2025. They found that plans are too long.
                """);
    assertThat(report.visit().published()).isEqualTo(LocalDate.of(2024, 12, 2));
    assertThat(report.visit().start()).isEqualTo(LocalDate.of(2024, 10, 8));
    assertThat(report.visit().end()).isEqualTo(LocalDate.of(2024, 10, 9));
    assertThat(report.visit().previous()).isEmpty();
  }

  @Test
  void anArticleThatNamesOnlyAnEarlierVisitSaysSo() throws UnreadableLetterException {
    Report report =
        PlainLetter.read(
            """
            Ofsted visits Brackenshire

            By Ada Fenn, 2 December 2024

            Inspectors made a focused visit to Brackenshire County Council this autumn. They found that plans are too long.

            The council was given a warning after an earlier focused visit, which took place on 8 and 9 June 2022.
            """);
    assertThat(report.visit().start()).isNull();
    assertThat(PlainLetter.codes(report)).contains(DiagnosticCode.NO_VISIT_DATES);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Fellmoor City Council, which has sent two managers to its neighbour, was pleased with the letter.\n\nInspectors made a focused visit to Brackenshire County Council on 8 and 9 October 2024.",
        "Managers of Fellmoor City Council help next door.\n\nOfsted made a monitoring visit to Brackenshire County Council on 8 and 9 October 2024."
      })
  void anArticleIsAboutTheCouncilThatWasVisited(String text) {
    Visit visit =
        visit(
            "Fellmoor lends a hand after letter from Ofsted\n\nBy Ada Fenn, 2 December 2024\n\n"
                + text
                + " They found that plans are too long.\n\nA spokesman for Fellmoor said that the"
                + " work would go on.\n");
    assertThat(visit.authority()).isEqualTo("Brackenshire");
    assertThat(visit.start()).isEqualTo(LocalDate.of(2024, 10, 8));
  }

  @Test
  void aTitleNamesTheCouncilThatWasVisited() {
    String title = "Focused visit to Brackenshire children’s services\n";
    Visit visit =
        visit(
            PlainLetter.TEXT.replace(
                title, "Help of Fellmoor City Council: focused visit to Brackenshire\n"));
    assertThat(visit.authority()).isEqualTo("Brackenshire");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cc: Robin Hale, Department for Education\nAda Fenn, Chief Executive\nTom Lee, Chair",
        "CC Robin Hale, Department for Education\nAda Fenn, Chief Executive",
        "c.c. Robin Hale, Department for Education\nAda Fenn, Chief Executive",
        "Copies to: Robin Hale, Department for Education\nAda Fenn, Chief Executive",
        "Distribution list:\nRobin Hale, Department for Education\nAda Fenn, Chief Executive"
      })
  void nobodyOfACopyListHasSigned(String copies) {
    for (String between : new String[] {"\n", "\n\n"}) {
      Visit visit = visit(PlainLetter.TEXT.stripTrailing() + between + copies + "\n");
      assertThat(visit.signatory()).isEqualTo("Edwin Marsh");
      assertThat(visit.otherSignatories()).isEmpty();
      assertThat(visit.lead()).isEqualTo("Edwin Marsh");
    }
  }

  @Test
  void aLabelBelowTheSignatureNamesTheAuthority() {
    Visit visit =
        visit(
            """
            Ofsted

            2 December 2024

            Focused visit to local authority children’s services

            This letter summarises the findings of the focused visit to your children’s services on 8 and 9 October 2024. His Majesty’s Inspectors for this visit were Edwin Marsh and Lotte Brandt.

            Inspectors looked at the local authority’s arrangements for children in care.

            Main findings

            Children in care live in stable homes. Their plans are not updated often enough.

            Yours sincerely

            Edwin Marsh
            His Majesty’s Inspector

            About this visit

            Local authority: Brackenshire
            Type of visit: Focused visit
            """);
    assertThat(visit.authority()).isEqualTo("Brackenshire");
    assertThat(visit.inspectors())
        .extracting(person -> person.name())
        .containsExactly("Edwin Marsh", "Lotte Brandt");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "His Majesty’s Inspector (lead inspector);true",
        "His Majesty’s Inspector (lead);true",
        "Her Majesty’s Inspector, lead inspector;true",
        "Lead inspector, His Majesty’s Inspector;true",
        "Lead inspector (HMI);true",
        "HMI – lead inspector;true",
        "Senior His Majesty’s Inspector (team inspector);false"
      })
  void aBracketBehindARoleLosesNobody(String role, boolean leads) {
    Visit visit =
        visit(
            """
            Inspection of Brackenshire local authority children’s services

            Inspection dates: 4 to 15 November 2024

            The experiences and progress of care leavers: good

            1. Care leavers live in good homes.

            Inspection team

            Name | Role
            Robin Hale | His Majesty’s Inspector
            Edwin Marsh | %s
            Lotte Brandt | Ofsted Inspector, education
            """
                .formatted(role));
    assertThat(visit.inspectors())
        .extracting(person -> person.name())
        .containsExactlyInAnyOrder("Robin Hale", "Edwin Marsh", "Lotte Brandt");
    assertThat(visit.lead()).isEqualTo(leads ? "Edwin Marsh" : null);
  }
}
