package io.github.inspectionreports.internal.visit;

import io.github.inspectionreports.internal.visit.PeopleWords.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds people's names in lines and lists. */
final class Names {
  /** Most names have two words; "Mary van der Berg Jones" has five. */
  private static final int MOST_WORDS = 5;

  private static final Pattern WORD =
      Pattern.compile(
          "(?:\\p{Lu}\\.(?!\\p{L}{2})|\\p{L}[\\p{L}'’]*)(?:[-–] ?\\p{Lu}?[\\p{L}'’]+)*");

  /** Small words within names. */
  private static final Set<String> SMALL =
      Set.of("de", "van", "von", "der", "den", "la", "le", "da", "dos", "di", "al", "bin", "du");

  private final PeopleWords words;

  Names(PeopleWords words) {
    this.words = words;
  }

  /**
   * A name found.
   *
   * @param name without titles and post-nominals
   * @param end offset behind it and its post-nominals
   */
  record Found(String name, int end) {}

  /**
   * Reads the name at the beginning of a text.
   *
   * @param text such as "Ms Rowan Ashby OBE, Director of Children's Services"
   * @return the name; null where the text begins otherwise
   */
  @Nullable Found leading(String text) {
    Matcher word = WORD.matcher(text);
    List<String> name = new ArrayList<>();
    int at = 0;
    while (word.find() && text.substring(at, word.start()).isBlank()) {
      String w = word.group();
      boolean title = name.isEmpty() && words.is(Kind.TITLE, w);
      boolean nominal = name.size() >= 2 && words.is(Kind.POST_NOMINAL, w);
      if (!title && !nominal) {
        boolean ends = word.end() == text.length() || text.charAt(word.end()) == ',';
        if (name.size() == MOST_WORDS || !belongs(w, name, ends)) {
          break;
        }
        name.add(w);
      }
      at = word.end();
    }
    while (!name.isEmpty() && SMALL.contains(name.get(name.size() - 1))) {
      name.remove(name.size() - 1);
    }
    if (name.size() < 2) {
      return null;
    }
    int end = at;
    Matcher nominals =
        Pattern.compile("(?:,? [A-Z][A-Za-z]{1,4}\\b)+").matcher(text).region(at, text.length());
    if (nominals.lookingAt() && allNominals(nominals.group())) {
      end = nominals.end();
    }
    return new Found(String.join(" ", name).replaceAll("([-–]) ", "$1"), end);
  }

  private boolean allNominals(String text) {
    for (String w : text.split("[ ,]+")) {
      if (!w.isEmpty() && !words.is(Kind.POST_NOMINAL, w)) {
        return false;
      }
    }
    return true;
  }

  private boolean belongs(String word, List<String> name, boolean ends) {
    if (SMALL.contains(word)) {
      return !name.isEmpty();
    }
    if (!Character.isUpperCase(word.charAt(0)) || words.is(Kind.POST_NOMINAL, word)) {
      return false;
    }
    // A surname may be a word of roles ("Jo Young", "Jo Head,"), but not of a body ("Chief
    // Inspector").
    boolean surname = ends && name.size() == 1;
    boolean office = words.is(Kind.BODY, word) || (words.is(Kind.ROLE_HEAD, word) && !surname);
    return !office && (name.size() < 2 || !words.is(Kind.ROLE_WORD, word));
  }

  /**
   * Reads a list of names, with or without titles and roles between them.
   *
   * @param text such as "Rowan Ashby, Her Majesty's Inspector, and Robin Hale HMI"
   * @return the names, in order
   */
  List<String> list(String text) {
    List<String> names = new ArrayList<>();
    for (String piece : text.split("[,;()]|\\band\\b|&| [–—] ")) {
      String name = inPiece(piece.strip());
      if (name != null && !names.contains(name)) {
        names.add(name);
      }
    }
    return names;
  }

  private @Nullable String inPiece(String piece) {
    Matcher word = WORD.matcher(piece);
    while (word.find()) {
      Found found = leading(piece.substring(word.start()));
      if (found != null) {
        return found.name();
      }
      if (!words.is(Kind.BODY, word.group())
          && !words.is(Kind.TITLE, word.group())
          && !words.is(Kind.POST_NOMINAL, word.group())) {
        return null; // prose, not a list of people
      }
    }
    return null;
  }
}
