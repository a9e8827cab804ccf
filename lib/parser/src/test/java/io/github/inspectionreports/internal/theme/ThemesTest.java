package io.github.inspectionreports.internal.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.internal.lexicon.Lexicon;
import io.github.inspectionreports.internal.passage.Passage;
import io.github.inspectionreports.internal.sentence.Tokens;
import io.github.inspectionreports.model.Explanation.ThemeReason;
import io.github.inspectionreports.model.Place;
import io.github.inspectionreports.model.SectionKind;
import io.github.inspectionreports.rules.Row;
import io.github.inspectionreports.rules.RuleSet;
import io.github.inspectionreports.rules.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThemesTest {
  private static final Place PLACE = new Place(1, 1, 0, 0);
  private static final RuleSet BUNDLED = RuleSet.bundled();
  private static final Themes THEMES = new Themes(BUNDLED, new Lexicon());

  private static List<String> themes(Passage passage) {
    return themes(THEMES, passage);
  }

  private static List<String> themes(Themes themes, Passage passage) {
    return themes.of(themes.letter().read(passage));
  }

  private static Passage passage(String heading, String... sentences) {
    StringBuilder text = new StringBuilder();
    List<Passage.Sentence> out = new ArrayList<>();
    for (String sentence : sentences) {
      if (!text.isEmpty()) {
        text.append(' ');
      }
      out.add(new Passage.Sentence(sentence, text.length(), PLACE));
      text.append(sentence);
    }
    return new Passage(
        Passage.Role.FINDING, SectionKind.FINDINGS, heading, false, text.toString(), out, PLACE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Strategy meetings take place on the day and the police attend.        | child-protection
          Care leavers have a personal adviser whom they trust.                 | care-leavers
          The virtual school knows who is missing lessons.                      | education
          Caseloads are too high and turnover is rising.                        | workforce
          Letters before proceedings are hard for parents to read.              | pre-proceedings
          Domestic abuse is met with a quick answer.                            | domestic-abuse
          Homeless young people aged 16 and 17 are offered a bed.               | homelessness
          """)
  void theSubjectIsTheMainTheme(String text, String theme) {
    assertThat(themes(passage("", text))).startsWith(theme);
  }

  @Test
  void aTermInsideALongerOneDoesNotCount() {
    PassageTerms terms =
        new ThemeTerms(BUNDLED, new Lexicon())
            .letter()
            .read(passage("", "Early help assessments are full of detail."));
    TermMatches sentence = terms.sentences().get(0);
    assertThat(sentence.matches())
        .extracting(sentence::phrase)
        .containsExactly("Early help assessments");
  }

  @Test
  void anotherSubjectInALaterSentenceJoinsTheMainTheme() {
    assertThat(
            themes(
                passage(
                    "",
                    "Caseloads are low and morale is high.",
                    "Supervision is regular and reflective.")))
        .containsExactly("workforce", "supervision");
  }

  @Test
  void theHeadingMayDecide() {
    String text = "There is more to do here.";
    assertThat(themes(passage("", text))).isEmpty();
    assertThat(themes(passage("Private fostering", text))).containsExactly("private-fostering");
  }

  @Test
  void thereAreNeverMoreThanThree() {
    Passage passage =
        passage(
            "", "Neglect, adoption, kinship, asylum, commissioning and grooming were looked at.");
    assertThat(themes(passage)).hasSize(3);
  }

  @Test
  void anItemHasTheThemeOfEachThingThatItLists() {
    Themes.OfItem item = item("The quality of assessments, plans, supervision and chronologies.");
    assertThat(item.sure()).contains("assessment", "planning", "supervision", "recording");
    assertThat(item.themes()).containsAll(item.sure());
  }

  @Test
  void whoMustActOnAnItemIsNoThemeOfIt() {
    assertThat(item("Leaders across the partnership should shorten the wait for CAMHS.").themes())
        .containsExactly("health");
  }

  private static Themes.OfItem item(String text) {
    Passage passage =
        new Passage(
            Passage.Role.IMPROVEMENT,
            SectionKind.IMPROVEMENTS,
            "",
            true,
            text,
            List.of(new Passage.Sentence(text, 0, PLACE)),
            PLACE);
    return THEMES.ofItem(THEMES.letter().read(passage), text);
  }

  @Test
  void whatASentenceNamesIsSureWhereItsParagraphIsAboutIt() {
    PassageTerms terms =
        THEMES
            .letter()
            .read(
                passage(
                    "",
                    "Supervision is regular, reflective and recorded by managers.",
                    "Supervision gives social workers time to think about health.",
                    "Management oversight is firm."));
    Themes.Found found = THEMES.ofEach(terms);
    assertThat(found.sentences().get(1)).contains("supervision");
    assertThat(found.sure()).allMatch(List.of("supervision")::containsAll);
    assertThat(found.sure().get(1)).containsExactly("supervision");
  }

  private static Table terms(String id, String theme, String pattern) {
    Row row = Row.of(id, "theme", theme, "pattern", pattern, "weight", "12");
    return new Table(Table.THEME_TERMS, List.of(row));
  }

  @Test
  void aThemeOfTheCallersNeedsNothingButTerms() {
    String text = "The lighthouse is open to young visitors at weekends.";
    assertThat(themes(passage("", text))).doesNotContain("lighthouses");
    RuleSet own =
        BUNDLED
            .with(new Table(Table.THEMES, List.of(Row.of("lighthouses", "label", "Lighthouses"))))
            .with(terms("lighthouse-names", "lighthouses", "lighthouse*"));
    assertThat(themes(new Themes(own, new Lexicon()), passage("", text))).startsWith("lighthouses");
  }

  @Test
  void aTermOfTheCallersSpeaksForAKnownTheme() {
    String text = "The lantern scheme began in May.";
    assertThat(themes(passage("", text))).doesNotContain("neglect");
    RuleSet own = BUNDLED.with(terms("lantern", "neglect", "lantern scheme*"));
    assertThat(themes(new Themes(own, new Lexicon()), passage("", text))).startsWith("neglect");
  }

  @Test
  void withoutATableOfWeightsTermsAloneDecide() {
    Themes terms =
        new Themes(BUNDLED.withTable(new Table("theme-weights", List.of())), new Lexicon());
    assertThat(themes(terms, passage("", "The virtual school chases every missed lesson.")))
        .startsWith("education");
  }

  @Test
  void theWordsThatSaySoAreNamed() {
    ThemeReason main =
        THEMES
            .explain(
                THEMES
                    .letter()
                    .read(passage("", "Care leavers have a personal adviser whom they trust.")))
            .get(0);
    assertThat(main.theme()).isEqualTo("care-leavers");
    assertThat(main.words()).contains("Care leavers").hasSizeGreaterThan(1);
  }

  @Test
  void anEmptyPassageHasNoTheme() {
    assertThat(themes(passage(""))).isEmpty();
  }

  @Test
  void theOrderOfRowsDoesNotMatter() {
    List<Row> rows = new ArrayList<>(BUNDLED.table(Table.THEME_TERMS).rows());
    Collections.reverse(rows);
    Themes reversed =
        new Themes(BUNDLED.withTable(new Table(Table.THEME_TERMS, rows)), new Lexicon());
    for (Row row : rows) {
      Passage passage = passage("Care leavers", row.value("hit"), row.value("near-miss"));
      assertThat(themes(reversed, passage)).isEqualTo(themes(passage));
    }
  }

  @Test
  void aVeryLongPassageHasThemesToo() {
    String[] sentences =
        Collections.nCopies(20_000, "Early help assessments by the early help team are early.")
            .toArray(String[]::new);
    Passage passage = passage("", sentences);
    assertThat(Tokens.of(passage.text()).size()).isGreaterThan(150_000);
    assertThat(themes(passage)).startsWith("early-help");
  }
}
