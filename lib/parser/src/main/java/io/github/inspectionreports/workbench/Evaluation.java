package io.github.inspectionreports.workbench;

import io.github.inspectionreports.model.Category;
import io.github.inspectionreports.model.Finding;
import io.github.inspectionreports.model.Improvement;
import io.github.inspectionreports.model.Item;
import io.github.inspectionreports.model.PriorityAction;
import io.github.inspectionreports.model.Reason;
import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.model.Statement;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How well rules do on letters whose sentences a person has labelled. A labelled sentence is looked
 * up in the report by its words, for the person may have cut the letter into sentences otherwise:
 * it is the statement with the same words or nearly so, or the statements of which it consists, or
 * the one that holds it. Not thread-safe.
 */
public final class Evaluation {
  /** The category under which areas for priority action and their items are counted. */
  public static final String PRIORITY_ACTION = "PRIORITY_ACTION";

  /** The rule under which statements are counted on which no rule fired. */
  public static final String NO_RULE = "(no rule)";

  /** How alike two sentences are whose words are nearly the same; 1 for the same words. */
  private static final double ALIKE = 0.75;

  private static final double HELD = 0.9;
  private static final int FEWEST_WORDS = 3;

  private final Map<String, int[]> categories = new TreeMap<>();
  private final Map<String, int[]> rules = new TreeMap<>();
  private final Map<String, Set<String>> givenBy = new HashMap<>();
  private final List<Wrong> wrong = new ArrayList<>();
  private int letters;
  private int labels;
  private int lost;
  private int right;

  /** Starts with no letter compared. */
  public Evaluation() {}

  /**
   * What a person says of a sentence.
   *
   * @param text the sentence
   * @param category id of its category
   */
  public record Label(String text, String category) {}

  /**
   * How well a category or a rule does.
   *
   * @param id id of the category or rule
   * @param labelled how many sentences a person gave the category, or the categories that the rule
   *     gives
   * @param given how many of the labelled sentences got it from the rules
   * @param right in how many of those the person agrees
   */
  public record Line(String id, int labelled, int given, int right) {
    /**
     * {@return how often it is right where it fires: a share from 0 to 1; NaN where it never fires}
     */
    public double precision() {
      return (double) right / given;
    }

    /**
     * {@return how much of what it should find it finds: a share from 0 to 1; NaN where there is
     * nothing to find}
     */
    public double recall() {
      return (double) right / labelled;
    }
  }

  /**
   * A labelled sentence to which the rules gave another category.
   *
   * @param letter name of the letter's file
   * @param label what the person says
   * @param given id of the category from the rules; empty if no statement corresponds to the
   *     sentence
   * @param rules ids of the rules that gave it
   */
  public record Wrong(String letter, Label label, Optional<String> given, List<String> rules) {
    /** Copies the list. */
    public Wrong {
      rules = List.copyOf(rules);
    }
  }

  private record Piece(List<String> words, String category, Set<String> rules) {
    static Piece of(String text, String category, Collection<String> rules) {
      return new Piece(Evaluation.words(text), category, new LinkedHashSet<>(rules));
    }
  }

  private record Found(String category, Set<String> rules, int at) {}

  /**
   * Compares a letter with its labels.
   *
   * @param report the letter as read by the rules
   * @param labelled its labelled sentences, in the letter's order
   */
  public void add(Report report, List<Label> labelled) {
    letters++;
    List<Piece> pieces = pieces(report);
    int near = 0;
    for (Label label : labelled) {
      labels++;
      line(categories, label.category())[0]++;
      Found found = find(words(label.text()), pieces, near);
      if (found == null) {
        lost++;
        wrong.add(new Wrong(report.source().name(), label, Optional.empty(), List.of()));
        continue;
      }
      near = found.at();
      boolean agrees = found.category().equals(label.category());
      right += agrees ? 1 : 0;
      if (!agrees) {
        wrong.add(
            new Wrong(
                report.source().name(),
                label,
                Optional.of(found.category()),
                List.copyOf(found.rules())));
      }
      count(line(categories, found.category()), agrees);
      for (String rule : found.rules()) {
        count(line(rules, rule), agrees);
        givenBy.computeIfAbsent(rule, k -> new LinkedHashSet<>()).add(found.category());
      }
    }
  }

  private static int[] line(Map<String, int[]> lines, String id) {
    return lines.computeIfAbsent(id, k -> new int[3]);
  }

  private static void count(int[] line, boolean agrees) {
    line[1]++;
    line[2] += agrees ? 1 : 0;
  }

  private static List<Piece> pieces(Report report) {
    List<Piece> pieces = new ArrayList<>();
    for (PriorityAction action : report.priorityActions()) {
      pieces.add(Piece.of(action.text(), PRIORITY_ACTION, List.of("listed-priority")));
      for (Item item : action.items()) {
        pieces.add(Piece.of(item.text(), PRIORITY_ACTION, List.of("listed-priority")));
      }
    }
    for (Improvement improvement : report.improvements()) {
      String id = Category.NEEDS_IMPROVEMENT.id();
      pieces.add(Piece.of(improvement.text(), id, List.of("listed-improvement")));
    }
    for (Finding finding : report.findings()) {
      for (Statement statement : finding.statements()) {
        List<String> because = statement.because().stream().map(Reason::rule).toList();
        pieces.add(
            Piece.of(
                statement.text(),
                statement.category().id(),
                because.isEmpty() ? List.of(NO_RULE) : because));
      }
    }
    return pieces;
  }

  /** Of equally good pieces the one closest after the last is taken: a sentence may be repeated. */
  private static @Nullable Found find(List<String> wanted, List<Piece> pieces, int near) {
    Map<String, Integer> counts = counts(wanted);
    int best = -1;
    double alike = ALIKE;
    List<Piece> parts = new ArrayList<>();
    List<String> inParts = new ArrayList<>();
    int firstPart = -1;
    int holder = -1;
    for (int at = 0; at < pieces.size(); at++) {
      Piece piece = pieces.get(at);
      int shared = shared(counts, piece.words());
      double dice = 2.0 * shared / Math.max(1, wanted.size() + piece.words().size());
      if (dice > alike || (dice >= alike && (best < 0 || closer(at, best, near)))) {
        alike = dice;
        best = at;
      }
      int length = piece.words().size();
      if (length >= FEWEST_WORDS && length < wanted.size() && shared >= HELD * length) {
        parts.add(piece);
        inParts.addAll(piece.words());
        firstPart = firstPart < 0 ? at : firstPart;
      }
      boolean holds = length > wanted.size() && shared == wanted.size() && wanted.size() > 0;
      if (holds
          && (holder < 0
              || length < pieces.get(holder).words().size()
              || (length == pieces.get(holder).words().size() && closer(at, holder, near)))) {
        holder = at;
      }
    }
    if (best >= 0) {
      return new Found(pieces.get(best).category(), pieces.get(best).rules(), best);
    }
    if (!parts.isEmpty() && shared(counts, inParts) >= ALIKE * wanted.size()) {
      Set<String> rules = new LinkedHashSet<>();
      parts.forEach(part -> rules.addAll(part.rules()));
      return new Found(combine(parts), rules, firstPart);
    }
    return holder < 0
        ? null
        : new Found(pieces.get(holder).category(), pieces.get(holder).rules(), holder);
  }

  private static boolean closer(int one, int other, int near) {
    boolean after = one >= near;
    return after == (other >= near) ? Math.abs(one - near) < Math.abs(other - near) : after;
  }

  private static String combine(List<Piece> parts) {
    Set<String> kinds = new LinkedHashSet<>();
    parts.forEach(part -> kinds.add(part.category()));
    kinds.remove(Category.CONTEXT.id());
    if (kinds.size() < 2) {
      return kinds.isEmpty() ? Category.CONTEXT.id() : kinds.iterator().next();
    }
    if (kinds.contains(PRIORITY_ACTION)) {
      return PRIORITY_ACTION;
    }
    boolean mixed =
        kinds.contains(Category.MIXED.id()) || kinds.contains(Category.NEEDS_IMPROVEMENT.id());
    return mixed ? Category.MIXED.id() : kinds.iterator().next();
  }

  private static Map<String, Integer> counts(List<String> words) {
    Map<String, Integer> counts = new HashMap<>();
    for (String word : words) {
      counts.merge(word, 1, Integer::sum);
    }
    return counts;
  }

  /** How many words two texts share, each as often as it is in both. */
  private static int shared(Map<String, Integer> counts, List<String> words) {
    Map<String, Integer> left = new HashMap<>(counts);
    int shared = 0;
    for (String word : words) {
      Integer rest = left.get(word);
      if (rest != null && rest > 0) {
        left.put(word, rest - 1);
        shared++;
      }
    }
    return shared;
  }

  private static List<String> words(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFKC)
            .toLowerCase(Locale.ROOT)
            .replaceAll("['\u2019]", "")
            .replaceAll("[^\\p{L}\\p{N}]+", " ")
            .strip();
    return plain.isEmpty() ? List.of() : Arrays.asList(plain.split(" "));
  }

  /** {@return how many letters were compared} */
  public int letters() {
    return letters;
  }

  /** {@return how many sentences are labelled} */
  public int labels() {
    return labels;
  }

  /** {@return how many labelled sentences no statement corresponds to; they count as wrong} */
  public int lost() {
    return lost;
  }

  /** {@return in how many labelled sentences rules and person agree} */
  public int right() {
    return right;
  }

  /**
   * {@return the labelled sentences in which rules and person do not agree, in the order in which
   * they were added}
   */
  public List<Wrong> wrong() {
    return List.copyOf(wrong);
  }

  /**
   * Returns the agreement of rules and person beyond chance (Cohen's kappa).
   *
   * @return 1 for full agreement, 0 for that of chance; NaN without labels or with one category
   *     only
   */
  public double kappa() {
    double all = labels;
    double chance = 0;
    for (int[] line : categories.values()) {
      chance += line[0] / all * (line[1] / all);
    }
    return (right / all - chance) / (1 - chance);
  }

  /** {@return a line for each category that a person or the rules gave, by id} */
  public List<Line> categories() {
    List<Line> lines = new ArrayList<>();
    categories.forEach((id, line) -> lines.add(new Line(id, line[0], line[1], line[2])));
    return List.copyOf(lines);
  }

  /**
   * Returns the rules that were among the reasons of labelled sentences: verdict rules, and phrase
   * rows that name a category.
   *
   * @return a line for each, the one that spoke most often first
   */
  public List<Line> rules() {
    Map<String, Line> lines = new LinkedHashMap<>();
    rules.forEach(
        (id, line) -> {
          int labelled =
              givenBy.getOrDefault(id, Set.of()).stream()
                  .mapToInt(category -> line(categories, category)[0])
                  .sum();
          lines.put(id, new Line(id, labelled, line[1], line[2]));
        });
    return lines.values().stream()
        .sorted((a, b) -> b.given() != a.given() ? b.given() - a.given() : a.id().compareTo(b.id()))
        .toList();
  }
}
