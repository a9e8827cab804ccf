package io.github.inspectionreports.internal.section.headings;

import io.github.inspectionreports.internal.document.Block;
import io.github.inspectionreports.internal.outline.Framed;
import io.github.inspectionreports.internal.section.headings.HeadingTable.Heading;
import io.github.inspectionreports.model.SectionKind;
import io.github.inspectionreports.model.VisitKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Headings on one line with their text: "Main findings: Assessments are thorough.". Only a heading
 * that the table has is cut off, and only where its words do not make a sentence.
 */
public final class RunInHeadings {
  private static final Set<SectionKind> KINDS =
      EnumSet.of(
          SectionKind.OVERVIEW,
          SectionKind.PRIORITY_ACTIONS,
          SectionKind.IMPROVEMENTS,
          SectionKind.STRENGTHS,
          SectionKind.FINDINGS,
          SectionKind.NEXT_STEPS);

  /** What they hold may go on in small letters: "Area for priority action: the response to …". */
  private static final Set<SectionKind> LISTS =
      EnumSet.of(SectionKind.PRIORITY_ACTIONS, SectionKind.IMPROVEMENTS, SectionKind.STRENGTHS);

  /** The heading, with the sign that ends it. */
  private static final Pattern BEGINNING =
      Pattern.compile("^(\\p{Lu}[^:?.–—|]{3,80}?)(?:[:?.] ?[–—-]?| ?[–—]| -)(?= )");

  /** Words that lead in what follows as a part of their own sentence. */
  private static final Pattern SENTENCE =
      Pattern.compile(
          "\\b(?:is|are|was|were|has|have|had|following|these|that)\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern NOTHING =
      Pattern.compile("(?:none|no|nil|n/a|not applicable|there (?:is|are|were) no(?:ne)?)\\b");

  private RunInHeadings() {}

  /**
   * Cuts such headings off the paragraphs of a body.
   *
   * @param parts the parts of the document
   * @param headings the headings that it may have
   * @param visit the kind of visit
   * @return the parts, each such paragraph as two
   */
  public static List<Framed.Part> cut(
      List<Framed.Part> parts, HeadingTable headings, VisitKind visit) {
    if (visit == VisitKind.PRESS || visit == VisitKind.UNKNOWN) {
      return parts;
    }
    List<Framed.Part> cut = new ArrayList<>();
    for (Framed.Part part : parts) {
      Block block = part.block();
      int end = end(part, headings, visit);
      if (end > 0) {
        cut.add(new Framed.Part(part(block, Block.Kind.HEADING, 0, end), null));
        int to = block.text().length();
        cut.add(new Framed.Part(part(block, Block.Kind.PARAGRAPH, end + 1, to), null));
      } else {
        cut.add(part);
      }
    }
    return cut;
  }

  /** Where the heading at the beginning of a paragraph ends; 0 if there is none. */
  private static int end(Framed.Part part, HeadingTable headings, VisitKind visit) {
    Block block = part.block();
    if (part.frame() != null || block.kind() != Block.Kind.PARAGRAPH) {
      return 0;
    }
    Matcher beginning = BEGINNING.matcher(block.text());
    if (!beginning.find() || SENTENCE.matcher(beginning.group(1)).find()) {
      return 0;
    }
    Heading heading = opens(headings, beginning.group(1), visit);
    int end = beginning.end();
    if (heading == null || block.text().length() < end + 2) {
      return 0;
    }
    String rest = block.text().substring(end + 1);
    boolean colon = block.text().charAt(beginning.end(1)) == ':';
    boolean small = Character.isLowerCase(rest.codePointAt(0));
    boolean goesOn = small && !(colon && LISTS.contains(heading.kind()));
    boolean nothing = NOTHING.matcher(rest.toLowerCase(Locale.ROOT)).lookingAt();
    return goesOn || nothing || headings.recognise(block.text(), visit) != null ? 0 : end;
  }

  private static @Nullable Heading opens(HeadingTable headings, String words, VisitKind visit) {
    Heading heading = headings.recognise(words, visit);
    boolean opens =
        heading != null
            && KINDS.contains(heading.kind())
            && heading.frame() == null
            && !heading.topic()
            && !heading.study();
    return opens ? heading : null;
  }

  private static Block part(Block block, Block.Kind kind, int from, int to) {
    int start = block.start() + from;
    int end = block.start() + to;
    return new Block(
        kind,
        block.text().substring(from, to),
        start,
        end,
        block.pageAt(start),
        block.pageAt(end - 1),
        0,
        from == 0 ? block.number() : "",
        block.style(),
        List.of(),
        block.pages());
  }
}
