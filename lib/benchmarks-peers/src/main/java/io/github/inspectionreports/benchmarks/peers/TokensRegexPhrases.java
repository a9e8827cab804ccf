package io.github.inspectionreports.benchmarks.peers;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.tokensregex.Env;
import edu.stanford.nlp.ling.tokensregex.MultiPatternMatcher;
import edu.stanford.nlp.ling.tokensregex.SequenceMatcher;
import edu.stanford.nlp.ling.tokensregex.SequencePattern;
import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import edu.stanford.nlp.util.CoreMap;
import io.github.inspectionreports.internal.phrase.pattern.PatternNode;
import io.github.inspectionreports.internal.phrase.pattern.PatternNode.Choice;
import io.github.inspectionreports.internal.phrase.pattern.PatternNode.Gap;
import io.github.inspectionreports.internal.phrase.pattern.PatternNode.Option;
import io.github.inspectionreports.internal.phrase.pattern.PatternNode.Word;
import io.github.inspectionreports.internal.phrase.pattern.PhrasePattern;
import io.github.inspectionreports.internal.sentence.Tokens;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The phrases given to CoreNLP's TokensRegex. It gets our words as its tokens, so no annotator and
 * no model takes part: {@code word} is the word in lower case and {@code lemma} the same without a
 * possessive "'s". A sentence is cut at its breaks, since no phrase runs over one.
 *
 * <p>Its own choice of patterns by the words of a text ({@link MultiPatternMatcher}) comes first.
 */
final class TokensRegexPhrases {
  private final MultiPatternMatcher<CoreMap> matcher;
  private final Map<SequencePattern<CoreMap>, Integer> rows = new HashMap<>();

  TokensRegexPhrases(List<PhrasePattern> phrases) {
    Env env = TokenSequencePattern.getNewEnv();
    List<TokenSequencePattern> patterns = new ArrayList<>();
    for (PhrasePattern phrase : phrases) {
      TokenSequencePattern pattern = TokenSequencePattern.compile(env, translate(phrase.root()));
      rows.put(pattern, patterns.size());
      patterns.add(pattern);
    }
    this.matcher = TokenSequencePattern.getMultiPatternMatcher(patterns);
  }

  /**
   * A sentence, or what is between two breaks of one.
   *
   * @param sentence index of the sentence
   * @param first index of its first word in the sentence
   * @param tokens its words
   */
  record Segment(int sentence, int first, List<CoreLabel> tokens) {}

  /** Returns sentences as tokens of CoreNLP. */
  static List<Segment> segments(List<Tokens> sentences) {
    List<Segment> segments = new ArrayList<>();
    for (int s = 0; s < sentences.size(); s++) {
      Tokens words = sentences.get(s);
      List<CoreLabel> tokens = new ArrayList<>();
      for (int i = 0; i < words.size(); i++) {
        if (i == 0 || words.breakBefore(i)) {
          tokens = new ArrayList<>();
          segments.add(new Segment(s, i, tokens));
        }
        CoreLabel token = new CoreLabel();
        token.setWord(words.word(i));
        token.setLemma(withoutPossessive(words.word(i)));
        tokens.add(token);
      }
    }
    return segments;
  }

  /** Returns a word without a possessive "'s". */
  static String withoutPossessive(String word) {
    return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
  }

  /** Takes matches as they are found: of one row from one word perhaps several. */
  interface Matches {
    void add(int sentence, int row, int first, int end);
  }

  /** Finds all matches of all rows, also where they overlap. */
  void find(List<Segment> segments, Matches matches) {
    for (Segment segment : segments) {
      for (SequencePattern<CoreMap> pattern : matcher.getTriggeredPatterns(segment.tokens)) {
        int row = rows.getOrDefault(pattern, -1);
        SequenceMatcher<CoreMap> one = pattern.getMatcher(segment.tokens);
        one.setFindType(SequenceMatcher.FindType.FIND_ALL);
        while (one.find()) {
          matches.add(
              segment.sentence, row, segment.first + one.start(), segment.first + one.end());
        }
      }
    }
  }

  /** Returns what it finds. */
  Found found(List<Segment> segments) {
    Found found = new Found();
    find(segments, found::add);
    return found;
  }

  /** Returns a part of a pattern in the language of TokensRegex. */
  static String translate(PatternNode node) {
    return translate(node, true);
  }

  /**
   * Its choice takes the longest plain word for one that no match is without, and does so also for
   * the second word of a part that may be missing or is one of several. So only a word that must be
   * there is given as a plain word, and any other as a regular expression.
   */
  private static String translate(PatternNode node, boolean needed) {
    if (node instanceof Word word) {
      return needed
          ? "[{" + attribute(word.text()) + ":\"" + word.text() + "\"}]"
          : oneOf(new TreeSet<>(List.of(word.text())));
    }
    if (node instanceof Gap gap) {
      return "[]{0," + gap.most() + "}";
    }
    if (node instanceof Option option) {
      return "(?:" + translate(option.part(), false) + ")?";
    }
    if (node instanceof Choice choice) {
      EqualPhrases.Branches branches = EqualPhrases.Branches.of(choice);
      List<String> all = new ArrayList<>();
      if (!branches.words().isEmpty()) {
        all.add(oneOf(branches.words()));
      }
      branches.others().forEach(branch -> all.add(translate(branch, false)));
      return all.size() == 1 ? all.get(0) : "(?:" + String.join(" | ", all) + ")";
    }
    return EqualPhrases.parts(node).stream()
        .map(part -> translate(part, needed))
        .collect(Collectors.joining(" ", "(?:", ")"));
  }

  /**
   * A list of words is a regular expression for one token, as its manual has lists; in brackets,
   * since one without a special sign counts as a plain word.
   */
  private static String oneOf(TreeSet<String> words) {
    Map<String, Collection<String>> byAttribute = new HashMap<>();
    for (String word : words) {
      byAttribute.computeIfAbsent(attribute(word), name -> new ArrayList<>()).add(word);
    }
    return byAttribute.entrySet().stream()
        .map(list -> "{" + list.getKey() + ":/(?:" + String.join("|", list.getValue()) + ")/}")
        .sorted()
        .collect(Collectors.joining(" | ", "[", "]"));
  }

  private static String attribute(String word) {
    return word.endsWith("'s") ? "word" : "lemma";
  }
}
