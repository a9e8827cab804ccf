package io.github.inspectionreports.workbench;

import io.github.inspectionreports.internal.phrase.PhraseMatcher;
import io.github.inspectionreports.internal.phrase.pattern.Alternatives;
import io.github.inspectionreports.internal.phrase.pattern.Families;
import io.github.inspectionreports.internal.phrase.pattern.PatternException;
import io.github.inspectionreports.internal.phrase.pattern.PhrasePattern;
import io.github.inspectionreports.internal.sentence.Tokens;
import io.github.inspectionreports.internal.tables.PhraseTable;
import io.github.inspectionreports.model.Finding;
import io.github.inspectionreports.model.Improvement;
import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.rules.Row;
import io.github.inspectionreports.rules.RuleSet;
import io.github.inspectionreports.rules.RuleSetException;
import io.github.inspectionreports.rules.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which alternatives of the rows of phrases, theme terms and families no sentence hits. An
 * alternative is a branch of a choice, a part that may be missing, or a word of a family; a
 * family's words count for the family, whichever row names it. Not thread-safe.
 */
public final class AlternativeUse {
  private static final List<String> KINDS = List.of(Table.PHRASES, Table.THEME_TERMS);

  private final RuleSet rules;
  private final Alternatives alternatives;
  private final Map<String, Patterns> tables = new LinkedHashMap<>();

  /** A table and the patterns of its rows, in order. */
  private record Patterns(PhraseTable table, List<PhrasePattern> ofRows) {}

  /**
   * The alternatives of a row.
   *
   * @param kind kind of its table
   * @param id its id
   * @param where file and line
   * @param length characters of its pattern or words
   * @param all how many alternatives it has
   * @param unused those that no sentence hit, as they are written
   * @param twice those that say what another of the same choice says
   */
  public record Count(
      String kind,
      String id,
      String where,
      int length,
      int all,
      List<String> unused,
      List<String> twice) {
    /** Copies the lists. */
    public Count {
      unused = List.copyOf(unused);
      twice = List.copyOf(twice);
    }
  }

  private AlternativeUse(RuleSet rules) throws Families.FamilyException, PatternException {
    this.rules = rules;
    this.alternatives =
        new Alternatives(
            PhraseTable.families(rules),
            rules.table(Table.FAMILIES).rows().stream().map(Row::id).toList());
    for (String kind : KINDS) {
      PhraseTable table = PhraseTable.of(rules, kind);
      List<PhrasePattern> read = new ArrayList<>();
      for (Row row : table.rows()) {
        read.add(alternatives.read(row.value("pattern")));
      }
      tables.put(kind, new Patterns(table, read));
    }
  }

  /**
   * Begins with no sentence.
   *
   * @param rules the rule set
   * @return a use in which nothing is hit
   * @throws RuleSetException if the rule set has faults
   */
  public static AlternativeUse of(RuleSet rules) {
    try {
      return new AlternativeUse(RuleSetCheck.checked(rules));
    } catch (Families.FamilyException | PatternException e) {
      throw new IllegalStateException("not in a checked rule set: " + rules, e);
    }
  }

  /** Adds the sentences that the rows themselves name as their hits. */
  public void addExamples() {
    rules.tables().stream()
        .flatMap(table -> table.rows().stream())
        .map(row -> row.value("hit"))
        .filter(hit -> !hit.isEmpty())
        .forEach(this::add);
  }

  /**
   * Adds the findings and improvements of a letter.
   *
   * @param report the letter as read
   */
  public void add(Report report) {
    report.findings().stream().map(Finding::text).forEach(this::add);
    report.improvements().stream().map(Improvement::text).forEach(this::add);
  }

  /**
   * Adds a sentence, or a text of several.
   *
   * @param text the text
   */
  public void add(String text) {
    Tokens tokens = Tokens.of(text);
    for (Patterns patterns : tables.values()) {
      for (PhraseMatcher.Match match : patterns.table().find(tokens)) {
        PhrasePattern pattern = patterns.ofRows().get(match.pattern());
        alternatives.use(pattern, tokens, match.first(), match.end());
      }
    }
  }

  /**
   * Returns what was hit so far.
   *
   * @return one count for each row with a pattern and each family, in the rule set's order
   */
  public List<Count> counts() {
    List<Count> counts = new ArrayList<>();
    for (Row row : rules.table(Table.FAMILIES).rows()) {
      counts.add(count(Table.FAMILIES, row, "words", ofFamily(row.id())));
    }
    tables.forEach(
        (kind, patterns) -> {
          List<Row> rows = patterns.table().rows();
          for (int i = 0; i < rows.size(); i++) {
            Alternatives.Unused unused = alternatives.of(patterns.ofRows().get(i));
            counts.add(count(kind, rows.get(i), "pattern", unused));
          }
        });
    return List.copyOf(counts);
  }

  private static Count count(String kind, Row row, String column, Alternatives.Unused of) {
    int length = row.value(column).length();
    return new Count(kind, row.id(), row.where(), length, of.all(), of.unused(), of.twice());
  }

  private Alternatives.Unused ofFamily(String id) {
    try {
      return alternatives.ofFamily(id);
    } catch (PatternException e) {
      throw new IllegalStateException("not in a checked rule set: " + id, e);
    }
  }

  /**
   * Lists the families that no row names.
   *
   * @return their rows
   */
  public List<Row> unusedFamilies() {
    return rules.table(Table.FAMILIES).rows().stream()
        .filter(
            family ->
                rules.tables().stream()
                    .flatMap(table -> table.rows().stream())
                    .flatMap(row -> row.values().values().stream())
                    .noneMatch(value -> value.contains("{" + family.id() + "}")))
        .toList();
  }
}
