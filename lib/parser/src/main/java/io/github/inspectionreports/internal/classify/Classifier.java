package io.github.inspectionreports.internal.classify;

import io.github.inspectionreports.facts.Cue;
import io.github.inspectionreports.internal.budget.Budget;
import io.github.inspectionreports.internal.classify.PassageVerdict.SentenceVerdict;
import io.github.inspectionreports.internal.cue.CueFinder;
import io.github.inspectionreports.internal.cue.Points;
import io.github.inspectionreports.internal.cue.SentenceFacts;
import io.github.inspectionreports.internal.cue.SentencePosition;
import io.github.inspectionreports.internal.cue.SentenceReader;
import io.github.inspectionreports.internal.lexicon.Lexicon;
import io.github.inspectionreports.internal.lexicon.Words;
import io.github.inspectionreports.internal.statement.Passage;
import io.github.inspectionreports.internal.theme.Themes;
import io.github.inspectionreports.internal.verdict.RuleFailure;
import io.github.inspectionreports.internal.verdict.VerdictEngine;
import io.github.inspectionreports.internal.weigh.CategoryModel;
import io.github.inspectionreports.internal.weigh.CategoryPolicy;
import io.github.inspectionreports.internal.weigh.Scale;
import io.github.inspectionreports.model.Category;
import io.github.inspectionreports.model.Reason;
import io.github.inspectionreports.model.SectionKind;
import io.github.inspectionreports.rules.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives each sentence of a letter its category, and each passage its own from those. Built once
 * from a rule set; immutable and safe for use by many threads.
 */
public final class Classifier {
  /** Far above what rules need (about two), so that only rules without an end reach it. */
  private static final int FIRINGS_A_FACT = 100;

  /** What a sentence costs beside its characters, in units of the budget. */
  private static final int SENTENCE_WORK = 500;

  private static final Set<Category> OURS =
      Set.of(
          Category.STRENGTH,
          Category.PROGRESS,
          Category.NEEDS_IMPROVEMENT,
          Category.MIXED,
          Category.CONTEXT);

  private final Lexicon vocabulary;
  private final SentenceReader reader;
  private final VerdictEngine engine;
  private final CategoryPolicy polarity;
  private final CategoryModel scales;
  private final PhraseCategories rows;
  private final Themes themes;

  private Classifier(RuleSet rules) {
    this.engine = VerdictEngine.of(rules);
    this.polarity = CategoryPolicy.of(rules);
    this.scales = CategoryModel.of(rules);
    this.rows = PhraseCategories.of(rules);
    this.themes = Themes.of(rules);
    CueFinder finder = CueFinder.of(rules);
    this.vocabulary =
        new Lexicon(
            finder.phrases(), scales::ofWord, scales::ofOpening, themes.terms(), themes::ofWord);
    this.reader = new SentenceReader(finder, Points.of(rules), vocabulary);
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
   * Classifies the passages of one document. Sentences of improvement items need improvement and
   * those of priority actions too, whatever their words: the list they stand in says so.
   *
   * @param passages all of them, in document order
   * @return a verdict on each, in the same order
   * @throws RuleFailure if a rule of the caller's throws or fires without an end
   */
  public List<PassageVerdict> classify(List<Passage> passages) {
    return classify(passages, Set.of());
  }

  /** Classifies as if the phrases that begin at these offsets of their sentence were not there. */
  List<PassageVerdict> classify(List<Passage> passages, Set<Integer> without) {
    List<SentenceFacts> readings = new ArrayList<>();
    SentenceVerdicts judgements = judge(passages, without, readings);
    List<PassageVerdict> verdicts = new ArrayList<>();
    Themes.Letter letter = themes.letter(vocabulary);
    int next = 0;
    for (Passage passage : passages) {
      List<SentenceVerdict> sentences = new ArrayList<>();
      List<Category> categories = new ArrayList<>();
      List<Words> words = new ArrayList<>();
      for (int i = 0; i < passage.sentences().size(); i++) {
        Budget.step(SENTENCE_WORK);
        words.add(readings.get(next).words());
        SentenceVerdict verdict =
            passage.role() == Passage.Role.FINDING
                ? finding(judgements.of(next), passage.sentences().get(i))
                : SentenceVerdicts.listed(passage);
        sentences.add(verdict);
        categories.add(verdict.category());
        next++;
      }
      verdicts.add(
          new PassageVerdict(
              polarity.combine(categories),
              passage.themed() ? letter.of(passage, words) : List.of(),
              sentences));
    }
    return verdicts;
  }

  /** A set phrase says nothing of what was found; only a caller's own category goes before it. */
  private static SentenceVerdict finding(SentenceVerdict verdict, Passage.Sentence sentence) {
    Passage.Formula formula = sentence.formula();
    if (formula == null || !OURS.contains(verdict.category())) {
      return verdict;
    }
    String phrase = sentence.text().substring(formula.start(), formula.end());
    return new SentenceVerdict(
        Category.CONTEXT,
        List.of(
            new Reason(formula.rule(), formula.name(), phrase, formula.start(), formula.end())));
  }

  /**
   * Gives the signs of sentences that the table of evidence can weigh, for those who fit it.
   *
   * @param passages all passages of a document, in its order
   * @return for each passage the signs of each of its sentences, as the table writes them; null for
   *     a sentence that is not weighed, because its list or its section decides
   */
  public List<List<@Nullable Set<String>>> signs(List<Passage> passages) {
    List<SentenceFacts> readings = new ArrayList<>();
    SentenceVerdicts judgements = judge(passages, Set.of(), readings);
    List<List<@Nullable Set<String>>> all = new ArrayList<>();
    int next = 0;
    for (Passage passage : passages) {
      List<@Nullable Set<String>> own = new ArrayList<>();
      for (int i = 0; i < passage.sentences().size(); i++) {
        boolean weighed =
            passage.role() == Passage.Role.FINDING && readings.get(next).sentence().judged();
        own.add(weighed ? judgements.signs(next) : null);
        next++;
      }
      all.add(own);
    }
    return all;
  }

  /** The scales of the first sentence of a passage; null where it is not weighed. */
  @Nullable Scale scale(Passage passage) {
    return judge(List.of(passage), Set.of(), new ArrayList<>()).scale(0);
  }

  /** What a passage is about, with the words that say so. */
  List<Themes.Assigned> themes(Passage passage) {
    return themes.explain(passage);
  }

  /** Runs the rules over all sentences, whose readings it adds to a list. */
  private SentenceVerdicts judge(
      List<Passage> passages, Set<Integer> without, List<SentenceFacts> readings) {
    List<Object> facts = new ArrayList<>();
    for (Passage passage : passages) {
      boolean first = true;
      for (Passage.Sentence sentence : passage.sentences()) {
        Budget.step(SENTENCE_WORK + sentence.text().length());
        int id = readings.size();
        SentenceFacts reading =
            reader.read(
                sentence.text(),
                new SentencePosition(id, first ? -1 : id - 1, passage.section(), passage.bullet()),
                without);
        readings.add(reading);
        if (passage.role() == Passage.Role.FINDING) {
          facts.addAll(reading.facts());
        }
        first = false;
      }
    }
    return new SentenceVerdicts(
        engine.run(facts, FIRINGS_A_FACT * (facts.size() + 10)),
        polarity,
        scales,
        rows,
        passages,
        readings);
  }

  /** The cues of a sentence, as the rules see them. */
  List<Cue> cues(String sentence) {
    return reader.read(sentence, new SentencePosition(0, -1, SectionKind.FINDINGS, false)).cues();
  }
}
