package io.github.inspectionreports.internal.pdf.content;

import io.github.inspectionreports.Limit;
import io.github.inspectionreports.internal.budget.Budget;
import io.github.inspectionreports.internal.page.PageGraphics;
import io.github.inspectionreports.internal.page.RuledLine;
import io.github.inspectionreports.internal.page.Run;
import io.github.inspectionreports.internal.pdf.file.Damage;
import io.github.inspectionreports.internal.pdf.stream.DecodedStream;
import io.github.inspectionreports.internal.pdf.stream.StreamDecoder;
import io.github.inspectionreports.internal.pdf.syntax.ContentTokens;
import io.github.inspectionreports.internal.pdf.syntax.Dictionary;
import io.github.inspectionreports.internal.pdf.syntax.Name;
import io.github.inspectionreports.internal.pdf.syntax.Operands;
import io.github.inspectionreports.internal.pdf.syntax.Operators;
import io.github.inspectionreports.internal.pdf.text.Affine;
import io.github.inspectionreports.internal.pdf.text.Lean;
import io.github.inspectionreports.internal.pdf.text.MarkedContent;
import io.github.inspectionreports.internal.pdf.text.TextCollector;
import io.github.inspectionreports.internal.pdf.text.TextShower;
import io.github.inspectionreports.internal.pdf.text.TextState;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
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
  private final SharedResources shared;
  private final @Nullable COSArray elements;
  private final Damage damage;
  private final Budget budget = Budget.current();
  private final TextCollector text;
  private final TextShower shower;
  private final LineCollector lines;
  private final MarkedContent marks = new MarkedContent();
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
      SharedResources shared,
      @Nullable COSArray elements,
      Damage damage) {
    this.page = page;
    this.shared = shared;
    this.elements = elements;
    this.damage = damage;
    text = new TextCollector(width, height);
    lines = new LineCollector(width, height);
    shower = new TextShower(text, marks, damage, shared.glyphs);
    state.page = page;
  }

  List<Run> runs() {
    return text.runs(keepsHidden());
  }

  /** Returns whether invisible text is kept. */
  boolean keepsHidden() {
    return text.keepsHidden(!lines.pictures().isEmpty());
  }

  /** Returns how many characters are invisible, left out, and said nowhere else on the page. */
  int unseen() {
    return keepsHidden() ? 0 : text.unseen(lines.pictures());
  }

  List<RuledLine> ruledLines() {
    return lines.ruledLines();
  }

  PageGraphics graphics() {
    return new PageGraphics(text.slanted(), lines.pictures(), lines.dots(), lines.paths());
  }

  /** Returns how many characters are on layers that are switched off. */
  int leftOut() {
    return text.leftOut();
  }

  /** Returns about how many characters of lines reach beyond an edge of the page. */
  int cutOff() {
    return text.cutOff();
  }

  /** Returns how many characters are drawn outside the page. */
  int outside() {
    return text.outside();
  }

  /** Returns how the text of the page lies. */
  Lean lean() {
    return text.lean();
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
    Resources names = new Resources(resources);
    ContentTokens tokens = new ContentTokens(content);
    Operands operands = new Operands();
    budget.work(content.length / 32);
    for (long op = tokens.nextOperator(operands); op != 0; op = tokens.nextOperator(operands)) {
      if (++operators % STEPS == 0) {
        budget.spend(Limit.OPERATORS, STEPS);
        budget.work(STEPS * 4);
      }
      if (op == Operators.BI) {
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

  private void carryOut(long op, Operands o, Resources names) {
    if (op == Operators.CM) {
      state.page = matrix(o).then(state.page);
    } else if (op == Operators.SAVE) {
      if (saved.size() < MOST_STATES) {
        saved.push(state.copy());
      }
    } else if (op == Operators.RESTORE) {
      if (!saved.isEmpty()) {
        state = saved.pop();
      }
    } else if (op == Operators.DO) {
      draw(o, names);
    } else if (op == Operators.BMC || op == Operators.BDC) {
      beginMark(op, o, names);
    } else if (op == Operators.EMC) {
      marks.end();
    } else if (!carryOutText(op, o, names) && !carryOutPath(op, o) && !Operators.known(op)) {
      unknown++;
    }
  }

  private boolean carryOutText(long op, Operands o, Resources names) {
    if (op == Operators.BT) {
      shower.begin();
    } else if (op == Operators.TF) {
      if (o.value(0) instanceof Name name) {
        state.font = names.font(name.text(), shared.fonts);
      }
      state.size = o.fromEnd(1);
    } else if (op == Operators.TM) {
      shower.place(matrix(o));
    } else if (op == Operators.TD) {
      shower.move(o.fromEnd(2), o.fromEnd(1));
    } else if (op == Operators.TD_LEADING) {
      state.leading = -o.fromEnd(1);
      shower.move(o.fromEnd(2), o.fromEnd(1));
    } else if (op == Operators.T_STAR) {
      shower.move(0, -state.leading);
    } else if (op == Operators.TJ) {
      shower.show(state, o.last());
    } else if (op == Operators.TJ_ARRAY) {
      shower.showAll(state, o.last());
    } else if (op == Operators.QUOTE) {
      shower.move(0, -state.leading);
      shower.show(state, o.last());
    } else if (op == Operators.DOUBLE_QUOTE) {
      state.wordSpace = o.number(0);
      state.letterSpace = o.number(1);
      shower.move(0, -state.leading);
      shower.show(state, o.last());
    } else if (op == Operators.TC) {
      state.letterSpace = o.fromEnd(1);
    } else if (op == Operators.TW) {
      state.wordSpace = o.fromEnd(1);
    } else if (op == Operators.TZ) {
      state.stretch = o.fromEnd(1) / 100;
    } else if (op == Operators.TL) {
      state.leading = o.fromEnd(1);
    } else if (op == Operators.TS) {
      state.rise = o.fromEnd(1);
    } else if (op == Operators.TR) {
      state.mode = (int) o.fromEnd(1);
    } else {
      return false;
    }
    return true;
  }

  private boolean carryOutPath(long op, Operands o) {
    Affine m = state.page;
    if (op == Operators.RE) {
      double x = o.fromEnd(4);
      double y = o.fromEnd(3);
      double x2 = x + o.fromEnd(2);
      double y2 = y + o.fromEnd(1);
      lines.box(m.x(x, y), m.y(x, y), m.x(x2, y2), m.y(x2, y2));
    } else if (op == Operators.MOVE) {
      lines.moveTo(m.x(o.number(0), o.number(1)), m.y(o.number(0), o.number(1)));
    } else if (op == Operators.LINE) {
      lines.lineTo(m.x(o.number(0), o.number(1)), m.y(o.number(0), o.number(1)));
    } else if (op == Operators.CURVE || op == Operators.CURVE_FROM || op == Operators.CURVE_TO) {
      for (int i = o.size() - o.size() % 2; i >= 2; i -= 2) {
        lines.curveTo(m.x(o.fromEnd(i), o.fromEnd(i - 1)), m.y(o.fromEnd(i), o.fromEnd(i - 1)));
      }
    } else if (op == Operators.CLOSE) {
      lines.close();
    } else if (op == Operators.STROKE
        || op == Operators.FILL_STROKE
        || op == Operators.FILL_STROKE_EVEN) {
      paint(true);
    } else if (op == Operators.CLOSE_STROKE
        || op == Operators.CLOSE_FILL_STROKE
        || op == Operators.CLOSE_FILL_STROKE_EVEN) {
      lines.close();
      paint(true);
    } else if (op == Operators.FILL || op == Operators.FILL_OLD || op == Operators.FILL_EVEN) {
      paint(false);
    } else if (op == Operators.NO_PAINT) {
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

  private void beginMark(long op, Operands o, Resources names) {
    Object properties = op == Operators.BDC ? o.last() : null;
    String tag = o.value(0) instanceof Name name ? name.text() : "";
    Number mark = null;
    Object actualText = null;
    boolean off = false;
    if (properties instanceof Dictionary dictionary) {
      mark = dictionary.number("MCID");
      actualText = dictionary.value("ActualText");
    } else if (properties instanceof Name name
        && names.find(COSName.PROPERTIES, name.text()) instanceof COSDictionary dictionary) {
      int number = dictionary.getInt(COSName.MCID, -1);
      mark = number < 0 ? null : number;
      off = tag.equals("OC") && shared.layers.off(dictionary);
    }
    marks.begin(tag, mark, actualText, elements, off);
  }

  private void draw(Operands o, Resources names) {
    if (!(o.last() instanceof Name name)) {
      return;
    }
    COSBase drawing = names.find(COSName.XOBJECT, name.text());
    if (!(drawing instanceof COSStream form)) {
      damage.add("a drawing or picture in it is missing");
    } else if (COSName.FORM.equals(form.getCOSName(COSName.SUBTYPE))) {
      draw(form, names.all());
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
    if (shared.quiet(form, openForms.size())) {
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
    marks.begin("", null, null, null, shared.layers.off(form.getDictionaryObject(COSName.OC)));
    COSDictionary own = form.getCOSDictionary(COSName.RESOURCES);
    DecodedStream content = StreamDecoder.of(form);
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
      shared.setQuiet(form, openForms.size());
    }
  }

  /** Draws a form that is not part of the page's content, in the page's own coordinates. */
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
}
