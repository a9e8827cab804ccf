package io.github.inspectionreports.journey.internal.letters;

import io.github.inspectionreports.journey.Claim;
import io.github.inspectionreports.journey.JourneyVisit;
import io.github.inspectionreports.journey.internal.earlier.EarlierPhrases;
import io.github.inspectionreports.model.BundledThemes;
import io.github.inspectionreports.model.Category;
import io.github.inspectionreports.model.Finding;
import io.github.inspectionreports.model.Improvement;
import io.github.inspectionreports.model.Item;
import io.github.inspectionreports.model.Place;
import io.github.inspectionreports.model.PriorityAction;
import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.model.SectionKind;
import io.github.inspectionreports.model.Statement;
import io.github.inspectionreports.model.VisitKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a letter says, as claims. */
final class ClaimReader {
  /** Sections that say nothing of practice. */
  private static final Set<SectionKind> APART =
      EnumSet.of(
          SectionKind.ABOUT,
          SectionKind.AREA_CONTEXT,
          SectionKind.NEXT_STEPS,
          SectionKind.JUDGEMENTS);

  /** A first word that points at what is said before, after a word that links the sentences. */
  private static final Pattern LEANING =
      Pattern.compile(
          "(?:(?:However|Nevertheless|As a result|Consequently|Therefore|Equally|In addition|Also|Too often|In some cases"
              + "|At times|Sometimes),? |But |And |Yet |So )?(?:this|these|they|it|its|their|such|both)\\b",
          Pattern.CASE_INSENSITIVE);

  /** What follows from the sentence before it is no further matter. */
  private static final Pattern RESULT =
      Pattern.compile(
          "(?:This|It|That) (?:means|meant|has (?:led|meant|resulted|caused)|leads|led|results|resulted|causes)\\b|As a"
              + " (?:result|consequence)\\b|Consequently\\b|Therefore\\b|Hence\\b");

  private static final Pattern BOARD =
      Pattern.compile(
          "\\b(?:\\p{Lu}{0,3}SC[BP]|(?<!(?:Well-?being|Improvement|Parenting|Governance|Justice) )Board|[Ss]afeguarding (?:children )?partnership)\\b");

  private ClaimReader() {}

  /** Returns the claims of a visit's letter: items first, then sentences, in reading order. */
  static List<Claim> read(JourneyVisit visit) {
    List<Claim> claims = new ArrayList<>();
    Report report = visit.report();
    for (PriorityAction action : report.priorityActions()) {
      for (Item item : action.toItems()) {
        claims.add(
            new Claim(
                visit.number(),
                Claim.Kind.PRIORITY_ACTION,
                item.text(),
                Objects.requireNonNullElse(action.leadIn(), ""),
                themes(item.themes(), report),
                themes(item.sureThemes(), report),
                isOfTheBoard(item.text(), action.responsible(), report),
                item.place()));
      }
    }
    for (Improvement need : report.improvements()) {
      claims.add(
          new Claim(
              visit.number(),
              Claim.Kind.NEED,
              need.text(),
              "",
              themes(need.themes(), report),
              themes(need.sureThemes(), report),
              isOfTheBoard(need.text(), need.responsible(), report),
              need.place()));
    }
    for (Finding finding : report.findings()) {
      if (!APART.contains(finding.section())) {
        List<String> main = finding.themes().stream().limit(1).toList();
        List<String> themes = main;
        Set<String> sureBefore = new HashSet<>();
        List<String> last = List.of();
        boolean wasConcern = false;
        for (Statement statement : finding.statements()) {
          boolean saysWhenFound = EarlierPhrases.saysWhenFound(statement.text());
          // A sentence without a theme of its own goes on with what was said before it.
          if (saysWhenFound) {
            themes = main;
          } else if (!statement.themes().isEmpty()) {
            themes = statement.themes();
          }
          List<String> sure =
              saysWhenFound
                  ? main.stream().filter(sureBefore::contains).toList()
                  : goesOn(statement) ? last : statement.sureThemes();
          sureBefore.addAll(sure);
          List<String> counted = wasConcern && isResult(statement) ? without(sure, last) : sure;
          last = sure;
          wasConcern = isConcern(statement);
          claims.add(
              new Claim(
                  visit.number(),
                  kind(statement.category()),
                  statement.text(),
                  "",
                  // A weakness that is sure of no theme may be one of what its paragraph is about.
                  isConcern(statement) && sure.isEmpty() ? union(themes, main) : themes,
                  counted,
                  isOfTheBoard(statement.text(), List.of(), report),
                  statement.place()));
        }
      }
    }
    return claims;
  }

  private static boolean isOfTheBoard(String text, List<String> responsible, Report report) {
    return report.visit().kind() != VisitKind.JTAI
        && (responsible.contains(Improvement.SAFEGUARDING_BOARD) || BOARD.matcher(text).find());
  }

  /** Where the paragraphs of the findings begin. */
  static Set<Place> beginParagraphs(JourneyVisit visit) {
    return visit.report().findings().stream()
        .flatMap(finding -> finding.statements().stream().limit(1))
        .map(Statement::place)
        .collect(Collectors.toSet());
  }

  /**
   * Whether a sentence finds a weakness of what the sentence before it names: "They are often
   * late."
   */
  private static boolean goesOn(Statement statement) {
    return isConcern(statement)
        && statement.themes().isEmpty()
        && LEANING.matcher(statement.text()).lookingAt();
  }

  /** Whether a weakness is what follows from the sentence before it: one matter, said twice. */
  private static boolean isResult(Statement statement) {
    return isConcern(statement) && RESULT.matcher(statement.text()).lookingAt();
  }

  private static List<String> without(List<String> themes, List<String> others) {
    return themes.stream().filter(theme -> !others.contains(theme)).toList();
  }

  private static boolean isConcern(Statement statement) {
    Claim.Kind kind = kind(statement.category());
    return kind == Claim.Kind.CONCERN || kind == Claim.Kind.MIXED;
  }

  private static List<String> union(List<String> themes, List<String> further) {
    Set<String> union = new LinkedHashSet<>(themes);
    union.addAll(further);
    return List.copyOf(union);
  }

  /** What an area SEND inspection asks for is about SEND, whatever else it is about. */
  private static List<String> themes(List<String> named, Report report) {
    boolean send = report.visit().kind() == VisitKind.AREA_SEND;
    return union(named, send ? List.of(BundledThemes.SEND) : List.of());
  }

  private static Claim.Kind kind(Category category) {
    if (category.equals(Category.STRENGTH)) {
      return Claim.Kind.STRENGTH;
    }
    if (category.equals(Category.PROGRESS)) {
      return Claim.Kind.PROGRESS;
    }
    if (category.equals(Category.NEEDS_IMPROVEMENT)) {
      return Claim.Kind.CONCERN;
    }
    return category.equals(Category.MIXED) ? Claim.Kind.MIXED : Claim.Kind.CONTEXT;
  }
}
