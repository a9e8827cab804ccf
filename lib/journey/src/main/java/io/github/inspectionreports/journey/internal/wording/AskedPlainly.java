package io.github.inspectionreports.journey.internal.wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a sentence asks for, or speaks of, without saying of whom or where: "the quality of
 * assessments and plans", "management oversight". Two letters that do so speak of one matter,
 * though the words are those of the theme itself; "assessments of foster carers" are another.
 */
final class AskedPlainly {
  /** Words that say nothing of which assessments or plans are meant. */
  private static final Set<String> OF_ANY =
      Set.of(
          "all",
          "the",
          "their",
          "its",
          "social",
          "work",
          "written",
          "children’s",
          "child’s",
          "child",
          "focused",
          "management",
          "care",
          "pre",
          "most",
          "many",
          "some");

  /** Words after which a noun is whole. */
  private static final Set<String> NEXT =
      Set.of(
          "seen", "is", "are", "was", "were", "varies", "has", "have", "remains", "across", "to",
          "so", "work");

  private static final Pattern TOKEN = Pattern.compile("[\\p{L}’']+|[,.;:()]");

  private static final Pattern OVERSIGHT =
      Pattern.compile(
          "\\b(?:management|managers’?|manager’s) oversight\\b"
              + "(?! (?:of|in|for|from|at|by|over|regarding|about) (?!(?:all |their |frontline |social work )*"
              + "(?:practice|casework|cases|work)\\b))",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ASSURANCE =
      Pattern.compile(
          "\\bassurance(?: (?:arrangements?|process(?:es)?|systems?|frameworks?|activity))?"
              + "(?= and | to | so |[,.;]|\\s*$| (?:is|are|has|have|identif)|(?<=\\w) of practice)",
          Pattern.CASE_INSENSITIVE);

  private AskedPlainly() {}

  /** Returns what a sentence asks for plainly, as "kind of weakness:stem" or as a stem. */
  static Set<String> in(String sentence) {
    Set<String> plainly = new HashSet<>();
    if (OVERSIGHT.matcher(sentence).find()) {
      plainly.add("oversight");
    }
    if (ASSURANCE.matcher(sentence).find()) {
      plainly.add("assurance");
    }
    List<String> words = new ArrayList<>();
    Matcher token = TOKEN.matcher(sentence.replace('\'', '’'));
    while (token.find()) {
      words.add(token.group().toLowerCase(Locale.ROOT));
    }
    for (int i = 1; i < words.size(); i++) {
      if (words.get(i).equals("of")) {
        Set<Integer> aspects = aspectsBefore(words, i);
        if (!aspects.isEmpty()) {
          for (String noun : nounsAfter(words, i)) {
            aspects.forEach(aspect -> plainly.add(aspect + ":" + noun));
          }
        }
      }
    }
    return plainly;
  }

  /** "The quality, consistency and timeliness of": all that are joined. */
  private static Set<Integer> aspectsBefore(List<String> words, int of) {
    Set<Integer> aspects = new HashSet<>();
    for (int i = of - 1; i >= 0; i--) {
      String word = words.get(i);
      int aspect = Wording.aspect(word.equals("effectiveness") ? "quality" : word);
      if (aspect >= 0) {
        aspects.add(aspect);
      } else if (i == of - 1 || !word.equals("and") && !word.equals(",")) {
        break;
      }
    }
    return aspects;
  }

  /** Nouns that are joined after "of"; none where the last of them is said to be of something. */
  private static Set<String> nounsAfter(List<String> words, int of) {
    Set<String> nouns = new HashSet<>();
    boolean examples = false; // what they are of says nothing of the whole
    int i = of + 1;
    while (i < words.size()) {
      while (i < words.size() && OF_ANY.contains(words.get(i))) {
        i++;
      }
      if (i == words.size() || !Character.isLetter(words.get(i).charAt(0))) {
        return nouns;
      }
      String noun = Wording.stem(words.get(i));
      String next = i + 1 < words.size() ? words.get(i + 1) : ".";
      if (next.equals(",") || next.equals("and")) {
        nouns.add(noun);
        i += 2;
        examples |= i < words.size() && words.get(i).equals("including");
        if (i < words.size() && (words.get(i).matches("and|including"))) {
          i++;
        }
      } else if (!Character.isLetter(next.charAt(0)) || NEXT.contains(next)) {
        nouns.add(noun);
        return nouns;
      } else if (next.equals("for") || next.equals("of")) {
        String whose = i + 2 < words.size() ? words.get(i + 2) : "";
        boolean ofAny = whose.equals("children") || whose.equals("social") || whose.equals("staff");
        if (ofAny) {
          nouns.add(noun);
          return nouns;
        }
        return nouns.size() > 1 || examples ? nouns : Set.of();
      } else {
        return nouns; // the last is a word before another
      }
    }
    return nouns;
  }
}
