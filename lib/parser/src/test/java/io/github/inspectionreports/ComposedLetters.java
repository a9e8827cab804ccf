package io.github.inspectionreports;

import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.rules.Row;
import io.github.inspectionreports.rules.RuleSet;
import io.github.inspectionreports.rules.Table;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Letters that we composed, one of each kind, about an authority that does not exist. */
public final class ComposedLetters {
  /** The names of the letters. */
  public static final List<String> NAMES =
      List.of(
          "area-send-letter",
          "area-send-report",
          "article",
          "assurance-visit",
          "focused-visit",
          "joint-targeted",
          "monitoring-visit",
          "safeguarding-and-looked-after",
          "single-inspection",
          "standard-inspection",
          "unannounced");

  static final ReportParser PARSER =
      ReportParser.builder()
          .rules(
              RuleSet.bundled()
                  .with(
                      Table.of(Table.AUTHORITIES, Row.of("brackenshire", "name", "Brackenshire"))))
          .build();

  private ComposedLetters() {}

  /** Returns the text of a letter. */
  public static String text(String name) {
    try (InputStream in = ComposedLetters.class.getResourceAsStream("/letters/" + name + ".txt")) {
      if (in == null) {
        throw new IllegalArgumentException(name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Report read(String name) {
    return readText(text(name));
  }

  static Report readText(String text) {
    try {
      return PARSER.parseText(text, "composed");
    } catch (UnreadableLetterException e) {
      throw new IllegalStateException(e);
    }
  }
}
