package io.github.inspectionreports.views;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.model.Category;
import io.github.inspectionreports.model.DocumentSource;
import io.github.inspectionreports.model.Report;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HtmlViewTest {
  private static List<String> all(String pattern, String page) {
    return Pattern.compile(pattern, Pattern.DOTALL)
        .matcher(page)
        .results()
        .map(MatchResult::group)
        .toList();
  }

  /** The text of the letter as a reader of the page sees it, without blanks. */
  private static String letter(String page) {
    Matcher article = Pattern.compile("<article.*?</article>", Pattern.DOTALL).matcher(page);
    assertThat(article.find()).isTrue();
    return article
        .group()
        .replaceAll("<span class=\"sr\">[^<]*</span>", "")
        .replaceAll("<p class=\"(break|note)[^>]*>.*?</p>", "")
        .replaceAll("<summary>.*?</summary>", "")
        .replaceAll("<[^>]+>", "")
        .replace("&amp;", "&")
        .replace("&#39;", "'")
        .replace("&quot;", "\"")
        .replaceAll("\\s+", "");
  }

  private static String bare(String text) {
    return text.replaceAll("(?m)^ *(•|\\||\\d+\\.) ", "").replaceAll("\\s+", "");
  }

  @Test
  void everyWordOfTheLetterIsOnThePage() throws Exception {
    Report report = Letters.report(Letters.pdf());
    String body = letter(HtmlView.write(report, Letters.NAMES));
    assertThat(report.frame()).isNotEmpty();
    for (String block : report.text().split("\n\n")) {
      assertThat(body).contains(bare(block));
    }
  }

  @Test
  void everyStatementIsMarkedOnceWithItsCategoryAndReason() throws Exception {
    Report report = Letters.report(Letters.pdf());
    String page = HtmlView.write(report, Letters.NAMES);
    int items = report.priorityActions().size() + report.improvements().size();
    assertThat(all("<mark [^>]*data-kind=", page)).hasSize(report.statements().size() + items);
    assertThat(all("data-kind=\"STRENGTH\"[^>]*data-why=\"[^\"]+\"", page))
        .hasSize(report.statements(Category.STRENGTH).size());
    assertThat(page)
        .contains("data-label=\"Area for priority action\" data-why=\"Deadline: within");
  }

  @Test
  void everyLinkOfTheSummaryLeadsToAPlace() throws Exception {
    String page = HtmlView.write(Letters.report(Letters.pdf()), Letters.NAMES);
    List<String> ids = all("(?<= id=\")[^\"]+", page);
    Set<String> different = new HashSet<>(ids);
    assertThat(different).hasSameSizeAs(ids);
    List<String> links = all("(?<=href=\"#)[^\"]+", page);
    assertThat(links).hasSizeGreaterThan(20);
    assertThat(different).containsAll(links);
    assertThat(all("(?<=href=\")[^#][^\"]*", page)).isEmpty();
  }

  @Test
  void theSummarySaysWhatMatters() throws Exception {
    String page = HtmlView.write(Letters.report(Letters.pdf()), Letters.NAMES);
    assertThat(page)
        .contains("Deadline: within 70 working days of receiving this letter")
        .containsSubsequence("Areas for priority action", "What needs to improve", "Concerns")
        .contains("Front door</span><svg");
  }

  @Test
  void nothingThatALetterSaysIsReadAsHtml() throws Exception {
    Report report =
        Letters.text(
            "Marrow & Tarn",
            "Plans are clear </mark><script>alert(1) and timely. Visits are \"late\" & few.");
    Report named =
        new Report(
            report.ruleSet(),
            new DocumentSource(
                "<img src=x onerror=alert(1)>\".txt", "00", 1, DocumentSource.Format.TEXT),
            report.visit(),
            report.sections(),
            report.priorityActions(),
            report.improvements(),
            report.findings(),
            report.frame(),
            report.text(),
            report.diagnostics());
    String page = HtmlView.write(named, Letters.NAMES);
    assertThat(all("<script", page)).hasSize(1);
    assertThat(page)
        .doesNotContain("<img")
        .contains("&lt;/mark&gt;&lt;script&gt;alert(1)", "&lt;img src", "Marrow &amp; Tarn");
  }

  @Test
  void thePageLoadsNothing() throws Exception {
    String page = HtmlView.write(Letters.report(Letters.pdf()), Letters.NAMES);
    assertThat(page).contains("default-src 'none'");
    assertThat(page).doesNotContain("http://", "https://", "@import", "url(");
    assertThat(all(" (src|srcset|style|onclick)=", page)).isEmpty();
  }

  @Test
  void aLetterWithNothingFoundStillHasItsText() throws Exception {
    Report report = Letters.PARSER.parseText("The hall was painted in spring.", "note.txt");
    String page = HtmlView.write(report, Names.NONE);
    assertThat(letter(page)).contains("Thehallwaspaintedinspring.");
    assertThat(page).contains("Letter of an unknown kind").doesNotContain("<h2>Judgements");
  }

  @Test
  void aCategoryOfACallersOwnHasItsLabel() {
    Names names = new Names(Map.of("DOOR", "Open doors"), Map.of());
    assertThat(Labels.of(new Category("DOOR"), names.categories())).isEqualTo("Open doors");
    assertThat(Names.NONE.theme("care-leavers")).isEqualTo("Care leavers");
  }
}
