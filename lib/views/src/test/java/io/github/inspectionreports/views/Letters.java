package io.github.inspectionreports.views;

import io.github.inspectionreports.ReportParser;
import io.github.inspectionreports.UnreadableLetterException;
import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.rules.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Letters for the tests, of councils that do not exist. */
public final class Letters {
  static final ReportParser PARSER = ReportParser.create();
  static final Names NAMES = Names.of(RuleSet.bundled());

  private Letters() {}

  /** The sample of the project, as PDF. */
  static byte[] pdf() throws IOException {
    return Files.readAllBytes(
        project().resolve("examples/quickstart/letters/brackenshire-2025-06-12.pdf"));
  }

  static Report report(byte[] pdf) throws UnreadableLetterException {
    return PARSER.parse(pdf, "brackenshire.pdf");
  }

  /** A letter as plain text. */
  public static Report text(String council, String findings) throws UnreadableLetterException {
    return PARSER.parseText(
        """
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

        %2$s

        Yours sincerely

        Miriam Okafor
        His Majesty's Inspector
        """
            .formatted(council, findings),
        "letter.txt");
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
