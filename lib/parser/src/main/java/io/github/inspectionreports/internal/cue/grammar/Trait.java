package io.github.inspectionreports.internal.cue.grammar;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What grammar does with a kind of cue ({@code cue-kinds.csv}) or with a row of phrases ({@code
 * phrases.csv}); the columns {@code traits} name them in lower case. The README beside the tables
 * says what each means, with examples.
 */
public enum Trait {
  /** Evaluates by itself: says that something is good or bad, better or worse. */
  EVALUATIVE,
  /** Says that what it names is good, or names what should be plentiful. */
  POSITIVE,
  /** Says that what it names is bad, or names what should be rare. */
  NEGATIVE,
  /** Speaks for the service unless it is negated, also by a word within its own. */
  POSITIVE_UNLESS_NEGATED,
  /** Is something that there should be: where it is negated, that is bad. */
  NEGATIVE_WHEN_NEGATED,
  /** A negator before it governs it. */
  NEGATABLE,
  /** Is about the work of the domain: it counts only beside a {@code domain-term}. */
  DOMAIN_BOUND,
  /** Hides other phrases within its words. */
  HIDING,
  /** Is hidden by a longer phrase of praise or change that contains it. */
  HIDDEN,
  /** Triggers the reading of directions: good or bad only by the words around it. */
  TRIGGER,
  /** Is found within longer phrases, too (a nested match), as what rises and falls is. */
  NESTED,
  /** Holds until a direction is read in its place: then it gives way. */
  PROVISIONAL,
  /** Grammar decides: weights need a higher probability to overrule a rule. */
  GRAMMAR,
  /** Lets a sentence be weighed where no rule applies. */
  WEIGHED,
  /** The first and the last of these in a sentence have weights of their own. */
  ORDERED,
  /** A thing, not a predicate: whether it is noticed has weights of its own. */
  THING,

  /** Of a row: what rises or falls comes after it ("a rise in"). */
  NOUN,
  /**
   * Of a row: a size, which before a thing says nothing of a change ("there are higher numbers").
   */
  SIZE,
  /** Of a row: what the rest of the sentence says is so only in part ("not all"). */
  PARTIAL,
  /** Of a row: how much there is, compared with nothing ("is low"). */
  AMOUNT,
  /** Of a row: what it negates says which way it points ("no evidence that"). */
  EVIDENCE,
  /** Of a row: what happens to people, such as a move. */
  EVENT,
  /** Of a row: more than there was, where it comes first ("have more time for"). */
  COMPARATIVE,
  /** Of a row: what has hardly begun is not praised. */
  BARELY_BEGUN,
  /** Of a row: presupposes that something was wrong ("have been put right"). */
  PUT_RIGHT;

  private static final Map<String, Trait> BY_ID = new HashMap<>();

  static {
    for (Trait trait : values()) {
      BY_ID.put(trait.id, trait);
    }
  }

  private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** Returns whether rows of phrases can have it. */
  boolean isOfRows() {
    return this == GRAMMAR || compareTo(NOUN) >= 0;
  }

  /** Returns whether kinds of cue can have it. */
  boolean isOfKinds() {
    return compareTo(NOUN) < 0;
  }

  /** Returns the trait that a table names so, or null. */
  static @Nullable Trait named(String name) {
    return BY_ID.get(name);
  }

  /** Returns its name in tables. */
  String id() {
    return id;
  }

  /** Returns the bit that stands for it. */
  int bit() {
    return 1 << ordinal();
  }
}
