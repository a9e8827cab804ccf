package io.github.inspectionreports.internal.visit.diagnostics;

import static java.util.stream.Collectors.joining;

import io.github.inspectionreports.internal.document.Block;
import io.github.inspectionreports.internal.document.DamagedDate;
import io.github.inspectionreports.internal.outline.Framed;
import io.github.inspectionreports.internal.visit.dates.Articles;
import io.github.inspectionreports.internal.visit.dates.Dates;
import io.github.inspectionreports.internal.visit.dates.Weeks;
import io.github.inspectionreports.internal.visit.places.AuthorityNames;
import io.github.inspectionreports.internal.visit.places.JointVisit;
import io.github.inspectionreports.internal.visit.places.SubjectCouncil;
import io.github.inspectionreports.model.Diagnostic;
import io.github.inspectionreports.model.DiagnosticCode;
import io.github.inspectionreports.model.FrameKind;
import io.github.inspectionreports.model.Visit;
import io.github.inspectionreports.model.VisitKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Says where what was read of a visit is not all that the document says of it. Immutable. */
public final class VisitDiagnostics {
  /** What a letter is about is in its first paragraphs. */
  private static final int OPENING = 4;

  /** Inspections that have no kind of their own. */
  private static final Pattern OF_PROTECTION =
      Pattern.compile("(?i)\\barrangements for the protection of children\\b");

  private static final Pattern OF_LOOKED_AFTER =
      Pattern.compile(
          "(?i)\\b(?:re)?inspection of (?!.{0,80}\\b(?:safeguarding|protection)\\b).{0,40}\\bservices for"
              + " (?:looked[- ]after children|children looked after)\\b");

  private final AuthorityNames authorities;

  /**
   * Makes a reader.
   *
   * @param authorities the register
   */
  public VisitDiagnostics(AuthorityNames authorities) {
    this.authorities = authorities;
  }

  /**
   * Adds what there is to say.
   *
   * @param framed the document
   * @param visit what was read of it
   * @return the document with diagnostics on its visit
   */
  public Framed on(Framed framed, Visit visit) {
    List<Diagnostic> odd = new ArrayList<>(framed.diagnostics());
    String title = String.join(" ", texts(framed.blocks(FrameKind.TITLE)));
    List<String> opening = new ArrayList<>(List.of(title));
    opening.addAll(texts(framed.body()).stream().limit(OPENING).toList());
    if (visit.kind() != VisitKind.PRESS) {
      councils(opening, odd);
      dates(framed, opening, odd);
    } else {
      subject(framed, odd);
      days(framed, visit, odd);
    }
    week(framed, opening, visit, odd);
    if (visit.start() == null) {
      impossible(framed, opening, odd);
    }
    if (visit.kind() == VisitKind.SAFEGUARDING_LAC && OF_PROTECTION.matcher(title).find()) {
      odd.add(
          Diagnostic.of(
              DiagnosticCode.NEAREST_KIND,
              "this is an inspection of arrangements for the protection of children (2012 to"
                  + " 2013); it is given as SAFEGUARDING_LAC, the kind whose place it took"));
    }
    if (visit.kind() == VisitKind.SAFEGUARDING_LAC && OF_LOOKED_AFTER.matcher(title).find()) {
      odd.add(
          Diagnostic.of(
              DiagnosticCode.NEAREST_KIND,
              "this is an inspection of services for looked-after children alone; it is given as"
                  + " SAFEGUARDING_LAC, the kind that judges these services too"));
    }
    return odd.size() == framed.diagnostics().size()
        ? framed
        : new Framed(framed.document(), framed.parts(), framed.letter(), odd);
  }

  private void councils(List<String> opening, List<Diagnostic> odd) {
    for (String text : opening) {
      Set<String> names = JointVisit.councils(text, authorities);
      if (names.size() > 1) {
        odd.add(
            Diagnostic.of(
                DiagnosticCode.SEVERAL_AUTHORITIES,
                "one visit to several councils ("
                    + String.join(", ", names)
                    + "); the first is given as the authority, and what is said of each is not"
                    + " separated"));
        return;
      }
    }
  }

  private void subject(Framed article, List<Diagnostic> odd) {
    List<AuthorityNames.Mention> best = new SubjectCouncil(authorities).ofArticle(article);
    if (best.size() > 1) {
      odd.add(
          Diagnostic.of(
              DiagnosticCode.AUTHORITY_GUESSED,
              "the article speaks as much of one council as of another ("
                  + best.stream().map(AuthorityNames.Mention::name).collect(joining(", "))
                  + "); the first is given as the authority"));
    }
  }

  /** Where an article names days of visits, and none is that of the visit that it is about. */
  private static void days(Framed article, Visit visit, List<Diagnostic> odd) {
    if (visit.start() != null || visit.subject() == null) {
      return;
    }
    for (Block block : article.body()) {
      for (Dates.Period period : Dates.periods(block.text(), visit.published())) {
        String before = block.text().substring(0, period.start());
        if (Articles.isOfVisit(before.substring(before.lastIndexOf(". ") + 1))) {
          odd.add(
              Diagnostic.of(
                  DiagnosticCode.NO_VISIT_DATES,
                  "the article names days ("
                      + block.text().substring(period.start(), period.end())
                      + "), but none was taken for those of the visit that it is about"));
          return;
        }
      }
    }
  }

  private static void dates(Framed framed, List<String> opening, List<Diagnostic> odd) {
    List<String> texts = new ArrayList<>(texts(framed.blocks(FrameKind.DATE)));
    texts.addAll(texts(framed.blocks(FrameKind.LETTERHEAD)));
    texts.addAll(texts(framed.blocks(FrameKind.PARTICULARS)));
    texts.addAll(opening);
    for (String text : texts) {
      String damaged = DamagedDate.first(text);
      if (damaged != null) {
        odd.add(
            Diagnostic.of(
                DiagnosticCode.DATE_RESTORED,
                "a date has letters in the place of figures or of other letters ('"
                    + damaged
                    + "', read as '"
                    + DamagedDate.repaired(damaged)
                    + "'): the text is that of a scan which was read badly"));
        return;
      }
    }
  }

  /** Where a letter names no days of its visit, and only their week. */
  private static void week(Framed framed, List<String> opening, Visit visit, List<Diagnostic> odd) {
    List<String> texts = new ArrayList<>(texts(framed.blocks(FrameKind.PARTICULARS)));
    texts.addAll(opening);
    for (String text : texts) {
      for (Dates.Period day : Dates.periods(text, visit.published())) {
        Dates.Period week = Weeks.named(text, day);
        if (!week.equals(day)
            && week.first().equals(visit.start())
            && week.last().equals(visit.end())) {
          odd.add(
              Diagnostic.of(
                  DiagnosticCode.NO_VISIT_DATES,
                  "of the days of the visit only their week is named ("
                      + text.substring(day.start(), day.end())
                      + "); its working days are given"));
          return;
        }
      }
    }
  }

  private static void impossible(Framed framed, List<String> opening, List<Diagnostic> odd) {
    List<String> texts = new ArrayList<>(texts(framed.blocks(FrameKind.PARTICULARS)));
    texts.addAll(opening);
    for (String text : texts) {
      String words = Dates.impossible(text);
      if (words != null) {
        odd.add(
            Diagnostic.of(
                DiagnosticCode.ODD_DATES,
                "'" + words + "' is in no calendar; no day of the visit is given for it"));
        return;
      }
    }
  }

  private static List<String> texts(List<Block> blocks) {
    return blocks.stream().map(Block::text).toList();
  }
}
