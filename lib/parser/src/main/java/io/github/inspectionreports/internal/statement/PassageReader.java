package io.github.inspectionreports.internal.statement;

import io.github.inspectionreports.internal.document.Block;
import io.github.inspectionreports.internal.document.GradeMeaning;
import io.github.inspectionreports.internal.outline.NamedVisit;
import io.github.inspectionreports.internal.outline.SectionPart;
import io.github.inspectionreports.internal.outline.Sections;
import io.github.inspectionreports.internal.passage.Passage;
import io.github.inspectionreports.internal.passage.Passage.Role;
import io.github.inspectionreports.internal.passage.Passages;
import io.github.inspectionreports.internal.sentence.SentenceSplitter;
import io.github.inspectionreports.internal.statement.items.Group;
import io.github.inspectionreports.internal.statement.items.ItemLists;
import io.github.inspectionreports.internal.statement.items.Joints;
import io.github.inspectionreports.internal.statement.items.PassageMaker;
import io.github.inspectionreports.internal.statement.items.Recommendations;
import io.github.inspectionreports.internal.statement.phrases.CaseBackground;
import io.github.inspectionreports.internal.statement.phrases.EarlierFindings;
import io.github.inspectionreports.internal.statement.phrases.RevisitedWeaknesses;
import io.github.inspectionreports.internal.statement.phrases.SetPhrases;
import io.github.inspectionreports.internal.statement.phrases.SetPhrases.Use;
import io.github.inspectionreports.internal.statement.prose.CollapsedBulletList;
import io.github.inspectionreports.internal.statement.prose.CollapsedImprovementList;
import io.github.inspectionreports.internal.statement.prose.Deadlines;
import io.github.inspectionreports.internal.statement.prose.ListInSentence;
import io.github.inspectionreports.internal.vocabulary.PersonNames;
import io.github.inspectionreports.internal.vocabulary.VisitTrait;
import io.github.inspectionreports.model.Deadline;
import io.github.inspectionreports.model.FrameKind;
import io.github.inspectionreports.model.FramePart;
import io.github.inspectionreports.model.SectionKind;
import io.github.inspectionreports.model.VisitKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes passages of sections: items of the lists, findings of all the rest. Immutable. */
public final class PassageReader {
  private final SetPhrases phrases;

  /**
   * Makes a reader.
   *
   * @param phrases the set phrases
   */
  public PassageReader(SetPhrases phrases) {
    this.phrases = phrases;
  }

  private static final Passage.ContextReason UNREAD_HEADING =
      new Passage.ContextReason(
          "unread-heading",
          "What an item of a list means depends on its heading, which cannot be read",
          0,
          0);

  /**
   * Reads the passages of a document.
   *
   * @param sections its sections
   * @param visit its kind
   * @return priority actions, improvement items and findings; each block is in one of them once
   */
  public Passages read(Sections sections, VisitKind visit) {
    Run run = new Run(visit, sections);
    int end = 0;
    for (SectionPart part : sections.parts()) {
      run.unread = isUnderUnread(part, end, sections.frame());
      end = part.section().place().end();
      switch (part.section().kind()) {
        case PRIORITY_ACTIONS -> run.lists.actions(part);
        case IMPROVEMENTS -> run.lists.improvements(part);
        default -> run.findings(part);
      }
    }
    return new Passages(
        run.lists.actions(), run.lists.improvements(), run.findings, run.lists.frame());
  }

  /** Whether a line that cannot be read is between the end of a section and the next. */
  private static boolean isUnderUnread(SectionPart part, int end, List<FramePart> frame) {
    int start = part.section().place().start();
    return part.heading() == null
        && part.section().kind() == SectionKind.OTHER
        && frame.stream()
            .filter(unread -> unread.kind() == FrameKind.HEADER)
            .anyMatch(unread -> unread.place().start() >= end && unread.place().end() <= start);
  }

  private static boolean has(Sections sections, SectionKind kind) {
    return sections.parts().stream().anyMatch(part -> part.section().kind() == kind);
  }

  private static @Nullable Deadline deadline(Sections sections) {
    List<String> sentences = new ArrayList<>();
    for (SectionPart part : sections.parts()) {
      for (Block block : part.blocks()) {
        SentenceSplitter.split(block.text()).forEach(cut -> sentences.add(cut.text()));
      }
    }
    return Deadlines.find(sentences);
  }

  private final class Run {
    private final VisitKind visit;
    private final ItemLists lists;
    private final List<Passage> findings = new ArrayList<>();

    /** Whether the section at hand is under a heading that cannot be read. */
    private boolean unread;

    private final Article article;

    /** Whether the document has lists of its own, which say again what sentences sum up. */
    private final boolean actionsListed;

    private final boolean improvementsListed;

    Run(VisitKind visit, Sections sections) {
      this.visit = visit;
      this.lists = new ItemLists(phrases, visit, () -> deadline(sections), this::withLists);
      this.article = new Article(phrases, sections.frame());
      this.actionsListed = has(sections, SectionKind.PRIORITY_ACTIONS);
      this.improvementsListed = has(sections, SectionKind.IMPROVEMENTS);
    }

    void findings(SectionPart part) {
      if (visit == VisitKind.PRESS) {
        article(part);
      } else {
        visitFindings(part);
      }
    }

    private void article(SectionPart part) {
      String heading = part.section().heading();
      if (heading != null) {
        article.heading(heading);
      }
      List<Block> blocks =
          part.blocks().stream()
              .flatMap(block -> CollapsedBulletList.parts(block).stream())
              .toList();
      for (Block block : blocks) {
        switch (article.next(block)) {
          case IMPROVEMENT -> lists.improving(part, block);
          case DEMAND ->
              findings.add(PassageMaker.of(Role.DEMAND, part, block, Joints.without(block.text())));
          case COUNCIL_STATEMENT ->
              findings.add(PassageMaker.of(Role.COUNCIL_STATEMENT, part, block, block.text()));
          case LEAD_IN -> findings.add(PassageMaker.of(Role.LEAD_IN, part, block, block.text()));
          case FINDING -> withLists(part, block);
        }
      }
    }

    private void visitFindings(SectionPart part) {
      List<Block> blocks = part.blocks();
      Set<Block> meanings = GradeMeaning.in(blocks);
      Set<Block> before =
          visit == VisitKind.AREA_SEND ? RevisitedWeaknesses.in(blocks, phrases) : Set.of();
      for (int i = 0; i < blocks.size(); i++) {
        Block block = blocks.get(i);
        String text = block.text();
        if (meanings.contains(block)) {
          findings.add(SetPhrases.marked(PassageMaker.of(Role.FINDING, part, block, text)));
        } else if (text.endsWith(":")
            && (phrases.says(Use.EARLIER, bare(text)) || isOfEarlierVisit(text))) {
          i += earlier(part, blocks.subList(i, blocks.size()));
        } else if (before.contains(block)) {
          findings.add(EarlierFindings.marked(PassageMaker.of(Role.FINDING, part, block, text)));
        } else if (PersonNames.leadsTeam(text)) {
          i += team(part, blocks.subList(i, blocks.size()));
        } else if (!CaseBackground.isStudy(part.section().heading())
            || !inStudy(part, block, i == 0)) {
          withLists(part, block);
        }
      }
    }

    /** Takes a paragraph of the study of a case that says how a child lived, or the first one. */
    private boolean inStudy(SectionPart part, Block block, boolean first) {
      Passage passage = marked(PassageMaker.of(Role.FINDING, part, block, block.text()));
      Passage study = CaseBackground.marked(passage, first);
      if (!first && study == passage) {
        return false;
      }
      findings.add(study);
      return true;
    }

    /** A paragraph; a list that runs on in it is of what needs to improve. */
    private void withLists(SectionPart part, Block whole) {
      Block block = whole;
      ListInSentence named = namedInProse(part, block);
      while (named != null) {
        if (named.before() != null) {
          finding(part, named.before());
        }
        take(part, named);
        if (named.after() == null) {
          return;
        }
        block = named.after();
        named = namedInProse(part, block);
      }
      Block rest = block;
      for (CollapsedImprovementList running : CollapsedImprovementList.in(block)) {
        Block heading = running.heading();
        if (running.before() != null) {
          finding(part, running.before());
        }
        findings.add(
            SetPhrases.marked(PassageMaker.of(Role.FINDING, part, heading, heading.text())));
        for (Block item : running.items()) {
          findings.add(PassageMaker.of(Role.LISTED, part, item, item.text()));
        }
        rest = running.after();
      }
      finding(part, rest);
    }

    /**
     * A sentence that names areas for priority action, or what needs to improve, without a list.
     */
    private @Nullable ListInSentence namedInProse(SectionPart part, Block block) {
      SectionKind kind = part.section().kind();
      if (kind == SectionKind.AREA_CONTEXT) {
        return null;
      }
      ListInSentence actions =
          actionsListed ? null : ListInSentence.find(block, phrases::namesActions);
      ListInSentence needs =
          improvementsListed ? null : ListInSentence.find(block, phrases::namesImprovements);
      if (needs == null || needs.items().isEmpty()) {
        return actions;
      }
      boolean first = actions == null || needs.sentence().start() < actions.sentence().start();
      return first ? needs : actions;
    }

    private void take(SectionPart part, ListInSentence named) {
      if (phrases.namesActions(named.lead())) {
        lists.actions(part, named);
      } else {
        Block first = named.items().get(0);
        String lead = named.sentence().text();
        lead = lead.substring(0, first.start() - named.sentence().start()).strip();
        findings.add(marked(PassageMaker.of(Role.FINDING, part, named.sentence(), lead)));
        named.items().forEach(item -> lists.improving(part, item));
      }
    }

    /**
     * A report says at its end how it was made. The opening of a letter names what the visit looked
     * at, and so has themes.
     */
    private boolean isMethod(Passage passage) {
      return passage.section() == SectionKind.ABOUT && VisitTrait.GRADES_SERVICES.isOf(visit);
    }

    /**
     * Whether actions of a visit before are introduced, which those of this visit are a section of.
     * An area's letter says below each weakness what has become of it.
     */
    private boolean isOfEarlierVisit(String text) {
      boolean before = visit != VisitKind.AREA_SEND && phrases.says(Use.REVISIT, text);
      return phrases.says(Use.ACTIONS, text) && (before || NamedVisit.isIn(text));
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
            EarlierFindings.marked(PassageMaker.of(Role.FINDING, part, whole, whole.text())));
        return 1;
      }
      finding(part, lead);
      last = paragraph ? 2 : last;
      for (Block block : blocks.subList(1, last)) {
        findings.add(
            EarlierFindings.marked(PassageMaker.of(Role.FINDING, part, block, block.text())));
      }
      return last - 1;
    }

    /**
     * A paragraph that introduces the inspectors, with the lines below it that name them.
     *
     * @return how many lines belong to it
     */
    private int team(SectionPart part, List<Block> blocks) {
      int last = 1;
      while (last < blocks.size() && PersonNames.isOfTeam(blocks.get(last).text())) {
        last++;
      }
      Group whole = new Group(blocks.get(0), blocks.subList(1, last));
      if (last == 1) {
        withLists(part, blocks.get(0));
      } else {
        findings.add(marked(PassageMaker.of(Role.FINDING, part, whole, whole.text())));
      }
      return last - 1;
    }

    private static boolean isText(Block block) {
      return block.kind() == Block.Kind.PARAGRAPH && !block.text().isEmpty();
    }

    void finding(SectionPart part, Block block) {
      int last = findings.size() - 1;
      if (last >= 0
          && findings.get(last).place().start() >= part.section().place().start()
          && Recommendations.isAlone(block.text())) {
        findings.set(last, Recommendations.added(findings.get(last), block));
        return;
      }
      findings.add(marked(PassageMaker.of(Role.FINDING, part, block, block.text())));
    }

    /** Marks the sentences that set phrases make say nothing of what was found. */
    private Passage marked(Passage passage) {
      List<Passage.Sentence> sentences = new ArrayList<>(passage.sentences().size());
      boolean work = passage.sentences().isEmpty();
      for (Passage.Sentence sentence : passage.sentences()) {
        Passage.ContextReason reason = phrases.contextReason(sentence.text());
        work |= reason == null;
        reason = reason == null ? EarlierFindings.of(sentence.text()) : reason;
        sentences.add(
            new Passage.Sentence(sentence.text(), sentence.start(), sentence.place(), reason));
      }
      Passage read = passage.with(sentences, work && !isMethod(passage));
      read = passage.bullet() && unread ? read.allContext(UNREAD_HEADING, false) : read;
      return visit == VisitKind.PRESS ? article.marked(read) : read;
    }
  }
}
