package io.github.inspectionreports.model.internal.highlights;

import io.github.inspectionreports.model.Category;
import io.github.inspectionreports.model.Finding;
import io.github.inspectionreports.model.Highlight;
import io.github.inspectionreports.model.JudgementArea;
import io.github.inspectionreports.model.Reason;
import io.github.inspectionreports.model.SectionKind;
import io.github.inspectionreports.model.Statement;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** How much a statement matters: how sure its category is, what it is about, where it is. */
final class HighlightRank {
  private static final int FEWEST_WORDS = 7;
  private static final int MANY_WORDS = 38;
  private static final int TOO_MANY_WORDS = 55;

  /** Of many or of the whole. */
  private static final Pattern WIDE =
      Pattern.compile(
          "\\b(?:most|all|majority|many|too many|too often|always|consistently|overall|widespread"
              + "|systemic|significant(?:ly)?|strong|excellent|outstanding|very|highly|high.quality"
              + "|serious|inadequate|children)\\b",
          Pattern.CASE_INSENSITIVE);

  /** What children suffer or risk. */
  private static final Pattern GRAVE =
      Pattern.compile(
          "\\b(?:harm|unsafe|at risk|risks?|delay(?:s|ed)?|fail(?:s|ed|ure|ures|ing)?|too (?:slow"
              + "|long|late|many|often|high)|not (?:always |consistently |sufficiently )?(?:safe"
              + "|protected|seen|visited|recognised|effective|timely|robust|good enough)"
              + "|insufficient|poor|weak(?:ness|nesses)?|unallocated|drift)\\b",
          Pattern.CASE_INSENSITIVE);

  /** What weighs even where it is said of few. */
  private static final Pattern HARM =
      Pattern.compile(
          "\\b(?:harm|unsafe|danger|(?:serious|high|immediate|significant) risk|at risk)\\b",
          Pattern.CASE_INSENSITIVE);

  /** Words of praise, which in a concern may be what it is about. */
  private static final Pattern GOOD =
      Pattern.compile(
          "(?<!not )(?<!always )(?<!consistently )(?<!sufficiently )(?<!fully )(?<!less )"
              + "\\b(?:timely|effective|effectively|rigorous|rigorously|relentless|ensures|sighted|addressed|benefit|strong|well|appropriate|improved?|improving|improves"
              + "|strengthened|helps?|robust|active|actively|thorough"
              + "|positive|committed|commitment)\\b",
          Pattern.CASE_INSENSITIVE);

  /** Words of which a concern has at least one, if it is one. */
  private static final Pattern LACK =
      Pattern.compile(
          "\\b(?:not|none|too|lack\\w*|delay\\w*|poor\\w*|weak\\w*|in(?:sufficient|consisten|adequa"
              + "|effective|complete|appropriate)\\w*|un(?:able|clear|safe|derdeveloped)|var(?:y|ies"
              + "|iable|iability)|needs? (?:to|further|more)|should|could|limited|few|fewer|late|slow\\w*|without|at risk"
              + "|fail\\w*|difficult\\w*|challeng\\w*|gaps?|drift|rarely|never|less|missed"
              + "|missing|wait\\w*|required?|requires|remains?|concerns|declin\\w*)\\b",
          Pattern.CASE_INSENSITIVE);

  /** Words of which praise has at least one, if it says why it is praise. */
  private static final Pattern PRAISE =
      Pattern.compile(
          "\\b(?:well|good|strong\\w*|effective\\w*|timely|quick\\w*|prompt\\w*|swift\\w*|early|robust\\w*"
              + "|thorough\\w*|clear\\w*|benefit\\w*|support\\w*|help\\w*|ensur\\w*|committ?\\w*|determin\\w*"
              + "|excel\\w*|outstanding|impress\\w*|regular\\w*|stab\\w*|appropriate\\w*|success\\w*"
              + "|positiv\\w*|highly?|sensitiv\\w*|skil\\w*|careful\\w*|understand\\w*|know\\w*|consisten\\w*"
              + "|comprehensive\\w*|accurate\\w*|improv\\w*|respons\\w*|respond\\w*|protect\\w*|safe\\w*|listen\\w*"
              + "|valu\\w*|achiev\\w*|progress\\w*|innovat\\w*|creativ\\w*|ambitio\\w*|aspiration\\w*|rich|detailed"
              + "|purposeful\\w*|focus\\w*|priorit\\w*|experienced|dedicated|warm|trust\\w*|meaningful\\w*"
              + "|proactive\\w*|tenac\\w*|persist\\w*|diligent\\w*|child-cent\\w*|wide|confiden\\w*|better|best)\\b",
          Pattern.CASE_INSENSITIVE);

  /** What is tried is not yet done, and a service that is provided need not be a good one. */
  private static final Pattern TRIED =
      Pattern.compile(
          "\\b(?:try|tries|trying|aims?|seeks?|hopes?) to\\b"
              + "|\\bprovides? (?:the|a|an) (?:[\\w-]+ ){0,3}service\\b(?! (?:that|which|to))",
          Pattern.CASE_INSENSITIVE);

  /** Words of which progress has at least one, if it says what became better. */
  private static final Pattern BETTER =
      Pattern.compile(
          "\\b(?:improv\\w*|strengthen\\w*|better|reduc\\w*|increas\\w*|progress\\w*|fewer|less|more"
              + "|enhanc\\w*|accelerat\\w*|address\\w*|resolv\\w*|transform\\w*|grow\\w*|gain\\w*|now|rais\\w*"
              + "|stabilis\\w*|success\\w*|faster|sooner|no longer|turned)\\b",
          Pattern.CASE_INSENSITIVE);

  /** That there is more of something, which may be good or not. */
  private static final Pattern MORE_OF_IT =
      Pattern.compile(
          "\\b(?:increas(?:e|ing|ed|es) (?:in )?(?:the )?(?:use|numbers?|rates?|demand)|compared (?:to|with)"
              + "|number\\w* (?:has|have) increased|increasingly using|not in|NEET|exclusions?)\\b",
          Pattern.CASE_INSENSITIVE);

  /** Said by one person of himself, and not by the inspectors. */
  private static final Pattern SPOKEN = Pattern.compile("\\b(?:I|my|me|we|our|us|myself)\\b");

  /** What follows says under which condition, and not what is wanting. */
  private static final Pattern CONDITION =
      Pattern.compile("(?<=.{20}) (?:where|if|when|unless|for whom) ", Pattern.CASE_INSENSITIVE);

  /** Of what is known to be wanting, or thought of: no strength yet. */
  private static final Pattern AWARE =
      Pattern.compile(
          "\\b(?:(?:is|are) aware (?:that|of the need)|knowledgeable about|recogni[sz]e\\w* (?:that|the need)|may be"
              + "|needs? (?:to|development|further)|areas? (?:for|of) (?:development|improvement)|areas? (?:that|which) needs?)\\b",
          Pattern.CASE_INSENSITIVE);

  /** The grade once more, or that there is something good: no finding by itself. */
  private static final Pattern EMPTY =
      Pattern.compile(
          "\\b(?:(?:overall effectiveness|services?|experiences and progress) (?:[\\w’-]+ ){0,16}?(?:is|are|remains?)"
              + " (?:now )?(?:inadequate|good|outstanding|requires? improvement)(?: to be good)?\\.$"
              + "|(?:many|some|several|numerous) (?:good |strong )?examples of (?:good|positive|effective|strong)"
              + " (?:social work )?practice\\b)",
          Pattern.CASE_INSENSITIVE);

  /** Of few. */
  private static final Pattern NARROW =
      Pattern.compile(
          "\\b(?:a (?:very )?small (?:number|minority|proportion|cohort)|a few|a minority"
              + "|(?:a|one) (?:child|case|family|parent|young person)\\b|some (?:children|cases"
              + "|plans|records|young)|occasional(?:ly)?|isolated|in one|two cases|pilot)\\b",
          Pattern.CASE_INSENSITIVE);

  /** Of another time than that of the visit. */
  private static final Pattern EARLIER =
      Pattern.compile(
          "^(?:at|during|following|in) the (?:last|previous|earlier) |\\bhad (?:been|not)\\b"
              + "|\\b(?:last|previous|earlier) (?:\\w+ )?(?:inspection|visit|ofsted|ilacs)\\b"
              + "|\\bin 20\\d\\d\\b|\\bwere judged\\b|\\bhistorical(?:ly)?\\b",
          Pattern.CASE_INSENSITIVE);

  /** Of what is to come. */
  private static final Pattern PLANNED =
      Pattern.compile(
          "\\b(?:will (?:be|need|help|enable)|plans? to|intends?|planned"
              + "|could be (?:further|even))\\b",
          Pattern.CASE_INSENSITIVE);

  /** Said to children, in the part of a report that is for them. */
  private static final Pattern TO_CHILDREN = Pattern.compile("\\b(?:you|your|yours)\\b");

  private static final Pattern ALSO = Pattern.compile("^\\S+(?: \\S+){0,5} also ");

  private final Set<String> themes = new HashSet<>();
  private boolean opensTheme;
  private String heading = "";
  private boolean opensHeading;

  /** Moves on to the next finding, in reading order. */
  void begin(Finding finding) {
    opensTheme = !finding.themes().isEmpty() && themes.add(finding.themes().get(0));
    opensHeading = !finding.heading().equals(heading);
    heading = finding.heading();
  }

  /**
   * Returns the rank of a statement of the finding at hand.
   *
   * @param highlight the statement
   * @param index which of the finding's statements it is, from 0
   */
  double of(Highlight highlight, int index) {
    String text = highlight.statement().text();
    return sure(highlight.statement())
        + place(highlight.finding(), index)
        + reach(highlight.statement())
        + form(text)
        + (Leaning.leans(text) ? -4 - highlight.before().size() : 0)
        + (highlight.linked() > 0 ? -0.7 : 0)
        + (Leaning.pointsLate(text) ? -0.8 : 0)
        + (Leaning.isExample(text) ? -4 : 0)
        + (Leaning.isResult(text) && !HARM.matcher(text).find() ? -1.5 : 0)
        + (EMPTY.matcher(text).find() ? -4 : 0);
  }

  /** An evaluative cue, and rule and weights that agree, make a category sure. */
  private static double sure(Statement statement) {
    if (statement.because().isEmpty()) {
      return -3;
    }
    Set<String> phrases = new HashSet<>();
    double sure = 2;
    for (Reason reason : statement.because()) {
      if (reason.rule().startsWith("weight-of-")) {
        sure = Math.min(sure, reason.rule().equals("weight-of-words") ? 0 : -1.5);
      } else if (reason.rule().startsWith("consequence-")) {
        sure = Math.min(sure, 0);
      }
      phrases.add(reason.phrase());
    }
    return sure + 0.4 * Math.min(3, phrases.size());
  }

  static boolean isOfTheWhole(Finding finding) {
    JudgementArea area = finding.judgementArea();
    return area == JudgementArea.OVERALL_EFFECTIVENESS
        || (area == null && finding.section() == SectionKind.OVERVIEW);
  }

  private double place(Finding finding, int index) {
    double place = index == 0 ? 1.2 : 0;
    if (isOfTheWhole(finding)
        || finding.section() == SectionKind.OVERVIEW
        || finding.section() == SectionKind.STRENGTHS) {
      place += 2;
    } else {
      place +=
          switch (finding.section()) {
            case FINDINGS -> 0;
            case JUDGEMENTS -> 0.5;
            default -> -3;
          };
    }
    return place + (opensTheme && index < 2 ? 0.8 : 0) + (opensHeading && index < 2 ? 0.5 : 0);
  }

  private static double reach(Statement statement) {
    String text = statement.text();
    double reach = WIDE.matcher(text).find() ? 0.6 : 0;
    if (statement.category().equals(Category.NEEDS_IMPROVEMENT)) {
      reach += GRAVE.matcher(text).find() ? 0.9 : 0;
      reach += HARM.matcher(text).find() ? 0.8 : 0;
      reach -= GOOD.matcher(text).find() ? AWARE.matcher(text).find() ? 2.2 : 1.2 : 0;
      reach -= LACK.matcher(CONDITION.split(text, 2)[0]).find() ? 0 : 1.8;
    } else if (AWARE.matcher(text).find()) {
      reach -= 2.5;
    }
    if (statement.category().equals(Category.STRENGTH)) {
      reach -= PRAISE.matcher(text).find() ? 0 : 1.5;
      reach -= TRIED.matcher(text).find() ? 1.5 : 0;
    } else if (statement.category().equals(Category.PROGRESS)) {
      reach -= BETTER.matcher(text).find() ? 0 : 1.8;
      reach -= MORE_OF_IT.matcher(text).find() ? 1.6 : 0;
    }
    reach -= NARROW.matcher(text).find() ? 1.2 : 0;
    reach -= EARLIER.matcher(text).find() ? earlier(statement.category()) : 0;
    return reach - (PLANNED.matcher(text).find() ? 1.2 : 0);
  }

  /** What was found then is not found now; but progress is measured from what was. */
  private static double earlier(Category category) {
    return category.equals(Category.PROGRESS) ? 0.3 : 3.5;
  }

  private static double form(String text) {
    int words = text.split(" ").length;
    double form = words < FEWEST_WORDS ? -1.5 : 0;
    form -= words > MANY_WORDS ? 1 : 0;
    form -= words > TOO_MANY_WORDS ? 2 : 0;
    form -= text.isEmpty() || !Character.isUpperCase(text.codePointAt(0)) ? 1 : 0;
    form -= TO_CHILDREN.matcher(text).find() ? 2 : 0;
    form -= SPOKEN.matcher(text).find() ? 4 : 0;
    form -= text.startsWith("“") || text.indexOf('”') >= 0 && text.indexOf('“') < 0 ? 2 : 0;
    form -= ALSO.matcher(text).find() ? 0.8 : 0;
    form -= text.endsWith(".") ? 0 : 1.5;
    form -= text.endsWith(":") ? 6 : 0;
    form -= text.startsWith("Inspectors ") || text.indexOf('“') >= 0 ? 0.7 : 0;
    return form - (text.chars().anyMatch(Character::isDigit) ? 0.5 : 0);
  }
}
