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
  /** The quality of practice, judged in inspections of child protection in 2012 and 2013. */
  QUALITY_OF_PRACTICE,
  /** Overall effectiveness of safeguarding services, judged from 2009 to 2013. */
  SAFEGUARDING_OVERALL,
  /** Capacity of safeguarding services to improve, judged from 2009 to 2013. */
  SAFEGUARDING_CAPACITY,
  /**
   * Any other judgement about safeguarding services from 2009 to 2013; {@link
   * Judgement#areaAsWritten()} names it. A report may have several.
   */
  SAFEGUARDING_FURTHER,
  /** Overall effectiveness of services for looked-after children, judged from 2009 to 2013. */
  LOOKED_AFTER_OVERALL,
  /** Capacity of services for looked-after children to improve, judged from 2009 to 2013. */
  LOOKED_AFTER_CAPACITY,
  /**
   * Any other judgement about services for looked-after children from 2009 to 2013; {@link
   * Judgement#areaAsWritten()} names it. A report may have several.
   */
  LOOKED_AFTER_FURTHER,
  /** The outcome of an area inspection of special educational needs and disabilities. */
  AREA_SEND_OUTCOME;

  /**
   * Returns whether a report may have several judgements of this area, distinguished by {@link
   * Judgement#areaAsWritten()}.
   *
   * @return whether it is {@link #SAFEGUARDING_FURTHER} or {@link #LOOKED_AFTER_FURTHER}
   */
  public boolean isFurther() {
    return this == SAFEGUARDING_FURTHER || this == LOOKED_AFTER_FURTHER;
  }
}
