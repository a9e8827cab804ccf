package io.github.inspectionreports.training;

import io.github.inspectionreports.rules.RuleSet;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Fits a table of weights and writes it among the bundled rules. The same letters, labels and rules
 * always give the same table.
 *
 * <p>Arguments: {@code category-weights} or {@code theme-weights}; the folder {@code shared} with
 * letters and gold labels; and the folder of the bundled tables.
 */
public final class Training {
  private Training() {}

  /**
   * Fits a table.
   *
   * @param args which table, the folder of letters and labels, and the folder of tables
   * @throws IOException if a letter cannot be read or the table cannot be written
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (args.length != 3) {
      throw new IllegalArgumentException(
          "name the table (category-weights or theme-weights), the folder of letters and labels, and the"
              + " folder of the bundled tables");
    }
    LabelledLetters letters = new LabelledLetters(Path.of(args[1]));
    RuleSet rules = RuleSet.bundled();
    String table =
        switch (args[0]) {
          case "category-weights" -> new CategoryFitting(rules, out).fit(letters);
          case "theme-weights" -> new ThemeFitting(rules, out).fit(letters);
          default -> throw new IllegalArgumentException(args[0] + " is no table that is fitted");
        };
    Path file = Path.of(args[2]).resolve(args[0] + ".csv");
    Files.writeString(file, table);
    out.println(file + " is written");
  }
}
