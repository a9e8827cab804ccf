package io.github.inspectionreports.internal.cue.grammar;

/**
 * The kinds of cue that more than one class names; a few others ({@code dated}, {@code begun}) are
 * written as text in the one class that asks for them. What grammar does with all kinds is said by
 * their traits in {@code cue-kinds.csv}.
 */
public final class Kinds {
  /** An exception, whose words say nothing (the term of NegEx and ConText). */
  public static final String PSEUDO_TRIGGER = "pseudo-trigger";

  public static final String RISK = "risk";

  public static final String CRITICISM = "criticism";

  public static final String SHORTCOMING = "shortcoming";

  public static final String PRAISE = "praise";
  public static final String SERVICE = "service";
  public static final String BETTER = "better";
  public static final String GAIN = "gain";

  /** "Have introduced": something that was done. */
  public static final String ACTION = "action";

  /** A negation trigger: "not", "without". */
  public static final String NEGATOR = "negator";

  /** "Few delays": a fault said to be rare or absent. */
  public static final String NO_SHORTCOMING = "no-shortcoming";

  /** "Inspectors did not see": says that all faults after it are absent. */
  public static final String ABSENCE = "absence";

  public static final String REMEDY = "remedy";

  public static final String NOTICING = "noticing";

  /** "But" (an adversative conjunction): begins a segment. */
  public static final String CONTRAST = "contrast";

  /** "When": begins a clause of circumstance. */
  public static final String CIRCUMSTANCE = "circumstance";

  /** "Children who": says who is meant. */
  public static final String RELATIVE = "relative";

  /** "Are chaired by": how things are organised. */
  public static final String ARRANGEMENT = "arrangement";

  /** A thing of which less is better (a negative potential item): "vacancies". */
  public static final String BURDEN = "burden";

  /** A thing of which more is better (a positive potential item): "attendance". */
  public static final String ASSET = "asset";

  /** "Has risen": more of something. */
  public static final String RISE = "rise";

  /** "Has fallen": less of something. */
  public static final String DROP = "drop";

  /** "More children": more of those who do or have something. */
  public static final String MORE = "more";

  /** "Fewer children": less of those who do or have something. */
  public static final String FEWER = "fewer";

  /** "Few", "rarely": nearly a negation. */
  public static final String SCARCE = "scarce";

  /** "Is higher than in similar areas": more of something than others have. */
  public static final String ABOVE = "above";

  /** "Is lower than in similar areas": less of something than others have. */
  public static final String BELOW = "below";

  /** "Better than in similar areas". */
  public static final String EXCELS = "excels";

  /** "Increasingly": more and more of what is said next. */
  public static final String GROWING = "growing";

  /** A word of the field, such as "children" or "plan"; without one nothing is judged. */
  public static final String DOMAIN_TERM = "domain-term";

  /** What happens to the service from outside. */
  public static final String EXTERNAL = "external";

  public static final String NO_LONGER = "no-longer";

  /** "Not tolerated", "put right": says that the fault before it is resolved. */
  public static final String RESOLVED = "resolved";

  /** "Common": says of its subject that it is so. */
  public static final String USUAL = "usual";

  /** "Are rare": says of its subject that it is seldom so. */
  public static final String UNUSUAL = "unusual";

  /** "Has given way to" (a change of state): is between what was and what is. */
  public static final String TRANSITION = "transition";

  /** "Used to": is about an earlier time. */
  public static final String FORMERLY = "formerly";

  /** "Is now": is about today, against an earlier time. */
  public static final String TODAY = "today";

  /** Says that something is in place today, without setting it against an earlier time. */
  public static final String NOW = "now";

  /** Since an earlier time, or than at one. */
  public static final String SINCE = "since";

  /** "Believe": a view that may be wrong. */
  public static final String BELIEF = "belief";

  /** "This was not the case": says that a view is wrong. */
  public static final String CONTRADICTED = "contradicted";

  /** "Would have been": what is not so. */
  public static final String COUNTERFACTUAL = "counterfactual";

  /** A change whose direction is read as one for the better. */
  public static final String IMPROVED = "improved";

  /** A change whose direction is read as one for the worse. */
  public static final String WORSENED = "worsened";

  private Kinds() {}
}
