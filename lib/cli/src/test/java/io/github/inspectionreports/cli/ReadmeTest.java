package io.github.inspectionreports.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README and the rule author's guide show is what the commands print. */
class ReadmeTest {
  @TempDir Path folder;

  @Test
  void everyExampleShowsItsRealOutput() throws IOException {
    Path project = Letters.project();
    assertThat(new ShownCommands(project, folder).check(project.resolve("README.md"))).isPositive();
  }

  @Test
  void thePageOfTheCorpusShowsRealAnswers() throws IOException {
    Path project = Letters.project();
    Path page = project.resolve("lib/corpus/README.md");
    assertThat(new ShownCommands(project, folder).check(page)).isGreaterThan(5);
  }

  @Test
  void thePageForKeepersOfSpreadsheetsShowsWhatTheyWillSee() throws IOException {
    Path project = Letters.project();
    Path page = project.resolve("lib/docs/spreadsheet.md");
    assertThat(new ShownCommands(project, folder).check(page)).isEqualTo(3);
  }

  @Test
  void theGuideLeadsFromAPhraseToATestedRule() throws IOException {
    Path project = Letters.project();
    Path guide = project.resolve("rules/GUIDE.md");
    assertThat(new ShownCommands(project, folder).check(guide)).isGreaterThan(5);
  }
}
