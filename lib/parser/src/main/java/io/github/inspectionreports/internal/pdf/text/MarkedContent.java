package io.github.inspectionreports.internal.pdf.text;

import io.github.inspectionreports.Limit;
import io.github.inspectionreports.internal.budget.Budget;
import io.github.inspectionreports.internal.pdf.file.StructureNumbers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.cos.COSArray;
import org.jspecify.annotations.Nullable;

/** The marked content in which the reader is: which tag, which element, which spelled text. */
public final class MarkedContent {
  private static final int MOST_DEPTH = 200;

  private final Deque<Mark> open = new ArrayDeque<>();
  private int tooDeep;

  private record Mark(String tag, int element, @Nullable Spelled spelled, boolean off) {}

  /** The text that a piece of marked content really stands for; read out once. */
  static final class Spelled {
    private final String text;
    private boolean taken;

    Spelled(String text) {
      this.text = text;
    }

    /** Returns the text the first time, and nothing from then on. */
    String take() {
      String result = taken ? "" : text;
      taken = true;
      return result;
    }
  }

  private static final Mark NONE = new Mark("", 0, null, false);

  /**
   * Begins a piece of marked content.
   *
   * @param tag its tag; empty for none
   * @param mark its number on the page; null for none
   * @param actualText the text that it stands for, as bytes; null for none
   * @param elements the elements of the page by those numbers; null for none
   * @param off whether it is on a layer that is switched off
   */
  public void begin(
      String tag,
      @Nullable Number mark,
      @Nullable Object actualText,
      @Nullable COSArray elements,
      boolean off) {
    if (open.size() >= MOST_DEPTH) {
      tooDeep++;
      return;
    }
    Mark around = top();
    int element = around.element();
    Spelled spelled = around.spelled();
    String name = tag.isEmpty() || around.tag().equals("Artifact") ? around.tag() : tag;
    if (mark != null) {
      element = StructureNumbers.number(elements, mark.intValue());
    }
    if (spelled == null && actualText instanceof byte[] text) {
      String decoded = decode(text);
      Budget.current().spend(Limit.CHARACTERS, decoded.length());
      spelled = new Spelled(decoded);
    }
    open.push(new Mark(name, element, spelled, off || around.off()));
  }

  public void end() {
    if (tooDeep > 0) {
      tooDeep--;
    } else if (!open.isEmpty()) {
      open.pop();
    }
  }

  /** Returns how many are open. */
  public int depth() {
    return open.size() + tooDeep;
  }

  /** Ends those that were begun since so many were open. */
  public void closeDownTo(int depth) {
    while (depth() > depth) {
      end();
    }
  }

  /** Returns whether the reader is on a layer that is switched off. */
  public boolean off() {
    return top().off();
  }

  String tag() {
    return top().tag();
  }

  int element() {
    return top().element();
  }

  @Nullable Spelled spelled() {
    return top().spelled();
  }

  private Mark top() {
    Mark mark = open.peek();
    return mark == null ? NONE : mark;
  }

  private static String decode(byte[] text) {
    if (text.length >= 2 && text[0] == (byte) 0xFE && text[1] == (byte) 0xFF) {
      return new String(text, 2, text.length - 2, StandardCharsets.UTF_16BE);
    }
    return new String(text, StandardCharsets.ISO_8859_1);
  }
}
