package io.github.inspectionreports.acceptance.oddpages;

import io.github.inspectionreports.model.Diagnostic;
import io.github.inspectionreports.model.Finding;
import io.github.inspectionreports.model.Improvement;
import io.github.inspectionreports.model.Item;
import io.github.inspectionreports.model.Judgement;
import io.github.inspectionreports.model.PriorityAction;
import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.model.Section;
import io.github.inspectionreports.model.Visit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** What a report says, without places, as lines that can be compared. */
final class Facts {
  /** What counts most first. */
  static final List<String> ORDER =
      List.of(
          "visit",
          "judgements",
          "actions",
          "items",
          "sections",
          "findings",
          "categories",
          "diagnostics");

  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");

  private final Map<String, List<String>> lines = new LinkedHashMap<>();

  private Facts() {
    ORDER.forEach(name -> lines.put(name, new ArrayList<>()));
  }

  static Facts of(Report report) {
    Facts facts = new Facts();
    Visit visit = report.visit();
    facts.add("visit", "kind " + visit.kind() + " " + visit.subject());
    facts.add("visit", "authority " + visit.authority() + " / " + visit.authorityAsWritten());
    facts.add("visit", "days " + visit.start() + " " + visit.end() + " " + visit.published());
    facts.add("visit", "addressee " + visit.addressee() + " " + visit.otherAddressees());
    facts.add("visit", "inspectors " + visit.inspectors() + " " + visit.lead());
    facts.add("visit", "signatory " + visit.signatory() + " " + visit.otherSignatories());
    visit.focus().forEach(focus -> facts.add("visit", "focus " + focus));
    visit.previous().forEach(earlier -> facts.add("visit", "earlier " + earlier));
    for (Judgement judgement : visit.judgements()) {
      facts.add(
          "judgements",
          judgement.area() + " " + judgement.areaAsWritten() + " " + judgement.grade());
    }
    for (PriorityAction action : report.priorityActions()) {
      facts.add(
          "actions", action.text() + " " + action.responsible() + " " + due(action.deadline()));
      action.items().stream().map(Item::text).forEach(text -> facts.add("actions", "- " + text));
    }
    for (Improvement item : report.improvements()) {
      facts.add("items", item.text() + " " + item.responsible() + " " + due(item.deadline()));
    }
    for (Section section : report.sections()) {
      facts.add("sections", section.kind() + " " + section.heading());
    }
    for (Finding finding : report.findings()) {
      String where = finding.section() + " " + finding.judgementArea() + " ";
      finding.statements().forEach(statement -> facts.add("findings", where + statement.text()));
      finding
          .statements()
          .forEach(
              statement -> facts.add("categories", statement.category() + " " + statement.text()));
    }
    for (Diagnostic diagnostic : report.diagnostics(Diagnostic.Severity.ERROR)) {
      facts.add("diagnostics", diagnostic.code() + " " + diagnostic.page());
    }
    return facts;
  }

  private static String due(
      io.github.inspectionreports.model.@org.jspecify.annotations.Nullable Deadline deadline) {
    return deadline == null
        ? ""
        : deadline.asWritten() + " " + deadline.workingDays() + " " + deadline.date();
  }

  private void add(String name, String line) {
    Objects.requireNonNull(lines.get(name)).add(plain(line));
  }

  /** Other forms of quotes, dashes and blanks are the same words. */
  private static String plain(String line) {
    String plain = BLANKS.matcher(line).replaceAll(" ").strip();
    return plain.replaceAll("[‘’]", "'").replaceAll("[“”]", "\"").replaceAll("[–—]", "-");
  }

  List<String> get(String name) {
    return Objects.requireNonNull(lines.get(name));
  }

  /**
   * Returns what is otherwise in another report.
   *
   * @param odd of the changed letter
   * @param may what may be otherwise
   * @return the differences by what they are of; lines that are gone begin with "-", new ones with
   *     "+"
   */
  Map<String, List<String>> differences(Facts odd, Oddity.May may) {
    Map<String, List<String>> all = new LinkedHashMap<>();
    for (String name : ORDER) {
      List<String> found = new ArrayList<>();
      List<String> before = new ArrayList<>(get(name));
      List<String> after = new ArrayList<>(odd.get(name));
      if (before.equals(after)) {
        continue;
      }
      List<String> gone = new ArrayList<>(before);
      after.forEach(gone::remove);
      List<String> added = new ArrayList<>(after);
      before.forEach(added::remove);
      if (name.equals("categories")) {
        // A finding that is gone has been counted as one.
        gone.removeIf(line -> !after.contains(line) && !sameWords(line, added));
        added.removeIf(line -> !sameWords(line, before));
      }
      boolean diagnostics = name.equals("diagnostics");
      if (may != Oddity.May.LOSE) {
        gone.forEach(line -> found.add("- " + line));
      }
      if (!diagnostics && may == Oddity.May.LOSE) {
        // The beginning or the end of a sentence may be left of it.
        added.removeIf(line -> before.stream().anyMatch(other -> isPart(line, other)));
      }
      if (may == Oddity.May.NOTHING || may == Oddity.May.LOSE && !diagnostics) {
        added.forEach(line -> found.add("+ " + line));
        if (found.isEmpty() && gone.isEmpty() && !name.equals("categories")) {
          found.add("~ another order");
        }
      }
      if (!found.isEmpty()) {
        all.put(name, found);
      }
    }
    return all;
  }

  private static boolean sameWords(String line, List<String> lines) {
    String words = line.substring(line.indexOf(' '));
    return lines.stream().anyMatch(other -> other.endsWith(words));
  }

  private static boolean isPart(String line, String other) {
    String words = line.replaceFirst("^(?:[A-Z_]+ (?:null |[A-Z_]+ )?|- )", "");
    return other.contains(words.replaceFirst("\\W+$", ""));
  }
}
