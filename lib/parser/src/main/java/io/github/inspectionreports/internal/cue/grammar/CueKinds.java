package io.github.inspectionreports.internal.cue.grammar;

import io.github.inspectionreports.facts.Cue;
import io.github.inspectionreports.rules.Fault;
import io.github.inspectionreports.rules.Row;
import io.github.inspectionreports.rules.RuleSet;
import io.github.inspectionreports.rules.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The kinds of cue that a rule set declares, and the traits of its phrase rows. Immutable and safe
 * for use by many threads.
 */
public final class CueKinds {
  private static final String TRAITS = "traits";

  private final Map<String, CueKind> byName = new HashMap<>();

  /** By the row's id, where it has any. */
  private final Map<String, Integer> ofRows = new HashMap<>();

  private CueKinds(RuleSet rules) {
    for (Row row : rules.table(Table.CUE_KINDS).rows()) {
      byName.put(
          row.id(),
          new CueKind(
              row.id(),
              traits(row),
              opens(row.value("opens")),
              number(row.value("scope")),
              number(row.value("remedied-within"))));
    }
    for (Row row : rules.table(Table.PHRASES).rows()) {
      int traits = traits(row);
      if (traits != 0) {
        ofRows.put(row.id(), traits);
      }
    }
  }

  /**
   * Reads the kinds of a rule set.
   *
   * @param rules a checked rule set
   */
  public static CueKinds of(RuleSet rules) {
    return new CueKinds(rules);
  }

  /** Returns the kind of a name; one without traits where nothing declares it. */
  public CueKind named(String name) {
    CueKind kind = byName.get(name);
    return kind == null ? new CueKind(name, 0, CueKind.Opens.NOTHING, 0, 0) : kind;
  }

  /** Returns the traits of a phrase row itself, as bits of {@link Trait}. */
  public int traitsOfRow(String id) {
    return ofRows.getOrDefault(id, 0);
  }

  /** Returns whether grammar decides by a cue: by what its kind is now, or by its row. */
  public boolean decides(Cue cue) {
    return named(cue.kind()).has(Trait.GRAMMAR)
        || (traitsOfRow(cue.row()) & Trait.GRAMMAR.bit()) != 0;
  }

  private static int traits(Row row) {
    int traits = 0;
    for (String name : words(row.value(TRAITS))) {
      Trait trait = Trait.named(name);
      traits |= trait == null ? 0 : trait.bit();
    }
    return traits;
  }

  /**
   * Looks for mistakes in kinds of cue and in their use.
   *
   * @param rules any rule set
   * @return a fault for each trait or opening that is none, and for the first row of each kind that
   *     nothing declares; a rule set that declares none is one to lay on top of another, or has no
   *     grammar, and may use any
   */
  public static List<Fault> faults(RuleSet rules) {
    List<Fault> faults = new ArrayList<>();
    Set<String> declared = new HashSet<>();
    for (Row row : rules.table(Table.CUE_KINDS).rows()) {
      declared.add(row.id());
      traitFaults(row, Trait::isOfKinds, faults);
      amountFaults(row, faults);
      String opens = row.value("opens");
      if (!opens.isEmpty() && opens(opens) == CueKind.Opens.NOTHING) {
        faults.add(Fault.of(row, "'" + opens + "' is no kind of clause", "use " + openings()));
      }
      if (needsScope(opens(opens)) && row.value("scope").isEmpty()) {
        faults.add(
            Fault.of(
                row,
                "row '" + row.id() + "' opens a clause without a scope",
                "write in the column 'scope' how many words it covers, such as 8"));
      }
    }
    String known = declared.stream().sorted().collect(Collectors.joining(" "));
    for (Row row : rules.table(Table.PHRASES).rows()) {
      traitFaults(row, Trait::isOfRows, faults);
      String cue = row.value("cue");
      if (!known.isEmpty() && !cue.isEmpty() && declared.add(cue)) {
        faults.add(
            Fault.of(
                row,
                "row '" + row.id() + "' has the cue '" + cue + "', which no table declares",
                "use one of "
                    + known
                    + ", or declare it in a table cue-kinds.csv, in a row with its id and its"
                    + " meaning"));
      }
    }
    return faults;
  }

  private static boolean needsScope(CueKind.Opens opens) {
    return opens != CueKind.Opens.NOTHING && opens != CueKind.Opens.CONTRAST;
  }

  private static void traitFaults(Row row, Predicate<Trait> fits, List<Fault> faults) {
    for (String name : words(row.value(TRAITS))) {
      Trait trait = Trait.named(name);
      if (trait == null || !fits.test(trait)) {
        faults.add(
            Fault.of(
                row,
                "'" + name + "' is no trait of this table",
                "use some of "
                    + Arrays.stream(Trait.values())
                        .filter(fits)
                        .map(Trait::id)
                        .collect(Collectors.joining(" "))));
      }
    }
  }

  private static void amountFaults(Row row, List<Fault> faults) {
    for (String column : List.of("scope", "remedied-within")) {
      if (row.value(column).startsWith("-")) {
        faults.add(
            Fault.of(row, "'" + row.value(column) + "' is no number of words", "use 1 or more"));
      }
    }
  }

  private static String openings() {
    return Arrays.stream(CueKind.Opens.values())
        .filter(opens -> opens != CueKind.Opens.NOTHING)
        .map(opens -> opens.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", ", "one of ", ", or leave it empty"));
  }

  private static CueKind.Opens opens(String name) {
    for (CueKind.Opens opens : CueKind.Opens.values()) {
      if (opens.name().toLowerCase(Locale.ROOT).equals(name)) {
        return opens;
      }
    }
    return CueKind.Opens.NOTHING;
  }

  private static int number(String cell) {
    return cell.isEmpty() ? 0 : Integer.parseInt(cell);
  }

  private static String[] words(String cell) {
    return cell.isEmpty() ? new String[0] : cell.split(" ");
  }
}
