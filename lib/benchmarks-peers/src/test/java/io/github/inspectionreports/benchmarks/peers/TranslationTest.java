package io.github.inspectionreports.benchmarks.peers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.internal.phrase.PhraseMatcher;
import io.github.inspectionreports.internal.phrase.pattern.Families;
import io.github.inspectionreports.internal.phrase.pattern.PhrasePattern;
import io.github.inspectionreports.internal.sentence.Tokens;
import io.github.inspectionreports.rules.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each matcher is given the same phrases. */
class TranslationTest {
  private static final List<Tokens> SENTENCES =
      List.of(
              "Plans are not always very timely, and the plan's aims are clear.",
              "Visits are timely; not all are kept.",
              "Children's plans are mostly good, well kept and quite very timely.",
              "Are the records (of visits) good? They are well kept.",
              "Managers keep the plan - timely records are rare.")
          .stream()
          .map(Tokens::of)
          .toList();

  private static final Map<String, String> FAMILIES =
      Map.of("right", "good|timely|{kept}", "kept", "well kept|(in)? order|clear");

  private static PhrasePattern pattern(String source) throws Exception {
    return PhrasePattern.parse(source, Families.of(FAMILIES));
  }

  private static List<PhrasePattern> patterns() throws Exception {
    List<PhrasePattern> patterns = new ArrayList<>();
    for (String source :
        List.of(
            "plan",
            "children's plans",
            "(plans|visits|records) are",
            "not (always|all)",
            "are ~3 {right}",
            "(very)? timely",
            "(quite)? (very)? timely",
            "are (not always)? (very|mostly)",
            "((the)? plan|records) ~2 (aims|good|visits)",
            "plan timely",
            "kept not")) {
      patterns.add(pattern(source));
    }
    return patterns;
  }

  @Test
  void findsWhatOursFinds() throws Exception {
    Found ours = Found.ours(PhraseMatcher.of(patterns()), SENTENCES);
    assertThat(ours.size()).isGreaterThan(15);

    TokensRegexPhrases regex = new TokensRegexPhrases(patterns());
    assertThat(regex.found(TokensRegexPhrases.segments(SENTENCES))).isEqualTo(ours);

    RutaPhrases ruta = new RutaPhrases(patterns());
    for (int time = 0; time < 2; time++) { // the CAS is used again
      ruta.fill(SENTENCES);
      ruta.process();
      assertThat(ruta.found(SENTENCES)).isEqualTo(ours);
    }
  }

  @Test
  void givesTokensRegexWordsAndLists() throws Exception {
    assertThat(TokensRegexPhrases.translate(pattern("(is|are) ~3 (very)? good").root()))
        .isEqualTo(
            "(?:[{lemma:/(?:are|is)/}] []{0,3} (?:[{lemma:/(?:very)/}])? [{lemma:\"good\"}])");
    assertThat(TokensRegexPhrases.translate(pattern("children's|plan|well kept").root()))
        .isEqualTo(
            "(?:[{lemma:/(?:plan)/} | {word:/(?:children's)/}] | (?:[{lemma:/(?:well)/}] [{lemma:/(?:kept)/}]))");
  }

  @Test
  void givesRutaListsAndRules() throws Exception {
    RutaScript script =
        new RutaScript(
            List.of(pattern("(is|are) ~1 good"), pattern("(very)? good"), pattern("are|is")));
    assertThat(script.rules())
        .containsExactly(
            "(S0 Word.stem == \"good\"){-> CREATE(Hit, \"row\" = 0)};",
            "(S0 Word Word.stem == \"good\"){-> CREATE(Hit, \"row\" = 0)};",
            "(S1 Word.stem == \"good\"){-> CREATE(Hit, \"row\" = 1)};",
            "(S2){-> CREATE(Hit, \"row\" = 1)};",
            "(S0){-> CREATE(Hit, \"row\" = 2)};");
    assertThat(script.text()).contains("TRIE(\"S0\" = S0, \"S1\" = S1, \"S2\" = S2, Words,");
  }

  @Test
  void leavesOutWhatIsNotToldToAll() throws Exception {
    assertThat(EqualPhrases.reason(pattern("plans {right}"))).isEmpty();
    assertThat(EqualPhrases.reason(pattern("not ~9 plans ~9 good"))).contains("forms");
    assertThat(EqualPhrases.reason(pattern("^plans"))).contains("start");
    assertThat(EqualPhrases.reason(pattern("improv* in # days")))
        .contains("number and with a word");

    EqualPhrases equal = EqualPhrases.of(RuleSet.bundled());
    assertThat(equal.patterns()).hasSameSizeAs(equal.ids());
    assertThat(equal.ids().size() + equal.left().values().stream().mapToInt(n -> n).sum())
        .isEqualTo(equal.rows());
    assertThat(equal.ids()).hasSizeGreaterThan(equal.rows() / 3);
  }
}
