package io.github.inspectionreports.internal.layout.repair.page;

import io.github.inspectionreports.internal.budget.Budget;
import io.github.inspectionreports.internal.page.Page;
import io.github.inspectionreports.internal.page.Run;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Takes the second layer of text off a page that has its text twice: the letter's own, and what a
 * program that recognises letters laid over its picture. The same words lie on each other, in
 * pieces of other lengths and now and then with other letters.
 */
final class TextLayers {
  private static final double SAME_BASE = 0.5;

  /** So much of the shorter run lies on the longer. */
  private static final double OVER = 0.6;

  /** So much of the page is there twice. */
  private static final double MOSTLY = 0.35;

  /** So many runs after one are looked at: no line has more. */
  private static final int NEXT = 200;

  /** Runs with more other letters than this part of them are different texts. */
  private static final double OTHER_LETTERS = 0.25;

  /** No line of a page is longer. */
  private static final int LONGEST = 300;

  private TextLayers() {}

  /** Returns the page with its text once; the same page if it has no second layer. */
  static Page single(Page page) {
    List<Run> sorted = new ArrayList<>(page.runs());
    sorted.removeIf(run -> run.turn() != 0);
    sorted.sort(Comparator.comparingDouble(Run::y));
    Set<Run> again = Collections.newSetFromMap(new IdentityHashMap<>());
    int letters = 0;
    int twice = 0;
    for (int i = 0; i < sorted.size(); i++) {
      Run run = sorted.get(i);
      letters += run.text().length();
      Budget.step(NEXT);
      for (int j = i + 1; j < Math.min(sorted.size(), i + NEXT); j++) {
        Run other = sorted.get(j);
        if (other.y() - run.y() > SAME_BASE * Math.max(run.size(), other.size())) {
          break;
        }
        Run shorter = run.text().length() < other.text().length() ? run : other;
        if (!again.contains(shorter) && isSame(shorter, shorter == run ? other : run)) {
          again.add(shorter);
          twice += shorter.text().length();
        }
      }
    }
    if (again.isEmpty() || twice < MOSTLY * letters) {
      return page;
    }
    return page.withRuns(page.runs().stream().filter(run -> !again.contains(run)).toList());
  }

  private static boolean isSame(Run shorter, Run longer) {
    double shared = Math.min(shorter.endX(), longer.endX()) - Math.max(shorter.x(), longer.x());
    if (shared < OVER * (shorter.endX() - shorter.x())) {
      return false;
    }
    Budget.step(4 * (shorter.text().length() + longer.text().length()));
    String few = letters(shorter);
    String many = letters(longer);
    return many.contains(few) || isAlike(few, many);
  }

  private static String letters(Run run) {
    StringBuilder letters = new StringBuilder();
    run.text().chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) c));
    return letters.toString().toLowerCase(Locale.ROOT);
  }

  /** Compares letter by letter from the place where the shorter may begin. */
  private static boolean isAlike(String few, String many) {
    int most = (int) (OTHER_LETTERS * few.length());
    if (many.length() > LONGEST) {
      return false;
    }
    for (int from = 0; few.length() > 3 && from <= many.length() - few.length(); from++) {
      int others = 0;
      for (int i = 0; i < few.length() && others <= most; i++) {
        others += few.charAt(i) == many.charAt(from + i) ? 0 : 1;
      }
      if (others <= most) {
        return true;
      }
    }
    return false;
  }
}
