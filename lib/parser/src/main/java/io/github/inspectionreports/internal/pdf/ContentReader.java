package io.github.inspectionreports.internal.pdf;

import io.github.inspectionreports.Limit;
import io.github.inspectionreports.internal.budget.Budget;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** Carries out the content of one page, as far as text and straight lines are concerned. */
final class ContentReader {
  private static final int MOST_FORMS_DEEP = 12;
  private static final int MOST_STATES = 500;

  /** So many steps pass between two looks at the budget. */
  private static final int STEPS = 256;

  private final Affine page;
  private final Parts parts;
  private final @Nullable COSArray elements;
  private final Damage damage;
  private final Budget budget = Budget.current();
  private final TextCollector text;
  private final TextShower shower;
  private final LineCollector lines;
  private final Marks marks = new Marks();
  private final Deque<TextState> saved = new ArrayDeque<>();
  private final Set<COSStream> openForms = new HashSet<>();
  private TextState state = new TextState();
  private int operators;
  private int unknown;

  /** Forms that were not drawn because they would have drawn themselves. */
  private int passedOver;

  ContentReader(
      Affine page,
      double width,
      double height,
      Parts parts,
      @Nullable COSArray elements,
      Damage damage) {
    this.page = page;
    this.parts = parts;
    this.elements = elements;
    this.damage = damage;
    text = new TextCollector(width, height);
    lines = new LineCollector(width, height);
    shower = new TextShower(text, marks, damage, parts.glyphs);
    state.page = page;
  }

  List<Run> runs() {
    return text.runs();
  }

  /** Returns whether invisible text is kept. */
  boolean keepsHidden() {
    return text.keepsHidden();
  }

  List<Rule> rules() {
    return lines.rules();
  }

  Drawn drawn() {
    return new Drawn(text.slanted(), lines.pictures(), lines.dots(), lines.paths());
  }

  /** Returns how many characters stand on layers that are switched off. */
  int leftOut() {
    return text.leftOut();
  }

  /** Returns how many characters are drawn outside the page. */
  int outside() {
    return text.outside();
  }

  /** Returns whether there were more ruled lines than are kept. */
  boolean tooManyLines() {
    return lines.tooMany();
  }

  /**
   * Carries out a content stream.
   *
   * @param content the unpacked stream
   * @param resources what its names stand for
   */
  void read(byte[] content, @Nullable COSDictionary resources) {
    Names names = new Names(resources);
    ContentTokens tokens = new ContentTokens(content);
    Operands operands = new Operands();
    budget.work(content.length / 32);
    for (long op = tokens.nextOperator(operands); op != 0; op = tokens.nextOperator(operands)) {
      if (++operators % STEPS == 0) {
        budget.spend(Limit.OPERATORS, STEPS);
        budget.work(STEPS * 4);
      }
      if (op == BI) {
        tokens.skipInlineImage();
        picture();
      } else {
        carryOut(op, operands, names);
      }
      operands.clear();
    }
    if (tokens.cut()) {
      damage.add("its content breaks off");
    }
    if (unknown > 0) {
      damage.add("its content holds what is no drawing step");
    }
  }

  /** The fonts and forms of a content stream by their names. */
  private static final class Names {
    final @Nullable COSDictionary resources;
    final Map<String, LetterFont> fonts = new HashMap<>();

    Names(@Nullable COSDictionary resources) {
      this.resources = resources;
    }

    @Nullable COSBase find(COSName kind, String name) {
      COSDictionary all = resources == null ? null : resources.getCOSDictionary(kind);
      return all == null ? null : all.getDictionaryObject(COSName.getPDFName(name));
    }
  }

  private void carryOut(long op, Operands o, Names names) {
    if (op == CM) {
      state.page = matrix(o).then(state.page);
    } else if (op == SAVE) {
      if (saved.size() < MOST_STATES) {
        saved.push(state.copy());
      }
    } else if (op == RESTORE) {
      if (!saved.isEmpty()) {
        state = saved.pop();
      }
    } else if (op == DO) {
      draw(o, names);
    } else if (op == BMC || op == BDC) {
      beginMark(op, o, names);
    } else if (op == EMC) {
      marks.end();
    } else if (!carryOutText(op, o, names) && !carryOutPath(op, o) && !Operators.known(op)) {
      unknown++;
    }
  }

  private boolean carryOutText(long op, Operands o, Names names) {
    if (op == BT) {
      shower.begin();
    } else if (op == TF) {
      if (o.value(0) instanceof Name name) {
        state.font = font(name.text(), names);
      }
      state.size = o.fromEnd(1);
    } else if (op == TM) {
      shower.place(matrix(o));
    } else if (op == TD) {
      shower.move(o.fromEnd(2), o.fromEnd(1));
    } else if (op == TD_LEADING) {
      state.leading = -o.fromEnd(1);
      shower.move(o.fromEnd(2), o.fromEnd(1));
    } else if (op == T_STAR) {
      shower.move(0, -state.leading);
    } else if (op == TJ) {
      shower.show(state, o.last());
    } else if (op == TJ_ARRAY) {
      shower.showAll(state, o.last());
    } else if (op == QUOTE) {
      shower.move(0, -state.leading);
      shower.show(state, o.last());
    } else if (op == DOUBLE_QUOTE) {
      state.wordSpace = o.number(0);
      state.letterSpace = o.number(1);
      shower.move(0, -state.leading);
      shower.show(state, o.last());
    } else if (op == TC) {
      state.letterSpace = o.fromEnd(1);
    } else if (op == TW) {
      state.wordSpace = o.fromEnd(1);
    } else if (op == TZ) {
      state.stretch = o.fromEnd(1) / 100;
    } else if (op == TL) {
      state.leading = o.fromEnd(1);
    } else if (op == TS) {
      state.rise = o.fromEnd(1);
    } else if (op == TR) {
      state.mode = (int) o.fromEnd(1);
    } else {
      return false;
    }
    return true;
  }

  private boolean carryOutPath(long op, Operands o) {
    Affine m = state.page;
    if (op == RE) {
      double x = o.fromEnd(4);
      double y = o.fromEnd(3);
      double x2 = x + o.fromEnd(2);
      double y2 = y + o.fromEnd(1);
      lines.box(m.x(x, y), m.y(x, y), m.x(x2, y2), m.y(x2, y2));
    } else if (op == MOVE) {
      lines.moveTo(m.x(o.number(0), o.number(1)), m.y(o.number(0), o.number(1)));
    } else if (op == LINE) {
      lines.lineTo(m.x(o.number(0), o.number(1)), m.y(o.number(0), o.number(1)));
    } else if (op == CURVE || op == CURVE_FROM || op == CURVE_TO) {
      for (int i = o.size() - o.size() % 2; i >= 2; i -= 2) {
        lines.curveTo(m.x(o.fromEnd(i), o.fromEnd(i - 1)), m.y(o.fromEnd(i), o.fromEnd(i - 1)));
      }
    } else if (op == CLOSE) {
      lines.close();
    } else if (op == STROKE || op == FILL_STROKE || op == FILL_STROKE_EVEN) {
      paint(true);
    } else if (op == CLOSE_STROKE || op == CLOSE_FILL_STROKE || op == CLOSE_FILL_STROKE_EVEN) {
      lines.close();
      paint(true);
    } else if (op == FILL || op == FILL_OLD || op == FILL_EVEN) {
      paint(false);
    } else if (op == NO_PAINT) {
      lines.drop();
    } else {
      return false;
    }
    return true;
  }

  private void paint(boolean stroked) {
    if (marks.off()) {
      lines.drop();
    } else {
      lines.paint(stroked);
    }
  }

  private LetterFont font(String name, Names names) {
    LetterFont font = names.fonts.get(name);
    if (font == null) {
      font =
          names.find(COSName.FONT, name) instanceof COSDictionary dictionary
              ? parts.fonts.font(dictionary)
              : parts.fonts.missing();
      names.fonts.put(name, font);
    }
    return font;
  }

  private void beginMark(long op, Operands o, Names names) {
    Object properties = op == BDC ? o.last() : null;
    String tag = o.value(0) instanceof Name name ? name.text() : "";
    boolean off = false;
    if (properties instanceof Name name
        && names.find(COSName.PROPERTIES, name.text()) instanceof COSDictionary dictionary) {
      int mark = dictionary.getInt(COSName.MCID, -1);
      properties = mark < 0 ? null : Map.of("MCID", (double) mark);
      off = tag.equals("OC") && parts.layers.off(dictionary);
    }
    marks.begin(tag, properties, elements, off);
  }

  private void draw(Operands o, Names names) {
    if (!(o.last() instanceof Name name)) {
      return;
    }
    COSBase drawing = names.find(COSName.XOBJECT, name.text());
    if (!(drawing instanceof COSStream form)) {
      damage.add("a drawing or picture in it is missing");
    } else if (COSName.FORM.equals(form.getCOSName(COSName.SUBTYPE))) {
      draw(form, names.resources);
    } else if (COSName.IMAGE.equals(form.getCOSName(COSName.SUBTYPE))) {
      picture();
    } else {
      damage.add("a drawing in it does not say what it is");
    }
  }

  /**
   * Draws a form.
   *
   * @param form the form
   * @param around what names stand for where it does not say so itself
   */
  void draw(COSStream form, @Nullable COSDictionary around) {
    if (parts.quiet(form, openForms.size())) {
      return;
    }
    if (openForms.size() >= MOST_FORMS_DEEP) {
      return;
    }
    if (!openForms.add(form)) {
      passedOver++;
      return;
    }
    budget.spend(Limit.FORMS, 1);
    int seen = seen();
    TextState before = state;
    state = state.copy();
    state.page = matrixOf(form).then(state.page);
    int depth = saved.size();
    int open = marks.depth();
    marks.begin("", null, null, parts.layers.off(form.getDictionaryObject(COSName.OC)));
    COSDictionary own = form.getCOSDictionary(COSName.RESOURCES);
    Unpacked content = StreamBytes.of(form);
    if (content.fault() != null) {
      damage.add("a drawing in it: " + content.fault());
    }
    read(content.bytes(), own == null ? around : own);
    while (saved.size() > depth) {
      saved.pop();
    }
    marks.closeDownTo(open);
    state = before;
    openForms.remove(form);
    if (seen == seen()) {
      parts.setQuiet(form, openForms.size());
    }
  }

  /** Draws a form that is no part of the page's content, in the page's own coordinates. */
  void drawAt(Affine place, COSStream form) {
    saved.clear();
    marks.closeDownTo(0);
    state = new TextState();
    state.page = place.then(page);
    draw(form, null);
    state = new TextState();
    state.page = page;
  }

  /** Returns how much text was shown, for a caller who wants to see whether there was any. */
  int shown() {
    return text.seen();
  }

  static Affine matrixOf(COSStream form) {
    COSArray matrix = form.getCOSArray(COSName.MATRIX);
    return matrix == null || matrix.size() < 6 ? Affine.NONE : matrix(matrix);
  }

  /** Changes whenever something was drawn, found damaged or passed over. */
  private int seen() {
    return text.seen() + lines.seen() + damage.size() + unknown + passedOver;
  }

  /** A picture fills the unit square. */
  private void picture() {
    Affine m = state.page;
    lines.picture(m.x(0, 0), m.y(0, 0), m.x(1, 1), m.y(1, 1));
  }

  private static Affine matrix(COSArray array) {
    double[] m = new double[6];
    for (int i = 0; i < 6; i++) {
      m[i] = array.getObject(i) instanceof COSNumber number ? number.floatValue() : 0;
    }
    return new Affine(m[0], m[1], m[2], m[3], m[4], m[5]);
  }

  private static Affine matrix(Operands o) {
    return new Affine(
        o.fromEnd(6), o.fromEnd(5), o.fromEnd(4), o.fromEnd(3), o.fromEnd(2), o.fromEnd(1));
  }

  private static final long CM = ContentTokens.code("cm");
  private static final long SAVE = ContentTokens.code("q");
  private static final long RESTORE = ContentTokens.code("Q");
  private static final long DO = ContentTokens.code("Do");
  private static final long BMC = ContentTokens.code("BMC");
  private static final long BDC = ContentTokens.code("BDC");
  private static final long EMC = ContentTokens.code("EMC");
  private static final long BI = ContentTokens.code("BI");
  private static final long BT = ContentTokens.code("BT");
  private static final long TF = ContentTokens.code("Tf");
  private static final long TM = ContentTokens.code("Tm");
  private static final long TD = ContentTokens.code("Td");
  private static final long TD_LEADING = ContentTokens.code("TD");
  private static final long T_STAR = ContentTokens.code("T*");
  private static final long TJ = ContentTokens.code("Tj");
  private static final long TJ_ARRAY = ContentTokens.code("TJ");
  private static final long QUOTE = ContentTokens.code("'");
  private static final long DOUBLE_QUOTE = ContentTokens.code("\"");
  private static final long TC = ContentTokens.code("Tc");
  private static final long TW = ContentTokens.code("Tw");
  private static final long TZ = ContentTokens.code("Tz");
  private static final long TL = ContentTokens.code("TL");
  private static final long TS = ContentTokens.code("Ts");
  private static final long TR = ContentTokens.code("Tr");
  private static final long RE = ContentTokens.code("re");
  private static final long MOVE = ContentTokens.code("m");
  private static final long LINE = ContentTokens.code("l");
  private static final long CURVE = ContentTokens.code("c");
  private static final long CURVE_FROM = ContentTokens.code("v");
  private static final long CURVE_TO = ContentTokens.code("y");
  private static final long CLOSE = ContentTokens.code("h");
  private static final long STROKE = ContentTokens.code("S");
  private static final long CLOSE_STROKE = ContentTokens.code("s");
  private static final long FILL = ContentTokens.code("f");
  private static final long FILL_OLD = ContentTokens.code("F");
  private static final long FILL_EVEN = ContentTokens.code("f*");
  private static final long FILL_STROKE = ContentTokens.code("B");
  private static final long FILL_STROKE_EVEN = ContentTokens.code("B*");
  private static final long CLOSE_FILL_STROKE = ContentTokens.code("b");
  private static final long CLOSE_FILL_STROKE_EVEN = ContentTokens.code("b*");
  private static final long NO_PAINT = ContentTokens.code("n");
}
