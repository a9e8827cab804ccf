package io.github.inspectionreports.views.internal.marks;

import io.github.inspectionreports.model.Category;
import java.util.Locale;

/**
 * How a mark looks. Its colour is never alone: each tone has a sign and a line of its own. The
 * colours are those of Okabe and Ito, which the colour-blind can distinguish, paled so that dark
 * text on them stays easy to read.
 */
public enum Tone {
  ACTION("Area for priority action", "‼", 0xF9C9C9, 0x8F0D0D),
  NEED("What needs to improve", "!", 0xFFF0B3, 0x7A6000),
  STRENGTH("Strength", "+", 0xCFE8FB, 0x0B5A96),
  PROGRESS("Progress", "↗", 0xD3F1E4, 0x006B55),
  CONCERN("Concern", "−", 0xFFDFC2, 0xA33F00),
  MIXED("Praise and concern in one", "±", 0xF3D6EA, 0x85356F),
  OTHER("", "◆", 0xE2E2E2, 0x444444),
  CONTEXT("Context", "·", 0xFFFFFF, 0x666666);

  private final String label;
  private final String sign;
  private final int paper;
  private final int ink;

  Tone(String label, String sign, int paper, int ink) {
    this.label = label;
    this.sign = sign;
    this.paper = paper;
    this.ink = ink;
  }

  public static Tone of(Category category) {
    return switch (category.id()) {
      case "STRENGTH" -> STRENGTH;
      case "PROGRESS" -> PROGRESS;
      case "NEEDS_IMPROVEMENT" -> CONCERN;
      case "MIXED" -> MIXED;
      case "CONTEXT" -> CONTEXT;
      default -> OTHER;
    };
  }

  public String label() {
    return label;
  }

  public String sign() {
    return sign;
  }

  /** Its colour behind text, as 0xRRGGBB. */
  public int paper() {
    return paper;
  }

  /** Its colour for lines and signs, as 0xRRGGBB. */
  public int ink() {
    return ink;
  }

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
