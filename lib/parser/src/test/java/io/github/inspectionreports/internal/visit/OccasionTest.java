package io.github.inspectionreports.internal.visit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.model.Person;
import io.github.inspectionreports.model.PreviousVisit;
import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.model.Section;
import io.github.inspectionreports.model.Visit;
import io.github.inspectionreports.model.VisitKind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When and where a visit was, and by whom, as letters, reports and articles tell it. */
class OccasionTest {
  private static final String HEAD =
      """
      Ofsted
      Piccadilly Gate

      12 January 2024

      Rowan Ashby
      Director of Children’s Services
      Brackenshire County Council
      Marsh House

      Dear Rowan

      Focused visit to Brackenshire children’s services

      """;

  private static final String FOOT =
      """

      Headline findings

      Children are seen in good time.

      Yours sincerely

      Robin Hale
      His Majesty’s Inspector
      """;

  private static Visit letter(String opening) {
    return Invented.read(HEAD + opening + FOOT).visit();
  }

  private static Visit article(String body) {
    return Invented.read("Children at risk after failings, Ofsted finds\n\n" + body).visit();
  }

  @Test
  void aSentenceThatBreaksOffTellsTheOccasionInTheNextParagraph() {
    Visit visit =
        letter(
            "This letter summarises the findings of the focused visit to Brackenshire children’s"
                + " services,\n\non 5 and 6 December 2023.\n\nThe team was led by Robin Hale, His"
                + " Majesty’s Inspector.\n");
    assertThat(visit.start()).isEqualTo(LocalDate.of(2023, 12, 5));
    assertThat(visit.end()).isEqualTo(LocalDate.of(2023, 12, 6));
  }

  @Test
  void inATextThatHasLostItsLinesTheDayAboveTheGreetingIsTheLetters() {
    Visit visit =
        Invented.read(
                (HEAD + "The visit took place on 5 and 6 December 2023.\n" + FOOT)
                    .replaceAll("\\s+", " "))
            .visit();
    assertThat(visit.start()).isEqualTo(LocalDate.of(2023, 12, 5));
    assertThat(visit.published()).isEqualTo(LocalDate.of(2024, 1, 12));
  }

  @Test
  void aDateThatTellsOfNoVisitIsNotItsDay() {
    Visit visit =
        letter(
            "The new hub of the council opened its doors to all of its families on 3 May 2023.\n\n"
                + "Inspectors of the team went there and visited the council on 5 December"
                + " 2023.\n");
    assertThat(visit.start()).isEqualTo(LocalDate.of(2023, 12, 5));
    assertThat(
            letter("The new hub of the council opened its doors to families on 3 May 2023.\n")
                .start())
        .isNull();
  }

  @Test
  void whatIsToldFarDownTheLetterIsNotTheOccasion() {
    String filler =
        "The team met staff of all kinds and heard from them what the work in this place is like.\n\n"
            .repeat(6);
    String told =
        "Inspectors of the team visited the hub and the homes of the area on 5 December 2023.\n";
    assertThat(letter(filler + told).start()).isNull();
    assertThat(letter(told + "\n" + filler).start()).isEqualTo(LocalDate.of(2023, 12, 5));
  }

  @Test
  void whatIsToldFarDownTheLetterIsNotTheScope() {
    String filler =
        "The team met staff of all kinds and heard from them what the work is like.\n\n";
    String told = "The team looked at private fostering in the homes of the area.\n\n";
    assertThat(letter(filler.repeat(11) + told).focus()).containsExactly("private fostering");
    assertThat(letter(filler.repeat(12) + told).focus()).isEmpty();
  }

  @Test
  void aTitleAboveTheDateTellsTheKindAsOneBelowTheGreetingDoes() {
    String title = "Focused visit to Brackenshire children’s services\n";
    String below = HEAD + "This is what was found.\n" + FOOT;
    String above = below.replace(title, "").replace("Ofsted\n", "Ofsted\n\n" + title);
    assertThat(Invented.read(below).visit().kind()).isEqualTo(VisitKind.FOCUSED_VISIT);
    assertThat(Invented.read(above).visit().kind()).isEqualTo(VisitKind.FOCUSED_VISIT);
    assertThat(Invented.read(below.replace(title, "")).visit().kind()).isEqualTo(VisitKind.UNKNOWN);
  }

  @Test
  void anArticleIsAboutTheVisitThatItNamesMostOrElseFirst() {
    String told =
        "Ofsted said that it had come for a %s of the homes there, and that all went well.\n\n";
    String monitoring = told.formatted("monitoring visit");
    String focused = told.formatted("focused visit");
    assertThat(article(monitoring + focused).subject()).isEqualTo(VisitKind.MONITORING_VISIT);
    assertThat(article(focused + monitoring).subject()).isEqualTo(VisitKind.FOCUSED_VISIT);
    assertThat(article(focused + monitoring + monitoring).subject())
        .isEqualTo(VisitKind.MONITORING_VISIT);
  }

  @Test
  void theVisitItselfIsNoEarlierOneThoughItsDaysAreMisprinted() {
    Visit visit =
        letter(
            "This letter gives the findings of the focused visit on 6 and 5 December 2023. Leaders"
                + " have acted since the last inspection in 2022.\n");
    assertThat(visit.start()).isNull();
    assertThat(visit.previous())
        .extracting(PreviousVisit::asWritten)
        .containsExactly("last inspection in 2022");
  }

  @Test
  void aDayOfAnotherVisitIsNotTheVisitsOwn() {
    Visit visit =
        letter(
            "Inspectors made a revisit to see what was done since the inspection on 3 May 2022."
                + " The revisit took place on 5 December 2023.\n");
    assertThat(visit.start()).isEqualTo(LocalDate.of(2023, 12, 5));
  }

  @Test
  void inspectorsMayBeListedBelowTheSentenceAndTheWriterIsOne() {
    assertThat(
            letter(
                    "Inspectors visited on 5 December 2023. The inspectors for this visit were:\n\n"
                        + "• Kit Fell HMI\n• Jo Flint HMI (lead)\n")
                .inspectors())
        .extracting(Person::name)
        .containsExactly("Kit Fell", "Jo Flint");
    assertThat(
            letter("I visited on 5 December 2023 with my colleague Kit Fell HMI.\n").inspectors())
        .extracting(Person::name)
        .containsExactly("Robin Hale", "Kit Fell");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The visit was carried out by:",
        "This visit was conducted on site by:",
        "The inspectors for this visit were:"
      })
  void inspectorsOnLinesOfTheirOwnWithRanksAreAllFoundAndNoHeadings(String lead) {
    String text =
        HEAD
            + "This letter tells you what was found when we visited Brackenshire on 5 December 2023. "
            + lead
            + "\n\nRobin Hale, SHMI, lead inspector\nKit Fell, HMI\nJo Flint, SCRI\n"
            + "Sam Moss, AI (shadow inspector)\nQuality assurance manager: Una Reed, SHMI\n"
            + "Max Birch, OI\n\nInspectors looked at plans for children.\n"
            + FOOT;
    Report report = Invented.read(text);
    assertThat(report.visit().inspectors())
        .extracting(Person::name)
        .containsExactly("Robin Hale", "Kit Fell", "Jo Flint", "Max Birch");
    assertThat(report.visit().lead()).isEqualTo("Robin Hale");
    assertThat(report.sections())
        .extracting(Section::heading)
        .containsExactly(null, "Headline findings");
  }

  @Test
  void aLetterOnAnAreaNamesItsTeamBelowTheSignature() {
    String text =
        (HEAD
                + "Between 4 and 8 December 2023, Ofsted and the Care Quality Commission carried"
                + " out a joint inspection of the local area of Brackenshire.\n"
                + FOOT)
            .replace("Focused visit to Brackenshire", "Joint area SEND inspection of Brackenshire");
    String team =
        """

        Ofsted
        Robin Hale, HMI Lead Inspector
        Jo Flint, Ofsted Inspector

        Care Quality Commission
        Ana Dale, CQC Inspector
        """;
    Visit visit = Invented.read(text + team).visit();
    assertThat(visit.kind()).isEqualTo(VisitKind.AREA_SEND);
    assertThat(visit.inspectors())
        .extracting(Person::name)
        .containsExactly("Robin Hale", "Jo Flint", "Ana Dale");
    assertThat(visit.lead()).isEqualTo("Robin Hale");
    assertThat(visit.signatory()).isEqualTo("Robin Hale");
  }

  @Test
  void labelsOfAReportMayHaveTheirValuesBelowOrBeside() {
    String report =
        """
        Inspection of Brackenshire local authority children’s services

        %s

        What needs to improve?

        • The quality of plans.
        """;
    for (String particulars :
        java.util.List.of(
            "Inspection dates:\n4 to 15 March 2024\nLead inspector:\nKit Fell",
            "Inspection dates | Lead inspector\n04/03/2024 to 15/03/2024 | Kit Fell HMI",
            "Date of previous inspection: 3 May 2019\n"
                + "Inspected between 4 and 15 March 2024\n"
                + "Lead HMI: Kit Fell",
            "Inspection dates | 4 – 15 March 2024\n"
                + "Previous inspection | 3 May 2019\n"
                + "Lead inspector | Kit Fell")) {
      Visit visit = Invented.read(report.formatted(particulars)).visit();
      assertThat(visit.start()).as(particulars).isEqualTo(LocalDate.of(2024, 3, 4));
      assertThat(visit.end()).as(particulars).isEqualTo(LocalDate.of(2024, 3, 15));
      assertThat(visit.lead()).as(particulars).isEqualTo("Kit Fell");
    }
  }

  @Test
  void aTownInAnAddressOrInTheInspectoratesOwnIsNoCouncil() {
    String text =
        (HEAD + "This is what was found.\n" + FOOT)
            .replace("Piccadilly Gate", "Agora\n6 Cumberland Place\nNottingham\nNG1 6HJ")
            .replace("Brackenshire County Council\nMarsh House", "Kent House\nReading\nZZ4 7QP")
            .replace("Focused visit to Brackenshire children’s services", "Focused visit");
    assertThat(Invented.read(text).visit().authority()).isNull();
  }

  @Test
  void whoAloneSignsIsTheInspectorWhereNobodyElseIsNamed() {
    Visit visit = letter("This is what was found at the visit on 5 December 2023.\n");
    assertThat(visit.inspectors()).containsExactly(new Person("Robin Hale", null));
    assertThat(visit.lead()).isEqualTo("Robin Hale");
    assertThat(visit.signatory()).isEqualTo("Robin Hale");
    assertThat(visit.otherSignatories()).isEmpty();
  }

  @Test
  void theCouncilIsWrittenInItsFullestForm() {
    Visit visit = letter("Inspectors visited Brackenshire on 5 December 2023.\n");
    assertThat(visit.authority()).isEqualTo("Brackenshire");
    assertThat(visit.authorityAsWritten()).isEqualTo("Brackenshire County Council");
  }

  @Test
  void theTitleNamesTheCouncilThoughTheLetterSpeaksMoreOfAnother() {
    Visit visit =
        letter("Fellmoor and Brackenshire share a team. Fellmoor has the hub. Fellmoor pays.\n");
    assertThat(visit.authority()).isEqualTo("Brackenshire");
  }

  @Test
  void whereNeitherTitleNorOpeningNamesTheCouncilTheAddressDoes() {
    String head =
        HEAD.replace("Focused visit to Brackenshire children’s services", "Focused visit to you");
    Visit visit = Invented.read(head + "This is what was found.\n" + FOOT).visit();
    assertThat(visit.authority()).isEqualTo("Brackenshire");
    assertThat(visit.authorityAsWritten()).isEqualTo("Brackenshire County Council");
    String bare = head.replace("Brackenshire County Council\n", "");
    String found = FOOT.replace("in good time.", "in Fellmoor, or elsewhere in Fellmoor.");
    assertThat(Invented.read(bare + "This is what was found.\n" + found).visit().authority())
        .isEqualTo("Fellmoor");
  }

  @Test
  void aCouncilThatNoRegisterKnowsIsNamedByItsTitle() {
    String text = (HEAD + "This is what was found.\n" + FOOT).replace("Brackenshire", "Westermoor");
    assertThat(Invented.read(text).visit().authority()).isEqualTo("Westermoor");
  }

  @Test
  void anArticleIsAboutTheCouncilThatItNamesMostInItsFullestForm() {
    Visit visit =
        article(
            """
            By Kit Flint, 12 May 2024

            Fellmoor has watched with care while its neighbour Brackenshire struggled for years, Ofsted said.

            Ofsted carried out a focused visit to Brackenshire Council on 12 and 13 March 2024.
            """);
    assertThat(visit.kind()).isEqualTo(VisitKind.PRESS);
    assertThat(visit.authority()).isEqualTo("Brackenshire");
    assertThat(visit.authorityAsWritten()).isEqualTo("Brackenshire Council");
    assertThat(visit.published()).isEqualTo(LocalDate.of(2024, 5, 12));
    assertThat(visit.start()).isEqualTo(LocalDate.of(2024, 3, 12));
    assertThat(visit.end()).isEqualTo(LocalDate.of(2024, 3, 13));
    assertThat(visit.focus()).isEmpty();
    assertThat(visit.addressee()).isNull();
    assertThat(visit.signatory()).isNull();
  }

  @Test
  void aDateInTheProseOfAnArticleIsNoByline() {
    Visit visit =
        article(
            """
            The hub in Brackenshire opened on 3 May 2023.

            It closed again. Ofsted said after a focused visit that children wait too long there, and
            that nobody had told them why.
            """);
    assertThat(visit.published()).isNull();
    assertThat(visit.start()).isNull();
  }

  @Test
  void aReportTellsItsDaysAndItsTeamInItsParticulars() {
    Visit visit =
        Invented.read(
                """
                Inspection of Brackenshire local authority children’s services

                Inspection dates: 4 March 2024 to 15 March 2024
                Dates of previous inspection: 1 May 2019 to 12 May 2019
                Report published on 3 May 2024

                Lead inspector: Robin Hale, His Majesty’s Inspector

                Judgement | Grade
                The impact of leaders on social work practice with children and families | Good
                Overall effectiveness | Good

                What needs to improve?

                • The quality of plans.
                """)
            .visit();
    assertThat(visit.kind()).isEqualTo(VisitKind.ILACS);
    assertThat(visit.start()).isEqualTo(LocalDate.of(2024, 3, 4));
    assertThat(visit.end()).isEqualTo(LocalDate.of(2024, 3, 15));
    assertThat(visit.published()).isEqualTo(LocalDate.of(2024, 5, 3));
    assertThat(visit.lead()).isEqualTo("Robin Hale");
    assertThat(visit.addressee()).isNull();
    assertThat(visit.focus()).isEmpty();
    assertThat(visit.previous())
        .extracting(PreviousVisit::asWritten)
        .containsExactly("Dates of previous inspection: 1 May 2019 to 12 May 2019");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Fri. 12 Jan. 2024", "Fri 12 Jan 2024", "Jan. 12, 2024"})
  void theDayOfALetterMayBeShort(String day) {
    Report report =
        Invented.read(
            HEAD.replace("12 January 2024", day)
                + "This letter summarises the findings of the focused visit to Brackenshire on Tues"
                + " 5 and Weds 6 Dec. 2023.\n"
                + FOOT);
    assertThat(report.visit().published()).isEqualTo(LocalDate.of(2024, 1, 12));
    assertThat(report.visit().start()).isEqualTo(LocalDate.of(2023, 12, 5));
  }

  @Test
  void aLongTeamDoesNotHideWhatInspectorsLookedAt() {
    StringBuilder team = new StringBuilder();
    for (String name :
        "Robin Hale,Jo Marlow,Kay Penrose,Lee Carr,Sam Moss,Ida Fell,Ann Voss".split(",")) {
      team.append(name).append("\nHis Majesty’s Inspector\n\n");
    }
    Report report =
        Invented.read(
            HEAD
                + "This letter summarises the findings of the focused visit to Brackenshire on 5 and 6"
                + " December 2023. The inspectors were:\n\n"
                + team
                + "Inspectors looked at the local authority’s arrangements for care leavers.\n"
                + FOOT);
    assertThat(report.visit().focus()).containsExactly("care leavers");
    assertThat(report.visit().inspectors()).hasSize(7);
    assertThat(report.findings()).noneMatch(finding -> finding.text().startsWith("Jo Marlow"));
    assertThat(report.findings()).noneMatch(finding -> finding.text().startsWith("His Majesty"));
  }

  @Test
  void aLetterThatHasLostItsLinesHasAFocus() {
    Visit visit =
        Invented.read(
                (HEAD
                        + "This letter summarises the findings of the focused visit to Brackenshire"
                        + " on 5 and 6 December 2023. Inspectors looked at care leavers."
                        + FOOT)
                    .replaceAll("\\s+", " "))
            .visit();
    assertThat(visit.focus()).containsExactly("care leavers");
  }
}
