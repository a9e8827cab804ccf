package io.github.inspectionreports.internal.scoring;

import io.github.inspectionreports.facts.Cue;
import io.github.inspectionreports.facts.Sentence;
import io.github.inspectionreports.internal.cue.SentenceFacts;
import io.github.inspectionreports.internal.cue.grammar.CueKinds;
import io.github.inspectionreports.internal.cue.grammar.MainClause;
import io.github.inspectionreports.internal.cue.grammar.Trait;
import io.github.inspectionreports.internal.cue.points.CueAttribute;
import io.github.inspectionreports.internal.lexicon.IndexedWords;
import io.github.inspectionreports.internal.lexicon.Prefix;
import io.github.inspectionreports.internal.lexicon.WordCache;
import io.github.inspectionreports.internal.sentence.Tokens;
import io.github.inspectionreports.model.Category;
import io.github.inspectionreports.model.SectionKind;
import io.github.inspectionreports.rules.Row;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The features of a sentence that can carry a weight for a category:
 *
 * <ul>
 *   <li>{@code rule}: the verdict rule that applied; {@code rule-category}: the category that the
 *       rules give, so that a rule without a weight of its own weighs too; {@code section}: the
 *       kind of section; {@code length}: words, in sixes; {@code segments}: clauses set against
 *       each other; {@code bullet};
 *   <li>{@code row}, {@code kind}: each cue with its attributes; {@code first-kind}, {@code
 *       last-kind}: the kinds of the first and last cue that judge; {@code pair}: two kinds;
 *   <li>of the main clause {@code subject}, {@code verb-form} (auxiliary and form of the verb),
 *       {@code clause} (both), {@code main-verb}, {@code verb-phrase} (auxiliary and verb);
 *   <li>{@code word}, {@code first-word}: each word, and the first;
 *   <li>{@code before}, {@code after}, {@code passage}: what the rules say of the sentences beside.
 * </ul>
 *
 * Belongs to one index and one lexicon; safe for use by many threads.
 */
public final class CategoryFeatures {
  private static final int NOTICED = CueAttribute.NOTICED.bit;

  /** How many words of length make a step, which is a feature. */
  private static final int STEP = 6;

  /** Longer sentences have the feature of the last step. */
  private static final int MOST_STEPS = 7;

  private static final int MOST_SEGMENTS = 3;

  private static final String NO_RULE = "none";

  private static final String NO_CATEGORY = "none";
  private static final Map<Category, String> CATEGORIES =
      CategoryModel.CATEGORIES.stream()
          .collect(Collectors.toUnmodifiableMap(c -> c, CategoryModel::column));

  private static final String[] MARKS = new String[CueAttribute.COUNT];

  private static final int[] NO_ROW = new int[CueAttribute.COUNT];

  static {
    Arrays.setAll(MARKS, CueAttribute::marks);
    Arrays.fill(NO_ROW, FeatureIndex.UNKNOWN);
  }

  private final CueKinds cueKinds;
  private final FeatureIndex index;
  private final FeatureIndex.Group rules;
  private final FeatureIndex.Group ruleCategories;
  private final FeatureIndex.Group subjects;
  private final FeatureIndex.Group verbForms;
  private final FeatureIndex.Group clauses;
  private final FeatureIndex.Group mainVerbs;
  private final FeatureIndex.Group verbPhrases;
  private final FeatureIndex.Group before;
  private final FeatureIndex.Group after;
  private final int[][] passage = new int[NeighbourVerdicts.MOST + 1][];
  private final int[] lengths;
  private final int[] segments;
  private final int bullet;
  private final int noBullet;
  private final Map<SectionKind, Integer> sections = new EnumMap<>(SectionKind.class);

  /**
   * By row, once a letter has it; apart from kinds, since the kind of a cue can change during
   * reading.
   */
  private final Map<String, int[]> rows = new ConcurrentHashMap<>();

  private final Set<String> phrases = new HashSet<>();

  private final Map<String, OfKind> kinds = new ConcurrentHashMap<>();
  private final FeatureIndex.Group pairIndex;
  private final Map<String, Map<String, Integer>> pairs = new ConcurrentHashMap<>();
  private final WordCache<OfWord> words = new WordCache<>(this::word);

  /** The features of a word: anywhere, and as the first of its sentence. */
  private record OfWord(String prefix, int anywhere, int first) {}

  /**
   * The features of a kind of cue, by the {@linkplain CueAttribute attributes} of the cue.
   *
   * @param counted the attributes that count for the kind and its rows: to be noticed changes only
   *     what is a thing
   * @param alone of the kind
   * @param first of the kind as the first that judges; null for a kind that does not judge
   * @param last of the kind as the last that judges; null for a kind that does not judge
   * @param inPairs its name in pairs
   */
  @SuppressWarnings("ArrayRecordComponent") // read in the innermost loops, and never compared
  private record OfKind(
      IntUnaryOperator counted,
      int[] alone,
      int @Nullable [] first,
      int @Nullable [] last,
      String[] inPairs) {}

  /**
   * Lays the features out.
   *
   * @param index gives them their numbers
   * @param phrases the phrase rows that cues come from
   * @param cueKinds the kinds of cue that they give
   */
  public CategoryFeatures(FeatureIndex index, List<Row> phrases, CueKinds cueKinds) {
    this.cueKinds = cueKinds;
    this.index = index;
    this.rules = index.group("rule");
    this.ruleCategories = index.group("rule-category");
    this.subjects = index.group("subject");
    this.verbForms = index.group("verb-form");
    this.clauses = index.group("clause");
    this.mainVerbs = index.group("main-verb");
    this.verbPhrases = index.group("verb-phrase");
    this.before = index.group("before");
    this.after = index.group("after");
    this.lengths = numbers("length", MOST_STEPS);
    this.segments = numbers("segments", MOST_SEGMENTS);
    this.bullet = index.group("bullet").number("yes");
    this.noBullet = index.group("bullet").number("no");
    for (SectionKind kind : SectionKind.values()) {
      sections.put(kind, index.group("section").number(kind.name()));
    }
    for (int praise = 0; praise < passage.length; praise++) {
      passage[praise] = new int[NeighbourVerdicts.MOST + 1];
      for (int blame = 0; blame <= NeighbourVerdicts.MOST; blame++) {
        passage[praise][blame] = index.group("passage").number(praise + "/" + blame);
      }
    }
    this.pairIndex = index.group("pair");
    for (Row row : phrases) {
      this.phrases.add(row.id());
    }
  }

  private int[] numbers(String type, int most) {
    int[] numbers = new int[most + 1];
    for (int n = 0; n <= most; n++) {
      numbers[n] = index.group(type).number(Integer.toString(n));
    }
    return numbers;
  }

  private int[] ofRow(String row) {
    return phrases.contains(row) ? byAttributes("row", row, attributes -> attributes) : NO_ROW;
  }

  private OfKind ofKind(String kind) {
    boolean ordered = cueKinds.named(kind).has(Trait.ORDERED);
    IntUnaryOperator unnoticed = attributes -> attributes & ~NOTICED;
    IntUnaryOperator counted =
        cueKinds.named(kind).has(Trait.THING) ? IntUnaryOperator.identity() : unnoticed;
    String[] inPairs = new String[CueAttribute.COUNT];
    for (int attributes = 0; attributes < inPairs.length; attributes++) {
      inPairs[attributes] = kind + MARKS[attributes & ~NOTICED];
    }
    return new OfKind(
        counted,
        byAttributes("kind", kind, counted),
        ordered ? byAttributes("first-kind", kind, unnoticed) : null,
        ordered ? byAttributes("last-kind", kind, unnoticed) : null,
        inPairs);
  }

  private int[] byAttributes(String type, String value, IntUnaryOperator counts) {
    FeatureIndex.Group group = index.group(type);
    int[] numbers = new int[CueAttribute.COUNT];
    for (int attributes = 0; attributes < numbers.length; attributes++) {
      numbers[attributes] = group.number(value + MARKS[counts.applyAsInt(attributes)]);
    }
    return numbers;
  }

  private OfWord word(Tokens tokens, int word) {
    String prefix = Prefix.of(tokens.word(word));
    return new OfWord(
        prefix, index.group("word").number(prefix), index.group("first-word").number(prefix));
  }

  /**
   * Finds the features of a sentence.
   *
   * @param input the sentence with what the rules say of it and around it
   * @return the features
   */
  public Features of(ModelInput input) {
    Features found = new Features(index);
    SentenceFacts facts = input.facts();
    Sentence sentence = facts.sentence();
    found.add(rules.number(input.rules().isEmpty() ? NO_RULE : input.rules().get(0)));
    found.add(ruleCategories.number(name(input.ruleCategory())));
    found.add(sections.getOrDefault(sentence.section(), FeatureIndex.UNKNOWN));
    neighbours(input.neighbours(), found);
    found.add(lengths[Math.min(sentence.words() / STEP, MOST_STEPS)]);
    found.add(segments[Math.min(sentence.segments(), MOST_SEGMENTS)]);
    found.add(sentence.bullet() ? bullet : noBullet);
    cues(facts.cues(), found);
    clause(facts, found);
    words(facts, found);
    return found;
  }

  /** That a sentence has no neighbour is a feature of it too. */
  private void neighbours(NeighbourVerdicts neighbours, Features found) {
    neighbour(before, neighbours.before(), found);
    neighbour(after, neighbours.after(), found);
    int counts = passage[neighbours.praise()][neighbours.blame()];
    if (neighbours.praise() + neighbours.blame() > 0) {
      found.addOfNeighbours(counts);
    } else {
      found.add(counts);
    }
  }

  private static void neighbour(
      FeatureIndex.Group group, @Nullable Category category, Features found) {
    String name = name(category);
    if (name.equals(NO_CATEGORY)) {
      found.add(group.number(name));
    } else {
      found.addOfNeighbours(group.number(name));
    }
  }

  private void cues(List<Cue> cues, Features found) {
    String[] paired = new String[cues.size()];
    int firstFeature = FeatureIndex.UNKNOWN;
    int lastFeature = FeatureIndex.UNKNOWN;
    boolean judged = false;
    for (int i = 0; i < paired.length; i++) {
      Cue cue = cues.get(i);
      OfKind kind = kinds.computeIfAbsent(cue.kind(), this::ofKind);
      int attributes = CueAttribute.of(cue);
      int[] ofRow = rows.computeIfAbsent(cue.row(), this::ofRow);
      found.add(ofRow[kind.counted.applyAsInt(attributes)], cue.start(), cue.end());
      found.add(kind.alone[attributes], cue.start(), cue.end());
      paired[i] = kind.inPairs[attributes];
      if (kind.first != null && kind.last != null) {
        firstFeature = judged ? firstFeature : kind.first[attributes];
        lastFeature = kind.last[attributes];
        judged = true;
      }
    }
    found.add(firstFeature);
    found.add(lastFeature);
    pairs(paired, found);
  }

  /** Two kinds of cue in one sentence can say more, or less, than each by itself. */
  private void pairs(String[] kinds, Features found) {
    Arrays.sort(kinds);
    for (int i = 0; i < kinds.length; i++) {
      if (i > 0 && kinds[i].equals(kinds[i - 1])) {
        continue;
      }
      String first = kinds[i];
      Map<String, Integer> known = pairs.computeIfAbsent(first, k -> new ConcurrentHashMap<>());
      for (int k = i + 1; k < kinds.length; k++) {
        if (!kinds[k].equals(kinds[k - 1])) {
          Integer before = known.get(kinds[k]);
          found.add(
              before == null
                  ? known.computeIfAbsent(kinds[k], k2 -> pairIndex.number(first + "&" + k2))
                  : before);
        }
      }
    }
  }

  private void clause(SentenceFacts facts, Features found) {
    MainClause clause = facts.main();
    String form = clause.verbForm();
    found.add(subjects.number(clause.subject()));
    found.add(verbForms.number(form));
    found.add(clauses.number(clause.subject() + "/" + form));
    if (clause.verb() >= 0) {
      Tokens tokens = facts.tokens();
      int start = tokens.start(clause.verb());
      int end = tokens.end(clause.verb());
      String prefix = words.of(facts.words(), clause.verb()).prefix;
      found.add(mainVerbs.number(prefix), start, end);
      found.add(verbPhrases.number(clause.auxiliary() + "/" + prefix), start, end);
    }
  }

  private void words(SentenceFacts facts, Features found) {
    Tokens tokens = facts.tokens();
    IndexedWords all = facts.words();
    for (int i = 0; i < all.size(); i++) {
      OfWord word = words.of(all, i);
      found.add(word.anywhere, tokens.start(i), tokens.end(i));
      if (i == 0) {
        found.add(word.first, tokens.start(i), tokens.end(i));
      }
    }
  }

  private static String name(@Nullable Category category) {
    return category == null ? NO_CATEGORY : CATEGORIES.getOrDefault(category, NO_CATEGORY);
  }
}
