package io.github.inspectionreports.journey.internal.theme;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The words that name a theme outright ({@code theme-names.properties}). A sentence is about one
 * theme or two, and may name another: the letter is not silent on that one.
 */
public final class ThemeNames {
  private static final Map<String, Pattern> NAMES = read();

  /** The themes that have names. */
  static final Set<String> THEMES = Set.copyOf(NAMES.keySet());

  private final Map<String, Set<String>> byText = new HashMap<>();

  /**
   * Returns whether a text names a theme.
   *
   * @param theme the id of a theme; one that has no names here is named nowhere
   * @param text a sentence or an item
   * @return whether one of the names of the theme is in it
   */
  public boolean isNamed(String theme, String text) {
    return byText.computeIfAbsent(text, ThemeNames::in).contains(theme);
  }

  /**
   * Finds the themes that a text names.
   *
   * @param text a sentence or an item
   * @return their ids, sorted
   */
  static Set<String> in(String text) {
    Set<String> named = new TreeSet<>();
    NAMES.forEach(
        (theme, names) -> {
          if (names.matcher(text).find()) {
            named.add(theme);
          }
        });
    return named;
  }

  private static Map<String, Pattern> read() {
    Properties properties = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(
                ThemeNames.class.getResourceAsStream("theme-names.properties"),
                "theme-names.properties is missing"),
            StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException("theme-names.properties cannot be read", e);
    }
    Map<String, Pattern> names = new HashMap<>();
    for (String theme : properties.stringPropertyNames()) {
      names.put(theme, Pattern.compile(properties.getProperty(theme)));
    }
    return names;
  }
}
