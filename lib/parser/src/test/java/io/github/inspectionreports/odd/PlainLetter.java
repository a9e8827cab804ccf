package io.github.inspectionreports.odd;

import io.github.inspectionreports.ReportParser;
import io.github.inspectionreports.UnreadableLetterException;
import io.github.inspectionreports.model.Diagnostic;
import io.github.inspectionreports.model.DiagnosticCode;
import io.github.inspectionreports.model.Finding;
import io.github.inspectionreports.model.Report;
import java.util.ArrayList;
import java.util.List;

/** A short letter, and what a report must say of it however it is set. */
final class PlainLetter {
  static final String TEXT =
      """
      Ofsted
      Piccadilly Gate
      Store Street
      Manchester
      M1 2WD

      T 0300 123 1231
      enquiries@ofsted.gov.uk

      12 May 2023

      Agnes Thorley
      Director of Children’s Services
      Brackenshire County Council
      Bracken House
      Brackenshire

      Dear Ms Thorley

      Focused visit to Brackenshire children’s services

      This letter summarises the findings of the focused visit to Brackenshire children’s services on 18 and 19 April 2023. His Majesty’s Inspectors for this visit were Edwin Marsh and Lotte Brandt.

      Inspectors looked at the local authority’s arrangements for children in care and for young people who leave it.

      Headline findings

      Leaders have reduced the number of children who wait for a first visit. Staff know children well. However, the recording of decisions is weak in some teams.

      Area for priority action

      The local authority must act at once to address the following area:

      • The safety of 16- and 17-year-olds who live in places that nobody has checked, so that risks are found and acted upon.

      What needs to improve in this area of social work practice?

      • The quality and specificity of pathway plans.
      • The regularity of supervision in the teams for care leavers.
      • The offer of help to young people who live far from Brackenshire.

      Main findings

      Personal advisers visit young people often and build trusting relationships with them. Their first plans are thorough.

      Plans for older young people are not reviewed regularly, and some do not reflect what young people say. Management oversight is not sufficiently effective in these cases.

      Leaders have strengthened the offer for care leavers since the last inspection in 2021.

      Ofsted will take the findings from this focused visit into account when planning the next inspection or visit.

      Yours sincerely

      Edwin Marsh
      His Majesty’s Inspector
      """;

  private static final ReportParser PARSER = ReportParser.builder().build();

  private PlainLetter() {}

  static Report read(String text) throws UnreadableLetterException {
    return PARSER.parseText(text, "letter.txt");
  }

  static Report read(byte[] bytes, String name) throws UnreadableLetterException {
    return PARSER.parse(bytes, name);
  }

  /** The codes of what is odd about it. */
  static List<DiagnosticCode> codes(Report report) {
    return report.diagnostics().stream().map(Diagnostic::code).toList();
  }

  /** What it says, line by line. */
  static List<String> facts(Report report) {
    List<String> facts = new ArrayList<>();
    var visit = report.visit();
    facts.add(visit.kind() + " " + visit.authority() + " " + visit.start() + " " + visit.end());
    facts.add(visit.published() + " " + visit.addressee() + " " + visit.signatory());
    facts.add("inspectors " + visit.inspectors());
    report.sections().forEach(s -> facts.add("section " + s.kind() + " " + s.heading()));
    report
        .priorityActions()
        .forEach(
            action -> {
              facts.add("action " + action.text());
              action.items().forEach(item -> facts.add("  item " + item.text()));
            });
    report.improvements().forEach(i -> facts.add("improvement " + i.text()));
    for (Finding finding : report.findings()) {
      facts.add("finding of " + finding.section());
      finding.statements().forEach(s -> facts.add("  " + s.category() + " " + s.text()));
    }
    return facts;
  }
}
