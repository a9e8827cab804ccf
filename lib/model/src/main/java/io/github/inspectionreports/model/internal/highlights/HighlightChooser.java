package io.github.inspectionreports.model.internal.highlights;

import io.github.inspectionreports.model.Category;
import io.github.inspectionreports.model.Finding;
import io.github.inspectionreports.model.Grade;
import io.github.inspectionreports.model.Highlight;
import io.github.inspectionreports.model.Highlights;
import io.github.inspectionreports.model.JudgementArea;
import io.github.inspectionreports.model.Place;
import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.model.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Chooses the statements that matter: the best by rank, then the next that says something else. */
public final class HighlightChooser {
  /** What a statement loses for each chosen one that shares this with it. */
  private static final double SAME_FINDING = 2.5;

  private static final double SAME_THEME = 1.2;
  private static final double SAME_HEADING = 0.6;

  /** What it loses if it says much the same as a chosen one. */
  private static final double SAME_WORDS = 5;

  private static final double MUCH_THE_SAME = 0.6;
  private static final int FEWEST_WORDS = 4;

  /** So many are chosen whatever their rank; then only those that rank this high. */
  private static final int AT_LEAST = 3;

  private static final double HIGH_ENOUGH = 1;

  /** A sentence that needs more than these before it cannot be shown briefly. */
  private static final int MOST_BEFORE = 2;

  /** The rank of each candidate is looked at again for each choice; more than these are not. */
  private static final int MOST_CANDIDATES = 400;

  private static final List<Category> USUAL =
      List.of(Category.STRENGTH, Category.PROGRESS, Category.NEEDS_IMPROVEMENT, Category.MIXED);

  private static final List<Category> GRAVE =
      List.of(Category.NEEDS_IMPROVEMENT, Category.STRENGTH, Category.PROGRESS, Category.MIXED);

  private HighlightChooser() {}

  /** A statement that may be chosen. */
  private record Candidate(Highlight highlight, double rank, Set<String> words) {
    @Nullable String theme() {
      List<String> themes = highlight.finding().themes();
      return themes.isEmpty() ? null : themes.get(0);
    }

    Place place() {
      return highlight.statement().place();
    }
  }

  public static List<Highlights.Group> choose(Report report, int most) {
    Map<Category, List<Candidate>> candidates = candidates(report);
    Set<Category> order = new LinkedHashSet<>(isGrave(report) ? GRAVE : USUAL);
    order.addAll(candidates.keySet());
    order.remove(Category.CONTEXT);
    List<Highlights.Group> groups = new ArrayList<>();
    for (Category category : order) {
      List<Candidate> of = candidates.get(category);
      if (of != null) {
        groups.add(new Highlights.Group(category, chosen(of, most), of.size()));
      }
    }
    return groups;
  }

  private static boolean isGrave(Report report) {
    return !report.priorityActions().isEmpty()
        || report.visit().judgements().stream()
            .anyMatch(
                judgement ->
                    judgement.grade() == Grade.INADEQUATE || judgement.grade() == Grade.OUTCOME_3);
  }

  private static Map<Category, List<Candidate>> candidates(Report report) {
    Map<Category, List<Candidate>> candidates = new LinkedHashMap<>();
    HighlightRank rank = new HighlightRank();
    List<Statement> before = new ArrayList<>();
    for (Finding finding : report.findings()) {
      rank.begin(finding);
      for (int i = 0; i < finding.statements().size(); i++) {
        Statement statement = finding.statements().get(i);
        Highlight highlight =
            new Highlight(
                statement, finding, leanedOn(statement, before), Leaning.linked(statement.text()));
        candidates
            .computeIfAbsent(statement.category(), category -> new ArrayList<>())
            .add(new Candidate(highlight, rank.of(highlight, i), words(statement.text())));
        before.add(statement);
      }
    }
    return candidates;
  }

  /** Returns the statements that one leans on: those before it, back to one that stands alone. */
  private static List<Statement> leanedOn(Statement statement, List<Statement> before) {
    int from = before.size();
    boolean leans = Leaning.leans(statement.text());
    while (leans && from > 0 && before.size() - from < MOST_BEFORE) {
      from--;
      leans = Leaning.leans(before.get(from).text());
    }
    return before.subList(from, before.size());
  }

  private static List<Highlight> chosen(List<Candidate> candidates, int most) {
    List<Candidate> left = new ArrayList<>(candidates);
    left.sort(
        Comparator.comparingDouble(Candidate::rank)
            .reversed()
            .thenComparing(candidate -> candidate.place().start()));
    left = new ArrayList<>(left.subList(0, Math.min(left.size(), MOST_CANDIDATES)));
    List<Candidate> chosen = new ArrayList<>();
    while (chosen.size() < most && !left.isEmpty()) {
      Map<String, Integer> taken = taken(chosen);
      int best = 0;
      double highest = Double.NEGATIVE_INFINITY;
      for (int i = 0; i < left.size(); i++) {
        double rank = left.get(i).rank() - repeats(left.get(i), taken, chosen);
        if (rank > highest) {
          highest = rank;
          best = i;
        }
      }
      chosen.add(left.remove(best));
      if (chosen.size() >= AT_LEAST) {
        left.removeIf(candidate -> candidate.rank() < HIGH_ENOUGH);
      }
    }
    return chosen.stream()
        .sorted(
            Comparator.comparing((Candidate candidate) -> !isOfTheWhole(candidate))
                .thenComparing(candidate -> candidate.place().start()))
        .map(Candidate::highlight)
        .toList();
  }

  private static boolean isOfTheWhole(Candidate candidate) {
    return HighlightRank.isOfTheWhole(candidate.highlight().finding());
  }

  private static Map<String, Integer> taken(List<Candidate> chosen) {
    Map<String, Integer> taken = new HashMap<>();
    for (Candidate candidate : chosen) {
      Finding finding = candidate.highlight().finding();
      taken.merge(stretch(finding), 1, Integer::sum);
      taken.merge("heading " + heading(finding), 1, Integer::sum);
      if (candidate.theme() != null) {
        taken.merge("theme " + candidate.theme(), 1, Integer::sum);
      }
    }
    return taken;
  }

  private static double repeats(
      Candidate candidate, Map<String, Integer> taken, List<Candidate> chosen) {
    Finding finding = candidate.highlight().finding();
    double repeats =
        SAME_FINDING * taken.getOrDefault(stretch(finding), 0)
            + SAME_HEADING * taken.getOrDefault("heading " + heading(finding), 0)
            + SAME_THEME * taken.getOrDefault("theme " + candidate.theme(), 0);
    for (Candidate other : chosen) {
      repeats += shared(candidate.words(), other.words()) > MUCH_THE_SAME ? SAME_WORDS : 0;
    }
    return repeats;
  }

  private static String stretch(Finding finding) {
    return "at " + finding.place().start() + " to " + finding.place().end();
  }

  private static Object heading(Finding finding) {
    JudgementArea area = finding.judgementArea();
    return area == null ? finding.heading() : area;
  }

  /** Returns which part of the words of the shorter of two sentences the other has, too. */
  private static double shared(Set<String> one, Set<String> other) {
    if (Math.min(one.size(), other.size()) < FEWEST_WORDS) {
      return 0;
    }
    int shared = 0;
    for (String word : one) {
      shared += other.contains(word) ? 1 : 0;
    }
    return (double) shared / Math.min(one.size(), other.size());
  }

  private static Set<String> words(String sentence) {
    Set<String> words = new HashSet<>();
    for (String word : sentence.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      if (word.length() > 3) {
        words.add(word);
      }
    }
    return words;
  }
}
