package io.github.inspectionreports.internal.assemble;

import io.github.inspectionreports.internal.outline.NamedVisit;
import io.github.inspectionreports.internal.vocabulary.AnyCase;
import io.github.inspectionreports.model.Diagnostic;
import io.github.inspectionreports.model.DiagnosticCode;
import io.github.inspectionreports.model.Finding;
import io.github.inspectionreports.model.SectionKind;
import io.github.inspectionreports.model.Statement;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds where a sentence speaks of areas for priority action, in a report in which none was read.
 */
final class UnreadActions {
  private static final String AREA =
      "areas? (?:for|of|requiring) (?:immediate )?priority (?:and immediate )?actions?\\b";

  private static final Pattern NAMED =
      Pattern.compile(
          "\\b(?:identif(?:y|ies|ied)|found|set|raised|made|named|issued|there (?:is|are|was|were))"
              + "(?: [\\p{L}’']+){0,4} "
              + AREA
              + "|\\b(?:one|an|two|three|four|five) "
              + AREA
              + "|\\b"
              + AREA
              + " (?:is|are|was|were|has been|have been) (?:identified|found|set|named)\\b"
              + "|written statement of action is required because of (?:a )?significant\\b",
          Pattern.CASE_INSENSITIVE);

  /** Words of none, of an earlier visit, and of what may come. */
  private static final Pattern OTHERWISE =
      Pattern.compile(
          "\\b(?:no|not|none|any|without|nor|if|when|whether|will|would|last|previous|previously"
              + "|earlier|first|since|then|met|addressed|resolved|progress|had|following)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Set<SectionKind> ELSEWHERE =
      EnumSet.of(SectionKind.NEXT_STEPS, SectionKind.AREA_CONTEXT);

  private static final int QUOTED = 100;

  private UnreadActions() {}

  /**
   * Looks for such a sentence.
   *
   * @param findings of a report without priority actions
   * @return a diagnostic for the first; none where there is none
   */
  static List<Diagnostic> in(List<Finding> findings) {
    for (Finding finding : findings) {
      for (Statement statement : finding.statements()) {
        String text = statement.text();
        if (!ELSEWHERE.contains(finding.section())
            && mayName(text)
            && NAMED.matcher(text).find()
            && !OTHERWISE.matcher(text).find()
            && !NamedVisit.isIn(text)) {
          String quoted = text.length() <= QUOTED ? text : text.substring(0, QUOTED).strip() + " …";
          return List.of(
              new Diagnostic(
                  DiagnosticCode.PRIORITY_ACTIONS_NOT_READ,
                  "a sentence mentions an area for priority action ('"
                      + quoted
                      + "'), but none was read; take it from the document",
                  statement.place().firstPage()));
        }
      }
    }
    return List.of();
  }

  /** Whether a text has a word without which it names no area: most do not. */
  private static boolean mayName(String text) {
    return AnyCase.contains(text, "priority") || AnyCase.contains(text, "written statement");
  }
}
