package io.github.inspectionreports.internal.phrase.pattern;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Named families of words and phrases, such as {@code good = good|strong|(very )?effective}, for
 * patterns to refer to as {@code {good}}.
 */
public final class Families {
  /** No families. */
  public static final Families NONE = new Families(Map.of());

  private final Map<String, String> sources;
  private final Map<String, PatternNode> read = new LinkedHashMap<>();

  private Families(Map<String, String> sources) {
    this.sources = sources;
  }

  /** A family that cannot be read. */
  public static final class FamilyException extends Exception {
    private static final long serialVersionUID = 1L;
    private final String family;

    FamilyException(String family, PatternException cause) {
      super(cause.getMessage(), cause);
      this.family = family;
    }

    /** {@return the id of the family} */
    public String family() {
      return family;
    }

    /** {@return the fault of the pattern} */
    public PatternException fault() {
      return (PatternException) java.util.Objects.requireNonNull(getCause());
    }
  }

  /**
   * Reads families. A family may refer to others, in any order, but not to itself.
   *
   * @param sources pattern by family id
   * @return the families
   * @throws FamilyException for the first family that cannot be read
   */
  public static Families of(Map<String, String> sources) throws FamilyException {
    Families families = ofSound(sources);
    for (String id : sources.keySet()) {
      try {
        families.get(id);
      } catch (PatternException e) {
        throw new FamilyException(id, e);
      }
    }
    return families;
  }

  /**
   * Takes families that are known to be sound; each is read when a pattern first names it.
   *
   * @param sources pattern by family id
   * @return the families
   */
  public static Families ofSound(Map<String, String> sources) {
    return new Families(new LinkedHashMap<>(sources));
  }

  private @Nullable PatternNode resolve(String id, Set<String> above) throws PatternException {
    PatternNode known = read.get(id);
    String source = sources.get(id);
    if (known != null || source == null) {
      return known;
    }
    if (!above.add(id)) {
      throw new PatternException(
          "the family {" + id + "} refers to itself", "take the reference to {" + id + "} out");
    }
    if (above.size() > 16) {
      throw new PatternException(
          "families refer to families more than 16 deep", "name the words themselves");
    }
    PatternNode node = new PatternParser(source, name -> resolve(name, above)).family();
    above.remove(id);
    read.put(id, node);
    return node;
  }

  synchronized @Nullable PatternNode get(String id) throws PatternException {
    return resolve(id, new HashSet<>());
  }
}
