package io.github.inspectionreports.export.internal.letters;

import io.github.inspectionreports.model.Judgement;
import io.github.inspectionreports.model.JudgementArea;
import io.github.inspectionreports.model.Visit;
import io.github.inspectionreports.model.VisitKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds, of the letters in a table, those before another of the same authority. */
public final class EarlierLetters {
  private final List<Letter> letters = new ArrayList<>();
  private final Map<String, List<Letter>> byAuthority = new HashMap<>();

  /** A letter whose place in time is known has an authority and a day. */
  private record Letter(
      String id, @Nullable String authority, @Nullable LocalDate day, Map<String, String> grades) {}

  public void add(LetterFacts facts) {
    Map<String, String> grades = new HashMap<>();
    for (JudgementArea area : JudgementArea.values()) {
      if (!area.isFurther() && grade(facts.visit(), area) instanceof String grade) {
        grades.put(area.name() + LetterColumns.BEFORE, grade);
      }
    }
    LocalDate day = facts.visit().start() == null ? facts.published() : facts.visit().start();
    Letter letter = new Letter(facts.id(), facts.authorityKey(), day, grades);
    letters.add(letter);
    // What a newspaper says of a visit is not an earlier visit.
    if (letter.authority() != null && day != null && facts.visit().kind() != VisitKind.PRESS) {
      byAuthority.computeIfAbsent(letter.authority(), key -> new ArrayList<>()).add(letter);
    }
  }

  /**
   * Returns what the table says of the letters before one.
   *
   * @param number the letter's place in the table, from 0
   * @return by column: for each area the latest grade before, and the id of the letter before
   */
  public Map<String, String> of(int number) {
    Letter letter = letters.get(number);
    LocalDate day = letter.day();
    Map<String, String> before = new HashMap<>();
    if (letter.authority() == null || day == null) {
      return before;
    }
    Map<String, LocalDate> latest = new HashMap<>();
    for (Letter other : byAuthority.getOrDefault(letter.authority(), List.of())) {
      LocalDate earlier = other.day();
      if (earlier != null && earlier.isBefore(day)) {
        replace(before, latest, "earlierLetter", other.id(), earlier);
        other.grades().forEach((column, grade) -> replace(before, latest, column, grade, earlier));
      }
    }
    return before;
  }

  private static void replace(
      Map<String, String> cells,
      Map<String, LocalDate> latest,
      String column,
      String value,
      LocalDate day) {
    LocalDate known = latest.get(column);
    if (known == null || known.isBefore(day)) {
      latest.put(column, day);
      cells.put(column, value);
    }
  }

  /** The grade of an area; for further areas, which have names, a list of names with grades. */
  public static @Nullable Object grade(Visit visit, JudgementArea area) {
    if (area.isFurther()) {
      return visit.judgements().stream()
          .filter(judgement -> judgement.area() == area)
          .map(judgement -> judgement.areaAsWritten() + ": " + judgement.grade().id())
          .toList();
    }
    Judgement judgement = visit.judgement(area);
    return judgement == null ? null : judgement.grade().id();
  }
}
