package io.github.inspectionreports.internal.layout.repair.plain;

import io.github.inspectionreports.internal.layout.words.Superscripts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Distinguishes footnotes from numbered paragraphs by the superscript numbers that point to them. A
 * note begins with its number raised, by which it is known; the numbers that point to it are no
 * part of their sentences.
 */
final class SuperscriptNotes {
  /** A raised number after a word or its punctuation. */
  private static final Pattern MARK =
      Pattern.compile(
          "(?<=[\\p{L}\\p{N}.,;:?!)’”'\"])[" + Superscripts.CLASS + "]{1,2}(?![\\p{L}\\p{N}])");

  /** The beginning of a note: its number, raised or not. */
  private static final Pattern NOTE =
      Pattern.compile(
          "^[ \\f]{0,9}(?:(\\d{1,2})|([" + Superscripts.CLASS + "]{1,2})) {0,3}(?=\\p{Lu})");

  private SuperscriptNotes() {}

  /** Returns the lines with the numbers of notes raised; the same lines where none point to any. */
  static List<String> mark(List<String> lines) {
    Set<String> pointers = new HashSet<>();
    for (String line : lines) {
      Matcher mark = MARK.matcher(line);
      while (mark.find()) {
        pointers.add(mark.group());
      }
    }
    return pointers.isEmpty() ? lines : mark(lines, pointers);
  }

  private static List<String> mark(List<String> lines, Set<String> pointers) {
    List<String> marked = new ArrayList<>();
    Set<String> noted = new HashSet<>();
    Set<String> twice = repeated(lines);
    String next = "";
    boolean mayBegin = true;
    for (String line : lines) {
      String number = number(line);
      boolean known = pointers.contains(number) || !number.isEmpty() && number.equals(next);
      boolean note = mayBegin && known && !twice.contains(number);
      if (note) {
        noted.add(number);
        next = Superscripts.raised(Integer.toString(Superscripts.value(number) + 1));
        marked.add(NOTE.matcher(line).replaceFirst(number + " "));
      } else {
        marked.add(line);
      }
      mayBegin = note || line.isBlank() || mayBegin && number.isEmpty() && isRest(marked);
    }
    marked.replaceAll(
        line ->
            MARK.matcher(line)
                .replaceAll(mark -> noted.contains(mark.group()) ? "" : mark.group()));
    return marked;
  }

  /** Returns the numbers with which more than one line begins: they number paragraphs too. */
  private static Set<String> repeated(List<String> lines) {
    Set<String> once = new HashSet<>();
    Set<String> twice = new HashSet<>();
    for (String line : lines) {
      String number = number(line);
      if (!number.isEmpty() && !once.add(number)) {
        twice.add(number);
      }
    }
    return twice;
  }

  /** Whether the last line continues a note above it. */
  private static boolean isRest(List<String> marked) {
    return marked.size() > 1 && !number(marked.get(marked.size() - 2)).isEmpty();
  }

  /** Returns the number with which a line begins, raised; empty if it begins with none. */
  private static String number(String line) {
    Matcher note = NOTE.matcher(line);
    if (!note.lookingAt()) {
      return "";
    }
    return note.group(1) == null ? note.group(2) : Superscripts.raised(note.group(1));
  }
}
