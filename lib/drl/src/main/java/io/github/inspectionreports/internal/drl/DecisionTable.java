package io.github.inspectionreports.internal.drl;

import io.github.inspectionreports.rules.Fault;
import io.github.inspectionreports.rules.RuleSetException;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.decisiontable.InputType;
import org.drools.decisiontable.SpreadsheetCompiler;
import org.drools.template.parser.DecisionTableParseException;

/** Makes DRL of decision tables. */
final class DecisionTable {
  private static final Pattern CELL = Pattern.compile("cell ([A-Z]+)(\\d+)");
  private static final String FIX =
      "a decision table has a cell RuleTable, under it a row of headings (NAME, METADATA, CONDITION,"
          + " ACTION), then object types, code, labels, and a row for each rule";

  private DecisionTable() {}

  static String csv(Source source) {
    return drl(source, InputType.CSV);
  }

  static String workbook(Source source) {
    byte[] bytes = source.bytes();
    boolean zip = bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K';
    boolean ole = bytes.length > 3 && (bytes[0] & 0xFF) == 0xD0 && (bytes[1] & 0xFF) == 0xCF;
    if (!zip && !ole) {
      throw RuleText.fault(
          source,
          "the file is no workbook, whatever its name",
          "save it as a workbook, or name it .csv if it is CSV");
    }
    return drl(source, InputType.XLS);
  }

  private static String drl(Source source, InputType type) {
    try {
      return new SpreadsheetCompiler().compile(new ByteArrayInputStream(source.bytes()), type);
    } catch (DecisionTableParseException e) {
      String what = String.valueOf(e.getMessage()).replaceAll("\\.$", "");
      if (what.startsWith("Failed to open")) {
        throw RuleText.fault(source, "the workbook is damaged", "save it again");
      }
      if (what.startsWith("No RuleTable")) {
        throw RuleText.fault(source, "there is no cell RuleTable in it", FIX);
      }
      Matcher cell = CELL.matcher(what);
      int line = cell.find() ? Integer.parseInt(cell.group(2)) : 0;
      throw new RuleSetException(List.of(new Fault(source.name(), line, what, FIX)));
    } catch (RuntimeException e) {
      // The readers of spreadsheets throw what they like at damaged files.
      throw RuleText.fault(source, "the decision table cannot be read", FIX);
    }
  }
}
