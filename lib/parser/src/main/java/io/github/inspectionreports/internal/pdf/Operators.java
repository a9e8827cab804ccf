package io.github.inspectionreports.internal.pdf;

import java.util.Arrays;

/** The drawing steps that there are. Anything else in a page's content is a sign of damage. */
final class Operators {
  private static final String NAMES =
      "b b* B B* BDC BI BMC BT BX c cm CS cs d d0 d1 Do DP EI EMC ET EX f F f* G g gs h i ID j J K"
          + " k l m M MP n q Q re RG rg ri s S SC sc SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts"
          + " Tw Tz v w W W* y ' \"";

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
