package io.github.inspectionreports.journey;

import io.github.inspectionreports.journey.ThemeHistory.Development;
import io.github.inspectionreports.journey.ThemeHistory.Step;
import io.github.inspectionreports.model.Authority;
import io.github.inspectionreports.model.Grade;
import io.github.inspectionreports.model.Judgement;
import io.github.inspectionreports.model.JudgementArea;
import io.github.inspectionreports.model.VisitKind;
import io.github.inspectionreports.rules.RuleSet;
import io.github.inspectionreports.rules.Table;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The parts of a journey in the words of the people who read it. Immutable. */
public final class JourneyLabels {
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private static final DateTimeFormatter DAY_AND_MONTH =
      DateTimeFormatter.ofPattern("d MMMM", Locale.UK);

  private final Map<String, String> themes;

  private JourneyLabels(Map<String, String> themes) {
    this.themes = Map.copyOf(themes);
  }

  /**
   * Makes labels with the themes of a rule set.
   *
   * @param rules the rule set with which the letters were read
   * @return the labels; a theme that the rule set does not have is called by its id
   */
  public static JourneyLabels of(RuleSet rules) {
    Map<String, String> themes = new HashMap<>();
    rules.table(Table.THEMES).rows().forEach(row -> themes.put(row.id(), row.value("label")));
    return new JourneyLabels(themes);
  }

  /**
   * Returns the name of a theme.
   *
   * @param id its id
   * @return its label, else its id in words
   */
  public String theme(String id) {
    String label = themes.getOrDefault(id, "");
    return label.isEmpty() ? sentenceCase(id.replace('-', ' ')) : label;
  }

  /**
   * Returns the short name of a kind of visit.
   *
   * @param kind the kind
   * @return the name, such as "Focused visit" or "ILACS inspection"
   */
  public String kind(VisitKind kind) {
    return switch (kind) {
      case FOCUSED_VISIT -> "Focused visit";
      case ILACS -> "ILACS inspection";
      case SIF -> "Single inspection";
      case MONITORING_VISIT -> "Monitoring visit";
      case JTAI -> "Joint inspection";
      case AREA_SEND -> "Area SEND inspection";
      case UNANNOUNCED -> "Unannounced inspection";
      case SAFEGUARDING_LAC -> "Safeguarding and looked-after children inspection";
      case PRESS -> "Press article";
      case UNKNOWN -> "Unknown kind";
    };
  }

  /**
   * Returns the short name of the kind of a visit. An inspection of 2009 to 2013 that judged
   * safeguarding or looked-after children alone is called after that.
   *
   * @param visit the visit
   * @return the name, such as "Focused visit" or "Looked-after children inspection"
   */
  public String kind(JourneyVisit visit) {
    VisitKind kind = visit.report().visit().kind();
    if (kind != VisitKind.SAFEGUARDING_LAC) {
      return kind(kind);
    }
    Set<String> judged =
        visit.report().visit().judgements().stream()
            .map(judgement -> judgement.area().name())
            .collect(Collectors.toSet());
    boolean lookedAfter = judged.stream().anyMatch(area -> area.startsWith("LOOKED_AFTER"));
    boolean safeguarding = judged.stream().anyMatch(area -> area.startsWith("SAFEGUARDING"));
    return lookedAfter == safeguarding
        ? kind(kind)
        : lookedAfter ? "Looked-after children inspection" : "Safeguarding inspection";
  }

  /**
   * Returns the month of a visit.
   *
   * @param visit the visit
   * @return the month, such as "October 2020"; "no date" where the letter gives no day
   */
  public String month(JourneyVisit visit) {
    LocalDate day = visit.day();
    return day == null ? "no date" : MONTH.format(day);
  }

  /**
   * Returns the days of a visit.
   *
   * @param visit the visit
   * @return the days, such as "13 October 2020" or "29 October to 9 November 2018"; for a letter
   *     that gives no days on site the day of its publication; "no date" for one without
   */
  public String days(JourneyVisit visit) {
    LocalDate start = visit.report().visit().start();
    LocalDate end = visit.report().visit().end();
    LocalDate published = visit.report().visit().published();
    if (start != null && end != null && !start.equals(end)) {
      return (start.getYear() != end.getYear()
              ? DAY.format(start)
              : start.getMonth() != end.getMonth()
                  ? DAY_AND_MONTH.format(start)
                  : String.valueOf(start.getDayOfMonth()))
          + (start.plusDays(1).equals(end) ? " and " : " to ")
          + DAY.format(end);
    }
    LocalDate day = start == null ? end : start;
    if (day != null) {
      return DAY.format(day);
    }
    return published == null ? "no date" : "published " + DAY.format(published);
  }

  /**
   * Returns the name of what was judged.
   *
   * @param history the judgements of an area
   * @return the name
   */
  public String area(JudgementHistory history) {
    String area = area(history.area());
    return history.areaAsWritten().isEmpty() ? area : area + ", " + history.areaAsWritten();
  }

  private static String area(JudgementArea area) {
    return switch (area) {
      case LSCB -> "Local Safeguarding Children Board";
      case LEADERS -> "Leaders";
      case SAFEGUARDING_FURTHER -> "Safeguarding";
      case LOOKED_AFTER_FURTHER -> "Looked-after children";
      default ->
          sentenceCase(area.name().toLowerCase(Locale.ROOT).replace('_', ' '))
              .replace("Area send", "Area SEND");
    };
  }

  /**
   * Returns a judgement's grade.
   *
   * @param judgement the judgement
   * @return the grade in lower case, such as "requires improvement"; for an outcome of an area SEND
   *     inspection its number and what it stands for in short
   */
  public String grade(Judgement judgement) {
    Grade grade = judgement.grade();
    return switch (grade) {
      case OUTCOME_1 -> "outcome 1 (typically positive experiences and outcomes)";
      case OUTCOME_2 -> "outcome 2 (inconsistent experiences and outcomes)";
      case OUTCOME_3 -> "outcome 3 (widespread or systemic failings)";
      default -> grade.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    };
  }

  /**
   * Returns what the register says of the authority of a journey.
   *
   * @param journey the journey
   * @return kind, region and code, such as "metropolitan district, West Midlands, E08000027"; empty
   *     where the register does not have it
   */
  public String register(Journey journey) {
    Authority authority = journey.registered();
    if (authority == null) {
      return "";
    }
    List<String> facts = new ArrayList<>();
    if (authority.kind() != null) {
      facts.add(authority.kind().title());
    }
    if (authority.region() != null) {
      facts.add(authority.region().title());
    }
    if (authority.onsCode() != null) {
      facts.add(authority.onsCode());
    }
    return String.join(", ", facts);
  }

  /**
   * Puts the history of a theme into a sentence.
   *
   * @param journey the journey
   * @param history one of its themes
   * @return the sentence, such as "First listed as a main subject in November 2018; raised again in
   *     December 2019; silent at 2 visits."; empty where nothing of it was raised and no letter is
   *     silent
   */
  public String history(Journey journey, ThemeHistory history) {
    List<String> parts = new ArrayList<>();
    for (Development development : Development.values()) {
      List<String> months =
          history.steps().stream()
              .filter(step -> step.development() == development)
              .map(step -> month(journey.visit(step.visit())))
              .distinct()
              .toList();
      if (!months.isEmpty()) {
        parts.add(development.title() + " in " + listed(months));
      }
    }
    if (parts.isEmpty()) {
      parts.add(
          history.timesListed() > 0
              ? "listed as something to act on in a letter that gives no day"
              : "not listed as a main subject of what is to improve");
    }
    List<String> beside =
        history.steps().stream()
            .filter(step -> step.mentions().stream().anyMatch(Claim::isListed))
            .map(step -> month(journey.visit(step.visit())))
            .distinct()
            .toList();
    if (!beside.isEmpty()) {
      parts.add("items may name it beside others in " + listed(beside));
    }
    long silent = history.silent();
    if (silent > 0) {
      parts.add("silent at " + silent + (silent == 1 ? " visit" : " visits"));
    }
    return sentenceCase(String.join("; ", parts)) + ".";
  }

  /**
   * Describes a step of a theme for those who cannot see the grid.
   *
   * @param step the step
   * @return what the letter says, in numbers, and what it means after those before, such as "needs
   *     to improve: 2 items, 1 concern; raised again"
   */
  public String step(Step step) {
    String counts = counts(step);
    return step.stance().title()
        + (counts.isEmpty() ? "" : ": " + counts)
        + (step.isPerhapsListed() ? "; an item may name it" : "")
        + (step.development() == null ? "" : "; " + step.development().title());
  }

  private static String counts(Step step) {
    List<String> counts = new ArrayList<>();
    int items = step.count(Claim.Kind.PRIORITY_ACTION) + step.count(Claim.Kind.NEED);
    count(counts, items, "item", "items");
    if (step.stance() != ThemeHistory.Stance.MENTIONED
        && step.stance() != ThemeHistory.Stance.PERHAPS_MENTIONED) {
      int concerns = step.count(Claim.Kind.CONCERN) + step.count(Claim.Kind.MIXED);
      count(counts, concerns, "concern", "concerns");
      count(counts, step.count(Claim.Kind.PROGRESS), "sign of progress", "signs of progress");
      count(counts, step.count(Claim.Kind.STRENGTH), "strength", "strengths");
    }
    count(counts, step.mentions().size(), "mention that is not counted", "mentions not counted");
    return String.join(", ", counts);
  }

  private static void count(List<String> counts, int number, String one, String several) {
    if (number > 0) {
      counts.add(number + " " + (number == 1 ? one : several));
    }
  }

  private static String listed(List<String> words) {
    return words.size() == 1
        ? words.get(0)
        : words.subList(0, words.size() - 1).stream().collect(Collectors.joining(", "))
            + " and "
            + words.get(words.size() - 1);
  }

  private static String sentenceCase(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
