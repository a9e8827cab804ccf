package io.github.inspectionreports.internal.drl;

import io.github.inspectionreports.rules.Fault;
import io.github.inspectionreports.rules.RuleSetException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * DRL, and where each line of it comes from.
 *
 * @param file name of the file
 * @param drl the DRL, written by hand or made from a decision table
 * @param table whether it was made from a decision table
 */
record RuleText(String file, String drl, boolean table) {
  private static final String ROW_OF_TABLE = "// rule values at ";

  /**
   * Reads a file.
   *
   * @throws RuleSetException if it is not what its name says
   */
  static RuleText of(Source source) {
    String name = source.name().toLowerCase(Locale.ROOT);
    if (name.endsWith(".drl")) {
      return new RuleText(source.name(), decoded(source), false);
    }
    if (name.endsWith(".csv")) {
      decoded(source); // says what is wrong with its encoding
      return new RuleText(source.name(), DecisionTable.csv(source), true);
    }
    if (name.endsWith(".xlsx") || name.endsWith(".xls")) {
      return new RuleText(source.name(), DecisionTable.workbook(source), true);
    }
    throw fault(
        source,
        "the file's name does not say what it holds",
        "let it end with .drl, .csv, .xlsx or .xls");
  }

  private static String decoded(Source source) {
    try {
      String text =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(source.bytes())).toString();
      if (text.indexOf('\0') >= 0) {
        throw fault(source, "the file is not text", "write it as text in UTF-8");
      }
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw fault(source, "the file is not in UTF-8", "save it as text in UTF-8");
    }
  }

  static RuleSetException fault(Source source, String what, String fix) {
    return new RuleSetException(List.of(new Fault(source.name(), 0, what, fix)));
  }

  /**
   * The line of the file from which a line of the DRL was made: for a decision table, the row of
   * the rule.
   */
  int lineOf(int drlLine) {
    if (!table) {
      return drlLine;
    }
    int row = 0;
    for (String line : drl.lines().limit(Math.max(0, drlLine)).toList()) {
      if (line.startsWith(ROW_OF_TABLE)) {
        String cell = line.substring(ROW_OF_TABLE.length(), line.indexOf(','));
        row = Integer.parseInt(cell.replaceAll("\\D", ""));
      }
    }
    return row;
  }

  /** The first line from one to another, both included, that holds a word; 0 if none does. */
  int lineWith(String word, int from, int to) {
    List<String> lines = drl.lines().toList();
    for (int i = Math.max(1, from); i <= Math.min(to, lines.size()); i++) {
      if (lines.get(i - 1).contains(word)) {
        return i;
      }
    }
    return 0;
  }
}
