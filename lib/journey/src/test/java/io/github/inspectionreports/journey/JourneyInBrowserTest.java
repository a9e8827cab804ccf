package io.github.inspectionreports.journey;

import static io.github.inspectionreports.fixtures.Samples.aFinding;
import static io.github.inspectionreports.fixtures.Samples.aPriorityAction;
import static io.github.inspectionreports.fixtures.Samples.aStrength;
import static io.github.inspectionreports.fixtures.Samples.aWeakness;
import static io.github.inspectionreports.fixtures.Samples.anImprovement;
import static io.github.inspectionreports.journey.SampleJourneys.letter;
import static io.github.inspectionreports.journey.SampleJourneys.visit;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.fixtures.Samples;
import io.github.inspectionreports.model.Category;
import io.github.inspectionreports.model.Grade;
import io.github.inspectionreports.model.JudgementArea;
import io.github.inspectionreports.model.VisitKind;
import io.github.inspectionreports.rules.RuleSet;
import io.github.inspectionreports.testing.PageInBrowser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** The page of a journey as a person meets it, in a real browser. */
@Tag("browser")
class JourneyInBrowserTest extends PageInBrowser {
  @TempDir static Path folder;

  /** All that a page may have: judgements, priority actions, each stance, references, notes. */
  private static Journey journey() {
    return Journey.of(
        List.of(
            Samples.aReport()
                .named("whole-2018.pdf")
                .visit(
                    visit(VisitKind.ILACS, 2018)
                        .judged(JudgementArea.OVERALL_EFFECTIVENESS, Grade.INADEQUATE))
                .with(
                    aPriorityAction("The council must act on drift:")
                        .items("legal planning meetings", "matching with adopters")
                        .themes("permanence"))
                .with(
                    anImprovement("Return interviews of missing children.")
                        .themes("exploitation-missing"))
                .with(aWeakness("Plans drift.").themes("planning"))
                .build(),
            letter(2019)
                .with(
                    aFinding(
                            "Matching with adopters has improved since the inspection in May 2018.")
                        .category(Category.PROGRESS)
                        .themes("permanence"))
                .with(
                    anImprovement("The number of return interviews of missing children.")
                        .themes("exploitation-missing"))
                .with(aStrength("Plans are clear.").themes("planning"))
                .with(aWeakness("Some plans are late.").themes("planning"))
                .build(),
            Samples.aReport()
                .named("whole-2021.pdf")
                .visit(
                    visit(VisitKind.ILACS, 2021)
                        .judged(JudgementArea.OVERALL_EFFECTIVENESS, Grade.REQUIRES_IMPROVEMENT))
                .with(
                    aWeakness(
                            "Areas for improvement given at the focused visit in May 2019 remain.")
                        .themes("exploitation-missing"))
                .with(aStrength("Advisers keep in touch.").themes("care-leavers", "health"))
                .build(),
            letter(2022).build()));
  }

  @BeforeAll
  static void writePage() throws IOException {
    Files.writeString(
        folder.resolve("journey.html"),
        JourneyHtml.write(journey(), JourneyLabels.of(RuleSet.bundled())));
  }

  JourneyInBrowserTest() {
    super(folder.resolve("journey.html"));
  }

  @Test
  void aCellShowsItsSentencesAndClosesAgainByKeyboardAlone() {
    ChromeDriver page = open(1300, 900, false);
    WebElement said = only(page, "#exploitation-missing-2");
    assertThat(said.isDisplayed()).isFalse();
    for (int i = 0; i < 60; i++) {
      page.switchTo().activeElement().sendKeys(Keys.TAB);
      if ("to-exploitation-missing-2"
          .equals(page.switchTo().activeElement().getDomAttribute("id"))) {
        break;
      }
    }
    WebElement cell = page.switchTo().activeElement();
    assertThat(cell.getDomAttribute("aria-label"))
        .isEqualTo(
            "Exploitation and missing children, May 2019: needs to improve: 1 item; raised again");
    cell.sendKeys(Keys.ENTER);
    assertThat(said.isDisplayed()).isTrue();
    assertThat(said.getText())
        .contains("The number of return interviews", "Raised before, May 2018, p. 1:");
    said.findElement(By.cssSelector(".close")).sendKeys(Keys.ENTER);
    assertThat(said.isDisplayed()).isFalse();
  }

  @Test
  void eachLinkLeadsToAPlaceThatIsSeen() {
    ChromeDriver page = open(1300, 900, false);
    List<WebElement> links = page.findElements(By.cssSelector("nav a, a.cell"));
    assertThat(links).hasSizeGreaterThan(12);
    for (WebElement link : links) {
      String target = link.getDomAttribute("href").substring(1);
      page.executeScript("location.hash = arguments[0]", target);
      assertThat(page.findElement(By.id(target)).isDisplayed()).as(target).isTrue();
    }
  }

  @Test
  void judgementsStandUnderTheVisitsThatGaveThemAlone() {
    ChromeDriver page = open(1300, 900, false);
    assertThat(page.findElements(By.cssSelector(".judgements thead th")))
        .extracting(WebElement::getText)
        .containsExactly("1. May 2018", "3. May 2021");
    assertThat(only(page, ".judgements tbody tr").getText())
        .contains("inadequate", "requires improvement", "↑ better than in May 2018");
  }

  @ParameterizedTest
  @CsvSource({"320, 640", "390, 844", "768, 1024", "1300, 900"})
  void nothingSticksOutOfAScreen(int width, int height) {
    ChromeDriver page = open(width, height, false);
    assertThat(overflow(page)).isEqualTo(0L);
  }

  @Test
  void itPrintsItsTablesOnAFewSheetsAndNotTheSentencesOfEachCell() {
    ChromeDriver page = open(1300, 900, false);
    Object printed =
        page.executeCdpCommand(
                "Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", false))
            .get("data");
    byte[] pdf = Base64.getDecoder().decode(String.valueOf(printed));
    String bytes = new String(pdf, StandardCharsets.ISO_8859_1);
    assertThat(bytes.split("/Type /Page\\b", -1).length - 1).isBetween(1, 4);
    page.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
    assertThat(page.findElements(By.cssSelector(".said")))
        .isNotEmpty()
        .noneMatch(WebElement::isDisplayed);
    assertThat(only(page, ".grid").isDisplayed()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"1300, 900, false", "1300, 900, true", "390, 844, false", "390, 844, true"})
  void theAccessibilityCheckerFindsNothing(int width, int height, boolean dark) throws IOException {
    ChromeDriver page = open(width, height, dark);
    page.executeScript("location.hash = 'exploitation-missing-2'");
    Map<?, ?> findings = axe(page);
    assertThat(findings.get("violated")).isEqualTo(List.of());
    assertThat((Long) findings.get("passed")).isGreaterThan(12);
    assertThat(isDark(page)).isEqualTo(dark);
  }
}
