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

  /** "Area SEND inspection of Brackenshire Local Area Partnership". */
  private static final Pattern PARTNERSHIP =
      Pattern.compile(
          "\\b(?:[Ii]nspection|[Rr]evisit|[Vv]isit) (?:of|to) (?:the )?"
              + NAME
              + " [Ll]ocal [Aa]rea [Pp]artnership\\b");

  /** A title that is a name and nothing else. */
  private static final Pattern NAME_ALONE = Pattern.compile(NAME);

  /** Words of titles that no name has. */
  private static final Pattern TITLE_WORD =
      Pattern.compile(
          "\\b(?:Ofsted|Inspections?|Reports?|Reviews?|Visits?|Letters?|Children|Services|Local)\\b");

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
    for (Pattern pattern : List.of(COUNCIL, BOROUGH, SERVICES, PARTNERSHIP)) {
      for (String text : texts) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
          if (NOT_A_NAME.contains(matcher.group(1))) {
            continue;
          }
          boolean bare = pattern == SERVICES || pattern == PARTNERSHIP;
          String written = bare ? matcher.group(1) : matcher.group();
          return new Authorities.Mention(matcher.group(1), written, matcher.start(), matcher.end());
        }
      }
    }
    return null;
  }

  /**
   * Reads a name that stands alone, above the title proper of a report.
   *
   * @param titles the blocks of the title
   * @return the first that is a name and nothing else, or null
   */
  static Authorities.@Nullable Mention alone(List<String> titles) {
    for (String title : titles) {
      if (NAME_ALONE.matcher(title).matches() && !TITLE_WORD.matcher(title).find()) {
        return new Authorities.Mention(title, title, 0, title.length());
      }
    }
    return null;
  }
}
