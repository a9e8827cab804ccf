package io.github.inspectionreports.internal.passage;

import io.github.inspectionreports.model.JudgementArea;
import io.github.inspectionreports.model.Place;
import io.github.inspectionreports.model.SectionKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph, bullet or item of the body with its sentences: what the rules read.
 *
 * @param role what the report makes of it
 * @param section kind of the section in which it is
 * @param heading the nearest heading above it; empty where there is none
 * @param bullet whether it is an item of a list
 * @param text its text
 * @param sentences its sentences, in order
 * @param place where it is
 * @param area the judgement under whose heading it is; null where there is none
 * @param references what its text refers to in brackets, such as "recommendation 3"
 * @param themed whether it is about social work, so that it can have themes
 */
public record Passage(
    Role role,
    SectionKind section,
    String heading,
    boolean bullet,
    String text,
    List<Sentence> sentences,
    Place place,
    @Nullable JudgementArea area,
    List<String> references,
    boolean themed) {
  /** What the report makes of a passage. */
  public enum Role {
    /** A finding. */
    FINDING,
    /** A finding in a list of what needs to improve that lost its line breaks. */
    LISTED,
    /** A finding in a list of what the council was told to do, which needs to improve. */
    DEMAND,
    /** A finding that introduces such a list and is context. */
    LEAD_IN,
    /** A finding that gives the council's own words, which are context. */
    COUNCIL_STATEMENT,
    /** An item of a list of what needs to improve. */
    IMPROVEMENT,
    /** A priority action, its lead-in and items together. */
    PRIORITY_ACTION
  }

  /**
   * A sentence of a passage.
   *
   * @param text its text
   * @param start offset in the passage's text
   * @param place where it is in the document
   * @param contextReason why it says nothing of what was found at this visit; null where it may
   */
  public record Sentence(
      String text, int start, Place place, @Nullable ContextReason contextReason) {
    /**
     * Makes a sentence that rules and weights may judge.
     *
     * @param text its text
     * @param start offset in the passage's text
     * @param place where it is in the document
     */
    public Sentence(String text, int start, Place place) {
      this(text, start, place, null);
    }
  }

  /**
   * Why a sentence is context whatever rules and weights say: it says nothing of what was found at
   * this visit.
   *
   * @param rule id of the reason
   * @param name the reason as a sentence
   * @param start offset in the sentence's text
   * @param end offset after it
   */
  public record ContextReason(String rule, String name, int start, int end) {
    /** Of a whole passage, or of a sentence among others. */
    public static final ContextReason COUNCIL_SAYS =
        new ContextReason(
            "council-says", "What a council says of itself is no finding of inspectors", 0, 0);
  }

  /** Copies the lists. */
  public Passage {
    sentences = List.copyOf(sentences);
    references = List.copyOf(references);
  }

  /**
   * Returns this passage with other sentences.
   *
   * @param others the sentences
   * @param aboutWork whether it is about social work
   * @return the passage
   */
  public Passage with(List<Sentence> others, boolean aboutWork) {
    return new Passage(
        role, section, heading, bullet, text, others, place, area, references, aboutWork);
  }

  /**
   * Returns this passage with more of its text, which is no sentence.
   *
   * @param whole all of its text
   * @param through where it is
   * @param all what it refers to
   * @return the passage
   */
  public Passage with(String whole, Place through, List<String> all) {
    return new Passage(
        role, section, heading, bullet, whole, sentences, through, area, all, themed);
  }

  /** This passage in another role. */
  public Passage as(Role other) {
    return new Passage(
        other, section, heading, bullet, text, sentences, place, area, references, themed);
  }

  /**
   * Returns this passage with all its sentences as context, for one reason.
   *
   * @param reason why none says anything of what was found at this visit
   * @param aboutWork whether it is about social work
   * @return the passage
   */
  public Passage allContext(ContextReason reason, boolean aboutWork) {
    return with(
        sentences.stream().map(s -> new Sentence(s.text(), s.start(), s.place(), reason)).toList(),
        aboutWork);
  }

  /**
   * Makes a passage that is under no judgement's heading and refers to nothing.
   *
   * @param role what the report makes of it
   * @param section kind of the section in which it is
   * @param heading the nearest heading above it; empty where there is none
   * @param bullet whether it is an item of a list
   * @param text its text
   * @param sentences its sentences, in order
   * @param place where it is
   */
  public Passage(
      Role role,
      SectionKind section,
      String heading,
      boolean bullet,
      String text,
      List<Sentence> sentences,
      Place place) {
    this(role, section, heading, bullet, text, sentences, place, null, List.of(), true);
  }
}
