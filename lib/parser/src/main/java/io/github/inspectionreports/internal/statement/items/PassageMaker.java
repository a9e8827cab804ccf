package io.github.inspectionreports.internal.statement.items;

import io.github.inspectionreports.internal.document.Block;
import io.github.inspectionreports.internal.outline.SectionPart;
import io.github.inspectionreports.internal.passage.Passage;
import io.github.inspectionreports.internal.passage.Passage.Role;
import io.github.inspectionreports.internal.passage.Passage.Sentence;
import io.github.inspectionreports.internal.sentence.SentenceSplitter;
import io.github.inspectionreports.model.Item;
import io.github.inspectionreports.model.Place;
import java.util.ArrayList;
import java.util.List;

/** Makes passages of blocks. */
public final class PassageMaker {
  private PassageMaker() {}

  /** A passage of one block, whose sentences are where the block is. */
  public static Passage of(Role role, SectionPart part, Block block, String text) {
    return passage(role, part, block, text, block.place(), block.text().startsWith(text));
  }

  /** A passage of several blocks. */
  public static Passage of(Role role, SectionPart part, Group group, String text) {
    boolean exact = group.under().isEmpty() && group.head().text().startsWith(text);
    return passage(role, part, group.head(), text, group.place(), exact);
  }

  /** Passages of the items of an action, so that each gets themes of its own. */
  static List<Passage> of(SectionPart part, List<Item> items) {
    List<Passage> passages = new ArrayList<>();
    for (Item item : items) {
      List<Sentence> sentences = new ArrayList<>();
      for (SentenceSplitter.Cut cut : SentenceSplitter.split(item.text())) {
        sentences.add(new Sentence(cut.text(), cut.start(), item.place()));
      }
      passages.add(
          new Passage(
              Role.PRIORITY_ACTION,
              part.section().kind(),
              heading(part),
              true,
              item.text(),
              sentences,
              item.place()));
    }
    return passages;
  }

  private static String heading(SectionPart part) {
    String heading = part.section().heading();
    return heading == null ? "" : heading;
  }

  private static Passage passage(
      Role role, SectionPart part, Block block, String text, Place place, boolean exact) {
    List<Sentence> sentences = new ArrayList<>();
    for (SentenceSplitter.Cut cut : Recommendations.without(SentenceSplitter.split(text))) {
      int start = place.start() + cut.start();
      Place own = exact ? block.place(start, start + cut.text().length()) : place;
      sentences.add(new Sentence(cut.text(), cut.start(), own));
    }
    return new Passage(
        role,
        part.section().kind(),
        heading(part),
        block.kind() == Block.Kind.BULLET || !block.number().isEmpty(),
        text,
        sentences,
        place,
        part.area(),
        Recommendations.of(text),
        true);
  }
}
