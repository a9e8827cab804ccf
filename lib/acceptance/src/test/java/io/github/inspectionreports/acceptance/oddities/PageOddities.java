package io.github.inspectionreports.acceptance.oddities;

import java.util.ArrayList;
import java.util.List;

/** What stands between pages or amid them: markings, numbers, titles. */
final class PageOddities {
  private static final String[] MARKINGS = {
    "DRAFT",
    "OFFICIAL",
    "OFFICIAL – SENSITIVE",
    "OFFICIAL-SENSITIVE",
    "OFFICIAL SENSITIVE",
    "OFFICIAL: SENSITIVE",
    "OFFICIAL - SENSITIVE - PERSONAL",
    "CONFIDENTIAL",
    "Confidential",
    "STRICTLY CONFIDENTIAL",
    "PRIVATE AND CONFIDENTIAL",
    "Private & Confidential",
    "[DRAFT]",
    "(DRAFT)",
    "- DRAFT -",
    "*** DRAFT ***",
    "DRAFT 2",
    "DRAFT v0.3",
    "Draft",
    "OFFICIAL 3",
    "Page 3 OFFICIAL",
    "RESTRICTED",
    "PROTECT",
    "PROTECT – PERSONAL",
    "UNCLASSIFIED",
    "NOT PROTECTIVELY MARKED",
    "EMBARGOED",
    "EMBARGOED UNTIL 00:01 ON 12 MAY 2021",
    "Embargoed until 9.30am, 12 May 2021",
    "Not for publication before 12 May 2021",
    "Not for publication",
    "NOT FOR PUBLICATION",
    "Draft for factual accuracy check",
    "DRAFT FOR COMMENT",
    "Draft – not for circulation",
    "In confidence",
    "PRE-PUBLICATION",
    "COPY",
    "SPECIMEN",
    "SAMPLE",
    "FOR INFORMATION ONLY",
    "UNCONTROLLED WHEN PRINTED",
    "Uncontrolled if printed",
    "Sensitivity: Official",
    "Classification: OFFICIAL",
    "[OFFICIAL]",
    "Redacted under FOIA section 40(2)",
    "[REDACTED]",
    "s.40(2)",
    "Exempt",
    "FINAL",
    "Appendix A",
    "Agenda Item 7",
    "Page intentionally left blank"
  };
  private static final String[] NUMBERS = {
    "{n}",
    "Page {n}",
    "Page {n} of {of}",
    "page {n} of {of}",
    "- {n} -",
    "– {n} –",
    "-{n}-",
    "{n}/{of}",
    "{n} / {of}",
    "{n} of {of}",
    "{n} | Page",
    "{n} | P a g e",
    "P a g e | {n}",
    "Page | {n}",
    "[{n}]",
    "({n})",
    "[Page {n}]",
    "-- {n} of {of} --",
    "--- Page {n} ---",
    "===== Page {n} =====",
    "Page: {n}",
    "p. {n}",
    "p{n}",
    "Pg {n}",
    "PAGE {n}",
    "Page {n}/{of}",
    "Seite {n}",
    "~ {n} ~",
    "{n}.",
    "• {n} •",
    "<< {n} >>",
    "Page {n} of {of} | Ofsted",
    "Minute Page {n}",
    "Report page {n}",
    "{n} Page",
    "Page No. {n}",
    "Page 0{n}",
    "<page {n}>",
    "                                                                          {n}"
  };
  private static final String[] HEADS = {
    "Focused visit to Borchester City Council children’s services",
    "Borchester City Council",
    "Borchester City Council, 12 October 2016",
    "Ofsted letter 12 October 2016",
    "C:\\Users\\jsmith\\Documents\\Ofsted\\letter final v2.docx",
    "H:\\Scrutiny\\2016\\letter.doc  13/10/2016 09:14",
    "Printed on 13/10/2016 09:14",
    "Printed by J Smith on 13 October 2016 at 09:14",
    "https://files.ofsted.gov.uk/v1/file/50012345",
    "https://files.ofsted.gov.uk/v1/file/50012345    {n}/{of}",
    "13/10/2016, 09:14    Inspection of Borchester City Council - GOV.UK",
    "13/10/2016 Inspection of Borchester City Council - GOV.UK",
    "file:///C:/Users/jsmith/letter.html {n}/{of}",
    "http://www.borchester.gov.uk/children/ofsted.htm [13/10/2016 09:14:22]",
    "enquiries@borchester.gov.uk",
    "www.borchester.gov.uk",
    "Democratic Services, Borchester City Council, Town Hall, Borchester BO1 1AA",
    "Tel: 01234 567890 | Email: enquiries@borchester.gov.uk",
    "Children and Young People Scrutiny Committee, 4 November 2016",
    "Agenda item 7, Appendix 1",
    "Ofsted is proud to use recycled paper",
    "© Crown copyright 2016",
    "Report to Cabinet 4 November 2016 Page {n} of {of}",
    "Downloaded from www.borchester.gov.uk on 13 October 2016",
    "letter.docx{n}",
    "Scanned with CamScanner",
    "Scanned by CamScanner",
    "Get Outlook for iOS",
    "FOI 2016/1234",
    "FOI reference: 2016/1234 – page {n}",
    "________________________________",
    "--------------------------------",
    "* * *",
    "***",
    "-- {n} --\n\nBorchester City Council",
    "DocuSign Envelope ID: 6F1C2A9B-1C2D-4E5F-8A9B-0C1D2E3F4A5B",
    "Continued…",
    "continued overleaf",
    "/continued",
    "…/2",
    "Cont’d",
    "PTO"
  };

  private PageOddities() {}

  static List<Oddity> all() {
    List<Oddity> all = new ArrayList<>();
    for (String marking : MARKINGS) {
      all.add(Oddity.of("marking/" + marking, t -> t.betweenPages(n -> "\n" + marking, n -> "")));
      all.add(Oddity.of("marking-head/" + marking, t -> t.betweenPages(n -> "", n -> marking)));
      all.add(Oddity.of("marking-amid/" + marking, t -> t.withinPages(marking)));
    }
    for (String word : List.of("DRAFT", "OFFICIAL", "CONFIDENTIAL")) {
      String upright = String.join("\n", word.split(""));
      String spaced = String.join(" ", word.split(""));
      all.add(Oddity.of("marking-upright/" + word, t -> t.withinPages(upright)));
      all.add(
          Oddity.of(
              "marking-upright-blank/" + word, t -> t.withinPages(upright.replace("\n", "\n\n"))));
      all.add(Oddity.of("marking-spaced/" + word, t -> t.withinPages(spaced)));
      all.add(Oddity.of("marking-both/" + word, t -> t.betweenPages(n -> word, n -> word + "\n")));
    }
    for (String number : NUMBERS) {
      all.add(Oddity.of("number/" + number.strip(), t -> t.betweenPages(n -> number, n -> "")));
      all.add(
          Oddity.of(
              "number-blank/" + number.strip(),
              t -> t.betweenPages(n -> "\n" + number + "\n", n -> "")));
      all.add(
          Oddity.of(
              "number-no-feed/" + number.strip(),
              t -> t.betweenPages(n -> number, n -> "").replace("\f", "")));
    }
    for (String head : HEADS) {
      String name = head.replace('\n', ' ');
      all.add(Oddity.of("head/" + name, t -> t.betweenPages(n -> "", n -> head)));
      all.add(Oddity.of("head-blank/" + name, t -> t.betweenPages(n -> "", n -> head + "\n")));
      all.add(Oddity.of("foot/" + name, t -> t.betweenPages(n -> head, n -> "")));
      all.add(
          Oddity.of(
              "foot-no-feed/" + name,
              t -> t.betweenPages(n -> "\n" + head + "\n", n -> "").replace("\f", "")));
    }
    return all;
  }
}
