package io.github.inspectionreports.internal.classify;

import io.github.inspectionreports.facts.Cue;
import io.github.inspectionreports.internal.classify.PassageClassification.SentenceClassification;
import io.github.inspectionreports.internal.cue.SentenceReader;
import io.github.inspectionreports.internal.passage.Passage;
import io.github.inspectionreports.internal.scoring.CategoryScores;
import io.github.inspectionreports.model.Explanation;
import io.github.inspectionreports.model.Explanation.Alternative;
import io.github.inspectionreports.model.Explanation.Phrase;
import io.github.inspectionreports.model.Place;
import io.github.inspectionreports.model.SectionKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Explains why a sentence has its category, and why it has no other: it asks the rules again with
 * one phrase, two phrases or all phrases of one kind taken away, and in another section. What
 * changes the answer is what decided it, whatever the rules are. Phrases that begin at one word are
 * taken away together.
 */
public final class Explainer {
  /** Pairs are tried among so many phrases at most; sentences with more are rare. */
  private static final int PAIRED = 12;

  /** More features make a sum no clearer. */
  private static final int MOST_FEATURES = 6;

  private final Classifier classifier;
  private final String sentence;
  private final SectionKind section;
  private final List<Cue> cues;
  private final SentenceClassification classification;
  private final List<Alternative> alternatives = new ArrayList<>();

  private Explainer(Classifier classifier, String sentence, SectionKind section) {
    this.classifier = classifier;
    this.sentence = sentence;
    this.section = section;
    this.cues = classifier.cues(sentence);
    this.classification = classify(section, List.of());
  }

  /**
   * Explains a sentence.
   *
   * @param classifier holds the rules
   * @param sentence the sentence
   * @param section kind of the section in which to take it to be
   * @return its category, why, and what else was near
   */
  public static Explanation explain(Classifier classifier, String sentence, SectionKind section) {
    return new Explainer(classifier, sentence, section).explain();
  }

  private Explanation explain() {
    Map<String, List<Cue>> byKind = new LinkedHashMap<>();
    Map<Integer, List<Cue>> byPlace = new LinkedHashMap<>();
    for (Cue cue : cues) {
      byKind.computeIfAbsent(cue.kind(), kind -> new ArrayList<>()).add(cue);
      byPlace.computeIfAbsent(cue.start(), start -> new ArrayList<>()).add(cue);
    }
    List<List<Cue>> undecided = new ArrayList<>();
    for (List<Cue> together : byPlace.values()) {
      if (!tryWithout(together)) {
        undecided.add(together);
      }
    }
    tryWithoutPairs(undecided);
    byKind.values().stream().filter(same -> same.size() > 2).forEach(this::tryWithout);
    if (section != SectionKind.FINDINGS) {
      addIfOther(classify(SectionKind.FINDINGS, List.of()), List.of(), SectionKind.FINDINGS);
    }
    Passage passage = passage(section, sentence);
    CategoryScores scores = classifier.scores(passage);
    return new Explanation(
        sentence,
        section,
        classification.category(),
        classification.because(),
        phrases(cues),
        alternatives,
        scores == null ? List.of() : scores.sums(),
        scores == null ? List.of() : scores.topFeatures(MOST_FEATURES),
        classifier.themes(passage));
  }

  /** Two phrases can say the same, so that neither alone decides. */
  private void tryWithoutPairs(List<List<Cue>> of) {
    for (int i = 0; i < Math.min(of.size(), PAIRED); i++) {
      for (int k = i + 1; k < Math.min(of.size(), PAIRED); k++) {
        List<Cue> both = new ArrayList<>(of.get(i));
        both.addAll(of.get(k));
        tryWithout(both);
      }
    }
  }

  /** Returns whether the sentence has another category without these phrases. */
  private boolean tryWithout(List<Cue> left) {
    SentenceClassification other = classify(section, left);
    addIfOther(other, phrases(left), section);
    return !other.category().equals(classification.category());
  }

  private void addIfOther(SentenceClassification other, List<Phrase> without, SectionKind where) {
    boolean given =
        alternatives.stream()
            .anyMatch(
                known ->
                    known.category().equals(other.category())
                        && without.containsAll(known.without())
                        && !known.without().isEmpty());
    if (!other.category().equals(classification.category()) && !given) {
      alternatives.add(new Alternative(other.category(), without, where, other.because()));
    }
  }

  /** The classification of the sentence as if some phrases were not there. */
  private SentenceClassification classify(SectionKind where, List<Cue> without) {
    Passage passage = passage(where, masked(without));
    return classifier.classify(List.of(passage)).get(0).sentences().get(0);
  }

  static Passage passage(SectionKind where, String text) {
    Place place = new Place(1, 1, 0, text.length());
    return new Passage(
        Passage.Role.FINDING,
        where,
        "",
        false,
        text,
        List.of(new Passage.Sentence(text, 0, place)),
        place);
  }

  /**
   * The sentence with words that say nothing in place of phrases, so that all others keep their
   * distances and offsets. Words that another phrase shares stay, but for the first, without which
   * a phrase is not there.
   */
  private String masked(List<Cue> phrases) {
    StringBuilder masked = new StringBuilder(sentence);
    for (Cue cue : phrases) {
      boolean first = true;
      for (int i = cue.start(); i < cue.end(); i++) {
        boolean letter = Character.isLetterOrDigit(sentence.charAt(i));
        first &= letter;
        if (letter && (first || !isShared(i, phrases))) {
          masked.setCharAt(i, SentenceReader.MASK);
        }
      }
    }
    return masked.toString();
  }

  private boolean isShared(int offset, List<Cue> masked) {
    return cues.stream()
        .anyMatch(cue -> cue.start() <= offset && offset < cue.end() && !masked.contains(cue));
  }

  private List<Phrase> phrases(List<Cue> of) {
    return of.stream()
        .map(
            cue ->
                new Phrase(cue.row(), cue.kind(), cue.phrase(), cue.start(), cue.end(), notes(cue)))
        .toList();
  }

  private static List<String> notes(Cue cue) {
    List<String> notes = new ArrayList<>();
    if (cue.negated()) {
      notes.add("negated");
    }
    if (cue.remedied()) {
      notes.add("remedied");
    }
    if (cue.noticed()) {
      notes.add("noticed");
    }
    if (cue.circumstantial()) {
      notes.add("circumstantial");
    }
    return notes;
  }
}
