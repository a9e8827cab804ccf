package io.github.inspectionreports.views.internal.marks;

import io.github.inspectionreports.model.Category;
import io.github.inspectionreports.model.Finding;
import io.github.inspectionreports.model.Improvement;
import io.github.inspectionreports.model.PriorityAction;
import io.github.inspectionreports.model.Reason;
import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.model.SectionKind;
import io.github.inspectionreports.model.Statement;
import io.github.inspectionreports.views.Labels;
import io.github.inspectionreports.views.Names;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is marked in a letter: its statements, priority actions and improvement items. */
public final class Marks {
  private Marks() {}

  /** Returns the marks of a report, in reading order. */
  public static List<Mark> of(Report report, Names names) {
    List<Mark> marks = new ArrayList<>();
    report.priorityActions().forEach(action -> marks.add(of(action)));
    report.improvements().forEach(improvement -> marks.add(of(improvement)));
    for (Finding finding : report.findings()) {
      for (Statement statement : finding.statements()) {
        marks.add(of(finding, statement, names));
      }
    }
    marks.sort(Comparator.comparingInt(mark -> mark.place().start()));
    for (int i = 0; i < marks.size(); i++) {
      marks.set(i, marks.get(i).numbered(i + 1));
    }
    return marks;
  }

  private static Mark of(PriorityAction action) {
    List<String> why = new ArrayList<>();
    if (!action.responsible().isEmpty()) {
      why.add("Responsible: " + String.join("; ", action.responsible()));
    }
    if (action.deadline() != null) {
      why.add("Deadline: " + action.deadline().asWritten());
    }
    return new Mark(
        0,
        Tone.ACTION,
        "ACTION",
        Tone.ACTION.label(),
        whole(action),
        action.place(),
        why,
        action.themes(),
        SectionKind.PRIORITY_ACTIONS,
        null);
  }

  private static String whole(PriorityAction action) {
    StringBuilder whole = new StringBuilder(action.text());
    action.items().forEach(item -> whole.append(' ').append(item.text()));
    return whole.toString();
  }

  private static Mark of(Improvement improvement) {
    List<String> why = new ArrayList<>();
    if (!improvement.responsible().isEmpty()) {
      why.add("Responsible: " + String.join("; ", improvement.responsible()));
    }
    if (improvement.deadline() != null) {
      why.add("When: " + improvement.deadline().asWritten());
    }
    if (!improvement.references().isEmpty()) {
      why.add("Refers to: " + String.join("; ", improvement.references()));
    }
    return new Mark(
        0,
        Tone.NEED,
        "NEED",
        Tone.NEED.label(),
        improvement.text(),
        improvement.place(),
        why,
        improvement.themes(),
        SectionKind.IMPROVEMENTS,
        null);
  }

  private static Mark of(Finding finding, Statement statement, Names names) {
    Tone tone = Tone.of(statement.category());
    return new Mark(
        0,
        tone,
        statement.category().id(),
        tone == Tone.OTHER ? own(statement.category(), names) : tone.label(),
        statement.text(),
        statement.place(),
        why(statement),
        finding.themesOf(statement),
        finding.section(),
        finding.judgementArea());
  }

  private static String own(Category category, Names names) {
    return Labels.of(category, names.categories());
  }

  /** Each rule once, with the phrases that it saw. */
  private static List<String> why(Statement statement) {
    Map<String, Set<String>> phrases = new LinkedHashMap<>();
    for (Reason reason : statement.because()) {
      Set<String> seen = phrases.computeIfAbsent(reason.name(), name -> new LinkedHashSet<>());
      if (!reason.phrase().isBlank()) {
        seen.add("“" + reason.phrase() + "”");
      }
    }
    List<String> why = new ArrayList<>();
    phrases.forEach(
        (name, seen) -> why.add(seen.isEmpty() ? name : name + ": " + String.join(", ", seen)));
    if (why.isEmpty()) {
      why.add("No rule fired.");
    }
    return why;
  }
}
