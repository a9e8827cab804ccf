package io.github.inspectionreports.internal.visit.people.addressees;

import io.github.inspectionreports.internal.document.Block;
import io.github.inspectionreports.internal.visit.people.names.Names;
import io.github.inspectionreports.internal.visit.people.names.PeopleWords;
import io.github.inspectionreports.internal.visit.people.names.PeopleWords.Kind;
import io.github.inspectionreports.internal.visit.places.AuthorityNames;
import io.github.inspectionreports.model.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads to whom a letter is written. */
public final class Addressees {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\d][\\p{L}\\p{M}\\d'’-]*+|&");

  /** A person among several who share a paragraph: "Rowan Ashby, Director of ...". */
  private static final Pattern NEXT =
      Pattern.compile(
          "(?<=\\p{L}\\)? )(?=(?:\\p{Lu}[\\p{L}\\p{M}'’-]{1,40}+"
              + " ){1,3}\\p{Lu}[\\p{L}\\p{M}'’-]{1,40}+(?: [A-Z]{2,4}+)? ?, \\p{Lu})");

  private static final Pattern ATTENTION =
      Pattern.compile(
          "^(?:FAO|To|(?:Written|Sent|Addressed) to|For the attention of|Rt Hon)\\b:?\\s+(?=\\p{Lu})");

  /** A line that cannot be the end of a role. */
  private static final Pattern OPEN =
      Pattern.compile(
          "(?:[,&]|\\b(?:and|of|for|the|[Dd]esignated|[Dd]eputy|[Aa]ssistant|[Cc]hief|[Ss]enior"
              + "|[Rr]egional|[Nn]ational|[Ii]nterim|[Ee]xecutive [Ll]ead))$");

  /** A line whose last words call for an office: "and Lead Designated". */
  private static final Pattern OFFICE_OPEN =
      Pattern.compile("(?:[Dd]esignated|[Dd]eputy|[Aa]ssistant|[Cc]hief|[Ss]enior|[Ii]nterim)$");

  /** A phrase of which the table has only the first word. */
  private static final Pattern HALF =
      Pattern.compile(
          "\\b(?:of|for)(?: the)? (?:[\\p{L}’']+ (?:and |&"
              + " )?)?(?i:national|regional|youth|joint|integrated"
              + "|local|specialist|vulnerable|public|social|primary|early)$");

  private static final Pattern CAPITALS =
      Pattern.compile("(?: (?:and |& )?\\p{Lu}[\\p{L}'’-]*+){1,12}+(?=$|[,;(])");

  private static final Pattern MORE_OF_ROLE =
      Pattern.compile("(?:,? (?:\\(?\\p{Lu}[\\p{L}'’-]*+\\)?|and|&|of|for|the|to)){1,12}+");

  /** Words before an office that no table has: "Bi-Borough Executive Director". */
  private static final Pattern BEFORE_OFFICE =
      Pattern.compile("^(?:\\p{Lu}[\\p{L}'’-]*+ (?:(?:and|&|for|of) )?){1,4}+");

  /** Offices that say nothing without their body: "Head of the Marsh Youth Service". */
  private static final Pattern BARE =
      Pattern.compile(
          "(?:(?:Interim|Acting|Deputy|Independent) )?(?:Head|Manager|Chair|Director|Lead)");

  private static final Pattern OF_WHAT =
      Pattern.compile(
          "(?:,| of| at| for)? (?:the )?\\p{Lu}[\\p{L}’'-]+ \\p{Lu}|(?: of| at) \\p{Lu}");

  private static final Pattern LINKS = Pattern.compile("(?:[\\s,&]|\\b(?:and|the)\\b)*+");

  private static final Pattern ADDRESS_WORD =
      Pattern.compile(
          "(?i)\\b(?:council|borough|county|city|district|house|hall|centre|center|civic|street|st|road"
              + "|rd|lane|avenue|square|place|floor|room|building|buildings|block|offices?|trust|box"
              + "|guildhall|quay|way|court|park|plaza|tower|campus|partnership|nhs)\\b");

  /** Between a name and its role may stand the name of the council. */
  private static final int ROLE_WITHIN = 3;

  /** As far as a name and its role are looked for in a line. */
  private static final int LONG_LINE = 400;

  private final PeopleWords words;
  private final Names names;
  private final AuthorityNames authorities;

  public Addressees(PeopleWords words, AuthorityNames authorities) {
    this.words = words;
    this.names = new Names(words);
    this.authorities = authorities;
  }

  /**
   * Reads the address.
   *
   * @param address its blocks
   * @return the people, in order; empty if there are none
   */
  public List<Person> read(List<Block> address) {
    List<String> lines = new ArrayList<>();
    String above = "";
    for (String line : AddressGrid.lines(address, names)) {
      split(OfficeFirst.turned(ATTENTION.matcher(line).replaceFirst(""), above, names), lines);
      above = line.strip();
    }
    List<Person> people = new ArrayList<>();
    boolean inline = false;
    boolean hidden = false;
    int i = 0;
    while (i < lines.size()) {
      String line = lines.get(i++);
      if (AddressGrid.isRedacted(line)) {
        Role office = people.isEmpty() && i < lines.size() ? ownLine(lines.get(i)) : Role.NONE;
        if (office.words() != null) {
          people.add(new Person(null, RoleEnds.trimmed(office.words())));
          i++;
        }
        hidden = true;
        continue;
      }
      Names.Found found = names.leading(line);
      if (found == null || isPlace(line, found)) {
        continue;
      }
      String rest = line.substring(found.end()).replaceFirst("^[\\s,:–-]+", "").strip();
      boolean apart = !rest.isEmpty() && line.charAt(found.end()) == ',';
      Role role = rest.isEmpty() ? Role.NONE : role(rest);
      int last = i;
      if (rest.isEmpty()) {
        int within = inline ? 1 : ROLE_WITHIN;
        for (int n = i; role.words() == null && n < Math.min(lines.size(), i + within); n++) {
          if (AddressGrid.endsPerson(lines.get(n))) {
            break;
          }
          role = ownLine(lines.get(n));
          last = n + 1;
        }
        if (role.words() == null && people.isEmpty() && i > 1) {
          role = ownLine(lines.get(i - 2)); // the office may be above the name
          last = i;
          if (role.words() != null && AddressGrid.isBuilding(line)) {
            people.add(new Person(null, RoleEnds.trimmed(role.words())));
            continue;
          }
        }
      } else if (role.words() == null) {
        role = beforeOffice(rest.split("[,(]", 2)[0].strip()); // "Clinical Accountable Officer"
        role = role.words() == null && inline && apart ? inPieces(rest) : role;
      }
      if (role.words() == null && rest.isEmpty() && AddressGrid.areBeside(lines, i)) {
        people.add(new Person(found.name(), null)); // whose role is in another column
        continue;
      }
      if (role.words() == null && (hidden || !people.isEmpty())) {
        if (inline && apart && isOrganisation(rest)) {
          people.add(new Person(found.name(), null));
        }
        continue; // a line of the address, such as "Marsh House"
      }
      inline |= !rest.isEmpty() && role.words() != null;
      String words = role.words();
      if (words != null) {
        StringBuilder whole = new StringBuilder(words);
        while (role.open() && last < lines.size()) {
          role = continued(lines.get(last - 1), lines.get(last));
          if (role.words() != null) {
            whole.append(' ').append(role.words());
            last++;
          }
        }
        words = RoleEnds.withoutName(whole.toString(), found.name());
        words = ownCell(words, people);
      }
      i = words == null ? i : last;
      if (words == null || !RoleEnds.isInspector(words)) {
        people.add(new Person(found.name(), words == null ? null : RoleEnds.trimmed(words)));
      }
    }
    return people;
  }

  /** Of a line with the roles of two people the one; the other is that of whoever has none yet. */
  private String ownCell(String words, List<Person> people) {
    for (int n = 0; n < people.size(); n++) {
      String[] cells = people.get(n).role() == null ? AddressGrid.cells(words) : null;
      if (cells != null && role(cells[0]).words() != null && role(cells[1]).words() != null) {
        people.set(n, new Person(people.get(n).name(), RoleEnds.trimmed(cells[0])));
        return cells[1];
      }
    }
    return words;
  }

  /** Several people may share a paragraph; one of them may begin wherever a name and comma are. */
  private void split(String text, List<String> lines) {
    int from = 0;
    Matcher next = NEXT.matcher(text);
    while (next.find()) {
      Names.Found before = names.leading(clip(text, from));
      int after = before == null ? from : from + before.end();
      if (next.start() > after && isPerson(clip(text, next.start()))) {
        lines.add(text.substring(from, next.start()).strip());
        from = next.start();
      }
    }
    String last = text.substring(from).strip();
    if (!last.isEmpty()) {
      lines.add(last);
    }
  }

  private static String clip(String text, int from) {
    return text.substring(from, Math.min(text.length(), from + LONG_LINE));
  }

  private boolean isPlace(String line, Names.Found found) {
    for (AuthorityNames.Mention mention : authorities.names(line)) {
      if (mention.start() < found.end() && mention.asWritten().indexOf(' ') > 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether a text begins with a name, and neither with a place nor with an office. */
  private boolean isPerson(String text) {
    Names.Found found = names.leading(text);
    if (found == null || beginsWithPlace(text)) {
      return false;
    }
    Matcher first = WORD.matcher(text);
    return first.find() && !isRoleWord(first.group()) && !hasOffice(found.name());
  }

  private boolean beginsWithPlace(String text) {
    List<AuthorityNames.Mention> mentions = authorities.names(text);
    return !mentions.isEmpty() && mentions.get(0).start() == 0;
  }

  /**
   * What continues in the next line: words of roles, where the line above is open or they begin
   * small.
   */
  private Role continued(String above, String line) {
    boolean open = OPEN.matcher(above.strip()).find();
    boolean begun = !line.isEmpty() && Character.isLowerCase(line.codePointAt(0));
    if (!(open || begun || line.startsWith("&"))) {
      return Role.NONE;
    }
    int end = roleWords(line, line.length());
    boolean whole = end == line.length();
    boolean office = open && OFFICE_OPEN.matcher(above.strip()).find();
    return whole || office && end > 0 ? new Role(line.substring(0, end), whole) : Role.NONE;
  }

  private boolean isRoleWord(String word) {
    return word.equals("&") || words.is(Kind.ROLE_WORD, word.replace("-", "")) || allParts(word);
  }

  private boolean allParts(String word) {
    for (String part : word.split("-")) {
      if (!words.is(Kind.ROLE_WORD, part)) {
        return false;
      }
    }
    return true;
  }

  /**
   * A role.
   *
   * @param words its words; null for none
   * @param open whether it fills its line, so that it may continue in the next
   */
  private record Role(@Nullable String words, boolean open) {
    static final Role NONE = new Role(null, false);
  }

  /** The role at the beginning of a text: words of roles, one of them an office. */
  private Role role(String whole) {
    // "Kent Police and Crime Commissioner": the office, without the place before it.
    int place = 0;
    int stop = whole.length();
    for (AuthorityNames.Mention mention : authorities.names(whole)) {
      if (LINKS.matcher(whole.substring(place, mention.start())).matches()) {
        place = mention.end();
      } else {
        stop = Math.min(stop, mention.start());
      }
    }
    String text = whole.substring(place).stripLeading();
    stop -= whole.length() - text.length();
    int end = roleWords(text, stop);
    if (!hasOffice(text.substring(0, end))) {
      return Role.NONE;
    }
    // "Head of Youth | Justice", "Head of the National | Probation Service"
    String known = text.substring(0, end);
    Matcher more = CAPITALS.matcher(text).region(end, stop);
    if (more.lookingAt()
        && (HALF.matcher(known).find() && !ADDRESS_WORD.matcher(more.group()).find()
            || OFFICE_OPEN.matcher(known).find() && hasOffice(more.group()))) {
      end = more.end();
    } else if (end < stop && text.charAt(end) == ' ') {
      boolean body = isOrganisation(text.substring(end + 1).split(" ", 2)[0]);
      known = RoleEnds.withoutBody(known, body);
      end = known.length();
    }
    String bare =
        RoleEnds.trimmed(text.substring(0, end)); // "Head", also of "Head of" before a place
    if (BARE.matcher(bare).matches() && text.startsWith(bare)) {
      String rest = text.substring(bare.length());
      if (OF_WHAT.matcher(rest).lookingAt() && !AddressGrid.hasBuilding(rest)) {
        return new Role(text.strip(), OPEN.matcher(text.strip()).find());
      }
    }
    boolean closes = end < text.length() && text.charAt(end) == ')';
    boolean opens = text.substring(0, end).indexOf('(') >= 0;
    end += closes && opens ? 1 : 0;
    boolean open = text.substring(end).matches("[\\s,&]*");
    return new Role(open ? text.strip() : text.substring(0, end).strip(), open);
  }

  /** A role that has a line to itself may hold words that no table has. */
  private Role ownLine(String line) {
    Role role = role(line);
    if (role.words() == null) {
      return beforeOffice(line);
    }
    if (role.open() || !line.startsWith(role.words())) {
      return role;
    }
    String rest = line.substring(role.words().length());
    boolean whole =
        MORE_OF_ROLE.matcher(rest).matches()
            && !ADDRESS_WORD.matcher(rest).find()
            && authorities.names(rest).isEmpty();
    return whole ? new Role(line.strip(), true) : role;
  }

  /** A role that begins with words that no table has. */
  private Role beforeOffice(String line) {
    Matcher before = BEFORE_OFFICE.matcher(line);
    if (line.length() > LONG_LINE
        || !hasOffice(line)
        || ADDRESS_WORD.matcher(line.replaceFirst("^\\p{L}{2,3}-[Bb]orough ", "")).find()
        || !authorities.names(line).isEmpty()
        || !before.lookingAt()) {
      return Role.NONE;
    }
    for (int at = line.indexOf(' '); at > 0 && at < before.end(); at = line.indexOf(' ', at + 1)) {
      Role role = role(line.substring(at + 1));
      if (role.words() != null && line.startsWith(role.words(), at + 1)) {
        return new Role(line.substring(0, at + 1) + role.words(), role.open());
      }
    }
    return Role.NONE;
  }

  /** A role after the name of an organisation: "Marsh Trust, Chief Executive". */
  private Role inPieces(String rest) {
    for (String piece : rest.split(",")) {
      Role role = role(piece.strip());
      if (role.words() != null) {
        return new Role(role.words(), false);
      }
    }
    String first = rest.split(",", 2)[0];
    return isOrganisation(first) ? Role.NONE : new Role(first, false);
  }

  private boolean isOrganisation(String text) {
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      if (words.is(Kind.ORGANISATION, word.group())) {
        return true;
      }
    }
    return false;
  }

  /** How far a text consists of words of roles. */
  private int roleWords(String text, int stop) {
    Matcher word = WORD.matcher(text).region(0, stop);
    int end = 0;
    while (word.find()
        && isRoleWord(word.group())
        && text.substring(end, word.start()).matches("[\\s,:;/()&–-]*")) {
      end = word.end();
    }
    return end;
  }

  private boolean hasOffice(String text) {
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      if (words.is(Kind.ROLE_HEAD, word.group().split("-")[0])) {
        return true;
      }
    }
    return false;
  }
}
