package io.github.inspectionreports.workbench;

import io.github.inspectionreports.internal.classify.RuleProbe;
import io.github.inspectionreports.internal.sentence.Tokens;
import io.github.inspectionreports.internal.tables.PhraseTable;
import io.github.inspectionreports.model.Category;
import io.github.inspectionreports.model.Finding;
import io.github.inspectionreports.model.Improvement;
import io.github.inspectionreports.model.Place;
import io.github.inspectionreports.model.PriorityAction;
import io.github.inspectionreports.model.Reason;
import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.model.Statement;
import io.github.inspectionreports.rules.Row;
import io.github.inspectionreports.rules.RuleSet;
import io.github.inspectionreports.rules.RuleSetException;
import io.github.inspectionreports.rules.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a change of rules does to a letter: the two reports of one letter, read by the old rules and
 * by the new, side by side.
 */
public final class RuleSetDiff {
  private RuleSetDiff() {}

  /**
   * What one set of rules says of a piece of text.
   *
   * @param category of a statement; empty for a priority action or an improvement item
   * @param themes theme ids, the main one first
   * @param rules ids of the rules that gave the category, in the order of the report
   */
  public record Outcome(Optional<Category> category, List<String> themes, List<String> rules) {
    /** Copies the lists. */
    public Outcome {
      themes = List.copyOf(themes);
      rules = List.copyOf(rules);
    }
  }

  /**
   * A piece of text of which the two reports say different things.
   *
   * @param text the statement or item
   * @param place where it is
   * @param before what the old rules say; empty if they do not cut out this piece
   * @param after what the new rules say; empty if they do not cut out this piece
   */
  public record Change(
      String text, Place place, Optional<Outcome> before, Optional<Outcome> after) {}

  /** A piece of text and what is said of it. */
  private record Piece(String text, Place place, Outcome outcome) {}

  /**
   * Compares two reports of one letter.
   *
   * @param before the report by the old rules
   * @param after the report by the new rules
   * @return the statements and items whose category or themes differ, in the letter's order; other
   *     reasons alone are not a difference
   * @throws IllegalArgumentException if the reports are of different letters
   */
  public static List<Change> between(Report before, Report after) {
    if (!before.text().equals(after.text())) {
      throw new IllegalArgumentException(
          "two letters cannot be compared: "
              + before.source().name()
              + " and "
              + after.source().name());
    }
    TreeMap<Long, Piece> old = pieces(before);
    TreeMap<Long, Piece> fresh = pieces(after);
    TreeMap<Long, Change> changes = new TreeMap<>();
    old.forEach(
        (key, piece) -> {
          Piece other = fresh.get(key);
          if (other == null || differs(piece.outcome(), other.outcome())) {
            changes.put(key, change(piece, Optional.of(piece), Optional.ofNullable(other)));
          }
        });
    fresh.forEach(
        (key, piece) -> {
          if (!old.containsKey(key)) {
            changes.put(key, change(piece, Optional.empty(), Optional.of(piece)));
          }
        });
    return List.copyOf(changes.values());
  }

  /**
   * Finds the rows that caused changes: those that are in a text by one of the rule sets only.
   *
   * @param before the old rules
   * @param after the new rules
   * @return what finds them
   * @throws RuleSetException if one of the rule sets has faults
   */
  public static Rows rows(RuleSet before, RuleSet after) {
    return new Rows(RuleSetCheck.checked(before), RuleSetCheck.checked(after));
  }

  /**
   * A row that is in a text by one of two rule sets only, or says another thing by each.
   *
   * @param kind kind of its table
   * @param id its id
   * @param added whether the new rules have it there; false if only the old ones do
   * @param beside whether it is in another sentence of the paragraph, in whose light this one is
   *     read
   */
  public record RowChange(String kind, String id, boolean added, boolean beside) {
    /**
     * Makes a row that is in the text itself.
     *
     * @param kind kind of its table
     * @param id its id
     * @param added whether the new rules have it there
     */
    public RowChange(String kind, String id, boolean added) {
      this(kind, id, added, false);
    }
  }

  /** Finds the rows that caused changes. Immutable and thread-safe. */
  public static final class Rows {
    private final RuleSet old;
    private final RuleSet fresh;
    private final RuleProbe before;
    private final RuleProbe after;
    private final PhraseTable termsBefore;
    private final PhraseTable termsAfter;

    private Rows(RuleSet before, RuleSet after) {
      this.old = before;
      this.fresh = after;
      this.before = RuleProbe.of(before);
      this.after = RuleProbe.of(after);
      this.termsBefore = PhraseTable.of(before, Table.THEME_TERMS);
      this.termsAfter = PhraseTable.of(after, Table.THEME_TERMS);
    }

    /**
     * Finds the rows that caused a change.
     *
     * @param change a change
     * @param report one of the two reports from which it comes
     * @return phrase rows, and theme terms of its paragraph if the themes change, that are there by
     *     one of the rule sets only; those of the sentences beside it where no row of its own
     *     changes its category; empty if the cause is a verdict rule, a weight or another table
     */
    public List<RowChange> behind(Change change, Report report) {
      List<RowChange> rows = new ArrayList<>();
      String text = change.text();
      add(rows, Table.PHRASES, phrases(before, text), phrases(after, text), false);
      if (rows.isEmpty() && changesCategory(change)) {
        for (String beside : beside(change, report)) {
          add(rows, Table.PHRASES, phrases(before, beside), phrases(after, beside), true);
        }
      }
      if (!change.before().map(Outcome::themes).equals(change.after().map(Outcome::themes))) {
        Tokens paragraph = Tokens.of(paragraph(change, report));
        add(
            rows,
            Table.THEME_TERMS,
            terms(termsBefore, paragraph),
            terms(termsAfter, paragraph),
            false);
      }
      return rows.stream().distinct().toList();
    }

    private static boolean changesCategory(Change change) {
      return !change
          .before()
          .flatMap(Outcome::category)
          .equals(change.after().flatMap(Outcome::category));
    }

    /** The other sentences of the paragraph. */
    private static List<String> beside(Change change, Report report) {
      return report.findings().stream()
          .filter(finding -> holds(finding, change))
          .flatMap(finding -> finding.statements().stream())
          .filter(statement -> !statement.place().equals(change.place()))
          .map(Statement::text)
          .toList();
    }

    private static boolean holds(Finding finding, Change change) {
      return finding.place().start() <= change.place().start()
          && change.place().end() <= finding.place().end();
    }

    private static Set<String> phrases(RuleProbe trial, String text) {
      Set<String> rows = new TreeSet<>();
      trial.cues(text).forEach(cue -> rows.add(cue.row()));
      return rows;
    }

    private static Set<String> terms(PhraseTable table, Tokens text) {
      Set<String> rows = new TreeSet<>();
      table.match(text).forEach(hit -> rows.add(hit.row().id()));
      return rows;
    }

    private static String paragraph(Change change, Report report) {
      return report.findings().stream()
          .filter(finding -> holds(finding, change))
          .findFirst()
          .map(Finding::text)
          .orElse(change.text());
    }

    private void add(
        List<RowChange> rows, String kind, Set<String> before, Set<String> after, boolean beside) {
      after.stream()
          .filter(id -> !before.contains(id) || saysAnother(kind, id))
          .forEach(id -> rows.add(new RowChange(kind, id, true, beside)));
      before.stream()
          .filter(id -> !after.contains(id))
          .forEach(id -> rows.add(new RowChange(kind, id, false, beside)));
    }

    private boolean saysAnother(String kind, String id) {
      return !old.table(kind)
          .row(id)
          .map(Row::values)
          .equals(fresh.table(kind).row(id).map(Row::values));
    }
  }

  private static Change change(Piece at, Optional<Piece> before, Optional<Piece> after) {
    return new Change(at.text(), at.place(), before.map(Piece::outcome), after.map(Piece::outcome));
  }

  private static boolean differs(Outcome before, Outcome after) {
    return !before.category().equals(after.category()) || !before.themes().equals(after.themes());
  }

  /** By place: both reports are of the same text, so equal offsets are the same piece. */
  private static TreeMap<Long, Piece> pieces(Report report) {
    List<Piece> pieces = new ArrayList<>();
    for (Finding finding : report.findings()) {
      for (Statement statement : finding.statements()) {
        List<String> rules = statement.because().stream().map(Reason::rule).distinct().toList();
        Outcome outcome = new Outcome(Optional.of(statement.category()), finding.themes(), rules);
        pieces.add(new Piece(statement.text(), statement.place(), outcome));
      }
    }
    for (Improvement item : report.improvements()) {
      pieces.add(new Piece(item.text(), item.place(), item(item.themes())));
    }
    for (PriorityAction action : report.priorityActions()) {
      pieces.add(new Piece(action.text(), action.place(), item(action.themes())));
    }
    TreeMap<Long, Piece> byPlace = new TreeMap<>();
    for (Piece piece : pieces) {
      byPlace.put(((long) piece.place().start() << 32) + piece.place().end(), piece);
    }
    return byPlace;
  }

  private static Outcome item(List<String> themes) {
    return new Outcome(Optional.empty(), themes, List.of());
  }
}
