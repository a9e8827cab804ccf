package io.github.inspectionreports.internal.statement.items;

import io.github.inspectionreports.internal.document.Block;
import io.github.inspectionreports.internal.passage.Passage;
import io.github.inspectionreports.internal.sentence.SentenceSplitter;
import io.github.inspectionreports.internal.sentence.SentenceSplitter.Cut;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * References of a report's findings to its own recommendations, such as "(Recommendation 3)", and
 * to the national framework, such as "(Outcome one)". They follow a sentence, mostly after its full
 * stop, and say nothing themselves.
 */
public final class Recommendations {
  private static final Pattern REFERENCE =
      Pattern.compile(
          "[(\\[](?:(?:please )?(?:also )?(?:see|refers? to|relates? to|links? to|linked to)(?: also)?:? |also )?(?:the )?"
              + "(?:priority )?(?:recommendation|area for improvement|priority action)s?"
              + "(?: (?:no|number)s?)?(?:[ ,&.\\d]|and)*+(?:above|below)?[)\\]][.,;]?",
          Pattern.CASE_INSENSITIVE);

  /** Tags of the framework that belong to the sentence before, or are all that there is. */
  private static final Pattern FRAMEWORK =
      Pattern.compile(
          "^(?:[(\\[]TAGS[)\\]][.,;]?(?=\\s|$)|TAGS[.;]?$)".replace("TAGS", References.TAGS),
          Pattern.CASE_INSENSITIVE);

  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private Recommendations() {}

  /**
   * Finds what a text refers to: "recommendation 3", or "recommendation" without a number, and
   * "outcome 3, national framework".
   */
  static List<String> of(String text) {
    if (text.indexOf('(') < 0 && text.indexOf('[') < 0) {
      return List.of();
    }
    List<String> found = new ArrayList<>();
    Matcher reference = REFERENCE.matcher(text);
    while (reference.find()) {
      String name = name(reference.group());
      Matcher number = NUMBER.matcher(reference.group());
      boolean any = false;
      while (number.find()) {
        any = true;
        add(found, name + " " + number.group());
      }
      if (!any) {
        add(found, name);
      }
    }
    References.inBracketsOf(text).forEach(tag -> add(found, tag));
    return found;
  }

  /**
   * Returns whether a block is nothing but references: a line below the finding to which they
   * belong.
   *
   * @param text its text
   * @return whether it has no words of its own
   */
  public static boolean isAlone(String text) {
    boolean may = !text.isEmpty() && "([".indexOf(text.charAt(0)) >= 0;
    return may && !of(text).isEmpty() && without(SentenceSplitter.split(text)).isEmpty();
  }

  /**
   * Adds a block of references to the passage above it.
   *
   * @param passage the passage
   * @param references the block
   * @return the passage through the block, with what it refers to
   */
  public static Passage added(Passage passage, Block references) {
    List<String> all = new ArrayList<>(passage.references());
    of(references.text()).forEach(reference -> add(all, reference));
    return passage.with(
        passage.text() + " " + references.text(), passage.place().through(references.place()), all);
  }

  private static String name(String reference) {
    String lower = reference.toLowerCase(Locale.ROOT);
    if (lower.contains("area")) {
      return "area for improvement";
    }
    return lower.contains("action") ? "priority action" : "recommendation";
  }

  private static void add(List<String> found, String reference) {
    if (!found.contains(reference)) {
      found.add(reference);
    }
  }

  /**
   * Takes references at the ends of sentences away; a reference, a number or a stray sign alone is
   * no sentence.
   *
   * @param cuts the sentences
   * @return the sentences without them, in order
   */
  static List<Cut> without(List<Cut> cuts) {
    List<Cut> rest = new ArrayList<>();
    for (Cut cut : cuts) {
      boolean brackets = cut.text().indexOf('(') >= 0 || cut.text().indexOf('[') >= 0;
      boolean may = brackets || FRAMEWORK.matcher(cut.text()).matches();
      Cut bare = may ? bare(cut) : cut;
      if (SentenceSplitter.hasLetter(bare.text(), 0, bare.text().length())) {
        rest.add(bare);
      }
    }
    return rest;
  }

  /** Where the reference begins that ends a text; the text's length where none does. */
  static int atEnd(String text) {
    Matcher reference = REFERENCE.matcher(text);
    int at = text.length();
    while (reference.find()) {
      at = reference.end() == text.length() ? reference.start() : at;
    }
    return at;
  }

  private static Cut bare(Cut cut) {
    Matcher framework = FRAMEWORK.matcher(cut.text());
    int from = framework.find() ? framework.end() : 0;
    int to = cut.text().length();
    Matcher reference = REFERENCE.matcher(cut.text());
    while (reference.find()) {
      if (cut.text().substring(from, reference.start()).isBlank()) {
        from = reference.end();
      } else if (reference.end() == cut.text().length()) {
        to = reference.start();
      }
    }
    to = Math.max(from, Math.min(to, References.bracketAtEnd(cut.text())));
    while (from < to && Character.isWhitespace(cut.text().charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(cut.text().charAt(to - 1))) {
      to--;
    }
    return new Cut(cut.text().substring(from, to), cut.start() + from);
  }
}
