package io.github.inspectionreports.internal.cue;

import java.util.Set;

/** The kinds of cue that grammar is about; other kinds are only handed to the rules. */
final class Kinds {
  static final String NEUTRAL = "neutral";
  static final String HARM = "harm";
  static final String FAULT = "fault";
  static final String FLAW = "flaw";
  static final String PRAISE = "praise";
  static final String SERVICE = "service";
  static final String BETTER = "better";
  static final String NEGATOR = "negator";

  /** "Few delays": a fault told as absent. */
  static final String SPARED = "spared";

  /** "Inspectors did not see": denies all faults behind it. */
  static final String NONE = "none";

  static final String REMEDY = "remedy";
  static final String DETECT = "detect";

  /** "But": begins a segment. */
  static final String TURN = "turn";

  /** "Although": begins a segment that ends with its clause. */
  static final String CONCEDE = "concede";

  /** "When": begins a clause of circumstance. */
  static final String CIRCUMSTANCE = "circumstance";

  /** "Children who": says who is meant. */
  static final String RELATIVE = "relative";

  /** "So that": says what is aimed at. */
  static final String GOAL = "goal";

  /** What a negator can govern. */
  static final Set<String> NEGATABLE =
      Set.of(
          FAULT, FLAW, PRAISE, SERVICE, BETTER, "begun", "gain", REMEDY, DETECT, HARM, "now",
          "outside");

  /** What says something good unless it is denied. */
  static final Set<String> PRAISING = Set.of(PRAISE, SERVICE, BETTER, "begun", "gain", "action");

  /** Phrases that hide what stands inside them. */
  static final Set<String> MASKS = Set.of(NEUTRAL, HARM, FAULT, FLAW, SPARED, NONE, "no-longer");

  private Kinds() {}
}
