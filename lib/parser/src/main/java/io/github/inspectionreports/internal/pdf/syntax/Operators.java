package io.github.inspectionreports.internal.pdf.syntax;

import java.util.Arrays;

/** The drawing steps that there are. Anything else in a page's content is a sign of damage. */
public final class Operators {
  private static final String NAMES =
      "b b* B B* BDC BI BMC BT BX c cm CS cs d d0 d1 Do DP EI EMC ET EX f F f* G g gs h i ID j J K"
          + " k l m M MP n q Q re RG rg ri s S SC sc SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts"
          + " Tw Tz v w W W* y ' \"";

  public static final long CM = ContentTokens.code("cm");
  public static final long SAVE = ContentTokens.code("q");
  public static final long RESTORE = ContentTokens.code("Q");
  public static final long DO = ContentTokens.code("Do");
  public static final long BMC = ContentTokens.code("BMC");
  public static final long BDC = ContentTokens.code("BDC");
  public static final long EMC = ContentTokens.code("EMC");
  public static final long BI = ContentTokens.code("BI");
  public static final long BT = ContentTokens.code("BT");
  public static final long TF = ContentTokens.code("Tf");
  public static final long TM = ContentTokens.code("Tm");
  public static final long TD = ContentTokens.code("Td");
  public static final long TD_LEADING = ContentTokens.code("TD");
  public static final long T_STAR = ContentTokens.code("T*");
  public static final long TJ = ContentTokens.code("Tj");
  public static final long TJ_ARRAY = ContentTokens.code("TJ");
  public static final long QUOTE = ContentTokens.code("'");
  public static final long DOUBLE_QUOTE = ContentTokens.code("\"");
  public static final long TC = ContentTokens.code("Tc");
  public static final long TW = ContentTokens.code("Tw");
  public static final long TZ = ContentTokens.code("Tz");
  public static final long TL = ContentTokens.code("TL");
  public static final long TS = ContentTokens.code("Ts");
  public static final long TR = ContentTokens.code("Tr");
  public static final long RE = ContentTokens.code("re");
  public static final long MOVE = ContentTokens.code("m");
  public static final long LINE = ContentTokens.code("l");
  public static final long CURVE = ContentTokens.code("c");
  public static final long CURVE_FROM = ContentTokens.code("v");
  public static final long CURVE_TO = ContentTokens.code("y");
  public static final long CLOSE = ContentTokens.code("h");
  public static final long STROKE = ContentTokens.code("S");
  public static final long CLOSE_STROKE = ContentTokens.code("s");
  public static final long FILL = ContentTokens.code("f");
  public static final long FILL_OLD = ContentTokens.code("F");
  public static final long FILL_EVEN = ContentTokens.code("f*");
  public static final long FILL_STROKE = ContentTokens.code("B");
  public static final long FILL_STROKE_EVEN = ContentTokens.code("B*");
  public static final long CLOSE_FILL_STROKE = ContentTokens.code("b");
  public static final long CLOSE_FILL_STROKE_EVEN = ContentTokens.code("b*");
  public static final long NO_PAINT = ContentTokens.code("n");

  private static final long[] KNOWN =
      Arrays.stream(NAMES.split(" ")).mapToLong(ContentTokens::code).sorted().toArray();

  private Operators() {}

  /**
   * Returns whether there is such a drawing step.
   *
   * @param code its code
   * @return false for what no PDF can mean
   */
  public static boolean known(long code) {
    return Arrays.binarySearch(KNOWN, code) >= 0;
  }
}
