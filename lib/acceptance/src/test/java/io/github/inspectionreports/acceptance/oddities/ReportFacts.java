package io.github.inspectionreports.acceptance.oddities;

import io.github.inspectionreports.model.Diagnostic;
import io.github.inspectionreports.model.Finding;
import io.github.inspectionreports.model.Item;
import io.github.inspectionreports.model.PriorityAction;
import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.model.Section;
import io.github.inspectionreports.model.Statement;
import io.github.inspectionreports.model.Visit;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a report says, as lines that do not depend on blanks, line ends and signs. */
record ReportFacts(
    List<String> visit,
    List<String> items,
    List<String> statements,
    List<String> categories,
    List<String> sections,
    List<String> findings,
    List<String> serious) {

  /** How grave a difference is. */
  enum Gravity {
    NONE,
    /** A paragraph is cut or joined otherwise, and says the same. */
    CUT,
    /** Sections have other names or kinds, or a statement has another category. */
    CATEGORY,
    /** A statement is lost, gained or moved. */
    STATEMENT,
    /** The visit or an item is read otherwise, but the report says that it is in trouble. */
    SAID,
    /** The visit or an item is read otherwise, in silence. */
    SILENT
  }

  static ReportFacts of(Report report) {
    List<String> statements = new ArrayList<>();
    List<String> categories = new ArrayList<>();
    List<String> findings = new ArrayList<>();
    for (Finding finding : report.findings()) {
      findings.add(
          finding.section()
              + " "
              + finding.judgementArea()
              + " "
              + finding.category()
              + " "
              + bare(finding.text()));
      for (Statement statement : finding.statements()) {
        String place =
            finding.section() + " " + finding.judgementArea() + " " + bare(statement.text());
        statements.add(place);
        categories.add(statement.category() + " " + place);
      }
    }
    List<String> sections = new ArrayList<>();
    for (Section section : report.sections()) {
      sections.add(
          section.kind() + " " + (section.heading() == null ? "" : bare(section.heading())));
    }
    return new ReportFacts(
        visit(report.visit()),
        items(report),
        statements,
        categories,
        sections,
        findings,
        report.diagnostics(Diagnostic.Severity.ERROR).stream()
            .map(d -> d.code().name())
            .distinct()
            .toList());
  }

  private static List<String> visit(Visit v) {
    List<String> all = new ArrayList<>();
    all.add("kind " + v.kind());
    all.add("subject " + v.subject());
    all.add("authority " + v.authority());
    all.add("as written " + bare(v.authorityAsWritten() == null ? "" : v.authorityAsWritten()));
    all.add("days " + v.start() + " to " + v.end());
    all.add("published " + v.published());
    if (v.addressee() != null) {
      all.add("addressee " + bare(v.addressee().toString()));
    }
    v.otherAddressees().forEach(p -> all.add("other addressee " + bare(p.toString())));
    v.inspectors().forEach(p -> all.add("inspector " + bare(p.toString())));
    all.add("lead " + bare(String.valueOf(v.lead())));
    all.add("signatory " + bare(String.valueOf(v.signatory())));
    v.otherSignatories().forEach(p -> all.add("other signatory " + bare(p)));
    v.focus().forEach(f -> all.add("focus " + bare(f)));
    v.judgements().forEach(j -> all.add("judgement " + j.area() + " " + j.grade()));
    v.previous().forEach(p -> all.add("previous " + p.kind() + " " + p.when()));
    return all;
  }

  private static List<String> items(Report report) {
    List<String> all = new ArrayList<>();
    for (PriorityAction action : report.priorityActions()) {
      all.add("action " + bare(action.text()) + " " + deadline(action.deadline()));
      action.items().stream().map(Item::text).forEach(text -> all.add("item " + bare(text)));
    }
    report
        .improvements()
        .forEach(i -> all.add("improvement " + bare(i.text()) + " " + deadline(i.deadline())));
    return all;
  }

  private static String deadline(@org.jspecify.annotations.Nullable Object deadline) {
    return deadline == null ? "" : "by";
  }

  private static String bare(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  /** Returns how grave the difference to another reading of the same letter is. */
  Gravity gravity(ReportFacts other, boolean wordsChange) {
    if (!visit.equals(other.visit) || !items.equals(other.items)) {
      return serious.containsAll(other.serious) ? Gravity.SILENT : Gravity.SAID;
    }
    if (wordsChange) {
      boolean as =
          statements.size() == other.statements.size() && sections.size() == other.sections.size();
      return as ? Gravity.NONE : Gravity.STATEMENT;
    }
    if (!statements.equals(other.statements)) {
      return Gravity.STATEMENT;
    }
    if (!categories.equals(other.categories)
        || !sections.equals(other.sections)
        || !serious.equals(other.serious)) {
      return Gravity.CATEGORY;
    }
    return findings.equals(other.findings) ? Gravity.NONE : Gravity.CUT;
  }

  /** Returns the first differences to another reading. */
  List<String> differences(ReportFacts other, int most) {
    List<String> all = new ArrayList<>();
    compare(visit, other.visit, all);
    compare(items, other.items, all);
    compare(serious, other.serious, all);
    compare(sections, other.sections, all);
    compare(statements, other.statements, all);
    if (all.isEmpty()) {
      compare(categories, other.categories, all);
      compare(findings, other.findings, all);
    }
    if (all.isEmpty() && !equals(other)) {
      all.add("another order");
    }
    return all.stream().limit(most).toList();
  }

  private static void compare(List<String> before, List<String> after, List<String> all) {
    List<String> lost = new ArrayList<>(before);
    after.forEach(lost::remove);
    List<String> gained = new ArrayList<>(after);
    before.forEach(gained::remove);
    Stream.concat(lost.stream().map(s -> "- " + s), gained.stream().map(s -> "+ " + s))
        .forEach(all::add);
  }
}
