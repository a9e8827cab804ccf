package io.github.inspectionreports.internal.visit.earlier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.tuple;

import io.github.inspectionreports.model.PreviousVisit;
import io.github.inspectionreports.model.VisitKind;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreviousVisitsTest {
  private static List<PreviousVisit> found(
      List<String> texts, VisitKind visit, LocalDate start, Predicate<String> isAuthority) {
    return PreviousVisits.find(texts, visit, start, isAuthority, words -> words.contains("Fenby"));
  }

  private static final LocalDate START = LocalDate.of(2024, 3, 5);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Since the last inspection in 2018, practice has slipped. | null 2018 last inspection in"
            + " 2018",
        "The last inspection, in March 2020, was thorough. |"
            + " ILACS 2020-03 last inspection, in March 2020",
        "They met in the focused visit on the 11 and 12 July 2022. |"
            + " FOCUSED_VISIT 2022-07-11 focused visit on the 11 and 12 July 2022",
        "Services were last inspected by Ofsted in 2017, when they were good. |"
            + " SIF 2017 last inspected by Ofsted in 2017",
        "Its services were last inspected in September 2019 when all was good. |"
            + " ILACS 2019-09 last inspected in September 2019",
        "It looked at the weaknesses in the inspection report letter published on 9 July 2019. |"
            + " ILACS 2019 inspection report letter published on 9 July 2019",
        "Leaders acted on the 2015 Ofsted inspection. | SIF 2015 2015 Ofsted inspection",
        "Since the inspection that ended on 9.12.22, plans are better. |"
            + " ILACS 2022-12-09 inspection that ended on 9.12.22",
        "The focused visit of 04/06/2021 saw drift. |"
            + " FOCUSED_VISIT 2021-06-04 focused visit of 04/06/2021",
        "A focused visit on Tues 4 and Weds 5 Oct. 2022 looked at help. |"
            + " FOCUSED_VISIT 2022-10-04 focused visit on Tues 4 and Weds 5 Oct. 2022",
        "The focused visit on Monday 6 to Tuesday 7 June 2022 looked at help. |"
            + " FOCUSED_VISIT 2022-06-06 focused visit on Monday 6 to Tuesday 7 June 2022",
        "Its services were last fully inspected in May 2019, and were good. |"
            + " ILACS 2019-05 last fully inspected in May 2019",
        "Its services were last inspected by Ofsted in full in May 2019. |"
            + " ILACS 2019-05 last inspected by Ofsted in full in May 2019",
        "When inspectors visited in May 2023, few plans were clear. |"
            + " null 2023-05 When inspectors visited in May 2023",
        "Caseloads have been lower since Ofsted inspected services in June 2022. |"
            + " ILACS 2022-06 since Ofsted inspected services in June 2022",
        "Drift was seen at the November 2022 focused visit. |"
            + " FOCUSED_VISIT 2022-11 November 2022 focused visit",
        "This is the second focused visit since the full inspection of services in October 2021. |"
            + " ILACS 2021-10 full inspection of services in October 2021",
        "The visit was much like the inspection in 2017. | SIF 2017 inspection in 2017",
        "The council was judged to be inadequate in January 2016. |"
            + " SIF 2016-01 judged to be inadequate in January 2016",
        "The previous inspection of safeguarding arrangements was in July 2012. | SAFEGUARDING_LAC"
            + " 2012-07 previous inspection of safeguarding arrangements was in July 2012",
        "The previous inspection of fostering services was in January 2016. |"
            + " null 2016-01 previous inspection of fostering services was in January 2016",
        "The joint targeted area inspection on neglect in 2018 was good. |"
            + " JTAI 2018 joint targeted area inspection on neglect in 2018",
        "The ILACS inspection of services for children in need of help and protection, children in"
            + " care and care leavers in November 2019 was good. | ILACS 2019-11 ILACS inspection"
            + " of services for children in need of help and protection, children in care and care"
            + " leavers in November 2019",
        "Since the child protection inspection in February 2013 much has changed. |"
            + " SAFEGUARDING_LAC 2013-02 child protection inspection in February 2013",
        "Fellmoor Borough Council, which was inspected in May 2022 and judged good, is gone. |"
            + " ILACS 2022-05 Fellmoor Borough Council, which was inspected in May 2022",
        "Last unannounced inspection: May 2011 |"
            + " UNANNOUNCED 2011-05 Last unannounced inspection: May 2011",
        "The inspection in June 2018 was thorough. | null 2018-06 inspection in June 2018",
        "The inspection in July 2018 was thorough. | ILACS 2018-07 inspection in July 2018",
        "The inspection in 2013 was thorough. | null 2013 inspection in 2013",
        "The inspection in 2014 was thorough. | SIF 2014 inspection in 2014",
        "The safeguarding inspection in 2008 was good. | null 2008 safeguarding inspection in 2008",
        "The safeguarding inspection in 2009 was good. |"
            + " SAFEGUARDING_LAC 2009 safeguarding inspection in 2009",
        "The safeguarding inspection in 2013 was good. |"
            + " SAFEGUARDING_LAC 2013 safeguarding inspection in 2013",
        "The safeguarding inspection in 2014 was good. | SIF 2014 safeguarding inspection in 2014",
        "The inspection of contact, referral and assessment arrangements in 2011 was good. |"
            + " UNANNOUNCED 2011 inspection of contact, referral and assessment arrangements in"
            + " 2011",
        "Children came home after the inspection in May 2022. |"
            + " ILACS 2022-05 inspection in May 2022",
        "A trust was set up after being judged inadequate in 2016. |"
            + " SIF 2016 judged inadequate in 2016",
        "The inspection of child protection arrangements in May 2013 was hard. | SAFEGUARDING_LAC"
            + " 2013-05 inspection of child protection arrangements in May 2013",
        "An inspection took place in the summer of 2019. |"
            + " ILACS 2019 inspection took place in the summer of 2019"
      })
  void anEarlierVisitIsReadWithItsTime(String text, String visit) {
    assertThat(find(text)).singleElement().hasToString(visit);
  }

  @Test
  void theParticularsOfAReportNameTheVisitBefore() {
    List<PreviousVisit> found =
        found(
            List.of("Dates of previous inspection: 30 April 2018 to 4 May 2018"),
            VisitKind.AREA_SEND,
            START,
            name -> false);
    assertThat(found.stream().map(PreviousVisitsTest::shown))
        .containsExactly(
            "AREA_SEND 2018-04-30 Dates of previous inspection: 30 April 2018 to 4 May" + " 2018");
  }

  @Test
  void theMoreExactOfTwoMentionsCounts() {
    assertThat(
            find(
                "It was judged to be inadequate in 2012. The last inspection of safeguarding was in"
                    + " July 2012, and the inspection in 2012 was hard."))
        .containsExactly(
            "SAFEGUARDING_LAC 2012-07 last inspection of safeguarding was in July 2012");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The inspection in 2019 was good. | The inspection in March 2019 was good. |"
            + " ILACS 2019-03 inspection in March 2019",
        "The inspection in March 2019 was good. | The inspection in 2019 was good. |"
            + " ILACS 2019-03 inspection in March 2019",
        "The focused visit in July 2022 was hard. | The focused visit on 11 July 2022 was hard. |"
            + " FOCUSED_VISIT 2022-07-11 focused visit on 11 July 2022",
        "The focused visit on 11 July 2022 was hard. | The focused visit in July 2022 was hard. |"
            + " FOCUSED_VISIT 2022-07-11 focused visit on 11 July 2022",
        "The inspection in 2019 was good. | The first inspection in 2019 was good. |"
            + " ILACS 2019 inspection in 2019",
        "The last inspection in 2018 was good. | The ILACS inspection in 2018 was good. |"
            + " ILACS 2018 ILACS inspection in 2018",
        "The ILACS inspection in 2018 was good. | The last inspection in 2018 was good. |"
            + " ILACS 2018 ILACS inspection in 2018",
        "The last inspection in May 2018 was good. | The ILACS inspection in 2018 was good. |"
            + " null 2018-05 last inspection in May 2018"
      })
  void ofTwoMentionsTheMoreExactCountsThenTheOneThatTellsTheKindThenTheFirst(
      String one, String two, String visit) {
    assertThat(find(one + " " + two)).singleElement().hasToString(visit);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "This letter summarises the findings of the focused visit to the services in June 2019.",
        "This report sets out what we found about the inspection in March 2020."
      })
  void whatALetterReportsIsNoEarlierVisit(String text) {
    assertThat(found(List.of(text), VisitKind.FOCUSED_VISIT, null, name -> false)).isEmpty();
  }

  @Test
  void aLetterMayTellWhatHasChangedSinceAnEarlierVisit() {
    assertThat(find("This letter gives what we found since the inspection in March 2020."))
        .containsExactly("ILACS 2020-03 inspection in March 2020");
  }

  @Test
  void aReportOnAnAreaSpeaksOfTheInspectionOfTheArea() {
    assertThat(
            found(
                List.of("Since the previous inspection in January 2020, much has changed."),
                VisitKind.AREA_SEND,
                START,
                name -> false))
        .extracting(PreviousVisit::kind)
        .containsExactly(VisitKind.AREA_SEND);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "After an inspection of The Larches in May 2022 the council closed the home.",
        "An inspection of The Old Mill in May 2022 was short. Staff of the home were trained since.",
        "The inspection of the respite home in May 2022 was hard.",
        "The inspection of its two residential units was in May 2022.",
        "The latest inspection in May 2022 judged the home as making progress.",
        "The council runs one home, which was judged good at the last inspection in May 2022.",
        "It runs a secure children’s home. This was judged adequate at an inspection in May 2022.",
        "Private fostering is better, from being judged inadequate in 2018.",
        "A peer review of the front door was carried out in June 2018.",
        "The board completed a review in 2013.",
        "Of the visits required in June 2015, most were late.",
        "At the time of the inspection, the council had recruited five carers during 2022.",
        "The rate at the time of the inspection was 21%, from 25% at December 2015.",
        "The HMICFRS inspection in 2019 was of the police.",
        "The inspection took place in March 2024.",
        "The next inspection is planned for May 2023.",
        "The planned focused visit in May 2023 is new.",
        "The number at inspection was 298, a rise from 291 in 2015.",
        "The inspection updated the plan of 2014.",
        "The inspection carried out by Her Majesty’s Inspectorate of Probation in 2015 was good.",
        "Inspection of local authority services under the 2018 inspection framework is new."
      })
  void otherEventsAreNoEarlierVisit(String text) {
    assertThat(find(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The inspection of The Royal Borough of Ashmere in 2015 was hard. A home was closed. | 2015",
        "The inspection of The City of Marrow in May 2016 was hard. It shut the home. | 2016-05",
        "The inspection of The Fellmoors in May 2016 was hard. It shut the home. | 2016-05",
        "The inspection of The Larches in May 2016 was hard. Plans are late. | 2016-05",
        "The inspection of the local authority’s school improvement services in 2014 was hard."
            + " | 2014",
        "The inspection of services for children at home in 2018 was hard. | 2018",
        "The inspection of elective home education in 2019 was hard. | 2019"
      })
  void wordsOfHomeAndSchoolAloneMakeNoInspectionOfAHome(String text, String when) {
    assertThat(found(List.of(text), VisitKind.FOCUSED_VISIT, START, "The Fellmoors"::equals))
        .singleElement()
        .satisfies(visit -> assertThat(visit.when()).hasToString(when));
  }

  @Test
  void aLongTextIsReadToItsEnd() {
    String text = "last inspection of ".repeat(20_000) + "2019";
    assertThatCode(() -> find(text)).doesNotThrowAnyException();
  }

  private static List<String> find(String text) {
    return found(List.of(text), VisitKind.FOCUSED_VISIT, START, "The Fellmoors"::equals).stream()
        .map(PreviousVisitsTest::shown)
        .toList();
  }

  private static String shown(PreviousVisit visit) {
    return visit.kind() + " " + visit.when() + " " + visit.asWritten();
  }

  @Test
  void aWrittenStatementOfActionFollowsAnEarlierInspection() {
    assertThat(
            found(
                List.of(
                    "It looked at the weaknesses in the written statement of action (WSOA) issued"
                        + " on 3 September 2019.",
                    "The written statement of action was fit for purpose in 2020."),
                VisitKind.AREA_SEND,
                START,
                name -> false))
        .extracting(PreviousVisit::kind, visit -> String.valueOf(visit.when()))
        .containsExactly(tuple(VisitKind.AREA_SEND, "2019"));
  }

  @Test
  void theThirdVisitOfASeriesIsAMonitoringVisit() {
    String text = "At the third visit, on 1 and 2 May 2023, audits were weak.";
    assertThat(found(List.of(text), VisitKind.MONITORING_VISIT, START, name -> false))
        .extracting(PreviousVisit::kind)
        .containsExactly(VisitKind.MONITORING_VISIT);
    assertThat(found(List.of(text), VisitKind.ILACS, START, name -> false))
        .extracting(PreviousVisit::kind)
        .containsOnlyNulls();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Waiting times fell since the YOS inspection in the autumn of 2016.",
        "Leaders acted on the inspection of the youth offending service in March 2020.",
        "Leaders acted on the inspection of Fenwick Youth Justice Service in March 2020.",
        "The youth offending team’s last inspection in 2019 was good.",
        "Staff learned from the inspection of the prison in 2021.",
        "Staff learned from the police inspection of 2021.",
        "Much has changed since the CQC’s inspection in 2021.",
        "Much has changed since the inspection of adult social care in 2021.",
      })
  void theInspectionOfAnotherServiceIsNoneOfTheAuthority(String text) {
    assertThat(found(List.of(text), VisitKind.ILACS, START, name -> false)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In 2019, overall effectiveness was graded inadequate. | 2019",
        "In June 2019 the local authority was judged to be inadequate. | 2019-06",
        "In 2017 children’s services were graded good. | 2017",
        "In 2021, services for care leavers were judged to be good. | null",
        "In 2021, all homes were judged to be good. | null",
        "Its services were judged to be good at that time. | null",
      })
  void aJudgementOfTheWholeTellsOfAnInspection(String text, String when) {
    assertThat(
            found(List.of(text), VisitKind.ILACS, START, name -> false).stream()
                .map(visit -> String.valueOf(visit.when()))
                .findFirst()
                .orElse("null"))
        .isEqualTo(when);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It was judged inadequate at a full inspection in January 2019, and again in 2021. | 2019-01 2021",
        "Ofsted noted it at inspections in 2017, 2019 and 2021. | 2017 2019 2021",
        "The inspection in January 2019 and in 2021 leaders left. | 2019-01",
        "The inspection in 2019 and a report in 2021 say so. | 2019",
        "The last inspection was in 2021, and again in 2024. | 2021",
        "Ofsted last visited on 29 and 30 June 2021. | 2021-06-29",
        "Children were last visited in June 2021. | ''",
      })
  void aVisitMayBeADateAfterAnother(String text, String when) {
    List<PreviousVisit> visits = found(List.of(text), VisitKind.ILACS, START, name -> false);
    assertThat(
            String.join(" ", visits.stream().map(visit -> String.valueOf(visit.when())).toList()))
        .isEqualTo(when);
  }

  @Test
  void aVisitThatTheWordsBeforeItGiveToAnotherCouncilIsNone() {
    List<String> texts = List.of("In Fenby, services were judged good in 2021.");
    assertThat(found(texts, VisitKind.ILACS, START, name -> false)).isEmpty();
  }

  @Test
  void aYearThatRoundsAnInspectionNamedExactlyIsNoOther() {
    List<PreviousVisit> visits =
        found(
            List.of(
                "Since the last inspection in 2012, practice has improved.",
                "The last inspection of arrangements for the protection of children was in January"
                    + " 2013."),
            VisitKind.SIF,
            LocalDate.of(2017, 3, 5),
            name -> false);
    assertThat(visits).extracting(visit -> String.valueOf(visit.when())).containsExactly("2013-01");
  }
}
