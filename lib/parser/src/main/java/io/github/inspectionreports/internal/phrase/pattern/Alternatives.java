package io.github.inspectionreports.internal.phrase.pattern;

import io.github.inspectionreports.internal.phrase.pattern.PatternNode.Choice;
import io.github.inspectionreports.internal.phrase.pattern.PatternNode.Compare;
import io.github.inspectionreports.internal.phrase.pattern.PatternNode.Option;
import io.github.inspectionreports.internal.phrase.pattern.PatternNode.Sequence;
import io.github.inspectionreports.internal.phrase.pattern.PatternNode.Word;
import io.github.inspectionreports.internal.sentence.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which alternatives of patterns texts have used: the branches of each choice, also of those inside
 * others, and each part that may be missing. A family's alternatives are its own, whichever pattern
 * names it. For those who write patterns; not thread-safe.
 */
public final class Alternatives {
  private final Map<PatternNode, String> families = new IdentityHashMap<>();
  private final Set<PatternNode> used = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Families known;

  /**
   * Begins with nothing used.
   *
   * @param known the families that the patterns name
   * @param names their names
   * @throws PatternException if a family cannot be read
   */
  public Alternatives(Families known, Iterable<String> names) throws PatternException {
    this.known = known;
    for (String name : names) {
      PatternNode root = known.get(name);
      if (root != null) {
        families.put(root, name);
      }
    }
  }

  /**
   * Reads a pattern whose uses are counted.
   *
   * @param pattern the pattern
   * @return the pattern
   * @throws PatternException if it cannot be read
   */
  public PhrasePattern read(String pattern) throws PatternException {
    return PhrasePattern.parse(pattern, known);
  }

  /**
   * Counts a match: all that can have a part in it is used.
   *
   * @param pattern a pattern that {@link #read} read
   * @param tokens the text
   * @param first index of the first word of the match
   * @param end index after its last word
   */
  public void use(PhrasePattern pattern, Tokens tokens, int first, int end) {
    BitSet from = new BitSet();
    from.set(first);
    BitSet to = new BitSet();
    to.set(end);
    use(pattern.root(), tokens, from, to);
  }

  /** A part is used if it leads from one of some places to one of others. */
  private boolean use(PatternNode node, Tokens tokens, BitSet from, BitSet to) {
    if (!ReachablePositions.after(node, tokens, from).intersects(to)) {
      return false;
    }
    if (node instanceof Option option) {
      if (use(option.part(), tokens, from, to)) {
        used.add(node);
      }
    } else if (node instanceof Choice choice) {
      for (PatternNode branch : choice.branches()) {
        if (use(branch, tokens, from, to)) {
          used.add(branch);
        }
      }
    } else if (node instanceof Sequence sequence) {
      parts(sequence.parts(), tokens, from, to);
    }
    return true;
  }

  private void parts(List<PatternNode> parts, Tokens tokens, BitSet from, BitSet to) {
    List<BitSet> places = new ArrayList<>();
    places.add(from);
    for (PatternNode part : parts) {
      places.add(ReachablePositions.after(part, tokens, places.get(places.size() - 1)));
    }
    BitSet after = to;
    for (int i = parts.size() - 1; i >= 0; i--) {
      places.get(i + 1).and(after);
      after = ReachablePositions.before(parts.get(i), tokens, places.get(i + 1));
    }
    BitSet first = (BitSet) from.clone();
    first.and(after);
    places.set(0, first);
    for (int i = 0; i < parts.size(); i++) {
      use(parts.get(i), tokens, places.get(i), places.get(i + 1));
    }
  }

  /**
   * Lists the alternatives of a pattern, without those of families that it names.
   *
   * @param pattern a pattern that {@link #read} read
   * @return how many there are, and those that no text has used
   */
  public Unused of(PhrasePattern pattern) {
    boolean isFamily = families.containsKey(pattern.root());
    return isFamily ? new Unused(0, List.of(), List.of()) : of(pattern.root());
  }

  /**
   * Lists the alternatives of a family, without those of families that it names.
   *
   * @param name its name
   * @return how many there are, and those that no text has used
   * @throws PatternException if it cannot be read
   */
  public Unused ofFamily(String name) throws PatternException {
    PatternNode root = known.get(name);
    return root == null ? new Unused(0, List.of(), List.of()) : of(root);
  }

  /**
   * The alternatives of a pattern.
   *
   * @param all how many there are
   * @param unused those that no text has used, as they are written; what is inside one that is
   *     unused is not named again
   * @param twice those that stand twice in one choice, or that another of its words covers
   */
  public record Unused(int all, List<String> unused, List<String> twice) {}

  private Unused of(PatternNode root) {
    Listing listing = new Listing();
    listing.inside(root, true);
    return new Unused(listing.all, List.copyOf(listing.unused), List.copyOf(listing.twice));
  }

  private final class Listing {
    private final PatternWriter written = new PatternWriter(families);
    private final List<String> unused = new ArrayList<>();
    private final List<String> twice = new ArrayList<>();
    private int all;

    void inside(PatternNode node, boolean named) {
      if (node instanceof Option option) {
        alternative(node, option.part(), named);
      } else if (node instanceof Choice choice) {
        for (PatternNode branch : choice.branches()) {
          if (isCovered(branch, choice.branches())) {
            twice.add(written.of(branch));
          }
          alternative(branch, branch, named);
        }
      } else if (node instanceof Sequence sequence) {
        sequence.parts().stream()
            .filter(part -> !families.containsKey(part))
            .forEach(part -> inside(part, named));
      }
    }

    private void alternative(PatternNode counted, PatternNode part, boolean named) {
      all++;
      boolean missing = !used.contains(counted);
      if (missing && named) {
        unused.add(written.of(counted));
      }
      if (!families.containsKey(part)) {
        inside(part, named && !missing);
      }
    }

    private boolean isCovered(PatternNode branch, List<PatternNode> branches) {
      for (PatternNode other : branches) {
        if (other != branch && covers(other, branch)) {
          return true;
        }
      }
      return false;
    }

    /** Of two alike, the second is covered. */
    private boolean covers(PatternNode other, PatternNode branch) {
      if (other instanceof Word beginning
          && branch instanceof Word word
          && beginning.compare() == Compare.PREFIX
          && (word.compare() == Compare.EXACT || word.compare() == Compare.PREFIX)
          && !word.equals(beginning)) {
        return word.text().startsWith(beginning.text());
      }
      return written.of(other).equals(written.of(branch));
    }
  }
}
