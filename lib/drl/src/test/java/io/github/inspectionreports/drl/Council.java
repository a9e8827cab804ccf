package io.github.inspectionreports.drl;

import io.github.inspectionreports.ReportParser;
import io.github.inspectionreports.UnreadableLetterException;
import io.github.inspectionreports.model.Explanation;
import io.github.inspectionreports.model.SectionKind;
import io.github.inspectionreports.rules.Row;
import io.github.inspectionreports.rules.RuleSet;
import io.github.inspectionreports.rules.Table;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** What a council of the tests adds to the bundled rules: a category, a phrase, and verdicts. */
final class Council {
  static final String SENTENCE = "Return interviews for children who go missing are too slow.";

  static final Table CATEGORIES =
      Table.of(
          Table.CATEGORIES,
          Row.of("SAFEGUARDING_RISK", "label", "Safeguarding risk", "polarity", "negative"));

  static final Table PHRASES =
      Table.of(
          Table.PHRASES,
          Row.of("goes-missing", "pattern", "(go|goes|going|went) missing", "cue", "missing"));

  static final Table CUE_KINDS =
      Table.of(Table.CUE_KINDS, Row.of("missing", "meaning", "Children who go missing"));

  private Council() {}

  /** The bundled rules with the council's category and phrase. */
  static RuleSet tables() {
    return RuleSet.bundled().with(CATEGORIES, CUE_KINDS, PHRASES);
  }

  /** Rules by which verdict rules alone decide. */
  static RuleSet unweighed(RuleSet rules) {
    return rules.withTable(Table.of(Table.CATEGORY_WEIGHTS));
  }

  static String missingChildren() {
    return resource("missing-children.drl");
  }

  /** A rule about children who go missing. */
  static String rule(String name, String id, String category) {
    return missingChildren()
        .replace("Weak practice with children who go missing is a safeguarding risk", name)
        .replace("missing-at-risk", id)
        .replace("SAFEGUARDING_RISK", category);
  }

  static String resource(String name) {
    try (InputStream in = Objects.requireNonNull(Council.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A letter with these sentences as its findings. */
  static String letter(String sentences) {
    return """
    12 June 2025

    Dear Ms Marsh

    Focused visit to Brackenshire children’s services

    This letter summarises the findings of the focused visit to Brackenshire on 13 May 2025.

    Headline findings

    %s

    Yours sincerely

    Miriam Okafor
    His Majesty’s Inspector
    """
        .formatted(sentences);
  }

  static ReportParser parser(RuleSet rules) {
    return ReportParser.builder().rules(rules).build();
  }

  static Explanation explain(RuleSet rules, String sentence) {
    return explain(parser(rules), sentence);
  }

  static Explanation explain(ReportParser parser, String sentence) {
    try {
      return parser.explain(sentence, SectionKind.FINDINGS);
    } catch (UnreadableLetterException e) {
      throw new AssertionError(e);
    }
  }
}
