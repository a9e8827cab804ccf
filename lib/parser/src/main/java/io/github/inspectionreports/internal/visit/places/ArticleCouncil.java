package io.github.inspectionreports.internal.visit.places;

import io.github.inspectionreports.internal.document.Block;
import io.github.inspectionreports.internal.visit.places.AuthorityNames.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which council an article is about: that of its headline, or the one that inspectors visited, and
 * else the one that it names most. A neighbour may be named more often.
 */
public final class ArticleCouncil {
  /** What the headline and the visit count for; so many mentions count as much. */
  private static final int STRONG = 4;

  /** Words so near to a name say whether inspectors were there. */
  private static final int NEAR = 70;

  /** Before a name: that inspectors were there. */
  private static final Pattern VISITED =
      Pattern.compile(
          "(?i)\\b(?:inspected|inspecting|inspections?|visited|visiting|visits?|inspectors|ofsted)"
              + "(?: (?:to|of|at|in|by|with|the|help|children[’']s|social|care|services|came|went|returned"
              + "|made|told|urged|ordered|warned|praised|criticised|has|have)){0,7} $");

  /** After a name: what inspectors did there. */
  private static final Pattern WAS_VISITED =
      Pattern.compile(
          "(?i)^(?:[’']s)?(?: (?:children[’']s|social|care|services|council|department)){0,4}"
              + " (?:was|were|has been|have been|had been) (?:[a-z]{2,12} )?"
              + "(?:inspected|visited|told|urged|ordered|warned|praised|criticised)\\b");

  /** Before a name: that a visit or an inspection of it took place. */
  private static final Pattern VISIT_TO =
      Pattern.compile(
          "(?i)\\b(?:(?:visit|re-?visit|inspection|re-?inspection) (?:to|of|at)|(?:inspected|visited))"
              + "(?: (?:the|children[’']s|social|care|services|at|of|in)){0,6} $");

  /** Between two councils of which the same is said. */
  private static final Pattern AND = Pattern.compile("(?:[^.;]{0,40} and|,) (?:(?:to|of|in|at) )?");

  private static final Pattern OF_ANOTHER_TIME =
      Pattern.compile("(?i)\\b(?:previous|previously|earlier|last|former)\\b");

  private static final Pattern NEIGHBOUR =
      Pattern.compile(
          "(?i)\\b(?:neighbour(?:ing|s)?|nearby|next[ -]door,?|adjoining|unlike|like|than|as in|over in"
              + "|similar (?:to|in)|compared (?:with|to)) (?:the )?$");

  private static final Pattern A_NEIGHBOUR =
      Pattern.compile("(?i)^,? (?:next door|nearby|a neighbour|its neighbour|which borders)\\b");

  private static final class Count {
    private @Nullable Mention fullest;
    private int mentions;
    private boolean headline;
    private boolean visited;
    private boolean subject;

    int score() {
      return (headline ? STRONG : 0) + (visited ? STRONG : 0) + Math.min(STRONG, mentions);
    }
  }

  private final Map<String, Count> counts = new LinkedHashMap<>();

  /**
   * Counts for a block.
   *
   * @param block a block of the article
   * @param mentions the councils that it names
   * @param headline whether it is the headline
   */
  void add(Block block, List<Mention> mentions, boolean headline) {
    String text = block.text();
    int visited = -1;
    for (Mention mention : mentions) {
      String before = text.substring(Math.max(0, mention.start() - NEAR), mention.start());
      String after = text.substring(mention.end(), Math.min(text.length(), mention.end() + NEAR));
      Count count = counts.computeIfAbsent(mention.name(), name -> new Count());
      Mention fullest = count.fullest;
      if (fullest == null || mention.asWritten().length() > fullest.asWritten().length()) {
        count.fullest = mention;
      }
      if (isNeighbour(before, after)) {
        continue;
      }
      count.mentions++;
      count.headline |= headline;
      if (VISITED.matcher(before).find() && !OF_ANOTHER_TIME.matcher(before).find()
          || WAS_VISITED.matcher(after).find()
          || visited >= 0 && AND.matcher(text.substring(visited, mention.start())).matches()) {
        count.visited = true;
        count.subject |= visited >= 0 || VISIT_TO.matcher(before).find();
        visited = mention.end();
      }
    }
  }

  /** Whether the words around a council say that inspectors were there. */
  public static boolean isVisited(String before, String after) {
    return VISITED.matcher(before.substring(Math.max(0, before.length() - NEAR))).find()
        || WAS_VISITED.matcher(after).find();
  }

  /** Whether the words before a council say that a visit was made to it. */
  static boolean isVisitTo(String before) {
    String near = before.substring(Math.max(0, before.length() - NEAR));
    return VISIT_TO.matcher(near).find() && !OF_ANOTHER_TIME.matcher(near).find();
  }

  /** Whether the words around a council say that it is only compared with the one visited. */
  static boolean isNeighbour(String before, String after) {
    return NEIGHBOUR.matcher(before).find() || A_NEIGHBOUR.matcher(after).find();
  }

  /** The councils for which most speaks, in their fullest form, the first of the article first. */
  List<Mention> best() {
    // A council that helps may be in the headline, and the one that was visited only below it.
    boolean helps =
        counts.values().stream().noneMatch(count -> count.headline && count.visited)
            && counts.values().stream().anyMatch(count -> count.subject);
    List<Count> may = counts.values().stream().filter(count -> !helps || count.subject).toList();
    int most = may.stream().mapToInt(Count::score).max().orElse(0);
    List<Mention> best = new ArrayList<>();
    may.stream()
        .filter(count -> count.score() == most)
        .sorted(Comparator.comparingInt(count -> -count.mentions))
        .forEach(
            count -> {
              Mention fullest = count.fullest;
              if (fullest != null) {
                best.add(fullest);
              }
            });
    return best;
  }
}
