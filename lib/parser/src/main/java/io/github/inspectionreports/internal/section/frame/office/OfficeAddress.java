package io.github.inspectionreports.internal.section.frame.office;

import io.github.inspectionreports.internal.document.Block;
import io.github.inspectionreports.internal.vocabulary.Postcodes;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Finds an inspectorate's own address, whose town is not the place of a visit. */
public final class OfficeAddress {
  /** There are few lines between the name of an office and its postcode. */
  private static final int LINES = 4;

  /** Postcodes of the inspectorates' offices, now and before. */
  private static final Pattern POSTCODE =
      Pattern.compile(
          "\\b(?:M1 ?2WD|NG1 ?6HJ|BS1 ?6(?:EB|EH|EG|HA)|WC2B ?6SE|M2 ?7LW|NE1 ?4PA|SW1P ?3BT|SW1V"
              + " ?1PN|SW1W ?9SZ|E14 ?4PU|SW1P ?2BQ|M1 ?3BN)\\b");

  /** A line that names an office itself, and not only the inspectorate. */
  private static final Pattern OFFICE =
      Pattern.compile("(?i)\\b(?:house|buildings|gate|agora|rivergate|kingsway|quay)\\b");

  /** A line with a postcode, and at most its town. */
  private static final Pattern ANY_POSTCODE =
      Pattern.compile("(?:\\p{Lu}\\p{Ll}{1,20},? )?" + Postcodes.FORM);

  /** With whom another address begins. */
  private static final Pattern ADDRESSEE =
      Pattern.compile(
          "(?i)(?:mr|mrs|ms|miss|dr|sir|dame)\\b.{0,80}|.{0,80}\\b(?:director|council)\\b.{0,80}");

  /** Towns of the inspectorates' offices, where a letterhead gives no postcode. */
  private static final Pattern TOWN =
      Pattern.compile("(?i)(?:London|Manchester|Bristol|Nottingham|Birmingham|Cambridge|York),?");

  private OfficeAddress() {}

  /**
   * Finds its last line.
   *
   * @param letterhead whether a line is one of a letterhead
   * @param blocks the document
   * @param running the places of its running text
   * @param end the place in {@code running} before which it is
   * @return the place in {@code running} of the line with the postcode, or else of that with the
   *     town; -1 where there is none
   */
  public static int lastLine(
      Predicate<String> letterhead, List<Block> blocks, List<Integer> running, int end) {
    int office = -1;
    int building = -LINES - 1;
    int town = -1;
    for (int n = 0; n < Math.min(end, running.size()); n++) {
      String text = blocks.get(running.get(n)).text();
      if (letterhead.test(text)) {
        office = n;
        building = OFFICE.matcher(text).find() ? n : building;
      }
      if (ADDRESSEE.matcher(text).matches()) {
        building = -LINES - 1;
      }
      boolean near = office >= 0 && n - office <= LINES;
      boolean below = n > building && n - building <= LINES;
      if (near && POSTCODE.matcher(text).find() || below && ANY_POSTCODE.matcher(text).matches()) {
        return n;
      }
      town = below && TOWN.matcher(text).matches() ? n : town;
    }
    return town;
  }

  /**
   * Counts the lines of another address that stand before an office's own, as where it is beside
   * the letterhead: nothing but the date is between the letterhead and the greeting then.
   *
   * @param letterhead whether a line is one of a letterhead
   * @param blocks the document
   * @param running the places of its running text
   * @param own the place of the office's last line
   * @param date the place of the date; -1 where there is none
   * @param greeting the place of the greeting
   * @return how many of the first lines; 0 where they name nobody to whom a letter goes
   */
  public static int linesBefore(
      Predicate<String> letterhead,
      List<Block> blocks,
      List<Integer> running,
      int own,
      int date,
      int greeting) {
    boolean goesOn = false;
    for (int n = own + 1; n < greeting; n++) {
      String text = blocks.get(running.get(n)).text();
      goesOn |= n != date && !letterhead.test(text);
    }
    boolean addressed = false;
    for (int n = 0; n < own && !goesOn; n++) {
      String text = blocks.get(running.get(n)).text();
      if (n == date || letterhead.test(text)) {
        return addressed && n > 1 ? n : 0;
      }
      addressed |= ADDRESSEE.matcher(text).matches();
    }
    return 0;
  }
}
