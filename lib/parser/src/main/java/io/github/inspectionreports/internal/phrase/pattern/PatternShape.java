package io.github.inspectionreports.internal.phrase.pattern;

import io.github.inspectionreports.internal.phrase.pattern.PatternNode.Choice;
import io.github.inspectionreports.internal.phrase.pattern.PatternNode.Compare;
import io.github.inspectionreports.internal.phrase.pattern.PatternNode.Gap;
import io.github.inspectionreports.internal.phrase.pattern.PatternNode.Option;
import io.github.inspectionreports.internal.phrase.pattern.PatternNode.Sequence;
import io.github.inspectionreports.internal.phrase.pattern.PatternNode.Word;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * The shape of a pattern, checked so that no pattern can be slow or match everything.
 *
 * @param words words written in it, families counted where they are used
 * @param shortest words of the shortest text that it matches
 * @param longest words of the longest text that it matches
 * @param startsOpen whether a match may begin with a word of any kind
 * @param endsOpen whether a match may end with a word of any kind
 */
record PatternShape(long words, int shortest, long longest, boolean startsOpen, boolean endsOpen) {
  private static final long ENOUGH = 1_000_000;

  static void check(PatternNode root) throws PatternException {
    PatternShape shape = of(root, new IdentityHashMap<>());
    if (shape.words > PatternParser.MOST_WORDS) {
      throw new PatternException(
          "the pattern spells out to " + shape.words + " words",
          "keep it under " + PatternParser.MOST_WORDS + ", or make it several rows");
    }
    if (shape.longest > PatternParser.MOST_LENGTH) {
      throw new PatternException(
          "the pattern can match " + shape.longest + " words in a row",
          "keep it under " + PatternParser.MOST_LENGTH);
    }
    if (shape.shortest == 0) {
      throw new PatternException(
          "every part of the pattern may be missing", "keep one word that must stand");
    }
    if (shape.startsOpen || shape.endsOpen) {
      throw new PatternException(
          "the pattern can " + (shape.startsOpen ? "begin" : "end") + " with a gap",
          "put a word at the outer side of the gap, or take the gap away");
    }
  }

  /** The map keeps families that refer to families often from being walked again and again. */
  private static PatternShape of(PatternNode node, Map<PatternNode, PatternShape> known) {
    PatternShape shape = known.get(node);
    if (shape == null) {
      shape = compute(node, known);
      known.put(node, shape);
    }
    return shape;
  }

  private static PatternShape compute(PatternNode node, Map<PatternNode, PatternShape> known) {
    if (node instanceof Word word) {
      boolean any = word.compare() == Compare.ANY;
      return new PatternShape(1, 1, 1, any, any);
    }
    if (node instanceof Gap gap) {
      return new PatternShape(gap.most(), 0, gap.most(), true, true);
    }
    if (node instanceof Option option) {
      PatternShape part = of(option.part(), known);
      return new PatternShape(part.words, 0, part.longest, part.startsOpen, part.endsOpen);
    }
    if (node instanceof Choice choice) {
      return ofChoice(choice, known);
    }
    return ofSequence((Sequence) node, known);
  }

  private static PatternShape ofChoice(Choice choice, Map<PatternNode, PatternShape> known) {
    long words = 0;
    int shortest = Integer.MAX_VALUE;
    long longest = 0;
    boolean startsOpen = false;
    boolean endsOpen = false;
    for (PatternNode branch : choice.branches()) {
      PatternShape shape = of(branch, known);
      words = sum(words, shape.words);
      shortest = Math.min(shortest, shape.shortest);
      longest = Math.max(longest, shape.longest);
      startsOpen |= shape.startsOpen;
      endsOpen |= shape.endsOpen;
    }
    return new PatternShape(words, shortest, longest, startsOpen, endsOpen);
  }

  private static PatternShape ofSequence(Sequence sequence, Map<PatternNode, PatternShape> known) {
    long words = 0;
    long shortest = 0;
    long longest = 0;
    boolean startsOpen = false;
    boolean endsOpen = false;
    for (PatternNode part : sequence.parts()) {
      PatternShape shape = of(part, known);
      startsOpen |= shortest == 0 && shape.startsOpen;
      endsOpen = shape.endsOpen || (endsOpen && shape.shortest == 0);
      words = sum(words, shape.words);
      shortest = sum(shortest, shape.shortest);
      longest = sum(longest, shape.longest);
    }
    return new PatternShape(words, (int) shortest, longest, startsOpen, endsOpen);
  }

  private static long sum(long a, long b) {
    return Math.min(a + b, ENOUGH);
  }
}
