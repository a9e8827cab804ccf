package io.github.inspectionreports.views.internal.page;

import io.github.inspectionreports.model.Diagnostic;
import io.github.inspectionreports.model.Highlight;
import io.github.inspectionreports.model.Highlights;
import io.github.inspectionreports.model.Improvement;
import io.github.inspectionreports.model.Item;
import io.github.inspectionreports.model.Judgement;
import io.github.inspectionreports.model.JudgementArea;
import io.github.inspectionreports.model.Place;
import io.github.inspectionreports.model.PriorityAction;
import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.model.Statement;
import io.github.inspectionreports.views.Labels;
import io.github.inspectionreports.views.Names;
import io.github.inspectionreports.views.internal.marks.Mark;
import io.github.inspectionreports.views.internal.marks.Tone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The column beside the letter: what matters, each with a link to its place. */
final class SummaryModel {
  private final Report report;
  private final Names names;
  private final Map<Place, Mark> byPlace = new HashMap<>();
  private final List<Mark> marks;
  private final List<Block> blocks;

  SummaryModel(Report report, Names names, List<Mark> marks, List<Block> blocks) {
    this.blocks = blocks;
    this.report = report;
    this.names = names;
    this.marks = marks;
    marks.forEach(mark -> byPlace.putIfAbsent(mark.place(), mark));
  }

  Map<String, Object> summary() {
    Map<String, Object> summary = new HashMap<>();
    section(
        summary,
        "judgements",
        report.visit().judgements().stream()
            .sorted(Comparator.comparing(SummaryModel::isOfAPart))
            .map(this::of)
            .toList());
    section(summary, "actions", report.priorityActions().stream().map(this::of).toList());
    section(summary, "needs", report.improvements().stream().map(this::of).toList());
    summary.put("highlights", Highlights.of(report).groups().stream().map(this::of).toList());
    section(summary, "chart", ThemeBars.of(marks, names));
    List<Diagnostic> notes = new ArrayList<>(report.diagnostics(Diagnostic.Severity.WARNING));
    notes.addAll(report.diagnostics(Diagnostic.Severity.INFO));
    section(summary, "remarks", notes.stream().map(PageModel::note).toList());
    return summary;
  }

  /** A section that is left out where it has nothing. */
  private static void section(
      Map<String, Object> summary, String name, List<Map<String, Object>> items) {
    summary.put(name, items.isEmpty() ? false : Map.of("items", items, "count", items.size()));
  }

  /** Overall effectiveness comes first; else they stand as in the report. */
  private static boolean isOfAPart(Judgement judgement) {
    return judgement.area() != JudgementArea.OVERALL_EFFECTIVENESS;
  }

  /** The block in which something is. */
  private String block(Place place) {
    return blocks.stream()
        .filter(block -> block.end() > place.start())
        .findFirst()
        .map(Block::id)
        .orElse("letter");
  }

  private Map<String, Object> of(Judgement judgement) {
    String further = judgement.area().isFurther() ? ", " + judgement.areaAsWritten() : "";
    return Map.of(
        "area", Labels.of(judgement.area()) + further,
        "grade", judgement.asWritten(),
        "id", block(judgement.place()),
        "weight", judgement.grade().name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  private Map<String, Object> of(PriorityAction action) {
    Map<String, Object> shown = link(action.place(), action.text());
    shown.put("bullets", action.items().stream().map(Item::text).toList());
    shown.put("hasBullets", !action.items().isEmpty());
    shown.put("responsible", String.join("; ", action.responsible()));
    shown.put("deadline", action.deadline() == null ? "" : action.deadline().asWritten());
    return shown;
  }

  private Map<String, Object> of(Improvement improvement) {
    Map<String, Object> shown = link(improvement.place(), improvement.text());
    shown.put("responsible", String.join("; ", improvement.responsible()));
    shown.put("deadline", improvement.deadline() == null ? "" : improvement.deadline().asWritten());
    return shown;
  }

  private Map<String, Object> of(Highlights.Group group) {
    Tone tone = Tone.of(group.category());
    return Map.of(
        "tone", tone.id(),
        "sign", tone.sign(),
        "heading", Labels.of(group.category(), names.categories()),
        "shown", group.chosen().size(),
        "all", group.all(),
        "part", group.chosen().size() < group.all(),
        "items", group.chosen().stream().map(this::of).toList());
  }

  private Map<String, Object> of(Highlight highlight) {
    Map<String, Object> shown = link(highlight.statement().place(), highlight.text());
    shown.put(
        "before",
        highlight.before().stream().map(Statement::text).collect(Collectors.joining(" ")));
    return shown;
  }

  private Map<String, Object> link(Place place, String text) {
    Mark mark = byPlace.get(place);
    Map<String, Object> link = new HashMap<>();
    link.put("text", text);
    link.put("page", place.firstPage());
    link.put("id", mark == null ? block(place) : mark.id());
    return link;
  }
}
