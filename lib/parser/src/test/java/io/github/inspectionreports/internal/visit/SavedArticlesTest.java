package io.github.inspectionreports.internal.visit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.model.Category;
import io.github.inspectionreports.model.DiagnosticCode;
import io.github.inspectionreports.model.Finding;
import io.github.inspectionreports.model.FrameKind;
import io.github.inspectionreports.model.FramePart;
import io.github.inspectionreports.model.PreviousVisit;
import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.model.Section;
import io.github.inspectionreports.model.Statement;
import io.github.inspectionreports.model.VisitKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles with the whole of their web page, their lists, and minutes. */
class SavedArticlesTest {
  private static final String HEAD = "Help for young people\n\nBy Imran Voss\n\n3 June 2024\n\n";

  @Test
  void anArticleBeginsBelowTheMenusOfItsPage() {
    Report report =
        Invented.read(
            """
            Home | News | Sport | Business
            Log in
            The Hallow Gazette

            Our cookie policy has changed. Read it before you go on.

            Local news

            Watchdog pleased with the care of young people in Brackenshire
            Monday 3rd June 2024
            By Imran Voss  @imranvoss
            Share  Print  7 Comments

            Inspectors visited Brackenshire County Council in May and found that plans are clear.

            READ MORE: Fellmoor children’s services ‘inadequate’

            Recommended reading
            • Fellmoor hospital must improve

            The council was told in 2019 that its services required improvement to be good.

            Our house rules

            Replies that are against our rules will go. Report any comment that upsets you.
            """);

    assertThat(report.visit().kind()).isEqualTo(VisitKind.PRESS);
    assertThat(report.visit().authority()).isEqualTo("Brackenshire");
    assertThat(report.visit().published()).isEqualTo(LocalDate.of(2024, 6, 3));
    assertThat(report.visit().previous())
        .extracting(PreviousVisit::when)
        .extracting(String::valueOf)
        .containsExactly("2019");
    assertThat(report.sections()).extracting(Section::heading).containsOnlyNulls();
    assertThat(report.findings()).hasSize(2);
    assertThat(report.diagnostics())
        .noneMatch(odd -> odd.code() == DiagnosticCode.SEVERAL_AUTHORITIES);
    assertThat(frame(report, FrameKind.TITLE))
        .containsExactly(
            "Watchdog pleased with the care of young people in Brackenshire",
            "By Imran Voss @imranvoss");
  }

  @Test
  void anArticleOnItsPageMayHaveNoByline() {
    Report report =
        Invented.read(
            """
            Skip to content
            Accept all
            Manage my choices

            Late plans worry watchdog
            3 June 2024

            Plans in Brackenshire are late for many children and families, Ofsted said in a letter to the council on Monday.

            Comments: house rules

            Editor’s picks
            Hallow bridge to close
            """);

    assertThat(report.visit().kind()).isEqualTo(VisitKind.PRESS);
    assertThat(report.visit().published()).isEqualTo(LocalDate.of(2024, 6, 3));
    assertThat(frame(report, FrameKind.TITLE)).containsExactly("Late plans worry watchdog");
    assertThat(report.sections()).extracting(Section::heading).containsOnlyNulls();
    assertThat(report.findings()).hasSize(1);
  }

  @Test
  void theNameOfANewspaperIsNoCouncil() {
    assertThat(Invented.read("Hallow Chronicle\n\nPlans are late.\n").visit().authority()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "What inspectors want to see:                       | NEEDS_IMPROVEMENT",
        "What the watchdog expects:                         | NEEDS_IMPROVEMENT",
        "What the report asks for                           | NEEDS_IMPROVEMENT",
        "Ofsted said what the council has to do better:     | NEEDS_IMPROVEMENT",
        "The letter gives the council two tasks:            | NEEDS_IMPROVEMENT",
        "The demands to the council are as follows:         | NEEDS_IMPROVEMENT",
        "Inspectors say that it has to do the following:    | NEEDS_IMPROVEMENT",
        "What the council says it is doing:                 | CONTEXT",
        "How Brackenshire Council has responded             | CONTEXT",
        "What council leaders have promised:                | CONTEXT",
        "The council has pledged to bring in the following: | CONTEXT",
        "What the council does well:                        | STRENGTH"
      })
  void whatItemsAreDependsOnTheLineAboveThem(String above, Category category) {
    Report report =
        Invented.read(
            HEAD
                + "Inspectors visited Brackenshire on 7 and 8 May 2024.\n\n"
                + above
                + "\n\n• clear plans that families understand\n• timely visits to children\n");

    assertThat(of(report, category))
        .contains("clear plans that families understand", "timely visits to children");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The council was told to improve its plans.",
        "Brackenshire must strengthen its night team, Ofsted said.",
        "Inspectors said that the council should review its plans."
      })
  void aParagraphOfWhatInspectorsAskIsANeed(String asked) {
    assertThat(of(withParagraph(asked), Category.NEEDS_IMPROVEMENT)).containsExactly(asked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The council was asked to comment.",
        "The council said that it must improve its plans.",
        "Brackenshire was judged inadequate in 2019.",
        "Brackenshire was judged inadequate in May 2019."
      })
  void otherParagraphsAreNone(String other) {
    assertThat(of(withParagraph(other), Category.CONTEXT)).contains(other);
  }

  @Test
  void whatOthersAreAskedIsNoNeedOfTheCouncil() {
    assertThat(
            of(
                withParagraph("Parents were asked to develop photographs."),
                Category.NEEDS_IMPROVEMENT))
        .isEmpty();
  }

  private static Report withParagraph(String text) {
    return Invented.read(
        HEAD + "Inspectors visited Brackenshire on 7 and 8 May 2024.\n\n" + text + "\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In her letter, lead inspector Hollis Tarn said that plans are late.",
        "“Plans are late,” wrote Hollis Tarn, the lead inspector.",
        "The lead inspector was Hollis Tarn. Plans are late.",
        "The lead inspector for this visit, Hollis Tarn, wrote that plans are late.",
        "The visit was led by Ofsted inspector Hollis Tarn. Plans are late.",
        "The visit, led by Ofsted, was short, lead inspector Hollis Tarn said.",
        "Hollis Tarn, who led the visit, wrote that plans are late."
      })
  void theLeadInspectorIsNamedAsSuch(String sentence) {
    Report report =
        Invented.read(
            HEAD
                + "Inspectors went to Brackenshire on 7 and 8 May 2024 to look at care leavers.\n\n"
                + sentence
                + "\n");

    assertThat(report.visit().lead()).isEqualTo("Hollis Tarn");
    assertThat(report.visit().focus()).containsExactly("care leavers");
  }

  @Test
  void whatACouncilIsToLookAtIsNoFocus() {
    Report report =
        Invented.read(HEAD + "Ofsted told Brackenshire to look at its help for care leavers.\n");

    assertThat(report.visit().focus()).isEmpty();
  }

  @Test
  void theDayOfALetterIsNoVisitAndAnItemBelowResolutionsIsOtherBusiness() {
    Report report =
        Invented.read(
            """
            BRACKENSHIRE COUNTY COUNCIL

            Minutes of the meeting of the Families Panel held on 4 July 2024

            17. OFSTED MONITORING VISIT

            The Director presented the letter about the monitoring visit of 7 and 8 May 2024, which \
            had been published by Ofsted on Monday, 10 June 2024. Inspectors had found that plans were weak.

            AGREED:

            (a) the letter be noted;
            (b) the Director come back in October.

            18. HALL ROOF

            The roof was weak.
            """);

    assertThat(report.visit().published()).isEqualTo(LocalDate.of(2024, 6, 10));
    assertThat(report.visit().start()).isEqualTo(LocalDate.of(2024, 5, 7));
    assertThat(report.visit().end()).isEqualTo(LocalDate.of(2024, 5, 8));
    assertThat(report.visit().previous()).isEmpty();
    assertThat(frame(report, FrameKind.OTHER_DOCUMENT))
        .containsExactly("HALL ROOF", "The roof was weak.");
  }

  @Test
  void commandsBelowWhatTheCouncilHasToDoAreNeeds() {
    Report report =
        Invented.read(
            HEAD
                + "Inspectors visited Brackenshire on 7 and 8 May 2024.\n\n"
                + "The watchdog listed what the council must now put right:\n\n"
                + "1. Listen to children on every visit.\n2. Finish good plans sooner.\n");

    assertThat(of(report, Category.NEEDS_IMPROVEMENT))
        .contains("Listen to children on every visit.", "Finish good plans sooner.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Chief reporter", "Education correspondent", "Reporter, Hallow Gazette"})
  void thePostBelowABylineIsNoHeading(String post) {
    Report report =
        Invented.read(
            "Help for young people\n\nBy Imran Voss\n"
                + post
                + "\n\nOfsted went to Brackenshire on 7 and 8 May 2024 and found that plans are late"
                + " for many children.\n\nYou can unsubscribe whenever you like.\n");

    assertThat(report.sections()).extracting(Section::heading).containsOnlyNulls();
    assertThat(frame(report, FrameKind.TITLE)).contains(post);
    assertThat(frame(report, FrameKind.BACK_PAGE))
        .containsExactly("You can unsubscribe whenever you like.");
  }

  @Test
  void whatWasJudgedAtTheLastInspectionIsNotWhatAnArticleIsAbout() {
    Report report =
        Invented.read(
            """
            News from Brackenshire Council

            Published: Monday, 3 June 2024

            Steady progress

            Ofsted has written to us about its second monitoring visit to the children’s services of \
            Brackenshire, which took place on 7 and 8 May 2024. Inspectors found that plans are clear.

            Children’s services in Brackenshire were judged inadequate at the last inspection, in March 2023.

            Cllr Ann Other said: “We are proud of our staff.”
            """);

    assertThat(report.visit().subject()).isEqualTo(VisitKind.MONITORING_VISIT);
  }

  private static List<String> frame(Report report, FrameKind kind) {
    return report.frame().stream()
        .filter(part -> part.kind() == kind)
        .map(FramePart::text)
        .toList();
  }

  private static List<String> of(Report report, Category category) {
    return report.findings().stream()
        .map(Finding::statements)
        .flatMap(List::stream)
        .filter(statement -> statement.category().equals(category))
        .map(Statement::text)
        .toList();
  }
}
