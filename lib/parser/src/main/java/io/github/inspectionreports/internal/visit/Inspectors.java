package io.github.inspectionreports.internal.visit;

import io.github.inspectionreports.model.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds who inspected and who led. */
final class Inspectors {
  /** "The inspectors were", "carried out by"; what follows, to the end of the sentence. */
  private static final Pattern CUE =
      Pattern.compile(
          "(?:(?:lead )?inspectors?(?: for this (?:visit|inspection))?"
              + " (?:were|was|included|comprised)|inspectors?(?= *:)|inspectors? (?:who"
              + " )?(?:carried out|conducted|undertook|for) (?:this|the) (?:visit|inspection)(?:"
              + " (?:were|was))?(?= *:)|inspection team (?:comprised|consisted"
              + " of|included|was|were)|team (?:comprised|consisted of)"
              + "|(?:visit|inspection|services|\\d{4},?)[^.]{0,60}?(?:conducted|carried"
              + " out|undertaken|led) by)\\b:?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern LEAD = Pattern.compile("(?i)^lead inspector\\b|\\bled by");

  /** "Two of His Majesty's Inspectors, Rowan Ashby and Robin Hale, carried out the visit." */
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:^|(?<=[.!?] ))([^.!?]{5,250}?) (?:carried"
              + " out|conducted|undertook|visited|inspected)\\b");

  private static final Pattern INSPECTOR =
      Pattern.compile("Majesty[’']s [Ii]nspectors?\\b|\\bHMI\\b|\\bOfsted [Ii]nspectors?\\b");

  /** Who watched, or saw to the quality of the inspection, did not inspect. */
  private static final Pattern ONLOOKER =
      Pattern.compile(
          "\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){1,2}(?:,? (?:HMI|Senior HMI|SHMI|(?:His|Her)"
              + " Majesty[’']s Inspector))?,? ?\\(?(?:who )?(?:as |was |acted as )?(?:an? |the"
              + " )?(?:Ofsted )?(?:observ(?:er|ing|ed)|quality assur(?:ance|ed))[^,;.]*");

  private static final Pattern SENTENCE_END = Pattern.compile("\\.(?= \\p{Lu}|$)");

  /** A role and the names that have it: "Team inspectors: A, B". */
  private static final Pattern ROLE =
      Pattern.compile(
          "(?:((?:deputy |assistant |shadow |joint |additional )?(?:lead|reporting|team|shadow|"
              + "additional)? ?inspectors?)"
              + "|((?:shadow |senior |assistant |regional )*(?:data analysts?|quality assurance "
              + "(?:managers?|officers?|inspectors?|lead)|quality assurance|observers?|"
              + "regional directors?|director)))\\s*[:–-]|(reporting inspector)s?(?= )",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern AFTER =
      Pattern.compile(
          "(?: ?[,:(–-])? *((?:Ofsted|CQC|Care Quality"
              + " Commission|HMICFRS|HMI|Lead|Deputy|Team|His|Her|Senior|Children[’']s"
              + " Services|Social Care|Education)\\b[^|,;]*?(?:inspector|HMI(?! (?:lead |team"
              + " )?inspector))\\b(?:,? *(?:deputy |joint )?lead inspector\\b)?(?:,"
              + " *(?:Ofsted|CQC|Care Quality Commission)\\b)?)",
          Pattern.CASE_INSENSITIVE);

  private final Names names;
  private final PeopleWords words;

  Inspectors(PeopleWords words) {
    this.words = words;
    this.names = new Names(words);
  }

  /**
   * Who inspected.
   *
   * @param people in order
   * @param lead the lead inspector where the document says so
   */
  record Team(List<Person> people, @Nullable String lead) {
    static final Team NONE = new Team(List.of(), null);
  }

  /**
   * Reads the sentence of a letter that names the inspectors.
   *
   * @param paragraphs the first paragraphs
   * @return the team; without people where no sentence names any
   */
  Team inProse(List<String> paragraphs) {
    List<String> all = new ArrayList<>();
    String lead = null;
    for (String paragraph : paragraphs) {
      Matcher cue = CUE.matcher(paragraph);
      while (cue.find()) {
        String rest = paragraph.substring(cue.end());
        Matcher end = SENTENCE_END.matcher(rest);
        String sentence = end.find() ? rest.substring(0, end.start()) : rest;
        List<String> found = names.list(ONLOOKER.matcher(sentence).replaceAll(" "));
        if (lead == null && !found.isEmpty() && LEAD.matcher(cue.group()).find()) {
          lead = found.get(0);
        }
        found.stream().filter(name -> !all.contains(name)).forEach(all::add);
      }
    }
    if (all.isEmpty()) {
      paragraphs.forEach(paragraph -> beforeTheDeed(paragraph, all));
    }
    return new Team(all.stream().map(n -> new Person(n, null)).toList(), lead);
  }

  private void beforeTheDeed(String paragraph, List<String> all) {
    Matcher before = BEFORE.matcher(paragraph);
    while (before.find()) {
      if (INSPECTOR.matcher(before.group(1)).find()) {
        String people = ONLOOKER.matcher(before.group(1)).replaceAll(" ");
        names.list(people).stream().filter(name -> !all.contains(name)).forEach(all::add);
      }
    }
  }

  /**
   * Reads lists of people: particulars under a title, the section on the inspection team.
   *
   * @param lines the blocks, cells apart
   * @return the team
   */
  Team inLists(List<String> lines) {
    List<Person> people = new ArrayList<>();
    String lead = null;
    boolean inspecting = false;
    String role = null;
    for (String line : lines) {
      Matcher label = ROLE.matcher(line);
      int from = 0;
      boolean labelled = false;
      while (label.find()) {
        lead = lead(lead, role, add(people, inspecting, role, line.substring(from, label.start())));
        inspecting = label.group(2) == null;
        role = label.group().replaceFirst("s?\\s*[:–-]?$", "");
        from = label.end();
        labelled = true;
      }
      lead = lead(lead, role, add(people, inspecting, role, line.substring(from)));
      if (!labelled) {
        lead = behind(people, lead, line);
      }
    }
    return new Team(distinct(people), lead);
  }

  private static @Nullable String lead(
      @Nullable String lead, @Nullable String role, List<String> added) {
    boolean leads =
        role != null && role.toLowerCase(Locale.ROOT).matches("(?:lead|reporting) inspectors?");
    return lead == null && leads && !added.isEmpty() ? added.get(0) : lead;
  }

  private List<String> add(
      List<Person> people, boolean inspecting, @Nullable String role, String text) {
    if (!inspecting) {
      return List.of();
    }
    List<String> found = names.list(text);
    found.forEach(name -> people.add(new Person(name, role)));
    return found;
  }

  /** People with their role behind the name: "Rowan Ashby, Ofsted Lead inspector". */
  private @Nullable String behind(List<Person> people, @Nullable String lead, String line) {
    String result = lead;
    int from = 0;
    Matcher role = AFTER.matcher(line);
    while (role.find()) {
      String before = line.substring(from, role.start()).strip();
      String name = last(before);
      if (name != null) {
        people.add(new Person(name, role.group(1).strip()));
        boolean leads = role.group(1).toLowerCase(Locale.ROOT).contains("lead");
        if (result == null && leads) {
          result = name;
        }
      }
      from = role.end();
    }
    return result;
  }

  /** The name at the end of a text. */
  private @Nullable String last(String text) {
    String[] parts = text.split("\\s+");
    for (int from = Math.max(0, parts.length - 4); from < parts.length - 1; from++) {
      String tail = String.join(" ", List.of(parts).subList(from, parts.length));
      Names.Found found = names.leading(tail);
      if (found != null && found.end() >= tail.length() - 1 && !words.isNobody(parts[from])) {
        return found.name();
      }
    }
    return null;
  }

  private static List<Person> distinct(List<Person> people) {
    List<Person> distinct = new ArrayList<>();
    for (Person person : people) {
      if (distinct.stream().noneMatch(p -> java.util.Objects.equals(p.name(), person.name()))) {
        distinct.add(person);
      }
    }
    return distinct;
  }
}
