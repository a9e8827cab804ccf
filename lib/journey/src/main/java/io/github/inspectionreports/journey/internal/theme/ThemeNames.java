package io.github.inspectionreports.journey.internal.theme;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
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
  private static final Map<String, Pattern> NAMES = read("theme-names.properties");

  /** The themes that have names. */
  static final Set<String> THEMES = Set.copyOf(NAMES.keySet());

  private static final Map<String, Pattern> OTHER_SENSES = read("other-senses.properties");

  private static final Set<String> WAYS_OF_WORKING =
      Set.of(
          "assessment",
          "leadership",
          "partnership",
          "planning",
          "quality-assurance",
          "recording",
          "reviewing",
          "supervision",
          "workforce");

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
   * Returns whether a text has words of a theme in another sense only: "missing from chronologies"
   * is not about missing children.
   *
   * @param theme the id of a theme
   * @param text a sentence or an item
   * @return whether it has them and does not name the theme
   */
  boolean isInAnotherSense(String theme, String text) {
    Pattern senses = OTHER_SENSES.get(theme);
    return senses != null && senses.matcher(text).find() && !isNamed(theme, text);
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

  /**
   * Returns which of some themes a text names; of several not those that are a way of working with
   * children of all kinds, since "the plans of children with connected persons" is about these.
   *
   * @param themes ids of themes
   * @param text a sentence or an item
   * @return the ids of those that it names, in their order
   */
  public List<String> subjects(List<String> themes, String text) {
    List<String> named = themes.stream().filter(theme -> isNamed(theme, text)).toList();
    List<String> narrow = named.stream().filter(theme -> !WAYS_OF_WORKING.contains(theme)).toList();
    return narrow.isEmpty() ? named : narrow;
  }

  private static Map<String, Pattern> read(String file) {
    Properties properties = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(
                ThemeNames.class.getResourceAsStream(file), file + " is missing"),
            StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
    Map<String, Pattern> names = new HashMap<>();
    for (String theme : properties.stringPropertyNames()) {
      names.put(theme, Pattern.compile(properties.getProperty(theme)));
    }
    return names;
  }
}
