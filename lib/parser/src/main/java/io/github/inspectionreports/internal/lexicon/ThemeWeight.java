package io.github.inspectionreports.internal.lexicon;

/**
 * The weights of a sign.
 *
 * @param index its number
 * @param value its word, word family, row or section
 * @param themes the themes for which it has a weight
 * @param weights the weights
 */
public record ThemeWeight(int index, String value, int[] themes, int[] weights) {
  public int of(int theme) {
    for (int i = 0; i < themes.length; i++) {
      if (themes[i] == theme) {
        return weights[i];
      }
    }
    return 0;
  }
}
