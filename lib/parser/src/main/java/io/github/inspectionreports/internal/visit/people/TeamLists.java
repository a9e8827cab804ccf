package io.github.inspectionreports.internal.visit.people;

import io.github.inspectionreports.internal.visit.people.Inspectors.Team;
import io.github.inspectionreports.internal.visit.people.names.Names;
import io.github.inspectionreports.internal.visit.people.names.PeopleWords;
import io.github.inspectionreports.internal.vocabulary.PersonNames;
import io.github.inspectionreports.model.Person;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads lists and tables of the people of an inspection, with their roles. */
final class TeamLists {
  private static final String RANK =
      "(?:deputy|assistant|second|third|accompanying|shadow|joint|additional|associate|supernumerary|regulatory|contracted|seconded|trainee|lead|reporting|team|other|ofsted|cqc|senior|social"
          + " care|education|schools?|health)";

  /** A role and the names that have it: "Team inspectors: A, B". */
  private static final Pattern ROLE =
      Pattern.compile(
          "(?:(?<!\\p{L})((?:"
              + RANK
              + " ){0,3}inspectors?|lead HMI)|((?:shadow |senior |assistant |regional |deputy"
              + " ){0,3}+(?:data analysts?|quality assurance"
              + " (?:managers?|officers?|inspectors?|leads?)|quality assurance|observers?|regional"
              + " directors?|director)))(?: ?\\([^()]{0,80}\\))?\\s*[:–-]",
          Pattern.CASE_INSENSITIVE);

  /** A role without a colon, at the start of a line: "Reporting inspector Rowan Ashby". */
  private static final Pattern BARE =
      Pattern.compile(
          "^((?i:(?:"
              + RANK
              + " ){1,3}inspectors?)|(?i:(?:senior )?data analysts?|quality assurance"
              + " (?:managers?|officers?)))(?= \\p{Lu}|$)|^(Inspectors?)(?= \\p{Lu}\\p{Ll}|$)");

  private static final String BODY =
      "(?:Ofsted|CQC|Care Quality"
          + " Commission|HMICFRS|HMI|Lead|Deputy|Team|Regulatory|His|Her|Senior|Associate|Contracted|Additional|Reporting|Children[’']s"
          + " Services|Social Care|Education|SHMI|Schools?|Early Years|Further Education|Health|Prisons?|Probation|Seconded"
          + "|Assistant|Specialist|Independent)";

  /** A body that stands alone after a name: "Rowan Ashby HMI, Ofsted". */
  private static final String INSPECTORATE =
      "(?:Ofsted|CQC|Care Quality Commission|HMICFRS|HMIP|HMI Probation)";

  private static final Pattern AFTER =
      Pattern.compile(
          "(?: ?[,:(–-])? {0,9}((?:lead, ?)?(?:"
              + BODY
              + "\\b[^|,;]{0,60}?(?:(?<!chief )inspector|HMI(?! (?:lead |team )?inspector)|(?<=(?:Ofsted|CQC)"
              + " )lead(?! inspector))|(?<=, )"
              + INSPECTORATE
              + "(?=\\s*+(?:[|;]|$))|\\b(?:S?HMI|SCRI)(?=\\s*(?:[|;)]|$|, *"
              + INSPECTORATE
              + "\\s*+(?:[|;]|$))"
              + "|\\s+(?-i:\\p{Lu}\\p{Ll})[^|;,]{2,40}, *(?:Ofsted|CQC|HMI|Lead|Team)\\b))\\b(?:,? *\\(?(?:deputy |joint )?lead(?:"
              + " inspector)?\\b\\)?)?(?:, *(?:Ofsted|CQC|Care Quality"
              + " Commission)\\b(?: (?:(?:deputy )?lead|team) inspector\\b)?)?)",
          Pattern.CASE_INSENSITIVE);

  /** A cell that continues the one above it: "inspector", "Lead inspector". */
  private static final Pattern REST =
      Pattern.compile(
          "(?i)(?:[,(–-]? ?(?:the|"
              + RANK
              + "|lead|hmi|cqc|ofsted|his|her|majesty[’']s|inspector|inspectors),? ?)"
              + "{1,8}\\)?");

  /** A cell below the name of someone who watches, or sees to the quality. */
  private static final Pattern OBSERVING =
      Pattern.compile(
          "(?i)(?:shadow(?:ing)?(?: inspector)?|observer|quality assurance(?:"
              + " (?:manager|officer|inspector|lead))?|(?:senior )?(?:data )?analyst)");

  /** A label of which only the beginning fits its line; its end is beside the name below. */
  private static final Pattern BROKEN = Pattern.compile("(?i)(?:" + RANK + " ){0,2}" + RANK);

  private static final Pattern END_OF_LABEL = Pattern.compile("([^|:]{3,60}) (inspectors?:)");

  /** A label that gives something else than people: it ends a list of them. */
  private static final Pattern OTHER =
      Pattern.compile(
          "(?i)(?:type of inspection|setting|registered|unique reference|age group|inspection"
              + " (?:dates?|number)|(?:previous|last) inspection|dates? of|report published|local"
              + " authority)\\b");

  /** The rest of a name that a line broke, with what follows it. */
  private static final Pattern SURNAME =
      Pattern.compile("(" + PersonNames.NAME + ")(?: " + PersonNames.RANK + ")?(?:$|,| and | &)");

  /** A heading of a column, or a line between two lists. */
  private static final Pattern HEADING =
      Pattern.compile(
          "(?i)(?:ofsted|care quality commission|cqc|name|role|team|inspectors?|hmicfrs)(?:"
              + " \\(cqc\\))?");

  private static final Pattern OTHER_BODY =
      Pattern.compile("(?i)\\b(?:cqc|care quality commission|hmicfrs|probation|constabulary)\\b");

  private final Names names;
  private final PeopleWords words;

  TeamLists(PeopleWords words) {
    this.words = words;
    this.names = new Names(words);
  }

  /** Whoever is called lead, those of another inspectorate last. */
  private static final class Lead {
    private @Nullable String own;
    private @Nullable String other;

    void take(String role, String name) {
      if (OTHER_BODY.matcher(role).find()) {
        other = other == null ? name : other;
      } else {
        own = own == null ? name : own;
      }
    }

    @Nullable String name() {
      return own != null ? own : other;
    }
  }

  /**
   * Reads a list.
   *
   * @param lines its lines; cells of a row are separated by bars
   * @return the team
   */
  Team read(List<String> lines) {
    Map<String, Person> people = new LinkedHashMap<>();
    Lead lead = new Lead();
    boolean inspecting = false;
    boolean sole = false;
    String role = null;
    for (String line : entries(wholeLabels(TeamCells.apart(lines, names)))) {
      Matcher label = ROLE.matcher(line);
      int from = 0;
      boolean labelled = false;
      while (label.find()) {
        add(people, lead, inspecting ? role : null, line.substring(from, label.start()));
        inspecting = isInspecting(label.group());
        role = label.group().replaceFirst("s?(?: ?\\([^()]{0,80}\\))?\\s{0,5}[:–-]$", "");
        from = label.end();
        labelled = true;
      }
      Matcher bare = BARE.matcher(line);
      if (!labelled && bare.find()) {
        String alone = bare.group(2);
        sole |= alone != null;
        role = (alone == null ? bare.group(1) : alone).replaceFirst("s$", "");
        inspecting = isInspecting(role);
        from = bare.end();
        labelled = true;
      }
      if (!labelled && OTHER.matcher(line).lookingAt()) {
        role = null;
        inspecting = false;
      }
      boolean led = isLead(role) && lead.name() != null;
      if (!labelled && led && AFTER.matcher(line).find()) {
        inspecting = false; // one person leads, and this one has a rank of its own
      }
      add(people, lead, inspecting ? role : null, line.substring(from));
      if (!labelled) {
        withRoles(people, lead, Observers.leaveOut(line));
      }
    }
    List<Person> all = List.copyOf(people.values());
    String leader = lead.name();
    boolean one = leader == null && sole && all.size() == 1; // nobody else can have led
    return new Team(all, one ? all.get(0).name() : leader);
  }

  private static boolean isLead(@Nullable String role) {
    return role != null
        && role.toLowerCase(Locale.ROOT)
            .matches("(?:ofsted |cqc )?(?:lead|reporting) (?:inspector|hmi)");
  }

  private static boolean isInspecting(String role) {
    String lower = role.toLowerCase(Locale.ROOT);
    return (lower.contains("inspector") || lower.contains("hmi"))
        && !lower.contains("shadow")
        && !lower.contains("quality assurance");
  }

  /** Joins "Deputy lead" and "Rowan Ashby HMI inspector:" below it. */
  private static List<String> wholeLabels(List<String> lines) {
    List<String> whole = new ArrayList<>();
    for (String line : lines) {
      int last = whole.size() - 1;
      Matcher end = END_OF_LABEL.matcher(line.strip());
      if (last >= 0 && end.matches() && BROKEN.matcher(whole.get(last).strip()).matches()) {
        whole.set(last, whole.get(last).strip() + " " + end.group(2) + " " + end.group(1));
      } else {
        whole.add(line);
      }
    }
    return whole;
  }

  /** The lines, each cell on its own, and what a cell breaks off joined to it. */
  private List<String> entries(List<String> lines) {
    List<String> entries = new ArrayList<>();
    Map<Integer, Integer> columns = new LinkedHashMap<>();
    boolean labels = false; // above the names that have them
    for (String line : lines) {
      String[] cells = line.split("\\|", -1);
      int first = entries.size();
      boolean roleless = false; // whether the last of this row is somebody without a role beside
      boolean labelled = false;
      for (int column = 0; column < cells.length; column++) {
        String cell = cells[column].replaceAll("\\s+", " ").strip();
        if (cell.isEmpty()) {
          continue;
        }
        Integer above = columns.get(column);
        boolean heading = HEADING.matcher(cell).matches() && cell.indexOf(' ') < 0 && above == null;
        labels |= cells.length == 1 && isLabel(cell) && !endsInPerson(entries);
        heading |= labels && cells.length == 1 && isLabel(cell);
        if (roleless && !labels && isRoleBeside(entries, above, cell)) {
          roleless = false;
          // In small letters what inspects nothing is no label of those who come next.
          boolean inspects = REST.matcher(cell).matches() && isInspecting(cell);
          String said = inspects ? cell : cell.toLowerCase(Locale.ROOT);
          entries.add(entries.remove(entries.size() - 1) + ", " + said);
          continue;
        }
        boolean observer = above != null && isObserver(entries, above, cell);
        if (REST.matcher(cell).matches() && !heading && !observer) {
          // "Rowan Ashby | Lead inspector", or the end of the cell above.
          int with =
              entries.size() > first && !hasRole(entries.get(entries.size() - 1))
                  ? Integer.valueOf(entries.size() - 1)
                  : above == null ? -1 : above;
          if (with >= 0 && names.leading(entries.get(with)) != null) {
            boolean whole = Character.isUpperCase(cell.charAt(0)) && !hasRole(entries.get(with));
            entries.set(with, entries.get(with) + (whole ? ", " : " ") + cell);
            continue;
          }
        }
        if (above != null && observer) {
          // In small letters it is no label of those who come next.
          entries.set(above, entries.get(above) + ", " + cell.toLowerCase(Locale.ROOT));
          continue;
        }
        if (above != null && isRestOfName(entries.get(above), cell)) {
          entries.set(above, entries.get(above) + " " + cell);
          continue;
        }
        entries.add(cell);
        columns.put(column, entries.size() - 1);
        labelled |= isLabel(cell);
        roleless = !labelled;
      }
    }
    return entries;
  }

  /**
   * Whether a cell is the role of the person before it in its row: "Rowan Ashby HMI | Observer".
   */
  private boolean isRoleBeside(List<String> entries, @Nullable Integer above, String cell) {
    boolean role = isLabel(cell) || OBSERVING.matcher(cell).matches();
    return role
        && endsInPerson(entries)
        && (above == null || names.leading(entries.get(above)) == null);
  }

  private boolean endsInPerson(List<String> entries) {
    return !entries.isEmpty() && names.leading(entries.get(entries.size() - 1)) != null;
  }

  /** Whether a cell says of the person above it that they inspect nothing. */
  private boolean isObserver(List<String> entries, int above, String cell) {
    return OBSERVING.matcher(cell).matches()
        && entries.stream().noneMatch(TeamLists::isLabel)
        && names.leading(entries.get(above)) != null;
  }

  private static boolean isLabel(String cell) {
    Matcher bare = BARE.matcher(cell);
    return bare.lookingAt() && bare.end() == cell.length();
  }

  /** Whether a line of a list begins with the surname of whom the line above names last. */
  private boolean isRestOfName(String above, String cell) {
    Matcher surname = SURNAME.matcher(cell);
    String last = above.substring(above.lastIndexOf(' ') + 1);
    return PersonNames.breaksOff(above)
        && !words.isNobody(last)
        && surname.lookingAt()
        && !words.isNobody(surname.group(1));
  }

  private static boolean hasRole(String entry) {
    return AFTER.matcher(entry).find() || ROLE.matcher(entry).find();
  }

  private void add(Map<String, Person> people, Lead lead, @Nullable String role, String text) {
    if (role == null) {
      return;
    }
    List<String> found = names.list(Observers.leaveOut(text));
    boolean leads = isLead(role);
    for (String name : found) {
      people.putIfAbsent(name, new Person(name, role));
      if (leads && name.equals(found.get(0))) {
        lead.take(role, name);
      }
    }
  }

  /** People with their role after the name: "Rowan Ashby, Ofsted Lead inspector". */
  private void withRoles(Map<String, Person> people, Lead lead, String line) {
    int from = 0;
    Matcher role = AFTER.matcher(line);
    while (role.find()) {
      String name = last(line.substring(from, role.start()).strip());
      String said = role.group(1).strip();
      boolean shadow = said.toLowerCase(Locale.ROOT).contains("shadow");
      if (name != null && !shadow) {
        people.putIfAbsent(name, new Person(name, said));
        if (LEADS.matcher(said).find()) {
          lead.take(said, name);
        }
      }
      from = role.end();
    }
  }

  private static final Pattern LEADS = Pattern.compile("(?i)(?<!deputy |joint )\\blead\\b");

  /** The name at the end of a text. */
  private @Nullable String last(String text) {
    String[] parts = text.split("\\s+");
    for (int from = Math.max(0, parts.length - 5); from < parts.length - 1; from++) {
      String tail = String.join(" ", List.of(parts).subList(from, parts.length));
      Names.Found found = names.leading(tail);
      if (found != null && found.end() >= tail.length() - 1 && !words.isNobody(parts[from])) {
        return found.name();
      }
    }
    return null;
  }
}
