package io.github.inspectionreports.internal.section.headings;

import io.github.inspectionreports.internal.document.Block;
import io.github.inspectionreports.internal.outline.Framed;
import io.github.inspectionreports.internal.tables.Recogniser;
import io.github.inspectionreports.internal.tables.Values;
import io.github.inspectionreports.model.FrameKind;
import io.github.inspectionreports.model.SectionKind;
import io.github.inspectionreports.model.VisitKind;
import io.github.inspectionreports.rules.RuleSet;
import io.github.inspectionreports.rules.Table;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The headings that letters of each kind have, and what each opens. Immutable. */
public final class HeadingTable {
  /** The number of a footnote that is set as large as its heading: "What needs to improve?1". */
  private static final Pattern NOTED = Pattern.compile("(?<=[?:)\\p{Ll}])\\d{1,2}$");

  /**
   * What counts headings, or says that they judge: "1 ", "2.1 ", "(3) ", "4 – ", "B. ", "Section 5:
   * ", "Judgement two ", "Key judgement: ".
   */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:(?:Section|Part|Chapter|Judgement|Area) (?:\\d{1,2}|[A-H]|[IVX]{1,4}|one|two|three|four"
              + "|five)\\b|(?:\\p{L}[\\p{L}’']{1,14} ){0,2}[Jj]udge?ments?(?: \\d{1,2})?(?= ?[:–—-] ?)|\\(?(?:\\d{1,2}(?:\\.\\d{1,2}){0,2}|[A-Ha-h](?=[.):])|[IVXivx]{1,4})\\b\\)?)"
              + "[.:)]? {0,2}[-–—]? {1,3}(?=[‘“]?\\p{Lu})");

  /**
   * A heading.
   *
   * @param id id of the row
   * @param kind what it opens
   * @param frame what the text below it is where it is not part of the body; null for a body
   * @param visits the kinds of visit for which it holds; empty for all
   * @param topic whether it names a topic, which may also divide a list of strengths or of what
   *     needs to improve
   * @param study whether it opens the study of a case
   */
  public record Heading(
      String id,
      SectionKind kind,
      @Nullable FrameKind frame,
      Set<VisitKind> visits,
      boolean topic,
      boolean study) {
    /** Copies the set. */
    public Heading {
      visits = Set.copyOf(visits);
    }
  }

  /** Lists that a sentence may open: "The areas for improvement are:". */
  private static final Set<SectionKind> LISTS =
      EnumSet.of(SectionKind.IMPROVEMENTS, SectionKind.STRENGTHS, SectionKind.PRIORITY_ACTIONS);

  private static final Pattern VERB =
      Pattern.compile(
          "\\b(?:is|are|was|were|be|been|has|have|had|can|could|will|may|must|should|do|does|did"
              + "|includes?|included|remains?|remained|continues?|continued|needs?|shows?|showed"
              + "|suggests?|confirms?|confirmed|found|saw|identified|noted|covered|focused)\\b",
          Pattern.CASE_INSENSITIVE);

  private final Recogniser<Heading> headings;
  private final GradedHeadings graded;

  private HeadingTable(Recogniser<Heading> headings, GradedHeadings graded) {
    this.headings = headings;
    this.graded = graded;
  }

  /**
   * Reads the table of headings: columns id, pattern, kind, frame, visits and topic.
   *
   * @param rules the rule set
   * @return the table
   * @throws io.github.inspectionreports.rules.RuleSetException for a faulty row; names file and
   *     line
   */
  public static HeadingTable of(RuleSet rules) {
    return new HeadingTable(
        Recogniser.of(
            rules,
            Table.HEADINGS,
            row ->
                new Heading(
                    row.id(),
                    Values.constant(row, "kind", SectionKind.class),
                    row.value("frame").isEmpty()
                        ? null
                        : Values.constant(row, "frame", FrameKind.class),
                    Set.copyOf(Values.constants(row, "visits", VisitKind.class)),
                    row.value("topic").equals("yes"),
                    row.value("topic").equals("study"))),
        GradedHeadings.of(rules));
  }

  /** What the tables of judgements and grades say about headings. */
  public GradedHeadings graded() {
    return graded;
  }

  /**
   * Recognises a heading. A row for the kind of visit goes before a row for all kinds.
   *
   * @param text the heading
   * @param visit the kind of visit; {@link VisitKind#UNKNOWN} lets the rows of every kind match
   * @return what it opens, or null where no row matches it
   */
  public @Nullable Heading recognise(String text, VisitKind visit) {
    Heading heading = recogniseBare(text, visit);
    Matcher label = heading == null ? LABEL.matcher(text) : null;
    if (label != null && label.lookingAt()) {
      return recognise(text.substring(label.end()), visit);
    }
    if (heading == null && NOTED.matcher(text).find()) {
      return recogniseBare(NOTED.matcher(text).replaceFirst(""), visit);
    }
    return heading;
  }

  /**
   * Recognises a line of the body as a heading, and not as a sentence that leads in the items below
   * it, though it begins as a heading does: "Progress since the visit has been made in this:".
   *
   * @param block the line
   * @param next what follows it; null if nothing does
   * @param visit the kind of visit
   * @return what it opens, or null where it is no heading that the table has
   */
  public @Nullable Heading recognise(Block block, Framed.@Nullable Part next, VisitKind visit) {
    Heading heading = recognise(block.text(), visit);
    boolean led =
        heading != null
            && !LISTS.contains(heading.kind)
            && block.kind() == Block.Kind.PARAGRAPH
            && !block.style().bold()
            && block.text().endsWith(":")
            && HeadingShapes.isItem(next);
    return led && saysMore(block.text()) ? null : heading;
  }

  /** Whether words after those of a heading make it a sentence. */
  private boolean saysMore(String text) {
    int end = 0;
    for (Recogniser.Hit<Heading> hit : headings.hits(text)) {
      end = Math.max(end, hit.end());
    }
    return VERB.matcher(text).region(end, text.length()).find();
  }

  private @Nullable Heading recogniseBare(String text, VisitKind visit) {
    Heading general = null;
    for (Recogniser.Hit<Heading> hit : headings.hits(text)) {
      Heading heading = hit.value();
      if (heading.visits.contains(visit)) {
        return heading;
      }
      boolean open = heading.visits.isEmpty() || visit == VisitKind.UNKNOWN;
      if (general == null && open) {
        general = heading;
      }
    }
    return general;
  }
}
