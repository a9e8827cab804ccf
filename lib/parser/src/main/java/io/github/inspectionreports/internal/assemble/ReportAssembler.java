package io.github.inspectionreports.internal.assemble;

import io.github.inspectionreports.internal.classify.PassageClassification;
import io.github.inspectionreports.internal.outline.Framed;
import io.github.inspectionreports.internal.outline.SectionPart;
import io.github.inspectionreports.internal.outline.Sections;
import io.github.inspectionreports.internal.passage.Passage;
import io.github.inspectionreports.internal.passage.Passages;
import io.github.inspectionreports.model.Diagnostic;
import io.github.inspectionreports.model.DocumentSource;
import io.github.inspectionreports.model.Finding;
import io.github.inspectionreports.model.FramePart;
import io.github.inspectionreports.model.Improvement;
import io.github.inspectionreports.model.Item;
import io.github.inspectionreports.model.JudgementArea;
import io.github.inspectionreports.model.PriorityAction;
import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.model.RuleSetInfo;
import io.github.inspectionreports.model.Section;
import io.github.inspectionreports.model.Statement;
import io.github.inspectionreports.model.Visit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts a report together. */
public final class ReportAssembler {
  private ReportAssembler() {}

  /**
   * Returns the passages that the rules are to read.
   *
   * @param passages what the body was made into
   * @return priority actions, each with its items, improvement items and findings, in this order
   */
  public static List<Passage> toClassify(Passages passages) {
    List<Passage> all = new ArrayList<>();
    for (Passages.Action action : passages.actions()) {
      all.add(action.passage());
      all.addAll(action.parts());
    }
    passages.improvements().forEach(improving -> all.add(improving.passage()));
    all.addAll(passages.findings());
    return all;
  }

  /**
   * Assembles a report.
   *
   * @param rules the rule set that made it
   * @param source the document
   * @param framed its frame and body
   * @param sections its sections
   * @param visit the visit
   * @param passages its items and findings
   * @param classifications the category, reasons and themes of each of {@link #toClassify}, in its
   *     order
   * @return the report
   */
  public static Report assemble(
      RuleSetInfo rules,
      DocumentSource source,
      Framed framed,
      Sections sections,
      Visit visit,
      Passages passages,
      List<PassageClassification> classifications) {
    int next = 0;
    List<PriorityAction> actions = new ArrayList<>();
    for (Passages.Action action : passages.actions()) {
      List<String> themes = classifications.get(next++).themes();
      List<Item> items = new ArrayList<>();
      for (Item item : action.items()) {
        PassageClassification classification = classifications.get(next++);
        items.add(
            new Item(
                item.text(), classification.themes(), classification.sureThemes(), item.place()));
      }
      actions.add(
          new PriorityAction(
              action.text(),
              items,
              themes,
              responsible(action.responsible(), action.passage()),
              action.deadline(),
              action.place()));
    }
    List<Improvement> improvements = new ArrayList<>();
    for (Passages.Improving improving : passages.improvements()) {
      PassageClassification classification = classifications.get(next++);
      improvements.add(
          new Improvement(
              improving.passage().text(),
              classification.themes(),
              classification.sureThemes(),
              improving.references(),
              responsible(improving.responsible(), improving.passage()),
              improving.deadline(),
              improving.passage().place()));
    }
    List<Finding> findings = new ArrayList<>();
    for (Passage passage : passages.findings()) {
      findings.add(finding(passage, classifications.get(next++)));
    }
    List<FramePart> frame = new ArrayList<>(sections.frame());
    frame.addAll(passages.frame());
    frame.sort(Comparator.comparingInt(part -> part.place().start()));
    List<Diagnostic> diagnostics = new ArrayList<>(framed.document().diagnostics());
    diagnostics.addAll(framed.diagnostics());
    diagnostics.addAll(ContentDiagnostics.of(framed, frame, visit, findings.size()));
    List<Section> shape = sections.parts().stream().map(SectionPart::section).toList();
    diagnostics.addAll(ShapeDiagnostics.of(visit, shape, improvements, findings));
    if (actions.isEmpty()) {
      diagnostics.addAll(UnreadActions.in(findings));
    }
    return new Report(
        rules,
        source,
        visit,
        shape,
        actions,
        improvements,
        findings,
        frame,
        framed.document().text(),
        diagnostics);
  }

  /** Who must act: the board where the report asks it of the board, else whom the words name. */
  private static List<String> responsible(List<String> named, Passage passage) {
    return named.isEmpty() && passage.area() == JudgementArea.LSCB
        ? List.of(Improvement.SAFEGUARDING_BOARD)
        : named;
  }

  private static Finding finding(Passage passage, PassageClassification classification) {
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < passage.sentences().size(); i++) {
      Passage.Sentence sentence = passage.sentences().get(i);
      PassageClassification.SentenceClassification said = classification.sentences().get(i);
      statements.add(
          new Statement(
              sentence.text(),
              said.category(),
              said.because(),
              said.themes(),
              said.sureThemes(),
              sentence.place()));
    }
    return new Finding(
        passage.text(),
        passage.section(),
        passage.heading(),
        passage.area(),
        classification.category(),
        classification.themes(),
        passage.references(),
        statements,
        passage.place());
  }
}
