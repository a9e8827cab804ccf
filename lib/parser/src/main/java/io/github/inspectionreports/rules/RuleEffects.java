package io.github.inspectionreports.rules;

import io.github.inspectionreports.model.Category;
import io.github.inspectionreports.model.Finding;
import io.github.inspectionreports.model.Improvement;
import io.github.inspectionreports.model.Place;
import io.github.inspectionreports.model.PriorityAction;
import io.github.inspectionreports.model.Reason;
import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.model.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a change of rules does to a letter: the two reports of one letter, read by the old rules and
 * by the new, side by side.
 */
public final class RuleEffects {
  private RuleEffects() {}

  /**
   * What one set of rules says of a piece of text.
   *
   * @param category of a statement; empty for a priority action or an improvement item
   * @param themes theme ids, the main one first
   * @param rules ids of the rules behind the category, in the order of the report
   */
  public record Saying(Optional<Category> category, List<String> themes, List<String> rules) {
    /** Copies the lists. */
    public Saying {
      themes = List.copyOf(themes);
      rules = List.copyOf(rules);
    }
  }

  /**
   * A piece of text of which the two reports say different things.
   *
   * @param text the statement or item
   * @param place where it stands
   * @param before what the old rules say; empty if they do not cut out this piece
   * @param after what the new rules say; empty if they do not cut out this piece
   */
  public record Change(String text, Place place, Optional<Saying> before, Optional<Saying> after) {}

  /** A piece of text and what is said of it. */
  private record Piece(String text, Place place, Saying saying) {}

  /**
   * Compares two reports of one letter.
   *
   * @param before the report by the old rules
   * @param after the report by the new rules
   * @return the statements and items whose category or themes differ, in the letter's order;
   *     reasons alone are no difference
   * @throws IllegalArgumentException if the reports are of different letters
   */
  public static List<Change> between(Report before, Report after) {
    if (!before.text().equals(after.text())) {
      throw new IllegalArgumentException(
          "two letters cannot be compared: "
              + before.source().name()
              + " and "
              + after.source().name());
    }
    TreeMap<Long, Piece> old = pieces(before);
    TreeMap<Long, Piece> fresh = pieces(after);
    TreeMap<Long, Change> changes = new TreeMap<>();
    old.forEach(
        (key, piece) -> {
          Piece other = fresh.get(key);
          if (other == null || differs(piece.saying(), other.saying())) {
            changes.put(key, change(piece, Optional.of(piece), Optional.ofNullable(other)));
          }
        });
    fresh.forEach(
        (key, piece) -> {
          if (!old.containsKey(key)) {
            changes.put(key, change(piece, Optional.empty(), Optional.of(piece)));
          }
        });
    return List.copyOf(changes.values());
  }

  private static Change change(Piece at, Optional<Piece> before, Optional<Piece> after) {
    return new Change(at.text(), at.place(), before.map(Piece::saying), after.map(Piece::saying));
  }

  private static boolean differs(Saying before, Saying after) {
    return !before.category().equals(after.category()) || !before.themes().equals(after.themes());
  }

  /** By place: both reports speak of the same text, so equal offsets are the same piece. */
  private static TreeMap<Long, Piece> pieces(Report report) {
    List<Piece> pieces = new ArrayList<>();
    for (Finding finding : report.findings()) {
      for (Statement statement : finding.statements()) {
        List<String> rules = statement.because().stream().map(Reason::rule).distinct().toList();
        Saying saying = new Saying(Optional.of(statement.category()), finding.themes(), rules);
        pieces.add(new Piece(statement.text(), statement.place(), saying));
      }
    }
    for (Improvement item : report.improvements()) {
      pieces.add(new Piece(item.text(), item.place(), item(item.themes())));
    }
    for (PriorityAction action : report.priorityActions()) {
      pieces.add(new Piece(action.text(), action.place(), item(action.themes())));
    }
    TreeMap<Long, Piece> byPlace = new TreeMap<>();
    for (Piece piece : pieces) {
      byPlace.put(((long) piece.place().start() << 32) + piece.place().end(), piece);
    }
    return byPlace;
  }

  private static Saying item(List<String> themes) {
    return new Saying(Optional.empty(), themes, List.of());
  }
}
