package io.github.inspectionreports.internal.visit.people.addressees;

import io.github.inspectionreports.internal.visit.people.names.Names;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns round what has the office before the name: "Chief Constable Rowan Ashby QPM". */
final class OfficeFirst {
  /** The offices that are said before a name as titles are: those of police and fire services. */
  private static final Pattern OFFICE =
      Pattern.compile(
          "((?i:(?:(?:temporary|acting|interim|deputy|assistant|detective) ){0,2}"
              + "(?:chief constable|(?:chief )?superintendent|(?:borough )?commander"
              + "|chief fire officer|(?:(?:deputy )?police,?(?: fire)? and crime )?commissioner)))"
              + "[,:]? (?=\\p{Lu})");

  private OfficeFirst() {}

  /**
   * Turns a line round.
   *
   * @param line a line of an address
   * @param above the line above it; empty if there is none
   * @param names finds names
   * @return name, comma and office; the line as it is where it has no name after an office, or
   *     where it may be the office of whoever is named above
   */
  static String turned(String line, String above, Names names) {
    Matcher office = OFFICE.matcher(line);
    if (!office.lookingAt()) {
      return line;
    }
    Names.Found holder = names.leading(above);
    if (holder != null && holder.end() == above.length()) {
      return line;
    }
    String rest = line.substring(office.end());
    Names.Found found = names.leading(rest);
    String after = found == null ? "" : rest.substring(found.end());
    if (found == null || !(after.isBlank() || after.startsWith(","))) {
      return line;
    }
    return rest.substring(0, found.end()).strip() + ", " + office.group(1) + after;
  }
}
