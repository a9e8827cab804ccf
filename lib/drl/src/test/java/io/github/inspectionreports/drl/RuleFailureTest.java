package io.github.inspectionreports.drl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.ReportParser;
import io.github.inspectionreports.UnreadableLetterException;
import io.github.inspectionreports.UnreadableLetterException.Reason;
import io.github.inspectionreports.rules.Fault;
import io.github.inspectionreports.rules.Row;
import io.github.inspectionreports.rules.RuleSet;
import io.github.inspectionreports.rules.Table;
import io.github.inspectionreports.workbench.RuleExamples;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** A rule that fails on a letter: one exception names rule and letter; other letters are read. */
class RuleFailureTest {
  private static final String HEAD =
      "package org.brackenshire.rules;\nimport io.github.inspectionreports.facts.*;\n";

  private static ReportParser parser(String rules) {
    return Council.parser(Council.tables().with(DrlRules.of("r.drl", HEAD + rules)));
  }

  private static UnreadableLetterException failure(ReportParser parser) {
    UnreadableLetterException e =
        Assertions.catchThrowableOfType(
            UnreadableLetterException.class,
            () -> parser.parseText(Council.letter(Council.SENTENCE), "letter.txt"));
    assertThat(e).isNotNull();
    assertThat(e.reason()).isEqualTo(Reason.RULE_FAILED);
    assertThat(e.document()).isEqualTo("letter.txt");
    assertThat(e.getMessage()).startsWith("letter.txt: ").doesNotContain("org.drools");
    return e;
  }

  @Test
  void aConsequenceThatThrowsIsNamed() throws Exception {
    ReportParser parser =
        parser(
            """
            rule "Divides"
            @id("divides")
            when
              $c : Cue(kind == "missing")
            then
              insertLogical(new Verdict(1 / ($c.start() - $c.start()), "MIXED"));
            end
            """);
    UnreadableLetterException e = failure(parser);
    assertThat(e.rule()).isEqualTo("divides");
    assertThat(e)
        .hasMessage(
            "letter.txt: rule \"Divides\" (r.drl, line 3) threw ArithmeticException (/ by zero);"
                + " fix the rule");
    assertThat(parser.parseText(Council.letter("Plans are clear."), "other.txt").statements())
        .isNotEmpty();
  }

  @Test
  void aConditionThatThrowsIsNamed() {
    UnreadableLetterException e =
        failure(
            parser(
                """
                rule "Asks too much"
                @id("asks")
                when
                  $c : Cue(kind == "missing", phrase.charAt(1000) == 'x')
                then
                  insertLogical(new Verdict($c.sentence(), "MIXED"));
                end
                """));
    assertThat(e.getMessage()).contains("Asks too much", "StringIndexOutOfBoundsException");
    assertThat(e.rule()).isEqualTo("asks");
  }

  @Test
  void rulesWithoutAnEndAreStopped() {
    for (String insert : List.of("insert", "insertLogical")) {
      UnreadableLetterException e =
          failure(
              parser(
                  """
                  rule "Never ends"
                  @id("endless")
                  when
                    $c : Cue(kind == "missing")
                  then
                    INSERT(new Cue($c.sentence(), 0, "missing", $c.row() + "x", "", 0, 0, false, false,
                        false, false, ""));
                  end
                  """
                      .replace("INSERT", insert)));
      assertThat(e.rule()).isEqualTo("endless");
      assertThat(e.getMessage()).contains("fired without an end");
    }
  }

  @Test
  void aCategoryThatNothingDeclaresIsNamedWhenItIsConcluded() {
    UnreadableLetterException e =
        failure(
            parser(
                """
                rule "Makes one up"
                @id("made-up")
                when
                  $c : Cue(kind == "missing")
                then
                  insertLogical(new Verdict($c.sentence(), $c.kind().toUpperCase()));
                end
                """));
    assertThat(e.rule()).isEqualTo("made-up");
    assertThat(e.getMessage()).contains("concluded 'MISSING', which categories does not declare");
  }

  @Test
  void aRuleThatThrowsOnAnExampleIsAFaultForItsAuthor() {
    RuleSet rules =
        Council.tables()
            .with(
                DrlRules.of(
                    "r.drl",
                    HEAD
                        + """
                        rule "Divides"
                        @id("divides")
                        when
                          $c : Cue(kind == "missing")
                        then
                          insertLogical(new Verdict(1 / ($c.start() - $c.start()), "MIXED"));
                        end
                        """))
            .with(
                Table.of(
                    "verdict-examples",
                    Row.of("divides", "hit", Council.SENTENCE, "near-miss", "Plans are clear.")));
    assertThat(RuleExamples.check(rules))
        .extracting(Fault::toString)
        .contains(
            "verdict rules: rule \"Divides\" (r.drl, line 3) threw ArithmeticException (/ by zero);"
                + " fix the rule");
  }
}
