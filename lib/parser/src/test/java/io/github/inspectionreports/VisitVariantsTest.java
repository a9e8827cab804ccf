package io.github.inspectionreports;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.model.Person;
import io.github.inspectionreports.model.Visit;
import io.github.inspectionreports.model.VisitKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The many ways in which letters write the same facts about a visit. */
class VisitVariantsTest {
  private static final String ADDRESS =
      "Rowan Ashby\nDirector of Children’s Services\nBrackenshire County Council\nMarsh House";

  private static final String SIGNATURE = "Robin Hale\nHis Majesty’s Inspector";

  private static final String TEAM =
      "His Majesty’s Inspectors for this visit were Robin Hale and Sam Moss.";

  private static final String SCOPE =
      "Inspectors looked at the local authority’s arrangements for care leavers.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12 May 2019 | 1 to 3 and 8 to 10 May 2019 | 2019-05-01 | 2019-05-10",
        "12th May 2019 | Monday 29 April to Friday 3 May | 2019-04-29 | 2019-05-03",
        "Date: 12 January 2019 | 18 and 19 December | 2018-12-18 | 2018-12-19",
        "12 January 2019 | the 30th and 31st of October 2018 | 2018-10-30 | 2018-10-31"
      })
  void daysAreReadHoweverTheyAreWritten(String date, String days, LocalDate start, LocalDate end) {
    Visit visit = read(date, ADDRESS, opening(days, TEAM, SCOPE), SIGNATURE);
    assertThat(visit.start()).isEqualTo(start);
    assertThat(visit.end()).isEqualTo(end);
    assertThat(visit.published()).isNotNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dr. Rowan de Souza OBE/Executive Director of Children,/Families and Lifelong Learning |"
            + " Rowan de Souza | Executive Director of Children, Families and Lifelong Learning",
        "Rowan (Ro) Ashby/Strategic Director of Thriving Communities and Vulnerable Adults |"
            + " Rowan Ashby | Strategic Director of Thriving Communities and Vulnerable Adults",
        "Rowan Ashby, Interim DCS/Brackenshire County Council | Rowan Ashby | Interim DCS",
        "Director of Children’s Services/Rowan Ashby | Rowan Ashby |"
            + " Director of Children’s Services",
        "FAO: Rowan d’Arcy/Acting Director/Marsh House | Rowan d’Arcy | Acting Director",
        "Mr. Jo Ma/Director of People/Brackenshire Council, Civic Centre | Jo Ma |"
            + " Director of People"
      })
  void anAddresseeHasANameAndAWholeRole(String address, String name, String role) {
    Visit visit =
        read("12 May 2019", address.replace('/', '\n'), opening("1 May 2019", TEAM), SIGNATURE);
    assertThat(visit.addressee()).isEqualTo(new Person(name, role));
    assertThat(visit.otherAddressees()).isEmpty();
  }

  @Test
  void eachOfSeveralAddresseesHasTheirOwnRole() {
    String address =
        String.join(
            "\n",
            "Rowan Ashby, Director of Children’s Services, Brackenshire County Council",
            "Dame Kim Vale DBE, Chair, NHS Brackenshire ICB",
            "Jo Wood, Head of Youth Justice, Brackenshire",
            "Ada Rowe, Assistant Director for Safeguarding Children and Lead Designated",
            "Nurse, Brackenshire Clinical Commissioning Group",
            "Sam d’Arcy, QPM, Chief Constable of Brackenshire Police",
            "Mary Anne Moss, Police, Fire and Crime Commissioner for Brackenshire",
            "Ivy Penn, Community Rehabilitation Company, Regional Chief Executive",
            "Lee Farr, Head of the National Probation Service",
            "Kit Low, Marrow Commissioning Group");
    Visit visit = read("12 May 2019", address, opening("1 May 2019", TEAM), SIGNATURE);
    List<Person> all = new ArrayList<>(visit.otherAddressees());
    assertThat(visit.addressee())
        .isEqualTo(new Person("Rowan Ashby", "Director of Children’s Services"));
    assertThat(all)
        .containsExactly(
            new Person("Kim Vale", "Chair, NHS Brackenshire ICB"),
            new Person("Jo Wood", "Head of Youth Justice"),
            new Person(
                "Ada Rowe",
                "Assistant Director for Safeguarding Children and Lead Designated Nurse"),
            new Person("Sam d’Arcy", "Chief Constable"),
            new Person("Mary Anne Moss", "Police, Fire and Crime Commissioner"),
            new Person("Ivy Penn", "Regional Chief Executive"),
            new Person("Lee Farr", "Head of the National Probation Service"),
            new Person("Kit Low", null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The visit was led by Robin Hale, His Majesty’s Inspector, with Sam Moss HMI. Jo Wood,"
            + " Senior HMI, observed the visit.",
        "The lead inspector was Robin Hale HMI and the team inspector was Sam Moss. The visit was"
            + " quality assured by Jo Wood, Senior HMI.",
        "The inspectors were Robin Hale HMI, Sam Moss HMI and Jo Wood, Senior HMI (observer).",
        "Two of His Majesty’s Inspectors, Robin Hale and Sam Moss, carried out the visit.",
        "Robin Hale and Sam Moss, His Majesty’s Inspectors, conducted this visit."
      })
  void whoInspectedIsToldFromWhoWatched(String team) {
    Visit visit =
        read("12 May 2019", ADDRESS, opening("1 May 2019", team, SCOPE), "pp Robin Hale\nHMI");
    assertThat(visit.inspectors())
        .extracting(Person::name)
        .containsExactly("Robin Hale", "Sam Moss");
    assertThat(visit.lead()).isEqualTo("Robin Hale");
    assertThat(visit.signatory()).isEqualTo("Robin Hale");
  }

  @Test
  void aRegionBelowANameSignsNothing() {
    Visit visit =
        read(
            "12 May 2019",
            ADDRESS,
            opening("1 May 2019", TEAM),
            "Robin Hale, HMI\nRegional Director\nNorth West");
    assertThat(visit.signatory()).isEqualTo("Robin Hale");
    assertThat(visit.otherSignatories()).isEmpty();
  }

  @Test
  void theFocusIsWhatWasLookedAtAndNotHow() {
    Visit visit =
        read(
            "12 May 2019",
            ADDRESS,
            opening(
                "1 May 2019",
                TEAM,
                "Inspectors looked at arrangements for children in need and those subject to a"
                    + " protection plan.",
                "Inspectors looked at a range of evidence, including supervision files. They also"
                    + " considered performance management and quality assurance information.",
                "The lead inspector agreed arrangements that met the needs of the workforce."),
            SIGNATURE);
    assertThat(visit.focus()).containsExactly("children in need", "child protection plans");
  }

  @Test
  void theLeadOfAnAreaInspectionMayBeNamedAfterTheOffice() {
    Visit visit =
        ComposedLetters.readText(
                ComposedLetters.text("area-send-report")
                    .replace("Ofsted HMI Lead inspector", "Ofsted HMI, Lead Inspector"))
            .visit();
    assertThat(visit.inspectors())
        .contains(new Person("Rowan Ashby", "Ofsted HMI, Lead Inspector"));
    assertThat(visit.lead()).isEqualTo("Rowan Ashby");
  }

  @Test
  void aLongAddressBreaksNothing() {
    String address =
        "Rowan Ashby\nDirector of " + "Services for the Children of the Town and ".repeat(2_000);
    Visit visit = read("12 May 2019", address, opening("1 May 2019", TEAM), SIGNATURE);
    assertThat(visit.kind()).isEqualTo(VisitKind.FOCUSED_VISIT);
  }

  @Test
  void anArticleTellsTheDaysOfTheVisitInAnySentence() {
    Visit visit =
        ComposedLetters.readText(
                "Ofsted finds progress in Brackenshire\n\n"
                    + "12 May 2019\n\n"
                    + "Services at Brackenshire County Council are better, Ofsted found. Inspectors"
                    + " visited the authority on 3 and 4 April 2019.\n\n"
                    + "The monitoring visit found that plans are weak, the report said.\n")
            .visit();
    assertThat(visit.kind()).isEqualTo(VisitKind.PRESS);
    assertThat(visit.start()).isEqualTo(LocalDate.of(2019, 4, 3));
    assertThat(visit.end()).isEqualTo(LocalDate.of(2019, 4, 4));
  }

  private static String opening(String days, String... paragraphs) {
    return "This letter summarises the findings of the focused visit to Brackenshire children’s"
        + " services on "
        + days
        + ". "
        + String.join("\n\n", paragraphs);
  }

  private static Visit read(String date, String address, String opening, String signature) {
    String letter =
        "Ofsted\nPiccadilly Gate\n\n%s\n\n%s\n\nDear Rowan\n\nFocused visit to Brackenshire"
            + " children’s services\n\n%s\n\nHeadline findings\n\nToo many children wait.\n\nYours"
            + " sincerely\n\n%s\n";
    return ComposedLetters.readText(String.format(letter, date, address, opening, signature))
        .visit();
  }
}
