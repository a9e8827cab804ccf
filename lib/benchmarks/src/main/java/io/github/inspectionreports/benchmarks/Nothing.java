package io.github.inspectionreports.benchmarks;

/** What a process costs that does nothing: {@code startup.sh} compares the others with it. */
public final class Nothing {
  private Nothing() {}

  /**
   * Ends at once.
   *
   * @param args nothing
   */
  public static void main(String[] args) {}
}
