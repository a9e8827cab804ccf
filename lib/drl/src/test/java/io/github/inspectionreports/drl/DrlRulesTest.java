package io.github.inspectionreports.drl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.ReportParser;
import io.github.inspectionreports.model.Category;
import io.github.inspectionreports.model.Explanation;
import io.github.inspectionreports.model.Reason;
import io.github.inspectionreports.rules.RuleSet;
import io.github.inspectionreports.rules.Table;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A caller's DRL on top of the bundled rules, and in their place. */
class DrlRulesTest {
  private static final Category RISK = new Category("SAFEGUARDING_RISK");
  private static final DrlRules MISSING = DrlRules.of("missing.drl", Council.missingChildren());
  private static final RuleSet RULES = Council.tables().with(MISSING);

  @TempDir Path folder;

  @Test
  void aCategoryOfOnesOwnIsConcludedAndSaysWhy() {
    Explanation explanation = Council.explain(RULES, Council.SENTENCE);
    assertThat(explanation.category()).isEqualTo(RISK);
    assertThat(explanation.because())
        .extracting(Reason::rule, Reason::name, Reason::phrase)
        .contains(
            org.assertj.core.groups.Tuple.tuple(
                "missing-at-risk",
                "Weak practice with children who go missing is a safeguarding risk",
                "go missing"));
    assertThat(explanation.because()).extracting(Reason::phrase).contains("too slow");
  }

  @Test
  void theExamplesOfTheReadmeAreThoseThatTheTestsCompile() throws Exception {
    String readme = Files.readString(Path.of("README.md"));
    assertThat(readme).contains("```drl\n" + Council.missingChildren() + "```");
    String table = Council.resource("verdicts.risks.csv");
    assertThat(readme)
        .contains("```csv\n" + table.substring(0, table.indexOf("Faults about homes")) + "```");
  }

  @Test
  void whatStopsARuleOfOnesOwnIsToldAsOfOurs() {
    Explanation explanation = Council.explain(RULES, "Visits to families are too slow.");
    assertThat(explanation.category()).isEqualTo(Category.NEEDS_IMPROVEMENT);
    Explanation near = Council.explain(RULES, Council.SENTENCE);
    assertThat(near.alternatives())
        .anySatisfy(
            other -> {
              assertThat(other.category()).isEqualTo(Category.NEEDS_IMPROVEMENT);
              assertThat(other.without()).extracting(p -> p.text()).containsOnly("go missing");
              assertThat(other.because()).extracting(Reason::rule).contains("blame");
            });
  }

  @Test
  void rulesOfOnesOwnCanTakeThePlaceOfOurs() {
    RuleSet own =
        Council.tables()
            .withoutVerdicts()
            .with(
                DrlRules.of(
                    "own.drl",
                    """
                    package org.brackenshire.own;
                    import io.github.inspectionreports.facts.*;
                    rule "Whatever is too slow is a strength of ours"
                    @id("slow-is-good")
                    when
                      $s : Sentence()
                      exists Cue(sentence == $s.id, phrase == "too slow")
                    then
                      insertLogical(new Verdict($s.id(), "STRENGTH"));
                    end
                    """));
    ReportParser parser = Council.parser(own);
    assertThat(Council.explain(parser, Council.SENTENCE).category()).isEqualTo(Category.STRENGTH);
    Explanation silent = Council.explain(parser, "Early help is excellent and plans are clear.");
    assertThat(silent.category()).isEqualTo(Category.CONTEXT);
    assertThat(silent.because()).isEmpty();
  }

  @Test
  void theHashCoversTheTextOfTheRulesButNotItsLineEnds() {
    String drl = Council.missingChildren();
    assertThat(RULES.hash()).isNotEqualTo(Council.tables().hash());
    assertThat(DrlRules.of("a.drl", drl.replace("\n", "\r\n")).hash()).isEqualTo(MISSING.hash());
    assertThat(DrlRules.of("a.drl", drl.replace("too", "to").replace("BAD", "GOOD")).hash())
        .isNotEqualTo(MISSING.hash());
  }

  @Test
  void compiledRulesAreKeptInAJarThatNothingNeedsToCompile() throws Exception {
    Path jar = folder.resolve("missing.jar");
    MISSING.saveTo(jar);
    RuleSet kept = RuleSet.from(jar).onTopOf(Council.tables());
    assertThat(kept.hash()).isEqualTo(RULES.hash());
    assertThat(Council.explain(kept, Council.SENTENCE))
        .isEqualTo(Council.explain(RULES, Council.SENTENCE));
  }

  @Test
  void aFolderMayHoldTablesAndRules() throws Exception {
    Files.writeString(folder.resolve("missing.drl"), Council.missingChildren());
    Files.writeString(
        folder.resolve("categories.csv"),
        "id,label,polarity\nSAFEGUARDING_RISK,Safeguarding risk,negative\n");
    Files.writeString(
        folder.resolve("cue-kinds.csv"), "id,meaning\nmissing,Children who go missing\n");
    Files.writeString(
        folder.resolve("phrases.csv"),
        "id,pattern,cue\ngoes-missing,(go|goes|going|went) missing,missing\n");
    RuleSet rules = RuleSet.from(folder).onTopOf(RuleSet.bundled());
    assertThat(Council.explain(rules, Council.SENTENCE).category()).isEqualTo(RISK);
    assertThat(rules.hash()).isEqualTo(RULES.hash());

    Files.writeString(
        folder.resolve("ruleset.properties"),
        "name = ours\ntables = categories.csv cue-kinds.csv phrases.csv\nverdict-sources = missing.drl\n");
    RuleSet named = RuleSet.from(folder).onTopOf(RuleSet.bundled());
    assertThat(named.name()).isEqualTo("bundled+ours");
    assertThat(named.hash()).isEqualTo(RULES.hash());
    assertThat(Council.explain(named, Council.SENTENCE).category()).isEqualTo(RISK);
    assertThat(RuleSet.from(folder.resolve("missing.drl")).verdicts()).hasSize(1);
  }

  @Test
  void factsAndFunctionsOfOnesOwnAndSeveralPackagesWork() {
    String declared =
        """
        package org.brackenshire.declared;
        import io.github.inspectionreports.facts.*;
        declare Missing
          sentence : int
        end
        function String risk() { return "SAFEGUARDING_RISK"; }
        rule "Who goes missing is noted"
        @id("noted")
        when
          Cue(kind == "missing", $n : sentence)
        then
          insertLogical(new Missing($n));
        end
        rule "Who is noted is at risk"
        @id("noted-risk")
        when
          Missing($n : sentence)
          accumulate(Cue(sentence == $n, $start : start); $cues : count($start); $cues > 0)
        then
          insertLogical(new Verdict($n, risk()));
        end
        """;
    RuleSet two =
        Council.tables()
            .with(DrlRules.of("declared.drl", declared))
            .with(
                DrlRules.of(
                    "declared.drl",
                    declared
                        .replace("noted", "seen")
                        .replace("package org.brackenshire.declared", "package org.other")));
    assertThat(Council.explain(two, Council.SENTENCE).because())
        .extracting(Reason::rule)
        .contains("noted-risk", "seen-risk");
    RuleSet inOne =
        Council.tables()
            .with(
                DrlRules.of(
                    Map.of(
                        "a.drl",
                        declared.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        "b.drl",
                        declared
                            .replace("noted", "seen")
                            .replace("package org.brackenshire.declared", "package org.other")
                            .getBytes(java.nio.charset.StandardCharsets.UTF_8))));
    assertThat(Council.explain(inOne, Council.SENTENCE).because())
        .isEqualTo(Council.explain(two, Council.SENTENCE).because());
  }

  @Test
  void theClassLoaderOfTheThreadIsNeverAsked() throws Exception {
    AtomicReference<Category> category = new AtomicReference<>();
    Thread thread =
        new Thread(
            () ->
                category.set(
                    Council.explain(
                            Council.tables()
                                .with(
                                    DrlRules.of(
                                        "x.drl", Council.rule("Its name", "its-id", RISK.id()))),
                            Council.SENTENCE)
                        .category()));
    thread.setContextClassLoader(new URLClassLoader(new URL[0], null));
    thread.start();
    thread.join();
    assertThat(category.get()).isEqualTo(RISK);
  }

  @Test
  void aPointOfOnesOwnCountsAsOurs() {
    String drl =
        """
        package org.brackenshire.points;
        import io.github.inspectionreports.facts.*;
        rule "Telling of who goes missing is good"
        @id("told")
        when
          $c : Cue(kind == "missing")
        then
          insertLogical(new Point($c.sentence(), $c.segment(), Point.Sense.GOOD, $c));
        end
        """;
    Explanation explanation =
        Council.explain(
            Council.unweighed(Council.tables()).with(DrlRules.of("points.drl", drl)),
            "Some of them go missing.");
    assertThat(explanation.category()).isEqualTo(Category.STRENGTH);
    assertThat(explanation.because()).extracting(Reason::rule).containsExactly("praised");
  }

  @Test
  void aPointThatOnesOwnRuleTakesAwayCountsNoMore() {
    String drl =
        """
        package org.brackenshire.points;
        import io.github.inspectionreports.facts.*;
        rule "Slow returns are no fault of ours"
        @id("not-ours")
        when
          $c : Cue(kind == "missing")
          $p : Point(sentence == $c.sentence, sense == Point.Sense.BAD)
        then
          delete($p);
        end
        """;
    RuleSet tables = Council.unweighed(Council.tables());
    RuleSet rules = tables.with(DrlRules.of("points.drl", drl));
    assertThat(Council.explain(tables, Council.SENTENCE).category())
        .isEqualTo(Category.NEEDS_IMPROVEMENT);
    assertThat(Council.explain(rules, Council.SENTENCE).category()).isEqualTo(Category.CONTEXT);
  }

  @Test
  void aPointThatHoldsNoLongerCountsNoMore() {
    String drl =
        """
        package org.brackenshire.points;
        import io.github.inspectionreports.facts.*;
        rule "Telling of who goes missing is good but where visits are told"
        @id("told")
        when
          $c : Cue(kind == "missing")
          not Verdict(sentence == $c.sentence, category == "MIXED")
        then
          insertLogical(new Point($c.sentence(), $c.segment(), Point.Sense.GOOD, $c));
        end
        rule "Who goes missing and is visited is mixed"
        @id("visited")
        when
          $c : Cue(kind == "missing")
          exists Cue(sentence == $c.sentence, kind == "service")
        then
          insertLogical(new Verdict($c.sentence(), "MIXED"));
        end
        """;
    ReportParser parser =
        Council.parser(Council.unweighed(Council.tables()).with(DrlRules.of("points.drl", drl)));
    assertThat(Council.explain(parser, "Some of them go missing.").because())
        .extracting(Reason::rule)
        .containsExactly("praised");
    assertThat(Council.explain(parser, "Some of them go missing and are visited.").because())
        .extracting(Reason::rule)
        .containsExactly("visited");
  }

  @Test
  void ownRulesInThePlaceOfOursStandOnOurPoints() {
    String drl =
        """
        package org.brackenshire.own;
        import io.github.inspectionreports.facts.*;
        rule "Blame and praise in one sentence are told apart by nobody"
        @id("both")
        when
          $t : SentenceProfile(says(Point.Sense.BAD), says(Point.Sense.GOOD))
        then
          insertLogical(new Verdict($t.id(), "MIXED"));
        end
        """;
    ReportParser parser =
        Council.parser(RuleSet.bundled().withoutVerdicts().with(DrlRules.of("both.drl", drl)));
    assertThat(Council.explain(parser, "Plans are thorough but late.").category())
        .isEqualTo(Category.MIXED);
    assertThat(Council.explain(parser, "Plans are late.").category()).isEqualTo(Category.CONTEXT);
  }

  @Test
  void aRuleMayAskAboutFactsOfAnyType() {
    String drl =
        """
        package org.brackenshire.any;
        import io.github.inspectionreports.facts.*;
        rule "Many facts are a strength"
        @id("many")
        when
          $s : Sentence(inEvaluativeSection)
          accumulate($o : Record(); $n : count($o); $n > 3)
        then
          insertLogical(new Verdict($s.id(), "STRENGTH"));
        end
        """;
    ReportParser parser =
        Council.parser(RuleSet.bundled().withoutVerdicts().with(DrlRules.of("many.drl", drl)));
    assertThat(Council.explain(parser, "Plans are thorough.").category())
        .isEqualTo(Category.STRENGTH); // a sentence, a cue, a point and the profile
    assertThat(Council.explain(parser, "They met.").category()).isEqualTo(Category.CONTEXT);
  }

  @Test
  void aRuleOfTheCallersIsOverruledWhereAnotherCategoryIsLikelyAsOursAre() {
    String blame = "Visits to families are too slow and plans are weak.";
    String praise = "Visits to families are prompt and plans are clear.";
    String drl =
        """
        package org.brackenshire.rules;
        import io.github.inspectionreports.facts.*;
        rule "All is well"
        @id("all-is-well")
        when
          $s : Sentence(inEvaluativeSection)
        then
          insertLogical(new Verdict($s.id(), "STRENGTH"));
        end
        """;
    Table evidence = RuleSet.bundled().table(Table.CATEGORY_WEIGHTS);
    assertThat(evidence.rows()).isNotEmpty();
    RuleSet unweighed = RuleSet.bundled().withoutVerdicts().with(DrlRules.of("well.drl", drl));
    RuleSet weighed = unweighed.with(evidence);
    Explanation alone = Council.explain(unweighed, blame);
    assertThat(alone.category()).isEqualTo(Category.STRENGTH);
    assertThat(alone.because()).extracting(Reason::rule).containsExactly("all-is-well");
    Explanation overruled = Council.explain(weighed, blame);
    assertThat(overruled.category()).isEqualTo(Category.NEEDS_IMPROVEMENT);
    assertThat(overruled.because())
        .isNotEmpty()
        .allSatisfy(
            reason -> {
              assertThat(reason.rule()).isEqualTo("weight-of-words");
              assertThat(reason.name())
                  .contains("make NEEDS_IMPROVEMENT likely", "STRENGTH less")
                  .endsWith("this overrules [all-is-well]");
            });
    Explanation stands = Council.explain(weighed, praise);
    assertThat(stands.category()).isEqualTo(Category.STRENGTH);
    assertThat(stands.because()).extracting(Reason::rule).containsExactly("all-is-well");
  }
}
