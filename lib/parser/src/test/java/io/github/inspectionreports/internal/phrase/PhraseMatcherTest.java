package io.github.inspectionreports.internal.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.inspectionreports.internal.phrase.pattern.Families;
import io.github.inspectionreports.internal.phrase.pattern.PatternException;
import io.github.inspectionreports.internal.phrase.pattern.PhrasePattern;
import io.github.inspectionreports.internal.sentence.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseMatcherTest {
  private static List<String> found(String pattern, String text) {
    return found(pattern, text, Families.NONE);
  }

  private static List<String> found(String pattern, String text, Families families) {
    Tokens tokens = Tokens.of(text);
    List<String> out = new ArrayList<>();
    for (PhraseMatcher.Match m : matcher(families, pattern).match(tokens)) {
      out.add(text.substring(tokens.start(m.first()), tokens.end(m.end() - 1)));
    }
    return out;
  }

  private static PhraseMatcher matcher(Families families, String... patterns) {
    List<PhrasePattern> read = new ArrayList<>();
    for (String pattern : patterns) {
      try {
        read.add(PhrasePattern.parse(pattern, families));
      } catch (PatternException e) {
        throw new AssertionError(e);
      }
    }
    return PhraseMatcher.of(read);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          needs to improve       | Planning Needs to Improve now.      | Needs to Improve
          child-focused          | Plans are child focused.            | child focused
          child focused          | Plans are child-focused.            | child-focused
          children's             | The children’s views count.         | children’s
          care leavers' needs    | Care leavers’ needs count.          | Care leavers’ needs
          authority              | the authority's plan                | authority's
          improv*                | Practice is improving fast.         | improving
          is ~3 timely           | Help is not at all timely.          | is not at all timely
          is ~3 timely           | Help is timely.                     | is timely
          is very? good          | Help is very good.                  | is very good
          (very )? good          | Help is good.                       | good
          within # days          | Seen within 10 days of birth.       | within 10 days
          SEND                   | A plan for SEND pupils.             | SEND
          health and care        | Joint health & care panels.         | health & care
          ^however               | However, it was late.               | However
          late$                  | Late was late.                      | late
          not only timely        | This is not only, timely.           | not only, timely
          """)
  void matches(String pattern, String text, String phrase) {
    assertThat(found(pattern, text)).containsExactly(phrase);
  }

  @Test
  void nestedAlternativesOfSeveralWordsMatch() {
    String pattern = "(a|(too|far too) (many|few)) (children|young people) wait";
    assertThat(found(pattern, "Sadly far too many young people wait."))
        .containsExactly("far too many young people wait", "too many young people wait");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          is ~3 timely     | Help is not in any way timely.
          SEND             | They send letters.
          improv*          | They imply it.
          is good          | It is; good plans help.
          is good          | It is. Good plans help.
          is good          | It is – good plans help.
          ^however         | It was, however, late.
          late$            | It was late again.
          needs improvement| Planning needs much improvement.
          """)
  void leavesAlone(String pattern, String text) {
    assertThat(found(pattern, text)).isEmpty();
  }

  @Test
  void familiesMayReferToFamiliesInAnyOrder() throws Exception {
    Families families =
        Families.of(Map.of("good", "{strong}|good|very good", "strong", "strong|robust*"));
    assertThat(found("{good} (plan|plans)", "Robust plans and very good plans help.", families))
        .containsExactly("Robust plans", "very good plans", "good plans");
  }

  @Test
  void ofOnePatternFromOneWordTheLongestIsGiven() {
    assertThat(found("good (plans)? (and reviews)?", "Good plans and reviews."))
        .containsExactly("Good plans and reviews");
  }

  @Test
  void matchesComeByWordAndThenByPattern() {
    PhraseMatcher matcher = matcher(Families.NONE, "plans", "good plans", "good");
    assertThat(matcher.match(Tokens.of("Good plans")))
        .containsExactly(
            new PhraseMatcher.Match(1, 0, 2),
            new PhraseMatcher.Match(2, 0, 1),
            new PhraseMatcher.Match(0, 1, 2));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          ``                 # the pattern is empty
          (a               # never closed
          a)               # closes nothing
          a ~ b            # has no size
          a ~12 b          # has no size
          ~2 b             # begin with a gap
          b ~2             # end with a gap
          b? c?            # may be missing
          i*               # too many words
          {unknown}        # no family {unknown}
          {open            # never closed
          a [b]            # is no part of a pattern
          (a|)             # empty alternative
          """)
  void faultyPatternsAreRefused(String line) {
    String[] parts = line.split("#");
    assertThatThrownBy(() -> PhrasePattern.parse(parts[0].replace("`", ""), Families.NONE))
        .isInstanceOf(PatternException.class)
        .hasMessageContaining(parts[1].strip())
        .satisfies(e -> assertThat(((PatternException) e).fix()).isNotBlank());
  }

  @Test
  void aFamilyThatRefersToItselfIsRefused() {
    assertThatThrownBy(() -> Families.of(Map.of("a", "{b}", "b", "x|{a}")))
        .isInstanceOf(Families.FamilyException.class)
        .hasMessageContaining("refers to itself");
  }

  @Test
  void familiesThatMultiplyAreRefusedQuickly() throws Exception {
    Map<String, String> sources = new java.util.HashMap<>(Map.of("f0", "a|b"));
    for (int i = 1; i < 15; i++) {
      String below = "{f" + (i - 1) + "}";
      sources.put("f" + i, String.join("|", java.util.Collections.nCopies(20, below)));
    }
    Families families = Families.of(sources);
    assertThatThrownBy(() -> PhrasePattern.parse("{f14}", families))
        .isInstanceOf(PatternException.class)
        .hasMessageContaining("spells out");
  }

  @Test
  void wordsInGapsAreNotNamedByAPattern() throws PatternException {
    Tokens tokens = Tokens.of("Inspection of 12 homes run by Brackenshire's own services");
    assertThat(named("inspection of ~7 services", tokens)).isEqualTo(3);
    assertThat(named("(inspection of # homes|inspection) (run|run by)? ~4 service*", tokens))
        .isEqualTo(7);
    assertThat(named("inspection of ~1 services", tokens)).isZero();
    assertThat(named("inspection of # homes run by Brackenshire own services", tokens))
        .isEqualTo(9);
  }

  private static int named(String pattern, Tokens tokens) throws PatternException {
    return PhrasePattern.parse(pattern, Families.NONE).named(tokens, 0, tokens.size());
  }
}
