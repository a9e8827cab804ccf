package io.github.inspectionreports.internal.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a visit looked at, in the paragraphs that tell its scope. */
class FocusTopicsTest {
  private static List<String> topics(String... paragraphs) {
    return FocusTopics.of(Invented.RULES).in(List.of(paragraphs));
  }

  @Test
  void topicsStandInTheOrderOfTheirFirstMentionAndOnce() {
    assertThat(
            topics(
                "The team looked at neglect and at early help.",
                "It looked at private fostering, early help and neglect."))
        .containsExactly("neglect", "early help", "private fostering");
  }

  @Test
  void aLongerPhraseHidesAShorterOneInIt() {
    assertThat(
            topics(
                "They looked at all forms of abuse, neglect and exploitation.",
                "A deep dive looked at the leadership of services for mental health.",
                "The police unit is known as the Assessment Unit."))
        .containsExactly("abuse and neglect", "leadership", "mental health");
  }

  @Test
  void riskOutsideTheHomeIsSaidInManyWays() {
    assertThat(topics("Inspectors looked at the help for children at risk from outside the home."))
        .containsExactly("risk outside the home");
    assertThat(topics("Inspectors looked at children who face harm outside their own family."))
        .containsExactly("risk outside the home");
  }

  @Test
  void aSentenceThatTellsHowTheTeamWorkedNamesNoTopic() {
    assertThat(
            topics(
                "The team looked at early help. It read a range of evidence, among it notes on"
                    + " neglect. It asked about private fostering."))
        .containsExactly("early help", "private fostering");
  }

  @Test
  void aVisitToComeIsNoTopicOfThisOne() {
    assertThat(
            topics(
                "Inspectors looked at neglect. The fifth visit is planned for May and will look at"
                    + " early help. A full inspection will follow.",
                "Planned work on private fostering was looked at during the visit."))
        .containsExactly("neglect", "private fostering");
  }

  @Test
  void aRemarkOnWorkAnywhereIsNoTopicOfTheVisit() {
    assertThat(
            topics(
                "The inspection looked at neglect. The inspectorates recognise that assessment of"
                    + " these families is seldom simple. We anticipate that it will tell others"
                    + " about early help.",
                "Inspectors also looked at private fostering."))
        .containsExactly("neglect", "private fostering");
  }

  @Test
  void aLineOfTheTeamIsNoTopic() {
    assertThat(topics("Quality assurance: Rowan Ashby SHMI")).isEmpty();
    assertThat(topics("The team looked at quality assurance.")).isNotEmpty();
  }

  @Test
  void whatTheWorkIsGoodForAndWhatWasLeftOutIsNoTopic() {
    assertThat(
            topics(
                "They sampled the front door and its effect on reducing neglect.",
                "The visit looked at early help but did not extend to private fostering."))
        .containsExactly("front door", "early help");
  }

  @Test
  void whatHasBecomeOfAnEarlierFindingIsNoTopic() {
    assertThat(topics("Progress has been made, but supervision remains an area for improvement."))
        .isEmpty();
  }

  @Test
  void aListOfPapersThatWereReadNamesNoTopic() {
    assertThat(
            topics(
                "The team looked at early help. It read a range of evidence, including:",
                "notes of supervision",
                "plans for care leavers",
                "It looked at private fostering too."))
        .containsExactly("early help", "private fostering");
  }

  @Test
  void anArticleSaysWhatAReportLookedAt() {
    assertThat(
            FocusTopics.of(Invented.RULES)
                .inArticle(
                    List.of(
                        "“Families come forward,” said the report, which focused on adoption.",
                        "The council has spent more on early help.",
                        "Ofsted looked at the front door. Care leavers spoke up.",
                        "The inspection of Fellmoor, which looked at neglect, was in May.")))
        .containsExactly("adoption", "front door", "neglect");
  }

  @Test
  void aLetterWithoutLinesSaysInOneSentenceWhatInspectorsLookedAt() {
    assertThat(
            FocusTopics.of(Invented.RULES)
                .inScope(
                    List.of(
                        "Dear Ms Ashby Monitoring visit to Fellmoor Areas covered Inspectors looked"
                            + " at help for care leavers. Findings Inspectors reviewed"
                            + " private fostering.")))
        .containsExactly("care leavers");
  }
}
