package io.github.inspectionreports.internal.selfcheck;

import io.github.inspectionreports.facts.Cue;
import io.github.inspectionreports.internal.classify.RuleProbe;
import io.github.inspectionreports.internal.phrase.PhraseMatcher;
import io.github.inspectionreports.internal.phrase.pattern.Families;
import io.github.inspectionreports.internal.phrase.pattern.PatternException;
import io.github.inspectionreports.internal.phrase.pattern.PhrasePattern;
import io.github.inspectionreports.internal.sentence.Tokens;
import io.github.inspectionreports.internal.tables.PhraseTable;
import io.github.inspectionreports.internal.tables.Recogniser;
import io.github.inspectionreports.rules.Fault;
import io.github.inspectionreports.rules.Row;
import io.github.inspectionreports.rules.RuleSet;
import io.github.inspectionreports.rules.Table;
import io.github.inspectionreports.rules.TableSchema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Checks each row against its own sentences: one that it must match and one that it must not. */
public final class RowExamples {
  private static final Pattern GAPS = Pattern.compile("[\\s-]+");

  private final RuleSet rules;
  private final Families families;

  private RowExamples(RuleSet rules, Families families) {
    this.rules = rules;
    this.families = families;
  }

  /**
   * Makes the check of a rule set's rows.
   *
   * @param rules a checked rule set
   * @return the check
   */
  public static RowExamples of(RuleSet rules) {
    try {
      return new RowExamples(rules, PhraseTable.families(rules));
    } catch (Families.FamilyException e) {
      throw new IllegalStateException("not in a checked rule set: " + e.family(), e);
    }
  }

  /**
   * Checks the rows of a table that have a pattern.
   *
   * @param kind kind of the table
   * @return what does not hold, in the table's order: a sentence that is missing, a hit that is not
   *     caught, a near miss that is, and rows that say the same
   */
  public List<Fault> faults(String kind) {
    List<Fault> faults = new ArrayList<>();
    Map<String, Row> seen = new HashMap<>();
    for (Row row : rules.table(kind).rows()) {
      if (row.value("pattern").isEmpty()) {
        continue;
      }
      PhraseMatcher matcher = matcher(row);
      sentence(faults, kind, row, "hit", matcher, true);
      sentence(faults, kind, row, "near-miss", matcher, false);
      Row twin = seen.putIfAbsent(meaning(row), row);
      if (twin != null) {
        faults.add(
            Fault.of(
                row,
                "row '"
                    + row.id()
                    + "' says the same as row '"
                    + twin.id()
                    + (twin.bundled() ? "' (" + twin.where() + ")" : "'"),
                "take one of them out"));
      }
    }
    return List.copyOf(faults);
  }

  private void sentence(
      List<Fault> faults,
      String kind,
      Row row,
      String column,
      PhraseMatcher matcher,
      boolean wanted) {
    String sentence = row.value(column);
    if (sentence.isEmpty()) {
      faults.add(SentenceFault.missing(row, column, wanted));
    } else if (catches(matcher, kind, sentence) != wanted) {
      faults.add(SentenceFault.doesNotHold(row, "row", wanted, sentence, "pattern"));
    }
  }

  private static boolean catches(PhraseMatcher matcher, String kind, String sentence) {
    String text = TableSchema.of(kind).prose() ? sentence : Recogniser.withoutSigns(sentence);
    return !matcher.match(Tokens.of(text)).isEmpty();
  }

  /**
   * Checks the rows of points.
   *
   * @param probe the same rules, made ready
   * @return what does not hold, in the table's order
   */
  public List<Fault> points(RuleProbe probe) {
    List<Fault> faults = new ArrayList<>();
    rules.table(Table.POINTS).rows().forEach(row -> points(faults, row, probe));
    return faults;
  }

  private static void points(List<Fault> faults, Row row, RuleProbe probe) {
    for (String column : List.of("hit", "near-miss")) {
      boolean wanted = column.equals("hit");
      String sentence = row.value(column);
      if (sentence.isEmpty()) {
        faults.add(SentenceFault.missing(row, column, wanted));
        continue;
      }
      Set<String> held = new TreeSet<>(probe.points(probe.cues(sentence)));
      if (held.remove(row.id()) != wanted) {
        String others =
            held.isEmpty() ? "" : " Rows that make a point there: " + String.join(", ", held);
        faults.add(SentenceFault.doesNotHold(row, "row", wanted, sentence + others, "row"));
      }
    }
  }

  /**
   * Looks for phrase rows that another hides in their own hit: they would never count.
   *
   * @param probe the same rules, made ready
   * @param which which rows to look at
   * @return a fault for each
   */
  public List<Fault> hidden(RuleProbe probe, Predicate<Row> which) {
    List<Fault> faults = new ArrayList<>();
    for (Row row : rules.table(Table.PHRASES).rows()) {
      String hit = row.value("hit");
      if (!which.test(row)) {
        continue;
      }
      List<Cue> cues = probe.cues(hit);
      if (cues.stream().noneMatch(cue -> cue.row().equals(row.id()))
          && catches(matcher(row), Table.PHRASES, hit)) {
        faults.add(
            Fault.of(
                row,
                "row '"
                    + row.id()
                    + "' is hidden in its own hit by another row; the phrases found there are "
                    + cues.stream()
                        .map(cue -> "'" + cue.row() + "' (" + cue.phrase() + ")")
                        .distinct()
                        .collect(Collectors.joining(", ")),
                cues.stream().anyMatch(cue -> cue.kind().equals(row.value("cue")))
                    ? "drop it, for one of them says the same already; or make its pattern longer"
                        + " than the other's"
                    : "make its pattern longer than the other's, or put the row in the other's"
                        + " place by giving it the other's id"));
      }
    }
    return faults;
  }

  /** All that makes two rows alike: every column but the id and the sentences. */
  private static String meaning(Row row) {
    Map<String, String> values = new TreeMap<>(row.values());
    values.keySet().removeAll(List.of("id", "hit", "near-miss"));
    values.computeIfPresent(
        "pattern",
        (column, pattern) ->
            GAPS.matcher(pattern.toLowerCase(Locale.ROOT)).replaceAll(" ").strip());
    return values.toString();
  }

  private PhraseMatcher matcher(Row row) {
    try {
      return PhraseMatcher.of(List.of(PhrasePattern.parse(row.value("pattern"), families)));
    } catch (PatternException e) {
      throw new IllegalStateException("not in a checked rule set: " + row, e);
    }
  }
}
