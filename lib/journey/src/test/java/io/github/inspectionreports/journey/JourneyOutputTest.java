package io.github.inspectionreports.journey;

import static io.github.inspectionreports.fixtures.Samples.aPriorityAction;
import static io.github.inspectionreports.fixtures.Samples.aReport;
import static io.github.inspectionreports.fixtures.Samples.aStrength;
import static io.github.inspectionreports.fixtures.Samples.aVisit;
import static io.github.inspectionreports.fixtures.Samples.aWeakness;
import static io.github.inspectionreports.fixtures.Samples.anImprovement;
import static io.github.inspectionreports.journey.SampleJourneys.letter;
import static io.github.inspectionreports.journey.SampleJourneys.visit;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.inspectionreports.model.Grade;
import io.github.inspectionreports.model.JudgementArea;
import io.github.inspectionreports.model.RuleSetInfo;
import io.github.inspectionreports.model.VisitKind;
import io.github.inspectionreports.rules.RuleSet;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class JourneyOutputTest {
  private static final JourneyLabels LABELS = JourneyLabels.of(RuleSet.bundled());

  private static final Journey JOURNEY =
      Journey.of(
          List.of(
              aReport()
                  .named("first.pdf")
                  .visit(
                      visit(VisitKind.ILACS, 2019)
                          .judged(JudgementArea.OVERALL_EFFECTIVENESS, Grade.INADEQUATE))
                  .with(aPriorityAction("Act on drift:").items("in matching").themes("permanence"))
                  .with(
                      anImprovement("Return interviews of missing children.")
                          .themes("exploitation-missing"))
                  .build(),
              aReport()
                  .named("second.pdf")
                  .visit(
                      visit(VisitKind.ILACS, 2022)
                          .judged(JudgementArea.OVERALL_EFFECTIVENESS, Grade.GOOD))
                  .with(
                      anImprovement("Return interviews of missing children.")
                          .themes("exploitation-missing")
                          .page(2))
                  .with(aWeakness("This was a weakness at the last inspection.").themes("planning"))
                  .build(),
              letter(2024).with(aStrength("Plans are clear.").themes("planning")).build()));

  @Test
  void theJsonKeepsToItsSchema() throws IOException {
    JsonNode json = new ObjectMapper().readTree(JourneyJson.write(JOURNEY));
    assertThat(
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(JourneyJson.class.getResourceAsStream("journey.schema.json"))
                .validate(json))
        .isEmpty();
    assertThat(json.at("/authority").asText()).isEqualTo("Brackenshire");
    assertThat(json.at("/judgements/0/steps/1/change").asText()).isEqualTo("BETTER");
    assertThat(json.at("/judgements/0/steps/1/beforeVisit").asInt()).isEqualTo(1);
    assertThat(json.at("/themes/0/theme").asText()).isEqualTo("exploitation-missing");
    assertThat(json.at("/themes/0/steps/1/development").asText()).isEqualTo("RAISED_AGAIN");
    assertThat(json.at("/themes/0/steps/1/earlier/visit").asInt()).isEqualTo(1);
    assertThat(json.at("/themes/0/steps/2/stance").asText()).isEqualTo("SILENT");
    assertThat(json.at("/references/0/earlier").asInt()).isEqualTo(1);
  }

  @Test
  void aSchemaRefusesWhatAJourneyNeverSays() throws IOException {
    String json = JourneyJson.write(JOURNEY).replace("\"SILENT\"", "\"SOLVED\"");
    assertThat(
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(JourneyJson.class.getResourceAsStream("journey.schema.json"))
                .validate(new ObjectMapper().readTree(json)))
        .isNotEmpty();
  }

  @Test
  void aHistoryIsPutIntoASentence() {
    assertThat(LABELS.history(JOURNEY, SampleJourneys.history(JOURNEY, "exploitation-missing")))
        .isEqualTo(
            "First listed as a main subject in May 2019; raised again in May 2022; silent at 1"
                + " visit.");
    assertThat(LABELS.history(JOURNEY, SampleJourneys.history(JOURNEY, "planning")))
        .isEqualTo("Not listed as a main subject of what is to improve; silent at 1 visit.");
  }

  @Test
  void whatALetterWithoutADayListsIsNotCalledNeverListed() {
    Journey undated =
        Journey.of(
            List.of(
                aReport()
                    .visit(aVisit().authority("Brackenshire").on(null, null).published(null))
                    .with(anImprovement("Visits on time.").themes("planning"))
                    .build()));
    assertThat(LABELS.history(undated, SampleJourneys.history(undated, "planning")))
        .isEqualTo("Listed as something to act on in a letter that gives no day.");
  }

  @Test
  void eachCellOfThePageLeadsToItsSentences() {
    String page = JourneyHtml.write(JOURNEY, LABELS);
    Matcher link = Pattern.compile("href=\"#([^\"]+)\"").matcher(page);
    int links = 0;
    while (link.find()) {
      assertThat(page).contains("id=\"" + link.group(1) + "\"");
      links++;
    }
    assertThat(links).isGreaterThan(6);
    assertThat(page)
        .contains(
            "aria-label=\"Exploitation and missing children, May 2022: needs to improve: 1 item;"
                + " raised again\"")
        .contains("better than in May 2019", "Raised before, May 2019, p. 1:");
  }

  @Test
  void nothingThatALetterSaysIsRunOrLoadedByThePage() {
    Journey odd =
        Journey.of(
            List.of(
                aReport()
                    .named("<img src=x onerror=alert(1)>.pdf")
                    .madeBy(new RuleSetInfo("own", "1", "0".repeat(64)))
                    .visit(
                        visit(VisitKind.FOCUSED_VISIT, 2020)
                            .authority("<script>alert('Marrow')</script>")
                            .lookingAt("\"><b>=1+1"))
                    .with(anImprovement("Plans <b>drift</b> & {{name}}.").themes("a\"b>c"))
                    .build()));
    String page = JourneyHtml.write(odd, LABELS);
    assertThat(page)
        .doesNotContain("<script", "<img", "<b>drift", "<b>=1+1", "http://", "https://")
        .contains("&lt;script&gt;alert", "Plans &lt;b&gt;drift&lt;/b&gt; &amp; {{name}}.");
  }

  @Test
  void aThemeThatNoTableNamesIsCalledByItsId() {
    assertThat(LABELS.theme("care-leavers")).isEqualTo("Care leavers");
    assertThat(LABELS.theme("our-own-theme")).isEqualTo("Our own theme");
  }

  @Test
  void daysAreWrittenAsLettersWriteThem() {
    assertThat(LABELS.days(JOURNEY.visit(1))).isEqualTo("4 and 5 May 2019");
  }
}
