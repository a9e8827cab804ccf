package io.github.inspectionreports.internal.layout.repair;

import io.github.inspectionreports.model.Diagnostic;
import java.util.List;
import java.util.Map;

/**
 * Puts back the letters that fonts spoiled, of pages and of plain text alike: first capitals that
 * stand apart from their words, then letters for which a font gives another sign, then those that
 * are missing.
 */
public final class LostLetters {
  private LostLetters() {}

  /**
   * Puts the letters back.
   *
   * @param lines the lines of a document
   * @param diagnostics takes what was put back, and what could not be
   * @return each line, with its letters
   */
  public static List<String> restore(List<String> lines, List<Diagnostic> diagnostics) {
    PartedCapitals.Joined joined = PartedCapitals.join(lines);
    if (!joined.places().isEmpty()) {
      diagnostics.add(RepairDiagnostics.capitalsJoined(joined.places()));
    }
    List<String> restored = joined.lines();
    Map<Character, String> signs = LigatureSigns.find(restored);
    if (!signs.isEmpty()) {
      restored = restored.stream().map(LigatureSigns.restorer(signs)).toList();
      diagnostics.add(
          RepairDiagnostics.signsReplaced(signs, !LigatureSigns.remain(restored, signs)));
    }
    if (Ligatures.areLost(restored)) {
      restored = restored.stream().map(Ligatures::restore).toList();
      diagnostics.add(RepairDiagnostics.lettersLost(!Ligatures.remainLost(restored)));
    }
    return restored;
  }
}
