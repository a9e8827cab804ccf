package io.github.inspectionreports.internal.statement.items;

import io.github.inspectionreports.internal.document.Block;
import io.github.inspectionreports.internal.outline.SectionPart;
import io.github.inspectionreports.internal.passage.Passage;
import io.github.inspectionreports.internal.passage.Passage.Role;
import io.github.inspectionreports.internal.passage.Passages;
import io.github.inspectionreports.internal.statement.phrases.SetPhrases;
import io.github.inspectionreports.internal.statement.phrases.SetPhrases.Use;
import io.github.inspectionreports.internal.statement.prose.ListInSentence;
import io.github.inspectionreports.internal.statement.prose.TimescaleTable;
import io.github.inspectionreports.internal.statement.prose.Timescales;
import io.github.inspectionreports.model.Deadline;
import io.github.inspectionreports.model.FrameKind;
import io.github.inspectionreports.model.FramePart;
import io.github.inspectionreports.model.Item;
import io.github.inspectionreports.model.SectionKind;
import io.github.inspectionreports.model.VisitKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes items of the lists of a document: areas for priority action, and what needs to improve. */
public final class ItemLists {
  /** Demands something itself, beside others that introduce lists: "must act on delays". */
  private static final Pattern DEMAND = Pattern.compile("\\b(?:needs? to|must|should) act\\b");

  /** What links the last weakness of a series to those before it, as in "…; and". */
  private static final Pattern LINK = Pattern.compile("^(?:and|or)\\b,? ?");

  private final SetPhrases phrases;
  private final VisitKind visit;
  private final Supplier<@Nullable Deadline> letter;
  private final BiConsumer<SectionPart, Block> finding;
  private final List<Passages.Action> actions = new ArrayList<>();
  private final List<Passages.Improving> improvements = new ArrayList<>();
  private final List<FramePart> frame = new ArrayList<>();

  /** The deadline of the document, once it is found. */
  private @Nullable Optional<Deadline> deadline;

  /** The time above the items at hand; null where there is none. */
  private @Nullable Deadline time;

  /**
   * Begins without items.
   *
   * @param phrases the set phrases
   * @param visit the kind of the document
   * @param letter finds by when priority actions are to be answered; null where it does not say
   * @param finding takes what is among items and is none
   */
  public ItemLists(
      SetPhrases phrases,
      VisitKind visit,
      Supplier<@Nullable Deadline> letter,
      BiConsumer<SectionPart, Block> finding) {
    this.phrases = phrases;
    this.visit = visit;
    this.letter = letter;
    this.finding = finding;
  }

  public List<Passages.Action> actions() {
    return actions;
  }

  public List<Passages.Improving> improvements() {
    return improvements;
  }

  /** The headings of tables among the items, which belong to the frame. */
  public List<FramePart> frame() {
    return frame;
  }

  private @Nullable Deadline deadline() {
    if (deadline == null) {
      deadline = Optional.ofNullable(letter.get());
    }
    return deadline.orElse(null);
  }

  private void paragraphs(SectionPart part, Group group) {
    finding.accept(part, group.head());
    group.under().forEach(block -> finding.accept(part, block));
  }

  /** Reads a section of what needs to improve. */
  public void improvements(SectionPart part) {
    List<Group> groups = Group.of(part);
    boolean list = groups.stream().anyMatch(g -> g.isBullet() || !g.under().isEmpty());
    boolean numbers = groups.stream().anyMatch(Group::isNumbered);
    Deadline above = Timescales.of(part.section().heading());
    time = above;
    TimescaleTable table = new TimescaleTable();
    for (Group group : groups) {
      boolean listed = group.isRow() || group.isBullet() || group.isNumbered();
      Deadline own = listed ? null : Timescales.of(group.head().text());
      if (own != null || !listed && !group.under().isEmpty()) {
        time = own == null ? above : own;
      }
      if (group.isRow()) {
        row(part, group, table);
      } else if (!listed && refersTo(part, group.head())) {
        Group.of(group.under()).forEach(item -> improving(part, item));
      } else if (group.isNumbered()
          && (phrases.says(Use.OPENS_LIST, group.head().text())
              || group == groups.get(groups.size() - 1) && leadsOn(group))) {
        finding.accept(part, group.head());
        Group.of(group.under()).forEach(item -> improving(part, item));
      } else if (group.isBullet() || group.isNumbered()) {
        improving(part, group);
      } else if (phrases.says(Use.BOILERPLATE, group.head().text()) && !group.under().isEmpty()) {
        finding.accept(part, group.head()); // what an item is, above the items
        Group.of(group.under()).forEach(item -> improving(part, item));
      } else if (isProse(group)) {
        paragraphs(part, group);
      } else if (!group.under().isEmpty() && visit != VisitKind.AREA_SEND) {
        finding.accept(part, group.head());
        Group.of(group.under()).forEach(item -> improving(part, item));
      } else if ((list && visit != VisitKind.AREA_SEND) || numbers) {
        finding.accept(part, group.head());
      } else {
        improving(part, group);
      }
    }
    time = null;
  }

  /** Whether what introduces a list is below the next heading: "the authority should:". */
  private static boolean leadsOn(Group group) {
    return group.under().isEmpty() && group.head().text().endsWith(":");
  }

  /** Takes a line that is nothing but references as part of the item above it in a section. */
  private boolean refersTo(SectionPart part, Block block) {
    int last = improvements.size() - 1;
    if (last < 0
        || improvements.get(last).passage().place().start() < part.section().place().start()
        || !Recommendations.isAlone(block.text())) {
      return false;
    }
    Passages.Improving item = improvements.get(last);
    List<String> references = new ArrayList<>(item.references());
    Recommendations.of(block.text()).stream()
        .filter(reference -> !references.contains(reference))
        .forEach(references::add);
    Passage whole = item.passage();
    improvements.set(
        last,
        new Passages.Improving(
            references,
            item.responsible(),
            item.deadline(),
            whole.with(whole.text(), whole.place().through(block.place()), whole.references())));
    return true;
  }

  /** What is among items and is none: a closing sentence, a lead-in without its list. */
  private boolean isProse(Group group) {
    String text = group.head().text();
    return group.under().isEmpty() && Timescales.of(text) != null
        || phrases.says(Use.CLOSING, text)
        || phrases.says(Use.LIST_END, text)
        || phrases.says(Use.BOILERPLATE, text)
        || phrases.saysNone(text)
        || (group.under().isEmpty()
            && (text.endsWith(":")
                || phrases.says(Use.LEAD_IN, text)
                || phrases.says(Use.OPENS_LIST, text)));
  }

  /** Whether an item says that there is none: "• None identified.". */
  private boolean saysNone(Block item) {
    return phrases.saysNone(item.text()) || phrases.says(Use.BOILERPLATE, item.text());
  }

  /** Takes a block as an item of what needs to improve. */
  public void improving(SectionPart part, Block block) {
    improving(part, new Group(block, List.of()));
  }

  private void improving(SectionPart part, Group group) {
    if (group.under().isEmpty() && saysNone(group.head())) {
      finding.accept(part, group.head());
      return;
    }
    References references = References.of(group.text());
    Deadline own = Timescales.before(references.text());
    improvements.add(
        new Passages.Improving(
            references.references(),
            List.of(),
            own == null ? time : own,
            PassageMaker.of(Role.IMPROVEMENT, part, group, references.text())));
  }

  private void row(SectionPart part, Group group, TimescaleTable table) {
    List<TimescaleTable.Action> timed = table.next(group.head());
    if (timed != null && timed.isEmpty()) {
      frame.add(new FramePart(FrameKind.TABLE, group.head().text(), group.place()));
    } else if (timed != null) {
      timed.forEach(action -> timed(part, action));
    } else {
      row(part, group);
    }
  }

  /** An action of a table that gives the time of each. */
  private void timed(SectionPart part, TimescaleTable.Action action) {
    List<String> responsible =
        action.responsible().isEmpty() ? List.of() : SendTableRows.bodies(action.responsible());
    Group group = new Group(action.text(), action.under());
    if (part.section().kind() == SectionKind.PRIORITY_ACTIONS) {
      List<Item> items =
          action.under().stream()
              .map(item -> new Item(Joints.without(item.text()), item.place()))
              .toList();
      actions.add(
          new Passages.Action(
              action.text().text(),
              items,
              responsible,
              action.time() == null ? deadline() : action.time(),
              group.place(),
              PassageMaker.of(Role.PRIORITY_ACTION, part, group, group.text()),
              PassageMaker.of(part, items)));
    } else {
      References references = References.of(group.text());
      improvements.add(
          new Passages.Improving(
              references.references(),
              responsible,
              action.time(),
              PassageMaker.of(Role.IMPROVEMENT, part, group, references.text())));
    }
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
              deadline(),
              group.place(),
              PassageMaker.of(Role.PRIORITY_ACTION, part, group, row.whole()),
              PassageMaker.of(part, row.items())));
    } else {
      References references = References.of(row.whole());
      improvements.add(
          new Passages.Improving(
              references.references(),
              row.responsible(),
              time,
              PassageMaker.of(Role.IMPROVEMENT, part, group, references.text())));
    }
  }

  /**
   * The paragraphs below a lead-in that go on with its sentence: its list without marks.
   *
   * @param groups the groups of a section
   * @param lead the place of the group that ends in a colon
   * @return the groups right below it; empty for none
   */
  private static List<Group> entries(List<Group> groups, int lead) {
    Group first = groups.get(lead);
    int last = lead + 1;
    if (first.under().isEmpty() && first.head().text().endsWith(":")) {
      while (last < groups.size() && isEntry(groups.get(last))) {
        last++;
      }
    }
    return groups.subList(lead + 1, last);
  }

  private static boolean isEntry(Group group) {
    return !group.isRow()
        && !group.isBullet()
        && !group.isNumbered()
        && group.under().isEmpty()
        && Character.isLowerCase(group.head().text().codePointAt(0));
  }

  /** Weaknesses that a sentence introduces, each in a paragraph or separated by semicolons. */
  private static List<Item> series(List<Group> entries) {
    List<Item> items = new ArrayList<>();
    for (Group entry : entries) {
      Block block = entry.head();
      int from = 0;
      for (String cut : block.text().split(";", -1)) {
        String text = Joints.without(LINK.matcher(cut.strip()).replaceFirst(""));
        if (!text.isEmpty()) {
          int start = block.start() + block.text().indexOf(text, from);
          items.add(new Item(text, block.place(start, start + text.length())));
        }
        from += cut.length() + 1;
      }
    }
    return items;
  }

  /** Reads a section of areas for priority action. */
  public void actions(SectionPart part) {
    List<Group> groups = Group.of(part);
    TimescaleTable table = new TimescaleTable();
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
      List<Group> entries = entries(groups, i);
      List<Item> series = series(entries);
      if (group.isRow()) {
        row(part, group, table);
      } else if (series.size() > 1) {
        Group whole = new Group(group.head(), entries.stream().map(Group::head).toList());
        i += entries.size();
        action(part, whole, group.head().text(), series);
      } else if (phrases.saysNone(group.head().text())
          || (!group.under().isEmpty() && group.under().stream().allMatch(this::saysNone))
          || (!item && isProse(group))
          || (list && !item && group.under().isEmpty() && phrases.leadsActions(group.head().text()))
          || (list
              && !item
              && group.under().isEmpty()
              && !paragraphsAct
              && !(visit == VisitKind.AREA_SEND && DEMAND.matcher(group.text()).find()))) {
        paragraphs(part, group);
      } else {
        action(part, group);
      }
    }
  }

  private void action(SectionPart part, Group group) {
    List<Item> items = new ArrayList<>();
    String text = group.head().text();
    if (group.isBullet()) {
      text = Joints.without(group.text());
    } else {
      for (Group item : Group.of(group.under())) {
        items.add(new Item(Joints.without(item.text()), item.place()));
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
            deadline(),
            group.place(),
            PassageMaker.of(Role.PRIORITY_ACTION, part, group, group.text()),
            PassageMaker.of(part, items)));
  }

  /**
   * Takes areas for priority action that a sentence names. Where it is not certain where to split
   * them, the sentence is one.
   */
  public void actions(SectionPart part, ListInSentence list) {
    List<Item> items = new ArrayList<>();
    for (Block block : list.items()) {
      items.add(new Item(block.text(), block.place()));
    }
    Group group = new Group(list.sentence(), List.of());
    action(part, group, items.isEmpty() ? list.sentence().text() : list.lead(), items);
  }
}
