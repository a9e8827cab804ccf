package io.github.inspectionreports.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.inspectionreports.workbench.RuleSetCheck;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleSetTest {
  private static final Table PHRASES =
      Table.parse(
          "phrases", "phrases.csv", "id,pattern,cue\nno-drift,no drift,praise\nlate,late,blame\n");

  @Test
  void theBundledRuleSetIsSound() {
    RuleSet bundled = RuleSet.bundled();
    assertThat(RuleSetCheck.faults(bundled)).isEmpty();
    assertThat(bundled.name()).isEqualTo("bundled");
    assertThat(bundled.table(Table.CATEGORIES).rows()).hasSizeGreaterThanOrEqualTo(5);
    assertThat(bundled.hash()).matches("[0-9a-f]{64}").isEqualTo(RuleSet.bundled().hash());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id,pattern,cue\nlate,\"late, again\",blame\n",
        "\uFEFFid,pattern,cue\r\nlate,\"late, again\",blame\r\n",
        "# our own, words\nid;pattern;cue\n\nlate;late, again;blame",
        "\"# our own, words\";;\nid;pattern;cue;;\nlate;\"late, again\";blame;;\n;;;;\n",
        "id\tcue\tpattern\n#none\nlate\t blame \tlate, again\n"
      })
  void spreadsheetsMayExportAsTheyLike(String csv) {
    Table table = Table.parse("phrases", "p.csv", csv);
    assertThat(table.rows()).hasSize(1);
    assertThat(table.rows().get(0).values())
        .isEqualTo(Map.of("id", "late", "pattern", "late, again", "cue", "blame"));
    assertThat(RuleSet.of(table).hash())
        .isEqualTo(
            RuleSet.of(
                    Table.of("phrases", Row.of("late", "cue", "blame", "pattern", "late, again")))
                .hash());
  }

  @Test
  void aRowKnowsItsLine() {
    Table table = Table.parse("phrases", "p.csv", "# one\nid,pattern\na,\"x\ny\"\n\n# two\nb,z\n");
    assertThat(table.rows())
        .extracting(Row::where)
        .containsExactly("p.csv, line 3", "p.csv, line 7");
  }

  @Test
  void compositionLeavesTheOriginalAlone() {
    RuleSet one = RuleSet.of(PHRASES);
    RuleSet two = one.with(Table.of("phrases", Row.of("slow", "pattern", "slow", "cue", "blame")));
    assertThat(one.table("phrases").rows()).hasSize(2);
    assertThat(two.table("phrases").rows()).hasSize(3);
    assertThat(two.without("slow").hash()).isEqualTo(one.hash()).isNotEqualTo(two.hash());
  }

  @Test
  void replacingPutsARowInThePlaceOfAnother() {
    Table other = Table.of("phrases", Row.of("late", "pattern", "too late", "cue", "blame"));
    RuleSet replaced = RuleSet.of(PHRASES).replacing(other);
    assertThat(replaced.table("phrases").row("late").orElseThrow().value("pattern"))
        .isEqualTo("too late");
    assertThat(RuleSetCheck.faults(replaced)).isEmpty();
    assertThatThrownBy(
            () -> replaced.replacing(Table.of("phrases", Row.of("none", "pattern", "x"))))
        .isInstanceOf(RuleSetException.class)
        .hasMessageContaining("no row of phrases has the id 'none'");
  }

  @Test
  void onTopOfReplacesAndAdds() {
    RuleSet own =
        RuleSet.of(
                Table.of(
                    "phrases",
                    Row.of("late", "pattern", "too late", "cue", "blame"),
                    Row.of("slow", "pattern", "slow", "cue", "blame")))
            .named("ours", "3");
    RuleSet both = own.onTopOf(RuleSet.of(PHRASES).named("base", "1"));
    assertThat(both.table("phrases").rows())
        .extracting(Row::id)
        .containsExactly("no-drift", "late", "slow");
    assertThat(both.info().name()).isEqualTo("base+ours");
    assertThat(RuleSetCheck.faults(both)).isEmpty();
  }

  @Test
  void aFolderAJarAndAFileAreRuleSets(@TempDir Path folder) throws IOException {
    Path rules = Files.createDirectory(folder.resolve("rules"));
    Files.writeString(rules.resolve("phrases.csv"), "id,pattern,cue\nlate,late,blame\n");
    Files.writeString(rules.resolve("phrases.more.csv"), "id,pattern,cue\nslow,slow,blame\n");
    assertThat(RuleSet.from(rules).table("phrases").rows()).hasSize(2);
    assertThat(RuleSet.from(rules.resolve("phrases.csv")).table("phrases").rows()).hasSize(1);

    Files.writeString(
        rules.resolve("ruleset.properties"), "name=ours\nversion=2\ntables=phrases.more.csv\n");
    assertThat(RuleSet.from(rules).info().name()).isEqualTo("ours");
    assertThat(RuleSet.from(rules).table("phrases").rows()).hasSize(1);

    Path jar = folder.resolve("rules.jar");
    URI uri = URI.create("jar:" + jar.toUri());
    try (FileSystem zip = FileSystems.newFileSystem(uri, Map.of("create", "true"))) {
      Path inside = Files.createDirectories(zip.getPath("/our/rules"));
      Files.copy(rules.resolve("ruleset.properties"), inside.resolve("ruleset.properties"));
      Files.copy(rules.resolve("phrases.more.csv"), inside.resolve("phrases.more.csv"));
    }
    assertThat(RuleSet.from(jar).hash()).isEqualTo(RuleSet.from(rules).hash());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ours.drl", "ours.xlsx", "verdicts.ours.csv"})
  void verdictRulesNeedTheModuleThatCompilesThem(String name, @TempDir Path folder)
      throws IOException {
    Files.writeString(folder.resolve(name), "rule");
    Files.writeString(folder.resolve("phrases.csv"), "id,pattern,cue\nlate,late,blame\n");
    for (Path path : new Path[] {folder, folder.resolve(name)}) {
      assertThatThrownBy(() -> RuleSet.from(path))
          .isInstanceOf(RuleSetException.class)
          .hasMessage(
              name
                  + ": nothing on the class path compiles verdict rules; add inspection-reports-drl"
                  + " to it, or keep the rules compiled in a jar");
    }
  }

  @Test
  void aManifestCannotReachOutOfItsFolder(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("secret.csv"), "id\nx\n");
    Path rules = Files.createDirectory(folder.resolve("rules"));
    Files.writeString(rules.resolve("ruleset.properties"), "tables=../secret.csv\n");
    assertThatThrownBy(() -> RuleSet.from(rules))
        .isInstanceOf(RuleSetException.class)
        .hasMessageContaining("../secret.csv");
  }
}
