package io.github.inspectionreports.internal.visit.places;

import io.github.inspectionreports.internal.document.Block;
import io.github.inspectionreports.internal.visit.places.AuthorityNames.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Of which council an article gives a date. One that is about several gives the days of each visit
 * beside the name of the council that was visited. Not thread-safe.
 */
public final class CouncilAtDate {
  /** Words so near to a name say that it is only compared. */
  private static final int NEAR = 70;

  private final AuthorityNames authorities;
  private final @Nullable String subject;
  private final Set<String> unregistered = new LinkedHashSet<>();

  /** The paragraph that was asked about last, and what it names: it may have many dates. */
  private String paragraph = "";

  private List<Mention> named = List.of();

  /**
   * Makes a reader.
   *
   * @param authorities the register
   * @param subject the short name of the council that the article is about; null where it is not
   *     known
   * @param blocks the article
   */
  public CouncilAtDate(AuthorityNames authorities, @Nullable String subject, List<Block> blocks) {
    this.authorities = authorities;
    this.subject = subject;
    for (Block block : blocks) {
      for (String name : CouncilNames.all(block.text())) {
        if (authorities.in(name).isEmpty()) {
          unregistered.add(name);
        }
      }
    }
    if (subject != null && authorities.in(subject).isEmpty()) {
      unregistered.add(subject);
    }
  }

  /**
   * Returns whether a date is of another council than the one that the article is about.
   *
   * @param text a paragraph
   * @param start where the date begins
   * @return false where the paragraph names no council, or only compares with one
   */
  public boolean isOfAnother(String text, int start) {
    if (subject == null) {
      return false;
    }
    if (!text.equals(paragraph)) {
      paragraph = text;
      named = mentions(text);
    }
    int sentence = text.lastIndexOf(". ", start) + 1;
    int next = text.indexOf(". ", start);
    int end = next < 0 ? text.length() : next;
    Mention before = null;
    Mention after = null;
    for (Mention mention : named) {
      if (mention.end() <= start) {
        before = mention;
      } else if (after == null && mention.start() < end) {
        after = mention;
      }
    }
    boolean here = before != null && before.start() >= sentence;
    Mention nearest = here || after == null ? before : after;
    return nearest != null && !nearest.name().equals(subject);
  }

  /** The councils that a paragraph names, in order, without those that it only compares. */
  private List<Mention> mentions(String text) {
    List<Mention> mentions = new ArrayList<>(authorities.in(text));
    unregistered.forEach(name -> mentions.addAll(CouncilNames.every(name, text)));
    mentions.removeIf(
        mention ->
            ArticleCouncil.isNeighbour(
                text.substring(Math.max(0, mention.start() - NEAR), mention.start()),
                text.substring(mention.end(), Math.min(text.length(), mention.end() + NEAR))));
    mentions.sort(Comparator.comparingInt(Mention::start));
    return mentions;
  }
}
