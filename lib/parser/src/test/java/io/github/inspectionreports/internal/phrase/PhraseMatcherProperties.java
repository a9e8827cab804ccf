package io.github.inspectionreports.internal.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.internal.phrase.pattern.Families;
import io.github.inspectionreports.internal.phrase.pattern.PatternException;
import io.github.inspectionreports.internal.phrase.pattern.PatternNode;
import io.github.inspectionreports.internal.phrase.pattern.PatternNode.Choice;
import io.github.inspectionreports.internal.phrase.pattern.PatternNode.Gap;
import io.github.inspectionreports.internal.phrase.pattern.PatternNode.Option;
import io.github.inspectionreports.internal.phrase.pattern.PatternNode.Sequence;
import io.github.inspectionreports.internal.phrase.pattern.PatternNode.Word;
import io.github.inspectionreports.internal.phrase.pattern.PhrasePattern;
import io.github.inspectionreports.internal.sentence.Tokens;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PhraseMatcherProperties {
  private static final Arbitrary<String> WORDS = Arbitraries.of("ab", "abc", "b", "7", "AB", "c's");

  @Property(seed = "20240305", tries = 2_000)
  void findsWhatANaiveMatcherFinds(
      @ForAll("patterns") List<String> patterns, @ForAll("texts") String text) throws Exception {
    List<PhrasePattern> read = new ArrayList<>();
    for (String pattern : patterns) {
      read.add(PhrasePattern.parse("b " + pattern + " ab*", Families.NONE));
    }
    Tokens tokens = Tokens.of(text);
    assertThat(PhraseMatcher.of(read).match(tokens)).isEqualTo(naive(read, tokens));
  }

  @Property(seed = "20240305")
  void anyTextIsSplitIntoWordsThatStandInIt(@ForAll String text) {
    Tokens tokens = Tokens.of(text);
    int at = 0;
    for (int i = 0; i < tokens.size(); i++) {
      assertThat(tokens.start(i)).isGreaterThanOrEqualTo(at);
      assertThat(tokens.end(i)).isGreaterThan(tokens.start(i));
      at = tokens.end(i);
    }
    assertThat(at).isLessThanOrEqualTo(text.length());
  }

  @Property(seed = "20240305")
  void anyPatternIsReadOrRefused(@ForAll("scraps") String pattern) {
    try {
      assertThat(PhrasePattern.parse(pattern, Families.NONE).source()).isEqualTo(pattern);
    } catch (PatternException e) {
      assertThat(e.fix()).isNotBlank();
    }
  }

  @Example
  void hostileTextsAreMatchedToTheirEnd() throws Exception {
    List<PhrasePattern> patterns = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      String gaps = String.join(" ", Collections.nCopies(5, "~9 a*".replace("a*", "(aa|aa aa)?")));
      patterns.add(PhrasePattern.parse("aa " + gaps + " aa end" + i, Families.NONE));
    }
    PhraseMatcher matcher = PhraseMatcher.of(patterns);
    String text = String.join(" ", Collections.nCopies(20_000, "aa"));
    assertThat(matcher.match(Tokens.of(text))).isEmpty();
  }

  @Provide
  Arbitrary<List<String>> patterns() {
    return pattern(3).list().ofMinSize(1).ofMaxSize(4);
  }

  private static Arbitrary<String> pattern(int depth) {
    Arbitrary<String> leaf =
        Arbitraries.oneOf(WORDS, Arbitraries.of("ab*", "#", "~1", "~2", "7?", "abc*?"));
    if (depth == 0) {
      return leaf;
    }
    Arbitrary<String> inner = pattern(depth - 1);
    return Arbitraries.oneOf(
        leaf,
        inner.list().ofMinSize(1).ofMaxSize(3).map(parts -> String.join(" ", parts)),
        inner.list().ofMinSize(1).ofMaxSize(3).map(parts -> "(" + String.join("|", parts) + ")"),
        inner.map(part -> "(" + part + ")?"));
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> marks = Arbitraries.of(" ", " ", " ", ", ", "-", "; ", ". ");
    return Arbitraries.oneOf(WORDS, Arbitraries.of("abd", "x", "b"))
        .flatMap(word -> marks.map(mark -> word + mark))
        .list()
        .ofMaxSize(14)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<String> scraps() {
    return Arbitraries.of(
            "(", ")", "|", "a", "bc", "*", "?", "~", "3", " ", "{", "}", "#", "^", "$")
        .list()
        .ofMaxSize(12)
        .map(parts -> String.join("", parts));
  }

  /** Tries every pattern at every word by plain recursion over its parts. */
  private static List<PhraseMatcher.Match> naive(List<PhrasePattern> patterns, Tokens tokens) {
    List<PhraseMatcher.Match> out = new ArrayList<>();
    for (int p = 0; p < patterns.size(); p++) {
      for (int first = 0; first < tokens.size(); first++) {
        Set<Integer> ends = ends(patterns.get(p).root(), first, first, tokens);
        if (!ends.isEmpty()) {
          out.add(new PhraseMatcher.Match(p, first, Collections.max(ends)));
        }
      }
    }
    out.sort(
        Comparator.comparingInt(PhraseMatcher.Match::first)
            .thenComparingInt(PhraseMatcher.Match::pattern));
    return out;
  }

  private static Set<Integer> ends(PatternNode node, int at, int first, Tokens tokens) {
    Set<Integer> out = new TreeSet<>();
    if (node instanceof Word word) {
      boolean stops = at >= tokens.size() || (at > first && tokens.breakBefore(at));
      if (!stops && fits(word, tokens, at)) {
        out.add(at + 1);
      }
    } else if (node instanceof Gap gap) {
      out.add(at);
      for (int k = 0; k < gap.most(); k++) {
        if (at + k >= tokens.size() || (at + k > first && tokens.breakBefore(at + k))) {
          break;
        }
        out.add(at + k + 1);
      }
    } else if (node instanceof Option option) {
      out.add(at);
      out.addAll(ends(option.part(), at, first, tokens));
    } else if (node instanceof Choice choice) {
      choice.branches().forEach(branch -> out.addAll(ends(branch, at, first, tokens)));
    } else if (node instanceof Sequence sequence) {
      Set<Integer> before = Set.of(at);
      for (PatternNode part : sequence.parts()) {
        Set<Integer> after = new TreeSet<>();
        before.forEach(b -> after.addAll(ends(part, b, first, tokens)));
        before = after;
      }
      out.addAll(before);
    }
    return out;
  }

  private static boolean fits(Word word, Tokens tokens, int at) {
    String text = tokens.word(at);
    String written = tokens.written(at);
    return switch (word.compare()) {
      case ANY -> true;
      case NUMBER -> text.chars().allMatch(Character::isDigit);
      case EXACT -> text.equals(word.text()) || text.equals(word.text() + "'s");
      case CASE -> written.equals(word.text()) || written.equals(word.text() + "'s");
      case PREFIX -> text.startsWith(word.text());
    };
  }
}
