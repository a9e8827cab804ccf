package io.github.inspectionreports.internal.visit.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names of councils that the register does not hold, read from the words around them: one formed
 * after the register was written, or one that a test invented.
 */
public final class CouncilNames {
  private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}'\u2019-]{1,40}+";

  private static final String NAME =
      "(" + WORD + "(?: (?:" + WORD + "|and|with|upon|on|of|the|in)){0,5}?)";

  private static final String OF_VISIT =
      "\\b(?:[Vv]isit|[Rr]evisit|[Rr]e-visit|[Ii]nspection|[Rr]einspection|[Rr]e-inspection)";

  private static final String CHILDREN = "[Cc]hildren[\u2019']?s";

  /** "Brackenshire Metropolitan Borough Council". */
  private static final Pattern COUNCIL =
      Pattern.compile(
          "\\b"
              + NAME
              + " (?:(?:Metropolitan|County|City|Borough|District|Unitary) ){0,2}Council\\b");

  /** "London Borough of Brackenshire". */
  private static final Pattern BOROUGH =
      Pattern.compile(
          "\\b(?:(?:London|Royal|Metropolitan) )?(?:Borough|City|County|Council) of (?:the )?"
              + NAME
              + "(?=$|[,;.\\n]| (?:local authority|has|is|was|children))");

  /** "Focused visit to Brackenshire children's services". */
  private static final Pattern SERVICES =
      Pattern.compile(
          OF_VISIT
              + " (?:to|of|at|in) (?:the )?"
              + NAME
              + "(?:[\u2019']s)?(?: [Ll]ocal [Aa]uthority)? "
              + CHILDREN
              + " (?:[Ss]ocial (?:[Cc]are|[Ww]ork) )?[Ss]ervices");

  /** "Area SEND inspection of Brackenshire Local Area Partnership". */
  private static final Pattern PARTNERSHIP =
      Pattern.compile(
          "\\b(?:[Ii]nspection|[Rr]evisit|[Vv]isit) (?:of|to|in) (?:the )?"
              + NAME
              + " [Ll]ocal [Aa]rea(?: [Pp]artnership)?\\b");

  /** "Brackenshire Children's Trust", which works for the council of that name. */
  private static final Pattern TRUST =
      Pattern.compile(
          "\\b"
              + NAME
              + " Children(?:[\u2019']?s)? (?:and (?:Families|Young People[\u2019']?s) )?(?:Social"
              + " Care )?(?:Services )?(?:Trust|First)\\b");

  /** For which council a trust works whose own name is no place: "on behalf of Brackenshire". */
  private static final Pattern BEHALF =
      Pattern.compile(
          "\\b(?:on behalf of|services for|services on behalf of) (?:the )?"
              + NAME
              + "(?=\\W*$|[,;.\\n]| \\p{Ll}| (?:(?:Metropolitan|County|City|Borough|District|Unitary) ){0,2}Council\\b)");

  /** "Joint area SEND revisit in Brackenshire", at the end of a title or before a date. */
  private static final Pattern PLACE =
      Pattern.compile(
          OF_VISIT
              + " (?:to|of|in) (?:the )?(?:local )?(?:area of )?"
              + NAME
              + "(?=\\W*$|, | (?:to|on|between|from|in) )");

  /** "Inspection of children's services in Brackenshire". */
  private static final Pattern SERVICES_IN =
      Pattern.compile(
          CHILDREN + " (?:[Ss]ocial [Cc]are )?[Ss]ervices in " + NAME + "(?=$|[,;.\\n]| \\p{Ll})");

  /** "revisited the area of Brackenshire to decide". */
  private static final Pattern AREA =
      Pattern.compile("\\b(?:local )?areas? of " + NAME + "(?=$|[,;.\\n]| \\p{Ll})");

  /** "Inspection of safeguarding and looked after children services Brackenshire". */
  private static final Pattern LAST =
      Pattern.compile("\\b(?:services|leavers|arrangements)(?: in| for)? " + NAME + "$");

  /** A line of a title in capitals that is a council's name and nothing else. */
  private static final Pattern CAPITALS =
      Pattern.compile(
          "(?:(?:LONDON|ROYAL|METROPOLITAN) ){0,2}(?:BOROUGH|CITY|COUNTY) OF \\p{Lu}[\\p{Lu}'’ -]{2,40}"
              + "|(?!THE |MEETING |MINUTES )\\p{Lu}[\\p{Lu}'’ -]{2,60} COUNCIL");

  private static final Pattern AFTER_FIRST = Pattern.compile("(?<=\\p{Lu})\\p{Lu}{1,40}");

  private static final Pattern SMALL_WORD = Pattern.compile("\\b(?:Of|And|With|Upon|On|The|In)\\b");

  private static final List<Pattern> ALL =
      List.of(COUNCIL, BOROUGH, SERVICES, PARTNERSHIP, TRUST, SERVICES_IN, PLACE, AREA);

  /** A title that is a name and nothing else. */
  private static final Pattern NAME_ALONE = Pattern.compile(NAME);

  /** Words of titles that no name has. */
  private static final Pattern TITLE_WORD =
      Pattern.compile(
          "\\b(?:Ofsted|Inspections?|Reports?|Reviews?|Visits?|Letters?|Children|Services|Local|SEND|Joint|Area)\\b"
              + "|\\b(?:Echo|Gazette|Herald|Chronicle|Mercury|Advertiser|Observer|Argus|Telegraph|Courier|Guardian"
              + "|Journal|Times|Post|Express|News|Mail|Mirror|Star|Live|Standard|Examiner)$");

  /** What may be before "Council" and is not a name. */
  private static final Set<String> NOT_A_NAME =
      Set.of(
          "The",
          "This",
          "Our",
          "Your",
          "MERGEFIELD",
          "County",
          "City",
          "Borough",
          "District",
          "Parish",
          "Town",
          "Local",
          "Metropolitan",
          "Unitary",
          "London",
          "Ofsted",
          "Children",
          "Services",
          "SEND",
          "Mr",
          "Mrs",
          "Ms",
          "Every",
          "One",
          "NHS",
          "Her",
          "His",
          "British",
          "Arts",
          "Research");

  /** Words that are before the name of a council at the start of a sentence or a headline. */
  private static final Pattern LEADING =
      Pattern.compile(
          "^(?:(?:The|At|In|For|To|From|And|But|With|As|When|While|Since|Although|Ofsted|Inspectors"
              + "|Leaders|Staff|Dear|Re|By|Of|Why|How|On|Both|Also|Meanwhile|Yesterday|Before|After"
              + "|During|Under|Across|Within|Against|Between|Unlike|Like|Then|Now|Yet|So|If|That"
              + "|Neighbouring|Nearby|Over|Or|Nor|Near|Until|Once|Where|Because|Despite|Following"
              + "|Young People|People|Families|Services|Education) )++");

  private CouncilNames() {}

  /**
   * Reads a name.
   *
   * @param texts where to look: titles, addresses, first paragraphs
   * @return the first name of a council, else the first place whose services were visited, or null
   */
  static AuthorityNames.@Nullable Mention in(List<String> texts) {
    for (Pattern pattern : ALL) {
      for (String written : texts) {
        String text = inSmallLetters(written);
        Matcher matcher = pattern.matcher(text);
        int from = 0;
        while (matcher.find(from)) {
          from = matcher.start() + 1;
          String found = matcher.group(1);
          int cut = leading(found);
          String name = bare(found);
          if (name == null) {
            continue;
          }
          AuthorityNames.Mention served = pattern == TRUST ? served(text, matcher.end()) : null;
          if (served != null) {
            return served;
          }
          boolean bare = pattern != COUNCIL && pattern != BOROUGH && pattern != TRUST;
          int start = pattern == BOROUGH ? matcher.start() : matcher.start(1) + cut;
          int end = bare ? matcher.start(1) + cut + name.length() : matcher.end();
          return new AuthorityNames.Mention(name, text.substring(start, end), start, end);
        }
      }
    }
    return null;
  }

  /** The council for which a trust works, where the words after the trust's name say so. */
  private static AuthorityNames.@Nullable Mention served(String text, int after) {
    Matcher behalf = BEHALF.matcher(text);
    String name = behalf.find(after) ? bare(behalf.group(1)) : null;
    return name == null
        ? null
        : new AuthorityNames.Mention(name, name, behalf.start(1), behalf.start(1) + name.length());
  }

  private static int leading(String found) {
    Matcher leading = LEADING.matcher(found);
    return leading.find() ? leading.end() : 0;
  }

  /**
   * Returns a name without the words that begin its sentence: "At Brackenshire" is Brackenshire.
   *
   * @param found words with capitals before "Council" or the like
   * @return the name; null where they are none, as in "The County Council"
   */
  public static @Nullable String bare(String found) {
    String name = found.substring(leading(found)).replaceFirst("[\u2019']s$", "");
    return isName(name) ? name : null;
  }

  /** Reads the names of all councils that a text calls so: "Brackenshire City Council". */
  public static Set<String> all(String text) {
    Set<String> names = new LinkedHashSet<>();
    Matcher matcher = COUNCIL.matcher(text);
    while (matcher.find()) {
      String name = bare(matcher.group(1));
      if (name != null) {
        names.add(name);
      }
    }
    return names;
  }

  /** Finds every place where a text calls something a council, in order. */
  public static List<AuthorityNames.Mention> unregistered(String text) {
    return all(text).stream()
        .flatMap(name -> every(name, text).stream())
        .sorted(Comparator.comparingInt(AuthorityNames.Mention::start))
        .toList();
  }

  /** A council's name in capitals as it is written elsewhere; other texts as they are. */
  private static String inSmallLetters(String text) {
    if (!CAPITALS.matcher(text).matches()) {
      return text;
    }
    String small =
        AFTER_FIRST.matcher(text).replaceAll(rest -> rest.group().toLowerCase(Locale.ROOT));
    return SMALL_WORD.matcher(small).replaceAll(word -> word.group().toLowerCase(Locale.ROOT));
  }

  private static boolean isName(String name) {
    String first = name.split(" ", 2)[0];
    return !name.isEmpty()
        && Character.isUpperCase(name.codePointAt(0))
        && !NOT_A_NAME.contains(first)
        && !TITLE_WORD.matcher(name).find();
  }

  /**
   * Finds every place where a council's name is.
   *
   * @param council the council, by its short name
   * @param text the text
   * @return the mentions, in order
   */
  static List<AuthorityNames.Mention> every(AuthorityNames.Mention council, String text) {
    return every(council.name(), text);
  }

  /** Finds every place where a council's short name is. */
  public static List<AuthorityNames.Mention> every(String council, String text) {
    List<AuthorityNames.Mention> mentions = new ArrayList<>();
    Matcher matcher =
        Pattern.compile(
                "(?<!\\p{L})"
                    + Pattern.quote(council)
                    + "(?: (?:(?:Metropolitan|County|City|Borough) ){0,2}Council)?(?!\\p{L})")
            .matcher(text);
    matcher.useTransparentBounds(true);
    // A pattern alone would try each place of the text, and there may be many councils.
    int at = text.indexOf(council);
    while (at >= 0) {
      boolean found = matcher.region(at, text.length()).lookingAt();
      if (found) {
        mentions.add(
            new AuthorityNames.Mention(council, matcher.group(), matcher.start(), matcher.end()));
      }
      at = text.indexOf(council, found ? matcher.end() : at + 1);
    }
    return mentions;
  }

  /**
   * Reads a name that stands alone, above the title proper of a report.
   *
   * @param titles the blocks of the title
   * @return the first that is a name and nothing else, or ends in one; or null
   */
  static AuthorityNames.@Nullable Mention alone(List<String> titles) {
    for (String title : titles) {
      Matcher last = LAST.matcher(title);
      if (last.find() && isName(last.group(1))) {
        return new AuthorityNames.Mention(last.group(1), last.group(1), last.start(1), last.end(1));
      }
      if (NAME_ALONE.matcher(title).matches() && !TITLE_WORD.matcher(title).find()) {
        return new AuthorityNames.Mention(title, title, 0, title.length());
      }
    }
    return null;
  }
}
