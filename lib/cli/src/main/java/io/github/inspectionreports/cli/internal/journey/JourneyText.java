package io.github.inspectionreports.cli.internal.journey;

import io.github.inspectionreports.cli.internal.terminal.Terminal;
import io.github.inspectionreports.cli.internal.terminal.TextPage;
import io.github.inspectionreports.journey.Claim;
import io.github.inspectionreports.journey.EarlierReference;
import io.github.inspectionreports.journey.FollowedItem;
import io.github.inspectionreports.journey.Journey;
import io.github.inspectionreports.journey.JourneyLabels;
import io.github.inspectionreports.journey.JourneyNote;
import io.github.inspectionreports.journey.JourneyVisit;
import io.github.inspectionreports.journey.JudgementHistory;
import io.github.inspectionreports.journey.LaterLetter;
import io.github.inspectionreports.journey.ThemeHistory;
import io.github.inspectionreports.journey.ThemeHistory.Stance;
import io.github.inspectionreports.journey.ThemeHistory.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** A journey as text. */
final class JourneyText {
  private static final String LEGEND =
      "!! priority action, ! needs to improve, - concern, -+ mostly concern, ~ praise and concern,"
          + " +- mostly praise, ^ progress, + strength, . mentioned, without a verdict that is sure, (.) perhaps mentioned, blank silent, ? not read; (!) an item whose main subject is another theme may name it. A sign"
          + " counts only sentences that surely say so of the theme, and the grade of the theme as a whole"
          + " where there is one; others are \"also mentioned\". A sentence of praise and concern counts for"
          + " both.";

  private static final String OUTCOMES =
      "An outcome is claimed only where a letter names the earlier visit, or where words and theme"
          + " make it sure. Letters may speak of the matter in other words: what they say of its theme"
          + " stands beside it, in order of time.";

  private final Journey journey;
  private final JourneyLabels labels;
  private final boolean all;
  private final TextPage page;

  private JourneyText(Journey journey, JourneyLabels labels, boolean all, TextPage page) {
    this.journey = journey;
    this.labels = labels;
    this.all = all;
    this.page = page;
  }

  /**
   * Writes a journey.
   *
   * @param journey the journey
   * @param labels the names of its parts
   * @param all whether to list every item and theme, not only what was grave or came again
   * @param terminal for which to write it
   */
  static String write(Journey journey, JourneyLabels labels, boolean all, Terminal terminal) {
    // A margin for "[12] p. 30".
    TextPage page = new TextPage(terminal.columns(), terminal.styled(), 1_000);
    new JourneyText(journey, labels, all, page).write();
    return page.toString();
  }

  private void write() {
    title();
    visits();
    judgements();
    priorityActions();
    grid();
    themes();
    if (all) {
      items();
    }
    references();
    notes();
  }

  private void title() {
    int number = journey.visits().size();
    String name = journey.authority().isEmpty() ? "Unnamed authority" : journey.authority();
    page.title(name + ": letters on " + number + (number == 1 ? " visit" : " visits"));
    String register = labels.register(journey);
    if (!register.isEmpty()) {
      page.line(register);
    }
    page.blank();
    page.line(
        "Of these letters only. \"First listed as a main subject\" is the first item whose main"
            + " subject is the theme, \"raised again\" the same matter once more, \"listed again in other words\" an item of"
            + " the same theme that may be about another matter. What a letter does not say is"
            + " silence, not success.");
  }

  private void visits() {
    page.heading("Visits", "");
    for (JourneyVisit visit : journey.visits()) {
      page.marginal(
          number(visit.number()),
          labels.days(visit)
              + ": "
              + labels.kind(visit)
              + (visit.report().visit().focus().isEmpty()
                  ? ""
                  : " (" + String.join("; ", visit.report().visit().focus()) + ")")
              + ", "
              + visit.report().source().name());
    }
  }

  private void judgements() {
    if (journey.judgements().isEmpty()) {
      return;
    }
    page.heading("Judgements", "");
    for (JudgementHistory history : journey.judgements()) {
      List<String> steps = new ArrayList<>();
      for (JudgementHistory.Step step : history.steps()) {
        steps.add(number(step.visit()) + " " + labels.grade(step.judgement()) + change(step));
      }
      page.point(labels.area(history) + ": " + String.join(", ", steps));
    }
  }

  private static String change(JudgementHistory.Step step) {
    JudgementHistory.Change change = step.change();
    JudgementHistory.Step before = step.before();
    if (change == null || before == null) {
      return "";
    }
    String as = change == JudgementHistory.Change.SAME ? " as " : " than ";
    return " (" + change.name().toLowerCase(Locale.ROOT) + as + number(before.visit()) + ")";
  }

  private void priorityActions() {
    List<FollowedItem> actions =
        journey.items().stream()
            .filter(followed -> followed.item().kind() == Claim.Kind.PRIORITY_ACTION)
            .toList();
    if (actions.isEmpty()) {
      page.heading("Priority actions", "");
      page.line("None of these letters names an area for priority action.");
      return;
    }
    page.heading("Priority actions, and what later letters say", "");
    page.line(OUTCOMES);
    String lead = "";
    for (FollowedItem action : actions) {
      if (!action.item().lead().isEmpty() && !action.item().lead().equals(lead)) {
        lead = action.item().lead();
        page.line(lead);
      }
      followed(action);
    }
  }

  private void items() {
    List<FollowedItem> needs =
        journey.items().stream()
            .filter(followed -> followed.item().kind() == Claim.Kind.NEED)
            .toList();
    if (needs.isEmpty()) {
      return;
    }
    page.heading("What was to improve, and what later letters say", "");
    page.line(OUTCOMES);
    needs.forEach(this::followed);
  }

  private void followed(FollowedItem followed) {
    claim(followed.item());
    Integer visit = followed.visit();
    ofItsTheme(followed.beforeTheOutcome());
    page.remark(
        "-> "
            + (visit == null ? "" : labels.month(journey.visit(visit)) + ": ")
            + followed.outcome().title()
            + (followed.isInLikeWords() ? " (in like words)" : ""));
    for (Claim claim : all ? followed.claims() : first(followed.claims(), 2)) {
      page.marginal("   " + where(claim), claim.text());
    }
    ofItsTheme(followed.afterTheOutcome());
  }

  private void ofItsTheme(List<LaterLetter> letters) {
    for (LaterLetter letter : letters) {
      page.remark(
          labels.month(journey.visit(letter.visit()))
              + ", said of its theme, perhaps of another matter:");
      for (Claim claim : all ? letter.claims() : first(letter.claims(), 1)) {
        page.marginal("   " + where(claim), claim.text());
      }
    }
  }

  private void grid() {
    if (journey.themes().isEmpty()) {
      return;
    }
    page.heading("Themes by visit", "");
    page.line(LEGEND);
    List<List<String>> rows = new ArrayList<>();
    rows.add(head(visit -> number(visit.number())));
    rows.add(head(JourneyText::year));
    for (ThemeHistory history : journey.themes()) {
      List<String> row = new ArrayList<>(List.of(labels.theme(history.theme())));
      history
          .steps()
          .forEach(step -> row.add(sign(step.stance()) + (step.isPerhapsListed() ? "(!)" : "")));
      rows.add(row);
    }
    page.table(rows);
  }

  /** A line above the columns of the visits; the names of the themes have none. */
  private List<String> head(Function<JourneyVisit, String> cell) {
    List<String> head = new ArrayList<>(List.of(""));
    journey.visits().forEach(visit -> head.add(cell.apply(visit)));
    return head;
  }

  private static String year(JourneyVisit visit) {
    LocalDate day = visit.day();
    return day == null ? "" : String.valueOf(day.getYear());
  }

  private void themes() {
    for (ThemeHistory history : journey.themes()) {
      if (history.timesListed() == 0 && !all) {
        continue;
      }
      page.heading(labels.theme(history.theme()), "");
      page.line(labels.history(journey, history));
      for (Step step : history.steps()) {
        if (step.development() != null || all) {
          step(step);
        }
      }
    }
  }

  private void step(Step step) {
    if (step.stance() == Stance.SILENT || step.stance() == Stance.UNREAD) {
      return;
    }
    page.remark(labels.month(journey.visit(step.visit())) + ", " + labels.step(step) + ":");
    Claim earlier = step.earlier();
    for (Claim claim : all ? step.claims() : first(step.claims(), 1)) {
      claim(claim);
    }
    if (earlier != null) {
      page.marginal("   like " + where(earlier), earlier.text());
    }
    if (all && !step.mentions().isEmpty()) {
      page.remark("also mentioned, and not counted:");
      step.mentions().forEach(this::claim);
    }
  }

  private static List<Claim> first(List<Claim> claims, int most) {
    return claims.subList(0, Math.min(most, claims.size()));
  }

  private void references() {
    List<EarlierReference> shown =
        journey.references().stream().filter(reference -> all || reference.ofAMatter()).toList();
    if (shown.isEmpty()) {
      return;
    }
    page.heading("What letters say of earlier visits", "");
    for (EarlierReference reference : shown) {
      Claim leansOn = reference.leansOn();
      if (leansOn != null) {
        claim(leansOn);
      }
      claim(reference.claim());
      Integer earlier = reference.earlier();
      page.remark(
          "-> "
              + reference.asWritten()
              + ": "
              + (earlier == null
                  ? "not found among these letters"
                  : number(earlier)
                      + " "
                      + labels.month(journey.visit(earlier))
                      + (reference.sure() ? "" : ", the latest before it here")));
    }
  }

  private void notes() {
    if (journey.notes().isEmpty()) {
      return;
    }
    page.heading("Notes", String.valueOf(journey.notes().size()));
    for (JourneyNote note : journey.notes()) {
      page.point(note.document() + ": " + note.message() + " (" + note.code() + ")");
    }
  }

  private void claim(Claim claim) {
    page.marginal(
        where(claim),
        claim.text() + (claim.isAskedOfTheBoard() ? " [asked of the safeguarding board]" : ""));
  }

  private static String where(Claim claim) {
    return number(claim.visit()) + " p. " + claim.place().firstPage();
  }

  private static String number(int visit) {
    return "[" + visit + "]";
  }

  private static String sign(Stance stance) {
    return switch (stance) {
      case PRIORITY_ACTION -> "!!";
      case NEED -> "!";
      case CONCERN -> "-";
      case MOSTLY_CONCERN -> "-+";
      case BOTH -> "~";
      case MOSTLY_PRAISE -> "+-";
      case PROGRESS -> "^";
      case STRENGTH -> "+";
      case MENTIONED -> ".";
      case PERHAPS_MENTIONED -> "(.)";
      case SILENT -> " ";
      case UNREAD -> "?";
    };
  }
}
