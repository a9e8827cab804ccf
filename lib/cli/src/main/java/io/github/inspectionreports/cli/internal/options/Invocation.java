package io.github.inspectionreports.cli.internal.options;

import java.nio.file.Path;
import java.security.CodeSource;

/** What a user types to start this program. */
public final class Invocation {
  /** The system property by which a launcher says what it is called. */
  public static final String PROPERTY = "inspectionreports.command";

  public static final String NAME = "inspection-reports";

  private Invocation() {}

  /** Returns the words that start this program, ready to be typed before a command. */
  public static String command() {
    String launcher = System.getProperty(PROPERTY);
    if (launcher != null && !launcher.isBlank()) {
      return launcher;
    }
    CodeSource code = Invocation.class.getProtectionDomain().getCodeSource();
    if (code == null || code.getLocation() == null) {
      return NAME;
    }
    String place = code.getLocation().getPath();
    return ofJar(
        System.getProperty("sun.java.command", ""), place.substring(place.lastIndexOf('/') + 1));
  }

  /**
   * Returns what starts a jar.
   *
   * @param started what Java says it was started with: the jar or main class, and its arguments
   * @param jar name of the file in which this program is
   */
  public static String ofJar(String started, String jar) {
    int end = started.indexOf(jar);
    if (!jar.endsWith(".jar") || end < 0 || started.substring(0, end).contains(" -")) {
      return NAME;
    }
    String path = started.substring(0, end + jar.length());
    Path name = Path.of(path).getFileName();
    if (name == null || !name.toString().equals(jar)) {
      return NAME;
    }
    return "java -jar " + (path.contains(" ") ? "'" + path + "'" : path);
  }
}
