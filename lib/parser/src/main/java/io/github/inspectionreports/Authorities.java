package io.github.inspectionreports;

import io.github.inspectionreports.internal.sentence.Tokens;
import io.github.inspectionreports.internal.visit.places.AuthorityNames;
import io.github.inspectionreports.model.Authority;
import io.github.inspectionreports.model.AuthorityKind;
import io.github.inspectionreports.model.Region;
import io.github.inspectionreports.rules.Fault;
import io.github.inspectionreports.rules.Row;
import io.github.inspectionreports.rules.RuleSet;
import io.github.inspectionreports.rules.RuleSetException;
import io.github.inspectionreports.rules.Table;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The register of local authorities, present and former: {@code authorities.csv} of a rule set.
 * Immutable and safe for threads.
 *
 * <pre>{@code
 * Authorities.english().find("Dudley MBC").map(Authority::onsCode);  // E08000027
 * }</pre>
 */
public final class Authorities {
  private static final Set<String> BEFORE = AuthorityNames.BEFORE;

  /** What may be after a name that is written alone, beside what may in a text. */
  private static final List<String> AFTER_ALONE =
      List.of("mdc", "cc", "bc", "of", "area", "partnership", "children's", "services");

  private static final Set<String> AFTER =
      Stream.concat(AuthorityNames.AFTER.stream(), AFTER_ALONE.stream())
          .collect(Collectors.toUnmodifiableSet());

  /** Read when it is first asked for, so that programs without need of it lose no time. */
  private static final class English {
    private static final Authorities REGISTER = of(RuleSet.bundled());
  }

  private final List<Authority> all;
  private final Map<String, Authority> byId = new LinkedHashMap<>();
  private final Map<String, Authority> byCode = new HashMap<>();
  private final Map<String, Authority> byName = new HashMap<>();

  private Authorities(List<Authority> authorities) {
    this.all = authorities.stream().sorted(Comparator.comparing(Authority::name)).toList();
    for (Authority authority : all) {
      byId.put(authority.id(), authority);
      String code = authority.onsCode();
      if (code != null) {
        byCode.putIfAbsent(code, authority);
      }
      authority.formerCodes().forEach(former -> byCode.putIfAbsent(former.code(), authority));
    }
    all.forEach(authority -> byName.putIfAbsent(key(Tokens.of(authority.name())), authority));
    for (Authority authority : all) {
      authority.otherNames().forEach(name -> byName.putIfAbsent(key(Tokens.of(name)), authority));
    }
    byName.remove("");
  }

  /**
   * Returns the register of England that comes with the library.
   *
   * @return the register, always the same
   * @throws RuleSetException if inspection-reports-rules is not on the class path
   */
  public static Authorities english() {
    return English.REGISTER;
  }

  /**
   * Reads the register of a rule set.
   *
   * @param rules the rule set; of its table {@link Table#AUTHORITIES} only id and name are needed
   * @return the register; empty if the rule set has no such table
   * @throws RuleSetException if a kind, a region, a day or a successor is none; it names the row
   */
  public static Authorities of(RuleSet rules) {
    List<Row> rows = rules.table(Table.AUTHORITIES).rows();
    Set<String> ids = Set.copyOf(rows.stream().map(Row::id).toList());
    List<Authority> authorities = new ArrayList<>();
    for (Row row : rows) {
      for (String successor : list(row, "successors")) {
        if (!ids.contains(successor)) {
          throw fault(row, "no row has the id '" + successor + "'", "name successors by id");
        }
      }
      authorities.add(authority(row));
    }
    return new Authorities(authorities);
  }

  private static Authority authority(Row row) {
    return new Authority(
        row.id(),
        row.value("name"),
        kind(row),
        region(row),
        row.value("ons").isEmpty() ? null : row.value("ons"),
        list(row, "former-ons").stream().map(former -> formerCode(row, former)).toList(),
        list(row, "aliases"),
        day(row, row.value("since")),
        day(row, row.value("until")),
        list(row, "successors"));
  }

  private static @Nullable AuthorityKind kind(Row row) {
    String kind = row.value("type");
    return kind.isEmpty()
        ? null
        : AuthorityKind.named(kind)
            .orElseThrow(
                () ->
                    fault(
                        row,
                        "'" + kind + "' is no kind of authority",
                        "write one of "
                            + Arrays.stream(AuthorityKind.values())
                                .map(AuthorityKind::title)
                                .toList()));
  }

  private static @Nullable Region region(Row row) {
    String region = row.value("region");
    return region.isEmpty()
        ? null
        : Region.named(region)
            .orElseThrow(
                () ->
                    fault(
                        row,
                        "'" + region + "' is no region",
                        "write one of "
                            + Arrays.stream(Region.values()).map(Region::title).toList()));
  }

  private static Authority.FormerCode formerCode(Row row, String former) {
    String[] parts = former.split(" until ", 2);
    LocalDate until = parts.length == 2 ? day(row, parts[1].strip()) : null;
    if (until == null) {
      throw fault(
          row, "'" + former + "' is no former code", "write a code and a day: CODE until DAY");
    }
    return new Authority.FormerCode(parts[0].strip(), until);
  }

  private static @Nullable LocalDate day(Row row, String day) {
    try {
      return day.isEmpty() ? null : LocalDate.parse(day);
    } catch (DateTimeParseException e) {
      throw fault(row, "'" + day + "' is no day", "write it as 2019-04-01");
    }
  }

  private static RuleSetException fault(Row row, String what, String remedy) {
    return new RuleSetException(Fault.of(row, what, remedy));
  }

  private static List<String> list(Row row, String column) {
    return Arrays.stream(row.value(column).split("\\|"))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /** {@return all authorities by name, those that have ended included} */
  public List<Authority> all() {
    return all;
  }

  /**
   * Returns the authorities of a region, those that have ended included.
   *
   * @param region the region
   * @return its authorities by name
   */
  public List<Authority> in(Region region) {
    return all.stream().filter(authority -> authority.region() == region).toList();
  }

  /**
   * Finds an authority by its name, however it is written: "Dudley", "Dudley MBC", "the London
   * Borough of Hackney", "Bristol, City of". The whole text must be the name of one authority.
   *
   * @param nameAsWritten the name
   * @return the authority; empty where the register has none of this name
   */
  public Optional<Authority> find(String nameAsWritten) {
    Tokens tokens = Tokens.of(nameAsWritten);
    int size = tokens.size();
    for (int length = size; length > 0; length--) {
      for (int from = 0; from + length <= size; from++) {
        if (!all(tokens, 0, from, BEFORE)) {
          break;
        }
        if (all(tokens, from + length, size, AFTER)) {
          Authority authority = byName.get(key(tokens, from, from + length));
          if (authority != null) {
            return Optional.of(authority);
          }
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Returns a name without the words that say what kind of council it is, whether or not a register
   * has it: "Brackenshire" for "the Brackenshire County Council".
   *
   * @param nameAsWritten the name
   * @return the name without them; the name itself where nothing else would be left
   */
  public static String shortName(String nameAsWritten) {
    Tokens tokens = Tokens.of(nameAsWritten);
    int from = 0;
    int to = tokens.size();
    while (to > from && AFTER.contains(tokens.word(to - 1))) {
      to--;
    }
    while (from < to && BEFORE.contains(tokens.word(from))) {
      from++;
    }
    if (from == to) {
      return nameAsWritten.strip();
    }
    int start = from == 0 ? 0 : tokens.start(from);
    int end = to == tokens.size() ? nameAsWritten.length() : tokens.end(to - 1);
    return nameAsWritten.substring(start, end).strip();
  }

  private static boolean all(Tokens tokens, int from, int to, Set<String> words) {
    for (int i = from; i < to; i++) {
      if (!words.contains(tokens.word(i))) {
        return false;
      }
    }
    return true;
  }

  private static String key(Tokens tokens) {
    return key(tokens, 0, tokens.size());
  }

  private static String key(Tokens tokens, int from, int to) {
    StringBuilder key = new StringBuilder();
    for (int i = from; i < to; i++) {
      String word = tokens.word(i);
      boolean owner = i == to - 1 && word.endsWith("'s");
      key.append(owner ? word.substring(0, word.length() - 2) : word).append(' ');
    }
    return key.toString();
  }

  /**
   * Finds an authority by its code, a former one included.
   *
   * @param onsCode the code of the Office for National Statistics, such as "E08000020"
   * @return the authority; empty where the register has no such code
   */
  public Optional<Authority> byOnsCode(String onsCode) {
    return Optional.ofNullable(byCode.get(onsCode.strip().toUpperCase(Locale.ROOT)));
  }

  /**
   * Returns who took over from an authority.
   *
   * @param authority an authority of this register
   * @return its successors in the order of the register; empty where it has not ended
   */
  public List<Authority> successors(Authority authority) {
    return authority.successors().stream()
        .map(byId::get)
        .filter(successor -> successor != null)
        .toList();
  }

  /**
   * Returns from whom an authority took over.
   *
   * @param authority an authority of this register
   * @return those whose successor it is, by name; mostly empty
   */
  public List<Authority> predecessors(Authority authority) {
    return all.stream().filter(before -> before.successors().contains(authority.id())).toList();
  }
}
