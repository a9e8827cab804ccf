package io.github.inspectionreports.journey;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item of a priority action or of what needs to improve, with what later letters say.
 *
 * @param item the item
 * @param outcome what the first later letter says that surely speaks of the matter; {@link
 *     Outcome#OF_ITS_THEME} or {@link Outcome#NOT_FOUND} where no letter was found that does. It
 *     need not be the first letter that speaks of the matter in other words
 * @param visit the number of the visit of that letter; null where there is none
 * @param claims what that letter says of the matter; empty where there is none
 * @param bySayingSo whether that letter names the earlier visit, rather than only using like words
 *     about the same theme
 * @param ofItsTheme what later letters say of the theme of the item, in order of time, without the
 *     letter of the outcome
 */
public record FollowedItem(
    Claim item,
    Outcome outcome,
    @Nullable Integer visit,
    List<Claim> claims,
    boolean bySayingSo,
    List<LaterLetter> ofItsTheme) {
  /** Copies the lists. */
  public FollowedItem {
    claims = List.copyOf(claims);
    ofItsTheme = List.copyOf(ofItsTheme);
  }

  /**
   * Returns whether only like words say that a letter speaks of the item.
   *
   * @return false where that letter names the earlier visit, or where no outcome is claimed
   */
  public boolean isInLikeWords() {
    return visit != null && !bySayingSo;
  }

  /**
   * Returns what is said of its theme in the letters before that of the outcome.
   *
   * @return the letters in order of time; none where no outcome is claimed
   */
  public List<LaterLetter> beforeTheOutcome() {
    return ofItsTheme.stream().filter(letter -> visit != null && letter.visit() < visit).toList();
  }

  /**
   * Returns what is said of its theme in the letters after that of the outcome.
   *
   * @return the letters in order of time; all of them where no outcome is claimed
   */
  public List<LaterLetter> afterTheOutcome() {
    return ofItsTheme.stream().filter(letter -> visit == null || letter.visit() > visit).toList();
  }

  /** What a later letter says of an item. */
  public enum Outcome {
    /** It lists the matter again. */
    RAISED_AGAIN("raised again"),
    /** It criticises the matter, and has less praise for it, or does both in one sentence. */
    STILL_A_CONCERN("still a concern"),
    /** It reports progress and concerns. */
    PROGRESS_AND_CONCERN("progress in part"),
    /** It reports progress, and no concern. */
    PROGRESS("progress"),
    /** It praises the matter, and criticises it or takes part of the praise back after it. */
    PRAISED_IN_PART("praised in part"),
    /** It praises the matter, and has no concern about it. */
    PRAISED("praised"),
    /** It says that the matter is put right. */
    RESOLVED("said to be put right"),
    /** It mentions the matter without a verdict. */
    MENTIONED("mentioned"),
    /**
     * No outcome is claimed; later letters speak of the theme of the item, perhaps of the matter in
     * other words, perhaps of another matter.
     */
    OF_ITS_THEME("no outcome is claimed"),
    /** No sentence in like words was found. Letters may speak of the matter in other words. */
    NOT_FOUND("no sentence in like words was found"),
    /**
     * It was asked of the safeguarding board, and no sentence about the board in like words was
     * found: sentences about the council do not answer it.
     */
    NOT_FOLLOWED("not followed: it was asked of the safeguarding board"),
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
