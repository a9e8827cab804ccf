package io.github.inspectionreports.drl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.inspectionreports.model.Category;
import io.github.inspectionreports.model.Explanation;
import io.github.inspectionreports.model.Reason;
import io.github.inspectionreports.rules.RuleSet;
import io.github.inspectionreports.rules.RuleSetException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Decision tables of Drools, as CSV and as a workbook. */
class DecisionTableTest {
  private static final String CSV = Council.resource("verdicts.risks.csv");

  @TempDir Path folder;

  private static DrlRules table(String name, byte[] bytes) {
    return DrlRules.of(Map.of(name, bytes));
  }

  private static DrlRules csv(String csv) {
    return table("verdicts.risks.csv", csv.getBytes(StandardCharsets.UTF_8));
  }

  /** The table with the object type in a cell merged over the two columns of conditions. */
  private static byte[] workbook() throws IOException {
    List<List<String>> rows =
        List.of(
            List.of("RuleSet", "org.brackenshire.tables"),
            List.of(
                "Import",
                "io.github.inspectionreports.facts.Cue, io.github.inspectionreports.facts.Verdict"),
            List.of("RuleTable Risks"),
            List.of("NAME", "METADATA", "CONDITION", "CONDITION", "ACTION"),
            List.of("", "", "$c : Cue", "", ""),
            List.of(
                "",
                "id(\"$param\")",
                "kind == \"$param\"",
                "negated == $param",
                "insertLogical(new Verdict($c.sentence(), \"$param\"));"),
            List.of("Name", "Id", "Kind of cue", "Denied", "Category"),
            List.of(
                "Telling of children who go missing is a risk",
                "missing-told",
                "missing",
                "false",
                "SAFEGUARDING_RISK"));
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      XSSFSheet sheet = workbook.createSheet();
      for (int i = 0; i < rows.size(); i++) {
        Row row = sheet.createRow(i);
        for (int k = 0; k < rows.get(i).size(); k++) {
          row.createCell(k).setCellValue(rows.get(i).get(k));
        }
      }
      sheet.addMergedRegion(new CellRangeAddress(4, 4, 2, 3));
      workbook.write(out);
      return out.toByteArray();
    }
  }

  @Test
  void eachRowIsARuleThatReportsNameByItsSentence() {
    RuleSet rules = Council.tables().with(csv(CSV));
    Explanation explanation = Council.explain(rules, Council.SENTENCE);
    assertThat(explanation.category()).isEqualTo(new Category("SAFEGUARDING_RISK"));
    assertThat(explanation.because())
        .extracting(Reason::rule, Reason::name)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "missing-risk", "Faults about children who go missing are a risk"));
  }

  @Test
  void aWorkbookIsReadWithItsMergedCells() throws IOException {
    RuleSet rules = Council.tables().with(table("risks.xlsx", workbook()));
    assertThat(Council.explain(rules, Council.SENTENCE).because())
        .extracting(Reason::rule)
        .containsExactly("missing-told");
  }

  @Test
  void aFolderHoldsThemBesideItsTables() throws IOException {
    Files.writeString(folder.resolve("verdicts.risks.csv"), CSV);
    Files.write(folder.resolve("told.xlsx"), workbook());
    Files.writeString(
        folder.resolve("phrases.csv"), "id,pattern,cue\ngoes-missing,go missing,missing\n");
    RuleSet rules =
        RuleSet.from(folder).onTopOf(RuleSet.bundled().with(Council.CATEGORIES, Council.CUE_KINDS));
    assertThat(Council.explain(rules, Council.SENTENCE).because())
        .extracting(Reason::rule)
        .containsExactly("missing-risk", "missing-told");
    Path jar = folder.resolve("kept.jar");
    DrlRules.of(folder.resolve("verdicts.risks.csv"), folder.resolve("told.xlsx")).saveTo(jar);
    RuleSet kept = RuleSet.from(jar).onTopOf(Council.tables());
    assertThat(Council.explain(kept, Council.SENTENCE).because())
        .extracting(Reason::rule)
        .containsExactly("missing-risk", "missing-told");
  }

  @Test
  void aDecisionTableThatIsNamedAsATableOfOursIsToldApart() throws IOException {
    Files.writeString(folder.resolve("risks.csv"), CSV);
    assertThatThrownBy(() -> RuleSet.from(folder))
        .isInstanceOf(RuleSetException.class)
        .hasMessage(
            "risks.csv, line 1: this is a decision table of Drools and no table of ours; give it a"
                + " name that begins with verdicts., such as verdicts.our-council.csv");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          METADATA,CONDITION | METADATA,KONDITION | verdicts.risks.csv, line 5: Invalid column header: KONDITION, should be CONDITION, ACTION or attribute, in cell C5; a decision table has
          METADATA,CONDITION | METADATA,          | verdicts.risks.csv, line 6: Code description in cell C6 does not have an 'ACTION' or 'CONDITION' column header; a decision table has
          RuleTable          | RuleTabel          | verdicts.risks.csv: there is no cell RuleTable in it; a decision table has
          ,missing-risk      | ,                  | verdicts.risks.csv, line 9: rule "Faults about children who go missing are a risk" has no @id; add a column METADATA
          ,FINDINGS,missing  | ,FNDINGS,missing   | verdicts.risks.csv, line 9: rule "Faults about children who go missing are a risk": SectionKind has no 'FNDINGS'; SectionKind has ABOUT,
          care-risk          | missing-risk       | verdicts.risks.csv, line 10: the id 'missing-risk' is taken already (verdicts.risks.csv, line 9); give the rule another id
          missing,SAFEGUARDING_RISK | missing,RISK | verdicts.risks.csv, line 9: rule "Faults about children who go missing are a risk" concludes 'RISK', which categories does not declare
          """)
  void eachFaultNamesTheRow(String right, String wrong, String message) {
    assertThat(CSV).contains(right);
    assertThatThrownBy(
            () ->
                Council.parser(
                    Council.tables().with(csv(CSV.replace(right, wrong == null ? "" : wrong)))))
        .isInstanceOf(RuleSetException.class)
        .message()
        .startsWith(message);
  }
}
