package io.github.inspectionreports.internal.pdf;

import java.util.Arrays;

/** The drawing steps that there are. Anything else in a page's content is a sign of damage. */
final class Operators {
  private static final String NAMES =
      "b b* B B* BDC BI BMC BT BX c cm CS cs d d0 d1 Do DP EI EMC ET EX f F f* G g gs h i ID j J K"
          + " k l m M MP n q Q re RG rg ri s S SC sc SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts"
          + " Tw Tz v w W W* y ' \"";

  static final long CM = ContentTokens.code("cm");
  static final long SAVE = ContentTokens.code("q");
  static final long RESTORE = ContentTokens.code("Q");
  static final long DO = ContentTokens.code("Do");
  static final long BMC = ContentTokens.code("BMC");
  static final long BDC = ContentTokens.code("BDC");
  static final long EMC = ContentTokens.code("EMC");
  static final long BI = ContentTokens.code("BI");
  static final long BT = ContentTokens.code("BT");
  static final long TF = ContentTokens.code("Tf");
  static final long TM = ContentTokens.code("Tm");
  static final long TD = ContentTokens.code("Td");
  static final long TD_LEADING = ContentTokens.code("TD");
  static final long T_STAR = ContentTokens.code("T*");
  static final long TJ = ContentTokens.code("Tj");
  static final long TJ_ARRAY = ContentTokens.code("TJ");
  static final long QUOTE = ContentTokens.code("'");
  static final long DOUBLE_QUOTE = ContentTokens.code("\"");
  static final long TC = ContentTokens.code("Tc");
  static final long TW = ContentTokens.code("Tw");
  static final long TZ = ContentTokens.code("Tz");
  static final long TL = ContentTokens.code("TL");
  static final long TS = ContentTokens.code("Ts");
  static final long TR = ContentTokens.code("Tr");
  static final long RE = ContentTokens.code("re");
  static final long MOVE = ContentTokens.code("m");
  static final long LINE = ContentTokens.code("l");
  static final long CURVE = ContentTokens.code("c");
  static final long CURVE_FROM = ContentTokens.code("v");
  static final long CURVE_TO = ContentTokens.code("y");
  static final long CLOSE = ContentTokens.code("h");
  static final long STROKE = ContentTokens.code("S");
  static final long CLOSE_STROKE = ContentTokens.code("s");
  static final long FILL = ContentTokens.code("f");
  static final long FILL_OLD = ContentTokens.code("F");
  static final long FILL_EVEN = ContentTokens.code("f*");
  static final long FILL_STROKE = ContentTokens.code("B");
  static final long FILL_STROKE_EVEN = ContentTokens.code("B*");
  static final long CLOSE_FILL_STROKE = ContentTokens.code("b");
  static final long CLOSE_FILL_STROKE_EVEN = ContentTokens.code("b*");
  static final long NO_PAINT = ContentTokens.code("n");

  private static final long[] KNOWN =
      Arrays.stream(NAMES.split(" ")).mapToLong(ContentTokens::code).sorted().toArray();

  private Operators() {}

  /**
   * Returns whether there is such a drawing step.
   *
   * @param code its code
   * @return false for what no PDF can mean
   */
  static boolean known(long code) {
    return Arrays.binarySearch(KNOWN, code) >= 0;
  }
}
