package io.github.inspectionreports.workbook;

import org.dhatim.fastexcel.StyleSetter;

/** How a cell looks. */
enum CellStyle {
  DATE {
    @Override
    StyleSetter on(StyleSetter style) {
      return style.format("d mmm yyyy").horizontalAlignment("center");
    }
  },
  NUMBER {
    @Override
    StyleSetter on(StyleSetter style) {
      return style.horizontalAlignment("center");
    }
  },
  TEXT {
    @Override
    StyleSetter on(StyleSetter style) {
      return style.format("General").wrapText(false);
    }
  },
  LONG_TEXT {
    @Override
    StyleSetter on(StyleSetter style) {
      return style.format("General").wrapText(true);
    }
  },
  /** Text that would be a formula once somebody edits it. */
  FORMULA {
    @Override
    StyleSetter on(StyleSetter style) {
      return style.format("@").wrapText(false);
    }
  },
  LONG_FORMULA {
    @Override
    StyleSetter on(StyleSetter style) {
      return style.format("@").wrapText(true);
    }
  };

  /** Adds it to a style. */
  abstract StyleSetter on(StyleSetter style);

  /** The style of a text. */
  static CellStyle ofText(boolean wrapped, boolean formula) {
    if (formula) {
      return wrapped ? LONG_FORMULA : FORMULA;
    }
    return wrapped ? LONG_TEXT : TEXT;
  }
}
