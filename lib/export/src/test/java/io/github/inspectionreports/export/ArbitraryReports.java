package io.github.inspectionreports.export;

import io.github.inspectionreports.model.Category;
import io.github.inspectionreports.model.Deadline;
import io.github.inspectionreports.model.Diagnostic;
import io.github.inspectionreports.model.DiagnosticCode;
import io.github.inspectionreports.model.DocumentSource;
import io.github.inspectionreports.model.Finding;
import io.github.inspectionreports.model.FrameKind;
import io.github.inspectionreports.model.FramePart;
import io.github.inspectionreports.model.Grade;
import io.github.inspectionreports.model.Improvement;
import io.github.inspectionreports.model.Item;
import io.github.inspectionreports.model.Judgement;
import io.github.inspectionreports.model.JudgementArea;
import io.github.inspectionreports.model.PartialDate;
import io.github.inspectionreports.model.Person;
import io.github.inspectionreports.model.Place;
import io.github.inspectionreports.model.PreviousVisit;
import io.github.inspectionreports.model.PriorityAction;
import io.github.inspectionreports.model.Reason;
import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.model.RuleSetInfo;
import io.github.inspectionreports.model.Section;
import io.github.inspectionreports.model.SectionKind;
import io.github.inspectionreports.model.Statement;
import io.github.inspectionreports.model.Visit;
import io.github.inspectionreports.model.VisitKind;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Reports of every shape, with texts of any characters, halves of surrogate pairs included. */
final class ArbitraryReports {
  private ArbitraryReports() {}

  static Arbitrary<Report> reports() {
    return Combinators.combine(
            sources(),
            visits(),
            sections().list().ofMaxSize(3),
            priorityActions().list().ofMaxSize(2),
            improvements().list().ofMaxSize(2),
            findings().list().ofMaxSize(3),
            frameParts().list().ofMaxSize(2),
            Combinators.combine(texts(), diagnostics().list().ofMaxSize(2)).as(Ending::new))
        .as(
            (source, visit, sections, actions, improvements, findings, frame, ending) ->
                new Report(
                    new RuleSetInfo("bundled", "1.2", "0a1b"),
                    source,
                    visit,
                    sections,
                    actions,
                    improvements,
                    findings,
                    frame,
                    ending.text(),
                    ending.diagnostics()));
  }

  private record Ending(String text, List<Diagnostic> diagnostics) {}

  static Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.strings().all().ofMaxLength(40),
        Arbitraries.strings().ascii().ofMaxLength(20),
        Arbitraries.of("", "=1+1", "\uD800", "a\uDC00b", "\u2028\"\\\u0000", "\uFEFF"));
  }

  private static Arbitrary<Integer> counts() {
    return Arbitraries.integers().between(0, Integer.MAX_VALUE);
  }

  private static Arbitrary<LocalDate> dates() {
    return Arbitraries.longs()
        .between(LocalDate.of(1, 1, 1).toEpochDay(), LocalDate.of(9999, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  private static Arbitrary<Place> places() {
    return Combinators.combine(counts(), counts(), counts(), counts())
        .as(
            (a, b, c, d) ->
                new Place(
                    Math.max(1, Math.min(a, b)),
                    Math.max(1, Math.max(a, b)),
                    Math.min(c, d),
                    Math.max(c, d)));
  }

  private static Arbitrary<DocumentSource> sources() {
    return Combinators.combine(
            texts(),
            Arbitraries.strings().withChars("0123456789abcdef").ofLength(64),
            counts(),
            Arbitraries.of(DocumentSource.Format.class))
        .as(DocumentSource::new);
  }

  private static Arbitrary<Person> people() {
    return Combinators.combine(texts().injectNull(0.2), texts().injectNull(0.2)).as(Person::new);
  }

  private static Arbitrary<Visit> visits() {
    Arbitrary<VisitKind> kinds = Arbitraries.of(VisitKind.class);
    Arbitrary<LocalDate> days = dates().injectNull(0.2);
    Arbitrary<String> names = texts().injectNull(0.2);
    return Combinators.combine(
            Combinators.combine(kinds, kinds.injectNull(0.5), names, names).as(Kinds::new),
            Combinators.combine(days, days, days).as(Days::new),
            people().injectNull(0.2),
            people().list().ofMaxSize(2),
            Combinators.combine(people().list().ofMaxSize(2), names, names).as(Signing::new),
            texts().list().ofMaxSize(2),
            judgements().list().ofMaxSize(2),
            previous().list().ofMaxSize(2))
        .as(
            (kind, day, addressee, others, signing, strings, judgements, previous) ->
                new Visit(
                    kind.kind(),
                    kind.subject(),
                    kind.authority(),
                    kind.asWritten(),
                    day.start(),
                    day.end(),
                    day.published(),
                    addressee,
                    others,
                    signing.inspectors(),
                    signing.lead(),
                    signing.signatory(),
                    strings,
                    strings,
                    judgements,
                    previous));
  }

  private record Kinds(VisitKind kind, VisitKind subject, String authority, String asWritten) {}

  private record Days(LocalDate start, LocalDate end, LocalDate published) {}

  private record Signing(List<Person> inspectors, String lead, String signatory) {}

  private static Arbitrary<Judgement> judgements() {
    return Combinators.combine(
            Arbitraries.of(JudgementArea.class),
            texts(),
            Arbitraries.of(Grade.class),
            texts(),
            places())
        .as(Judgement::new);
  }

  private static Arbitrary<PreviousVisit> previous() {
    Arbitrary<PartialDate> when =
        Combinators.combine(dates(), Arbitraries.integers().between(1, 3))
            .as(
                (date, parts) ->
                    new PartialDate(
                        date.getYear(),
                        parts > 1 ? date.getMonthValue() : null,
                        parts > 2 ? date.getDayOfMonth() : null));
    return Combinators.combine(
            Arbitraries.of(VisitKind.class).injectNull(0.3), when.injectNull(0.3), texts())
        .as(PreviousVisit::new);
  }

  private static Arbitrary<Section> sections() {
    return Combinators.combine(
            Arbitraries.of(SectionKind.class),
            texts().injectNull(0.2),
            Arbitraries.integers().between(1, 6),
            texts().injectNull(0.5),
            places())
        .as(Section::new);
  }

  private static Arbitrary<Deadline> deadlines() {
    return Combinators.combine(texts(), counts().injectNull(0.5), dates().injectNull(0.5))
        .as(Deadline::new);
  }

  private static Arbitrary<PriorityAction> priorityActions() {
    return Combinators.combine(
            texts(),
            Combinators.combine(texts(), themes(), places()).as(Item::new).list().ofMaxSize(2),
            themes(),
            texts().list().ofMaxSize(2),
            deadlines().injectNull(0.5),
            places())
        .as(PriorityAction::new);
  }

  private static Arbitrary<List<String>> themes() {
    return Arbitraries.of("care-leavers", "front-door", "leadership").list().ofMaxSize(3);
  }

  private static Arbitrary<Improvement> improvements() {
    return Combinators.combine(
            texts(),
            themes(),
            themes(),
            texts().list().ofMaxSize(2),
            texts().list().ofMaxSize(2),
            deadlines().injectNull(0.5),
            places())
        .as(Improvement::new);
  }

  private static Arbitrary<Category> categories() {
    return Arbitraries.of(
        Category.STRENGTH,
        Category.PROGRESS,
        Category.NEEDS_IMPROVEMENT,
        Category.MIXED,
        Category.CONTEXT,
        new Category("SAFEGUARDING_RISK"));
  }

  private static Arbitrary<Finding> findings() {
    Arbitrary<Reason> reasons =
        Combinators.combine(texts(), texts(), texts(), counts(), counts()).as(Reason::new);
    Arbitrary<Statement> statements =
        Combinators.combine(texts(), categories(), reasons.list().ofMaxSize(2), places())
            .as(Statement::new);
    return Combinators.combine(
            texts().list().ofSize(2),
            Arbitraries.of(SectionKind.class),
            Arbitraries.of(JudgementArea.class).injectNull(0.5),
            categories(),
            themes(),
            texts().list().ofMaxSize(2),
            statements.list().ofMaxSize(3),
            places())
        .as(
            (texts, section, area, category, themes, references, said, place) ->
                new Finding(
                    texts.get(0),
                    section,
                    texts.get(1),
                    area,
                    category,
                    themes,
                    references,
                    said,
                    place));
  }

  private static Arbitrary<FramePart> frameParts() {
    return Combinators.combine(Arbitraries.of(FrameKind.class), texts(), places())
        .as(FramePart::new);
  }

  private static Arbitrary<Diagnostic> diagnostics() {
    return Combinators.combine(
            Arbitraries.of(DiagnosticCode.class),
            texts(),
            Arbitraries.integers().between(1, 900).injectNull(0.5))
        .as(Diagnostic::new);
  }
}
