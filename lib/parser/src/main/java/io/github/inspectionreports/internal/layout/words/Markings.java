package io.github.inspectionreports.internal.layout.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Recognises the markings that offices set on papers: how secret they are, who may have them, that
 * they are a draft. They are on lines of their own, above, below or between paragraphs, or across
 * the page, and are not part of what a letter says.
 */
public final class Markings {
  private static final int LONGEST = 90;

  /** Words that are a marking in capitals only: in a sentence or a title they mean themselves. */
  private static final String CAPITALS =
      "(?-i:DRAFT|COPY|OFFICIAL|SENSITIVE|PERSONAL|COMMERCIAL|CONFIDENTIAL|RESTRICTED|PROTECT"
          + "|PROTECTED|SECRET|TOP SECRET|UNCLASSIFIED|PUBLIC|INTERNAL|EMBARGO|EMBARGOED|PRIVATE"
          + "|SAMPLE|SPECIMEN|ARCHIVED|VOID|FINAL|PROVISIONAL|UNAPPROVED|STAFF|MANAGEMENT"
          + "|POLICY|LOCSEN|HMG|UK)";

  /** Words that are a marking with a small letter too, for nothing else is written so. */
  private static final String PHRASES =
      "not protectively marked|(?:strictly )?private (?:and|&) confidential|strictly"
          + " confidential|strictly private|official[ -]?(?:[-–—:/] ?)?sensitive|(?:for )?internal"
          + " use only|(?:for )?official use only|not for"
          + " (?:publication|circulation|distribution|quotation|disclosure|sharing|onward"
          + " (?:transmission|sharing|circulation|distribution|disclosure))|not to be"
          + " (?:copied|circulated|distributed|disclosed|forwarded|published|quoted|shared)|do not"
          + " (?:copy|circulate|distribute|forward|share)|in confidence|for (?:the"
          + " )?(?:addressees?|recipients?|named recipients?) only|(?:first|second|final|working)"
          + " draft|draft (?:report|letter|only|copy|version)|draft(?: (?:report|letter))?"
          + " (?:for|subject to) (?:factual accuracy(?:"
          + " check(?:ing)?)?|comment|checking|consultation|discussion|approval)|subject to"
          + " (?:factual accuracy|quality assurance|moderation)(?: check(?:ing)?)?|pre-?publication(?:"
          + " (?:draft|copy))?|file copy|uncontrolled (?:copy )?when printed|without prejudice|under"
          + " embargo|(?:this )?page (?:is |was |has been )?(?:intentionally|deliberately) (?:left )?blank|no onward circulation|(?:until|before|pending) (?:published|publication|release)";

  /** What may follow such a word after a colon or a dash: what it is that is to be kept. */
  private static final String SUBJECTS =
      "(?-i:INSPECTIONS?|INVESTIGATIONS?|VISITS?|REGULATORY|MEDICAL|HONOURS|BUDGET|CONTRACTS"
          + "|APPOINTMENTS|DATA|PERSONAL DATA|CORRESPONDENCE|EXAMINATIONS?)";

  /**
   * What may follow these words after a dash: to whom the paper may not go, or anything in
   * capitals.
   */
  private static final String RESERVED =
      "(?-i:D)raft|(?-i:O)fficial|(?-i:C)onfidential|(?-i:R)estricted|(?-i:E)mbargo(?:ed)?"
          + "|(?-i:P)rovisional|(?-i:D)raft for comment";

  private static final Pattern WITH_RESERVE =
      Pattern.compile(
          "(?:RESERVED) ?(?:[:/(]|\\p{Pd}) ?(?:(?:not (?:for|to be)|do not|for) [\\p{L}\\p{N} ,.:’']{3,70}(?<!\\.)\\)?"
                  .replace("RESERVED", RESERVED)
              + "|(?-i:[\\p{Lu}\\p{N} ,:’'()/\\p{Pd}]{3,70}))",
          Pattern.CASE_INSENSITIVE);

  /** The number of the page, before a marking or after it. */
  private static final String PAGE = "Page \\d{1,3}(?: of \\d{1,3})?";

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)^" + PAGE + "[ |\\p{Pd}]{1,40}|(?<![ |\\p{Pd}])[ |\\p{Pd}]{1,40}" + PAGE + "$");

  /** What may follow an embargo: until when it holds. */
  private static final String UNTIL =
      "(?:strictly )?embargoed? (?:until|till|to|:)[ \\p{L}\\p{N}:.,]{2,40}";

  private static final Pattern MARKING =
      Pattern.compile(
          "(?:PAGE[ |\\p{Pd}]{1,40})?[\\[(*\\p{Pd} ]{0,4}(?:UNTIL|PHRASES|CAPITALS)(?:[ ,:/|&()\\[\\]\\p{Pd}]{1,5}(?:UNTIL|PHRASES|CAPITALS)| {0,2}[:/\\p{Pd}] {0,2}SUBJECTS){0,4}[\\])*\\p{Pd} ]{0,4}(?:[ |\\p{Pd}]{1,40}PAGE)?"
              .replace("PAGE", PAGE)
              .replace("SUBJECTS", SUBJECTS)
              .replace("UNTIL", UNTIL)
              .replace("PHRASES", PHRASES)
              .replace("CAPITALS", CAPITALS),
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** The first three letters of all markings. */
  private static final Set<String> BEGINNINGS =
      Set.of(
          "dra", "cop", "off", "sen", "per", "com", "con", "res", "pro", "sec", "top", "unc", "pub",
          "int", "emb", "pri", "sam", "spe", "arc", "voi", "fin", "una", "sta", "man", "pol", "loc",
          "hmg", "pag", "ima", "pho", "pic", "uk ", "not", "str", "for", "do ", "fir", "wor", "sub",
          "pre", "fil", "wit", "und", "thi", "no ", "in ", "unt", "bef", "pen");

  /** Whose a picture is, below it. */
  private static final Pattern CREDIT =
      Pattern.compile(
          "(?:Image|Photo|Photograph|Picture)s?(?: credit)?:? ?(?:©|\\([cC]\\)|[Cc]opyright\\b)[^.;:?!]{1,60}");

  /** Letters with blanks between them. */
  private static final Pattern SPACED = Pattern.compile("\\p{Lu}(?:[ \u00A0]{1,4}\\p{Lu}){3,}+");

  private static final Pattern BLANKS = Pattern.compile("[ \u00A0]+");

  /** A marking of single letters has so many. */
  private static final int FEWEST_LETTERS = 4;

  private static final int MOST_LETTERS = 30;

  /**
   * A marking that letters spell, one after another.
   *
   * @param from the number of its first letter
   * @param to the number after its last letter
   */
  public record Spelled(int from, int to) {}

  private Markings() {}

  /**
   * Finds the markings that letters spell which are set apart from each other: one to a line, or
   * one under another. All letters, or some of them in order, may be of a marking.
   *
   * @param letters the letters in their order
   * @return the markings, in order
   */
  public static List<Spelled> spelled(String letters) {
    List<Spelled> found = new ArrayList<>();
    for (int from = 0; from + FEWEST_LETTERS <= letters.length(); from++) {
      int to = Math.min(letters.length(), from + MOST_LETTERS);
      while (to - from >= FEWEST_LETTERS && !isMarking(letters.substring(from, to))) {
        to--;
      }
      if (to - from >= FEWEST_LETTERS) {
        found.add(new Spelled(from, to));
        from = to - 1;
      }
    }
    return found;
  }

  /** Looks at the first letters only: most lines begin with other words. */
  private static boolean mayBegin(String text) {
    int from = 0;
    while (from < text.length() && !Character.isLetter(text.charAt(from))) {
      from++;
    }
    if (from > 4 || text.length() - from < 4) {
      return false;
    }
    boolean spaced = Characters.isBlank(text.charAt(from + 1));
    return spaced || BEGINNINGS.contains(text.substring(from, from + 3).toLowerCase(Locale.ROOT));
  }

  /**
   * Returns a marking without the number of the page that shares its line.
   *
   * @param marking the marking
   * @return its words
   */
  public static String withoutPage(String marking) {
    return NUMBER.matcher(marking).replaceAll("");
  }

  /** Returns whether a line is nothing but such a marking. */
  public static boolean isMarking(String line) {
    if (line.length() > LONGEST || line.length() < 4) {
      return false;
    }
    String text = line.strip();
    if (!mayBegin(text)) {
      return false;
    }
    boolean spaced = SPACED.matcher(text).matches();
    return MARKING.matcher(spaced ? BLANKS.matcher(text).replaceAll("") : text).matches()
        || WITH_RESERVE.matcher(text).matches()
        || CREDIT.matcher(text).matches();
  }
}
