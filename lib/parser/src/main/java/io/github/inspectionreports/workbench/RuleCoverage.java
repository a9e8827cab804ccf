package io.github.inspectionreports.workbench;

import io.github.inspectionreports.facts.Cue;
import io.github.inspectionreports.internal.classify.RuleProbe;
import io.github.inspectionreports.internal.phrase.PhraseMatcher;
import io.github.inspectionreports.internal.sentence.Tokens;
import io.github.inspectionreports.internal.tables.PhraseTable;
import io.github.inspectionreports.internal.tables.Recogniser;
import io.github.inspectionreports.model.Finding;
import io.github.inspectionreports.model.FramePart;
import io.github.inspectionreports.model.Improvement;
import io.github.inspectionreports.model.Item;
import io.github.inspectionreports.model.PriorityAction;
import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.model.Section;
import io.github.inspectionreports.model.Statement;
import io.github.inspectionreports.rules.Row;
import io.github.inspectionreports.rules.RuleSet;
import io.github.inspectionreports.rules.RuleSetException;
import io.github.inspectionreports.rules.Table;
import io.github.inspectionreports.rules.TableSchema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How often each row of a rule set matches and each verdict rule fires in letters. What is counted:
 *
 * <ul>
 *   <li>phrases: sentences of findings in which the row is, and those in which another row hides
 *       it; points: those in which the row holds;
 *   <li>theme terms: paragraphs and items in which the term is;
 *   <li>headings: sections that the row recognised; other tables of form: headings, paragraphs,
 *       items and parts of the frame in which the pattern is;
 *   <li>categories: statements; themes: paragraphs and items; authorities: letters;
 *   <li>verdict rules: paragraphs in which the rule fires, under the kind {@value #VERDICTS}.
 * </ul>
 *
 * Rows of other tables (families, words about people, weights) are not counted. Not thread-safe.
 */
public final class RuleCoverage {
  /** The kind under which verdict rules are counted. */
  public static final String VERDICTS = "verdicts";

  private static final Set<String> LOOKED_UP =
      Set.of(Table.CATEGORIES, Table.POINTS, Table.THEMES, Table.AUTHORITIES, Table.HEADINGS);

  private final RuleProbe trial;
  private final PhraseTable phrases;
  private final PhraseTable terms;
  private final Map<String, PhraseTable> forms = new LinkedHashMap<>();
  private final Map<String, Map<String, Tally>> tallies = new LinkedHashMap<>();
  private final Map<String, String> authorities = new HashMap<>();
  private int letters;

  /** What is counted of a row, and the letter in which it was counted last. */
  private static final class Tally {
    private final String where;
    private int places;
    private int hidden;
    private int letters;
    private int last;

    private Tally(String where) {
      this.where = where;
    }
  }

  /**
   * How often a row matches or a verdict rule fires.
   *
   * @param kind kind of its table; {@value #VERDICTS} for a verdict rule
   * @param id its id
   * @param where file and line of a row; the name of a verdict rule
   * @param places in how many places it does
   * @param letters in how many letters it does
   * @param hidden of a phrase row: in how many sentences another row hides it; otherwise 0
   */
  public record Count(String kind, String id, String where, int places, int letters, int hidden) {}

  private RuleCoverage(RuleSet rules) {
    this.trial = RuleProbe.of(rules);
    this.phrases = PhraseTable.of(rules, Table.PHRASES);
    this.terms = PhraseTable.of(rules, Table.THEME_TERMS);
    for (Table table : rules.tables()) {
      PhraseTable patterns = PhraseTable.of(rules, table.kind());
      boolean lookedUp = LOOKED_UP.contains(table.kind());
      Map<String, Tally> rows = new LinkedHashMap<>();
      (lookedUp ? table.rows() : patterns.rows())
          .forEach(row -> rows.put(row.id(), new Tally(row.where())));
      if (!rows.isEmpty()) {
        tallies.put(table.kind(), rows);
      }
      boolean own =
          table.kind().equals(Table.PHRASES) || table.kind().equals(Table.THEME_TERMS) || lookedUp;
      if (!own && !patterns.rows().isEmpty()) {
        forms.put(table.kind(), patterns);
      }
    }
    Map<String, Tally> verdicts = new LinkedHashMap<>();
    trial.rules().forEach((id, name) -> verdicts.put(id, new Tally(name)));
    tallies.put(VERDICTS, verdicts);
    for (Row row : rules.table(Table.AUTHORITIES).rows()) {
      authorities.putIfAbsent(row.value("name"), row.id());
    }
  }

  /**
   * Begins to count.
   *
   * @param rules the rule set
   * @return counts, all of them 0
   * @throws RuleSetException if the rule set has faults
   */
  public static RuleCoverage of(RuleSet rules) {
    return new RuleCoverage(RuleSetCheck.checked(rules));
  }

  /**
   * Counts a letter.
   *
   * @param report the letter as read by the rule set of these counts
   */
  public void add(Report report) {
    letters++;
    for (Finding finding : report.findings()) {
      List<String> sentences = finding.statements().stream().map(Statement::text).toList();
      sentences.forEach(this::sentence);
      trial.fired(sentences, finding.section()).forEach(rule -> count(VERDICTS, rule));
      finding.statements().forEach(s -> count(Table.CATEGORIES, s.category().id()));
      paragraph(finding.text(), finding.themes());
    }
    for (Improvement improvement : report.improvements()) {
      paragraph(improvement.text(), improvement.themes());
    }
    for (PriorityAction action : report.priorityActions()) {
      paragraph(action.text(), action.themes());
      action.items().stream().map(Item::text).forEach(text -> paragraph(text, List.of()));
    }
    for (Section section : report.sections()) {
      if (section.recognisedBy() != null) {
        count(Table.HEADINGS, section.recognisedBy());
      }
      forms(Objects.requireNonNullElse(section.heading(), ""));
    }
    report.frame().stream().map(FramePart::text).forEach(this::forms);
    String authority = authorities.get(Objects.requireNonNullElse(report.visit().authority(), ""));
    if (authority != null) {
      count(Table.AUTHORITIES, authority);
    }
  }

  private void sentence(String text) {
    List<Cue> cues = trial.cues(text);
    trial.points(cues).forEach(row -> count(Table.POINTS, row));
    Set<String> standing = new HashSet<>();
    cues.stream().map(Cue::row).forEach(standing::add);
    standing.forEach(row -> count(Table.PHRASES, row));
    for (String row : rowsIn(phrases, Tokens.of(text))) {
      Tally tally = standing.contains(row) ? null : tally(Table.PHRASES, row);
      if (tally != null) {
        tally.hidden++;
      }
    }
  }

  private void paragraph(String text, List<String> themes) {
    themes.forEach(theme -> count(Table.THEMES, theme));
    rowsIn(terms, Tokens.of(text)).forEach(row -> count(Table.THEME_TERMS, row));
    forms(text);
  }

  private void forms(String text) {
    Tokens prose = Tokens.of(text);
    Tokens plain = Tokens.of(Recogniser.withoutSigns(text));
    forms.forEach(
        (kind, table) ->
            rowsIn(table, TableSchema.of(kind).prose() ? prose : plain)
                .forEach(row -> count(kind, row)));
  }

  private static Collection<String> rowsIn(PhraseTable table, Tokens tokens) {
    Set<String> rows = new HashSet<>();
    for (PhraseMatcher.Match match : table.find(tokens)) {
      rows.add(table.rows().get(match.pattern()).id());
    }
    return rows;
  }

  private void count(String kind, String id) {
    Tally tally = tally(kind, id);
    if (tally != null) {
      tally.places++;
      if (tally.last != letters) {
        tally.last = letters;
        tally.letters++;
      }
    }
  }

  private @Nullable Tally tally(String kind, String id) {
    return tallies.getOrDefault(kind, Map.of()).get(id);
  }

  /** {@return how many letters were counted} */
  public int letters() {
    return letters;
  }

  /**
   * Returns the counts.
   *
   * @return one for each row that is counted and each verdict rule, by table in the rule set's
   *     order
   */
  public List<Count> counts() {
    List<Count> counts = new ArrayList<>();
    tallies.forEach(
        (kind, rows) ->
            rows.forEach(
                (id, tally) ->
                    counts.add(
                        new Count(
                            kind, id, tally.where, tally.places, tally.letters, tally.hidden))));
    return List.copyOf(counts);
  }
}
