package io.github.inspectionreports.export;

/**
 * Halves of surrogate pairs. A broken PDF can hold one without the other; UTF-8 cannot, so they are
 * escaped, which JSON allows.
 */
final class Surrogates {
  private Surrogates() {}

  static String escapeLone(String json) {
    int first = firstLone(json, 0);
    if (first < 0) {
      return json;
    }
    StringBuilder escaped = new StringBuilder(json.length() + 64);
    int copied = 0;
    for (int at = first; at >= 0; at = firstLone(json, at + 1)) {
      escaped.append(json, copied, at).append("\\u").append(Integer.toHexString(json.charAt(at)));
      copied = at + 1;
    }
    return escaped.append(json, copied, json.length()).toString();
  }

  private static int firstLone(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        return i;
      }
    }
    return -1;
  }
}
