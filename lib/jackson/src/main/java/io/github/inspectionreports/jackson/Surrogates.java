package io.github.inspectionreports.jackson;

/** Halves of surrogate pairs, which a broken PDF can hold one without the other. */
final class Surrogates {
  private Surrogates() {}

  /** Returns whether each half is beside its other half, so that UTF-8 can hold the text. */
  static boolean arePaired(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isSurrogate(c)) {
        continue;
      }
      i++;
      if (Character.isLowSurrogate(c)
          || i == text.length()
          || !Character.isLowSurrogate(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
