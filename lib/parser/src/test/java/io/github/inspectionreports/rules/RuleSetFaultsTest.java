package io.github.inspectionreports.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.inspectionreports.ReportParser;
import io.github.inspectionreports.workbench.RuleSetCheck;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each fault is one line: file, line, what is wrong, and how to fix it. */
class RuleSetFaultsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          phrases    | pattern,cue#late,blame             | t.csv, line 1: there is no column 'id'; let the first row name the columns, one of them id; it names [pattern, cue]
          phrases    | id,pattern,cue#,late,blame         | t.csv, line 2: the row has no id; give it an id that no other row has
          phrases    | id,pattern,cue#a,b,c,d             | t.csv, line 2: the row has 4 cells for 3 columns; put a cell that holds a comma in quotation marks
          phrases    | id,id#a,b                          | t.csv, line 1: there are two columns with the name 'id'; give each column a name of its own
          phrases    | id,pattern,cue#a,b,c#a,d,c         | t.csv, line 3: the id 'a' is taken already (t.csv, line 2); give one of them another id; a program can put one in the other's place by replacing(...)
          phrases    | id,pattern,cue#Too Late,b,c        | t.csv, line 2: 'Too Late' is no id of phrases; write it in lower kebab case, such as too-many-wait
          phrases    | id,pattern,cue#a,(late,c           | t.csv, line 2: row 'a': the ( at character 1 is never closed; close it with )
          phrases    | id,pattern,cue#a,,c                | t.csv, line 2: row 'a' has nothing in the column 'pattern'; each row of phrases needs [pattern, cue]
          phrases    | id,patern,cue#a,b,c#d,e,f          | t.csv: no row has anything in a column 'pattern'; check the names of the columns; each row of phrases needs [pattern, cue]
          phrases    | id,pattern,cue,category#a,b,c,GONE | t.csv, line 2: row 'a' names 'GONE', which categories does not declare; add it to the table of categories, or correct it
          phrases    | id,pattern,cue,traits#a,b,c,loud   | t.csv, line 2: 'loud' is no trait of this table; use some of grammar noun size partial amount evidence event comparative barely-begun put-right
          cue-kinds  | id,meaning,traits#a,An a,noun      | t.csv, line 2: 'noun' is no trait of this table; use some of evaluative positive negative positive-unless-negated negative-when-negated negatable domain-bound hiding hidden trigger nested provisional grammar weighed ordered thing
          cue-kinds  | id,meaning,scope#a,An a,-3         | t.csv, line 2: '-3' is no number of words; use 1 or more
          cue-kinds  | id,meaning,opens#a,An a,door       | t.csv, line 2: 'door' is no kind of clause; use one of contrast, concession, circumstance, qualifier, or leave it empty
          cue-kinds  | id,meaning,opens#a,An a,qualifier  | t.csv, line 2: row 'a' opens a clause without a scope; write in the column 'scope' how many words it covers, such as 8
          cue-kinds  | id,meaning,scope#a,An a,far        | t.csv, line 2: 'far' is no whole number; write it in digits, such as -25
          cue-kinds  | id,scope#a,3                       | t.csv, line 2: row 'a' has nothing in the column 'meaning'; each row of cue-kinds needs [meaning]
          theme-terms| id,theme,pattern,weight#a,x,b,1    | t.csv, line 2: row 'a' names 'x', which themes does not declare; add it to the table of themes, or correct it
          theme-terms| id,pattern,theme,weight#a,b,c,13   | t.csv, line 2: row 'a' names 'c', which themes does not declare; add it to the table of themes, or correct it (and 1 more fault)
          categories | id,label,polarity#risk,Risk,bad    | t.csv, line 2: 'risk' is no id of categories; write it in upper snake case, such as SAFEGUARDING_RISK (and 1 more fault)
          points     | id,cues,sense#a,criticism,WORSE        | t.csv, line 2: row 'a': 'WORSE' is no sense of a point; use one of GOOD SERVICE BETTER GAIN ACTION PLANNED BAD
          points     | id,cues,sense,attributes#a,b,BAD,not so | t.csv, line 2: row 'a': 'not so' is no attribute of a cue; use negated, remedied, noticed, circumstantial, each with "not" before it or without, and commas between them
          points     | id,cues#a,criticism                    | t.csv, line 2: row 'a' has nothing in the column 'sense'; each row of points needs [cues, sense]
          category-weights | id,feature,strength#a,word=b,"0,5"  | t.csv, line 2: '0,5' is no number; write it in digits, such as -0.25
          category-weights | id,strength#a,0.5                | t.csv, line 2: row 'a' has nothing in the column 'feature'; each row of category-weights needs [feature]
          theme-weights | id,feature,adoption#a,word=b,1.5 | t.csv, line 2: '1.5' is no whole number; write it in digits, such as -25
          headings   | id,pattern,kind#a,b,FINDING      | t.csv, line 2: 'FINDING' is no kind of section; use one of ABOUT JUDGEMENTS OVERVIEW PRIORITY_ACTIONS IMPROVEMENTS STRENGTHS FINDINGS AREA_CONTEXT NEXT_STEPS OTHER
          families   | id,words#a,{b}                     | t.csv, line 2: family 'a': there is no family {b}; add a row with the id b to the table of families, or correct the name
          """)
  void eachFaultSaysWhereWhatAndHow(String kind, String csv, String message) {
    assertThatThrownBy(
            () ->
                RuleSetCheck.checked(
                    RuleSet.of(Table.parse(kind, "t.csv", csv.replace('#', '\n')))))
        .isInstanceOf(RuleSetException.class)
        .hasMessage(message);
  }

  @Test
  void aFileInAnotherEncodingIsRefused() {
    byte[] latin = "id,label\ncafé,x\n".getBytes(StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> TableReader.read("themes", "t.csv", latin))
        .isInstanceOf(RuleSetException.class)
        .hasMessage("t.csv: the file is not in UTF-8; save it as \"CSV UTF-8\"");
  }

  @Test
  void allFaultsAreListed() {
    Table table = Table.parse("phrases", "t.csv", "id,pattern,cue\na,(,c\nb,),c\n");
    assertThat(RuleSetCheck.faults(RuleSet.of(table)))
        .extracting(Fault::line)
        .containsExactly(2, 3);
  }

  @Test
  void aMissingRuleSetIsNamed() {
    ClassLoader loader = RuleSet.class.getClassLoader();
    assertThatThrownBy(() -> RuleSet.fromClasspath(loader, "no/such/rules"))
        .isInstanceOf(RuleSetException.class)
        .hasMessageContaining("class path:no/such/rules")
        .hasMessageContaining("ruleset.properties");
  }

  @Test
  void aCellThatTheParserCannotReadIsAFaultWhenItIsBuilt() {
    Table headings =
        Table.parse("headings", "t.csv", "id,pattern,kind\nown,our findings,FINDING\n");
    RuleSet rules = RuleSet.of(headings).onTopOf(RuleSet.bundled());
    assertThatThrownBy(() -> ReportParser.builder().rules(rules).build())
        .isInstanceOf(RuleSetException.class)
        .hasMessageStartingWith(
            "t.csv, line 2: 'FINDING' is no kind of section; use one of ABOUT ");
  }

  @Test
  void manyRowsThatShareALargeFamilyAreRefusedAndDoNotFillTheMemory() {
    String word = "w%05d";
    Row[] families = new Row[30];
    for (int f = 0; f < families.length; f++) {
      StringBuilder words = new StringBuilder();
      for (int i = 0; i < 500; i++) {
        words.append(i == 0 ? "" : "|").append(String.format(Locale.ROOT, word, f * 500 + i));
      }
      families[f] = Row.of("f" + f, "words", words.toString());
    }
    StringBuilder all = new StringBuilder("{f0}");
    for (int f = 1; f < families.length; f++) {
      all.append("|{f").append(f).append('}');
    }
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      rows.add(Row.of("r" + i, "pattern", "x" + i + " (" + all + ")", "cue", "criticism"));
    }
    RuleSet rules = RuleSet.of(Table.of(Table.FAMILIES, families), new Table(Table.PHRASES, rows));
    assertThatThrownBy(() -> ReportParser.builder().rules(rules).build())
        .isInstanceOf(RuleSetException.class)
        .hasMessageContaining("the patterns of phrases")
        .hasMessageContaining("too many words");
  }
}
