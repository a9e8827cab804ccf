package io.github.inspectionreports.internal.pdf.text;

import io.github.inspectionreports.Limit;
import io.github.inspectionreports.internal.budget.Budget;
import io.github.inspectionreports.internal.pdf.file.Damage;
import io.github.inspectionreports.internal.pdf.font.TextFont;
import io.github.inspectionreports.internal.pdf.syntax.Operands;
import org.jspecify.annotations.Nullable;

/** Shows strings: finds their text, their place and where the next one begins. */
public final class TextShower {
  /** A gap inside an array of strings that is wider than this part of the size ends a run. */
  private static final double SPLIT = 1.0;

  /** Scans lie a little askew; text that is set across a page lies more. */
  private static final double SLANTED = 0.09;

  /**
   * Programs that draw blanks as movements may give the one after the first letter of a string as
   * the distance of its letters. Strings whose letters are in truth set apart are longer.
   */
  private static final int SHORT = 4;

  /** A mark or a number stands so far before its text. */
  private static final double WIDE = 0.6;

  /** The number of a line and the blanks after it. */
  private static final int LONGEST_NUMBER = 8;

  private static final int INVISIBLE = 3;
  private static final int INVISIBLE_CLIP = 7;
  private static final int BOLD_STROKE = 2;

  private final TextCollector collector;
  private final MarkedContent marks;
  private final Damage damage;
  private final @Nullable GlyphPlaces glyphs;
  private final Budget budget = Budget.current();
  private Affine line = Affine.NONE;

  /** How far after the start of the line the pen is, before transformation. */
  private double pen;

  private final StringBuilder text = new StringBuilder();
  private final Gaps gaps = new Gaps();

  /** The gaps as they are seen, those by which letters are set apart among them. */
  private final Gaps seen = new Gaps();

  /** How many letters follow each other without a blank, and how many of them without a gap. */
  private int pairs;

  private int touching;
  private double glyphEnd;
  private double inkStart;
  private double inkEnd;
  private double blanksEnd;
  private boolean anyInk;

  public TextShower(
      TextCollector collector, MarkedContent marks, Damage damage, @Nullable GlyphPlaces glyphs) {
    this.glyphs = glyphs;
    this.collector = collector;
    this.marks = marks;
    this.damage = damage;
  }

  public void begin() {
    place(Affine.NONE);
  }

  public void place(Affine matrix) {
    line = matrix;
    pen = 0;
  }

  public void move(double x, double y) {
    place(line.after(x, y));
  }

  public void show(TextState state, @Nullable Object string) {
    if (string instanceof byte[] bytes) {
      TextFont font = font(state);
      if (font != null) {
        read(state, font, bytes);
        flush(state);
      }
    }
  }

  public void showAll(TextState state, @Nullable Object array) {
    TextFont font = font(state);
    if (!(array instanceof Operands strings) || font == null) {
      return;
    }
    double em = Math.abs(state.size * state.stretch);
    for (int i = 0; i < strings.size(); i++) {
      if (strings.value(i) instanceof byte[] bytes) {
        read(state, font, bytes);
      } else if (strings.isNumber(i)) {
        pen -= strings.number(i) / 1000 * state.size * state.stretch;
        double gap = pen - (anyInk ? blanksEnd : pen);
        if (anyInk && (gap > SPLIT * em || gap < -SPLIT * em || isAfterMark(em))) {
          flush(state);
        }
      }
    }
    flush(state);
  }

  private @Nullable TextFont font(TextState state) {
    TextFont font = state.font;
    if (font == null) {
      damage.add("a text in it has no font");
    } else if (font.fault() != null) {
      damage.add(font.fault());
    }
    return font;
  }

  private void read(TextState state, TextFont font, byte[] string) {
    int at = 0;
    double em = Math.abs(state.size * state.stretch);
    boolean apart =
        state.letterSpace * state.stretch > WIDE * em
            && string.length > 0
            && string.length <= SHORT * font.codeLength(string, 0);
    while (at < string.length) {
      int length = font.codeLength(string, at);
      int code = 0;
      for (int i = 0; i < length; i++) {
        code = code << 8 | string[at + i] & 0xFF;
      }
      at += length;
      double space = state.letterSpace + (font.wordSpace(code, length) ? state.wordSpace : 0);
      double glyph = font.width(code) * state.size;
      String letters = font.text(code);
      if (anyInk && isAfterNumber(letters, em)) {
        flush(state);
      }
      append(letters, glyph * state.stretch, Math.max(0, state.letterSpace * state.stretch), em);
      if (apart) {
        flush(state);
      }
      pen += (glyph + space) * state.stretch;
    }
  }

  private void append(String letters, double width, double apart, double em) {
    if (!isBlank(letters)) {
      if (!anyInk) {
        inkStart = pen;
        anyInk = true;
      } else if (!endsBlank()) {
        gaps.add(text.length(), (pen - blanksEnd) / em);
        if (apart > Gaps.BLANK * em) {
          seen.add(text.length(), (pen - glyphEnd) / em);
          pairs++;
          touching += pen - glyphEnd < Gaps.LEAST * em ? 1 : 0;
        }
      }
      inkEnd = pen + width;
    }
    text.append(letters);
    if (glyphs != null) {
      glyphs.add(letters, pen, pen + width);
    }
    if (letters.length() > 1) {
      budget.atMost(Limit.CHARACTERS, text.length());
    }
    glyphEnd = pen + width;
    blanksEnd = glyphEnd + apart; // letters with gaps between them end where the next begins
  }

  /** Whether a number at the beginning, such as that of a line, stands far before what follows. */
  private boolean isAfterNumber(String letters, double em) {
    if (pen - inkEnd <= SPLIT * em || text.length() > LONGEST_NUMBER || letters.isBlank()) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isDigit(text.charAt(i)) && !Character.isWhitespace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Most codes show one letter, and that no blank. */
  private static boolean isBlank(String letters) {
    return letters.length() == 1 ? isBlank(letters.charAt(0)) : letters.isBlank();
  }

  private static boolean isBlank(char c) {
    return c <= ' '
        ? Character.isWhitespace(c)
        : c >= '\u007F' && (c == '\u00A0' || Character.isWhitespace(c));
  }

  /** Whether a sign alone stands far before what follows, as the mark of a list does. */
  private boolean isAfterMark(double em) {
    return pen - inkEnd > WIDE * em
        && text.length() <= 2
        && !Character.isLetterOrDigit(text.charAt(0))
        && text.toString().strip().length() == 1;
  }

  private boolean endsBlank() {
    return isBlank(text.charAt(text.length() - 1));
  }

  private void flush(TextState state) {
    budget.spend(Limit.CHARACTERS, text.length());
    if (anyInk && marks.off()) {
      collector.leaveOut(text.toString().strip().length());
    } else if (anyInk) {
      emit(state, state.font);
    } else if (text.length() > 0) {
      collector.addBlank();
    }
    if (glyphs != null) {
      glyphs.drop();
    }
    text.setLength(0);
    gaps.clear();
    seen.clear();
    pairs = 0;
    touching = 0;
    anyInk = false;
  }

  private void emit(TextState state, @Nullable TextFont font) {
    if (font == null) {
      return;
    }
    String letters = text.toString();
    MarkedContent.Spelled spelled = marks.spelled();
    if (spelled != null) {
      letters = spelled.take();
      gaps.clear();
      pairs = 0;
      if (letters.isBlank()) {
        return;
      }
    }
    Affine m = line.then(state.page);
    double size = Math.abs(state.size) * Math.hypot(m.c(), m.d());
    double rise = state.rise;
    boolean hidden = state.mode == INVISIBLE || state.mode == INVISIBLE_CLIP;
    boolean seen =
        collector.add(
            new TextCollector.Shown(
                letters,
                gapsOf(state),
                m.x(inkStart, rise),
                m.y(inkStart, rise),
                m.x(inkEnd, rise),
                m.y(inkEnd, rise),
                size,
                font,
                font.bold() || state.mode == BOLD_STROKE,
                hidden,
                turn(m),
                isSlanted(m),
                marks.tag(),
                marks.element()));
    if (glyphs != null && seen) {
      glyphs.place(m, rise, size, hidden, spelled == null ? null : letters);
    }
  }

  /** The gaps of the text; letters that are set apart have none, a blank drawn as a distance is. */
  private Gaps gapsOf(TextState state) {
    if (pairs == 0) {
      return gaps.copy();
    }
    if (pairs < SHORT || touching > 0) {
      return seen.copy();
    }
    Gaps own = gaps.copy();
    own.setApart(state.letterSpace / Math.abs(state.size));
    return own;
  }

  private static boolean isSlanted(Affine m) {
    double along = Math.max(Math.abs(m.a()), Math.abs(m.b()));
    return Math.min(Math.abs(m.a()), Math.abs(m.b())) > SLANTED * along;
  }

  private static int turn(Affine m) {
    if (Math.abs(m.a()) >= Math.abs(m.b())) {
      return m.a() >= 0 ? 0 : 180;
    }
    return m.b() > 0 ? 90 : 270;
  }
}
