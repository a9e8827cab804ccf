package io.github.inspectionreports.model;

import java.util.List;

/**
 * Ids of the themes of the bundled rules. The set is open: a rule set may bring themes of its own,
 * and {@code RuleSet.themes()} has the ids of a rule set with their labels.
 *
 * <pre>{@code
 * for (Finding finding : report.findingsAbout(BundledThemes.CARE_LEAVERS)) {
 *   System.out.println(finding.text());
 * }
 * }</pre>
 */
public final class BundledThemes {
  /** Front door. */
  public static final String FRONT_DOOR = "front-door";

  /** Early help. */
  public static final String EARLY_HELP = "early-help";

  /** Assessment. */
  public static final String ASSESSMENT = "assessment";

  /** Planning. */
  public static final String PLANNING = "planning";

  /** Child protection. */
  public static final String CHILD_PROTECTION = "child-protection";

  /** Pre-proceedings and court work. */
  public static final String PRE_PROCEEDINGS = "pre-proceedings";

  /** Domestic abuse. */
  public static final String DOMESTIC_ABUSE = "domestic-abuse";

  /** Neglect. */
  public static final String NEGLECT = "neglect";

  /** Exploitation and missing children. */
  public static final String EXPLOITATION_MISSING = "exploitation-missing";

  /** Radicalisation. */
  public static final String RADICALISATION = "radicalisation";

  /** Disabled children. */
  public static final String DISABLED_CHILDREN = "disabled-children";

  /** Homelessness of 16- and 17-year-olds. */
  public static final String HOMELESSNESS = "homelessness";

  /** Private fostering. */
  public static final String PRIVATE_FOSTERING = "private-fostering";

  /** Allegations and the designated officer. */
  public static final String ALLEGATIONS = "allegations";

  /** Children in care. */
  public static final String CHILDREN_IN_CARE = "children-in-care";

  /** Permanence. */
  public static final String PERMANENCE = "permanence";

  /** Adoption. */
  public static final String ADOPTION = "adoption";

  /** Placements. */
  public static final String PLACEMENTS = "placements";

  /** Care leavers. */
  public static final String CARE_LEAVERS = "care-leavers";

  /** Unaccompanied asylum-seeking children. */
  public static final String UNACCOMPANIED = "unaccompanied";

  /** Health. */
  public static final String HEALTH = "health";

  /** Education and employment. */
  public static final String EDUCATION = "education";

  /** Voice of the child. */
  public static final String VOICE = "voice";

  /** Independent reviewing. */
  public static final String REVIEWING = "reviewing";

  /** Supervision and management oversight. */
  public static final String SUPERVISION = "supervision";

  /** Workforce. */
  public static final String WORKFORCE = "workforce";

  /** Leadership. */
  public static final String LEADERSHIP = "leadership";

  /** Quality assurance. */
  public static final String QUALITY_ASSURANCE = "quality-assurance";

  /** Partnership. */
  public static final String PARTNERSHIP = "partnership";

  /** Recording. */
  public static final String RECORDING = "recording";

  /** Diversity. */
  public static final String DIVERSITY = "diversity";

  /** Family networks. */
  public static final String FAMILY_NETWORKS = "family-networks";

  /** Special educational needs and disabilities. */
  public static final String SEND = "send";

  /** Commissioning. */
  public static final String COMMISSIONING = "commissioning";

  /** All of them, in the order in which the bundled rules declare them. */
  public static final List<String> ALL =
      List.of(
          FRONT_DOOR,
          EARLY_HELP,
          ASSESSMENT,
          PLANNING,
          CHILD_PROTECTION,
          PRE_PROCEEDINGS,
          DOMESTIC_ABUSE,
          NEGLECT,
          EXPLOITATION_MISSING,
          RADICALISATION,
          DISABLED_CHILDREN,
          HOMELESSNESS,
          PRIVATE_FOSTERING,
          ALLEGATIONS,
          CHILDREN_IN_CARE,
          PERMANENCE,
          ADOPTION,
          PLACEMENTS,
          CARE_LEAVERS,
          UNACCOMPANIED,
          HEALTH,
          EDUCATION,
          VOICE,
          REVIEWING,
          SUPERVISION,
          WORKFORCE,
          LEADERSHIP,
          QUALITY_ASSURANCE,
          PARTNERSHIP,
          RECORDING,
          DIVERSITY,
          FAMILY_NETWORKS,
          SEND,
          COMMISSIONING);

  private BundledThemes() {}
}
