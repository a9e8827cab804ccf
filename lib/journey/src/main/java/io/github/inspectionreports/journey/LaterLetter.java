package io.github.inspectionreports.journey;

import java.util.List;

/**
 * What a later letter says of the theme of an item. It may be about another matter, so that no
 * outcome is claimed from it.
 *
 * @param visit the number of its visit
 * @param claims what it says, the words nearest those of the item first
 */
public record LaterLetter(int visit, List<Claim> claims) {
  /** Copies the list. */
  public LaterLetter {
    claims = List.copyOf(claims);
  }
}
