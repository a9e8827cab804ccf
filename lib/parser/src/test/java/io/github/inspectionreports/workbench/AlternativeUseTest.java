package io.github.inspectionreports.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.rules.Row;
import io.github.inspectionreports.rules.RuleSet;
import io.github.inspectionreports.rules.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlternativeUseTest {
  private static AlternativeUse of(String pattern, String words) {
    return AlternativeUse.of(
        RuleSet.of(
            RuleSet.bundled().table("cue-kinds"),
            Table.of(Table.FAMILIES, Row.of("vessels", "words", words)),
            Table.of(Table.PHRASES, Row.of("sinking", "pattern", pattern, "cue", "criticism"))));
  }

  private static AlternativeUse.Count count(AlternativeUse use, String id) {
    return use.counts().stream().filter(count -> count.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void whatNoSentenceHasUsedIsListedAndWhatIsInItIsNotNamedAgain() {
    AlternativeUse use =
        of("(the|a (very)? leaky) {vessels} ~2 (sinks|is (slowly)? sinking)", "boat|raft*");
    use.add("The rafts may be sinking. The raft is sinking.");
    assertThat(count(use, "sinking").unused()).containsExactly("a very? leaky", "sinks", "slowly?");
    assertThat(count(use, "sinking").all()).isEqualTo(6);
    assertThat(count(use, "vessels").unused()).containsExactly("boat");
  }

  @Test
  void aWordThatABeginningCoversStandsTwice() {
    AlternativeUse use = of("{vessels} sinks", "boat|boats|boat*|raft");
    assertThat(count(use, "vessels").twice()).containsExactly("boat", "boats");
  }

  @Test
  void aFamilyThatNoRowNamesIsUnused() {
    assertThat(of("boat sinks", "boat").unusedFamilies())
        .extracting(Row::id)
        .isEqualTo(List.of("vessels"));
  }
}
