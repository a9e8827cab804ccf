package io.github.inspectionreports.internal.section;

import io.github.inspectionreports.internal.document.Block;
import io.github.inspectionreports.internal.outline.Framed;
import io.github.inspectionreports.internal.vocabulary.PersonNames;
import io.github.inspectionreports.internal.vocabulary.VisitTrait;
import io.github.inspectionreports.model.SectionKind;
import io.github.inspectionreports.model.VisitKind;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What may be in a letter before its first known heading. */
final class LetterOpening {
  private static final Pattern PERSON =
      Pattern.compile(
          "(?:(?:Mr|Mrs|Ms|Miss|Dr) )?\\p{Lu}[\\p{L}’'-]{0,30}(?:"
              + " (?:\\p{Lu}[\\p{L}’'.-]{0,30}|"
              + PersonNames.PARTICLE
              + ")){1,4}(?:[,(–:-]?"
              + " ?\\(?[^.:;?!]{0,60}(?:(?i:inspector|hmi)s?|\\b"
              + PersonNames.RANK
              + ")\\b[^.:;?!]{0,30})?");

  private static final int LARGEST_TEAM = 30;

  /** A name with the rank of an inspector after it, and nothing else. */
  private static final Pattern INSPECTOR =
      Pattern.compile(
          PersonNames.FULL_NAME
              + ",?"
              + " (?:\\(?lead\\)?,? )?(?:(?:His|Her) Majesty[’']s Inspector|Ofsted"
              + " Inspector|"
              + PersonNames.RANK
              + ")\\b[^.:;?!]{0,40}");

  /** So many inspectors in a row are a team. */
  private static final int TEAM = 2;

  /** A paragraph about the visit and what inspectors did on it, which sums up nothing. */
  private static final Pattern ABOUT_THE_VISIT =
      Pattern.compile(
          "(?:(?:This|The|Our) (?:\\w+ )?(?:visit|inspection)\\b|(?:Inspectors|We) (?:also )?(?:looked|considered"
              + "|reviewed|read|met|spoke|talked|examined|evaluated|sampled|visited|held|gathered)\\b)");

  /** A summary without a heading has fewer paragraphs. */
  private static final int LONGEST_SUMMARY = 8;

  /** What may be in a letter below its occasion without a heading. */
  enum Turns {
    /** Nothing: each part has its heading. */
    NONE,
    /** The outcome, in the middle of the occasion. */
    OUTCOME,
    /** What sums up, between the occasion and the first heading. */
    SUMMARY,
    /** All that was found. */
    FINDINGS
  }

  private LetterOpening() {}

  /** Whether a heading has nothing but inspectors below it, with their ranks. */
  static boolean leadsTeam(List<Framed.Part> after) {
    return after.size() >= TEAM
        && after.stream()
            .limit(TEAM)
            .allMatch(
                part -> part.frame() == null && INSPECTOR.matcher(part.block().text()).matches());
  }

  /**
   * Whether the occasion of a letter ends above a heading that no row matches.
   *
   * @param kind the section in which it is
   * @param above the blocks of that section
   * @param after what follows the heading
   */
  static boolean isOver(
      VisitKind visit,
      SectionKind kind,
      List<Block> above,
      List<Framed.Part> after,
      ParagraphTests tests) {
    return !VisitTrait.OPENING_GIVES_RESULTS.isOf(visit)
        && kind == SectionKind.ABOUT
        && !after.isEmpty()
        && after.get(0).frame() == null
        && endsOccasion(above, after.get(0).block(), tests);
  }

  /** Whether a line names one of the inspectors whom the line or the sentence above leads in. */
  static boolean isInspector(List<Block> above, Block line) {
    for (int i = above.size() - 1; i >= Math.max(0, above.size() - LARGEST_TEAM); i--) {
      String text = above.get(i).text();
      if (PersonNames.leadsTeam(text)) {
        return isPerson(line.text());
      }
      if (!isPerson(text)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isPerson(String text) {
    return PERSON.matcher(text).matches() || PersonNames.isObserver(text);
  }

  /**
   * Decides which section a paragraph without a heading opens: joint inspections sum up what was
   * found below the occasion, and letters on an area or of a monitoring visit say there whether
   * there is progress.
   *
   * @param turns what may be without a heading
   * @param kind the section in which it is
   * @param above the blocks of that section
   * @param after what follows the paragraph
   * @return the section that it opens; null where it belongs to that in which it is
   */
  static @Nullable SectionKind turn(
      Turns turns,
      VisitKind visit,
      SectionKind kind,
      List<Block> above,
      Block block,
      List<Framed.Part> after,
      ParagraphTests tests) {
    if (turns == Turns.FINDINGS || turns == Turns.SUMMARY) {
      boolean ends = kind == SectionKind.ABOUT && endsOccasion(above, block, tests);
      if (ends && turns == Turns.SUMMARY) {
        boolean about =
            ABOUT_THE_VISIT.matcher(block.text()).lookingAt() || goesOnAboutOccasion(after, tests);
        return about ? null : SectionKind.OVERVIEW;
      }
      boolean sums = visit == VisitKind.JTAI;
      SectionKind next = sums ? SectionKind.OVERVIEW : SectionKind.FINDINGS;
      return ends ? next : null;
    }
    boolean area = visit == VisitKind.AREA_SEND;
    boolean outcome = tests.saysOutcome().test(block.text());
    boolean goesOn =
        block.kind() != Block.Kind.PARAGRAPH
            || (!above.isEmpty() && above.get(above.size() - 1).text().endsWith(":"));
    if (kind == SectionKind.ABOUT && outcome && (area || !goesOn && !above.isEmpty())) {
      return SectionKind.OVERVIEW;
    }
    boolean ends = area ? !outcome : tests.isOfOccasion().test(block.text());
    return kind == SectionKind.OVERVIEW && ends && !goesOn ? SectionKind.ABOUT : null;
  }

  /** Whether a paragraph up to the next heading is about the inspection again. */
  private static boolean goesOnAboutOccasion(List<Framed.Part> after, ParagraphTests tests) {
    return after.stream()
        .limit(LONGEST_SUMMARY)
        .takeWhile(part -> part.block().kind() != Block.Kind.HEADING)
        .anyMatch(part -> tests.isOfOccasion().test(part.block().text()));
  }

  /** Whether a paragraph after the occasion of a letter says what was found. */
  private static boolean endsOccasion(List<Block> above, Block block, ParagraphTests tests) {
    return !above.isEmpty()
        && block.kind() == Block.Kind.PARAGRAPH
        && !above.get(above.size() - 1).text().endsWith(":")
        && tests.isOfOccasion().test(above.get(0).text())
        && !tests.isOfOccasion().test(block.text());
  }
}
