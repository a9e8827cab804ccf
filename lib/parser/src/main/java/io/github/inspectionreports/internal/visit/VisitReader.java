package io.github.inspectionreports.internal.visit;

import io.github.inspectionreports.internal.document.Block;
import io.github.inspectionreports.internal.outline.Framed;
import io.github.inspectionreports.internal.outline.SectionPart;
import io.github.inspectionreports.internal.outline.Sections;
import io.github.inspectionreports.internal.visit.dates.Articles;
import io.github.inspectionreports.internal.visit.dates.Dates;
import io.github.inspectionreports.internal.visit.dates.VisitDates;
import io.github.inspectionreports.internal.visit.diagnostics.VisitDiagnostics;
import io.github.inspectionreports.internal.visit.earlier.EarlierLabel;
import io.github.inspectionreports.internal.visit.judgements.Judgements;
import io.github.inspectionreports.internal.visit.judgements.PressJudgements;
import io.github.inspectionreports.internal.visit.people.Inspectors;
import io.github.inspectionreports.internal.visit.people.Signatures;
import io.github.inspectionreports.internal.visit.people.addressees.Addressees;
import io.github.inspectionreports.internal.visit.people.names.PeopleWords;
import io.github.inspectionreports.internal.visit.places.AuthorityNames;
import io.github.inspectionreports.internal.visit.places.CouncilAtDate;
import io.github.inspectionreports.internal.visit.places.SubjectCouncil;
import io.github.inspectionreports.internal.vocabulary.PersonNames;
import io.github.inspectionreports.internal.vocabulary.VisitTrait;
import io.github.inspectionreports.model.FrameKind;
import io.github.inspectionreports.model.FramePart;
import io.github.inspectionreports.model.Judgement;
import io.github.inspectionreports.model.Person;
import io.github.inspectionreports.model.PreviousVisit;
import io.github.inspectionreports.model.SectionKind;
import io.github.inspectionreports.model.Visit;
import io.github.inspectionreports.model.VisitKind;
import io.github.inspectionreports.rules.RuleSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads who visited whom, where and when, and what was judged. Immutable and thread-safe. */
public final class VisitReader {
  /** How many paragraphs may give the occasion of a letter. */
  private static final int OPENING = 6;

  /** A line of a list of inspectors is not longer. */
  private static final int LISTED = 90;

  private final AuthorityNames authorities;
  private final SubjectCouncil councils;
  private final EarlierVisits previous;
  private final Judgements judgements;
  private final FocusTopics topics;
  private final Addressees addressees;
  private final Inspectors inspectors;
  private final Signatures signatures;

  /**
   * Makes a reader.
   *
   * @param rules the rule set, for its tables of authorities, judgements, grades, people and focus
   * @throws io.github.inspectionreports.rules.RuleSetException for a faulty row; names file and
   *     line
   */
  public VisitReader(RuleSet rules) {
    PeopleWords people = PeopleWords.of(rules);
    this.authorities = AuthorityNames.of(rules);
    this.councils = new SubjectCouncil(authorities);
    this.previous = new EarlierVisits(authorities);
    this.judgements = Judgements.of(rules);
    this.topics = FocusTopics.of(rules);
    this.addressees = new Addressees(people, authorities);
    this.inspectors = new Inspectors(people);
    this.signatures = new Signatures(people);
  }

  /** {@return the register} */
  public AuthorityNames authorities() {
    return authorities;
  }

  /** {@return what says where a visit was not read whole, with the same register} */
  public VisitDiagnostics diagnostics() {
    return new VisitDiagnostics(authorities);
  }

  /**
   * Reads the visit.
   *
   * @param framed the document
   * @param sections its sections
   * @param found its kind
   * @return the visit; what the document does not give is null or empty
   */
  public Visit read(Framed framed, Sections sections, VisitKinds.Found found) {
    VisitKind kind = found.kind();
    boolean press = kind == VisitKind.PRESS;
    VisitDates dates = new VisitDates(framed, press);
    LocalDate published = dates.published();
    List<Block> opening = opening(framed, sections);
    AuthorityNames.Mention authority = councils.read(framed, opening, press);
    CouncilAtDate councilAt =
        new CouncilAtDate(
            authorities,
            authority == null ? null : authority.name(),
            press ? framed.body() : List.of());
    Dates.Period period = dates.period(occasion(opening), councilAt::isOfAnother);
    if (period == null && !framed.letter()) {
      period = dates.period(texts(framed.blocks(FrameKind.TITLE)), councilAt::isOfAnother);
      period =
          period == null
              ? dates.period(texts(framed.blocks(FrameKind.FOOTER)), councilAt::isOfAnother)
              : period;
    }
    List<Person> addressed =
        framed.letter() ? addressees.read(framed.blocks(FrameKind.ADDRESS)) : List.of();
    Signatures.Signed signatories =
        signatures.read(press ? List.of() : framed.blocks(FrameKind.SIGNATURE));
    List<String> signed = signatories.names();
    Inspectors.Team team = team(framed, sections, opening, signatories, kind);
    LocalDate start = period == null ? null : period.first();
    List<PreviousVisit> named =
        previous.find(bodyTexts(framed, sections), kind, authority, start, published);
    return new Visit(
        kind,
        found.subject(),
        authority == null ? null : authority.name(),
        authority == null ? null : authority.asWritten(),
        start,
        period == null ? null : period.last(),
        published,
        addressed.isEmpty() ? null : addressed.get(0),
        rest(addressed),
        team.people(),
        team.lead() != null ? team.lead() : signed.size() == 1 ? signed.get(0) : null,
        signed.isEmpty() ? null : signed.get(0),
        rest(signed),
        focus(framed, opening, kind),
        press
            ? press(framed, sections, found.subject(), authority, start, published)
            : judgements.read(sections, kind),
        press ? Articles.others(named, found.subject(), start, published) : named);
  }

  /** The grades of an article about an inspection that gives some, of the council it is about. */
  private List<Judgement> press(
      Framed framed,
      Sections sections,
      @Nullable VisitKind subject,
      AuthorityNames.@Nullable Mention council,
      @Nullable LocalDate start,
      @Nullable LocalDate published) {
    if (subject != null && !VisitTrait.GRADES_SERVICES.isOf(subject)) {
      return List.of();
    }
    List<Block> body = sections.parts().stream().flatMap(part -> part.blocks().stream()).toList();
    return PressJudgements.read(
        framed.blocks(FrameKind.TITLE),
        body,
        PressJudgements.years(start, published),
        text ->
            authorities.in(text).stream()
                .anyMatch(m -> council == null || !m.name().equals(council.name())));
  }

  private List<String> focus(Framed framed, List<Block> opening, VisitKind kind) {
    if (kind == VisitKind.PRESS) {
      return topics.inArticle(texts(framed.body()));
    }
    if (!framed.letter()) {
      return VisitTrait.HAS_FOCUS.isOf(kind)
          ? topics.inScope(texts(opening)) // it has lost its lines
          : List.of();
    }
    List<String> found = topics.in(texts(opening));
    return found.isEmpty() ? topics.in(texts(framed.blocks(FrameKind.TITLE))) : found;
  }

  private static <T> List<T> rest(List<T> all) {
    return all.isEmpty() ? all : all.subList(1, all.size());
  }

  private static List<Block> opening(Framed framed, Sections sections) {
    List<Block> opening = new ArrayList<>();
    for (SectionPart part : sections.parts()) {
      boolean about = part.section().kind() == SectionKind.ABOUT;
      boolean outcome = part.heading() == null && part.section().kind() == SectionKind.OVERVIEW;
      if (!about && !opening.isEmpty()) {
        if (framed.letter() && outcome) {
          continue; // the outcome, in the middle of the occasion
        }
        break;
      }
      opening.addAll(part.blocks());
    }
    if (!framed.letter()) {
      return opening;
    }
    long team = opening.stream().filter(b -> PersonNames.isOfTeam(b.text())).count();
    return opening.subList(0, (int) Math.min(2 * OPENING + team, opening.size()));
  }

  /** The first paragraphs; one that breaks off continues in the next. */
  private static List<String> occasion(List<Block> opening) {
    List<String> texts = new ArrayList<>();
    boolean open = false;
    boolean listed = false;
    int paragraphs = 0;
    for (Block block : opening) {
      boolean follows = listed && block.text().length() < LISTED;
      paragraphs += follows ? 0 : 1;
      if (paragraphs > OPENING) {
        break;
      }
      if (open || follows) {
        texts.add(texts.remove(texts.size() - 1) + (follows ? ", " : " ") + block.text());
      } else {
        texts.add(block.text());
      }
      open = !isEnded(block.text()) && !follows;
      listed = follows || PersonNames.leadsTeam(block.text());
    }
    return texts;
  }

  private static final Pattern WRITER = Pattern.compile("\\bI\\b|\\b[Mm]y colleagues?\\b");

  private static boolean isEnded(String text) {
    int i = text.length() - 1;
    while (i >= 0 && !Character.isLetterOrDigit(text.charAt(i))) {
      if (".:!?".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
      i--;
    }
    return false;
  }

  private Inspectors.Team team(
      Framed framed,
      Sections sections,
      List<Block> opening,
      Signatures.Signed signed,
      VisitKind kind) {
    if (framed.letter()) {
      Inspectors.Team team =
          kind == VisitKind.JTAI ? Inspectors.Team.NONE : inspectors.inProse(occasion(opening));
      Inspectors.Team named = inspectors.inParticulars(texts(framed.blocks(FrameKind.PARTICULARS)));
      team = named.people().size() > team.people().size() ? named : team;
      if (signed.names().size() == 1
          && !team.people().isEmpty()
          && occasion(opening).stream().anyMatch(text -> WRITER.matcher(text).find())) {
        team = team.with(signed.names().get(0));
      }
      if (kind == VisitKind.AREA_SEND && team.people().isEmpty()) {
        // Letters on an area name the team of each inspectorate below the signature.
        List<Block> below = framed.blocks(FrameKind.SIGNATURE);
        Inspectors.Team listed = inspectors.inLists(below.stream().map(Block::text).toList());
        team = listed.people().size() > 1 ? listed : team;
      }
      List<String> names = signed.names().size() == 1 ? signed.names() : signed.leads();
      if (!team.people().isEmpty() || kind == VisitKind.JTAI || names.isEmpty()) {
        return team;
      }
      return signed(names);
    }
    if (kind == VisitKind.PRESS) {
      return inspectors.inArticle(texts(framed.body()));
    }
    List<String> lines = new ArrayList<>();
    for (FramePart part : sections.frame()) {
      if (part.kind() == FrameKind.PARTICULARS) {
        lines.add(part.text());
      }
    }
    Inspectors.Team team = inspectors.inLists(lines);
    if (team.people().isEmpty() && signed.names().isEmpty()) {
      team = inspectors.inText(bodyTexts(framed, sections));
      return team.people().isEmpty() ? inspectors.inProse(about(sections)) : team;
    }
    Inspectors.Team named = // of a letter without its beginning
        team.people().isEmpty()
            ? inspectors.inProse(occasion(opening))
            : inspectors.completed(team, about(sections));
    return named.people().isEmpty() ? signed(signed.names()) : named;
  }

  private static List<String> about(Sections sections) {
    return sections.parts().stream()
        .filter(part -> part.section().kind() == SectionKind.ABOUT)
        .flatMap(part -> texts(part.blocks()).stream())
        .toList();
  }

  /** The team where nobody is named as an inspector but in the signature. */
  private static Inspectors.Team signed(List<String> names) {
    List<Person> people = names.stream().map(name -> new Person(name, null)).toList();
    return names.isEmpty() ? Inspectors.Team.NONE : new Inspectors.Team(people, names.get(0));
  }

  private static List<String> bodyTexts(Framed framed, Sections sections) {
    List<String> texts = new ArrayList<>();
    String open = "";
    for (Block block : framed.blocks(FrameKind.PARTICULARS)) {
      // A label may have its value on the line below.
      String row = framed.letter() ? block.text().replace(" | ", ": ") : block.text();
      open = open.isEmpty() ? row : open + " " + row;
      if (!open.endsWith(":") && !EarlierLabel.is(open)) {
        texts.add(open);
        open = "";
      }
    }
    sections.parts().forEach(part -> part.blocks().forEach(b -> texts.add(b.text())));
    return texts;
  }

  private static List<String> texts(List<Block> blocks) {
    return blocks.stream().map(Block::text).toList();
  }
}
