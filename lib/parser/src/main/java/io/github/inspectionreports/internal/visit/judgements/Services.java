package io.github.inspectionreports.internal.visit.judgements;

import io.github.inspectionreports.internal.outline.JudgedService;
import io.github.inspectionreports.internal.outline.Sections;
import io.github.inspectionreports.model.FrameKind;
import io.github.inspectionreports.model.FramePart;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which of the two services that reports of 2009 to 2013 judge apart a line is about. The name of
 * the service is in the report's title, in a heading, or in a row of the table above the rows that
 * judge it.
 */
final class Services {
  /** The head of the first of two columns; a title continues with "and". */
  private static final Pattern COLUMN =
      Pattern.compile("^[\\s|]{0,9}Safeguarding(?: services)?(?= ?\\|| Services| Looked)");

  private static final Pattern SAFEGUARDING_WORDS =
      Pattern.compile(
          "\\bsafeguarding(?: services| outcomes| and (?:services|looked|promoting)|,|$)",
          Pattern.CASE_INSENSITIVE);

  private static final int LONGEST_HEADING = 150;

  private Services() {}

  /** Returns the service that a heading names; null if it names none, or both. */
  private static @Nullable JudgedService in(String heading) {
    return JudgedService.only(
        JudgedService.namesLookedAfter(heading), SAFEGUARDING_WORDS.matcher(heading).find());
  }

  /** Whether a line heads two columns of grades: safeguarding, then looked-after children. */
  static boolean headsBoth(GradedLine line) {
    String text = line.text();
    Matcher safeguarding = COLUMN.matcher(text);
    return isHeading(line)
        && safeguarding.find()
        && JudgedService.namesLookedAfter(text.substring(safeguarding.end()));
  }

  /**
   * Returns of each line which service it is about.
   *
   * @param sections the report
   * @param lines its lines
   * @return as many as there are lines: null where no service is judged apart
   */
  static List<@Nullable JudgedService> of(Sections sections, List<GradedLine> lines) {
    String title =
        sections.frame().stream()
            .filter(part -> part.kind() == FrameKind.TITLE)
            .map(FramePart::text)
            .collect(Collectors.joining(" "));
    JudgedService only = in(title);
    boolean both = only == null && JudgedService.namesLookedAfter(title);
    if (!both) {
      JudgedService all = only == JudgedService.LOOKED_AFTER ? only : null;
      return Collections.nCopies(lines.size(), all);
    }
    List<@Nullable JudgedService> services = new ArrayList<>();
    JudgedService now = null;
    for (GradedLine line : lines) {
      JudgedService named = isHeading(line) ? in(line.text()) : null;
      now = named == null ? now : named;
      services.add(now);
    }
    return services;
  }

  private static boolean isHeading(GradedLine line) {
    return line.source() != GradedLine.Source.PROSE && line.text().length() <= LONGEST_HEADING;
  }
}
