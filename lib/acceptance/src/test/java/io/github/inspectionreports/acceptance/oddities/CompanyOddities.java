package io.github.inspectionreports.acceptance.oddities;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What comes with a letter: mails, covers, answers, notes, comments; and dates in other forms. */
final class CompanyOddities {
  private static final Pattern DATE =
      Pattern.compile(
          "\\b([1-3]?[0-9]) (January|February|March|April|May|June|July|August|September|October|"
              + "November|December) (20[0-9]{2})\\b");
  private static final DateTimeFormatter READ =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  private CompanyOddities() {}

  static List<Oddity> all() {
    List<Oddity> all = new ArrayList<>();
    String head =
        "From: Smith, Jane <jane.smith@borchester.gov.uk>\nSent: 13 October 2019 09:14\n"
            + "To: Jones, Peter <peter.jones@borchester.gov.uk>\nCc: Scrutiny Team\n"
            + "Subject: FW: Ofsted letter\n";
    String foot =
        "This email and any attachments are confidential and intended solely for the use of the\n"
            + "individual to whom they are addressed. If you have received this email in error please\n"
            + "notify the sender and delete it. The council may monitor emails.\n";
    String cover =
        "BORCHESTER COUNTY COUNCIL\n\nCHILDREN’S SERVICES SCRUTINY COMMITTEE\n\n4 November 2019\n\n"
            + "Report of the Director of Children’s Services\n\n1. Purpose of report\n\n"
            + "1.1 To inform members of the outcome of the recent Ofsted visit.\n\n2. Recommendations\n\n"
            + "2.1 That the committee notes the letter, which is attached at Appendix A.\n\n"
            + "3. Background\n\n3.1 Ofsted inspects services for children in every area of England.\n\n"
            + "Appendix A\n\n";
    String answer =
        "\n\nBorchester County Council\nTown Hall\nBorchester\nBO1 1AA\n\n4 November 2019\n\n"
            + "Dear colleague\n\nThank you for your letter. We accept the findings and have made a plan.\n"
            + "We will recruit more social workers and improve our training.\n\nYours sincerely\n\n"
            + "Jane Smith\nDirector of Children’s Services\n";
    all.add(Oddity.ofText("mail/head", s -> head + "\n" + s));
    all.add(
        Oddity.ofText(
            "mail/forwarded",
            s ->
                "Hi Peter\n\nPlease see the letter below.\n\nRegards\nJane\n\n---------- Forwarded message ---------\n"
                    + head
                    + "\n\n"
                    + s));
    all.add(
        Oddity.ofText(
            "mail/original", s -> "FYI\n\n-----Original Message-----\n" + head + "\n\n" + s));
    all.add(Oddity.ofText("mail/foot", s -> s + "\n\n" + foot));
    all.add(
        Oddity.ofText("mail/foot-rule", s -> s + "\n\n________________________________\n" + foot));
    all.add(Oddity.ofText("mail/both", s -> head + "\n" + s + "\n\n" + foot));
    all.add(
        Oddity.of(
            "mail/quoted",
            t ->
                "On 13 Oct 2019, at 09:14, Jane Smith <jane@borchester.gov.uk> wrote:\n\n"
                    + t.eachLine(l -> "> " + l)));
    all.add(
        Oddity.ofText(
            "mail/caution",
            s ->
                "CAUTION: This email originated from outside of the organisation. Do not click links or open\nattachments unless you recognise the sender.\n\n"
                    + s));
    all.add(Oddity.ofText("mail/sent-from", s -> s + "\n\nSent from my iPhone\n"));
    all.add(Oddity.ofText("cover/before", s -> cover + s));
    all.add(Oddity.ofText("cover/before-paged", s -> cover + "\f" + s));
    all.add(
        Oddity.ofText(
            "cover/note",
            s -> "Please find below the letter that we received from Ofsted.\n\n" + s));
    all.add(
        Oddity.ofText(
            "cover/web-menu",
            s ->
                "Skip to main content\nHome\nNews\nContact us\nSearch\nHome > Children > Inspections\n\n"
                    + s));
    all.add(
        Oddity.ofText(
            "cover/cookies",
            s ->
                "We use cookies to make this website better.\nAccept all cookies\nReject\n\n" + s));
    all.add(
        Oddity.ofText(
            "cover/foi",
            s ->
                "Freedom of Information Act 2000\nRequest reference: FOI 2019/1234\nDocument 3 of 7\n\n"
                    + s));
    all.add(
        Oddity.ofText(
            "cover/markdown-front",
            s -> "---\ntitle: Ofsted letter\ndate: 2019-10-13\n---\n\n" + s));
    all.add(Oddity.ofText("answer/after", s -> s + answer));
    all.add(Oddity.ofText("answer/after-paged", s -> s + "\f" + answer.strip()));
    all.add(
        Oddity.ofText(
            "answer/web-foot",
            s ->
                s
                    + "\n\nShare this page\nTwitter\nFacebook\nPrint this page\n© Borchester Council 2019\nAccessibility\nPrivacy\n"));
    all.add(
        Oddity.ofText(
            "answer/document-details",
            s -> s + "\n\nDocument details\nFile name: letter.pdf\nPages: 6\nSize: 123 KB\n"));
    for (String note :
        List.of(
            "1 Working together to safeguard children, HM Government, 2018.",
            "* This is a note that belongs to the page.",
            "[1] www.gov.uk/government/publications/working-together",
            "1. https://www.gov.uk/government/publications/working-together-to-safeguard-children--2",
            "¹ See the framework for inspection.")) {
      all.add(
          Oddity.of(
              "note/" + note.substring(0, 12), t -> t.betweenPages(n -> "\n" + note, n -> "")));
      all.add(
          Oddity.of(
              "note-close/" + note.substring(0, 12), t -> t.betweenPages(n -> note, n -> "")));
    }
    for (String comment :
        List.of(
            "Commented [AB1]: Is this right?",
            "[Comment: please check]",
            "Comment [JS2]: check the date",
            "Commented [JS3R2]: Yes, agreed.",
            "[JS: check with the team]",
            "<!-- check -->",
            "Formatted: Font: Bold",
            "Deleted: the council",
            "[Note: figure to be confirmed]",
            "[illegible]",
            "[image]",
            "[Image: logo of the council]",
            "![](image1.png)",
            "Error! Bookmark not defined.",
            "Click or tap here to enter text.",
            "[cid:image001.png@01D5A1B2.3C4D5E6F]",
            "[logo]",
            "Image",
            "<image>",
            "(image removed by sender)")) {
      all.add(Oddity.of("comment/" + comment, t -> t.withinPages(comment)));
      all.add(
          Oddity.of(
              "comment-blank/" + comment,
              t -> t.betweenPages(n -> "\n" + comment + "\n", n -> "")));
    }
    all.add(date("d/m/y", d -> d.format(form("d/M/yyyy"))));
    all.add(date("dd/mm/yyyy", d -> d.format(form("dd/MM/yyyy"))));
    all.add(date("d.m.yy", d -> d.format(form("d.M.yy"))));
    all.add(date("dd.mm.yyyy", d -> d.format(form("dd.MM.yyyy"))));
    all.add(date("d-m-y", d -> d.format(form("d-M-yyyy"))));
    all.add(date("iso", d -> d.format(form("yyyy-MM-dd"))));
    all.add(date("d-MMM-yy", d -> d.format(form("d-MMM-yy")).replace("Sept", "Sep")));
    all.add(date("d MMM yyyy", d -> d.format(form("d MMM yyyy")).replace("Sept", "Sep")));
    all.add(date("dMMMMyyyy", d -> d.format(form("dMMMMyyyy"))));
    all.add(date("MMMM d, yyyy", d -> d.format(form("MMMM d, yyyy"))));
    all.add(date("MMMM d yyyy", d -> d.format(form("MMMM d yyyy"))));
    all.add(date("ordinal", d -> d.getDayOfMonth() + ordinal(d) + d.format(form(" MMMM yyyy"))));
    all.add(
        date(
            "ordinal-blank",
            d -> d.getDayOfMonth() + " " + ordinal(d) + d.format(form(" MMMM yyyy"))));
    all.add(
        date(
            "ordinal-of",
            d -> "the " + d.getDayOfMonth() + ordinal(d) + " of" + d.format(form(" MMMM yyyy"))));
    all.add(date("weekday", d -> d.format(form("EEEE d MMMM yyyy"))));
    all.add(date("weekday-comma", d -> d.format(form("EEEE, d MMMM yyyy"))));
    all.add(date("weekday-short", d -> d.format(form("EEE d MMM yyyy")).replace("Sept", "Sep")));
    all.add(date("comma", d -> d.format(form("d MMMM, yyyy"))));
    all.add(date("capitals", d -> d.format(form("d MMMM yyyy")).toUpperCase(Locale.UK)));
    all.add(date("small", d -> d.format(form("d MMMM yyyy")).toLowerCase(Locale.UK)));
    all.add(date("zero", d -> d.format(form("dd MMMM yyyy"))));
    all.add(date("hyphens", d -> d.format(form("d-MMMM-yyyy"))));
    all.add(date("no-break", d -> d.format(form("d MMMM yyyy")).replace(' ', '\u00A0')));
    all.add(date("two-blanks", d -> d.format(form("d MMMM yyyy")).replace(" ", "  ")));
    all.add(date("line-after-day", d -> d.format(form("d\nMMMM yyyy"))));
    all.add(date("line-after-month", d -> d.format(form("d MMMM\nyyyy"))));
    all.add(
        date(
            "figures-as-letters",
            d -> d.format(form("d MMMM yyyy")).replace('1', 'l').replace('0', 'O')));
    return all;
  }

  private static DateTimeFormatter form(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.UK);
  }

  private static String ordinal(LocalDate date) {
    int day = date.getDayOfMonth();
    boolean teen = day > 10 && day < 14;
    return teen ? "th" : day % 10 == 1 ? "st" : day % 10 == 2 ? "nd" : day % 10 == 3 ? "rd" : "th";
  }

  private static Oddity date(String name, Function<LocalDate, String> form) {
    return Oddity.ofText(
        "date/" + name,
        s ->
            DATE.matcher(s)
                .replaceAll(
                    found -> {
                      try {
                        return Matcher.quoteReplacement(
                            form.apply(LocalDate.parse(found.group(), READ)));
                      } catch (java.time.format.DateTimeParseException e) {
                        return Matcher.quoteReplacement(found.group());
                      }
                    }));
  }
}
