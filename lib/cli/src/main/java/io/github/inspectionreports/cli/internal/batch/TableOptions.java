package io.github.inspectionreports.cli.internal.batch;

import io.github.inspectionreports.Authorities;
import io.github.inspectionreports.cli.internal.exit.CommandException;
import io.github.inspectionreports.cli.internal.exit.ExitStatus;
import io.github.inspectionreports.export.LetterIndex;
import io.github.inspectionreports.export.TableSettings;
import io.github.inspectionreports.model.Category;
import io.github.inspectionreports.rules.RuleSet;
import io.github.inspectionreports.rules.RuleSetException;
import io.github.inspectionreports.rules.Table;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the tables of a batch hold beside what the letters say. */
final class TableOptions {
  private static final Set<Category> BUNDLED =
      Set.of(
          Category.STRENGTH,
          Category.PROGRESS,
          Category.NEEDS_IMPROVEMENT,
          Category.MIXED,
          Category.CONTEXT);

  @Option(
      names = "--index",
      paramLabel = "FILE",
      description =
          "A CSV table (id, published, link) with dates of publication and addresses that the"
              + " letters do not print, for the tables.")
  private @Nullable Path index;

  @Option(
      names = "--excel",
      description = "Begin CSV files with a byte order mark, by which Excel knows their letters.")
  private boolean excel;

  /** Returns the index; a faulty one ends the command with status 2. */
  LetterIndex index() {
    try {
      return index == null ? LetterIndex.EMPTY : LetterIndex.read(index);
    } catch (IllegalArgumentException e) {
      throw new CommandException(ExitStatus.USAGE, String.valueOf(e.getMessage()), e);
    }
  }

  /** Returns what the tables add to the reports. */
  TableSettings settings(RuleSet rules, LetterIndex index) {
    Map<String, String> themes = new LinkedHashMap<>();
    rules.table(Table.THEMES).rows().forEach(row -> themes.put(row.id(), row.value("label")));
    List<Category> own = new ArrayList<>();
    rules.table(Table.CATEGORIES).rows().forEach(row -> own.add(new Category(row.id())));
    own.removeAll(BUNDLED);
    Authorities authorities = authorities(rules);
    return new TableSettings(authorities::find, themes, own, index, excel);
  }

  /** The register of rules of one's own may lack the codes that the bundled one has. */
  private static Authorities authorities(RuleSet rules) {
    try {
      Authorities register = Authorities.of(rules);
      return register.all().isEmpty() ? Authorities.english() : register;
    } catch (RuleSetException e) {
      return Authorities.english();
    }
  }
}
