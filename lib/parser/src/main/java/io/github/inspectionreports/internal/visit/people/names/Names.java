package io.github.inspectionreports.internal.visit.people.names;

import io.github.inspectionreports.internal.visit.people.names.PeopleWords.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds people's names in lines and lists. */
public final class Names {
  /** Most names have two words; "Mary van der Berg Jones" has five. */
  private static final int MOST_WORDS = 5;

  /** No piece of a list of people has more words before its name. */
  private static final int WORDS_BEFORE = 30;

  /** No name with its titles and post-nominals is longer. */
  private static final int LONGEST = 400;

  private static final Pattern WORD =
      Pattern.compile(
          "(?<![\\p{L}\\p{M}])(?:\\p{Lu}\\.(?!\\p{L}{2})|St\\.|\\p{L}[\\p{L}\\p{M}'’]{0,40}+)"
              + "(?:[-\u2010\u2011–] ?\\p{Lu}?[\\p{L}\\p{M}'’]{1,40}+){0,4}+(?!\\p{L})");

  /** A name people go by, between the others: "Rowan (Ro) Ashby". */
  private static final Pattern NICKNAME =
      Pattern.compile(
          "^((?:\\p{L}{1,40}+\\.? )?\\p{Lu}[\\p{L}\\p{M}’'-]{1,40})"
              + " [(‘'\"“]\\p{Lu}[\\p{L}\\p{M}]{1,40}+[)’'\"”](?= \\p{Lu})");

  private static final Pattern HONOURS =
      Pattern.compile(" ?\\((?:Hons|Oxon|Cantab|Dist|HMI|SHMI)\\)");

  private static final Pattern NOMINAL = Pattern.compile("(?:,? |, ?)([A-Z][A-Za-z]{1,5})\\b");

  /** A surname that begins with a small letter of its own: "d’Arcy". */
  private static final Pattern ELIDED = Pattern.compile("(?:d|l)['’]\\p{Lu}.*");

  /** Regions are below names in signatures: "North West". */
  private static final Set<String> REGIONS =
      Set.of(
          "north", "south", "east", "west", "midlands", "london", "region", "england", "yorkshire");

  private static final Pattern BETWEEN =
      Pattern.compile(
          "[,;()|+\u2022]|\\bwith (?:the )?(?:support|help|assistance) (?:of|from|by)\\b"
              + "|\\b(?:and|with|alongside|(?:supported|assisted|accompanied|joined)"
              + " by)\\b|&| [–—] ");

  /** Lists lose commas at the ends of lines: four plain names in a row are two people's. */
  private static final Pattern TWO_NAMES =
      Pattern.compile("\\p{Lu}\\p{Ll}{1,40}+(?: \\p{Lu}[\\p{L}\\p{M}'’-]{0,40}\\p{Ll}){3}");

  /** Small words within names. */
  private static final Set<String> SMALL =
      Set.of(
          "de", "van", "von", "der", "den", "la", "le", "da", "dos", "das", "do", "di", "del",
          "della", "al", "el", "bin", "bint", "ibn", "du", "ter", "ten", "ap", "y", "af", "av",
          "zu", "dal", "des", "dela", "mac", "ní", "ó", "e");

  private final PeopleWords words;

  public Names(PeopleWords words) {
    this.words = words;
  }

  /**
   * A name found.
   *
   * @param name without titles and post-nominals
   * @param end offset after it and its post-nominals
   */
  public record Found(String name, int end) {}

  /**
   * Reads the name at the beginning of a text.
   *
   * @param text such as "Ms Rowan Ashby OBE, Director of Children's Services"
   * @return the name; null where the text begins otherwise
   */
  public @Nullable Found leading(String text) {
    return leadingOf(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
  }

  private @Nullable Found leadingOf(String text) {
    Matcher nickname = NICKNAME.matcher(text);
    if (nickname.find()) {
      String without = nickname.group(1) + text.substring(nickname.end());
      Found found = leading(without);
      int left = text.length() - without.length();
      return found == null ? null : new Found(found.name(), found.end() + left);
    }
    Matcher word = WORD.matcher(text);
    List<String> name = new ArrayList<>();
    int at = 0;
    while (word.find()
        && (text.substring(at, word.start()).isBlank()
            || (name.isEmpty() && text.substring(at, word.start()).equals(". ")))) {
      String w = word.group();
      boolean title = name.isEmpty() && words.is(Kind.TITLE, w);
      boolean nominal = name.size() >= 2 && isNominal(w);
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
    if (name.size() < 2 || name.stream().allMatch(Names::isRegion)) {
      return null;
    }
    int end = at;
    Matcher honours = HONOURS.matcher(text).region(at, text.length());
    end = honours.lookingAt() ? honours.end() : end;
    Matcher nominal = NOMINAL.matcher(text).region(end, text.length());
    while (nominal.lookingAt() && isNominal(nominal.group(1))) {
      end = nominal.end();
      nominal.region(end, text.length());
    }
    String whole = String.join(" ", name).replaceAll("([-–]) ", "$1");
    return new Found(whole.replaceAll("\\b(O['’]) (?=\\p{Lu})", "$1"), end);
  }

  /** Post-nominals are written in capitals; "Ma" is a surname. */
  private boolean isNominal(String word) {
    long capitals = word.chars().filter(Character::isUpperCase).count();
    return capitals > 1 && words.is(Kind.POST_NOMINAL, word);
  }

  private static boolean isRegion(String word) {
    return REGIONS.contains(word.toLowerCase(Locale.ROOT));
  }

  private boolean belongs(String word, List<String> name, boolean ends) {
    if (SMALL.contains(word) || ELIDED.matcher(word).matches()) {
      return !name.isEmpty();
    }
    if (!Character.isUpperCase(word.charAt(0)) || isNominal(word)) {
      return false;
    }
    // A surname may be a word of roles ("Jo Young", "Jo Head,"), but not of a body ("Chief
    // Inspector").
    boolean surname = ends && name.size() == 1;
    boolean office = words.isNobody(word) || (words.is(Kind.ROLE_HEAD, word) && !surname);
    return !office && (name.size() < 2 || !words.is(Kind.ROLE_WORD, word));
  }

  /**
   * Reads a list of names, with or without titles and roles between them.
   *
   * @param text such as "Rowan Ashby, Her Majesty's Inspector, and Robin Hale HMI"
   * @return the names, in order
   */
  public List<String> list(String text) {
    List<String> names = new ArrayList<>();
    for (String piece : BETWEEN.split(text)) {
      String name = inPiece(piece.strip());
      if (name != null && TWO_NAMES.matcher(name).matches()) {
        int second = name.indexOf(' ', name.indexOf(' ') + 1);
        addNew(name.substring(0, second), names);
        addNew(name.substring(second + 1), names);
      } else if (name != null) {
        addNew(name, names);
      }
    }
    return names;
  }

  private static void addNew(String name, List<String> names) {
    if (!names.contains(name)) {
      names.add(name);
    }
  }

  private @Nullable String inPiece(String piece) {
    Matcher word = WORD.matcher(piece);
    for (int n = 0; n < WORDS_BEFORE && word.find(); n++) {
      Found found = leading(piece.substring(word.start()));
      if (found != null) {
        return found.name();
      }
      if (!words.isNobody(word.group())
          && !words.is(Kind.TITLE, word.group())
          && !words.is(Kind.POST_NOMINAL, word.group())) {
        return null; // prose, not a list of people
      }
    }
    return null;
  }
}
