package io.github.inspectionreports.spark.internal.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of this library, as the build wrote it. */
final class LibraryVersion {
  static final String TEXT = read();

  private LibraryVersion() {}

  private static String read() {
    Properties build = new Properties();
    try (InputStream in = LibraryVersion.class.getResourceAsStream("build.properties")) {
      if (in != null) {
        build.load(in);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return build.getProperty("version", "");
  }
}
