package io.github.inspectionreports.model;

/** What a {@link Judgement} is about. */
public enum JudgementArea {
  /** Overall effectiveness. */
  OVERALL_EFFECTIVENESS,
  /** Children who need help and protection. */
  HELP_AND_PROTECTION,
  /** Children in care (looked after), on their own. */
  CHILDREN_IN_CARE,
  /** Children in care and care leavers together, as judged from 2018 to 2022. */
  CHILDREN_IN_CARE_AND_CARE_LEAVERS,
  /** Care leavers. */
  CARE_LEAVERS,
  /** Adoption performance. */
  ADOPTION,
  /** The impact of leaders; leadership, management and governance. */
  LEADERS,
  /** The Local Safeguarding Children Board. */
  LSCB,
  /** The outcome of an area inspection of special educational needs and disabilities. */
  AREA_SEND_OUTCOME
}
