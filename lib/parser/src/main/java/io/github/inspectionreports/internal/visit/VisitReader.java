package io.github.inspectionreports.internal.visit;

import io.github.inspectionreports.internal.layout.Block;
import io.github.inspectionreports.internal.section.Framed;
import io.github.inspectionreports.internal.section.SectionPart;
import io.github.inspectionreports.internal.section.Sections;
import io.github.inspectionreports.model.FrameKind;
import io.github.inspectionreports.model.FramePart;
import io.github.inspectionreports.model.Person;
import io.github.inspectionreports.model.PreviousVisit;
import io.github.inspectionreports.model.SectionKind;
import io.github.inspectionreports.model.Visit;
import io.github.inspectionreports.model.VisitKind;
import io.github.inspectionreports.rules.RuleSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads who visited whom, where and when, and what was judged. Immutable and thread-safe. */
public final class VisitReader {
  /** How many paragraphs may tell the occasion of a letter. */
  private static final int OPENING = 6;

  /** The date of an article stands among its first blocks. */
  private static final int BYLINE = 5;

  /** A line of an article that is shorter may be its byline. */
  private static final int LINE = 90;

  private static final Pattern PREVIOUS =
      Pattern.compile("(?i)\\bdates? of (?:the )?(?:previous|last)");
  private static final Pattern PUBLISHED =
      Pattern.compile("(?i)\\b(?:report )?published(?: on)?\\b");
  private static final Pattern OCCASION =
      Pattern.compile(
          "(?i)\\b(?:visit(?:ed)?|inspection|inspectors?|took place|undertook|conducted|carried out"
              + "|children.s services on)\\b");

  /** What gives the inspectorate's own address, or belongs to another document. */
  private static final Set<FrameKind> NOT_OF_THE_PLACE =
      EnumSet.of(FrameKind.LETTERHEAD, FrameKind.BACK_PAGE, FrameKind.OTHER_DOCUMENT);

  private final Authorities authorities;
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
    this.authorities = Authorities.of(rules);
    this.judgements = Judgements.of(rules);
    this.topics = FocusTopics.of(rules);
    this.addressees = new Addressees(people, authorities);
    this.inspectors = new Inspectors(people);
    this.signatures = new Signatures(people);
  }

  /**
   * Reads the visit.
   *
   * @param framed the document
   * @param sections its sections
   * @param told its kind
   * @return the visit; what the document does not give is null or empty
   */
  public Visit read(Framed framed, Sections sections, VisitKinds.Told told) {
    VisitKind kind = told.kind();
    boolean press = kind == VisitKind.PRESS;
    LocalDate published = published(framed, press);
    List<Block> opening = opening(framed, sections);
    Dates.Period period = period(framed, opening, published, press);
    Authorities.Mention authority = authority(framed, opening, press);
    List<Person> addressed =
        framed.letter() ? addressees.read(framed.blocks(FrameKind.ADDRESS)) : List.of();
    Signatures.Signed signatories =
        signatures.read(framed.letter() ? framed.blocks(FrameKind.SIGNATURE) : List.of());
    List<String> signed = signatories.names();
    Inspectors.Team team = team(framed, sections, opening, signatories, kind);
    LocalDate start = period == null ? null : period.first();
    List<PreviousVisit> named = PreviousVisits.find(bodyTexts(framed, sections), kind, start);
    return new Visit(
        kind,
        told.subject(),
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
        framed.letter() ? topics.in(texts(opening)) : List.of(),
        judgements.read(sections, kind),
        press ? Articles.others(named, told.subject(), start) : named);
  }

  /**
   * Returns the visit of a document that cannot be understood.
   *
   * @return a visit of unknown kind, of which nothing is known
   */
  public static Visit unknown() {
    return new Visit(
        VisitKind.UNKNOWN,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        List.of(),
        List.of(),
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static <T> List<T> rest(List<T> all) {
    return all.isEmpty() ? all : all.subList(1, all.size());
  }

  private static @Nullable LocalDate published(Framed framed, boolean press) {
    List<Block> blocks = framed.document().blocks();
    for (int i = 0; press && i < Math.min(BYLINE, blocks.size()); i++) {
      String text = blocks.get(i).text();
      LocalDate date = text.length() < LINE && !text.endsWith(".") ? Dates.first(text) : null;
      if (date != null) {
        return date;
      }
    }
    for (Block block : framed.blocks(FrameKind.DATE)) {
      LocalDate date = Dates.first(block.text());
      if (date != null) {
        return date;
      }
    }
    for (Block block : framed.blocks(FrameKind.PARTICULARS)) {
      String[] parts = PUBLISHED.split(block.text(), 2);
      LocalDate date = parts.length == 2 ? Dates.first(parts[1]) : null;
      if (date != null) {
        return date;
      }
    }
    return null;
  }

  private static List<Block> opening(Framed framed, Sections sections) {
    List<Block> opening = new ArrayList<>();
    for (SectionPart part : sections.parts()) {
      boolean about = part.section().kind() == SectionKind.ABOUT;
      if (!about && !opening.isEmpty()) {
        break;
      }
      opening.addAll(part.blocks());
    }
    if (!framed.letter()) {
      return opening;
    }
    return opening.subList(0, Math.min(2 * OPENING, opening.size()));
  }

  private Dates.@Nullable Period period(
      Framed framed, List<Block> opening, @Nullable LocalDate published, boolean press) {
    for (Block block : framed.blocks(FrameKind.PARTICULARS)) {
      String text = block.text();
      if (text.toLowerCase(Locale.ROOT).matches("(?s).*(?:inspection|visit) dates?.*")) {
        List<Dates.Period> periods =
            Dates.periods(PUBLISHED.split(PREVIOUS.split(text, 2)[0], 2)[0], null);
        if (!periods.isEmpty()) {
          return periods.get(0);
        }
      }
    }
    if (press) {
      return Articles.period(framed.body(), published);
    }
    if (!framed.letter()) {
      return null;
    }
    for (String text : occasion(opening)) {
      List<Dates.Period> found = Dates.periods(text, published);
      if (OCCASION.matcher(text).find() && !found.isEmpty()) {
        return found.get(0);
      }
    }
    return null;
  }

  /** The first paragraphs; one that breaks off goes on in the next. */
  private static List<String> occasion(List<Block> opening) {
    List<String> texts = new ArrayList<>();
    boolean open = false;
    for (Block block : opening.subList(0, Math.min(OPENING, opening.size()))) {
      if (open) {
        texts.add(texts.remove(texts.size() - 1) + " " + block.text());
      } else {
        texts.add(block.text());
      }
      open = !block.text().matches("(?s).*[.:!?]\\W*");
    }
    return texts;
  }

  private Authorities.@Nullable Mention authority(
      Framed framed, List<Block> opening, boolean press) {
    List<String> places = new ArrayList<>();
    StringBuilder title = new StringBuilder();
    framed.blocks(FrameKind.TITLE).forEach(block -> title.append(block.text()).append(' '));
    if (!press) {
      places.add(title.toString());
      opening.forEach(block -> places.add(block.text()));
      framed.blocks(FrameKind.ADDRESS).forEach(block -> places.add(block.text()));
      framed.blocks(FrameKind.FOOTER).forEach(block -> places.add(block.text()));
      for (String text : places) {
        List<Authorities.Mention> mentions = authorities.in(text);
        if (!mentions.isEmpty()) {
          return fullest(mentions.get(0), framed);
        }
      }
      Authorities.Mention unregistered = CouncilNames.in(places);
      if (unregistered == null && !framed.letter()) {
        unregistered = CouncilNames.alone(texts(framed.blocks(FrameKind.TITLE)));
      }
      if (unregistered != null) {
        return unregistered;
      }
    }
    List<Block> blocks = press ? framed.document().blocks() : ofThePlace(framed);
    Authorities.Mention mostNamed = mostNamed(blocks);
    return mostNamed != null ? mostNamed : CouncilNames.in(texts(blocks));
  }

  /** Everything but what belongs to the inspectorate or to another document. */
  private static List<Block> ofThePlace(Framed framed) {
    return framed.parts().stream()
        .filter(part -> part.frame() == null || !NOT_OF_THE_PLACE.contains(part.frame()))
        .map(Framed.Part::block)
        .toList();
  }

  /** The longest form of an authority's name in title, address and first paragraphs. */
  private Authorities.Mention fullest(Authorities.Mention first, Framed framed) {
    Authorities.Mention fullest = first;
    for (FrameKind kind : List.of(FrameKind.ADDRESS, FrameKind.TITLE)) {
      for (Block block : framed.blocks(kind)) {
        for (Authorities.Mention mention : authorities.in(block.text())) {
          if (mention.name().equals(first.name())
              && mention.asWritten().length() > fullest.asWritten().length()) {
            fullest = mention;
          }
        }
      }
    }
    return fullest;
  }

  private Authorities.@Nullable Mention mostNamed(List<Block> blocks) {
    Map<String, Integer> counts = new HashMap<>();
    Authorities.Mention best = null;
    List<Authorities.Mention> all = new ArrayList<>();
    blocks.forEach(block -> all.addAll(authorities.in(block.text())));
    for (Authorities.Mention mention : all) {
      counts.merge(mention.name(), 1, Integer::sum);
    }
    for (Authorities.Mention mention : all) {
      int more =
          best == null
              ? 1
              : counts.getOrDefault(mention.name(), 0) - counts.getOrDefault(best.name(), 0);
      boolean fuller =
          best != null
              && mention.name().equals(best.name())
              && mention.asWritten().length() > best.asWritten().length();
      if (more > 0 || fuller) {
        best = mention;
      }
    }
    return best;
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
      List<String> names = signed.names().size() == 1 ? signed.names() : signed.leads();
      if (!team.people().isEmpty() || kind == VisitKind.JTAI || names.isEmpty()) {
        return team;
      }
      // Nobody is named as an inspector but in the signature.
      List<Person> people = names.stream().map(name -> new Person(name, null)).toList();
      return new Inspectors.Team(people, names.get(0));
    }
    List<String> lines = new ArrayList<>();
    for (FramePart part : sections.frame()) {
      if (part.kind() == FrameKind.PARTICULARS) {
        lines.addAll(List.of(part.text().split(" \\| ")));
      }
    }
    return inspectors.inLists(lines);
  }

  private static List<String> bodyTexts(Framed framed, Sections sections) {
    List<String> texts = new ArrayList<>();
    framed.blocks(FrameKind.PARTICULARS).forEach(block -> texts.add(block.text()));
    sections.parts().forEach(part -> part.blocks().forEach(b -> texts.add(b.text())));
    return texts;
  }

  private static List<String> texts(List<Block> blocks) {
    return blocks.stream().map(Block::text).toList();
  }
}
