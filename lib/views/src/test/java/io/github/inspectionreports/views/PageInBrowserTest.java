package io.github.inspectionreports.views;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.model.Category;
import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.testing.PageInBrowser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.openqa.selenium.interactions.Actions;

/** The page as a person meets it, in a real browser. */
@Tag("browser")
class PageInBrowserTest extends PageInBrowser {
  @TempDir static Path folder;

  private static final Report REPORT = report();

  private static Report report() {
    try {
      return Letters.report(Letters.pdf());
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @BeforeAll
  static void writePage() throws IOException {
    Files.writeString(folder.resolve("letter.html"), HtmlView.write(REPORT, Letters.NAMES));
  }

  PageInBrowserTest() {
    super(folder.resolve("letter.html"));
  }

  private static int marked(ChromeDriver page) {
    return page.findElements(By.cssSelector("mark[data-kind]:not(.off)")).size();
  }

  private static String focused(ChromeDriver page) {
    return page.switchTo().activeElement().getDomAttribute("id");
  }

  @Test
  void aFilterLeavesOnlyWhatItNames() {
    ChromeDriver page = open(1300, 900, false);
    int all = marked(page);
    int strengths = REPORT.statements(Category.STRENGTH).size();
    only(page, "input[value=STRENGTH]").click();
    assertThat(marked(page)).isEqualTo(all - strengths);
    assertThat(only(page, "output").getText()).startsWith((all - strengths) + " of ");
    only(page, "input[value=STRENGTH]").click();
    only(page, "select[name=section] option[value=OVERVIEW]").click();
    List<WebElement> left = page.findElements(By.cssSelector("mark[data-kind]:not(.off)"));
    assertThat(left)
        .isNotEmpty()
        .allMatch(mark -> "OVERVIEW".equals(mark.getDomAttribute("data-section")));
    only(page, "button[type=reset]").click();
    // The page filters again once the form has been reset, which is after the click.
    page.executeAsyncScript("setTimeout(arguments[0])");
    assertThat(marked(page)).isEqualTo(all);
  }

  @Test
  void aThemeOfTheChartFiltersAndGivesWayAgain() {
    ChromeDriver page = open(1300, 900, false);
    int all = marked(page);
    WebElement bar = only(page, ".chart button");
    bar.click();
    String theme = bar.getDomAttribute("data-theme");
    assertThat(bar.getDomAttribute("aria-pressed")).isEqualTo("true");
    assertThat(page.findElements(By.cssSelector("mark[data-kind]:not(.off)")))
        .hasSizeBetween(1, all - 1)
        .allMatch(mark -> List.of(mark.getDomAttribute("data-themes").split(" ")).contains(theme));
    bar.click();
    assertThat(marked(page)).isEqualTo(all);
  }

  @Test
  void paragraphsWithoutMarksCanBeHidden() {
    ChromeDriver page = open(1300, 900, false);
    int shown = shownParagraphs(page);
    only(page, "input[name=only]").click();
    assertThat(shownParagraphs(page)).isBetween(1, shown - 1);
  }

  private static int shownParagraphs(ChromeDriver page) {
    return (int)
        page.findElements(By.cssSelector("article .block")).stream()
            .filter(WebElement::isDisplayed)
            .count();
  }

  @Test
  void reasonsAreReadWithTheKeyboardAlone() {
    ChromeDriver page = open(1300, 900, false);
    WebElement note = only(page, "#note");
    assertThat(note.isDisplayed()).isFalse();
    only(page, "button[type=reset]").sendKeys(Keys.TAB);
    assertThat(focused(page)).isEqualTo("m" + first(page));
    assertThat(note.getText()).contains(label(page, focused(page)));
    page.switchTo().activeElement().sendKeys(Keys.ARROW_RIGHT);
    assertThat(focused(page)).isNotEqualTo("m" + first(page));
    assertThat(note.getText()).contains(label(page, focused(page)));
    page.switchTo().activeElement().sendKeys(Keys.ESCAPE);
    assertThat(note.isDisplayed()).isFalse();
  }

  private static String first(ChromeDriver page) {
    return only(page, "mark[data-kind]:not(.off)").getDomAttribute("data-n");
  }

  private static String label(ChromeDriver page, String id) {
    return only(page, "#" + id).getDomAttribute("data-label");
  }

  @Test
  void reasonsAreShownUnderThePointer() {
    ChromeDriver page = open(1300, 900, false);
    WebElement mark = only(page, "mark[data-kind=STRENGTH]");
    new Actions(page).moveToElement(mark).perform();
    WebElement note = only(page, "#note");
    assertThat(note.isDisplayed()).isTrue();
    assertThat(note.getText()).contains("Strength", "is a strength: “");
  }

  @Test
  void aLinkOfTheSummaryLeadsToItsPlaceEvenIfThatIsFilteredOut() {
    ChromeDriver page = open(1300, 900, false);
    only(page, "input[value=NEED]").click();
    WebElement link = only(page, ".s-need a");
    String target = link.getDomAttribute("href").substring(1);
    link.click();
    WebElement place = only(page, "#" + target);
    assertThat(focused(page)).isEqualTo(target);
    assertThat(place.getDomAttribute("class")).doesNotContain("off");
    assertThat(
            page.executeScript(
                "const r = arguments[0].getBoundingClientRect();"
                    + "return r.top >= 0 && r.bottom <= innerHeight",
                place))
        .isEqualTo(true);
  }

  @ParameterizedTest
  @CsvSource({"320, 640", "390, 844", "768, 1024", "1300, 900"})
  void nothingSticksOutOfAScreen(int width, int height) {
    ChromeDriver page = open(width, height, false);
    assertThat(overflow(page)).isEqualTo(0L);
  }

  @ParameterizedTest
  @CsvSource({"1300, 900, false", "1300, 900, true", "390, 844, false"})
  void theAccessibilityCheckerFindsNothing(int width, int height, boolean dark) throws IOException {
    ChromeDriver page = open(width, height, dark);
    Map<?, ?> findings = axe(page);
    assertThat(findings.get("violated")).isEqualTo(List.of());
    assertThat((Long) findings.get("passed")).isGreaterThan(15);
    assertThat(isDark(page)).isEqualTo(dark);
  }
}
