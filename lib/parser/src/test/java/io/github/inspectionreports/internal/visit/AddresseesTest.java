package io.github.inspectionreports.internal.visit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.internal.layout.Layout;
import io.github.inspectionreports.model.Person;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** To whom a letter is written, however the lines of its address fall. */
class AddresseesTest {
  private static final Addressees ADDRESSEES =
      new Addressees(PeopleWords.of(Invented.RULES), Authorities.of(Invented.RULES));

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
          Rowan Ashby, Director of Brackenshire Services                     | Director
          """)
  void aRoleEndsWhereTheCouncilIsNamed(String line, String role) {
    assertThat(read(line)).containsExactly("Rowan Ashby: " + role);
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
  }

  @Test
  void severalPeopleInAParagraphAreToldApart() {
    assertThat(
            read(
                "Rowan Ashby, Director of Children’s Services, Brackenshire Robin Hale, Chief Executive,"
                    + " Fell Trust Kit Flint QPM, Chief Constable of Police"))
        .containsExactly(
            "Rowan Ashby: Director of Children’s Services",
            "Robin Hale: Chief Executive",
            "Kit Flint: Chief Constable of Police");
  }

  @Test
  void aRoleWithCapitalsBeginsNobody() {
    assertThat(read("Rowan Ashby, Corporate Director Children’s Services Executive, Families"))
        .hasSize(1);
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

  @Test
  void theCouncilOfOnePersonIsNotTheNextPerson() {
    assertThat(
            read(
                "Rowan Ashby",
                "Chief Executive",
                "Brackenshire County Council",
                "Robin Hale",
                "Chief Constable"))
        .containsExactly("Rowan Ashby: Chief Executive", "Robin Hale: Chief Constable");
  }

  @Test
  void wherePeopleStandWithTheirRolesBesideThemOneWithAnUnknownRoleHasIt() {
    assertThat(read("Rowan Ashby, Chief Executive", "Robin Hale, Custodian, Fell Trust"))
        .containsExactly("Rowan Ashby: Chief Executive", "Robin Hale: Custodian");
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
}
