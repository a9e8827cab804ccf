package io.github.inspectionreports.internal.cue;

import io.github.inspectionreports.facts.Cue;
import io.github.inspectionreports.internal.cue.points.CueAttribute;
import io.github.inspectionreports.internal.lexicon.Lexicon;
import io.github.inspectionreports.model.SectionKind;
import io.github.inspectionreports.rules.RuleSet;
import java.util.List;
import java.util.stream.Collectors;

/** Sentences read with the bundled phrases, for tests of the grammar around them. */
public final class Read {
  private static final SentenceReader READER = new SentenceReader(RuleSet.bundled(), new Lexicon());

  private Read() {}

  public static SentenceFacts sentence(String text) {
    return READER.read(text, new SentencePosition(0, -1, SectionKind.FINDINGS, false));
  }

  /** The cues at a phrase, as kinds with what the words around them do to them. */
  public static String at(String text, String phrase) {
    int start = text.indexOf(phrase);
    List<Cue> cues = sentence(text).cues();
    return cues.stream()
        .filter(cue -> cue.start() == start && cue.phrase().equals(phrase))
        .map(cue -> cue.kind() + CueAttribute.marks(CueAttribute.of(cue)))
        .distinct()
        .sorted()
        .collect(Collectors.joining(" "));
  }
}
