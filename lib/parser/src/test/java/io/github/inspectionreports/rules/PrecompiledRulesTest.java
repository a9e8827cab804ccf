package io.github.inspectionreports.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.ComposedLetters;
import io.github.inspectionreports.ReportParser;
import io.github.inspectionreports.UnreadableLetterException;
import io.github.inspectionreports.model.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The bundled rule set as the build precompiled it says what its tables say. */
class PrecompiledRulesTest {
  private static final RuleSet READY = RuleSet.bundled();
  private static final RuleSet READ =
      RuleSet.fromClasspath(
          RuleSet.class.getClassLoader(), "io/github/inspectionreports/rules/bundled");

  private static final ReportParser OF_READY = ReportParser.builder().rules(READY).build();
  private static final ReportParser OF_READ = ReportParser.builder().rules(READ).build();

  @Test
  void theBuildMadeTheBundledRulesReady() {
    assertThat(READY.isBundled())
        .as("files in target/classes that do not fit the tables; compile lib/parser anew")
        .isTrue();
    assertThat(READ.isBundled()).isFalse();
  }

  @Test
  void theTablesAreThoseOfTheFiles() {
    assertThat(READY.tables()).containsExactlyElementsOf(READ.tables());
    assertThat(READY.info()).isEqualTo(READ.info());
    assertThat(READY.verdicts()).isEqualTo(READ.verdicts());
  }

  @Test
  void aRuleSetComposedOfItIsCheckedAndMadeAnew() {
    RuleSet more =
        READY.with(Table.of(Table.AUTHORITIES, Row.of("brackenshire", "name", "Brackenshire")));
    assertThat(more.isBundled()).isFalse();
    assertThat(more.table(Table.AUTHORITIES).row("brackenshire")).isPresent();
    assertThat(more.hash()).isNotEqualTo(READY.hash());
    assertThat(READY.named("ours", "1").isBundled()).isFalse();
  }

  static List<String> letters() {
    return ComposedLetters.NAMES;
  }

  @ParameterizedTest
  @MethodSource("letters")
  void aLetterReadWithEitherGivesTheSameReport(String name) throws UnreadableLetterException {
    String text = ComposedLetters.text(name);
    assertThat(OF_READY.parseText(text, name).toString())
        .isEqualTo(OF_READ.parseText(text, name).toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Supervision is not effective.",
        "Plans are better, although a few children still wait too long.",
        "Most social workers know their children well."
      })
  void aSentenceIsExplainedInTheSameWords(String sentence) throws UnreadableLetterException {
    assertThat(OF_READY.explain(sentence, SectionKind.FINDINGS))
        .isEqualTo(OF_READ.explain(sentence, SectionKind.FINDINGS));
  }

  @Test
  void manyThreadsMayAskForATableAtOnce() throws Exception {
    Table phrases = READ.table(Table.PHRASES);
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      for (int round = 0; round < 40; round++) {
        RuleSet fresh = RuleSet.bundled();
        CyclicBarrier together = new CyclicBarrier(8);
        List<Future<Table>> tables = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
          tables.add(
              threads.submit(
                  () -> {
                    together.await();
                    return fresh.table(Table.PHRASES);
                  }));
        }
        for (Future<Table> table : tables) {
          assertThat(table.get()).isEqualTo(phrases);
        }
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
