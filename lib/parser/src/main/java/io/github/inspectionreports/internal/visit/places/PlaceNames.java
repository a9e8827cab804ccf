package io.github.inspectionreports.internal.visit.places;

import io.github.inspectionreports.internal.sentence.Tokens;
import io.github.inspectionreports.internal.vocabulary.Postcodes;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Decides whether the name of a place means its council. Streets, buildings, people and other
 * bodies bear the names of places too, and some names are ordinary words.
 */
final class PlaceNames {
  /** After a name, with a capital: a street, a building, or a body that is not the council. */
  private static final Set<String> BUILDINGS =
      Set.of(
          "street",
          "road",
          "rd",
          "lane",
          "avenue",
          "place",
          "square",
          "terrace",
          "crescent",
          "drive",
          "gardens",
          "grove",
          "row",
          "close",
          "gate",
          "way",
          "house",
          "hall",
          "court",
          "tower",
          "towers",
          "building",
          "buildings",
          "quay",
          "wharf",
          "park",
          "bridge",
          "parade",
          "mews",
          "hill",
          "walk",
          "station",
          "airport",
          "hospital",
          "hospitals",
          "infirmary",
          "prison",
          "university",
          "college",
          "academy",
          "cathedral",
          "police",
          "constabulary");

  /** Before a name, with a capital: another place. */
  private static final Set<String> OTHER_PLACE =
      Set.of(
          "north",
          "south",
          "east",
          "west",
          "northern",
          "southern",
          "eastern",
          "western",
          "mid",
          "greater",
          "new",
          "old",
          "upper",
          "lower",
          "inner",
          "outer",
          "great",
          "little");

  private static final Set<String> TITLES =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "miss",
          "mx",
          "dr",
          "prof",
          "professor",
          "sir",
          "dame",
          "lord",
          "lady",
          "cllr",
          "councillor",
          "rev",
          "reverend");

  /** Words with a capital that are before the name of a place, at the start of a sentence too. */
  private static final Set<String> OPENERS =
      Set.of(
          "in",
          "the",
          "at",
          "for",
          "to",
          "of",
          "and",
          "from",
          "with",
          "by",
          "on",
          "across",
          "within",
          "since",
          "while",
          "when",
          "as",
          "although",
          "though",
          "but",
          "however",
          "because",
          "if",
          "around",
          "near",
          "outside",
          "inside",
          "between",
          "both",
          "like",
          "unlike",
          "before",
          "after",
          "until",
          "into",
          "under",
          "over",
          "through",
          "about",
          "that",
          "this",
          "these",
          "many",
          "most",
          "some",
          "all",
          "few",
          "today",
          "area",
          "inspection",
          "visit",
          "revisit",
          "report",
          "letter",
          "review",
          "services",
          "council",
          "authority",
          "borough",
          "city",
          "county",
          "ofsted",
          "send",
          "dear",
          "nhs",
          "re",
          "why",
          "how",
          "where",
          "what");

  /** Words that follow the name of a council and make plain that it is meant. */
  private static final Set<String> COUNCIL =
      Set.of(
          "council",
          "council's",
          "borough",
          "mbc",
          "corporation",
          "authority",
          "local",
          "children's",
          "childrens",
          "children",
          "safeguarding",
          "unitary",
          "metropolitan",
          "lscb",
          "city",
          "county",
          "district",
          "focused",
          "monitoring",
          "partnership");

  /** Before an ordinary word that is a name as well: then it is the name. */
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "of", "in", "to", "for", "at", "from", "across", "within", "by", "around", "near",
          "visit");

  /** After an ordinary word that is a name as well: then it is the word. */
  private static final Set<String> OBJECTS =
      Set.of(
          "the",
          "a",
          "an",
          "this",
          "that",
          "these",
          "those",
          "your",
          "our",
          "their",
          "his",
          "her",
          "its",
          "it",
          "them",
          "through",
          "between",
          "about",
          "aloud",
          "books",
          "writing",
          "maths",
          "mathematics",
          "skills",
          "age",
          "ages",
          "lessons",
          "recovery",
          "test",
          "tests",
          "levels",
          "standards",
          "dogs",
          "day");

  private static final Pattern POSTCODE = Pattern.compile("[ ,\\n]{1,3}" + Postcodes.FORM + "\\b");

  private final String text;
  private final Tokens tokens;
  private final int from;
  private final int to;

  private PlaceNames(String text, Tokens tokens, int from, int to) {
    this.text = text;
    this.tokens = tokens;
    this.from = from;
    this.to = to;
  }

  /**
   * Looks at a name in a text.
   *
   * @param text the text
   * @param tokens its words
   * @param from the first word of the name
   * @param to the word after its last
   * @return the name and what is around it
   */
  static PlaceNames of(String text, Tokens tokens, int from, int to) {
    return new PlaceNames(text, tokens, from, to);
  }

  /**
   * Returns whether the name means a council.
   *
   * @param ordinary whether it is an ordinary word too
   * @return whether it does, as far as the words around it say
   */
  boolean isAuthority(boolean ordinary) {
    boolean council = touches(to) && COUNCIL.contains(tokens.word(to));
    if (isOtherPlace() || isBuilding() || isPostalTown()) {
      return false;
    }
    if (ordinary && to == from + 1 && !council && !isPlainlyPlace()) {
      return false;
    }
    if (from == 0 || !touches(from) || !isCapital(from - 1)) {
      return !isFirstNameOf(council);
    }
    String before = tokens.word(from - 1);
    return !TITLES.contains(before) && (council || OPENERS.contains(before) || to > from + 1);
  }

  private boolean isOtherPlace() {
    return from > 0
        && touches(from)
        && isCapital(from - 1)
        && OTHER_PLACE.contains(tokens.word(from - 1));
  }

  /** "Cumberland Place", "Kent County Hall", "6 Cumberland". */
  private boolean isBuilding() {
    int next = to;
    while (next < tokens.size() && touches(next) && isHallWord(tokens.word(next))) {
      next++;
    }
    if (next < tokens.size()
        && touches(next)
        && isCapital(next)
        && BUILDINGS.contains(tokens.word(next))) {
      return true;
    }
    boolean number =
        from > 0 && touches(from) && Character.isDigit(text.charAt(tokens.start(from - 1)));
    return number && (to == tokens.size() || !touches(to));
  }

  private static boolean isHallWord(String word) {
    return word.equals("county")
        || word.equals("city")
        || word.equals("civic")
        || word.equals("town")
        || word.equals("borough");
  }

  private boolean isPostalTown() {
    return POSTCODE.matcher(text).region(tokens.end(to - 1), text.length()).lookingAt();
  }

  /** "in Reading", "Reading, Berkshire", "Reading" alone, but not "Reading the letter". */
  private boolean isPlainlyPlace() {
    if (tokens.size() == 1) {
      return true;
    }
    if (to < tokens.size() && touches(to) && OBJECTS.contains(tokens.word(to))) {
      return false;
    }
    if (to + 1 < tokens.size()
        && tokens.word(to).equals("and")
        && OBJECTS.contains(tokens.word(to + 1))) {
      return false;
    }
    return from > 0 && PREPOSITIONS.contains(tokens.word(from - 1));
  }

  /** "Devon Harris said": two words with capitals at the start of a sentence are a person's. */
  private boolean isFirstNameOf(boolean council) {
    if (council || to != from + 1 || to >= tokens.size() || !touches(to) || !isCapital(to)) {
      return false;
    }
    boolean said =
        to + 1 < tokens.size()
            && Set.of("said", "says", "told", "added", "hmi", "obe", "cbe", "mbe", "led", "wrote")
                .contains(tokens.word(to + 1));
    return said;
  }

  private boolean isCapital(int token) {
    return Character.isUpperCase(text.charAt(tokens.start(token)));
  }

  /** Whether a blank, and nothing else, is before a word. */
  private boolean touches(int token) {
    return token > 0
        && token < tokens.size()
        && text.substring(tokens.end(token - 1), tokens.start(token)).equals(" ");
  }
}
