package io.github.inspectionreports.model;

import java.util.List;

/**
 * What a letter says.
 *
 * @param ruleSet the rule set that made it
 * @param source the document
 * @param visit who, where, when, and the judgements
 * @param sections in reading order
 * @param priorityActions in reading order
 * @param improvements what needs to improve, in reading order
 * @param findings everything else of the body, in reading order
 * @param frame what is no part of the body: letterhead, signature, footers and so on
 * @param text the document's normalised text in reading order; all offsets speak of it. Footnotes
 *     and repeated headers and footers stand at its end
 * @param diagnostics what was odd
 */
public record Report(
    RuleSetInfo ruleSet,
    DocumentSource source,
    Visit visit,
    List<Section> sections,
    List<PriorityAction> priorityActions,
    List<Improvement> improvements,
    List<Finding> findings,
    List<FramePart> frame,
    String text,
    List<Diagnostic> diagnostics) {
  /** Version of the form in which reports are written, "major.minor". */
  public static final String SCHEMA_VERSION = "1.0";

  /** Copies the lists. */
  public Report {
    sections = List.copyOf(sections);
    priorityActions = List.copyOf(priorityActions);
    improvements = List.copyOf(improvements);
    findings = List.copyOf(findings);
    frame = List.copyOf(frame);
    diagnostics = List.copyOf(diagnostics);
  }

  /**
   * Returns the statements of all findings.
   *
   * @return the statements, in reading order
   */
  public List<Statement> statements() {
    return findings.stream().flatMap(finding -> finding.statements().stream()).toList();
  }

  /**
   * Returns the statements of a category.
   *
   * @param category the category
   * @return its statements, in reading order
   */
  public List<Statement> statements(Category category) {
    return statements().stream().filter(s -> s.category().equals(category)).toList();
  }

  /**
   * Returns the findings about a theme.
   *
   * @param theme a theme id in lower kebab case, such as {@code care-leavers}
   * @return its findings, in reading order
   */
  public List<Finding> findingsAbout(String theme) {
    return findings.stream().filter(finding -> finding.themes().contains(theme)).toList();
  }

  /**
   * Returns the diagnostics of a severity.
   *
   * @param severity the severity
   * @return its diagnostics, in the order in which they were raised
   */
  public List<Diagnostic> diagnostics(Diagnostic.Severity severity) {
    return diagnostics.stream().filter(d -> d.severity() == severity).toList();
  }

  /**
   * Returns where each word of the document went.
   *
   * @return how many words are in sections, findings, items, the visit, the frame and footnotes,
   *     and those that are nowhere
   */
  public Coverage coverage() {
    return CoverageReader.read(this);
  }
}
