package io.github.inspectionreports.model;

/** What a section of a letter is for. */
public enum SectionKind {
  /** The inspection itself: scope, method, who came and when. */
  ABOUT,
  /** The judgements, usually a table of grades. */
  JUDGEMENTS,
  /** Headline findings, summary, executive summary. */
  OVERVIEW,
  /** Areas for priority action. */
  PRIORITY_ACTIONS,
  /** What needs to improve, areas for development or improvement, recommendations. */
  IMPROVEMENTS,
  /** Strengths under a heading of their own. */
  STRENGTHS,
  /** The findings of the body. */
  FINDINGS,
  /** Facts about the place and its services. */
  AREA_CONTEXT,
  /** What happens next. */
  NEXT_STEPS,
  /** Anything else, and text that no heading rules. */
  OTHER
}
