package io.github.inspectionreports.internal.pdf.text;

/**
 * A transformation of the plane: (x, y) becomes (ax + cy + e, bx + dy + f).
 *
 * @param a x to x
 * @param b x to y
 * @param c y to x
 * @param d y to y
 * @param e move in x
 * @param f move in y
 */
public record Affine(double a, double b, double c, double d, double e, double f) {
  public static final Affine NONE = new Affine(1, 0, 0, 1, 0, 0);

  /** Returns this transformation followed by another. */
  public Affine then(Affine next) {
    return new Affine(
        a * next.a + b * next.c,
        a * next.b + b * next.d,
        c * next.a + d * next.c,
        c * next.b + d * next.d,
        e * next.a + f * next.c + next.e,
        e * next.b + f * next.d + next.f);
  }

  /** Returns a move by (x, y), followed by this transformation. */
  Affine after(double x, double y) {
    return new Affine(a, b, c, d, x * a + y * c + e, x * b + y * d + f);
  }

  /** Returns the transformation back; of one that cannot be undone, none. */
  Affine inverse() {
    double det = a * d - b * c;
    return det == 0
        ? NONE
        : new Affine(
            d / det, -b / det, -c / det, a / det, (c * f - d * e) / det, (b * e - a * f) / det);
  }

  public double x(double x, double y) {
    return a * x + c * y + e;
  }

  public double y(double x, double y) {
    return b * x + d * y + f;
  }
}
