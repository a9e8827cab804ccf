package io.github.inspectionreports.internal.classify;

import io.github.inspectionreports.facts.Cue;
import io.github.inspectionreports.internal.classify.PassageClassification.SentenceClassification;
import io.github.inspectionreports.internal.cue.SentenceFacts;
import io.github.inspectionreports.internal.cue.SentencePosition;
import io.github.inspectionreports.internal.cue.SentenceReader;
import io.github.inspectionreports.internal.cue.points.Points;
import io.github.inspectionreports.internal.lexicon.Lexicon;
import io.github.inspectionreports.internal.verdict.VerdictEngine;
import io.github.inspectionreports.model.SectionKind;
import io.github.inspectionreports.rules.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Rules tried on sentences: which rows are in one, and which verdict rules fire. For those who
 * write rules; the categories of a letter come from {@link Classifier}. Immutable and safe for use
 * by many threads.
 */
public final class RuleProbe {
  private static final int FIRINGS = 100_000;

  private final SentenceReader reader;
  private final Points points;
  private final RuleSet rules;

  /** Made when verdict rules are first asked for: phrases alone need none. */
  private volatile @Nullable VerdictEngine engine;

  /** Made when a category is first asked for. */
  private volatile @Nullable Classifier classifier;

  private RuleProbe(RuleSet rules) {
    this.reader = new SentenceReader(rules, new Lexicon());
    this.points = Points.of(rules);
    this.rules = rules;
  }

  /**
   * Makes a rule set ready.
   *
   * @param rules a rule set without faults
   * @return a probe for it
   */
  public static RuleProbe of(RuleSet rules) {
    return new RuleProbe(rules);
  }

  /**
   * Finds the phrases in a sentence, without those that another hides.
   *
   * @param sentence one sentence
   * @return the phrases, by first word
   */
  public List<Cue> cues(String sentence) {
    return read(0, sentence, SectionKind.FINDINGS).cues();
  }

  /**
   * Finds the rows of points that hold in a sentence.
   *
   * @param cues the phrases that {@link #cues} found in it
   * @return their ids
   */
  public Set<String> points(List<Cue> cues) {
    return points.rows(cues);
  }

  /**
   * Lets the verdict rules fire on the sentences of one passage.
   *
   * @param sentences the sentences, in order
   * @param section kind of the section in which to take them to be
   * @return ids of all rules that fired, whether or not what they concluded held to the end
   */
  public Set<String> fired(List<String> sentences, SectionKind section) {
    List<Object> facts = new ArrayList<>();
    for (int id = 0; id < sentences.size(); id++) {
      SentenceFacts reading = read(id, sentences.get(id), section);
      facts.addAll(reading.facts());
    }
    return engine().run(facts, FIRINGS).rules();
  }

  /**
   * Returns what all rules together make of a sentence that stands alone, the weights too.
   *
   * @param sentence one sentence, among findings
   * @return its category and why
   * @throws io.github.inspectionreports.internal.verdict.RuleFailure if a verdict rule throws or
   *     fires without an end
   */
  public SentenceClassification classify(String sentence) {
    Classifier made = classifier;
    if (made == null) {
      made = Classifier.of(rules);
      classifier = made;
    }
    return made.classify(List.of(Explainer.passage(SectionKind.FINDINGS, sentence)))
        .get(0)
        .sentences()
        .get(0);
  }

  /** {@return the names of the verdict rules by id} */
  public Map<String, String> rules() {
    return engine().rules();
  }

  private VerdictEngine engine() {
    VerdictEngine made = engine;
    if (made == null) {
      made = VerdictEngine.of(rules);
      engine = made;
    }
    return made;
  }

  private SentenceFacts read(int id, String sentence, SectionKind section) {
    return reader.read(sentence, new SentencePosition(id, id - 1, section, false));
  }
}
