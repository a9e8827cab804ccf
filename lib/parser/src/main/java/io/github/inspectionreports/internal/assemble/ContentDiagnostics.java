package io.github.inspectionreports.internal.assemble;

import io.github.inspectionreports.internal.outline.Framed;
import io.github.inspectionreports.internal.visit.judgements.PressJudgements;
import io.github.inspectionreports.internal.vocabulary.PersonNames;
import io.github.inspectionreports.internal.vocabulary.VisitTrait;
import io.github.inspectionreports.model.Diagnostic;
import io.github.inspectionreports.model.DiagnosticCode;
import io.github.inspectionreports.model.FrameKind;
import io.github.inspectionreports.model.FramePart;
import io.github.inspectionreports.model.JudgementArea;
import io.github.inspectionreports.model.Person;
import io.github.inspectionreports.model.Visit;
import io.github.inspectionreports.model.VisitKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reports what a document should contain and does not. */
final class ContentDiagnostics {
  /** An opening with its headings has so many blocks. */
  private static final int OPENING = 16;

  private static final Set<FrameKind> PLACES =
      Set.of(
          FrameKind.TITLE,
          FrameKind.ADDRESS,
          FrameKind.PARTICULARS,
          FrameKind.FOOTER,
          FrameKind.SIGNATURE);

  /** A label of the day on which a report was published. */
  private static final Pattern PUBLISHED =
      Pattern.compile(
          "(?:Report )?(?:[Pp]ublished|[Pp]ublication date|[Dd]ate (?:of )?publi(?:shed|cation))"
              + "(?: on)?(?: ?:.{0,40}| \\d.{0,40}|)");

  /** Two people of the inspectorate itself; a joint team has one lead of each inspectorate. */
  private static final Pattern LEAD =
      Pattern.compile("(?:\\b(?:Ofsted|HMI),?|Majesty[’']s Inspector,?) [Ll]ead [Ii]nspector\\b");

  private static final Pattern TEAM =
      Pattern.compile(
          "(?i)(?:the )?(?:inspection team|team of inspectors|inspectors) ?:?"
              + "|(?:Ofsted|CQC|Care Quality Commission)"
              + "(?: [|] (?:Ofsted|CQC|Care Quality Commission))?");

  /** A line that begins with a name, of which it says what the person is. */
  private static final Pattern SOMEBODY =
      Pattern.compile(
          "(?!. )"
              + PersonNames.FULL_NAME
              + ",? \\(?(?:S?HMI|Ofsted|CQC|HMICFRS|HMIP|Care Quality|(?:[Ll]ead|[Tt]eam|[Ss]enior) )");

  private static final Pattern NO_INSPECTOR =
      Pattern.compile("(?i)quality assur|analyst|shadow|observ|director|complain|[.] ");

  private static final Set<JudgementArea> IN_CARE =
      EnumSet.of(JudgementArea.CHILDREN_IN_CARE, JudgementArea.CHILDREN_IN_CARE_AND_CARE_LEAVERS);

  /** Since this year reports give no grade of overall effectiveness. */
  private static final int WITHOUT_OVERALL = 2026;

  private final List<Diagnostic> found = new ArrayList<>();

  private ContentDiagnostics() {}

  static List<Diagnostic> of(Framed framed, List<FramePart> frame, Visit visit, int findings) {
    ContentDiagnostics odd = new ContentDiagnostics();
    if (visit.kind() == VisitKind.UNKNOWN) {
      odd.add(
          DiagnosticCode.UNKNOWN_KIND,
          "no title or opening sentence says what kind of visit this is about");
    }
    odd.absent(
        visit.authority(),
        DiagnosticCode.NO_AUTHORITY,
        "no local authority of the register is named");
    if (visit.authority() != null && isGuessed(framed, visit)) {
      odd.add(
          DiagnosticCode.AUTHORITY_GUESSED,
          "neither title nor opening nor address names the authority: the one that the text names"
              + " most is given");
    }
    if (findings == 0) {
      odd.add(DiagnosticCode.NO_FINDINGS, "nothing of the text was recognised as a finding");
    }
    if (VisitTrait.OFFICIAL.isOf(visit.kind())) {
      odd.absent(
          visit.start(), DiagnosticCode.NO_VISIT_DATES, "the days of the visit were not found");
      if (hasOddDates(visit)) {
        odd.add(
            DiagnosticCode.ODD_DATES,
            "dated "
                + visit.published()
                + ", but the visit ended on "
                + visit.end()
                + ": one of the two is misprinted, or is the day of something else");
      }
      if (visit.kind() != VisitKind.JTAI) {
        odd.absent(visit.lead(), DiagnosticCode.NO_LEAD, "no lead inspector was found");
      }
      odd.leads(frame, visit);
      odd.team(frame, visit);
      if (visit.published() == null && !framed.letter()) {
        odd.published(frame);
      }
      if (framed.letter()) {
        odd.absent(
            visit.published(), DiagnosticCode.NO_DATE, "the date of the letter was not found");
        odd.absent(visit.addressee(), DiagnosticCode.NO_ADDRESSEE, "no addressee was found");
        odd.absent(visit.signatory(), DiagnosticCode.NO_SIGNATORY, "no signatory was found");
      }
      boolean graded =
          VisitTrait.GRADES_SERVICES.isOf(visit.kind())
              || VisitTrait.GIVES_JUDGEMENTS.isOf(visit.kind()) && !framed.letter();
      if (graded && visit.judgements().isEmpty()) {
        odd.add(
            DiagnosticCode.NO_JUDGEMENTS,
            "a report of this kind gives judgements, and none was found");
      } else if (graded) {
        odd.grades(visit);
      }
    }
    if (visit.kind() == VisitKind.PRESS) {
      odd.grades(framed, visit);
    }
    return odd.found;
  }

  /** An article about a graded inspection may give grades in words that are not understood. */
  private void grades(Framed framed, Visit visit) {
    boolean graded = visit.subject() == null || VisitTrait.GRADES_SERVICES.isOf(visit.subject());
    Set<Integer> years = PressJudgements.years(visit.start(), visit.published());
    if (graded && PressJudgements.givesMore(framed.body(), years, visit.judgements())) {
      add(
          DiagnosticCode.NO_JUDGEMENTS,
          visit.judgements().isEmpty()
              ? "the article gives grades, and none of them was understood"
              : "the article gives grades of more areas than were understood");
    }
  }

  /** The grades that each report of a kind gives, where it gives some; one for each is enough. */
  private void grades(Visit visit) {
    Set<JudgementArea> read = EnumSet.noneOf(JudgementArea.class);
    visit.judgements().forEach(judgement -> read.add(judgement.area()));
    List<Set<JudgementArea>> all = new ArrayList<>();
    boolean local = visit.kind() == VisitKind.ILACS || visit.kind() == VisitKind.SIF;
    if (local) {
      all.add(EnumSet.of(JudgementArea.HELP_AND_PROTECTION));
      all.add(IN_CARE);
      all.add(EnumSet.of(JudgementArea.LEADERS));
    }
    boolean early = visit.start() != null && visit.start().getYear() < WITHOUT_OVERALL;
    if (local && (early || visit.kind() == VisitKind.SIF)) {
      all.add(EnumSet.of(JudgementArea.OVERALL_EFFECTIVENESS));
    }
    all.removeIf(areas -> areas.stream().anyMatch(read::contains));
    if (!all.isEmpty()) {
      String missing =
          all.stream()
              .map(areas -> areas.iterator().next().name().toLowerCase(Locale.ROOT))
              .map(name -> name.replace('_', ' '))
              .collect(Collectors.joining(", "));
      add(
          DiagnosticCode.NO_JUDGEMENTS,
          "of the judgements that a report of this kind gives, some were not found: " + missing);
    }
  }

  /** Several people may be called lead inspector; the report gives the first. */
  private void leads(List<FramePart> frame, Visit visit) {
    int leads = 0;
    for (FramePart part : frame) {
      if (part.kind() == FrameKind.PARTICULARS) {
        leads += (int) LEAD.matcher(part.text()).results().count();
      }
    }
    if (leads > 1 && visit.lead() != null) {
      add(
          DiagnosticCode.SEVERAL_LEADS,
          leads + " inspectors of Ofsted are called lead inspector; the first is given");
    }
  }

  /** Lines under the heading of the team, each of which should name an inspector. */
  private void team(List<FramePart> frame, Visit visit) {
    boolean team = false;
    for (FramePart part : frame) {
      boolean listed = part.kind() == FrameKind.PARTICULARS;
      if (!listed || TEAM.matcher(part.text()).matches()) {
        team = listed;
        continue;
      }
      if (!team) {
        continue;
      }
      for (String cell : part.text().split(" ?[|\n] ?")) {
        if (SOMEBODY.matcher(cell).lookingAt()
            && !NO_INSPECTOR.matcher(cell).find()
            && visit.inspectors().stream().noneMatch(person -> names(cell, person))) {
          found.add(
              new Diagnostic(
                  DiagnosticCode.INSPECTOR_NOT_READ,
                  "'" + cell + "' is listed in the inspection team and was not understood",
                  part.place().firstPage()));
        }
      }
    }
  }

  private static boolean names(String cell, Person person) {
    String name = person.name();
    return name != null && cell.contains(name.substring(name.lastIndexOf(' ') + 1));
  }

  /** Whether the frame says that the report was published, with a day that was not understood. */
  private void published(List<FramePart> frame) {
    for (FramePart part : frame) {
      if (part.kind() != FrameKind.OTHER_DOCUMENT && PUBLISHED.matcher(part.text()).matches()) {
        found.add(
            new Diagnostic(
                DiagnosticCode.PUBLISHED_NOT_READ,
                "'" + part.text() + "' stands there, but the day was not understood",
                part.place().firstPage()));
        return;
      }
    }
  }

  private static boolean hasOddDates(Visit visit) {
    LocalDate published = visit.published();
    LocalDate end = visit.end();
    return published != null
        && end != null
        && (published.isBefore(end) || published.isAfter(end.plusYears(1)));
  }

  /** Whether the authority is named only in the body, below the first paragraphs. */
  private static boolean isGuessed(Framed framed, Visit visit) {
    String name = visit.authority();
    String written = visit.authorityAsWritten();
    if (name == null || written == null || visit.kind() == VisitKind.PRESS) {
      return false;
    }
    int body = 0;
    for (Framed.Part part : framed.parts()) {
      body += part.frame() == null ? 1 : 0;
      boolean opening = part.frame() == null ? body <= OPENING : PLACES.contains(part.frame());
      if (opening && part.block().text().contains(written)) {
        return false;
      }
    }
    return true;
  }

  private void absent(@Nullable Object value, DiagnosticCode code, String message) {
    if (value == null) {
      add(code, message);
    }
  }

  private void add(DiagnosticCode code, String message) {
    found.add(Diagnostic.of(code, message));
  }
}
