package io.github.inspectionreports.journey;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item of a priority action or of what needs to improve, followed to the next visit whose letter
 * speaks of it.
 *
 * @param item the item
 * @param outcome what the next letter that mentions it says; {@link Outcome#OF_ITS_THEME} or {@link
 *     Outcome#SILENT} where none does
 * @param next the number of the visit whose letter mentions it, or its theme, next; null where none
 *     does
 * @param claims what that letter says of it, gravest first; empty where none does
 * @param bySayingSo whether the letter itself names the earlier visit, rather than only using like
 *     words about the same theme
 */
public record FollowedItem(
    Claim item, Outcome outcome, @Nullable Integer next, List<Claim> claims, boolean bySayingSo) {
  /** Copies the list. */
  public FollowedItem {
    claims = List.copyOf(claims);
  }

  /**
   * Returns whether only like words say that the next letter mentions the item.
   *
   * @return false where that letter names the earlier visit, or does not mention the item
   */
  public boolean isInLikeWords() {
    return next != null && !bySayingSo && outcome != Outcome.OF_ITS_THEME;
  }

  /** What a later letter says of an item. */
  public enum Outcome {
    /** It lists the matter again. */
    RAISED_AGAIN("raised again"),
    /** It criticises the matter, or praises and criticises it. */
    STILL_A_CONCERN("still a concern"),
    /** It reports progress and concerns. */
    PROGRESS_AND_CONCERN("progress and concern"),
    /** It reports progress, and no concern. */
    PROGRESS("progress"),
    /** It praises the matter, and has no concern about it. */
    PRAISED("praised"),
    /** It says that the matter is put right. */
    RESOLVED("said to be put right"),
    /** It mentions the matter without a verdict. */
    MENTIONED("mentioned"),
    /**
     * No later letter mentions it in like words; the next that surely speaks of its main theme says
     * this, which may be about another matter.
     */
    OF_ITS_THEME("nothing in like words, but of the same theme"),
    /** No later letter speaks of it or of its theme. That is not a success. */
    SILENT("nothing in like words since"),
    /** No later letter is there. */
    LATEST("no later letter");

    private final String title;

    Outcome(String title) {
      this.title = title;
    }

    /**
     * Returns its name as people read it.
     *
     * @return the name, in lower case
     */
    public String title() {
      return title;
    }
  }
}
