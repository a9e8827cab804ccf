package io.github.inspectionreports.internal.classify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.ReportParser;
import io.github.inspectionreports.UnreadableLetterException;
import io.github.inspectionreports.drl.DrlRules;
import io.github.inspectionreports.internal.cue.SentenceFacts;
import io.github.inspectionreports.internal.cue.SentencePosition;
import io.github.inspectionreports.internal.cue.SentenceReader;
import io.github.inspectionreports.internal.lexicon.Lexicon;
import io.github.inspectionreports.internal.verdict.VerdictEngine;
import io.github.inspectionreports.internal.verdict.VerdictEngine.Conclusions;
import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.model.SectionKind;
import io.github.inspectionreports.rules.Row;
import io.github.inspectionreports.rules.RuleSet;
import io.github.inspectionreports.rules.Table;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/**
 * No order matters: that of the rules in their file, of the packages, and in which the facts are
 * inserted. The sentences are those that test the bundled rules, each after the other, so that the
 * verdict before counts too; and of a letter made of them the whole report stays the same.
 */
class RuleOrderTest {
  private static final RuleSet BUNDLED = RuleSet.bundled();
  private static final VerdictEngine ENGINE = VerdictEngine.of(BUNDLED);
  private static final List<Object> FACTS = facts();
  private static final Set<String> EXPECTED = said(ENGINE.run(FACTS, 1_000_000));
  private static final String LETTER = letter();

  private static List<Object> facts() {
    SentenceReader reader = new SentenceReader(BUNDLED, new Lexicon());
    List<Object> facts = new ArrayList<>();
    int id = 0;
    for (Row row : examples()) {
      for (String column : List.of("hit", "near-miss")) {
        SectionKind section = id % 5 == 0 ? SectionKind.STRENGTHS : SectionKind.FINDINGS;
        SentenceFacts reading =
            reader.read(
                row.value(column),
                new SentencePosition(id, id % 4 == 0 ? -1 : id - 1, section, false));
        facts.addAll(reading.facts());
        id++;
      }
    }
    return facts;
  }

  private static List<Row> examples() {
    List<Row> examples = new ArrayList<>(BUNDLED.table(Table.POINTS).rows());
    examples.addAll(BUNDLED.table("verdict-examples").rows());
    return examples;
  }

  /** The sentences as the findings of a letter, a few to a paragraph. */
  private static String letter() {
    StringBuilder letter =
        new StringBuilder("12 June 2025\n\nDear Ms Marsh\n\nFocused visit to Brackenshire\n\n");
    letter.append("Headline findings\n\n");
    int number = 0;
    for (Row row : examples()) {
      for (String column : List.of("before", "hit", "near-miss")) {
        letter.append(row.value(column)).append(++number % 7 == 0 ? "\n\n" : " ");
      }
    }
    return letter.append("\n\nYours sincerely\n\nMiriam Okafor\n").toString();
  }

  private static Report report(RuleSet rules) {
    try {
      Report report =
          ReportParser.builder().rules(rules).build().parseText(LETTER, "composed letter");
      assertThat(report.statements()).hasSizeGreaterThan(40);
      return report;
    } catch (UnreadableLetterException e) {
      throw new AssertionError(e);
    }
  }

  /** All that verdicts are made of. */
  private static Set<String> said(Conclusions conclusions) {
    Set<String> said = new TreeSet<>();
    conclusions.verdicts().forEach(fired -> said.add(fired.toString()));
    assertThat(said).hasSizeGreaterThan(40);
    return said;
  }

  @Property(seed = "20240305", tries = 40)
  void theOrderOfFactsDoesNotMatter(@ForAll Random random) {
    List<Object> shuffled = new ArrayList<>(FACTS);
    Collections.shuffle(shuffled, random);
    assertThat(said(ENGINE.run(shuffled, 1_000_000))).isEqualTo(EXPECTED);
  }

  @Test
  void theOrderOfRulesAndPackagesDoesNotMatter() throws IOException {
    String drl = bundledDrl();
    int first = drl.indexOf("rule \"");
    List<String> rules = new ArrayList<>(Arrays.asList(drl.substring(first).split("(?=rule \")")));
    assertThat(rules).hasSize(21);
    Report whole = report(BUNDLED);
    for (long seed = 1; seed <= 4; seed++) {
      Collections.shuffle(rules, new Random(seed));
      String head = drl.substring(0, first);
      String half = String.join("", rules.subList(0, 10));
      String rest = String.join("", rules.subList(10, rules.size()));
      RuleSet tables = BUNDLED.withoutVerdicts();
      RuleSet shuffled =
          seed % 2 == 0
              ? tables.with(DrlRules.of("all.drl", head + half + rest))
              : tables
                  .with(DrlRules.of("a.drl", head.replace("package io", "package b.io") + rest))
                  .with(DrlRules.of("b.drl", head.replace("package io", "package a.io") + half));
      Set<String> got = said(VerdictEngine.of(shuffled).run(FACTS, 1_000_000));
      assertThat(difference(EXPECTED, got)).as("lost with seed %s", seed).isEmpty();
      assertThat(difference(got, EXPECTED)).as("gained with seed %s", seed).isEmpty();
      RuleSet weighed = shuffled.with(BUNDLED.table(Table.CATEGORY_WEIGHTS));
      assertThat(report(weighed))
          .as("report with seed %s", seed)
          .usingRecursiveComparison()
          .ignoringFields("ruleSet")
          .isEqualTo(whole);
    }
  }

  private static Set<String> difference(Set<String> some, Set<String> others) {
    Set<String> rest = new TreeSet<>(some);
    rest.removeAll(others);
    return rest;
  }

  private static String bundledDrl() throws IOException {
    String name = "/io/github/inspectionreports/rules/bundled/verdicts.drl";
    try (InputStream in = Objects.requireNonNull(Table.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
