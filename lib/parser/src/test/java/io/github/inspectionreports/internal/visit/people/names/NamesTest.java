package io.github.inspectionreports.internal.visit.people.names;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.rules.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
  private static final Names NAMES = new Names(PeopleWords.of(RuleSet.bundled()));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ms Rowan Ashby OBE | Rowan Ashby",
        "Dr Sean O’Dell BSc MB ChB MSc DCH FRCA | Sean O’Dell",
        "Mary-Ann Hale, CBE | Mary-Ann Hale",
        "Sir Kit van der Meer QPM, Chief Constable | Kit van der Meer",
        "Sam Head, Ofsted Inspector | Sam Head",
        "Jo Young Director of People | Jo Young",
        "J. R. Wood | J. R. Wood",
        "Mr. Rowan Ashby | Rowan Ashby",
        "Dr. Kim St. John | Kim St. John",
        "Dame Maria de Souza DBE, Director | Maria de Souza",
        "Sarah O’ Brien | Sarah O’Brien",
        "Jean d’Arcy | Jean d’Arcy",
        "Rowan (Ro) Ashby, Director | Rowan Ashby",
        "Li Ma | Li Ma",
        "Jay Hale, QPM, Chief Constable | Jay Hale",
        "Sam West | Sam West",
        "Jo Hale Strategic Lead for Families | Jo Hale",
        "Jo Hale ten days later | Jo Hale",
        "Rowan Ashby SHMI | Rowan Ashby",
        "Rowan Ashby, SCRI | Rowan Ashby",
        "Rowan Ashby AI | Rowan Ashby",
        "Rowan Ashby BA (Hons), Director | Rowan Ashby",
        "Rowan Ashby Contracted Inspector | Rowan Ashby",
        "Rowan Ashby-Hale OBE | Rowan Ashby-Hale",
        "R. Ashby | R. Ashby",
        "Rowan J Ashby | Rowan J Ashby",
        "Siân Ní Bhriain | Siân Ní Bhriain",
        "Ma\u0301ire Hale | Ma\u0301ire Hale",
        "Amal bin Hale | Amal bin Hale"
      })
  void titlesAndPostNominalsAreNoPartOfAName(String line, String name) {
    assertThat(NAMES.leading(line)).satisfies(found -> assertThat(found.name()).isEqualTo(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Director of Children’s Services",
        "Her Majesty’s Inspector",
        "Ofsted",
        "North West",
        "South East Region",
        "Marrow Commissioning Group",
        "12 Marsh Lane",
        "ten Fellmoor Inspectors",
        "d’Arcy Fell Trust"
      })
  void officesAreNoNames(String line) {
    assertThat(NAMES.leading(line)).isNull();
  }

  @Test
  void aWordWithoutEndIsNoName() {
    assertThat(NAMES.leading("Aa" + "-Aa".repeat(10_000))).isNull();
    assertThat(NAMES.leading("A".repeat(100_000) + " Ashby")).isNull();
    assertThat(NAMES.list("Senior ".repeat(50_000) + "Rowan Ashby")).isEmpty();
    assertThat(NAMES.list("Rowan Ashby, " + "Aa-".repeat(50_000))).containsExactly("Rowan Ashby");
  }

  @Test
  void rolesBetweenNamesAreLeftOut() {
    assertThat(
            NAMES.list(
                " Rowan Ashby, Her Majesty’s Inspector, HMI Robin Hale, Her Majesty’s Inspector,"
                    + " and Sam Moss HMI"))
        .containsExactly("Rowan Ashby", "Robin Hale", "Sam Moss");
    assertThat(NAMES.list("Rowan Ashby HMI, with Robin Hale HMI, assisted by Sam Moss"))
        .containsExactly("Rowan Ashby", "Robin Hale", "Sam Moss");
    assertThat(NAMES.list("Senior Inspector Robin Hale, Dr HMI Sam Moss"))
        .containsExactly("Robin Hale", "Sam Moss");
    assertThat(NAMES.list(" conducted by two of Her Majesty’s Inspectors")).isEmpty();
  }

  @Test
  void aLostCommaMakesNoNameOfTwo() {
    assertThat(NAMES.list("Rowan Ashby Robin Hale, Ana dos Santos Silva"))
        .containsExactly("Rowan Ashby", "Robin Hale", "Ana dos Santos Silva");
  }

  @Test
  void aLostCommaAfterPostNominalsMakesNoNameOfTwo() {
    assertThat(NAMES.list("Rowan Ashby HMI Robin Hale HMI"))
        .containsExactly("Rowan Ashby", "Robin Hale");
  }

  @Test
  void proseThatNamesSomebodyIsNoList() {
    assertThat(NAMES.list("the children whom Robin Hale met, staff of Sam Moss")).isEmpty();
  }
}
