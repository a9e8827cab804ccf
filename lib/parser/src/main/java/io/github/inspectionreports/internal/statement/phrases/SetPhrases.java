package io.github.inspectionreports.internal.statement.phrases;

import io.github.inspectionreports.internal.outline.NamedVisit;
import io.github.inspectionreports.internal.passage.Passage;
import io.github.inspectionreports.internal.sentence.SentenceSplitter;
import io.github.inspectionreports.internal.tables.Recogniser;
import io.github.inspectionreports.internal.tables.Values;
import io.github.inspectionreports.rules.RuleSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Set phrases that decide what a paragraph is. Immutable. */
public final class SetPhrases {
  /** What a set phrase does. */
  public enum Use {
    /** Says that there is no area for priority action, or nothing below a heading. */
    NO_PRIORITY_ACTION,
    /** Is about what happens next and is not an item of a list. */
    CLOSING,
    /** Ends a list and is not an item of it, but says something of the area. */
    LIST_END,
    /** Says nothing of what was found: thanks, copies, what the grades mean. */
    BOILERPLATE,
    /** Introduces areas for priority action, or weaknesses as serious as these. */
    ACTIONS,
    /** Says the outcome of a letter on an area. */
    OUTCOME,
    /** Introduces what an earlier visit found. */
    EARLIER,
    /** Is about a revisit: the weaknesses that it names are those of the visit before. */
    REVISIT,
    /** Begins recommendations given in prose. */
    RECOMMENDS,
    /** Continues recommendations given in prose. */
    RECOMMENDS_FURTHER,
    /** Introduces what needs to improve within a sentence. */
    NEEDS,
    /** Introduces a list although no colon ends it. */
    LEAD_IN,
    /** Introduces the list of all that is to be done, even where it has a number of its own. */
    OPENS_LIST,
    /** Begins a paragraph that is about the inspection, not of what it found. */
    OCCASION,
    /** Of an article: introduces a list of what the council was told to do. */
    DEMANDS,
    /** Of an article: gives words of somebody of the council. */
    COUNCIL_SPEAKS,
    /** Of an article: the person quoted before says more. */
    SPEAKS_ON,
    /** Of an article: gives words of inspectors, their report or their letter. */
    INSPECTORS_SPEAK,
    /** Of an article: a short line is a link, a caption or a button of the web site. */
    LINK,
    /** Of an article: a line above a list of links to other articles. */
    LINKS_BELOW,
    /** Of an article: the small print of the web site. */
    SMALL_PRINT
  }

  /** Links and captions are shorter; a notice about cookies may be longer. */
  private static final int LONGEST_LINK = 110;

  private final Recogniser<Use> phrases;

  private SetPhrases(Recogniser<Use> phrases) {
    this.phrases = phrases;
  }

  /**
   * Reads the table of set phrases: columns id, pattern and use.
   *
   * @param rules the rule set
   * @return the table
   * @throws io.github.inspectionreports.rules.RuleSetException for a faulty row; names file and
   *     line
   */
  public static SetPhrases of(RuleSet rules) {
    return new SetPhrases(
        Recogniser.of(rules, "set-phrases", row -> Values.constant(row, "use", Use.class)));
  }

  /**
   * Returns whether a paragraph at the beginning of a letter is about the inspection itself.
   *
   * @param paragraph its text
   * @return whether it does, and says nothing of what was found
   */
  public boolean isOfOccasion(String paragraph) {
    return says(Use.OCCASION, paragraph);
  }

  /**
   * Returns whether a paragraph of an article is a link, a caption or small print of its web site.
   *
   * @param paragraph its text
   * @return whether it is not part of the article
   */
  public boolean isOfWebSite(String paragraph) {
    String line = paragraph.endsWith(".") ? paragraph : paragraph.replace(':', ' ');
    return paragraph.length() <= LONGEST_LINK && says(Use.LINK, line)
        || says(Use.SMALL_PRINT, paragraph);
  }

  /**
   * Returns whether a line of an article is above links to other articles.
   *
   * @param line its text
   * @return whether the lines below it are not part of the article
   */
  public boolean leadsLinks(String line) {
    return line.length() <= LONGEST_LINK && says(Use.LINKS_BELOW, line);
  }

  /**
   * Returns whether a paragraph introduces areas for priority action, although it is not a heading.
   *
   * @param paragraph its text
   * @return whether what follows it as a list are such areas, found at this visit
   */
  public boolean leadsActions(String paragraph) {
    return says(Use.ACTIONS, paragraph)
        && !says(Use.NO_PRIORITY_ACTION, paragraph)
        && !says(Use.REVISIT, paragraph)
        && !says(Use.EARLIER, paragraph);
  }

  /** Whether words introduce areas for priority action of this visit in a sentence. */
  public boolean namesActions(String words) {
    return leadsActions(words) && !NamedVisit.isIn(words);
  }

  /** Whether words introduce what needs to improve in a sentence. */
  public boolean namesImprovements(String words) {
    return says(Use.NEEDS, words)
        && !says(Use.REVISIT, words)
        && !says(Use.EARLIER, words)
        && !NamedVisit.isIn(words);
  }

  /**
   * Returns whether a paragraph of a letter on an area says its outcome.
   *
   * @param paragraph its text
   * @return whether one of its sentences says whether the area has made progress, or what it must
   *     do
   */
  public boolean saysOutcome(String paragraph) {
    return SentenceSplitter.split(paragraph).stream()
        .anyMatch(cut -> says(Use.OUTCOME, cut.text()));
  }

  /**
   * Returns whether a paragraph of a letter is about what happens after it.
   *
   * @param paragraph its text
   * @return whether its first sentence speaks of that
   */
  public boolean saysNext(String paragraph) {
    List<SentenceSplitter.Cut> cuts = SentenceSplitter.split(paragraph);
    return !cuts.isEmpty() && says(Use.CLOSING, cuts.get(0).text());
  }

  /**
   * Returns whether a text under a heading says that nothing belongs there.
   *
   * @param text a paragraph or an item: "None identified at this visit."
   * @return whether it says so, or its first sentence does
   */
  public boolean saysNone(String text) {
    if (says(Use.NO_PRIORITY_ACTION, text)) {
      return true;
    }
    List<SentenceSplitter.Cut> cuts = SentenceSplitter.split(text);
    return cuts.size() > 1 && says(Use.NO_PRIORITY_ACTION, cuts.get(0).text());
  }

  /**
   * Finds a set phrase that makes a sentence say nothing of what was found.
   *
   * @param sentence one sentence
   * @return where the phrase is; null where there is none
   */
  public Passage.@Nullable ContextReason contextReason(String sentence) {
    for (Recogniser.Hit<Use> hit : phrases.hitsInProse(sentence)) {
      switch (hit.value()) {
        case BOILERPLATE, CLOSING, OPENS_LIST, NO_PRIORITY_ACTION -> {
          return saysNothing(hit.start(), hit.end());
        }
        default -> {}
      }
    }
    return null;
  }

  /** Marks all sentences as set text, which says nothing of what was found. */
  public static Passage marked(Passage passage) {
    return passage.allContext(saysNothing(0, 0), false);
  }

  /** The reason of a sentence that says nothing of what was found. */
  public static Passage.ContextReason saysNothing(int start, int end) {
    return new Passage.ContextReason(
        "set-phrase", "A set phrase of letters says nothing of what was found", start, end);
  }

  public boolean says(Use use, String text) {
    for (Recogniser.Hit<Use> hit : phrases.hitsInProse(text)) {
      if (hit.value() == use) {
        return true;
      }
    }
    return false;
  }
}
