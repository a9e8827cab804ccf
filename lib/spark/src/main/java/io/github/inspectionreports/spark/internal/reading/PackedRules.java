package io.github.inspectionreports.spark.internal.reading;

import io.github.inspectionreports.Limit;
import io.github.inspectionreports.Limits;
import io.github.inspectionreports.rules.CompiledVerdicts;
import io.github.inspectionreports.rules.Fault;
import io.github.inspectionreports.rules.Row;
import io.github.inspectionreports.rules.RuleSet;
import io.github.inspectionreports.rules.RuleSetException;
import io.github.inspectionreports.rules.Table;
import io.github.inspectionreports.rules.VerdictCompiler;
import io.github.inspectionreports.rules.VerdictRules;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/**
 * A rule set and limits as a value that travels. The bundled rules go by their hash alone, for they
 * are in the jar of every executor.
 *
 * @param tables empty for the bundled rules
 * @param verdicts empty for the bundled rules
 * @param limits the value of each limit, in the order of {@link Limit}
 */
public record PackedRules(
    String name,
    String version,
    String hash,
    boolean bundled,
    List<PackedTable> tables,
    List<PackedVerdicts> verdicts,
    List<Long> limits)
    implements Serializable {
  /** A table. */
  record PackedTable(String kind, List<PackedRow> rows) implements Serializable {}

  /** A row of a table. */
  record PackedRow(String id, Map<String, String> values, String file, int line, boolean bundled)
      implements Serializable {}

  /**
   * Verdict rules: their sources, or the class of those that are compiled already.
   *
   * @param model empty where there are sources
   */
  public record PackedVerdicts(String model, String hash, Map<String, byte[]> sources)
      implements Serializable {}

  public static PackedRules of(RuleSet rules, Limits limits) {
    boolean bundled = rules.isBundled();
    return new PackedRules(
        rules.name(),
        rules.version(),
        rules.hash(),
        bundled,
        bundled ? List.of() : rules.tables().stream().map(PackedRules::table).toList(),
        bundled ? List.of() : rules.verdicts().stream().flatMap(PackedRules::verdicts).toList(),
        Arrays.stream(Limit.values()).map(limits::of).toList());
  }

  private static PackedTable table(Table table) {
    return new PackedTable(
        table.kind(),
        table.rows().stream()
            .map(
                row -> new PackedRow(row.id(), row.values(), row.file(), row.line(), row.bundled()))
            .toList());
  }

  private static Stream<PackedVerdicts> verdicts(VerdictRules rules) {
    Map<String, byte[]> sources = rules.sources();
    if (!sources.isEmpty()) {
      return Stream.of(new PackedVerdicts("", rules.hash(), new LinkedHashMap<>(sources)));
    }
    return rules.compiled().stream()
        .map(compiled -> new PackedVerdicts(compiled.modelClass(), compiled.hash(), Map.of()));
  }

  /** The same as bytes, by Java's own serialisation: a job may have chosen another for the rest. */
  public byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(this);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  public static PackedRules read(byte[] bytes) {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      return (PackedRules) in.readObject();
    } catch (IOException | ClassNotFoundException e) {
      throw new IllegalStateException("the rules did not arrive whole", e);
    }
  }

  /**
   * The rule set.
   *
   * @param classLoader where the classes of compiled verdict rules are found, and those that
   *     sources import
   * @throws RuleSetException if this process cannot make the same rules
   */
  public RuleSet unpack(ClassLoader classLoader) {
    RuleSet rules = bundled ? RuleSet.bundled() : composed(classLoader);
    if (!rules.hash().equals(hash)) {
      throw new RuleSetException(
          List.of(
              new Fault(
                  "rule set " + name,
                  0,
                  "an executor has other rules than the driver (hash " + rules.hash() + ")",
                  "give all of them the same version of inspection-reports")));
    }
    return rules;
  }

  private RuleSet composed(ClassLoader classLoader) {
    List<Table> all = new ArrayList<>();
    for (PackedTable table : tables) {
      all.add(
          new Table(
              table.kind(),
              table.rows().stream()
                  .map(
                      row -> new Row(row.id(), row.values(), row.file(), row.line(), row.bundled()))
                  .toList()));
    }
    RuleSet rules = RuleSet.of(all.toArray(Table[]::new)).named(name, version);
    for (PackedVerdicts packed : verdicts) {
      rules =
          rules.with(
              packed.sources().isEmpty()
                  ? compiled(packed, classLoader)
                  : compiler().rules(packed.sources(), classLoader));
    }
    return rules;
  }

  private static VerdictRules compiled(PackedVerdicts packed, ClassLoader classLoader) {
    try {
      Class.forName(packed.model(), false, classLoader);
    } catch (ClassNotFoundException e) {
      throw new RuleSetException(
          List.of(
              new Fault(
                  packed.model(),
                  0,
                  "the class of compiled verdict rules is not on the class path of the executors",
                  "add their jar to the job with --jars")));
    }
    return new CompiledVerdicts(packed.model(), classLoader, packed.hash());
  }

  private static VerdictCompiler compiler() {
    return ServiceLoader.load(VerdictCompiler.class, VerdictCompiler.class.getClassLoader())
        .findFirst()
        .orElseThrow(
            () ->
                new RuleSetException(
                    List.of(
                        new Fault(
                            "verdict rules",
                            0,
                            "nothing on the class path of the executors compiles them",
                            "add inspection-reports-drl to the job"))));
  }

  /** The limits as they were. */
  public Limits unpackLimits() {
    Limits unpacked = Limits.DEFAULT;
    for (Limit limit : Limit.values()) {
      unpacked = unpacked.with(limit, limits.get(limit.ordinal()));
    }
    return unpacked;
  }
}
