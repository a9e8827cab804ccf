package io.github.inspectionreports.rules;

import io.github.inspectionreports.model.Category;
import io.github.inspectionreports.model.RuleSetInfo;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a parser needs to know about the language and form of letters: tables of phrases, headings,
 * categories, themes and others, and verdict rules. A value: each change gives a new rule set.
 *
 * <pre>{@code
 * RuleSet ours = RuleSet.bundled()
 *     .with(Table.read(Path.of("phrases.our-council.csv")))
 *     .without("too-many");
 * ours.themes().forEach((id, label) -> System.out.println(id + ": " + label));
 * ReportParser parser = ReportParser.builder().rules(ours).build();
 * }</pre>
 *
 * Its rows are checked when a parser is built from it, so that the steps of a composition may come
 * in any order; the workbench's {@code RuleSetCheck} checks them without one.
 */
public final class RuleSet {
  private static final RuleSet NONE = new RuleSet("none", "0", Map.of(), List.of());

  private final String name;
  private final String version;
  private final Map<String, Table> tables;
  private final List<VerdictRules> verdicts;

  private final boolean bundled;

  /** Computed when first asked for: composing a rule set must not cost a hash for each step. */
  private volatile @Nullable String hash;

  RuleSet(String name, String version, Map<String, Table> tables, List<VerdictRules> verdicts) {
    this.name = name;
    this.version = version;
    this.tables = new LinkedHashMap<>(tables);
    this.verdicts = List.copyOf(verdicts);
    this.bundled = false;
  }

  /** The bundled rule set, as the build precompiled it. */
  RuleSet(
      String name,
      String version,
      TablesOnDemand tables,
      List<VerdictRules> verdicts,
      String hash) {
    this.name = name;
    this.version = version;
    this.tables = tables;
    this.verdicts = List.copyOf(verdicts);
    this.bundled = true;
    this.hash = hash;
  }

  /**
   * Returns the rule set that comes with the library, read again.
   *
   * @return the bundled rules
   * @throws RuleSetException if inspection-reports-rules is not on the class path
   */
  public static RuleSet bundled() {
    RuleSetSource source = RuleSetSource.ofLibrary();
    RuleSet precompiled = PrecompiledTables.load(source);
    return precompiled == null ? source.load() : precompiled;
  }

  /**
   * Returns a rule set without any rule. A parser with it still reads blocks and sentences, and
   * gives them no category but context.
   *
   * @return the empty rule set
   */
  public static RuleSet none() {
    return NONE;
  }

  /**
   * Makes a rule set of tables alone.
   *
   * @param tables its tables; of tables of one kind the rows are joined
   * @return a rule set with the name "custom"
   */
  public static RuleSet of(Table... tables) {
    return NONE.with(tables).named("custom", "0");
  }

  /**
   * Loads a rule set from the class path.
   *
   * @param classLoader where to look
   * @param base the folder of its {@code ruleset.properties}, separated by slashes, without a slash
   *     at its ends
   * @return the rule set
   * @throws RuleSetException if there is none, or a file of it cannot be read
   */
  public static RuleSet fromClasspath(ClassLoader classLoader, String base) {
    return RuleSetSource.ofClasspath(classLoader, base).load();
  }

  /**
   * Loads a rule set from a folder, a jar or one file. A folder or jar without {@code
   * ruleset.properties} gives all its tables ({@code .csv}) and verdict rules: {@code .drl} files
   * and decision tables of Drools ({@code .xlsx}, {@code .xls}, or {@code .csv} whose name up to
   * the first full stop is {@code verdicts}). These are compiled if {@code inspection-reports-drl}
   * is on the class path.
   *
   * <p><strong>Verdict rules are code</strong>, compiled or not: they run with the rights of the
   * program. Load jars, DRL and decision tables from people you trust only. Tables run no code.
   *
   * @param path the folder, the jar, or the file
   * @return the rule set, by default with the path's last name as its name
   * @throws RuleSetException if it cannot be read, or holds verdict rules that nothing compiles
   */
  public static RuleSet from(Path path) {
    return RuleSetFiles.load(path);
  }

  /**
   * Adds tables. Rows join those of the same kind; an id that is there already is a fault, reported
   * when the rule set is checked.
   *
   * @param more the tables
   * @return this and the rows of the tables
   */
  public RuleSet with(Table... more) {
    Map<String, Table> all = new LinkedHashMap<>(tables);
    for (Table table : more) {
      all.merge(table.kind(), table, (a, b) -> a.append(b.rows()));
    }
    return new RuleSet(name, version, all, verdicts);
  }

  /**
   * Adds verdict rules.
   *
   * @param more the rules
   * @return this and those rules
   */
  public RuleSet with(VerdictRules more) {
    List<VerdictRules> all = new ArrayList<>(verdicts);
    all.add(more);
    return new RuleSet(name, version, tables, all);
  }

  /**
   * Leaves all verdict rules out, and the table of category weights with them: its weights correct
   * those rules and mean nothing beside others.
   *
   * @return the other tables alone
   */
  public RuleSet withoutVerdicts() {
    Map<String, Table> rest = new LinkedHashMap<>(tables);
    rest.remove(Table.CATEGORY_WEIGHTS);
    return new RuleSet(name, version, rest, List.of());
  }

  /**
   * Leaves a row out.
   *
   * @param id id of the row
   * @return this without it
   * @throws RuleSetException if no row has the id, or rows of several tables have it
   */
  public RuleSet without(String id) {
    List<String> kinds =
        tables.values().stream()
            .filter(table -> table.row(id).isPresent())
            .map(Table::kind)
            .toList();
    if (kinds.size() > 1) {
      throw new RuleSetException(
          Fault.of(
              "rule set " + name,
              0,
              "rows with the id '" + id + "' are in several tables: " + kinds,
              "say which with without(kind, id)"));
    }
    return without(kinds.isEmpty() ? "any table" : kinds.get(0), id);
  }

  /**
   * Leaves a row of one table out.
   *
   * @param kind kind of the table
   * @param id id of the row
   * @return this without it
   * @throws RuleSetException if no row of the table has the id
   */
  public RuleSet without(String kind, String id) {
    Table table = table(kind);
    if (table.row(id).isEmpty()) {
      throw missing(kind, id);
    }
    List<Row> rest = table.rows().stream().filter(row -> !row.id().equals(id)).toList();
    return withTable(new Table(kind, rest));
  }

  /**
   * Puts rows in place of those with the same kind and id.
   *
   * @param others the new rows
   * @return this with the new rows
   * @throws RuleSetException if there is no row with the id of a new one
   */
  public RuleSet replacing(Table... others) {
    for (Table other : others) {
      for (Row row : other.rows()) {
        if (table(other.kind()).row(row.id()).isEmpty()) {
          throw missing(other.kind(), row.id());
        }
      }
    }
    return of(others).onTopOf(this).named(name, version);
  }

  /**
   * Puts a whole table in place of the one of the same kind.
   *
   * @param table the table; without rows it takes the table away
   * @return this with that table
   */
  public RuleSet withTable(Table table) {
    Map<String, Table> all = new LinkedHashMap<>(tables);
    all.put(table.kind(), table);
    return new RuleSet(name, version, all, verdicts);
  }

  /**
   * Lays this rule set on top of another: rows of this one replace rows with the same kind and id
   * and join the others; verdict rules of both hold. A row that has no pattern where the one that
   * it replaces has one changes only the cells that it fills. A table {@link Table#WITHOUT} of this
   * one takes rows of the other out.
   *
   * @param base the other rule set
   * @return both, with the names of both joined by "+", the base first
   * @throws RuleSetException if a row that is to be taken out is not there
   */
  public RuleSet onTopOf(RuleSet base) {
    Map<String, Table> all = new LinkedHashMap<>(base.tables);
    for (Table table : tables.values()) {
      if (!table.kind().equals(Table.WITHOUT)) {
        all.put(table.kind(), Layers.join(base.table(table.kind()), table));
      }
    }
    Layers.takeOut(table(Table.WITHOUT).rows(), base, all);
    List<VerdictRules> rules = new ArrayList<>(base.verdicts);
    rules.addAll(verdicts);
    return new RuleSet(base.name + "+" + name, base.version + "+" + version, all, rules);
  }

  /**
   * Gives it a name and version.
   *
   * @param newName the name
   * @param newVersion the version
   * @return the same rules under that name
   */
  public RuleSet named(String newName, String newVersion) {
    return new RuleSet(newName, newVersion, tables, verdicts);
  }

  /** {@return its name} */
  public String name() {
    return name;
  }

  /** {@return its version} */
  public String version() {
    return version;
  }

  /**
   * Returns the hash of its content: rules that say the same have the same hash, whatever their
   * files look like.
   *
   * @return SHA-256 in lower-case hexadecimal
   */
  public String hash() {
    String known = hash;
    if (known == null) {
      known = ContentHash.of(tables.values(), verdicts);
      hash = known;
    }
    return known;
  }

  /**
   * Returns whether this is the rule set that comes with the library, as the build read and checked
   * it: a parser of it takes what the build precompiled, and checks nothing again.
   *
   * @return true for what {@link #bundled} returns, as long as the files on the class path are
   *     those of the build; false for all that is composed of it or named again
   */
  public boolean isBundled() {
    return bundled;
  }

  /** {@return what a report says of the rules that made it: name, version and hash} */
  public RuleSetInfo info() {
    return new RuleSetInfo(name, version, hash());
  }

  /**
   * Returns a table.
   *
   * @param kind its kind
   * @return the table; without rows if the rule set has none of the kind
   */
  public Table table(String kind) {
    return tables.getOrDefault(kind, new Table(kind, List.of()));
  }

  /** {@return all tables, in the order in which they were first named} */
  public Collection<Table> tables() {
    return List.copyOf(tables.values());
  }

  /** {@return the label of each theme by its id, in the order of the table} */
  public Map<String, String> themes() {
    Map<String, String> labels = new LinkedHashMap<>();
    table(Table.THEMES).rows().forEach(row -> labels.put(row.id(), row.value("label")));
    return Collections.unmodifiableMap(labels);
  }

  /**
   * {@return the label of each category, those of callers' tables too, in the order of the table}
   */
  public Map<Category, String> categories() {
    Map<Category, String> labels = new LinkedHashMap<>();
    table(Table.CATEGORIES)
        .rows()
        .forEach(row -> labels.put(new Category(row.id()), row.value("label")));
    return Collections.unmodifiableMap(labels);
  }

  /** {@return the verdict rules, all of which hold} */
  public List<VerdictRules> verdicts() {
    return verdicts;
  }

  private RuleSetException missing(String kind, String id) {
    return new RuleSetException(
        Fault.of(
            "rule set " + name,
            0,
            "no row of " + kind + " has the id '" + id + "'",
            "check its spelling against the table"));
  }

  @Override
  public String toString() {
    return "RuleSet " + name + " " + version + " " + Arrays.toString(tables.keySet().toArray());
  }
}
