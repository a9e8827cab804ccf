package io.github.inspectionreports.internal.visit;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names of councils that the register does not hold, read from the words around them: one formed
 * after the register was written, or one that a test invented.
 */
final class CouncilNames {
  private static final String NAME =
      "(\\p{Lu}[\\p{L}'\u2019-]++(?: (?:\\p{Lu}[\\p{L}'\u2019-]++|and|upon|on|of|the|in)){0,5}?)";

  /** "Brackenshire Metropolitan Borough Council". */
  private static final Pattern COUNCIL =
      Pattern.compile(
          "\\b"
              + NAME
              + " (?:(?:Metropolitan|County|City|Borough|District|Unitary) ){0,2}Council\\b");

  /** "London Borough of Brackenshire". */
  private static final Pattern BOROUGH =
      Pattern.compile(
          "\\b(?:(?:London|Royal|Metropolitan) )?(?:Borough|City) of " + NAME + "(?=$|,|\\n)");

  /** "Focused visit to Brackenshire children's services". */
  private static final Pattern SERVICES =
      Pattern.compile(
          "\\b(?:[Vv]isit to|[Ii]nspection of|[Vv]isit of) (?:the )?"
              + NAME
              + "(?: local authority)? children[\u2019']s services");

  /** What may stand before "Council" and is no name. */
  private static final Set<String> NOT_A_NAME =
      Set.of("The", "This", "Our", "Your", "County", "City", "Borough", "District", "Parish");

  private CouncilNames() {}

  /**
   * Reads a name.
   *
   * @param texts where to look: titles, addresses, first paragraphs
   * @return the first name of a council, else the first place whose services were visited, or null
   */
  static Authorities.@Nullable Mention in(List<String> texts) {
    for (Pattern pattern : List.of(COUNCIL, BOROUGH, SERVICES)) {
      for (String text : texts) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
          if (NOT_A_NAME.contains(matcher.group(1))) {
            continue;
          }
          String written = pattern == SERVICES ? matcher.group(1) : matcher.group();
          return new Authorities.Mention(matcher.group(1), written, matcher.start(), matcher.end());
        }
      }
    }
    return null;
  }
}
