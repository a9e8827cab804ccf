package io.github.inspectionreports.internal.pdf.text;

import io.github.inspectionreports.internal.pdf.text.TextCollector.Shown;

/**
 * How the text of a page lies: a scanned page lies a little askew, and one that was bound sideways
 * lies on its side or on its head. Nearly all of its text lies so then.
 */
public final class Lean {
  /** Less than this, in degrees, moves no line into another. */
  private static final double LEAST = 0.12;

  /** The lines of a page that lies askew differ by no more from each other. */
  private static final double ALIKE = 0.25;

  /** A page with fewer letters says nothing about how it lies. */
  private static final int FEWEST_LETTERS = 150;

  /** So much of the text lies the same way. */
  private static final double MOSTLY = 0.9;

  /** The direction of a text so many times as long as high is sure. */
  private static final double LONG = 3;

  private final int[] letters = new int[4];
  private double weight;
  private double sum;
  private double squares;

  void add(Shown shown) {
    int count = shown.text().length();
    letters[shown.turn() / 90] += count;
    double across = shown.endX() - shown.startX();
    double down = shown.endY() - shown.startY();
    if (Math.hypot(across, down) > LONG * shown.size()) {
      double angle = Math.toDegrees(Math.atan2(down, across)) - shown.turn();
      double off = angle - 360 * Math.rint(angle / 360);
      weight += count;
      sum += count * off;
      squares += count * off * off;
    }
  }

  /** Returns by how many degrees the page is turned clockwise: 0, 90, 180 or 270. */
  public int turn() {
    int all = letters[0] + letters[1] + letters[2] + letters[3];
    for (int i = 1; i < 4; i++) {
      if (all >= FEWEST_LETTERS && letters[i] > MOSTLY * all) {
        return 90 * i;
      }
    }
    return 0;
  }

  /** Returns by how many degrees the page lies askew, clockwise; 0 if it does not. */
  public double askew() {
    if (weight < FEWEST_LETTERS) {
      return 0;
    }
    double mean = sum / weight;
    boolean alike = squares / weight - mean * mean < ALIKE * ALIKE;
    return alike && Math.abs(mean) > LEAST ? mean : 0;
  }

  /**
   * Returns what makes the page straight.
   *
   * @param width its width as it lies, in points
   * @param height its height as it lies
   */
  public Affine straight(double width, double height) {
    double r = Math.toRadians(-askew());
    double cos = Math.cos(r);
    double sin = Math.sin(r);
    double x = width / 2;
    double y = height / 2;
    Affine level = new Affine(cos, sin, -sin, cos, x - cos * x + sin * y, y - sin * x - cos * y);
    return level.then(
        switch (turn()) {
          case 90 -> new Affine(0, -1, 1, 0, 0, width);
          case 180 -> new Affine(-1, 0, 0, -1, width, height);
          case 270 -> new Affine(0, 1, -1, 0, height, 0);
          default -> Affine.NONE;
        });
  }
}
