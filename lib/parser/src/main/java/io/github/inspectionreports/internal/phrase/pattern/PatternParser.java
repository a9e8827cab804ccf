package io.github.inspectionreports.internal.phrase.pattern;

import io.github.inspectionreports.internal.phrase.pattern.PatternNode.Choice;
import io.github.inspectionreports.internal.phrase.pattern.PatternNode.Compare;
import io.github.inspectionreports.internal.phrase.pattern.PatternNode.Gap;
import io.github.inspectionreports.internal.phrase.pattern.PatternNode.Option;
import io.github.inspectionreports.internal.phrase.pattern.PatternNode.Sequence;
import io.github.inspectionreports.internal.phrase.pattern.PatternNode.Word;
import io.github.inspectionreports.internal.sentence.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the phrase language:
 *
 * <pre>
 * needs to improve      these words, one after the other, in any letter case
 * SEND                  a word with two capitals or more stands exactly so
 * improv*               any word that begins so (two letters at least)
 * (is|are) timely       one or another; each may be several words; groups may nest
 * (very )? good, not?   a group or a word that may be missing
 * is ~3 timely          up to three words of any kind in between (1 to 9)
 * {good} practice       a family of words from the table of families
 * within # days         a number in digits
 * ^however   today$     at the start, at the end of the text
 * </pre>
 *
 * Hyphens part words as they do in a text ("child-focused" is "child focused"), and an apostrophe
 * may be straight or curly.
 */
public final class PatternParser {
  static final int MOST_CHARACTERS = 4_000;
  static final int MOST_WORDS = 20_000;
  public static final int MOST_LENGTH = 64;
  static final int MOST_NESTING = 32;

  /** Finds the family of a name. */
  interface Lookup {
    @Nullable PatternNode find(String name) throws PatternException;
  }

  private final String source;
  private final Lookup families;
  private int at;
  private int depth;

  PatternParser(String source, Lookup families) {
    this.source = source;
    this.families = families;
  }

  static PhrasePattern parse(String source, Families families) throws PatternException {
    String body = source.strip();
    boolean fromStart = body.startsWith("^");
    boolean toEnd = body.endsWith("$");
    int from = fromStart ? 1 : 0;
    int to = toEnd ? body.length() - 1 : body.length();
    String inner = from <= to ? body.substring(from, to) : "";
    PatternNode root = new PatternParser(inner, families::get).family();
    PatternShape.check(root);
    return new PhrasePattern(source, root, fromStart, toEnd);
  }

  /** Reads all of the source as a choice. */
  PatternNode family() throws PatternException {
    if (source.length() > MOST_CHARACTERS) {
      throw new PatternException(
          "the pattern has " + source.length() + " characters",
          "keep it under " + MOST_CHARACTERS + ", or make it several rows");
    }
    PatternNode root = choice();
    if (at < source.length()) {
      throw new PatternException(
          "a ) at character " + (at + 1) + " closes nothing", "take it out, or open it with (");
    }
    return root;
  }

  private PatternNode choice() throws PatternException {
    if (++depth > MOST_NESTING) {
      throw new PatternException(
          "groups nest more than " + MOST_NESTING + " deep", "write the words out");
    }
    List<PatternNode> branches = new ArrayList<>();
    branches.add(sequence());
    while (at < source.length() && source.charAt(at) == '|') {
      at++;
      branches.add(sequence());
    }
    depth--;
    return branches.size() == 1 ? branches.get(0) : new Choice(List.copyOf(branches));
  }

  private PatternNode sequence() throws PatternException {
    List<PatternNode> parts = new ArrayList<>();
    while (at < source.length()) {
      char c = source.charAt(at);
      if (c == '|' || c == ')') {
        break;
      }
      if (Character.isWhitespace(c) || c == '-' || c == ',') {
        at++;
        continue;
      }
      parts.add(option(part(c)));
    }
    if (parts.isEmpty()) {
      throw new PatternException(
          source.isBlank() ? "the pattern is empty" : "there is an empty alternative",
          "give it a word; for a part that may be missing write (part)?");
    }
    return parts.size() == 1 ? parts.get(0) : new Sequence(List.copyOf(parts));
  }

  private PatternNode option(PatternNode part) {
    if (at < source.length() && source.charAt(at) == '?') {
      at++;
      return new Option(part);
    }
    return part;
  }

  private PatternNode part(char c) throws PatternException {
    return switch (c) {
      case '(' -> group();
      case '{' -> reference();
      case '~' -> gap();
      case '#' -> {
        at++;
        yield Word.NUMBER;
      }
      default -> word();
    };
  }

  private PatternNode group() throws PatternException {
    int opened = at++;
    PatternNode inner = choice();
    if (at >= source.length()) {
      throw new PatternException(
          "the ( at character " + (opened + 1) + " is never closed", "close it with )");
    }
    at++;
    return inner;
  }

  private PatternNode reference() throws PatternException {
    int close = source.indexOf('}', at);
    if (close < 0) {
      throw new PatternException(
          "the { at character " + (at + 1) + " is never closed", "close it with }");
    }
    String name = source.substring(at + 1, close).strip();
    at = close + 1;
    PatternNode family = families.find(name);
    if (family == null) {
      throw new PatternException(
          "there is no family {" + name + "}",
          "add a row with the id " + name + " to the table of families, or correct the name");
    }
    return family;
  }

  private PatternNode gap() throws PatternException {
    int digit = at + 1 < source.length() ? Character.digit(source.charAt(at + 1), 10) : -1;
    boolean more = at + 2 < source.length() && Character.isLetterOrDigit(source.charAt(at + 2));
    if (digit < 1 || more) {
      throw new PatternException(
          "the gap at character " + (at + 1) + " has no size", "write ~1 to ~9");
    }
    at += 2;
    return new Gap(digit);
  }

  private PatternNode word() throws PatternException {
    int start = at;
    while (at < source.length() && isWordCharacter(source.charAt(at))) {
      at++;
    }
    String written = at > start ? Tokens.oneWord(source.substring(start, at)) : null;
    if (written == null) {
      throw new PatternException(
          "'" + source.charAt(start) + "' at character " + (start + 1) + " is no part of a pattern",
          "use words, (a|b), word*, (part)?, ~3, {family}, #, ^ at the start and $ at the end");
    }
    if (at < source.length() && source.charAt(at) == '*') {
      at++;
      return prefix(Tokens.lower(written));
    }
    return capitals(written) >= 2
        ? new Word(Compare.CASE, written)
        : new Word(Compare.EXACT, Tokens.lower(written));
  }

  private static Word prefix(String beginning) throws PatternException {
    if (beginning.length() < 2) {
      throw new PatternException(
          "'" + beginning + "*' would match too many words", "give two letters before the *");
    }
    return new Word(Compare.PREFIX, beginning);
  }

  private static boolean isWordCharacter(char c) {
    return Character.isLetterOrDigit(c) || "'\u2019\u2018\u02BC&".indexOf(c) >= 0;
  }

  static int capitals(String word) {
    int n = 0;
    for (int i = 0; i < word.length(); i++) {
      if (Character.isUpperCase(word.charAt(i))) {
        n++;
      }
    }
    return n;
  }
}
