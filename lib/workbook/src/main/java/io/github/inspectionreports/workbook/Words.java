package io.github.inspectionreports.workbook;

import io.github.inspectionreports.export.LetterTable;
import io.github.inspectionreports.export.TableSettings;
import io.github.inspectionreports.model.Category;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Values in the words of the people who read tables. */
final class Words {
  private static final Map<String, String> NAMES =
      Map.of(
          "ILACS", "ILACS",
          "SIF", "SIF",
          "JTAI", "JTAI",
          "LSCB", "LSCB",
          "AREA_SEND", "Area SEND",
          "AREA_SEND_OUTCOME", "Area SEND outcome",
          "SAFEGUARDING_LAC", "Safeguarding and looked-after children");

  /** Columns whose strings are ids in upper snake case. */
  private static final Set<String> IDS = Set.of("type", "framework", "publishedFrom");

  private Words() {}

  /** Returns what a cell shows. */
  static @Nullable Object of(String column, @Nullable Object value, TableSettings settings) {
    if (value instanceof List<?> list) {
      return String.join("; ", list.stream().map(one -> word(column, one, settings)).toList());
    }
    return value instanceof Enum<?> || value instanceof String || value instanceof Category
        ? word(column, value, settings)
        : value;
  }

  private static String word(String column, @Nullable Object value, TableSettings settings) {
    String text = String.valueOf(value);
    if (column.equals("theme") || column.equals("themes")) {
      return settings.label(text);
    }
    boolean grade = isUpperCase(column) && !text.contains(":");
    return value instanceof Enum<?> && !column.equals("diagnostics")
            || value instanceof Category
            || grade
            || IDS.contains(column)
            || column.endsWith(LetterTable.BEFORE)
        ? ofId(text)
        : text;
  }

  private static boolean isUpperCase(String column) {
    for (int i = 0; i < column.length(); i++) {
      if (Character.isLowerCase(column.charAt(i))) {
        return false; // mostly the first letter
      }
    }
    return true;
  }

  private static String ofId(String id) {
    String name = NAMES.get(id);
    if (name != null || id.isEmpty()) {
      return name == null ? "" : name;
    }
    String words = id.replace('_', ' ').toLowerCase(Locale.ROOT);
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
