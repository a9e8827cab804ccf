package io.github.inspectionreports.corpus.internal.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** The texts beside the classes. */
public final class Resources {
  /** The version of this library: what it makes of a letter may change with it. */
  public static final String VERSION = version();

  private Resources() {}

  public static String text(String name) {
    try (InputStream in = Resources.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing beside the classes");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String version() {
    try {
      Properties build = new Properties();
      build.load(new StringReader(text("build.properties")));
      return "inspection-reports " + build.getProperty("version");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The statements of a file, each of which ends in a semicolon at the end of a line. */
  static List<String> statements(String name) {
    List<String> statements = new ArrayList<>();
    StringBuilder statement = new StringBuilder();
    for (String line : text(name).split("\n")) {
      boolean blank = line.isBlank() || line.startsWith("--");
      if (blank && statement.length() == 0) {
        continue;
      }
      statement.append(line).append('\n');
      if (line.endsWith(";")) {
        statements.add(statement.substring(0, statement.lastIndexOf(";")));
        statement.setLength(0);
      }
    }
    return statements;
  }
}
