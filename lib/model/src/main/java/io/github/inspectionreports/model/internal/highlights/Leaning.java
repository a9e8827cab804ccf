package io.github.inspectionreports.model.internal.highlights;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a sentence hangs on the one before it. */
final class Leaning {
  /** Words that only link; what follows them is a sentence of its own. */
  private static final Pattern LINK =
      Pattern.compile(
          "(?:(?:nevertheless|nonetheless|consequently|therefore|thus|hence|accordingly"
              + "|furthermore|moreover|additionally|similarly|as such|in addition(?! to\\b)|in contrast"
              + "|as a (?:direct )?(?:result|consequence)(?! of\\b))\\b,? "
              + "|(?:however|likewise|equally|conversely|instead|meanwhile|again|also|by contrast"
              + "|in turn|in addition to (?:this|that|these)|because of this|despite this|in spite of this|for this reason"
              + "|notwithstanding this|as a result of this|on the other hand|at the same time"
              + "|in particular|specifically|in these cases|where this is the case|more widely"
              + "|that said), "
              + "|(?:yet|and|but|so|(?:it also |this (?:also )?)means(?: that)?"
              + "|this (?:demonstrates|shows) that) )",
          Pattern.CASE_INSENSITIVE);

  /** First words that point at something said before. */
  private static final Pattern POINTER =
      Pattern.compile(
          "(?:this|these|they|it|its|their|he|she|his|her|him|such|that|both|others|another|others’|the"
              + " former|the latter|the same|those|neither|here|doing so|to do so|to address"
              + " this|in this|in these|in such|for these|for those|for them|within this|through"
              + " this|of these|most of these|many of these|some of these|all of these|in doing"
              + " so|where this|when this|where these|when these|if these|while this|although this|although these|while these|as"
              + " this|because this|if this|when they|when it|where they|although they|although"
              + " it|while they|as they|since then|since that|at that time|at this time|since"
              + " this|after this|by this|with this|the"
              + " other|other|(?:some|many|most|few|all|several|a number|a few|a small number|a"
              + " minority|the majority)"
              + " (?:are|is|have|has|had|were|was|do|does|did|continue|lack|also|need|still|can|remain|show|of"
              + " these|of them|of those))\\b",
          Pattern.CASE_INSENSITIVE);

  /** Beginnings that look like pointers, and say themselves what they point at. */
  private static final Pattern WHOLE =
      Pattern.compile(
          "(?:it (?:is|was|remains|has been) (?:\\w+ ){1,3}(?:that|to|how|whether|why|for)\\b"
              + "|those (?:who|that|in|at|with|leaving|living|on|aged|children|young|whose|few)\\b"
              + "|that (?:children|most|some)\\b"
              + "|both (?:\\w+[ -]){1,4}and\\b|neither (?:\\w+ ){1,4}nor\\b"
              + "|(?:in )?this (?:visit|inspection|authority|local|council|area|report|borough"
              + "|city|county)\\b|the other hand)",
          Pattern.CASE_INSENSITIVE);

  /** Words within the first clause or at the end that say nothing without what is before. */
  private static final Pattern WITHIN =
      Pattern.compile(
          "\\bthis (?:is|was|does|has|had|did)\\b|\\bthe case[.]|\\bdo(?:es)? so\\b|\\bdid so\\b"
              + "|\\bthis (?:work|group|approach|process|practice|issue|area of|cohort)\\b"
              + "|\\bthese (?:children|cases|plans|families|issues|visits|assessments|meetings"
              + "|arrangements|young|improvements|areas|weaknesses|records|decisions|actions)\\b"
              + "|\\bthe (?:latter|former)\\b"
              + "|\\b(?:of|about|by|from) th(?:is|ese)\\b(?! (?:visit|inspection|authority|local|council"
              + "|area|report|borough|city|county|year|time|kind))"
              + "|^(?:(?:all )?too )?(?:often|frequently|sometimes|at times|currently|overall),? (?:it|they|this|these)\\b"
              + "|\\bas a (?:result|consequence)(?:,| and |[.])"
              + "|^the (?:provision|tool|course|pilot|project|document|pathway|team|group|process)"
              + " (?:is|are|has|have|was|should|does|provides?)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern RESULT =
      Pattern.compile(
          "(?:consequently|therefore|thus|hence|accordingly|as a (?:direct )?(?:result|consequence)(?! of\\b)"
              + "|because of this|as a result of this|(?:it also |this (?:also )?)means)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final int BEGINNING = 60;

  private Leaning() {}

  /** Returns how many characters at the beginning of a sentence only link it. */
  static int linked(String sentence) {
    int end = 0;
    Matcher link = LINK.matcher(sentence);
    while (end < sentence.length() && link.region(end, sentence.length()).lookingAt()) {
      end = link.end();
    }
    return sentence.length() - end < BEGINNING / 3 ? 0 : end;
  }

  /** Returns whether a sentence says what follows from the one before it. */
  static boolean isResult(String sentence) {
    return RESULT.matcher(sentence).lookingAt();
  }

  /** Returns whether a sentence, or what follows its linking words, says little alone. */
  static boolean leans(String sentence) {
    String rest = sentence.substring(linked(sentence));
    if (POINTER.matcher(rest).lookingAt() && !WHOLE.matcher(rest).lookingAt()) {
      return true;
    }
    Matcher within = WITHIN.matcher(rest);
    int end = Math.min(rest.length(), BEGINNING);
    return within.region(0, end).find();
  }

  /** Returns whether a sentence points at something late, which it may have named itself before. */
  static boolean pointsLate(String sentence) {
    Matcher within = WITHIN.matcher(sentence);
    return sentence.length() > BEGINNING && within.region(BEGINNING, sentence.length()).find();
  }

  /** Returns whether a sentence is the example of what is before it. */
  static boolean isExample(String sentence) {
    String start = sentence.toLowerCase(Locale.ROOT);
    return start.startsWith("for example")
        || start.startsWith("for instance")
        || start.startsWith("in one case")
        || start.startsWith("in one example")
        || start.startsWith("one young person")
        || start.startsWith("one child")
        || start.startsWith("one parent")
        || start.startsWith("an example");
  }
}
