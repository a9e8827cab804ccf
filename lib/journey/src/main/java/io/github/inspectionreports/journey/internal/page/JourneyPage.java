package io.github.inspectionreports.journey.internal.page;

import com.samskivert.mustache.Mustache;
import io.github.inspectionreports.journey.Claim;
import io.github.inspectionreports.journey.EarlierReference;
import io.github.inspectionreports.journey.FollowedItem;
import io.github.inspectionreports.journey.Journey;
import io.github.inspectionreports.journey.JourneyLabels;
import io.github.inspectionreports.journey.JourneyVisit;
import io.github.inspectionreports.journey.JudgementHistory;
import io.github.inspectionreports.journey.LaterLetter;
import io.github.inspectionreports.journey.ThemeHistory;
import io.github.inspectionreports.journey.ThemeHistory.Stance;
import io.github.inspectionreports.journey.ThemeHistory.Step;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** What the page of a journey shows, part by part, for its template. */
public final class JourneyPage {
  private static final String TEMPLATE = "journey.mustache";

  private final Journey journey;
  private final JourneyLabels labels;

  public JourneyPage(Journey journey, JourneyLabels labels) {
    this.journey = journey;
    this.labels = labels;
  }

  /** Returns the page, in UTF-8 by its own word. */
  public String html() {
    return Mustache.compiler()
        .escapeHTML(true)
        .emptyStringIsFalse(true)
        .compile(template())
        .execute(page());
  }

  private static String template() {
    try (InputStream in = JourneyPage.class.getResourceAsStream(TEMPLATE)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the page's template cannot be read", e);
    }
  }

  private Map<String, Object> page() {
    Map<String, Object> page = new HashMap<>();
    int number = journey.visits().size();
    page.put("name", journey.authority().isEmpty() ? "Unnamed authority" : journey.authority());
    page.put("register", labels.register(journey));
    page.put("count", "letters on " + number + (number == 1 ? " visit" : " visits"));
    page.put("visits", journey.visits().stream().map(this::visit).toList());
    page.put("judgements", journey.judgements().stream().map(this::judgements).toList());
    page.put("judged", judged().stream().map(this::visit).toList());
    page.put("graded", !journey.judgements().isEmpty());
    page.put("actions", followed(Claim.Kind.PRIORITY_ACTION));
    page.put("acted", !followed(Claim.Kind.PRIORITY_ACTION).isEmpty());
    page.put("needs", followed(Claim.Kind.NEED));
    page.put("needed", !followed(Claim.Kind.NEED).isEmpty());
    page.put("themes", journey.themes().stream().map(this::theme).toList());
    page.put(
        "references",
        journey.references().stream()
            .filter(EarlierReference::ofAMatter)
            .map(this::reference)
            .toList());
    page.put("referred", journey.references().stream().anyMatch(EarlierReference::ofAMatter));
    page.put(
        "notes",
        journey.notes().stream()
            .map(note -> Map.of("document", note.document(), "message", note.message()))
            .toList());
    page.put("noted", !journey.notes().isEmpty());
    List<Map<String, String>> legend = new ArrayList<>();
    for (Stance stance : Stance.values()) {
      legend.add(Map.of("sign", sign(stance), "css", css(stance), "title", stance.title()));
    }
    page.put("legend", legend);
    return page;
  }

  private Map<String, Object> visit(JourneyVisit visit) {
    int ofTheBoard = visit.needsOfTheBoard();
    return Map.of(
        "number", visit.number(),
        "month", labels.month(visit),
        "days", labels.days(visit),
        "kind", labels.kind(visit),
        "focus", String.join("; ", visit.report().visit().focus()),
        "document", visit.report().source().name(),
        "actions", visit.priorityItems(),
        "needs", visit.report().improvements().size(),
        "ofTheBoard", ofTheBoard == 0 ? "" : ofTheBoard + " for the safeguarding board");
  }

  /** Visits without judgements need no column among them. */
  private List<JourneyVisit> judged() {
    return journey.visits().stream()
        .filter(visit -> !visit.report().visit().judgements().isEmpty())
        .toList();
  }

  private Map<String, Object> judgements(JudgementHistory history) {
    List<Map<String, Object>> cells = new ArrayList<>();
    for (JourneyVisit visit : judged()) {
      List<Map<String, Object>> given =
          history.steps().stream()
              .filter(step -> step.visit() == visit.number())
              .map(
                  step ->
                      Map.<String, Object>of(
                          "grade", labels.grade(step.judgement()),
                          "page", step.judgement().place().firstPage(),
                          "change", change(step)))
              .toList();
      cells.add(Map.of("given", given));
    }
    return Map.of("area", labels.area(history), "cells", cells);
  }

  private String change(JudgementHistory.Step step) {
    JudgementHistory.Change change = step.change();
    JudgementHistory.Step before = step.before();
    if (change == null || before == null) {
      return "";
    }
    String sign =
        switch (change) {
          case BETTER -> "\u2191 better than in ";
          case SAME -> "= same as in ";
          case WORSE -> "\u2193 worse than in ";
        };
    return sign + labels.month(journey.visit(before.visit()));
  }

  private List<Map<String, Object>> followed(Claim.Kind kind) {
    return journey.items().stream()
        .filter(followed -> followed.item().kind() == kind)
        .map(this::followed)
        .toList();
  }

  private Map<String, Object> followed(FollowedItem followed) {
    Map<String, Object> row = new HashMap<>();
    Integer visit = followed.visit();
    row.put("item", claim(followed.item()));
    row.put("lead", followed.item().lead());
    row.put("outcome", followed.outcome().title());
    row.put("when", visit == null ? "" : labels.month(journey.visit(visit)) + ": ");
    row.put("how", followed.isInLikeWords() ? " (in like words)" : "");
    row.put("claims", followed.claims().stream().map(this::claim).toList());
    row.put("before", ofTheme(followed.beforeTheOutcome()));
    row.put("after", ofTheme(followed.afterTheOutcome()));
    return row;
  }

  private List<Map<String, Object>> ofTheme(List<LaterLetter> letters) {
    return letters.stream().map(this::ofTheme).toList();
  }

  private Map<String, Object> ofTheme(LaterLetter letter) {
    return Map.of(
        "month", labels.month(journey.visit(letter.visit())),
        "claims", letter.claims().stream().map(this::claim).toList());
  }

  private Map<String, Object> theme(ThemeHistory history) {
    List<Map<String, Object>> cells = new ArrayList<>();
    for (Step step : history.steps()) {
      JourneyVisit visit = journey.visit(step.visit());
      Claim earlier = step.earlier();
      Map<String, Object> cell = new HashMap<>();
      cell.put("id", history.theme() + "-" + step.visit());
      cell.put("css", css(step.stance()));
      cell.put("sign", sign(step.stance()));
      cell.put("development", step.development() == null ? "" : step.development().title());
      cell.put("again", step.development() == ThemeHistory.Development.RAISED_AGAIN);
      cell.put("perhapsListed", step.isPerhapsListed());
      cell.put("title", labels.step(step));
      cell.put("month", labels.month(visit));
      cell.put("kind", labels.kind(visit));
      cell.put("document", visit.report().source().name());
      cell.put("theme", labels.theme(history.theme()));
      cell.put("said", !step.claims().isEmpty() || !step.mentions().isEmpty());
      cell.put("claims", step.claims().stream().map(this::claim).toList());
      cell.put("mentions", step.mentions().stream().map(this::claim).toList());
      cell.put("mentioned", !step.mentions().isEmpty());
      cell.put("earlier", earlier == null ? List.of() : List.of(claim(earlier)));
      cells.add(cell);
    }
    return Map.of(
        "label",
        labels.theme(history.theme()),
        "history",
        labels.history(journey, history),
        "cells",
        cells);
  }

  private Map<String, Object> reference(EarlierReference reference) {
    Integer earlier = reference.earlier();
    return Map.of(
        "claim",
        claim(reference.claim()),
        "leansOn",
        reference.leansOn() == null ? "" : reference.leansOn().text(),
        "asWritten",
        reference.asWritten(),
        "earlier",
        earlier == null
            ? "not found among these letters"
            : "visit "
                + earlier
                + ", "
                + labels.month(journey.visit(earlier))
                + (reference.sure() ? "" : " (the latest before it here)"));
  }

  private Map<String, Object> claim(Claim claim) {
    return Map.of(
        "kind", claim.kind().title(),
        "css", claim.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        "text", claim.text(),
        "board", claim.isAskedOfTheBoard(),
        "visit", claim.visit(),
        "month", labels.month(journey.visit(claim.visit())),
        "page", claim.place().firstPage());
  }

  private static String css(Stance stance) {
    return stance.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Signs that differ in shape, so that no colour is needed to tell them apart. */
  private static String sign(Stance stance) {
    return switch (stance) {
      case PRIORITY_ACTION -> "!!";
      case NEED -> "!";
      case CONCERN -> "\u2212";
      case MOSTLY_CONCERN -> "\u2212(+)";
      case BOTH -> "\u00B1";
      case MOSTLY_PRAISE -> "+(\u2212)";
      case PROGRESS -> "\u2197";
      case STRENGTH -> "+";
      case MENTIONED -> "\u00B7";
      case PERHAPS_MENTIONED -> "(\u00B7)";
      case SILENT -> "";
      case UNREAD -> "?";
    };
  }
}
