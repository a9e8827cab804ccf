package io.github.inspectionreports.model;

/** The kinds of inspection and visit whose letters and reports are read. */
public enum VisitKind {
  /** A focused visit under the inspection of local authority children's services, 2018 on. */
  FOCUSED_VISIT,
  /** Inspection of local authority children's services, standard or short, 2018 on. */
  ILACS,
  /** The single inspection framework, November 2013 to early 2018. */
  SIF,
  /** A monitoring visit to a council that was judged inadequate, 2016 on. */
  MONITORING_VISIT,
  /** A joint targeted area inspection, 2016 on. */
  JTAI,
  /** An area inspection of special educational needs and disabilities, 2016 on. */
  AREA_SEND,
  /** An unannounced inspection of contact, referral and assessment arrangements, 2009 to 2013. */
  UNANNOUNCED,
  /**
   * An inspection of safeguarding and looked-after children services, 2009 to 2012, or of
   * arrangements for the protection of children, which took its place until 2013.
   */
  SAFEGUARDING_LAC,
  /** A press article, or minutes of a meeting, about one of the others. */
  PRESS,
  /** None of these could be recognised. */
  UNKNOWN
}
