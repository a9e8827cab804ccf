package io.github.inspectionreports.internal.visit.people.addressees;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.internal.layout.Layout;
import io.github.inspectionreports.internal.visit.Invented;
import io.github.inspectionreports.internal.visit.people.names.PeopleWords;
import io.github.inspectionreports.internal.visit.places.AuthorityNames;
import io.github.inspectionreports.model.Person;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** To whom a letter is written, however the lines of its address fall. */
class AddresseesTest {
  private static final Addressees ADDRESSEES =
      new Addressees(PeopleWords.of(Invented.RULES), AuthorityNames.of(Invented.RULES));

  private static List<String> read(String... lines) {
    return ADDRESSEES.read(Layout.ofText(String.join("\n", lines)).blocks()).stream()
        .map(AddresseesTest::shown)
        .toList();
  }

  private static String shown(Person person) {
    return person.role() == null ? person.name() : person.name() + ": " + person.role();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Rowan Ashby, Director of Children’s Services, Brackenshire Council | Director of Children’s Services
          Rowan Ashby – Chief Executive                                      | Chief Executive
          Ms Rowan Ashby OBE: Executive Director (People)                    | Executive Director (People)
          Rowan Ashby Director of Education & Families Brackenshire          | Director of Education & Families
          Rowan Ashby, Chief Clinical Officer, Brackenshire Commissioning Group | Chief Clinical Officer
          """)
  void aRoleEndsWhereTheCouncilIsNamed(String line, String role) {
    assertThat(read(line)).containsExactly("Rowan Ashby: " + role);
  }

  @Test
  void aPostcodeEndsWhatIsOfOnePerson() {
    assertThat(
            read(
                "Rowan Ashby",
                "Chief Executive",
                "Marsh House",
                "Weir Lane",
                "ZZ1 2AB",
                "Robin Hale",
                "Director of Children’s Services"))
        .containsExactly(
            "Rowan Ashby: Chief Executive", "Robin Hale: Director of Children’s Services");
  }

  @Test
  void theNameIsNoPartOfTheRoleWhereAnAddressIsSetTwice() {
    assertThat(read("Rowan Ashby", "Director of ChildrenRowan Ashby ’s Services"))
        .containsExactly("Rowan Ashby: Director of Children’s Services");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Rowan Ashby, Director of Brackenshire Services        | Director of Brackenshire Services
          Rowan Ashby, Manager, Fellmoor Youth Justice Service  | Manager, Fellmoor Youth Justice Service
          Rowan Ashby, Head of Fellmoor Probation Service       | Head of Fellmoor Probation Service
          Rowan Ashby, Chair of Brackenshire LSCB               | Chair of Brackenshire LSCB
          Rowan Ashby, Chair at NHS Brackenshire Board          | Chair at NHS Brackenshire Board
          Rowan Ashby, Chair, Marsh House, Long Row             | Chair
          Rowan Ashby, Chief Constable, Fellmoor Police         | Chief Constable
          """)
  void anOfficeThatSaysNothingAloneKeepsItsBody(String line, String role) {
    assertThat(read(line)).containsExactly("Rowan Ashby: " + role);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bi-Borough Executive Director of Children’s Services",
        "Interim Director of Children’s Services",
        "Acting Executive Director, Children’s Services",
        "Corporate Director, Children and Education",
        "Group Director for Neighbourhoods and Wellness",
        "Director for Prosperity, Wellbeing and Belonging",
      })
  void aRoleOnItsOwnLineIsWholeWhateverItsWords(String role) {
    assertThat(read("Rowan Ashby", role, "Brackenshire Council"))
        .containsExactly("Rowan Ashby: " + role);
  }

  @Test
  void thePlaceBeforeAnOfficeIsNoPartOfIt() {
    assertThat(read("Rowan Ashby, Fellmoor and Brackenshire Police and Crime Commissioner"))
        .containsExactly("Rowan Ashby: Police and Crime Commissioner");
  }

  @Test
  void aLineWithoutEndIsRead() {
    assertThat(read("Rowan Ashby " + "A".repeat(20_000))).hasSizeLessThan(2);
    // With work that grows by the square of the length this would take hours.
    assertThat(read("Rowan Ashby", "Director" + " of and".repeat(500_000)))
        .containsExactly("Rowan Ashby: Director");
    assertThat(read("Rowan Ashby" + " |".repeat(20_000), "Director of People"))
        .containsExactly("Rowan Ashby: Director of People");
  }

  @Test
  void aSmallWordAtTheEndOfARoleIsNoPartOfItButTheEndOfAWordIs() {
    assertThat(read("Rowan Ashby", "Director of Education, OF THE &"))
        .containsExactly("Rowan Ashby: Director of Education");
    assertThat(read("Rowan Ashby, Chair of Scotland")).hasSize(1);
    assertThat(read("Rowan Ashby", "Head of Land")).containsExactly("Rowan Ashby: Head of Land");
  }

  @Test
  void betweenNameAndRoleMayStandTheCouncilButNotTheWholeAddress() {
    assertThat(read("Rowan Ashby", "Brackenshire County Council", "Executive Director of People"))
        .containsExactly("Rowan Ashby: Executive Director of People");
    assertThat(read("Rowan Ashby", "Marsh", "Lane", "Fellby", "Director of People"))
        .containsExactly("Rowan Ashby");
  }

  @Test
  void aRoleOnTwoLinesIsOneWhereTheFirstBreaksOff() {
    assertThat(read("Rowan Ashby", "Director of Children’s Services,", "Education and Families"))
        .containsExactly("Rowan Ashby: Director of Children’s Services, Education and Families");
    assertThat(read("Rowan Ashby", "Director of Families &", "Education", "Marsh House"))
        .containsExactly("Rowan Ashby: Director of Families & Education");
    assertThat(read("Rowan Ashby", "Director of Education", "& Families"))
        .containsExactly("Rowan Ashby: Director of Education & Families");
    assertThat(read("Rowan Ashby", "Director of Children’s Services", "Education"))
        .containsExactly("Rowan Ashby: Director of Children’s Services");
    assertThat(read("Rowan Ashby", "Director of Children’s Services and", "Marsh House"))
        .containsExactly("Rowan Ashby: Director of Children’s Services");
    assertThat(read("Rowan Ashby, Director of Families and", "Education"))
        .containsExactly("Rowan Ashby: Director of Families and Education");
  }

  @Test
  void aLineThatCallsForAnOfficeTakesItFromTheNextAndNoMore() {
    assertThat(
            read(
                "Rowan Ashby",
                "Chief Nurse and Lead Designated",
                "Nurse for Safeguarding Fell Marsh"))
        .containsExactly("Rowan Ashby: Chief Nurse and Lead Designated Nurse for Safeguarding");
    assertThat(read("Rowan Ashby", "Director of Families and", "Education Fell Marsh"))
        .containsExactly("Rowan Ashby: Director of Families");
    assertThat(read("Rowan Ashby", "Director and Deputy", "Robin Hale", "Chief Constable"))
        .containsExactly("Rowan Ashby: Director and Deputy", "Robin Hale: Chief Constable");
  }

  @Test
  void theOfficeMayStandAboveTheNameButNothingElseDoesForIt() {
    assertThat(
            read(
                "Director of Children’s Services",
                "Rowan Ashby",
                "Brackenshire County Council",
                "Marsh House"))
        .containsExactly("Rowan Ashby: Director of Children’s Services");
    assertThat(read("By email", "Rowan Ashby", "Chief Executive"))
        .containsExactly("Rowan Ashby: Chief Executive");
  }

  @Test
  void aRoleThatHasItsLineToItselfMayHoldWordsThatNoTableKnows() {
    assertThat(read("Rowan Ashby", "Director of Canals and Ferries"))
        .containsExactly("Rowan Ashby: Director of Canals and Ferries");
    assertThat(read("Rowan Ashby", "Director of People Marsh House"))
        .containsExactly("Rowan Ashby: Director of People");
    assertThat(read("Rowan Ashby", "Director of People at the docks"))
        .containsExactly("Rowan Ashby: Director of People");
    assertThat(read("Rowan Ashby", "Director of People Fellmoor"))
        .containsExactly("Rowan Ashby: Director of People");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Rowan Ashby, Head of the National Canal Service, Fellby      | Head of the National Canal Service
          Rowan Ashby, Director of Youth Marsh House                   | Director of Youth
          Rowan Ashby, Director of Youth at the docks                  | Director of Youth
          Rowan Ashby, Regional Director, National Canal Service       | Regional Director
          Rowan Ashby, Director of Children-Families, Brackenshire     | Director of Children-Families
          Rowan (Ro) Ashby, Director of Families                       | Director of Families
          """)
  void aRoleTakesTheNameOfItsServiceButNoAddress(String line, String role) {
    String name = "Rowan Ashby: ";
    assertThat(read(line)).containsExactly(name + role);
  }

  @Test
  void severalPeopleInAParagraphAreToldApart() {
    assertThat(
            read(
                "Rowan Ashby, Director of Children’s Services, Brackenshire Robin Hale, Chief"
                    + " Executive, Fell Trust Kit Flint QPM, Chief Constable of Police"))
        .containsExactly(
            "Rowan Ashby: Director of Children’s Services",
            "Robin Hale: Chief Executive",
            "Kit Flint: Chief Constable of Police");
  }

  @Test
  void aNameOfThreeWordsIsOnePersonWhereSeveralShareAParagraph() {
    assertThat(
            read(
                "Rowan Mary Ashby, Director of Children’s Services, Brackenshire Robin Jo Hale,"
                    + " Chief Executive, Fell Trust Kit Lee Flint, Chief Constable of Police"))
        .containsExactly(
            "Rowan Mary Ashby: Director of Children’s Services",
            "Robin Jo Hale: Chief Executive",
            "Kit Lee Flint: Chief Constable of Police");
  }

  @Test
  void whoStandsBeforeTheirCouncilInAParagraphIsAPersonToo() {
    assertThat(
            read(
                "Rowan Ashby, Director of Children’s Services, Brackenshire Robin Hale, Chief"
                    + " Executive, Fellmoor"))
        .containsExactly(
            "Rowan Ashby: Director of Children’s Services", "Robin Hale: Chief Executive");
  }

  @Test
  void aRoleWithCapitalsBeginsNobody() {
    assertThat(read("Rowan Ashby, Corporate Director Families Education Skills, Brackenshire"))
        .containsExactly("Rowan Ashby: Corporate Director Families Education Skills");
  }

  @Test
  void aPlaceAfterARoleBeginsNobody() {
    assertThat(read("Rowan Ashby, Director of Families Fellmoor Hall, Marsh Lane"))
        .containsExactly("Rowan Ashby: Director of Families");
  }

  @Test
  void linesOfAnAddressAreNobody() {
    assertThat(
            read(
                "Rowan Ashby",
                "Director of Children’s Services",
                "Harriet Marsh House",
                "Fellmoor County Council",
                "Tanners Lane"))
        .containsExactly("Rowan Ashby: Director of Children’s Services");
    assertThat(read("Marsh", "BR1 2AB")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Brackenshire County Council", "Great Hallow", "Great Hallow Local Authority"})
  void theCouncilOfOnePersonIsNotTheNextPerson(String council) {
    assertThat(read("Rowan Ashby", "Chief Executive", council, "Robin Hale", "Chief Constable"))
        .containsExactly("Rowan Ashby: Chief Executive", "Robin Hale: Chief Constable");
  }

  @Test
  void theCouncilAboveTheFirstPersonIsNotThatPerson() {
    assertThat(read("Great Hallow Council", "Rowan Ashby", "Director of People"))
        .containsExactly("Rowan Ashby: Director of People");
    assertThat(read("Great Hallow", "Rowan Ashby", "Director of People"))
        .containsExactly("Rowan Ashby: Director of People");
    assertThat(read("Director of Children’s Services", "Great Hallow Council")).isEmpty();
  }

  @Test
  void bracketsThatHoldAWholeRoleAreNoPartOfIt() {
    assertThat(read("Rowan Ashby (Director of People), Brackenshire"))
        .containsExactly("Rowan Ashby: Director of People");
    assertThat(read("Rowan Ashby", "(Director of People)"))
        .containsExactly("Rowan Ashby: Director of People");
    assertThat(read("Rowan Ashby", "Director of People (Interim)"))
        .containsExactly("Rowan Ashby: Director of People (Interim)");
  }

  @Test
  void aHouseBetweenNameAndRoleIsNotASecondPerson() {
    assertThat(read("Rowan Ashby", "Marsh House", "Executive Director of People"))
        .containsExactly("Rowan Ashby: Executive Director of People");
  }

  @Test
  void wherePeopleStandWithTheirRolesBesideThemOneWithAnUnknownRoleHasIt() {
    assertThat(read("Rowan Ashby, Chief Executive", "Robin Hale, Custodian, Fell Trust"))
        .containsExactly("Rowan Ashby: Chief Executive", "Robin Hale: Custodian");
    assertThat(read("Rowan Ashby, Chief Executive", "Robin Hale, Fell Trust, Chief Nurse"))
        .containsExactly("Rowan Ashby: Chief Executive", "Robin Hale: Chief Nurse");
  }

  @Test
  void wherePeopleStandWithTheirRolesBesideThemOneMayHaveOnlyAnOrganisation() {
    assertThat(read("Rowan Ashby, Chief Executive", "Robin Hale, Fell Trust"))
        .containsExactly("Rowan Ashby: Chief Executive", "Robin Hale");
    assertThat(read("Rowan Ashby, Chief Executive", "Marsh Dale Fell Trust"))
        .containsExactly("Rowan Ashby: Chief Executive");
    assertThat(read("Rowan Ashby", "Chief Executive", "Tanner Lane, Fell Trust"))
        .containsExactly("Rowan Ashby: Chief Executive");
  }

  @Test
  void cellsAndBarsPartLines() {
    assertThat(read("| Rowan Ashby | Chief Executive |", "| Robin Hale | Chief Constable |"))
        .containsExactly("Rowan Ashby: Chief Executive", "Robin Hale: Chief Constable");
  }

  @Test
  void aWordOfARoleMayHaveAHyphen() {
    assertThat(read("Rowan Ashby", "Director of Children-Families and Co-Education"))
        .singleElement()
        .asString()
        .startsWith("Rowan Ashby: Director of Children-Families");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[NAME REDACTED]", "[redacted]", "██████", "(name withheld)"})
  void ofARedactedNameTheRoleIsLeft(String name) {
    List<Person> people =
        ADDRESSEES.read(
            Layout.ofText(
                    name + "\nDirector of Children’s Services\n[COUNCIL REDACTED]\nMarsh House")
                .blocks());
    assertThat(people).containsExactly(new Person(null, "Director of Children’s Services"));
  }

  @Test
  void aBuildingBelowARedactedNameIsNobody() {
    assertThat(ADDRESSEES.read(Layout.ofText("[REDACTED]\nMarsh House\n12 Long Row").blocks()))
        .isEmpty();
  }

  @Test
  void aPersonBelowARedactedCouncilIsFound() {
    assertThat(read("[COUNCIL REDACTED]\nRowan Ashby", "Director of Children’s Services"))
        .containsExactly("Rowan Ashby: Director of Children’s Services");
  }

  @Test
  void peopleSideBySideKeepTheirOwnRoles() {
    assertThat(
            read(
                "Ms Rowan Ashby | Mr Robin Hale",
                "Director of Children’s Services | Chief Constable",
                "Brackenshire Council | Fellmoor Police",
                "Ms Ida Merrow | Mr Owen Carver",
                "Chief Executive | Police and Crime Commissioner"))
        .containsExactly(
            "Rowan Ashby: Director of Children’s Services",
            "Robin Hale: Chief Constable",
            "Ida Merrow: Chief Executive",
            "Owen Carver: Police and Crime Commissioner");
  }

  @Test
  void theLastRolesOfTwoColumnsMayShareALine() {
    assertThat(
            read(
                "Ms Rowan Ashby",
                "Mr Robin Hale",
                "Chief Constable",
                "Ms Ida Merrow",
                "Chair, Fellmoor Safeguarding Partnership Manager, Hallow Youth Justice Service"))
        .containsExactly(
            "Rowan Ashby: Chair, Fellmoor Safeguarding Partnership",
            "Robin Hale: Chief Constable",
            "Ida Merrow: Manager, Hallow Youth Justice Service");
  }

  @Test
  void anOfficeMayBeginWithWordsThatNoTableHas() {
    assertThat(
            read(
                "Ms Rowan Ashby Director of Children’s Services, Brackenshire Council",
                "Dr Robin Hale Clinical Accountable Officer, NHS Fellmoor CCG"))
        .containsExactly(
            "Rowan Ashby: Director of Children’s Services",
            "Robin Hale: Clinical Accountable Officer");
  }

  @Test
  void anInspectorIsNotWrittenTo() {
    assertThat(read("Rowan Ashby", "Chief Executive", "Robin Hale", "Second inspector"))
        .containsExactly("Rowan Ashby: Chief Executive");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Rt Hon Dame Rowan Ashby DBE", "Professor Dame Rowan Ashby", "Dr Rowan Ashby"})
  void aPersonMayHaveTwoTitles(String name) {
    assertThat(read(name, "Director of Children’s Services", "Brackenshire Council"))
        .containsExactly("Rowan Ashby: Director of Children’s Services");
  }

  @Test
  void theOfficeOfAPoliceOfficerMayStandBeforeTheName() {
    assertThat(
            read(
                "Rowan Ashby, Director of Children’s Services, Brackenshire Council",
                "Temporary Chief Constable Ida Merrow QPM, Fellmoor Police",
                "Detective Superintendent Robin Hale",
                "Deputy Police and Crime Commissioner: Jo Penrose"))
        .containsExactly(
            "Rowan Ashby: Director of Children’s Services",
            "Ida Merrow: Temporary Chief Constable",
            "Robin Hale: Detective Superintendent",
            "Jo Penrose: Deputy Police and Crime Commissioner");
  }

  @Test
  void theOfficeBelowANameAndItsForceAreNoOtherPerson() {
    assertThat(read("Ms Ida Merrow", "Chief Constable Fellmoor Vale"))
        .containsExactly("Ida Merrow: Chief Constable");
  }
}
