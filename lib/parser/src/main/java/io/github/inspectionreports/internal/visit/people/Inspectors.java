package io.github.inspectionreports.internal.visit.people;

import io.github.inspectionreports.internal.budget.Budget;
import io.github.inspectionreports.internal.visit.people.names.Names;
import io.github.inspectionreports.internal.visit.people.names.PeopleWords;
import io.github.inspectionreports.model.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds who inspected and who led. */
public final class Inspectors {
  /** "The inspectors were", "carried out by"; what follows, to the end of the sentence. */
  private static final Pattern CUE =
      Pattern.compile(
          "(?:(?:lead )?inspectors?(?: for this (?:visit|inspection))?"
              + " (?:were|was|included|comprised)|inspectors?(?= *:)|inspectors? (?:who"
              + " )?(?:carried out|conducted|undertook|for) (?:this|the) (?:visit|inspection)(?:"
              + " (?:were|was))?(?= *:)|inspection team (?:comprised|consisted"
              + " of|included|was|were)|team (?:comprised|consisted of)"
              + "|(?:visit|inspection|services|\\d{4},?)[^.]{0,60}?(?:conducted|carried"
              + " out|undertaken|led)(?: (?:off|on)[ -]?site| remotely| virtually)?"
              + "(?: (?:on|between|from|over|during) (?:[^.;:]{0,30} )?\\d[^.;:]{0,40})? by)\\b:?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern LEAD = Pattern.compile("(?i)^lead inspector\\b|\\bled by");

  /** "Two of His Majesty's Inspectors, Rowan Ashby and Robin Hale, carried out the visit." */
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:^|(?<=[.!?] ))((?:[^.!?]|(?<=\\b\\p{Lu})\\.){5,250}?) (?:were (?:the |both"
              + " )?(?:(?:His|Her) Majesty[’']s |Ofsted )?[Ii]nspectors (?=for|on|who)|(?:carried"
              + " out|conducted|undertook|visited|inspected|made|completed|led)\\b)");

  /** Words that name a team only where a name follows them at once. */
  private static final Pattern LOOSE_CUE =
      Pattern.compile(
          "(?:inspectors?(?: \\(HMI\\))?(?: [a-z]{1,15}+){0,7}?"
              + " (?:were|was|included|comprised|are|is)|accompanied by|(?:came|visited)"
              + " with|together with my colleagues?,?|my colleagues?,?|(?:on-?site )?team(?:"
              + " [a-z]{1,15}+){0,5}? (?:were|was|included|comprised))\\b:? *(?=\\p{Lu})",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern INSPECTOR =
      Pattern.compile("Majesty[’']s [Ii]nspectors?\\b|\\bHMI\\b|\\bOfsted [Ii]nspectors?\\b");

  /** Who led or came, as a sentence by itself. */
  private static final Pattern LABELLED =
      Pattern.compile(
          "(?:^|(?<=[.:;] ))(?:The )?(?i:(?:lead|reporting|team|other) (?:inspectors?|HMI)) ?[:–-] ?(?=\\p{Lu})");

  /** The end of a sentence, and not of an initial or a title. */
  private static final Pattern SENTENCE_END =
      Pattern.compile("(?<!\\b\\p{Lu}|\\b(?:Mr|Ms|Dr|St|Mrs))\\.(?= \\p{Lu}|\\s*$)");

  /** Between a name and "lead": nothing but what else the person is. */
  private static final Pattern OWN =
      Pattern.compile(
          "[ ,(–:-]*+(?:(?:(?!CQC|HMIC|HMIP)\\p{Lu}{2,5}|PhD|Ofsted|(?:His|Her) Majesty[’']s Inspector|Senior|the|our|as|who"
              + " was|inspector)[ ,(–:-]*+){0,5}");

  private static final Pattern LEADS =
      Pattern.compile("\\b[Ll]ead\\b(?! (?:member|officer|director))");

  /** Of an article: "lead inspector Rowan Ashby said". */
  private static final Pattern LEAD_BEFORE =
      Pattern.compile(
          "\\b(?:[Ll]ead (?:Ofsted )?[Ii]nspector(?: for (?:this|the) (?:visit|inspection))?"
              + "(?:,|:| was| is)?|(?:visit|inspection|team|inspectors),? (?:(?:which|that|who) )?(?:(?:was|were|is|are) )?led by"
              + "(?: (?:lead |senior )?(?:Ofsted )?inspector)?) (?=\\p{Lu})");

  /** Of an article: "Rowan Ashby, who led the inspection". */
  private static final Pattern LEAD_AFTER =
      Pattern.compile(
          "\\b(\\p{Lu}[\\p{L}’'-]{1,30}+(?: \\p{Lu}[\\p{L}’'-]{1,30}+){1,3}),?"
              + " \\(?(?:who )?(?:(?:was|is) )?(?:(?:the|its|their|Ofsted[’']s) )?"
              + "(?:lead inspector\\b|led the (?:\\p{Ll}{1,20} )?(?:inspection|visit|team)\\b)");

  /** No name with its titles is longer. */
  private static final int LONGEST_NAME = 200;

  private final Names names;
  private final TeamLists lists;

  public Inspectors(PeopleWords words) {
    this.names = new Names(words);
    this.lists = new TeamLists(words);
  }

  /**
   * Who inspected.
   *
   * @param people in order
   * @param lead the lead inspector where the document says so
   */
  public record Team(List<Person> people, @Nullable String lead) {
    public static final Team NONE = new Team(List.of(), null);

    /** The team and the writer, where the text says "I", unless the team has the name already. */
    public Team with(String writer) {
      if (people.stream().anyMatch(person -> writer.equals(person.name()))) {
        return this;
      }
      List<Person> all = new ArrayList<>(List.of(new Person(writer, null)));
      all.addAll(people);
      return new Team(all, lead);
    }
  }

  /**
   * Reads the sentence of a letter that names the inspectors.
   *
   * @param paragraphs the first paragraphs
   * @return the team; without people where no sentence names any
   */
  public Team inProse(List<String> paragraphs) {
    List<String> all = new ArrayList<>();
    String lead = null;
    for (Pattern pattern : List.of(CUE, LOOSE_CUE)) {
      for (String paragraph : paragraphs) {
        Matcher cue = pattern.matcher(paragraph);
        while (cue.find()) {
          String sentence = sentence(paragraph.substring(cue.end()));
          if (pattern == LOOSE_CUE && names.leading(sentence) == null) {
            continue;
          }
          List<String> found = names.list(sentence);
          if (lead == null && !found.isEmpty() && LEAD.matcher(cue.group()).find()) {
            lead = found.get(0);
          }
          lead = lead == null ? ownLead(sentence, found) : lead;
          found.stream().filter(name -> !all.contains(name)).forEach(all::add);
        }
      }
    }
    if (all.isEmpty()) {
      paragraphs.forEach(paragraph -> beforeTheDeed(paragraph, all));
      for (String paragraph : paragraphs) {
        lead = lead == null ? ownLead(paragraph, all) : lead;
      }
    }
    return new Team(all.stream().map(n -> new Person(n, null)).toList(), lead);
  }

  /**
   * Completes a team of which the particulars give the lead alone, by the sentence that names all.
   *
   * @param team the team of the particulars
   * @param paragraphs those about the inspection
   * @return the team with whoever is named beside its one person; else the team as it is
   */
  public Team completed(Team team, List<String> paragraphs) {
    if (team.people().size() != 1) {
      return team;
    }
    Person one = team.people().get(0);
    List<Person> named = inProse(paragraphs).people();
    if (named.stream().noneMatch(person -> Objects.equals(person.name(), one.name()))) {
      return team;
    }
    List<Person> all = new ArrayList<>(List.of(one));
    named.stream().filter(person -> !Objects.equals(person.name(), one.name())).forEach(all::add);
    return new Team(all, team.lead());
  }

  /**
   * Reads who led from an article, which names inspectors only where it quotes them.
   *
   * @param paragraphs its paragraphs
   * @return the lead inspector alone; nobody where none is named as such
   */
  public Team inArticle(List<String> paragraphs) {
    for (String paragraph : paragraphs) {
      Matcher before = LEAD_BEFORE.matcher(paragraph);
      Matcher after = LEAD_AFTER.matcher(paragraph);
      Names.Found found = null;
      while (found == null && before.find()) {
        int end = Math.min(paragraph.length(), before.end() + LONGEST_NAME);
        found = names.leading(paragraph.substring(before.end(), end));
      }
      if (found == null && after.find()) {
        found = names.leading(after.group(1));
      }
      if (found != null) {
        return new Team(List.of(new Person(found.name(), null)), found.name());
      }
    }
    return Team.NONE;
  }

  /**
   * Reads the particulars that a report gives within its text: "… from Ofsted. Lead inspector:
   * Rowan Ashby."
   *
   * @param paragraphs those about the inspection
   * @return the team; without people where none is named so
   */
  public Team inText(List<String> paragraphs) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : paragraphs) {
      Matcher label = LABELLED.matcher(paragraph);
      while (label.find()) {
        String sentence = sentence(paragraph.substring(label.start()));
        int next = sentence.indexOf(';');
        lines.add(next < 0 ? sentence : sentence.substring(0, next));
      }
    }
    return lists.read(lines);
  }

  private static String sentence(String rest) {
    Matcher end = SENTENCE_END.matcher(rest);
    return Observers.leaveOut(end.find() ? rest.substring(0, end.start()) : rest);
  }

  /** Whoever is called lead beside the name: "Rowan Ashby (lead inspector) and Robin Hale". */
  private static @Nullable String ownLead(String sentence, List<String> found) {
    Matcher leads = LEADS.matcher(sentence);
    while (leads.find()) {
      String before = null;
      int end = -1;
      String after = null;
      int start = sentence.length();
      for (String name : found) {
        Budget.step(sentence.length() / 16 + 1);
        int at = sentence.indexOf(name);
        if (at >= 0 && at < leads.start() && at + name.length() > end) {
          before = name;
          end = at + name.length();
        } else if (at > leads.start() && at < start) {
          after = name;
          start = at;
        }
      }
      if (before != null && OWN.matcher(sentence.substring(end, leads.start())).matches()) {
        return before;
      }
      if (after != null && start - leads.end() < 40) {
        return after;
      }
    }
    return null;
  }

  private void beforeTheDeed(String paragraph, List<String> all) {
    Matcher before = BEFORE.matcher(paragraph);
    while (before.find()) {
      if (INSPECTOR.matcher(before.group(1)).find() || before.group().contains(" were ")) {
        names.list(Observers.leaveOut(before.group(1))).stream()
            .filter(name -> !all.contains(name))
            .forEach(all::add);
      }
    }
  }

  /** A label of the particulars of a letter that says no more than who came. */
  private static final Pattern CAME =
      Pattern.compile("(?i)^(?:written by|author|with|visited by|inspected by)\\b(?: ?[:|–-])? *");

  /** Reads the rows that a letter has above its greeting: "Lead inspector | Rowan Ashby HMI". */
  public Team inParticulars(List<String> lines) {
    List<String> plain = new ArrayList<>();
    for (String line : lines) {
      String[] cells =
          CAME.matcher(line.strip().replaceFirst("^HMIs? ?(?=[:|])", "Inspectors"))
              .replaceFirst("")
              .split(" \\|");
      plain.add(cells.length == 2 ? cells[0] + ":" + cells[1] : String.join(" |", cells));
    }
    return lists.read(plain);
  }

  /**
   * Reads lists of people: particulars under a title, the section on the inspection team.
   *
   * @param lines the blocks; cells of a row are separated by bars
   * @return the team
   */
  public Team inLists(List<String> lines) {
    return lists.read(lines);
  }
}
