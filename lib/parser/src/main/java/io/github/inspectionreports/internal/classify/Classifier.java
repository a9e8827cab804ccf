package io.github.inspectionreports.internal.classify;

import io.github.inspectionreports.facts.Cue;
import io.github.inspectionreports.internal.budget.Budget;
import io.github.inspectionreports.internal.classify.PassageClassification.SentenceClassification;
import io.github.inspectionreports.internal.cue.SentenceFacts;
import io.github.inspectionreports.internal.cue.SentencePosition;
import io.github.inspectionreports.internal.cue.SentenceReader;
import io.github.inspectionreports.internal.cue.grammar.CueKinds;
import io.github.inspectionreports.internal.lexicon.IndexedWords;
import io.github.inspectionreports.internal.lexicon.Lexicon;
import io.github.inspectionreports.internal.passage.Passage;
import io.github.inspectionreports.internal.scoring.CategoryModel;
import io.github.inspectionreports.internal.scoring.CategoryPolicy;
import io.github.inspectionreports.internal.scoring.CategoryScores;
import io.github.inspectionreports.internal.scoring.ModelInput;
import io.github.inspectionreports.internal.scoring.NeighbourVerdicts;
import io.github.inspectionreports.internal.theme.PassageTerms;
import io.github.inspectionreports.internal.theme.ThemeTerms;
import io.github.inspectionreports.internal.theme.Themes;
import io.github.inspectionreports.internal.verdict.BackgroundEngine;
import io.github.inspectionreports.internal.verdict.Firing;
import io.github.inspectionreports.internal.verdict.VerdictEngine;
import io.github.inspectionreports.model.Category;
import io.github.inspectionreports.model.Explanation;
import io.github.inspectionreports.model.Reason;
import io.github.inspectionreports.model.SectionKind;
import io.github.inspectionreports.rules.RuleSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Gives each sentence of a letter its category, and each passage its own from those. Built once
 * from a rule set; immutable and safe for use by many threads.
 */
public final class Classifier {
  /** Far above what rules need (about two), so that only rules without an end reach it. */
  private static final int FIRINGS_PER_FACT = 100;

  /** What a sentence costs beside its characters, in units of the budget. */
  private static final int SENTENCE_WORK = 500;

  private final Lexicon lexicon = new Lexicon();
  private final SentenceReader reader;
  private final Supplier<VerdictEngine> engine;
  private final CategoryPolicy policy;
  private final CategoryModel model;
  private final PhraseCategories phrases;
  private final Themes themes;

  private Classifier(RuleSet rules) {
    this.engine = engine(rules);
    this.policy = CategoryPolicy.of(rules);
    CueKinds kinds = CueKinds.of(rules);
    this.model = CategoryModel.of(rules, kinds);
    this.phrases = PhraseCategories.of(rules);
    this.themes = new Themes(rules, lexicon);
    this.reader = new SentenceReader(rules, kinds, lexicon);
  }

  /** Rules of a caller's may have faults, which are reported before a parser is there. */
  private static Supplier<VerdictEngine> engine(RuleSet rules) {
    if (rules.isBundled()) {
      return BackgroundEngine.of(rules);
    }
    VerdictEngine made = VerdictEngine.of(rules);
    return () -> made;
  }

  /**
   * Builds a classifier.
   *
   * @param rules its rules
   * @return the classifier
   * @throws io.github.inspectionreports.rules.RuleSetException if the rule set has faults, or its
   *     verdict rules cannot be loaded or do not go together
   */
  public static Classifier of(RuleSet rules) {
    return new Classifier(rules);
  }

  /**
   * Classifies the passages of one document. Where the role of a passage decides ({@code
   * DecidedByRole}), all its sentences get the category of the role, whatever their words: items of
   * improvement lists, of priority actions and of a council's demands need improvement; what
   * introduces demands in and what a council says of itself is context. In findings a set phrase or
   * what an earlier visit found is context; rows that name a category, rules and weights decide the
   * rest.
   *
   * @param passages all of them, in document order
   * @return the classification of each, in the same order
   * @throws io.github.inspectionreports.internal.verdict.RuleFailure if a rule of the caller's
   *     throws or fires without an end
   */
  public List<PassageClassification> classify(List<Passage> passages) {
    ThemeTerms.Letter letter = themes.letter();
    List<PassageClassification> classifications = new ArrayList<>();
    for (RuleResult result : applyRules(passages)) {
      List<SentenceClassification> sentences =
          result.passage.role() == Passage.Role.FINDING
              ? findings(result)
              : Collections.nCopies(result.words.size(), DecidedByRole.classify(result.passage));
      classifications.add(about(result, sentences, letter));
    }
    return classifications;
  }

  private PassageClassification about(
      RuleResult result, List<SentenceClassification> sentences, ThemeTerms.Letter letter) {
    Category category =
        policy.combine(sentences.stream().map(SentenceClassification::category).toList());
    if (!result.passage.themed()) {
      return new PassageClassification(category, List.of(), List.of(), sentences);
    }
    PassageTerms terms = letter.read(result.passage, result.words);
    if (result.passage.role() != Passage.Role.FINDING) {
      Themes.OfItem about = themes.ofItem(terms, result.passage.text());
      return new PassageClassification(category, about.themes(), about.sure(), sentences);
    }
    Themes.Found about = themes.ofEach(terms);
    List<SentenceClassification> each = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      each.add(sentences.get(i).about(about.sentences().get(i), about.sure().get(i)));
    }
    // What only says how the inspection was made is about no part of social work.
    boolean ofInspection =
        result.passage.section() == SectionKind.ABOUT
            && each.stream().allMatch(sentence -> sentence.themes().isEmpty());
    List<String> themes = ofInspection ? List.of() : about.passage();
    return new PassageClassification(category, themes, List.of(), each);
  }

  /**
   * Returns what the rules say of sentences before they are weighed, for those who fit a model.
   *
   * @param passages all passages of a document, in its order
   * @return the sentences of each passage, as inputs of the model; none for one whose list decides
   */
  public List<List<ModelInput>> modelInputs(List<Passage> passages) {
    return applyRules(passages).stream().map(RuleResult::inputs).toList();
  }

  /** What the first sentence of a passage weighs; null where it is not weighed. */
  @Nullable CategoryScores scores(Passage passage) {
    return model.scores(applyRules(List.of(passage)).get(0).inputs.get(0));
  }

  /** What a passage is about, with the words that say so. */
  List<Explanation.ThemeReason> themes(Passage passage) {
    return themes.explain(themes.letter().read(passage));
  }

  /**
   * A passage with what the rules say of it.
   *
   * @param passage the passage
   * @param words the words of its sentences
   * @param inputs its sentences with what the rules say; none where the list decides
   * @param verdicts the verdicts on all sentences of the document
   */
  private record RuleResult(
      Passage passage,
      List<IndexedWords> words,
      List<ModelInput> inputs,
      SentenceVerdicts verdicts) {}

  private List<RuleResult> applyRules(List<Passage> passages) {
    List<List<SentenceFacts>> read = new ArrayList<>();
    List<Object> facts = new ArrayList<>();
    int id = 0;
    for (Passage passage : passages) {
      List<SentenceFacts> sentences =
          passage.role() == Passage.Role.FINDING ? read(passage, id) : List.of();
      sentences.forEach(sentence -> facts.addAll(sentence.facts()));
      read.add(sentences);
      id += passage.sentences().size();
    }
    SentenceVerdicts verdicts =
        new SentenceVerdicts(
            engine.get().run(facts, FIRINGS_PER_FACT * (facts.size() + 10)), policy, phrases);
    List<RuleResult> results = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      results.add(result(passages.get(i), read.get(i), verdicts));
    }
    return results;
  }

  private List<SentenceFacts> read(Passage passage, int first) {
    List<SentenceFacts> facts = new ArrayList<>();
    for (Passage.Sentence sentence : passage.sentences()) {
      Budget.step(SENTENCE_WORK + sentence.text().length());
      int id = first + facts.size();
      facts.add(
          reader.read(
              sentence.text(),
              new SentencePosition(
                  id, facts.isEmpty() ? -1 : id - 1, passage.section(), passage.bullet())));
    }
    return facts;
  }

  private RuleResult result(Passage passage, List<SentenceFacts> facts, SentenceVerdicts verdicts) {
    if (passage.role() != Passage.Role.FINDING) {
      return new RuleResult(passage, words(passage), List.of(), verdicts);
    }
    List<List<Firing>> fired = new ArrayList<>(facts.size());
    List<Category> categories = new ArrayList<>(facts.size());
    for (SentenceFacts sentence : facts) {
      fired.add(verdicts.of(sentence));
      categories.add(category(fired.get(fired.size() - 1)));
    }
    List<NeighbourVerdicts> neighbours = NeighbourVerdicts.of(categories, policy);
    List<ModelInput> sentences = new ArrayList<>();
    for (int i = 0; i < facts.size(); i++) {
      sentences.add(
          new ModelInput(facts.get(i), rules(fired.get(i)), categories.get(i), neighbours.get(i)));
    }
    return new RuleResult(
        passage, facts.stream().map(SentenceFacts::words).toList(), sentences, verdicts);
  }

  /** The ids of rules, each once; most sentences have one. */
  private static List<String> rules(List<Firing> fired) {
    return switch (fired.size()) {
      case 0 -> List.of();
      case 1 -> List.of(fired.get(0).rule());
      default -> fired.stream().map(Firing::rule).distinct().toList();
    };
  }

  private List<IndexedWords> words(Passage passage) {
    List<IndexedWords> words = new ArrayList<>();
    for (Passage.Sentence sentence : passage.sentences()) {
      Budget.step(SENTENCE_WORK + sentence.text().length());
      words.add(lexicon.read(sentence.text()));
    }
    return words;
  }

  private Category category(List<Firing> fired) {
    return fired.isEmpty() ? Category.CONTEXT : policy.named(fired.get(0).verdict().category());
  }

  private List<SentenceClassification> findings(RuleResult result) {
    List<SentenceClassification> classifications = new ArrayList<>();
    for (int i = 0; i < result.inputs.size(); i++) {
      SentenceClassification classification = classify(result, result.inputs.get(i));
      Passage.ContextReason reason = result.passage.sentences().get(i).contextReason();
      classifications.add(
          reason != null
                  && CategoryModel.CATEGORIES.contains(classification.category())
                  && phrases.of(result.inputs.get(i).facts()).isEmpty()
              ? context(result.passage.sentences().get(i).text(), reason)
              : classification);
    }
    return classifications;
  }

  /**
   * A set phrase says nothing of what was found; only a caller's own category, or a row that names
   * one, goes before it.
   */
  private static SentenceClassification context(String text, Passage.ContextReason reason) {
    String phrase = text.substring(reason.start(), reason.end());
    return new SentenceClassification(
        Category.CONTEXT,
        List.of(new Reason(reason.rule(), reason.name(), phrase, reason.start(), reason.end())),
        true);
  }

  private SentenceClassification classify(RuleResult result, ModelInput sentence) {
    Budget.step(SENTENCE_WORK);
    // A row that names a category decides as its author wrote it.
    CategoryModel.Prediction prediction =
        phrases.of(sentence.facts()).isEmpty() ? model.predict(sentence) : null;
    if (prediction != null && !prediction.because().isEmpty()) {
      return new SentenceClassification(
          prediction.category(), prediction.because(), prediction.sure());
    }
    List<Reason> because = new ArrayList<>();
    for (Firing one : result.verdicts.of(sentence.facts())) {
      because.addAll(result.verdicts.reasons(sentence.facts(), one));
    }
    boolean sure = prediction == null ? !because.isEmpty() : prediction.sure();
    return new SentenceClassification(sentence.ruleCategory(), because, sure);
  }

  /** The cues of a sentence, as the rules see them. */
  List<Cue> cues(String sentence) {
    return reader.read(sentence, new SentencePosition(0, -1, SectionKind.FINDINGS, false)).cues();
  }
}
