package io.github.inspectionreports.internal.binary;

import io.github.inspectionreports.rules.RuleSet;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * The parts of the bundled rule set that the build precompiled: matchers and models as arrays, one
 * file each. For any other rule set, and where the files do not fit the rules, there are none, and
 * each part is made from the tables.
 */
public final class Precompiled {
  /** The folder of the files, from the root of the class path. */
  public static final String FOLDER = "io/github/inspectionreports/internal/precompile/";

  private Precompiled() {}

  /**
   * Opens a part.
   *
   * @param rules the rule set that a parser is made from
   * @param part name of the part
   * @return what the build wrote; null where it precompiled none for this rule set
   */
  public static @Nullable BinaryReader open(RuleSet rules, String part) {
    if (!rules.isBundled()) {
      return null;
    }
    try (InputStream in = Precompiled.class.getResourceAsStream("/" + FOLDER + part)) {
      if (in == null) {
        return null;
      }
      BinaryReader reader = new BinaryReader(in.readAllBytes());
      return reader.text().equals(rules.hash()) ? reader : null;
    } catch (IOException e) {
      return null;
    }
  }
}
