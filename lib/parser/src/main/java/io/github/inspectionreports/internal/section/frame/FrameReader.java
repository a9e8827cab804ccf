package io.github.inspectionreports.internal.section.frame;

import io.github.inspectionreports.internal.budget.Budget;
import io.github.inspectionreports.internal.document.Block;
import io.github.inspectionreports.internal.document.Document;
import io.github.inspectionreports.internal.outline.Framed;
import io.github.inspectionreports.internal.section.frame.FrameTable.Where;
import io.github.inspectionreports.internal.section.frame.office.OfficeAddress;
import io.github.inspectionreports.internal.section.headings.HeadingShapes;
import io.github.inspectionreports.internal.section.headings.HeadingTable;
import io.github.inspectionreports.internal.vocabulary.CollapsedHead;
import io.github.inspectionreports.internal.vocabulary.CutSentence;
import io.github.inspectionreports.model.Diagnostic;
import io.github.inspectionreports.model.DiagnosticCode;
import io.github.inspectionreports.model.FrameKind;
import io.github.inspectionreports.model.VisitKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Parts the frame of a document (letterhead, address, title, signature) from its body. */
public final class FrameReader {
  /** A greeting is among the first blocks or nowhere. */
  private static final int GREETING_WITHIN = 60;

  /** A title has few blocks; more means that the body has begun without our noticing. */
  private static final int TITLE_BLOCKS = 12;

  /** A letter that is signed has so many paragraphs at least. */
  private static final int FEWEST_PARAGRAPHS = 2;

  /** The end of a sentence, of words that somebody said, or who said them. */
  private static final Pattern ENDS_SPEECH =
      Pattern.compile("\\.$|[.!?,][\"”’'](?:$| (?:said|says|added|adds|insisted|told)\\b)");

  private final FrameTable frames;
  private final HeadingTable headings;
  private final Boundaries boundaries;

  /**
   * Makes a reader.
   *
   * @param frames the set texts of frames
   * @param headings the headings, which end a title and a contents list
   */
  public FrameReader(FrameTable frames, HeadingTable headings) {
    this.frames = frames;
    this.headings = headings;
    this.boundaries = new Boundaries(frames);
  }

  /**
   * Reads the frame.
   *
   * @param document the document
   * @return each block with its part of the frame
   */
  public Framed read(Document document) {
    List<Block> blocks = document.blocks();
    @Nullable FrameKind[] kinds = new FrameKind[blocks.size()];
    List<Integer> running = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Budget.step(100 + blocks.get(i).text().length());
      switch (blocks.get(i).kind()) {
        case FOOTNOTE -> kinds[i] = FrameKind.FOOTNOTE;
        case HEADER -> kinds[i] = FrameKind.HEADER;
        case FOOTER -> kinds[i] = FrameKind.FOOTER;
        default -> running.add(i);
      }
    }
    List<Integer> all = running;
    Boundaries.Range range = boundaries.find(all.stream().map(blocks::get).toList());
    for (int n = 0; n < all.size(); n++) {
      if (n < range.from() || n >= range.to()) {
        kinds[all.get(n)] = FrameKind.OTHER_DOCUMENT;
      }
    }
    running = all.subList(range.from(), range.to());
    int greeting = greeting(blocks, running);
    int body =
        greeting >= 0
            ? letterHead(blocks, running, greeting, kinds)
            : reportHead(blocks, running, kinds);
    foot(blocks, running, body, greeting >= 0, kinds);
    List<Diagnostic> odd = new ArrayList<>(range.diagnostics());
    after(blocks, running, kinds, odd);
    boolean signed = Arrays.asList(kinds).contains(FrameKind.SIGNATURE);
    if (greeting >= 0 && !signed) {
      tail(blocks, running, body, kinds, FrameKind.SIGNATURE);
    } else if (greeting < 0 && !signed && !Arrays.asList(kinds).contains(FrameKind.PARTICULARS)) {
      tail(blocks, running, body, kinds, FrameKind.BACK_PAGE);
    }
    contents(blocks, running, body, kinds);
    if (greeting < 0) {
      TeamAfterFindings.mark(frames, blocks, running, body, kinds, this::isSectionHeading);
    }
    List<Framed.Part> parts = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      parts.add(new Framed.Part(blocks.get(i), kinds[i]));
    }
    return new Framed(document, parts, greeting >= 0, odd);
  }

  /** Decides what else is after the signature of a letter. */
  private static void after(
      List<Block> blocks,
      List<Integer> running,
      @Nullable FrameKind[] kinds,
      List<Diagnostic> odd) {
    List<Block> other = new ArrayList<>();
    for (int i : running) {
      if (kinds[i] == FrameKind.OTHER_DOCUMENT) {
        other.add(blocks.get(i));
      }
    }
    if (!other.isEmpty()) {
      odd.add(Boundaries.diagnostic(DiagnosticCode.TEXT_AFTER, "after", other));
    }
  }

  private int greeting(List<Block> blocks, List<Integer> running) {
    for (int n = 0; n < Math.min(GREETING_WITHIN, running.size()); n++) {
      String text = blocks.get(running.get(n)).text();
      if (BlockShapes.wordCount(text) <= BlockShapes.PROSE_WORDS
          && frames.recognise(text, Where.HEAD) == FrameKind.GREETING) {
        return n;
      }
    }
    return -1;
  }

  /** Marks everything down to the title; returns the position of the first block of the body. */
  private int letterHead(
      List<Block> blocks, List<Integer> running, int greeting, @Nullable FrameKind[] kinds) {
    int date = date(blocks, running, greeting);
    // The address is between date and greeting, or above the date, where nothing is between them.
    boolean above = date < 0 || date == greeting - 1;
    boolean officeLast = date >= 0 && isOffice(blocks.get(running.get(date + 1)).text());
    int end = date < 0 || officeLast ? greeting : date;
    int own = OfficeAddress.lastLine(this::isOffice, blocks, running, end);
    int beside = OfficeAddress.linesBefore(this::isOffice, blocks, running, own, date, greeting);
    Map<Integer, FrameKind> particulars = LetterParticulars.find(blocks, running, greeting);
    int page = PageTitle.last(blocks, running, greeting);
    for (int n = 0; n < greeting; n++) {
      String text = blocks.get(running.get(n)).text();
      FrameKind known =
          n > date && date >= 0 && beside == 0 ? null : frames.recognise(text, Where.HEAD);
      FrameKind kind;
      FrameKind particular = particulars.get(n);
      if (n == date) {
        kind = FrameKind.DATE;
      } else if (particular != null) {
        kind = particular;
      } else if (n <= page) {
        kind = PageTitle.kind(text);
      } else if (known == FrameKind.COPIES || known == FrameKind.LETTERHEAD) {
        kind = known;
      } else if (n < beside) {
        kind = FrameKind.ADDRESS;
      } else if (n <= own) {
        kind = FrameKind.LETTERHEAD;
      } else {
        kind = n > date || above ? FrameKind.ADDRESS : FrameKind.LETTERHEAD;
      }
      kinds[running.get(n)] = kind;
    }
    kinds[running.get(greeting)] = FrameKind.GREETING;
    int n = greeting + 1;
    while (n < running.size() && n <= greeting + 4) {
      Block block = blocks.get(running.get(n));
      // The title of a joint inspection can be longer than many a sentence.
      boolean title =
          n == greeting + 1
              && (block.kind() == Block.Kind.HEADING || BlockShapes.isLongTitle(block));
      if ((BlockShapes.isProse(block) && !title)
          || isSectionHeading(block)
          || Boundaries.isOpening(block.text())) {
        break;
      }
      boolean row = LetterParticulars.isRow(block.text());
      kinds[running.get(n)] = row ? FrameKind.PARTICULARS : FrameKind.TITLE;
      n++;
    }
    return n;
  }

  private boolean isOffice(String text) {
    return frames.recognise(text, Where.HEAD) == FrameKind.LETTERHEAD;
  }

  private static int date(List<Block> blocks, List<Integer> running, int greeting) {
    for (int n = 0; n < greeting; n++) {
      if (BlockShapes.isDate(blocks.get(running.get(n)).text())) {
        return n;
      }
    }
    return -1;
  }

  private int reportHead(List<Block> blocks, List<Integer> running, @Nullable FrameKind[] kinds) {
    int n = 0;
    int end = Math.min(TITLE_BLOCKS, running.size());
    int own = OfficeAddress.lastLine(this::isOffice, blocks, running, end);
    ParticularLines particulars = new ParticularLines();
    while (n < Math.min(end + particulars.count(), running.size())) {
      Block block = blocks.get(running.get(n));
      FrameKind known = frames.recognise(block.text(), Where.HEAD);
      if (n <= own && !BlockShapes.isProse(block)) {
        kinds[running.get(n)] = FrameKind.LETTERHEAD;
      } else if (particulars.take(block.text(), known, isSectionHeading(block))) {
        kinds[running.get(n)] = FrameKind.PARTICULARS;
      } else if (known == FrameKind.LETTERHEAD && !BlockShapes.isProse(block)
          || n == 0 && CollapsedHead.is(block.text())) {
        kinds[running.get(n)] = FrameKind.LETTERHEAD;
      } else if (BlockShapes.isDate(block.text())) {
        kinds[running.get(n)] = FrameKind.DATE;
      } else if (BlockShapes.isProse(block) && !(n <= 2 && BlockShapes.isLongTitle(block))
          || isSectionHeading(block)
          || block.kind() == Block.Kind.TABLE_ROW
          || block.kind() == Block.Kind.BULLET
          || !block.number().isEmpty()) {
        break;
      } else {
        kinds[running.get(n)] = FrameKind.TITLE;
      }
      n++;
    }
    return n;
  }

  /**
   * Marks the signature and the back page. What is after the signature of a letter that has said
   * something is another document.
   */
  private void foot(
      List<Block> blocks,
      List<Integer> running,
      int body,
      boolean letter,
      @Nullable FrameKind[] kinds) {
    @Nullable FrameKind now = null;
    boolean signed = false;
    int prose = 0;
    for (int n = body; n < running.size(); n++) {
      Block block = blocks.get(running.get(n));
      if (now == FrameKind.OTHER_DOCUMENT) {
        kinds[running.get(n)] = now;
        continue;
      }
      boolean isProse = BlockShapes.isProse(block);
      prose += now == null && isProse ? 1 : 0;
      FrameKind known = frames.recognise(block.text(), now == null ? Where.ANY : Where.FOOT);
      if (known == FrameKind.SIGNATURE
          && BlockShapes.wordCount(block.text()) > BlockShapes.PROSE_WORDS * 2) {
        known = null;
      }
      if (known == FrameKind.OTHER_DOCUMENT && (!signed || isProse)) {
        known = null;
      }
      signed |= letter && known == FrameKind.SIGNATURE && prose >= FEWEST_PARAGRAPHS;
      @Nullable FrameKind next = signed ? FrameKind.OTHER_DOCUMENT : null;
      if (known != null) {
        now = known;
      } else if (now == FrameKind.BACK_PAGE || now == null) {
        if (now != null && isSectionHeading(block)) {
          now = next;
        }
      } else if (isSectionHeading(block)
          || isProse
          || block.text().endsWith("?")
          || signed && (beginsLetter(block.text()) || BlockShapes.isNoSignature(block))) {
        now = next;
      }
      kinds[running.get(n)] = now;
      if (now == FrameKind.OTHER_DOCUMENT) {
        for (int k = HeadOfOther.first(blocks, running, body, n, kinds); k < n; k++) {
          kinds[running.get(k)] = FrameKind.OTHER_DOCUMENT;
        }
      }
    }
  }

  /** Whether a line is the date of a letter or its greeting. */
  private boolean beginsLetter(String text) {
    return BlockShapes.isDate(text) || frames.recognise(text, Where.HEAD) == FrameKind.GREETING;
  }

  /**
   * Marks the lines below the last paragraph: of an article links and the address of the site, of a
   * letter without a closing formula the name of its writer.
   */
  private static void tail(
      List<Block> blocks,
      List<Integer> running,
      int body,
      @Nullable FrameKind[] kinds,
      FrameKind kind) {
    int last = running.size() - 1;
    while (last > body
        && (isLoose(blocks.get(running.get(last))) || isLoneRow(blocks, running, last))) {
      last--;
    }
    if (last > body) {
      for (int n = last + 1; n < running.size(); n++) {
        kinds[running.get(n)] = kind;
      }
    }
  }

  /** Whether a line may be a link or a name: no sentence, and no words that somebody said. */
  private static boolean isLoose(Block block) {
    boolean line = block.kind() == Block.Kind.HEADING || block.kind() == Block.Kind.PARAGRAPH;
    return line
        && !BlockShapes.isProse(block)
        && !ENDS_SPEECH.matcher(block.text()).find()
        && CutSentence.at(block.text()).isEmpty();
  }

  /** A line of links with bars between them looks like a row, but no table has one row. */
  private static boolean isLoneRow(List<Block> blocks, List<Integer> running, int n) {
    boolean rowAbove = n > 0 && isRow(blocks.get(running.get(n - 1)));
    boolean rowBelow = n + 1 < running.size() && isRow(blocks.get(running.get(n + 1)));
    return isRow(blocks.get(running.get(n))) && !rowAbove && !rowBelow;
  }

  private static boolean isRow(Block block) {
    return block.kind() == Block.Kind.TABLE_ROW;
  }

  /** A contents list runs to the end of its page, as far as its lines look like entries. */
  private void contents(
      List<Block> blocks, List<Integer> running, int body, @Nullable FrameKind[] kinds) {
    for (int n = body; n < running.size(); n++) {
      HeadingTable.@Nullable Heading heading = heading(blocks.get(running.get(n)));
      if (heading == null || heading.frame() != FrameKind.CONTENTS) {
        continue;
      }
      kinds[running.get(n)] = FrameKind.CONTENTS;
      int page = blocks.get(running.get(n)).firstPage();
      int last = lastEntry(blocks, running, n + 1, page);
      for (int k = n + 1; k <= last; k++) {
        kinds[running.get(k)] = FrameKind.CONTENTS;
      }
      return;
    }
  }

  private static int lastEntry(List<Block> blocks, List<Integer> running, int from, int page) {
    int last = from - 1;
    for (int k = from; k < running.size(); k++) {
      Block block = blocks.get(running.get(k));
      boolean entry = !block.text().isEmpty() && endsInNumber(block.text());
      if (entry) {
        last = k;
      } else if (block.firstPage() != page || BlockShapes.isProse(block)) {
        break;
      }
    }
    return last;
  }

  private boolean isSectionHeading(Block block) {
    return heading(block) != null;
  }

  private HeadingTable.@Nullable Heading heading(Block block) {
    boolean graded = block.kind() != Block.Kind.BULLET && headings.graded().isGraded(block.text());
    return graded || HeadingShapes.mayBeHeading(block)
        ? headings.recognise(block.text(), VisitKind.UNKNOWN)
        : null;
  }

  private static boolean endsInNumber(String text) {
    return Character.isDigit(text.charAt(text.length() - 1));
  }
}
