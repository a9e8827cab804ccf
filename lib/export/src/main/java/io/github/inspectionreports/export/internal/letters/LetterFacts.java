package io.github.inspectionreports.export.internal.letters;

import io.github.inspectionreports.export.LetterIndex;
import io.github.inspectionreports.export.TableSettings;
import io.github.inspectionreports.model.Authority;
import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.model.Visit;
import io.github.inspectionreports.model.VisitKind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What the tables say of a letter beside its report, the same in each of them.
 *
 * @param authority the authority in the register; null where it is not found
 * @param listed what the index says; null where it says nothing
 */
public record LetterFacts(
    String id, Visit visit, @Nullable Authority authority, LetterIndex.@Nullable Entry listed) {
  /** Monitoring visits went on under the framework that came on this day. */
  private static final LocalDate ILACS_BEGAN = LocalDate.of(2018, 1, 1);

  public static LetterFacts of(String id, Report report, TableSettings settings) {
    Visit visit = report.visit();
    String name = visit.authority();
    Authority authority = name == null ? null : settings.authorities().apply(name).orElse(null);
    return new LetterFacts(id, visit, authority, settings.index().find(id));
  }

  /** The printed date; where there is none, that of the index. */
  public @Nullable LocalDate published() {
    LocalDate printed = visit.published();
    return printed != null || listed == null ? printed : listed.published();
  }

  /** LETTER or INDEX; null where the date is not known. */
  public @Nullable String publishedFrom() {
    return published() == null ? null : visit.published() == null ? "INDEX" : "LETTER";
  }

  /**
   * Days from the last day on site to publication; null where a date is missing, and where the
   * letter is dated before the visit ended: one of its dates is misprinted then, which the
   * diagnostic ODD_DATES says, and a number below 0 would spoil each average.
   */
  public @Nullable Long daysToPublish() {
    LocalDate published = published();
    LocalDate last = visit.end() == null ? visit.start() : visit.end();
    if (published == null || last == null || published.isBefore(last)) {
      return null;
    }
    return ChronoUnit.DAYS.between(last, published);
  }

  public @Nullable String onsCode() {
    return authority == null ? null : authority.onsCode();
  }

  public @Nullable String region() {
    return authority == null || authority.region() == null ? null : authority.region().title();
  }

  public @Nullable String authorityKind() {
    return authority == null || authority.kind() == null ? null : authority.kind().title();
  }

  public @Nullable String link() {
    return listed == null ? null : listed.link();
  }

  public @Nullable String urn() {
    return listed == null ? null : listed.urn();
  }

  /** The address of a page of the letter, where PDF readers open it. */
  public @Nullable String link(int page) {
    String link = link();
    return link == null || link.contains("#") ? link : link + "#page=" + page;
  }

  /** The framework under which it was made; null where that is not known. */
  public @Nullable String framework() {
    VisitKind kind = visit.kind() == VisitKind.PRESS ? visit.subject() : visit.kind();
    if (kind == null) {
      return null;
    }
    return switch (kind) {
      case FOCUSED_VISIT, ILACS -> "ILACS";
      case MONITORING_VISIT -> monitoring();
      case SIF -> "SIF";
      case JTAI -> "JTAI";
      case AREA_SEND -> "AREA_SEND";
      case UNANNOUNCED -> "UNANNOUNCED";
      case SAFEGUARDING_LAC -> "SAFEGUARDING_LAC";
      case PRESS, UNKNOWN -> null;
    };
  }

  private @Nullable String monitoring() {
    LocalDate day = visit.start() == null ? published() : visit.start();
    return day == null ? null : day.isBefore(ILACS_BEGAN) ? "SIF" : "ILACS";
  }

  /** What letters of one authority share; null where it is not known. */
  @Nullable String authorityKey() {
    return authority == null ? visit.authority() : authority.id();
  }
}
