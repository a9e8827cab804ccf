package io.github.inspectionreports.internal.visit.judgements;

import io.github.inspectionreports.internal.outline.Sections;
import io.github.inspectionreports.model.FrameKind;
import io.github.inspectionreports.model.FramePart;
import io.github.inspectionreports.model.JudgementArea;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The two services that reports of 2009 to 2013 judge apart. The name of the service stands in the
 * report's title, in a heading, or in a row of the table above the rows that judge it; each service
 * has an overall effectiveness and further areas of the same names.
 */
enum Services {
  SAFEGUARDING(
      JudgementArea.SAFEGUARDING_OVERALL,
      JudgementArea.SAFEGUARDING_CAPACITY,
      JudgementArea.SAFEGUARDING_FURTHER),
  LOOKED_AFTER(
      JudgementArea.LOOKED_AFTER_OVERALL,
      JudgementArea.LOOKED_AFTER_CAPACITY,
      JudgementArea.LOOKED_AFTER_FURTHER);

  private static final Pattern SAFEGUARDING_WORDS =
      Pattern.compile(
          "\\bsafeguarding(?: services| outcomes| and (?:services|looked|promoting)|,|$)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern LOOKED_AFTER_WORDS =
      Pattern.compile("\\blooked[- ]after children\\b", Pattern.CASE_INSENSITIVE);

  private static final int LONGEST_HEADING = 150;

  private final JudgementArea overall;
  private final JudgementArea capacity;
  private final JudgementArea further;

  Services(JudgementArea overall, JudgementArea capacity, JudgementArea further) {
    this.overall = overall;
    this.capacity = capacity;
    this.further = further;
  }

  /** Returns the service that a heading names; null if it names none, or both. */
  static @Nullable Services in(String heading) {
    boolean safeguarding = SAFEGUARDING_WORDS.matcher(heading).find();
    boolean lookedAfter = LOOKED_AFTER_WORDS.matcher(heading).find();
    if (safeguarding == lookedAfter) {
      return null;
    }
    return safeguarding ? SAFEGUARDING : LOOKED_AFTER;
  }

  /**
   * Returns of each line which service it is about.
   *
   * @param sections the report
   * @param lines its lines
   * @return as many as there are lines: null where no service is judged apart
   */
  static List<@Nullable Services> of(Sections sections, List<GradedLine> lines) {
    String title =
        sections.frame().stream()
            .filter(part -> part.kind() == FrameKind.TITLE)
            .map(FramePart::text)
            .collect(Collectors.joining(" "));
    Services only = in(title);
    boolean both = only == null && LOOKED_AFTER_WORDS.matcher(title).find();
    if (!both) {
      Services all = only == LOOKED_AFTER ? only : null;
      return Collections.nCopies(lines.size(), all);
    }
    List<@Nullable Services> services = new ArrayList<>();
    Services now = null;
    for (GradedLine line : lines) {
      Services named = isHeading(line) ? in(line.text()) : null;
      now = named == null ? now : named;
      services.add(now);
    }
    return services;
  }

  private static boolean isHeading(GradedLine line) {
    return line.source() != GradedLine.Source.PROSE && line.text().length() <= LONGEST_HEADING;
  }

  /** Returns the area of this service for what any service is judged by; null is any other area. */
  JudgementArea area(@Nullable JudgementArea any) {
    if (any == JudgementArea.OVERALL_EFFECTIVENESS) {
      return overall;
    }
    return any == JudgementArea.SAFEGUARDING_CAPACITY ? capacity : further;
  }
}
