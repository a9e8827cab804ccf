package io.github.inspectionreports.internal.section.frame;

import io.github.inspectionreports.internal.document.Block;
import io.github.inspectionreports.internal.section.frame.FrameTable.Where;
import io.github.inspectionreports.model.Diagnostic;
import io.github.inspectionreports.model.DiagnosticCode;
import io.github.inspectionreports.model.FrameKind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds where in a file the letter is: councils publish letters as an appendix of a committee's
 * report, people send them on in mails, and files hold two of them.
 */
final class Boundaries {
  /** A greeting is among the first blocks, or a letterhead and a title say that it is one. */
  private static final int GREETING_WITHIN = 60;

  /** No head of a letter has more blocks. */
  private static final int LONGEST_HEAD = 60;

  /** No report says later who inspected and when. */
  private static final int PARTICULARS_WITHIN = 150;

  /** Where a report's own title has its particulars. */
  private static final int OWN_TITLE = 12;

  /** A title and an opening sentence show that a greeting begins a letter of the inspectorate's. */
  private static final int CERTAIN = 3;

  private static final int OPENING = 5;

  /** An answer is shorter than the report before it, which has so many paragraphs at the least. */
  private static final int LATE = 2;

  private static final int REPORT = 6;
  private static final int QUOTED = 60;

  private static final Pattern VISIT =
      Pattern.compile("(?i)\\b(?:visit|inspection|re-?inspection|revisit)\\b");
  private static final Pattern OPENING_WORDS =
      Pattern.compile("(?:This letter|Thank you for|Following the|I am writing|Between \\d).*");

  /**
   * Where the letter is.
   *
   * @param from position of its first block
   * @param to position after its last block
   * @param diagnostics what is before and after it
   */
  record Range(int from, int to, List<Diagnostic> diagnostics) {}

  private final FrameTable frames;
  private final MailHeads mails;

  Boundaries(FrameTable frames) {
    this.frames = frames;
    this.mails = new MailHeads(frames);
  }

  /**
   * Finds the letter among the blocks of a file.
   *
   * @param blocks the running blocks, in reading order
   */
  Range find(List<Block> blocks) {
    List<Integer> greetings = greetings(blocks);
    int main = -1;
    int most = 0;
    int answer = blocks.size();
    for (int greeting : greetings) {
      int score = score(blocks, greeting);
      if (score < 2 && endsReport(blocks, greeting)) {
        answer = Math.min(answer, answerStart(blocks, headStart(blocks, greeting)));
        continue;
      }
      boolean may = greeting < GREETING_WITHIN || score > 1;
      if (may && (main < 0 || score > most)) {
        main = greeting;
        most = score;
      }
    }
    List<Diagnostic> odd = new ArrayList<>();
    int from = main < 0 ? reportStart(blocks) : headStart(blocks, main);
    if (from > 0 && isText(blocks.subList(0, from))) {
      odd.add(diagnostic(DiagnosticCode.TEXT_BEFORE, "before", blocks.subList(0, from)));
    } else {
      from = 0;
    }
    int to =
        main < 0
            ? Math.min(reportEnd(blocks, from), Math.max(answer, from + 1))
            : letterEnd(blocks, main, greetings, odd);
    if (main < 0 && to < blocks.size()) {
      odd.add(diagnostic(DiagnosticCode.TEXT_AFTER, "after", blocks.subList(to, blocks.size())));
    }
    return new Range(from, to, odd);
  }

  /**
   * Reports that other text is beside a letter.
   *
   * @param code what kind of text
   * @param where "before" or "after"
   * @param other its blocks; at least one
   */
  static Diagnostic diagnostic(DiagnosticCode code, String where, List<Block> other) {
    int words = other.stream().mapToInt(block -> BlockShapes.wordCount(block.text())).sum();
    String first = other.get(0).text();
    String start = first.length() <= QUOTED ? first : first.substring(0, QUOTED).strip() + " …";
    String what = code == DiagnosticCode.SECOND_LETTER ? "another letter" : "other text";
    return new Diagnostic(
        code,
        what
            + " stands "
            + where
            + " the letter ("
            + words
            + (words == 1 ? " word" : " words")
            + ", from '"
            + start
            + "' on); it gives no findings and is kept in the report's frame",
        other.get(0).firstPage());
  }

  /** Whether a text has the first words of a letter, though not all of its sentence may be here. */
  static boolean isOpening(String text) {
    return OPENING_WORDS.matcher(text).lookingAt();
  }

  private List<Integer> greetings(List<Block> blocks) {
    List<Integer> greetings = new ArrayList<>();
    for (int n = 0; n < blocks.size(); n++) {
      String text = blocks.get(n).text();
      boolean near = n < GREETING_WITHIN;
      if ((near || text.startsWith("Dear "))
          && BlockShapes.wordCount(text) <= BlockShapes.PROSE_WORDS
          && is(blocks.get(n), FrameKind.GREETING, Where.HEAD)) {
        int last = greetings.isEmpty() ? -OPENING : greetings.get(greetings.size() - 1);
        if (n - last >= OPENING) {
          greetings.add(n);
        }
      }
    }
    return greetings;
  }

  /** How likely it is that the inspectorate's letter begins with a greeting. */
  private int score(List<Block> blocks, int greeting) {
    int score = 0;
    for (int n = headEnd(blocks, greeting); n < greeting && score == 0; n++) {
      score = is(blocks.get(n), FrameKind.LETTERHEAD, Where.HEAD) ? 2 : 0;
    }
    boolean title = false;
    boolean opening = false;
    for (int n = greeting + 1; n < Math.min(blocks.size(), greeting + OPENING); n++) {
      Block block = blocks.get(n);
      if (BlockShapes.isProse(block)) {
        opening |= isOpening(block.text());
      } else {
        title |= VISIT.matcher(block.text()).find();
      }
    }
    return score + (title ? 2 : 0) + (opening ? 1 : 0);
  }

  /** Whether a greeting is late in a report that has a title of its own: it begins an answer. */
  private static boolean endsReport(List<Block> blocks, int greeting) {
    return greeting > LATE * (blocks.size() - greeting)
        && blocks.subList(0, Math.min(OWN_TITLE, greeting)).stream()
            .anyMatch(block -> !BlockShapes.isProse(block) && VISIT.matcher(block.text()).find())
        && blocks.subList(0, greeting).stream().filter(BlockShapes::isProse).count() >= REPORT;
  }

  /** Goes up from a greeting over the lines of its address and letterhead. */
  private int headEnd(List<Block> blocks, int greeting) {
    int n = greeting;
    while (n > 0 && greeting - n < LONGEST_HEAD && isHeadLine(blocks, n - 1)) {
      n--;
    }
    return n;
  }

  private boolean isHeadLine(List<Block> blocks, int n) {
    Block block = blocks.get(n);
    return !isSentences(block)
        && block.kind() != Block.Kind.BULLET
        && block.number().isEmpty()
        && !mails.isHead(blocks, n)
        && !is(block, FrameKind.SIGNATURE, Where.ANY)
        && !isLabel(block);
  }

  private int headStart(List<Block> blocks, int greeting) {
    int top = headEnd(blocks, greeting);
    if (top == 0) {
      return 0;
    }
    int page = blocks.get(greeting).firstPage();
    if (blocks.get(top - 1).lastPage() < page) {
      int n = top;
      while (blocks.get(n).firstPage() < page) {
        n++;
      }
      return n;
    }
    for (int n = top; n < greeting; n++) {
      if (is(blocks.get(n), FrameKind.LETTERHEAD, Where.HEAD)) {
        return n;
      }
    }
    for (int n = top; n < greeting; n++) {
      if (BlockShapes.isDate(blocks.get(n).text())) {
        return n;
      }
    }
    return top;
  }

  /** An answer has the council's address and a date above those to whom it is written. */
  private int answerStart(List<Block> blocks, int start) {
    int first = headEnd(blocks, start);
    for (int n = first; n < start; n++) {
      if (BlockShapes.namesCouncil(blocks.get(n).text())) {
        return n;
      }
    }
    for (int n = first; n < start; n++) {
      if (BlockShapes.isDate(blocks.get(n).text())) {
        return n;
      }
    }
    return start;
  }

  /** The first greeting after the closing formula begins another letter. */
  private int letterEnd(
      List<Block> blocks, int main, List<Integer> greetings, List<Diagnostic> odd) {
    int looked = main + 1;
    boolean signed = false;
    for (int greeting : greetings) {
      if (greeting <= main) {
        continue;
      }
      int start = headStart(blocks, greeting);
      start = HeadOfOther.first(blocks, headEnd(blocks, start), answerStart(blocks, start));
      start = Math.max(start, main + 1);
      int score = score(blocks, greeting);
      // From one greeting to the next no block is looked at twice.
      for (; looked < start && !signed; looked++) {
        signed = is(blocks.get(looked), FrameKind.SIGNATURE, Where.ANY);
      }
      boolean closed = signed && looked <= start;
      if (closed || score >= CERTAIN) {
        boolean letter = score > 1;
        odd.add(
            diagnostic(
                letter ? DiagnosticCode.SECOND_LETTER : DiagnosticCode.TEXT_AFTER,
                "after",
                blocks.subList(start, blocks.size())));
        return start;
      }
    }
    return blocks.size();
  }

  /** Where the title of a report is, if other text is before it. */
  private int reportStart(List<Block> blocks) {
    int most = Math.min(blocks.size(), PARTICULARS_WITHIN);
    for (int n = 0; n < most; n++) {
      Block block = blocks.get(n);
      if (BlockShapes.isProse(block) || !is(block, FrameKind.PARTICULARS, Where.HEAD)) {
        continue;
      }
      if (n < OWN_TITLE) {
        return 0;
      }
      int start = n;
      boolean title = false;
      while (start > 0 && n - start < OWN_TITLE && isHeadLine(blocks, start - 1)) {
        start--;
        title |= VISIT.matcher(blocks.get(start).text()).find();
      }
      return title && start > 0 ? start : 0;
    }
    return 0;
  }

  /** Where after a report a label begins another document. */
  private int reportEnd(List<Block> blocks, int from) {
    boolean backPage = false;
    for (int n = from + 1; n < blocks.size(); n++) {
      Block block = blocks.get(n);
      boolean newPage = block.firstPage() > blocks.get(n - 1).lastPage();
      boolean late = newPage && n - from > (blocks.size() - from) / 2;
      if ((backPage || late) && isLabel(block)) {
        return n;
      }
      backPage = backPage || is(block, FrameKind.BACK_PAGE, Where.ANY);
    }
    return blocks.size();
  }

  private boolean isLabel(Block block) {
    return BlockShapes.wordCount(block.text()) <= BlockShapes.PROSE_WORDS
        && is(block, FrameKind.OTHER_DOCUMENT, Where.FOOT);
  }

  private boolean is(Block block, FrameKind kind, Where where) {
    @Nullable FrameKind known = frames.recognise(block.text(), where);
    return known == kind;
  }

  /** Addressees set on one line are longer than many a paragraph, but they end no sentence. */
  private static boolean isSentences(Block block) {
    String text = block.text();
    return BlockShapes.isProse(block) && ".:;?!".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private boolean isText(List<Block> blocks) {
    for (int n = 0; n < blocks.size(); n++) {
      Block block = blocks.get(n);
      if (isSentences(block)
          || block.kind() == Block.Kind.BULLET
          || !block.number().isEmpty()
          || mails.isHead(blocks, n)) {
        return true;
      }
    }
    return false;
  }
}
