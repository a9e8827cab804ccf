package io.github.inspectionreports.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Letters for the tests, composed here. */
final class Letters {
  static final String HTML = "<!DOCTYPE html><html><body><h1>Not found</h1></body></html>";

  private Letters() {}

  /** A short letter of a council that does not exist. */
  static String text(String council) {
    return """
        12 June 2025

        Ms Helen Marsh
        Director of Children's Services
        %1$s County Council

        Dear Ms Marsh

        Focused visit to %1$s children's services

        This letter tells what inspectors saw on a focused visit to %1$s on 20 and 21 May 2025. \
        His Majesty's Inspector was Miriam Okafor.

        Headline findings

        Early help is a strength. Strategy discussions are too slow.

        What needs to improve?

        - The quality of plans.

        Main findings

        Social workers know their children well.

        Yours sincerely

        Miriam Okafor
        His Majesty's Inspector
        """
        .formatted(council);
  }

  static Path write(Path folder, String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  static Path letter(Path folder, String name) throws IOException {
    return write(folder, name, text("Brackenshire"));
  }

  /** The folder that holds the project. */
  static Path project() {
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null && !Files.exists(folder.resolve("examples/quickstart/letters"))) {
      folder = folder.getParent();
    }
    if (folder == null) {
      throw new IllegalStateException("the tests run outside of the project");
    }
    return folder;
  }
}
