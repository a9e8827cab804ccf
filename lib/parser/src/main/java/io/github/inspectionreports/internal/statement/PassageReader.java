package io.github.inspectionreports.internal.statement;

import io.github.inspectionreports.internal.document.Block;
import io.github.inspectionreports.internal.document.GradeMeaning;
import io.github.inspectionreports.internal.outline.SectionPart;
import io.github.inspectionreports.internal.outline.Sections;
import io.github.inspectionreports.internal.passage.Passage;
import io.github.inspectionreports.internal.passage.Passage.Role;
import io.github.inspectionreports.internal.passage.Passages;
import io.github.inspectionreports.internal.sentence.SentenceSplitter;
import io.github.inspectionreports.internal.statement.SetPhrases.Use;
import io.github.inspectionreports.model.Deadline;
import io.github.inspectionreports.model.FrameKind;
import io.github.inspectionreports.model.FramePart;
import io.github.inspectionreports.model.Item;
import io.github.inspectionreports.model.SectionKind;
import io.github.inspectionreports.model.VisitKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes passages of sections: items of the lists, findings of all the rest. Immutable. */
public final class PassageReader {
  /** Demands something itself, beside others that lead in lists: "must act on delays". */
  private static final Pattern DEMAND = Pattern.compile("\\b(?:needs? to|must|should) act\\b");

  private static final Set<VisitKind> REPORTS =
      EnumSet.of(VisitKind.ILACS, VisitKind.SIF, VisitKind.SAFEGUARDING_LAC);

  private final SetPhrases phrases;

  /**
   * Makes a reader.
   *
   * @param phrases the set phrases
   */
  public PassageReader(SetPhrases phrases) {
    this.phrases = phrases;
  }

  /**
   * Reads the passages of a document.
   *
   * @param sections its sections
   * @param visit its kind
   * @return priority actions, improvement items and findings; each block is in one of them once
   */
  public Passages read(Sections sections, VisitKind visit) {
    Run run = new Run(visit, deadline(sections));
    for (SectionPart part : sections.parts()) {
      switch (part.section().kind()) {
        case PRIORITY_ACTIONS -> run.actions(part);
        case IMPROVEMENTS -> run.improvements(part);
        default -> run.findings(part);
      }
    }
    return new Passages(run.actions, run.improvements, run.findings, run.frame);
  }

  private static @Nullable Deadline deadline(Sections sections) {
    List<String> sentences = new ArrayList<>();
    if (sections.parts().stream()
        .noneMatch(part -> part.section().kind() == SectionKind.PRIORITY_ACTIONS)) {
      return null;
    }
    for (SectionPart part : sections.parts()) {
      for (Block block : part.blocks()) {
        SentenceSplitter.split(block.text()).forEach(cut -> sentences.add(cut.text()));
      }
    }
    return Deadlines.find(sentences);
  }

  private final class Run {
    private final VisitKind visit;
    private final @Nullable Deadline deadline;
    private final List<Passages.Action> actions = new ArrayList<>();
    private final List<Passages.Improving> improvements = new ArrayList<>();
    private final List<Passage> findings = new ArrayList<>();
    private final List<FramePart> frame = new ArrayList<>();

    private final Article article = new Article(phrases);

    Run(VisitKind visit, @Nullable Deadline deadline) {
      this.visit = visit;
      this.deadline = deadline;
    }

    void findings(SectionPart part) {
      if (visit == VisitKind.PRESS) {
        article(part);
      } else {
        visitFindings(part);
      }
    }

    private void article(SectionPart part) {
      for (Block block : part.blocks()) {
        switch (article.next(block)) {
          case IMPROVEMENT -> improving(part, new Group(block, List.of()));
          case DEMAND -> findings.add(PassageMaker.of(Role.DEMAND, part, block, block.text()));
          case SAID -> findings.add(PassageMaker.of(Role.SAID, part, block, block.text()));
          case LEAD_IN -> findings.add(PassageMaker.of(Role.LEAD_IN, part, block, block.text()));
          case FINDING -> finding(part, block);
        }
      }
    }

    private void visitFindings(SectionPart part) {
      List<Block> blocks = part.blocks();
      Set<Block> meanings = GradeMeaning.in(blocks);
      for (int i = 0; i < blocks.size(); i++) {
        Block block = blocks.get(i);
        String text = block.text();
        if (meanings.contains(block)) {
          findings.add(SetPhrases.marked(PassageMaker.of(Role.FINDING, part, block, text)));
        } else if (text.endsWith(":") && phrases.says(Use.EARLIER, bare(text))) {
          i += earlier(part, blocks.subList(i, blocks.size()));
        } else {
          withLists(part, block);
        }
      }
    }

    /** A paragraph; a list that runs on in it is of what needs to improve. */
    private void withLists(SectionPart part, Block block) {
      Block rest = block;
      for (RunInList running : RunInList.in(block)) {
        Block list = running.list();
        Block heading = running.heading();
        finding(part, running.before());
        findings.add(
            SetPhrases.marked(PassageMaker.of(Role.FINDING, part, heading, heading.text())));
        findings.add(PassageMaker.of(Role.DEMAND, part, list, list.text()));
        rest = running.after();
      }
      finding(part, rest);
    }

    /**
     * A report says at its end how it was made. The opening of a letter names what the visit looked
     * at, and so has themes.
     */
    private boolean isMethod(Passage passage) {
      return passage.section() == SectionKind.ABOUT && REPORTS.contains(visit);
    }

    private static String bare(String text) {
      return text.substring(0, text.length() - 1);
    }

    /**
     * What an earlier visit found, as a lead-in with the paragraph or the bullets below it. A
     * paragraph that continues the lead-in's sentence is one finding with it.
     *
     * @return how many blocks below the lead-in belong to it
     */
    private int earlier(SectionPart part, List<Block> blocks) {
      Block lead = blocks.get(0);
      int last = 1;
      while (last < blocks.size()
          && blocks.get(last).kind() == Block.Kind.BULLET
          && blocks.get(last).level() > lead.level()) {
        last++;
      }
      boolean paragraph = last == 1 && blocks.size() > 1 && isText(blocks.get(1));
      if (paragraph && !Character.isUpperCase(blocks.get(1).text().codePointAt(0))) {
        Group whole = new Group(lead, blocks.subList(1, 2));
        findings.add(
            EarlierStates.marked(PassageMaker.of(Role.FINDING, part, whole, whole.text())));
        return 1;
      }
      finding(part, lead);
      last = paragraph ? 2 : last;
      for (Block block : blocks.subList(1, last)) {
        findings.add(
            EarlierStates.marked(PassageMaker.of(Role.FINDING, part, block, block.text())));
      }
      return last - 1;
    }

    private static boolean isText(Block block) {
      return block.kind() == Block.Kind.PARAGRAPH && !block.text().isEmpty();
    }

    void finding(SectionPart part, Block block) {
      findings.add(marked(PassageMaker.of(Role.FINDING, part, block, block.text())));
    }

    /** Marks the sentences that set phrases make say nothing of what was found. */
    private Passage marked(Passage passage) {
      List<Passage.Sentence> sentences = new ArrayList<>(passage.sentences().size());
      boolean work = passage.sentences().isEmpty();
      for (Passage.Sentence sentence : passage.sentences()) {
        Passage.Formula formula = phrases.formula(sentence.text());
        work |= formula == null;
        formula = formula == null ? EarlierStates.of(sentence.text()) : formula;
        sentences.add(
            new Passage.Sentence(sentence.text(), sentence.start(), sentence.place(), formula));
      }
      return passage.with(sentences, work && !isMethod(passage));
    }

    void findings(SectionPart part, Group group) {
      finding(part, group.head());
      group.under().forEach(block -> finding(part, block));
    }

    void improvements(SectionPart part) {
      List<Group> groups = Group.of(part);
      boolean list = groups.stream().anyMatch(g -> g.isBullet() || !g.under().isEmpty());
      boolean numbers = groups.stream().anyMatch(Group::isNumbered);
      for (Group group : groups) {
        if (group.isRow()) {
          row(part, group);
        } else if (group.isNumbered() && phrases.says(Use.OPENS_LIST, group.head().text())) {
          finding(part, group.head());
          Group.of(group.under()).forEach(item -> improving(part, item));
        } else if (group.isBullet() || group.isNumbered()) {
          improving(part, group);
        } else if (phrases.says(Use.FORMULA, group.head().text()) && !group.under().isEmpty()) {
          finding(part, group.head()); // what an item is, above the items
          Group.of(group.under()).forEach(item -> improving(part, item));
        } else if (isProse(group)) {
          findings(part, group);
        } else if (!group.under().isEmpty() && visit != VisitKind.AREA_SEND) {
          finding(part, group.head());
          Group.of(group.under()).forEach(item -> improving(part, item));
        } else if ((list && visit != VisitKind.AREA_SEND) || numbers) {
          finding(part, group.head());
        } else {
          improving(part, group);
        }
      }
    }

    /** What is among items and is none: a closing sentence, a lead-in without its list. */
    private boolean isProse(Group group) {
      String text = group.head().text();
      return phrases.says(Use.CLOSING, text)
          || phrases.says(Use.LIST_END, text)
          || phrases.says(Use.FORMULA, text)
          || phrases.says(Use.NO_PRIORITY_ACTION, text)
          || (group.under().isEmpty()
              && (text.endsWith(":")
                  || phrases.says(Use.LEAD_IN, text)
                  || phrases.says(Use.OPENS_LIST, text)));
    }

    private void improving(SectionPart part, Group group) {
      References references = References.of(group.text());
      improvements.add(
          new Passages.Improving(
              references.references(),
              List.of(),
              PassageMaker.of(Role.IMPROVEMENT, part, group, references.text())));
    }

    private void row(SectionPart part, Group group) {
      SendTableRows.Read row = SendTableRows.read(group.head(), group.under());
      if (row == null) {
        frame.add(new FramePart(FrameKind.TABLE, group.head().text(), group.place()));
      } else if (part.section().kind() == SectionKind.PRIORITY_ACTIONS) {
        actions.add(
            new Passages.Action(
                row.text(),
                row.items(),
                row.responsible(),
                deadline,
                group.place(),
                PassageMaker.of(Role.PRIORITY_ACTION, part, group, row.whole()),
                PassageMaker.of(part, row.items())));
      } else {
        References references = References.of(row.whole());
        improvements.add(
            new Passages.Improving(
                references.references(),
                row.responsible(),
                PassageMaker.of(Role.IMPROVEMENT, part, group, references.text())));
      }
    }

    /**
     * Weaknesses that a sentence leads in may be in one paragraph, separated by semicolons.
     *
     * @param lead the group that ends in a colon
     * @param next the group after it; null for none
     * @return the items; empty where the paragraph is not a series
     */
    private List<Item> series(Group lead, @Nullable Group next) {
      if (next == null
          || next.isRow()
          || next.isBullet()
          || next.isNumbered()
          || !next.under().isEmpty()
          || !lead.under().isEmpty()
          || !lead.head().text().endsWith(":")
          || !Character.isLowerCase(next.head().text().codePointAt(0))) {
        return List.of();
      }
      Block block = next.head();
      List<Item> items = new ArrayList<>();
      int from = 0;
      for (String cut : block.text().split(";", -1)) {
        String text = cut.strip();
        if (!text.isEmpty()) {
          int start = block.start() + block.text().indexOf(text, from);
          items.add(new Item(text, block.place(start, start + text.length())));
        }
        from += cut.length() + 1;
      }
      return items;
    }

    void actions(SectionPart part) {
      List<Group> groups = Group.of(part);
      boolean list =
          groups.stream()
              .anyMatch(g -> g.isBullet() || g.isNumbered() || !g.under().isEmpty() || g.isRow());
      // The rows of a table, as text has them, may be beside each other as paragraphs.
      boolean paragraphsAct =
          visit == VisitKind.AREA_SEND
              && groups.stream().allMatch(g -> g.isRow() || g.under().isEmpty());
      for (int i = 0; i < groups.size(); i++) {
        Group group = groups.get(i);
        boolean item = group.isBullet() || group.isNumbered();
        List<Item> series = series(group, i + 1 < groups.size() ? groups.get(i + 1) : null);
        if (group.isRow()) {
          row(part, group);
        } else if (series.size() > 1) {
          Group whole = new Group(group.head(), List.of(groups.get(++i).head()));
          action(part, whole, group.head().text(), series);
        } else if (phrases.says(Use.NO_PRIORITY_ACTION, group.head().text())
            || (!item && isProse(group))
            || (list
                && !item
                && group.under().isEmpty()
                && phrases.leadsActions(group.head().text()))
            || (list
                && !item
                && group.under().isEmpty()
                && !paragraphsAct
                && !(visit == VisitKind.AREA_SEND && DEMAND.matcher(group.text()).find()))) {
          findings(part, group);
        } else {
          action(part, group);
        }
      }
    }

    private void action(SectionPart part, Group group) {
      List<Item> items = new ArrayList<>();
      String text = group.head().text();
      if (group.isBullet()) {
        text = group.text();
      } else {
        for (Group item : Group.of(group.under())) {
          items.add(new Item(item.text(), item.place()));
        }
      }
      action(part, group, text, items);
    }

    private void action(SectionPart part, Group group, String text, List<Item> items) {
      actions.add(
          new Passages.Action(
              text,
              items,
              List.of(),
              deadline,
              group.place(),
              PassageMaker.of(Role.PRIORITY_ACTION, part, group, group.text()),
              PassageMaker.of(part, items)));
    }
  }
}
