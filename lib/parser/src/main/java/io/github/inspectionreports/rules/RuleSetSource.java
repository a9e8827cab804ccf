package io.github.inspectionreports.rules;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/**
 * Loads a rule set from its manifest, {@code ruleset.properties}, which names its files: a nested
 * jar can open a resource by name, but not list a folder.
 *
 * @param where what to call the source in messages
 * @param files opens a file by its name
 * @param classLoader where compiled verdict rules are found
 * @param bundled whether it is the one that comes with the library
 */
record RuleSetSource(String where, Files files, ClassLoader classLoader, boolean bundled) {
  static final String MANIFEST = "ruleset.properties";
  private static final String BUNDLED = "io/github/inspectionreports/rules/bundled";
  private static final Set<String> KEYS =
      Set.of("name", "version", "tables", "verdicts", "verdict-sources");

  /** Opens files by name. */
  interface Files {
    /** Returns the bytes of a file. */
    InputStream open(String name) throws IOException;
  }

  /** Returns the source of the rule set that comes with the library. */
  static RuleSetSource ofLibrary() {
    return ofClasspath(RuleSet.class.getClassLoader(), BUNDLED);
  }

  /** Returns a source on the class path. */
  static RuleSetSource ofClasspath(ClassLoader classLoader, String base) {
    return new RuleSetSource(
        "class path:" + base,
        file -> {
          InputStream in = classLoader.getResourceAsStream(base + "/" + file);
          if (in == null) {
            throw new FileNotFoundException(base + "/" + file);
          }
          return in;
        },
        classLoader,
        base.equals(BUNDLED));
  }

  RuleSet load() {
    Properties manifest = manifest();
    Map<String, Table> tables = new LinkedHashMap<>();
    for (String name : names(manifest, "tables")) {
      String kind = Table.kindOf(name);
      Table table =
          bundled
              ? TableReader.readBundled(kind, name, bytes(name))
              : TableReader.read(kind, name, bytes(name));
      tables.merge(table.kind(), table, (a, b) -> a.append(b.rows()));
    }
    return new RuleSet(
        manifest.getProperty("name", where),
        manifest.getProperty("version", "0"),
        tables,
        verdicts(names(manifest, "verdicts"), names(manifest, "verdict-sources")));
  }

  /** Rules that are compiled already need their sources for the hash alone. */
  private List<VerdictRules> verdicts(List<String> modelClasses, List<String> sourceNames) {
    Map<String, byte[]> sources = new LinkedHashMap<>();
    sourceNames.forEach(name -> sources.put(name, bytes(name)));
    if (modelClasses.isEmpty()) {
      return sources.isEmpty() ? List.of() : List.of(VerdictSources.rules(sources, classLoader));
    }
    String hash = CompiledVerdicts.hashOf(List.copyOf(sources.values()));
    List<VerdictRules> verdicts = new ArrayList<>();
    for (String modelClass : modelClasses) {
      verdicts.add(new CompiledVerdicts(modelClass, classLoader, hash));
    }
    return verdicts;
  }

  private Properties manifest() {
    Properties manifest = new Properties();
    try (Reader reader = new InputStreamReader(files.open(MANIFEST), StandardCharsets.UTF_8)) {
      manifest.load(reader);
    } catch (FileNotFoundException e) {
      throw new RuleSetException(
          Fault.of(
              where,
              0,
              "there is no rule set, for it has no " + MANIFEST,
              "put the rule set on the class path, or name another place"),
          e);
    } catch (IOException | IllegalArgumentException e) {
      throw new RuleSetException(
          Fault.of(
              MANIFEST, 0, "the manifest of " + where + " cannot be read", "write key = value"),
          e);
    }
    for (String key : manifest.stringPropertyNames()) {
      if (!KEYS.contains(key)) {
        throw new RuleSetException(
            Fault.of(
                MANIFEST,
                0,
                "'" + key + "' is no key of a manifest",
                "use name, version, tables, verdicts, verdict-sources"));
      }
    }
    return manifest;
  }

  private static List<String> names(Properties manifest, String key) {
    return Arrays.stream(manifest.getProperty(key, "").split("[\\s,]+"))
        .filter(name -> !name.isEmpty())
        .toList();
  }

  byte[] bytes(String name) {
    try (InputStream in = files.open(name)) {
      return in.readNBytes(TableReader.MOST_BYTES + 1);
    } catch (IOException e) {
      throw new RuleSetException(
          Fault.of(
              MANIFEST,
              0,
              "the manifest of " + where + " names " + name + ", which cannot be read",
              "add the file or take its name out"),
          e);
    }
  }
}
