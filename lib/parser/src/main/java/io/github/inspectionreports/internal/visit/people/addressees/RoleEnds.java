package io.github.inspectionreports.internal.visit.people.addressees;

import java.util.List;
import java.util.regex.Pattern;

/** Takes from a role what does not belong to it. */
final class RoleEnds {
  private static final List<String> LOOSE_END = List.of("of", "for", "and", "the", "to");

  private static final Pattern INSPECTOR =
      Pattern.compile("(?i)(?:(?:lead|second|third|team) )?(?:inspector|hmi)s?");

  /** The end of a role that belongs to the name of a body after it: ", National". */
  private static final Pattern LOOSE =
      Pattern.compile(",? (?:National|Regional|Local|Integrated|Joint|Community)$");

  private RoleEnds() {}

  /**
   * A role without the first words of the body whose name follows it.
   *
   * @param body whether the next word names a body, as in "Chief Nurse, Acute Care | Trust"
   */
  static String withoutBody(String role, boolean body) {
    int comma = body && looseEnd(role, role.length()) == 0 ? role.lastIndexOf(',') : -1;
    return LOOSE.matcher(comma > 0 ? role.substring(0, comma) : role).replaceFirst("");
  }

  /** Whether a role is one of the particulars, and of nobody who is written to. */
  static boolean isInspector(String role) {
    return INSPECTOR.matcher(role).matches();
  }

  /** The length of the small word that ends before an offset; 0 where none does. */
  private static int looseEnd(String text, int end) {
    for (String word : LOOSE_END) {
      int start = end - word.length();
      if (start >= 0
          && text.regionMatches(true, start, word, 0, word.length())
          && (start == 0 || !Character.isLetter(text.codePointBefore(start)))) {
        return word.length();
      }
    }
    return 0;
  }

  /** A role without what hangs loose at its end, and without brackets that hold the whole of it. */
  static String trimmed(String role) {
    String left = role.strip();
    int end = left.length();
    for (int before = -1; before != end; ) {
      before = end;
      while (end > 0 && " \t\n,:;/&–-".indexOf(left.charAt(end - 1)) >= 0) {
        end--;
      }
      end -= looseEnd(left, end);
    }
    left = left.substring(0, end);
    boolean whole = left.startsWith("(") && left.indexOf(')') == left.length() - 1;
    return whole && left.length() > 1 ? left.substring(1, left.length() - 1) : left;
  }

  /**
   * A role without the name of its holder: where an address is set twice, one layer a little below
   * the other, the name may be in the middle of the role.
   */
  static String withoutName(String role, String name) {
    return role.contains(name)
        ? role.replace(name, " ").strip().replaceAll(" {1,4}(?=[’'])", "").replaceAll(" {2,9}", " ")
        : role;
  }
}
