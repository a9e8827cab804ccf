package io.github.inspectionreports.journey;

import io.github.inspectionreports.journey.internal.page.JourneyPage;

/**
 * Writes a journey as one HTML page that needs nothing else: a grid of themes and visits that a
 * person reads at a glance, and under each cell its sentences. It runs no script, and all that
 * letters say is escaped.
 */
public final class JourneyHtml {
  private JourneyHtml() {}

  /**
   * Writes a page.
   *
   * @param journey the journey
   * @param labels the names of its parts
   * @return the page, in UTF-8 by its own word
   */
  public static String write(Journey journey, JourneyLabels labels) {
    return new JourneyPage(journey, labels).html();
  }
}
