package io.github.inspectionreports.model;

import io.github.inspectionreports.model.internal.coverage.CoverageReader;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a letter says.
 *
 * <pre>{@code
 * Report report = ReportParser.create().parse(Path.of("letter.pdf"));
 * for (PriorityAction action : report.priorityActions()) {
 *   System.out.println("Priority action: " + action.text());
 * }
 * for (Statement concern : report.statements(Category.NEEDS_IMPROVEMENT)) {
 *   System.out.println("p. " + concern.place().firstPage() + ": " + concern.text());
 * }
 * }</pre>
 *
 * @param ruleSet the rule set that made it
 * @param source the document
 * @param visit who, where, when, and the judgements
 * @param sections in reading order
 * @param priorityActions in reading order
 * @param improvements what needs to improve, in reading order
 * @param findings everything else of the body, in reading order
 * @param frame what is not part of the body: letterhead, signature, footers and so on
 * @param text the document's normalised text in reading order; all offsets refer to it. Footnotes
 *     and repeated headers and footers are at its end
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

  private static final String BUNDLED = "bundled";
  private static final Pattern THEME_ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*+");

  /** Copies the lists. */
  public Report {
    sections = List.copyOf(sections);
    priorityActions = List.copyOf(priorityActions);
    improvements = List.copyOf(improvements);
    findings = List.copyOf(findings);
    frame = List.copyOf(frame);
    diagnostics = List.copyOf(diagnostics);
  }

  /** {@return the statements of all findings, in reading order} */
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
   * Returns the section in which something is. In reports of 2009 to 2013 its heading says when an
   * item is to be done: "Immediately:", "Within three months:".
   *
   * @param place where an item, a finding or a statement of this report is
   * @return the last section that begins at its first character or before; null before the first
   */
  public @Nullable Section section(Place place) {
    Section found = null;
    for (Section section : sections) {
      if (section.place().start() <= place.start()) {
        found = section;
      }
    }
    return found;
  }

  /**
   * Finds the findings under the heading of a judgement.
   *
   * <p>Reports of 2009 to 2013 judge several further parts of one service, which share a {@link
   * JudgementArea}: of these, the findings whose heading names the part.
   *
   * @param judgement a judgement of this report
   * @return its findings in the order of the report; empty where none are under its heading
   */
  public List<Finding> findings(Judgement judgement) {
    return findings.stream()
        .filter(finding -> finding.judgementArea() == judgement.area())
        .filter(finding -> !judgement.area().isFurther() || isUnder(finding, judgement))
        .toList();
  }

  private static boolean isUnder(Finding finding, Judgement judgement) {
    String name = judgement.areaAsWritten();
    return !name.isEmpty() && finding.heading().regionMatches(true, 0, name, 0, name.length());
  }

  /**
   * Returns the findings about a theme.
   *
   * @param theme a theme id in lower kebab case, such as {@link BundledThemes#CARE_LEAVERS}
   * @return its findings, in reading order
   * @throws IllegalArgumentException if that is not a theme id, or the bundled rules alone made the
   *     report and have no such theme; a theme of other rules cannot be checked
   */
  public List<Finding> findingsAbout(String theme) {
    requireTheme(theme);
    return findings.stream().filter(finding -> finding.themes().contains(theme)).toList();
  }

  private void requireTheme(String theme) {
    if (!THEME_ID.matcher(theme).matches()) {
      throw new IllegalArgumentException(
          "a theme id is lower kebab case, such as care-leavers, not '" + theme + "'");
    }
    if (ruleSet.name().equals(BUNDLED) && !BundledThemes.ALL.contains(theme)) {
      throw new IllegalArgumentException(
          "the bundled rules have no theme '" + theme + "'; they have " + BundledThemes.ALL);
    }
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
