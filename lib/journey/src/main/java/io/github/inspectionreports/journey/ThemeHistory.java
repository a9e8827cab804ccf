package io.github.inspectionreports.journey;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the letters say about one theme, visit by visit.
 *
 * @param theme the theme's id in lower kebab case
 * @param steps one for each visit of the journey, in its order
 */
public record ThemeHistory(String theme, List<Step> steps) {
  /** Copies the list. */
  public ThemeHistory {
    steps = List.copyOf(steps);
  }

  /**
   * What one letter says about the theme.
   *
   * @param visit the number of the visit
   * @param stance what it says by and large
   * @param development what that means after the letters before it; null where it means nothing new
   * @param claims the sentences, items and grades that it rests on, most serious first; for {@link
   *     Development#RAISED_AGAIN} the one that is raised again before all. Each surely says of the
   *     theme what its kind says
   * @param mentions others that may be about the theme, most serious first. They count for no
   *     stance, but where more than a few say otherwise no stance is given as the only one
   * @param earlier for {@link Development#RAISED_AGAIN} the earlier item that it repeats; null
   *     where only the letter itself says so
   */
  public record Step(
      int visit,
      Stance stance,
      @Nullable Development development,
      List<Claim> claims,
      List<Claim> mentions,
      @Nullable Claim earlier) {
    /** Copies the lists. */
    public Step {
      claims = List.copyOf(claims);
      mentions = List.copyOf(mentions);
    }

    /**
     * Returns whether an item may name the theme although the sign is not one of items. Its main
     * subject is another theme, or it names the theme by chance.
     *
     * @return whether an item is among the mentions and none among the claims
     */
    public boolean isPerhapsListed() {
      return stance.compareTo(Stance.NEED) > 0 && mentions.stream().anyMatch(Claim::isListed);
    }

    /**
     * Counts the claims of a kind that it rests on.
     *
     * @param kind the kind
     * @return how many there are
     */
    public int count(Claim.Kind kind) {
      return (int) claims.stream().filter(claim -> claim.kind() == kind).count();
    }
  }

  /** What a letter says about a theme by and large, most serious first. */
  public enum Stance {
    /** The theme is an area for priority action. */
    PRIORITY_ACTION("priority action"),
    /**
     * The theme is listed among what needs to improve; what only the safeguarding board is asked
     * for counts where the findings say nothing of the theme.
     */
    NEED("needs to improve"),
    /** The findings criticise only. */
    CONCERN("concern"),
    /** The findings criticise at least twice as often as they praise. */
    MOSTLY_CONCERN("mostly concern"),
    /** The findings praise and criticise. */
    BOTH("praise and concern"),
    /** The findings praise at least twice as often as they criticise. */
    MOSTLY_PRAISE("mostly praise"),
    /** The findings praise only, and mostly by saying that something became better. */
    PROGRESS("progress"),
    /** The findings praise only. */
    STRENGTH("strength"),
    /** The theme is spoken of without a verdict, or without one that is sure. */
    MENTIONED("no sure verdict"),
    /** A sentence may be about the theme: neither that nor a verdict is sure. */
    PERHAPS_MENTIONED("perhaps mentioned"),
    /** Nothing was read as being about the theme. That is not a success. */
    SILENT("silent"),
    /** Nothing was read in the letter at all. */
    UNREAD("not read");

    private final String title;

    Stance(String title) {
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

  /** What a step means after those before it. Visits without a day have none. */
  public enum Development {
    /**
     * The first time that these letters list the theme as a main subject of something to act on. An
     * item may have named it before beside others.
     */
    FIRST_RAISED("first listed as a main subject"),
    /** The matter of an earlier item is listed again in like words, or the letter says so. */
    RAISED_AGAIN("raised again"),
    /** The theme is listed again, but not in like words: it may be another matter. */
    LISTED_AGAIN("listed again in other words"),
    /** The theme was raised before, and now only progress is reported. */
    IMPROVED("progress reported"),
    /** The theme was raised before, and the letter says that the matter is put right. */
    RESOLVED("said to be put right");

    private final String title;

    Development(String title) {
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

  /**
   * Returns when the theme was first listed as something to act on.
   *
   * @return the step; empty where no letter with a day lists it
   */
  public Optional<Step> firstRaised() {
    return steps.stream()
        .filter(
            step ->
                step.development() == Development.FIRST_RAISED
                    || step.development() == Development.RAISED_AGAIN)
        .findFirst();
  }

  /**
   * Returns how many letters list the theme as something to act on.
   *
   * @return their number
   */
  public int timesListed() {
    return (int) steps.stream().filter(step -> step.stance().compareTo(Stance.NEED) <= 0).count();
  }

  /**
   * Returns how many letters say nothing about the theme, those in which nothing was read left out.
   *
   * @return their number
   */
  public int silent() {
    return (int) steps.stream().filter(step -> step.stance() == Stance.SILENT).count();
  }
}
