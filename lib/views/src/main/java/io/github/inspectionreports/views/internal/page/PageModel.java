package io.github.inspectionreports.views.internal.page;

import io.github.inspectionreports.model.Diagnostic;
import io.github.inspectionreports.model.FrameKind;
import io.github.inspectionreports.model.JudgementArea;
import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.model.SectionKind;
import io.github.inspectionreports.model.Visit;
import io.github.inspectionreports.views.Labels;
import io.github.inspectionreports.views.Names;
import io.github.inspectionreports.views.internal.marks.Mark;
import io.github.inspectionreports.views.internal.marks.Marks;
import io.github.inspectionreports.views.internal.marks.Tone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the template of the page asks for. */
public final class PageModel {
  private final Report report;
  private final Names names;
  private final List<Mark> marks;
  private final List<Block> blocks;

  public PageModel(Report report, Names names) {
    this.report = report;
    this.names = names;
    this.marks = Marks.of(report, names);
    this.blocks = Blocks.of(report);
  }

  public Map<String, Object> page() {
    Visit visit = report.visit();
    Map<String, Object> page = new HashMap<>();
    page.put("title", Labels.title(visit.kind(), visit.subject(), visit.authority()));
    page.put("when", when(visit));
    page.put("document", report.source().name());
    page.put("pages", report.source().pages());
    page.put("rules", report.ruleSet().name() + " " + report.ruleSet().version());
    page.put("count", marks.size());
    page.put("warnings", diagnostics(Diagnostic.Severity.ERROR));
    page.put("tones", tones());
    page.put("themes", options(themes()));
    page.put("sections", options(sections()));
    page.put("areas", options(areas()));
    page.put("hasAreas", !areas().isEmpty());
    page.put("groups", groups());
    page.putAll(new SummaryModel(report, names, marks, blocks).summary());
    return page;
  }

  private static String when(Visit visit) {
    List<String> when = new ArrayList<>();
    if (visit.start() != null && visit.end() != null) {
      when.add(Labels.days(visit.start(), visit.end()));
    }
    if (visit.published() != null) {
      when.add("published " + Labels.date(visit.published()));
    }
    return String.join(", ", when);
  }

  private List<Map<String, Object>> diagnostics(Diagnostic.Severity severity) {
    return report.diagnostics(severity).stream().map(PageModel::note).toList();
  }

  static Map<String, Object> note(Diagnostic diagnostic) {
    return Map.of(
        "message", diagnostic.message(),
        "code", diagnostic.code().name(),
        "severity", diagnostic.severity().name().toLowerCase(Locale.ROOT),
        "where", diagnostic.page() == null ? "" : "p. " + diagnostic.page() + ": ");
  }

  /** The kinds of marks that the letter has, with how many. */
  private List<Map<String, Object>> tones() {
    Map<String, List<Mark>> kinds =
        marks.stream()
            .collect(Collectors.groupingBy(Mark::kind, LinkedHashMap::new, Collectors.toList()));
    return kinds.values().stream()
        .sorted(Comparator.comparing(of -> of.get(0).tone()))
        .map(
            of ->
                Map.<String, Object>of(
                    "kind", of.get(0).kind(),
                    "tone", of.get(0).tone().id(),
                    "sign", of.get(0).tone().sign(),
                    "label", of.get(0).label(),
                    "on", of.get(0).tone() != Tone.CONTEXT,
                    "count", of.size()))
        .toList();
  }

  private static List<Map<String, Object>> options(Map<String, String> labels) {
    return labels.entrySet().stream()
        .map(entry -> Map.<String, Object>of("id", entry.getKey(), "label", entry.getValue()))
        .toList();
  }

  private Map<String, String> themes() {
    Map<String, String> byLabel = new TreeMap<>();
    marks.forEach(mark -> mark.themes().forEach(theme -> byLabel.put(names.theme(theme), theme)));
    Map<String, String> themes = new LinkedHashMap<>();
    byLabel.forEach((label, id) -> themes.put(id, label));
    return themes;
  }

  private Map<String, String> sections() {
    Map<String, String> sections = new LinkedHashMap<>();
    for (SectionKind kind : SectionKind.values()) {
      if (marks.stream().anyMatch(mark -> mark.section() == kind)) {
        sections.put(kind.name(), Labels.of(kind));
      }
    }
    return sections;
  }

  private Map<String, String> areas() {
    Set<JudgementArea> seen = new LinkedHashSet<>();
    for (Mark mark : marks) {
      JudgementArea area = mark.area();
      if (area != null) {
        seen.add(area);
      }
    }
    Map<String, String> areas = new LinkedHashMap<>();
    seen.forEach(area -> areas.put(area.name(), Labels.of(area)));
    return areas;
  }

  /** The letter in groups: lists hold several blocks, all else one. */
  private List<Map<String, Object>> groups() {
    List<Map<String, Object>> groups = new ArrayList<>();
    List<Map<String, Object>> furniture = new ArrayList<>();
    Pieces pieces = new Pieces(report.text(), marks);
    List<Map<String, Object>> list = List.of();
    int page = 0;
    for (Block block : blocks) {
      Map<String, Object> shown = new HashMap<>(block(block, pieces.of(block)));
      if (block.isFurniture()) {
        furniture.add(shown);
        continue;
      }
      if (block.page() > page) {
        page = block.page();
        groups.add(Map.of("page", page, "notes", notes(page)));
        list = List.of();
      }
      if (!block.isBullet() || block.level() > 0) {
        groups.add(Map.of(block.level() > 0 ? "heading" : "paragraph", shown));
        list = List.of();
      } else if (list.isEmpty()) {
        list = new ArrayList<>(List.of(shown));
        groups.add(Map.of("list", Map.of("items", list)));
      } else {
        list.add(shown);
      }
    }
    if (!furniture.isEmpty()) {
      groups.add(Map.of("furniture", Map.of("items", furniture, "count", furniture.size())));
    }
    return groups;
  }

  private List<Map<String, Object>> notes(int page) {
    return report.diagnostics().stream()
        .filter(diagnostic -> diagnostic.page() != null && diagnostic.page() == page)
        .map(PageModel::note)
        .toList();
  }

  private Map<String, Object> block(Block block, List<Piece> pieces) {
    FrameKind frame = block.frame();
    Map<String, Object> shown = new HashMap<>();
    shown.put("id", block.id());
    shown.put("level", block.level());
    shown.put("row", block.sign().equals("|"));
    shown.put("sign", block.sign());
    shown.put("frame", frame == null ? "" : frame.name().toLowerCase(Locale.ROOT));
    shown.put("pieces", pieces.stream().map(this::piece).toList());
    return shown;
  }

  private Map<String, Object> piece(Piece piece) {
    Mark mark = piece.mark();
    return mark == null
        ? Map.of("text", piece.text())
        : Map.of("text", piece.text(), "mark", mark(mark, piece.first()));
  }

  private Map<String, Object> mark(Mark mark, boolean first) {
    Map<String, Object> shown = new HashMap<>();
    shown.put("tone", mark.tone().id());
    shown.put("kind", mark.kind());
    shown.put("number", mark.number());
    shown.put("first", first);
    if (first) {
      shown.put("id", mark.id());
      shown.put("sign", mark.tone().sign());
      shown.put("label", mark.label());
      shown.put("why", String.join("\n", mark.why()));
      shown.put(
          "about", mark.themes().stream().map(names::theme).collect(Collectors.joining(", ")));
      shown.put("themes", String.join(" ", mark.themes()));
      shown.put("section", mark.section().name());
      shown.put("area", mark.area() == null ? "" : mark.area().name());
    }
    return shown;
  }
}
