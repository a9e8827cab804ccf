package io.github.inspectionreports.export.internal.letters;

import io.github.inspectionreports.export.Column;
import io.github.inspectionreports.export.TableSettings;
import io.github.inspectionreports.model.Category;
import io.github.inspectionreports.model.Diagnostic.Severity;
import io.github.inspectionreports.model.JudgementArea;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The columns of the table of letters, those that are asked for most first. */
public final class LetterColumns {
  /** What the name of a column of grades ends in that holds those before. */
  public static final String BEFORE = "_before";

  private static final List<Category> BUNDLED =
      List.of(
          Category.STRENGTH,
          Category.PROGRESS,
          Category.NEEDS_IMPROVEMENT,
          Category.MIXED,
          Category.CONTEXT);

  private LetterColumns() {}

  /** The categories that have a column each. */
  public static Set<Category> counted(TableSettings settings) {
    Set<Category> counted = new LinkedHashSet<>(BUNDLED);
    counted.addAll(settings.ownCategories());
    return counted;
  }

  public static List<Column> of(TableSettings settings) {
    List<Column> columns = new ArrayList<>();
    add(columns, "letter", "Letter", "authority", "Authority", "onsCode", "ONS code");
    add(columns, "region", "Region", "authorityKind", "Kind of authority", "kind", "Kind");
    add(columns, "framework", "Framework", "subject", "Subject", "start", "First day");
    add(columns, "finish", "Last day", "published", "Published");
    add(columns, "publishedFrom", "Published, from", "daysToPublish", "Days to publish");
    add(columns, "lead", "Lead", "focus", "Focus");
    for (JudgementArea area : JudgementArea.values()) {
      String title = title(area.name());
      columns.add(new Column(area.name(), title));
      if (!area.isFurther()) {
        columns.add(new Column(area.name() + BEFORE, title + ", before"));
      }
    }
    add(columns, "priorityActions", "Priority actions");
    add(columns, "priorityActionItems", "Priority action items");
    add(columns, "improvements", "Improvement items", "findings", "Findings");
    add(columns, "statements", "Statements");
    for (Category category : counted(settings)) {
      columns.add(new Column(category.id(), title(category.id())));
    }
    add(columns, "otherCategories", "Other categories", "themes", "Themes");
    add(columns, "previous", "Earlier visits named", "earlierLetter", "Earlier letter");
    add(columns, "diagnostics", "Diagnostics");
    for (Severity severity : Severity.values()) {
      columns.add(new Column("diagnostics" + severity, "Diagnostics, " + severity));
    }
    add(columns, "authorityAsWritten", "Authority as written", "addressee", "Addressee");
    add(columns, "addresseeRole", "Addressee, role", "otherAddressees", "Other addressees");
    add(columns, "inspectors", "Inspectors", "signatory", "Signatory");
    add(columns, "otherSignatories", "Other signatories", "file", "File", "format", "Format");
    add(columns, "pages", "Pages", "sha256", "SHA-256", "ruleSet", "Rule set");
    add(columns, "ruleSetVersion", "Rule set, version", "ruleSetHash", "Rule set, hash");
    add(columns, "urn", "URN", "link", "Link");
    return List.copyOf(columns);
  }

  private static void add(List<Column> columns, String... namesAndTitles) {
    for (int i = 0; i < namesAndTitles.length; i += 2) {
      columns.add(new Column(namesAndTitles[i], namesAndTitles[i + 1]));
    }
  }

  /** An id in upper snake case as people write it. */
  private static String title(String id) {
    String words = id.replace('_', ' ').toLowerCase(Locale.ROOT);
    String title = Character.toUpperCase(words.charAt(0)) + words.substring(1);
    return title.replace("Lscb", "LSCB").replace("send", "SEND");
  }
}
