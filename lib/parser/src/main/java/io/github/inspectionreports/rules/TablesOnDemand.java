package io.github.inspectionreports.rules;

import java.util.AbstractMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Tables by kind, each read when it is first asked for. Safe for use by many threads. */
final class TablesOnDemand extends AbstractMap<String, Table> {
  private final Map<String, OnDemand> tables = new LinkedHashMap<>();

  /** A table that is read once. */
  private static final class OnDemand {
    private final Supplier<Table> reader;
    private volatile @Nullable Table table;

    OnDemand(Supplier<Table> reader) {
      this.reader = reader;
    }

    Table get() {
      Table known = table;
      return known == null ? read() : known;
    }

    /** Of threads that ask at once the first reads, and the others wait for it. */
    private synchronized Table read() {
      Table known = table;
      if (known == null) {
        known = reader.get();
        table = known;
      }
      return known;
    }
  }

  /** Adds a table; only for the code that makes the map. */
  void add(String kind, Supplier<Table> reader) {
    tables.put(kind, new OnDemand(reader));
  }

  @Override
  public @Nullable Table get(Object kind) {
    OnDemand table = tables.get(kind);
    return table == null ? null : table.get();
  }

  @Override
  public boolean containsKey(Object kind) {
    return tables.containsKey(kind);
  }

  @Override
  public Table getOrDefault(Object kind, Table none) {
    OnDemand table = tables.get(kind);
    return table == null ? none : table.get();
  }

  @Override
  public Set<String> keySet() {
    return tables.keySet();
  }

  @Override
  public Set<Entry<String, Table>> entrySet() {
    Map<String, Table> all = new LinkedHashMap<>();
    tables.forEach((kind, table) -> all.put(kind, table.get()));
    return all.entrySet();
  }
}
