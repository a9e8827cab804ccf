package io.github.inspectionreports.acceptance.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.inspectionreports.ReportParser;
import io.github.inspectionreports.UnreadableLetterException;
import io.github.inspectionreports.acceptance.cases.ExpectedCase.Fact;
import io.github.inspectionreports.model.Report;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every document of the folder of cases is read as its file of facts says. */
class CasesTest {
  private static final ReportParser PARSER = ReportParser.create();

  static List<ExpectedCase> cases() {
    return ExpectedCase.all(folder());
  }

  private static Path folder() {
    URL readme = CasesTest.class.getResource("README.md");
    try {
      return Objects.requireNonNull(Path.of(Objects.requireNonNull(readme).toURI()).getParent());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void aCaseIsReadAsItsFactsSay(ExpectedCase expected) {
    assertThat(expected.facts()).as("facts of " + expected).isNotEmpty();
    Report report;
    try {
      report = PARSER.parse(expected.document());
    } catch (UnreadableLetterException e) {
      assertThat(expected.facts())
          .as(e.getMessage())
          .containsExactly(new Fact("unreadable", "", e.reason().name()));
      return;
    }
    List<String> wrong = new ArrayList<>();
    for (Fact fact : expected.facts()) {
      if (fact.key().equals("like")) {
        assertThat(new ReportFacts(report).shape())
            .containsExactlyElementsOf(new ReportFacts(read(fact.value())).shape());
        continue;
      }
      if (fact.key().equals("unreadable")) {
        fail(expected + " is read and should be refused as " + fact.value());
      }
      String said = new ReportFacts(report).differs(fact);
      if (said != null) {
        wrong.add(fact + "\n    but: " + said);
      }
    }
    assertThat(wrong).as(expected.name()).isEmpty();
  }

  private static Report read(String name) {
    ExpectedCase other =
        cases().stream().filter(c -> c.name().equals(name)).findFirst().orElseThrow();
    try {
      return PARSER.parse(other.document());
    } catch (UnreadableLetterException e) {
      throw new AssertionError(e);
    }
  }
}
