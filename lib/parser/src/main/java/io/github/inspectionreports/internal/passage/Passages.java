package io.github.inspectionreports.internal.passage;

import io.github.inspectionreports.model.Deadline;
import io.github.inspectionreports.model.FramePart;
import io.github.inspectionreports.model.Item;
import io.github.inspectionreports.model.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body of a document as what a report is made from.
 *
 * @param actions areas for priority action, in order
 * @param improvements what needs to improve, in order
 * @param findings all the rest, in order
 * @param frame rows of tables that are not items
 */
public record Passages(
    List<Action> actions,
    List<Improving> improvements,
    List<Passage> findings,
    List<FramePart> frame) {
  /**
   * An area for priority action.
   *
   * @param text its lead-in, or the whole where there are no items
   * @param items its items
   * @param responsible who must act
   * @param deadline by when
   * @param place where all of it is
   * @param passage lead-in and items together, for the rules
   * @param parts each item, for the rules
   */
  public record Action(
      String text,
      List<Item> items,
      List<String> responsible,
      @Nullable Deadline deadline,
      Place place,
      Passage passage,
      List<Passage> parts) {
    /** Copies the lists. */
    public Action {
      items = List.copyOf(items);
      parts = List.copyOf(parts);
      responsible = List.copyOf(responsible);
    }
  }

  /**
   * An item of what needs to improve.
   *
   * @param references to the national framework
   * @param responsible who must act
   * @param deadline by when; null where the report does not say
   * @param passage its text without the references, for the rules
   */
  public record Improving(
      List<String> references,
      List<String> responsible,
      @Nullable Deadline deadline,
      Passage passage) {
    /** Copies the lists. */
    public Improving {
      references = List.copyOf(references);
      responsible = List.copyOf(responsible);
    }
  }

  /** Copies the lists. */
  public Passages {
    actions = List.copyOf(actions);
    improvements = List.copyOf(improvements);
    findings = List.copyOf(findings);
    frame = List.copyOf(frame);
  }

  /** {@return the number of sentences of all actions, items and findings together} */
  public int sentences() {
    int count = 0;
    for (Action action : actions) {
      count += 1 + action.passage().sentences().size();
    }
    for (Improving improving : improvements) {
      count += 1 + improving.passage().sentences().size();
    }
    for (Passage finding : findings) {
      count += 1 + finding.sentences().size();
    }
    return count;
  }
}
