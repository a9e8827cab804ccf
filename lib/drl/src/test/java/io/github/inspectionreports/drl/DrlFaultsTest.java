package io.github.inspectionreports.drl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.rules.Fault;
import io.github.inspectionreports.rules.RuleSet;
import io.github.inspectionreports.rules.RuleSetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each fault of DRL is reported by file and line, with what is wrong and how to fix it. */
class DrlFaultsTest {
  private static List<Fault> faults(RuleSet rules) {
    RuleSetException e =
        Assertions.catchThrowableOfType(RuleSetException.class, () -> Council.parser(rules));
    assertThat(e).isNotNull();
    return e.faults();
  }

  private static List<Fault> faults(String drl) {
    return faults(Council.tables().with(DrlRules.of("r.drl", drl)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          : Sentence(inEvaluativeSection)          | : Sentenc(inEvaluativeSection)           | r.drl, line 12: rule "N": there is no fact type 'Sentenc'; import it, or correct it; the fact types are Sentence, Cue, Point, SentenceProfile, Verdict of io.github.inspectionreports.facts
          kind == "missing"           | knid == "missing"           | r.drl, line 13: rule "N": the condition 'knid == "missing"' asks for what Cue does not have; Cue has sentence, segment, kind, row, phrase, start, end, negated, remedied, noticed, circumstantial, targets
          Point.Sense.BAD)            | Point.Sense.BADD)           | r.drl, line 14: rule "N": Sense has no 'BADD'; Sense has GOOD, SERVICE, BETTER, GAIN, ACTION, PLANNED, BAD
          $s.id(), "SAFE              | $t.id(), "SAFE              | r.drl, line 16: rule "N": $t cannot be resolved; correct the condition or the consequence
          insertLogical(new           | insertLogcal(new            | r.drl, line 16: rule "N": The method insertLogcal(Verdict) is undefined; correct the condition or the consequence
          ($s.id(), "SAFEGUARDING_RISK") | ("SAFEGUARDING_RISK", $s.id()) | r.drl, line 16: rule "N": The constructor Verdict(String, int) is undefined; correct the condition or the consequence
          "SAFEGUARDING_RISK"));      | "SAFEGUARDING_RISK"))       | r.drl, line 16: rule "N": its consequence is no Java: Found "}"; end each statement with ; and close what is opened
          when                        | whn                         | r.drl, line 11: this is no DRL: mismatched input 'whn' in rule "N"; write rule "A sentence that names it" @id("its-id") when ... then ... end
          @id("missing-at-risk")      | // no id                    | r.drl, line 8: rule "N" has no @id; write @id("a-short-id") under its name; reports give it as the reason
          missing-at-risk             | Missing At Risk             | r.drl, line 8: 'Missing At Risk' is no id of a rule; write it in lower kebab case, such as missing-at-risk
          missing-at-risk             | blame                       | r.drl, line 8: the id 'blame' is taken already by "A sentence with blame needs improvement"; give the rule another id, or leave the other rules out with withoutVerdicts()
          SAFEGUARDING_RISK           | SAFEGARDING_RISK            | r.drl, line 8: rule "N" concludes 'SAFEGARDING_RISK', which categories does not declare; add it to the table of categories, or correct it
          facts.Cue;                  | facts.Cuee;                 | r.drl, line 3: there is no io.github.inspectionreports.facts.Cuee to import; correct the name; the fact types are Sentence, Cue, Point, SentenceProfile, Verdict of io.github.inspectionreports.facts
          insertLogical               | // insertLogical            | r.drl, line 8: rule "N" concludes nothing; conclude with insertLogical(new Verdict($s.id(), "NEEDS_IMPROVEMENT"));
          import io.github.inspectionreports.facts.Verdict; | import io.github.inspectionreports.facts.Verdict; global java.util.List found; | r.drl, line 6: the global 'found' would never have a value; conclude facts with insertLogical instead
          """)
  void eachFaultSaysWhereWhatAndHow(String right, String wrong, String message) {
    String drl =
        Council.missingChildren()
            .replace("Weak practice with children who go missing is a safeguarding risk", "N");
    assertThat(drl).contains(right);
    assertThat(faults(drl.replace(right, wrong))).extracting(Fault::toString).contains(message);
  }

  @Test
  void severalFaultsAreToldTogether() {
    String first =
        Council.rule("First", "first", "MIXED")
            .replace("Sentence(inEvaluativeSection)", "Sentenc()");
    String rest =
        Council.rule("Second", "second", "MIXED")
            + Council.rule("Third", "third", "MIXED").replace("$s.id(), ", "")
            + Council.rule("Fourth", "fourth", "MIXED").replace("kind", "knd");
    String drl = first + rest.replaceAll("(?m)^(package|import).*\n", "");
    assertThat(faults(drl))
        .extracting(Fault::line)
        .satisfies(lines -> assertThat(lines).hasSize(3).isSorted());
    RuleSet alsoBadTable =
        Council.tables()
            .with(
                io.github.inspectionreports.rules.Table.parse(
                    "phrases", "p.csv", "id,pattern,cue\nbad,(open,criticism\n"))
            .with(DrlRules.of("r.drl", drl));
    assertThat(faults(alsoBadTable)).hasSize(4);
  }

  @Test
  void twinsAreToldWhereverTheyStand() {
    String drl = Council.missingChildren();
    DrlRules two =
        DrlRules.of(
            Map.of(
                "a.drl",
                drl.getBytes(StandardCharsets.UTF_8),
                "b.drl",
                drl.replace("brackenshire", "other").getBytes(StandardCharsets.UTF_8)));
    assertThat(faults(Council.tables().with(two)))
        .extracting(Fault::toString)
        .containsExactly(
            "b.drl, line 8: the id 'missing-at-risk' is taken already (a.drl, line 8); give the rule"
                + " another id",
            "b.drl, line 8: there are two rules \"Weak practice with children who go missing is a"
                + " safeguarding risk\" (a.drl, line 8); give the rule another name");
    RuleSet apart =
        Council.tables().with(DrlRules.of("a.drl", drl)).with(DrlRules.of("b.drl", drl));
    assertThat(faults(apart))
        .extracting(Fault::file, Fault::line)
        .containsOnly(Assertions.tuple("b.drl", 8));
  }

  @Test
  void aFileThatIsNotWhatItsNameSaysIsRefused() {
    assertThat(faults("").get(0).toString())
        .isEqualTo("r.drl: there is no rule in it; write a rule, or leave the file out");
    assertThat(faults("package a.b;\n// nothing\n").get(0).what())
        .isEqualTo("there is no rule in it");
    assertThat(faults("id,pattern,cue\nlate,late,criticism\n").get(0).toString())
        .startsWith("r.drl, line 1: this is no DRL: ");
    for (Map.Entry<String, String> named :
        Map.of(
                "r.drl", "not in UTF-8",
                "v.csv", "not in UTF-8",
                "v.xlsx", "no workbook",
                "v.txt", "name does not say")
            .entrySet()) {
      DrlRules rules =
          DrlRules.of(Map.of(named.getKey(), new byte[] {(byte) 0xE9, (byte) 0xFF, 1, 0}));
      List<Fault> faults = faults(Council.tables().with(rules));
      assertThat(faults).hasSize(1);
      assertThat(faults.get(0).file()).isEqualTo(named.getKey());
      assertThat(faults.get(0).what()).contains(named.getValue());
    }
    assertThat(faults(Council.tables().with(DrlRules.of()))).hasSize(1);
  }

  @Test
  void aFileThatIsNotThereIsNamed(@TempDir Path folder) {
    Assertions.assertThatThrownBy(() -> DrlRules.of(folder.resolve("none.drl")))
        .isInstanceOf(RuleSetException.class)
        .hasMessage("none.drl: the file cannot be read; check the path and its permissions");
  }

  @Test
  void noClassNameOfTheEngineIsTold() {
    for (String wrong : List.of("(sentence", "!!", "not Cue(a.b.c)", "Cue(1 > \"x\")")) {
      List<Fault> faults =
          faults(
              Council.missingChildren()
                  .replace(
                      "Sentence(inEvaluativeSection)", "Sentence(inEvaluativeSection) " + wrong));
      assertThat(faults.toString()).doesNotContain("org.drools", "javaparser", "Lambda", "\tat ");
    }
  }
}
