package io.github.inspectionreports.drl;

import io.github.inspectionreports.internal.drl.Compiled;
import io.github.inspectionreports.internal.drl.RuleCompiler;
import io.github.inspectionreports.internal.drl.RulesJar;
import io.github.inspectionreports.internal.drl.Source;
import io.github.inspectionreports.rules.CompiledVerdicts;
import io.github.inspectionreports.rules.Fault;
import io.github.inspectionreports.rules.RuleSetException;
import io.github.inspectionreports.rules.VerdictRules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Verdict rules written in DRL or as decision tables of Drools, on top of the bundled ones or in
 * their place.
 *
 * <pre>{@code
 * RuleSet rules = RuleSet.bundled()
 *     .with(Table.read(Path.of("categories.our-council.csv")))
 *     .with(DrlRules.of(Path.of("missing-children.drl")));
 * }</pre>
 *
 * <p><strong>DRL and decision tables are code.</strong> A consequence, and even a condition, can
 * run any Java with the rights of the program: read files, open connections, end the process.
 * Nothing here holds it back. Never load DRL or decision tables from people whom you would not let
 * write the program itself; never take them from a form, an upload or a shared folder that others
 * can write to. For such people there are the tables of phrases, which run no code.
 *
 * <p>The rules see the records of {@link io.github.inspectionreports.facts} and conclude with
 * {@code insertLogical(new Verdict(...))}. Each rule has a sentence for a name and an {@code @id},
 * which reports give as the reason. The fact types and a whole example are in the README of this
 * module.
 *
 * <p>Nothing is compiled until a rule set is checked or a parser is made from it; then it takes
 * seconds once for a value of this class, which keeps the result. To have it at no cost at the next
 * start, {@linkplain #saveTo save} it. Immutable and safe for use by many threads.
 */
public final class DrlRules implements VerdictRules {
  private final List<Source> sources;
  private final ClassLoader classLoader;
  private final String hash;

  /** What became of the sources, once it is known; guarded by this. */
  private @Nullable Compiled compiled;

  private DrlRules(List<Source> sources, ClassLoader classLoader) {
    this.sources = sources.stream().sorted(Comparator.comparing(Source::name)).toList();
    this.classLoader = classLoader;
    this.hash = CompiledVerdicts.hashOf(this.sources.stream().map(Source::bytes).toList());
  }

  /**
   * Reads files of rules, all of which hold; their order does not matter.
   *
   * @param files files whose names end with {@code .drl} (DRL in UTF-8), or {@code .csv}, {@code
   *     .xlsx} or {@code .xls} (a decision table of Drools, the first sheet of a workbook)
   * @return the rules, not compiled yet
   * @throws RuleSetException if a file cannot be read, or two have one name
   */
  public static DrlRules of(Path... files) {
    List<Source> sources = new ArrayList<>();
    for (Path file : files) {
      String name = Objects.requireNonNullElse(file.getFileName(), file).toString();
      try {
        sources.add(new Source(name, Files.readAllBytes(file)));
      } catch (IOException e) {
        throw new RuleSetException(
            List.of(
                new Fault(
                    name, 0, "the file cannot be read", "check the path and its permissions")));
      }
    }
    return of(sources);
  }

  /**
   * Takes DRL from a text, for example of a resource.
   *
   * @param name what to call it in messages; ends with {@code .drl}
   * @param drl the DRL
   * @return the rules, not compiled yet
   */
  public static DrlRules of(String name, String drl) {
    return of(List.of(new Source(name, drl.getBytes(StandardCharsets.UTF_8))));
  }

  /**
   * Takes files from memory.
   *
   * @param files content by file name, as for {@link #of(Path...)}
   * @return the rules, not compiled yet
   */
  public static DrlRules of(Map<String, byte[]> files) {
    return of(
        files.entrySet().stream()
            .map(file -> new Source(file.getKey(), file.getValue().clone()))
            .toList());
  }

  private static DrlRules of(List<Source> sources) {
    for (Source source : sources) {
      if (sources.stream().filter(other -> other.name().equals(source.name())).count() > 1) {
        throw new RuleSetException(
            List.of(
                new Fault(
                    source.name(), 0, "two files have this name", "give each a name of its own")));
      }
    }
    return new DrlRules(sources, DrlRules.class.getClassLoader());
  }

  /**
   * Names the class loader for classes of the caller that rules import. The fact types need none,
   * and the class loader of the thread is never asked.
   *
   * @param loader where those classes are found
   * @return the same rules, not compiled yet
   */
  public DrlRules importingFrom(ClassLoader loader) {
    return new DrlRules(sources, loader);
  }

  /** Returns the names of the files, separated by commas. */
  @Override
  public String name() {
    return sources.stream().map(Source::name).collect(Collectors.joining(", "));
  }

  @Override
  public String hash() {
    return hash;
  }

  /**
   * {@inheritDoc}
   *
   * <p>The first call takes seconds, those after it nothing.
   */
  @Override
  public List<CompiledVerdicts> compiled() {
    return compilation().verdicts(hash);
  }

  @Override
  public Map<String, byte[]> sources() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    sources.forEach(source -> files.put(source.name(), source.bytes().clone()));
    return files;
  }

  /**
   * Writes the compiled rules into a jar that {@link
   * io.github.inspectionreports.rules.RuleSet#from} reads without this module and without compiling
   * anything: it holds the classes, the sources for the hash, and a {@code ruleset.properties}.
   * Write it again for each version of this library.
   *
   * @param jar the file; one that is there already is replaced
   * @throws RuleSetException if the rules do not compile
   * @throws java.io.UncheckedIOException if the file cannot be written
   */
  public void saveTo(Path jar) {
    RulesJar.write(jar, compilation(), sources);
  }

  private synchronized Compiled compilation() {
    Compiled known = compiled;
    if (known == null) {
      known = compile();
      compiled = known;
    }
    return known;
  }

  /**
   * Drools asks the thread's class loader for its own parts, so the thread is given one that has.
   */
  private Compiled compile() {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(DrlRules.class.getClassLoader());
    try {
      return RuleCompiler.compile(sources, classLoader);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  @Override
  public String toString() {
    return "DrlRules " + Arrays.toString(sources.stream().map(Source::name).toArray());
  }
}
