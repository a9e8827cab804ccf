package io.github.inspectionreports.internal.pdf.file;

import java.util.LinkedHashSet;
import java.util.Set;

/** What could not be read of a page, or of the file as a whole: each reason once. */
public final class Damage {
  /** More reasons than these make a message longer and no clearer. */
  private static final int MOST = 4;

  private final Set<String> reasons = new LinkedHashSet<>();
  private int more;

  public void add(String reason) {
    if (reasons.size() < MOST) {
      reasons.add(reason);
    } else if (!reasons.contains(reason)) {
      more++;
    }
  }

  public boolean any() {
    return !reasons.isEmpty();
  }

  /** Returns how many reasons there are, so that a caller can see whether one was added. */
  public int size() {
    return reasons.size() + more;
  }

  @Override
  public String toString() {
    return String.join("; ", reasons) + (more == 0 ? "" : "; and more");
  }
}
