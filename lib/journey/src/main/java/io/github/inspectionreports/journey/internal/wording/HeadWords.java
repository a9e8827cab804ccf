package io.github.inspectionreports.journey.internal.wording;

import io.github.inspectionreports.journey.Claim;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a sentence speaks of the matter that an item asks for first. It does only where it has
 * two telling words of the item's head phrase, and with them half of what that phrase says: a word
 * that many sentences use, or that names a whole field of work, is half a word.
 */
public final class HeadWords {
  private static final double ENOUGH = 2;

  private static final double COMMON = 0.5;

  /** The least part of the head phrase that both say. */
  private static final double PART = 0.4;

  /** One telling word and one common word are enough where they are so much of the head phrase. */
  private static final double MOST = 0.6;

  /** A word that one of so many sentences uses is common. */
  private static final int OFTEN = 25;

  /** In a few sentences no word is common. */
  private static final int FEW = 100;

  /** Here the head phrase of an item ends, and what it is for or what it includes begins. */
  private static final Pattern HEAD_ENDS =
      Pattern.compile(
          "[;:(]|\\. |,? (?:so that|in order|which|including|such as|as well as|particularly)\\b"
              + "|,? to (?:ensure|enable|inform|drive|secure|support|help|make|provide|reduce|improve)\\b");

  /** "Ensure that", "to improve": an item that begins so has its head after it. */
  private static final Pattern BEGINS =
      Pattern.compile(
          "^(?:(?:[Tt]o |[Ii]n order to )?(?:[Ee]nsure|[Mm]ake sure|[Ii]mprove|[Pp]rovide|[Rr]educe"
              + "|[Ss]upport|[Ss]ecure)(?: that)?\\b)?\\s*");

  private static final Set<String> FIELDS =
      Wording.stems(
          """
          adoption assessment carer contact decision education home manager management oversight
          parent partner partnership plan planning permanence placement recording referral school
          supervised supervision training view voice visit
          """);

  /** Each stands for a phrase of several words, one of which is common: "care plan". */
  private static final Set<String> SET_PHRASES = Wording.stems("pepplan needplan careplan");

  private final Map<String, Integer> uses = new HashMap<>();

  /** Words that were read, since each item is held against all that later letters say. */
  private final Map<String, Set<String>> read = new HashMap<>();

  private final Map<String, Set<String>> heads = new HashMap<>();
  private int size;

  /** Learns which words are common from all that the letters of a journey say. */
  public static HeadWords of(Collection<Claim> claims) {
    HeadWords words = new HeadWords();
    for (Claim claim : claims) {
      words.size++;
      words.words(claim.text()).forEach(word -> words.uses.merge(word, 1, Integer::sum));
    }
    return words;
  }

  /**
   * Returns whether a text surely speaks of the matter of an item.
   *
   * @param item the text of the item
   * @param text what another letter says
   */
  public boolean surelyOf(String item, String text) {
    Set<String> head = heads.computeIfAbsent(item, whole -> words(head(whole)));
    Set<String> both = new HashSet<>(head);
    both.retainAll(words(text));
    double part = points(both) / Math.max(COMMON, points(head));
    return points(both) >= ENOUGH && part >= PART
        || points(both) >= 1 + COMMON && hasTelling(both) && part >= MOST;
  }

  private Set<String> words(String text) {
    return read.computeIfAbsent(text, HeadWords::read);
  }

  /** The words that say something, with those of the kind of a weakness, such as "quality". */
  private static Set<String> read(String text) {
    Set<String> words = Wording.meaning(text);
    Wording.stems(text).stream().filter(word -> Wording.aspect(word) >= 0).forEach(words::add);
    return words;
  }

  /** The words of an item up to what it is for. */
  public static String head(String item) {
    String asked = BEGINS.matcher(item).replaceFirst("");
    String head = HEAD_ENDS.split(asked, 2)[0];
    return head.isBlank() ? asked : head;
  }

  private boolean hasTelling(Set<String> words) {
    return words.stream().anyMatch(word -> points(word) >= 1);
  }

  private double points(Set<String> words) {
    return words.stream().mapToDouble(this::points).sum();
  }

  private double points(String word) {
    if (SET_PHRASES.contains(word)) {
      return 1 + COMMON;
    }
    boolean often = size > FEW && uses.getOrDefault(word, 0) * OFTEN > size;
    return often || FIELDS.contains(word) || Wording.aspect(word) >= 0 ? COMMON : 1;
  }
}
