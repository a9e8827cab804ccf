package io.github.inspectionreports.internal.precompile;

import io.github.inspectionreports.internal.binary.BinaryWriter;
import io.github.inspectionreports.internal.binary.Precompiled;
import io.github.inspectionreports.internal.cue.grammar.CueKinds;
import io.github.inspectionreports.internal.lexicon.Lexicon;
import io.github.inspectionreports.internal.scoring.CategoryModel;
import io.github.inspectionreports.internal.tables.PhraseTable;
import io.github.inspectionreports.internal.theme.Themes;
import io.github.inspectionreports.rules.RuleSet;
import io.github.inspectionreports.rules.Table;
import io.github.inspectionreports.workbench.RuleSetCheck;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.CRC32;

/**
 * Precompiles the bundled rule set: reads its tables, checks them, and writes down what a parser
 * needs of them, so that no process has to do it again. Run by the build once the classes are
 * compiled.
 */
public final class Precompiler {
  private static final String RULES = "io/github/inspectionreports/rules/";
  private static final String BUNDLED = RULES + "bundled";
  private static final String MANIFEST = "ruleset.properties";

  private final RuleSet rules;
  private final Path folder;

  private Precompiler(RuleSet rules, Path folder) {
    this.rules = rules;
    this.folder = folder;
  }

  /**
   * Writes the files.
   *
   * @param args the folder of compiled classes into which they go
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    RuleSet rules = RuleSet.fromClasspath(Precompiler.class.getClassLoader(), BUNDLED);
    new Precompiler(RuleSetCheck.checked(rules), Path.of(args[0])).write();
  }

  private void write() throws IOException {
    for (Table table : rules.tables()) {
      if (table.rows().stream().anyMatch(row -> !row.value("pattern").isEmpty())) {
        part(table.kind(), PhraseTable.of(rules, table.kind())::write);
      }
    }
    part(Table.CATEGORY_WEIGHTS, CategoryModel.of(rules, CueKinds.of(rules))::write);
    part(Table.THEME_WEIGHTS, new Themes(rules, new Lexicon())::write);
    tables();
  }

  private void part(String name, Consumer<BinaryWriter> content) throws IOException {
    BinaryWriter out = new BinaryWriter();
    out.text(rules.hash());
    content.accept(out);
    write(Precompiled.FOLDER + name, out.bytes());
  }

  private void tables() throws IOException {
    List<String> files = files();
    CRC32 checksum = new CRC32();
    for (String file : files) {
      checksum.update(bytes(file));
    }
    write(
        RULES + "bundled.tables",
        TablesFile.of(
            rules,
            files,
            (int) checksum.getValue(),
            Set.of(Table.CATEGORY_WEIGHTS, Table.THEME_WEIGHTS)));
  }

  /** The manifest and the files that it names. */
  private static List<String> files() throws IOException {
    Properties manifest = new Properties();
    manifest.load(new StringReader(new String(bytes(MANIFEST), StandardCharsets.UTF_8)));
    List<String> files = new ArrayList<>(List.of(MANIFEST));
    for (String key : List.of("tables", "verdict-sources")) {
      files.addAll(List.of(manifest.getProperty(key).strip().split("[\\s,]+")));
    }
    return files;
  }

  private static byte[] bytes(String file) throws IOException {
    try (InputStream in =
        Precompiler.class.getClassLoader().getResourceAsStream(BUNDLED + "/" + file)) {
      if (in == null) {
        throw new FileNotFoundException(file);
      }
      return in.readAllBytes();
    }
  }

  private void write(String file, byte[] content) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.write(path, content);
  }
}
