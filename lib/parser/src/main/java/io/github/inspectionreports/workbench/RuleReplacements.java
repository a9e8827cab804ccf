package io.github.inspectionreports.workbench;

import io.github.inspectionreports.rules.Fault;
import io.github.inspectionreports.rules.Row;
import io.github.inspectionreports.rules.RuleSet;
import io.github.inspectionreports.rules.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a rule set takes away from the one below it by giving its rows the same ids. */
public final class RuleReplacements {
  private RuleReplacements() {}

  /**
   * Finds the rows that take the place of others with other words. A row without words of its own,
   * which keeps the other's, is none of them.
   *
   * @param onTop the rule set on top, by itself
   * @param below the rule set below
   * @return a note for each, which counts the wordings that no longer match; in the order of {@code
   *     onTop}
   */
  public static List<Fault> of(RuleSet onTop, RuleSet below) {
    List<Fault> notes = new ArrayList<>();
    for (Table table : onTop.tables()) {
      Map<String, Row> old = new HashMap<>();
      below.table(table.kind()).rows().forEach(row -> old.putIfAbsent(row.id(), row));
      for (Row row : table.rows()) {
        Row replaced = old.get(row.id());
        if (replaced != null && !words(row).isEmpty() && !words(replaced).equals(words(row))) {
          notes.add(note(row, replaced));
        }
      }
    }
    return List.copyOf(notes);
  }

  private static Fault note(Row row, Row replaced) {
    int wordings = wordings(words(replaced));
    return Fault.of(
        row,
        "row '"
            + row.id()
            + "' takes the place of the one of that id ("
            + replaced.where()
            + ") and of its "
            + wordings
            + (wordings == 1 ? " wording" : " wordings"),
        "give it another id to keep them");
  }

  private static String words(Row row) {
    return row.value("pattern") + row.value("words");
  }

  /** Counts the choices of a pattern, those within brackets as one. */
  private static int wordings(String pattern) {
    int depth = 0;
    int wordings = 1;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      wordings += c == '|' && depth == 0 ? 1 : 0;
    }
    return wordings;
  }
}
