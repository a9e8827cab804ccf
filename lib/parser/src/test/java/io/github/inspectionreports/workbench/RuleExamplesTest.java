package io.github.inspectionreports.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.rules.Fault;
import io.github.inspectionreports.rules.RuleSet;
import io.github.inspectionreports.rules.Table;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RuleExamplesTest {
  private static Table table(String rows) {
    return Table.parse("phrases", "t.csv", "id,pattern,cue,hit,near-miss\n" + rows);
  }

  private static String only(String rows) {
    assertThat(RuleExamples.check(RuleSet.of(table(rows)))).hasSize(1);
    return RuleExamples.check(RuleSet.of(table(rows))).get(0).toString();
  }

  @Test
  void eachBundledRowAndRuleHoldsForItsSentences() {
    RuleSet bundled = RuleSet.bundled();
    assertThat(bundled.table(Table.THEME_TERMS).rows()).isNotEmpty();
    assertThat(RuleExamples.check(bundled)).isEmpty();
  }

  private static List<String> onTopOfBundled(Table table) {
    return RuleExamples.check(RuleSet.of(table).onTopOf(RuleSet.bundled())).stream()
        .map(Fault::toString)
        .toList();
  }

  @Test
  void aRowThatAnotherHidesInItsOwnHitIsAFault() {
    assertThat(onTopOfBundled(table("well,well as,praise,Girls as well as boys.,Well.\n")))
        .singleElement()
        .asString()
        .startsWith(
            "t.csv, line 2: row 'well' is hidden in its own hit by another row; the phrases found"
                + " there are ")
        .contains("'mask-as-well' (as well as)");
  }

  @Test
  void aCueThatNoTableDeclaresIsAFaultOfTheRuleSet() {
    RuleSet rules =
        RuleSet.of(table("late,all too late,critisism,Help came all too late.,Late.\n"))
            .onTopOf(RuleSet.bundled());
    assertThat(RuleSetCheck.faults(rules))
        .singleElement()
        .asString()
        .startsWith(
            "t.csv, line 2: row 'late' has the cue 'critisism', which no table declares; use")
        .contains(" criticism ", "cue-kinds.csv");
  }

  @Test
  void aCueThatNoRuleAsksForIsAFault() {
    Table kinds = Table.parse("cue-kinds", "k.csv", "id,meaning\ntardy,Something that is late\n");
    RuleSet rules =
        RuleSet.of(kinds, table("late,all too late,tardy,Help came all too late.,Late.\n"))
            .onTopOf(RuleSet.bundled());
    assertThat(RuleExamples.check(rules))
        .singleElement()
        .asString()
        .startsWith("t.csv, line 2: row 'late' has the cue 'tardy', which no verdict rule asks for")
        .contains(" criticism ");
  }

  @Test
  void aVerdictRuleWithoutAnExampleThatHoldsIsAFault() {
    Table examples =
        Table.parse(
            "verdict-examples",
            "v.csv",
            "id,section,hit,near-miss\nblame,FINDINGS,Plans are clear.,Plans are muddled.\n"
                + "gone,FINDINGS,A.,B.\npraised,FINDING,Plans are clear.,A.\n");
    RuleSet rules = RuleSet.bundled().withTable(examples);
    List<String> faults = RuleExamples.check(rules).stream().map(Fault::toString).toList();
    assertThat(faults)
        .anyMatch(f -> f.startsWith("verdict-examples: the verdict rule 'change' has no example"))
        .anyMatch(f -> f.contains("rule 'blame' does not hold for the sentence that it must catch"))
        .anyMatch(f -> f.contains("sentence that it must leave alone: Plans are muddled."))
        .anyMatch(f -> f.startsWith("v.csv, line 3: there is no verdict rule 'gone'"))
        .anyMatch(f -> f.startsWith("v.csv, line 4: 'FINDING' is no kind of section; use one of"));
  }

  @Test
  void aRowOfPointsIsHeldToItsSentences() {
    Table points =
        Table.parse(
            "points",
            "p.csv",
            "id,cues,sense,hit,near-miss\nold,history,BAD,Plans are clear.,Plans are dull.\n"
                + "known,aware,BAD,Leaders know this.,Leaders recognise this.\n"
                + "bare,aware,BAD,Leaders know this.,\n");
    assertThat(RuleExamples.check(RuleSet.bundled().with(points)))
        .extracting(Fault::toString)
        .containsExactly(
            "p.csv, line 2: row 'old' does not hold for the sentence that it must catch: Plans are"
                + " clear. Rows that make a point there: praise; fix the row or the sentence",
            "p.csv, line 3: row 'known' does not hold for the sentence that it must leave alone:"
                + " Leaders recognise this. Rows that make a point there: bare, service; fix the row"
                + " or the sentence",
            "p.csv, line 4: row 'bare' has no sentence that it must leave alone; write one in the"
                + " column 'near-miss'");
  }

  @Test
  void aCueThatARowOfPointsAsksForIsNone() {
    RuleSet rules =
        RuleSet.bundled()
            .with(Table.parse("cue-kinds", "k.csv", "id,meaning\nstuck,Work that has stopped\n"))
            .with(table("stuck,at a standstill,stuck,Work is at a standstill.,Work goes on.\n"));
    assertThat(RuleExamples.check(rules)).hasSize(1);
    Table points =
        Table.parse(
            "points",
            "p.csv",
            "id,cues,sense,hit,near-miss\n"
                + "stuck,stuck,BAD,Work is at a standstill.,Work goes on.\n");
    assertThat(RuleExamples.check(rules.with(points))).isEmpty();
  }

  @Test
  void aTableThatNothingReadsIsAFault() {
    Table frases = Table.parse("frases", "frases.csv", "id,pattern,cue\nlate,too late,criticism\n");
    assertThat(RuleExamples.check(RuleSet.bundled().with(frases)))
        .extracting(Fault::toString)
        .anyMatch(
            fault ->
                fault.startsWith("frases.csv: nothing reads a table of frases; let its name begin")
                    && fault.contains(" phrases "));
  }

  @Test
  void theRuleThatSpeaksInsteadIsNamed() {
    Table examples =
        Table.parse(
            "verdict-examples", "v.csv", "id,hit,near-miss\npraised,Plans are late.,They met.\n");
    assertThat(RuleExamples.check(RuleSet.bundled().withTable(examples)))
        .extracting(Fault::toString)
        .contains(
            "v.csv, line 2: rule 'praised' does not hold for the sentence that it must catch:"
                + " Plans are late. Rules that fire there: blame; fix the rule or the sentence");
  }

  @Test
  void anExampleWithoutASectionStandsAmongTheFindings() {
    Table examples =
        Table.parse(
            "verdict-examples",
            "v.csv",
            "id,section,hit,near-miss\nblame,,Plans are unclear.,Plans are clear.\n"
                + "praised,FINDING,Plans are clear.,Plans are unclear.\n");
    List<Fault> faults = RuleExamples.check(RuleSet.bundled().withTable(examples));
    assertThat(faults).noneMatch(fault -> fault.line() == 2).hasSameSizeAs(Set.copyOf(faults));
  }

  @Test
  void headingsAreHeldToTheirWordsWhateverSignsStandBetween() {
    Table headings =
        Table.parse(
            "headings",
            "h.csv",
            "id,pattern,kind,hit,near-miss\n"
                + "study,case study good,STRENGTHS,Case study: good,Case\n");
    assertThat(RuleExamples.check(RuleSet.of(headings))).isEmpty();
  }

  @Test
  void aRowThatHoldsHasNoFault() {
    assertThat(
            RuleExamples.check(
                RuleSet.of(table("late,too late,blame,Help came too late.,Help came late.\n"))))
        .isEmpty();
  }

  @Test
  void missingSentencesAreFaults() {
    assertThat(only("late,too late,blame,Help came too late.,\n"))
        .isEqualTo(
            "t.csv, line 2: row 'late' has no sentence that it must leave alone;"
                + " write one in the column 'near-miss'");
  }

  @Test
  void aHitThatIsNotCaughtIsAFault() {
    assertThat(only("late,too late,blame,Help came late.,Help came.\n"))
        .contains("does not hold for the sentence that it must catch: Help came late.");
  }

  @Test
  void aNearMissThatIsCaughtIsAFault() {
    assertThat(only("late,late,blame,Help came late.,Help came too late.\n"))
        .contains("does not hold for the sentence that it must leave alone: Help came too late.");
  }

  @Test
  void rowsThatSayTheSameAreAFault() {
    assertThat(only("a,too-late,blame,It was too late.,Late.\nb,Too  late,blame,Too late.,Ok.\n"))
        .contains("row 'b' says the same as row 'a'");
  }

  @Test
  void aRowWhoseHitComesOutOtherwiseThanItsCueSaysIsAFault() {
    assertThat(
            onTopOfBundled(
                table("less,not as bad as it was,better,Drift is not as bad as it was.,Drift.\n")))
        .containsExactly(
            "t.csv, line 2: row 'less' says PROGRESS, but its hit comes out as NEEDS_IMPROVEMENT"
                + " (blame: \"Drift\"): Drift is not as bad as it was.; let the pattern hold the"
                + " words that say so, name the category in the column 'category', or correct the"
                + " cue or the sentence");
  }

  @Test
  void aRowThatNamesACategoryIsHeldToIt() {
    Table own =
        Table.parse(
            "phrases",
            "t.csv",
            "id,pattern,cue,category,hit,near-miss\n"
                + "eyes,eyes on,praise,STRENGTH,There are no eyes on some of them.,Two eyes.\n"
                + "tillers,steady tillers,praise,PROGRESS,They have steady tillers.,Two"
                + " tillers.\n");
    assertThat(onTopOfBundled(own))
        .singleElement()
        .asString()
        .startsWith("t.csv, line 2: row 'eyes' says STRENGTH, but its hit comes out as ")
        .endsWith("; let the pattern hold the words that negate it, or correct the sentence");
  }

  @Test
  void praiseInASentenceWithBlameKeepsItsPromise() {
    assertThat(
            onTopOfBundled(
                table("ace,first-rate gem,praise,\"It is a first-rate gem, but late.\",A gem.\n")))
        .isEmpty();
  }

  @Test
  void aBundledRowThatAnOwnOneHidesIsANoteAndNoFault() {
    Table own = table("all,are thorough,criticism,Plans are thorough.,A thorough plan.\n");
    RuleExamples.Outcome outcome = RuleExamples.examine(RuleSet.of(own).onTopOf(RuleSet.bundled()));
    assertThat(outcome.faults()).isEmpty();
    assertThat(outcome.notes())
        .allMatch(Fault::bundled)
        .extracting(Fault::toString)
        .anyMatch(note -> note.contains("is hidden in its own hit") && note.contains("'all'"))
        .anyMatch(note -> note.contains("rule 'praised' does not hold"));
  }

  @Test
  void theCallersFaultsComeFirst() {
    Table own = table("late,all too late,criticism,Help came in time.,Late.\n");
    Table broken = Table.parse("families", "z.csv", "id,words\nMine,hale|hearty\n");
    assertThat(RuleSetCheck.faults(RuleSet.of(own, broken).onTopOf(RuleSet.bundled())))
        .extracting(Fault::file)
        .containsExactly("z.csv");
    assertThat(RuleSetCheck.ORDER.compare(fault("z.csv"), fault("bundled/a.csv"))).isNegative();
  }

  private static Fault fault(String file) {
    return new Fault(file, 1, "what", "fix");
  }

  @Test
  void takingABundledIdIsNotedWithTheWordingsThatItCosts() {
    RuleSet bundled = RuleSet.bundled();
    RuleSet below =
        RuleSet.of(table("ace,first rate|(top|high) class|ace,praise,It is ace.,A class.\n"));
    assertThat(RuleReplacements.of(RuleSet.of(table("ace,gem,praise,A gem.,A stone.\n")), below))
        .extracting(Fault::toString)
        .containsExactly(
            "t.csv, line 2: row 'ace' takes the place of the one of that id (t.csv, line 2) and of"
                + " its 3 wordings; give it another id to keep them");
    assertThat(RuleReplacements.of(RuleSet.of(table("mine,gem,praise,A gem.,A stone.\n")), bundled))
        .isEmpty();
    Table recategorised = Table.parse("phrases", "t.csv", "id,category\nace,STRENGTH\n");
    assertThat(RuleReplacements.of(RuleSet.of(recategorised), below)).isEmpty();
  }
}
