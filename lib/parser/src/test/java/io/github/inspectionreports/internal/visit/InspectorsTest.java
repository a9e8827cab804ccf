package io.github.inspectionreports.internal.visit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.internal.visit.Inspectors.Team;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who inspected and who led, in the sentences of letters and the lists of reports. */
class InspectorsTest {
  private static final Inspectors INSPECTORS = new Inspectors(PeopleWords.of(Invented.RULES));

  private static Team inProse(String... paragraphs) {
    return INSPECTORS.inProse(List.of(paragraphs));
  }

  private static Team inLists(String... lines) {
    return INSPECTORS.inLists(List.of(lines));
  }

  private static List<String> names(Team team) {
    return team.people().stream().map(person -> person.name()).toList();
  }

  private static List<String> roles(Team team) {
    return team.people().stream().map(person -> person.name() + ": " + person.role()).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The visit was led by Rowan Ashby HMI, with Robin Hale HMI.",
        "The lead inspector was Rowan Ashby HMI, and the team inspector was Robin Hale HMI.",
        "The lead inspector for this visit was Rowan Ashby, who came with Robin Hale.",
      })
  void theSentenceThatNamesWhoLedNamesTheLead(String sentence) {
    Team team = inProse(sentence);
    assertThat(team.lead()).isEqualTo("Rowan Ashby");
    assertThat(names(team)).startsWith("Rowan Ashby");
  }

  @Test
  void whoIsNamedFirstAmongEqualsDidNotLead() {
    Team team = inProse("The inspectors were Rowan Ashby and Robin Hale.");
    assertThat(team.lead()).isNull();
    assertThat(names(team)).containsExactly("Rowan Ashby", "Robin Hale");
  }

  @Test
  void ofTwoWhoLedTheFirstIsTheLead() {
    Team team =
        inProse(
            "The visit was led by His Majesty’s Inspectors.",
            "The visit was led by Rowan Ashby HMI. The visit of the week before was led by Robin"
                + " Hale HMI.");
    assertThat(team.lead()).isEqualTo("Rowan Ashby");
    assertThat(names(team)).containsExactly("Rowan Ashby", "Robin Hale");
  }

  @Test
  void whoIsNamedTwiceIsOneInspector() {
    assertThat(
            names(
                inProse(
                    "The inspectors were Rowan Ashby and Robin Hale.",
                    "The visit was carried out by Rowan Ashby and Sam Moss.")))
        .containsExactly("Rowan Ashby", "Robin Hale", "Sam Moss");
    assertThat(
            names(
                inProse(
                    "Rowan Ashby HMI visited the hub. Rowan Ashby HMI and Sam Moss HMI visited the"
                        + " homes.")))
        .containsExactly("Rowan Ashby", "Sam Moss");
  }

  @Test
  void inspectorsMayBeNamedBeforeWhatTheyDid() {
    Team team =
        inProse(
            "We write with thanks.",
            "Two of His Majesty’s Inspectors, Rowan Ashby and Robin Hale, carried out the visit.");
    assertThat(names(team)).containsExactly("Rowan Ashby", "Robin Hale");
    assertThat(team.lead()).isNull();
  }

  @Test
  void othersWhoVisitedAreNoInspectors() {
    assertThat(inProse("Rowan Ashby and Robin Hale visited the hub in May.").people()).isEmpty();
    assertThat(
            names(
                inProse(
                    "Sam Moss HMI inspected the hub in May.",
                    "The inspectors were Rowan Ashby and Robin Hale.")))
        .containsExactly("Rowan Ashby", "Robin Hale");
  }

  @Test
  void aLabelHoldsForItsLineAndForThoseBelowUntilTheNext() {
    Team team =
        inLists(
            "Lead inspector: Rowan Ashby, His Majesty’s Inspector",
            "Team inspectors: Robin Hale, Sam Moss",
            "Ana Fell",
            "Data analyst: Kit Flint",
            "Lee Marsh");
    assertThat(roles(team))
        .containsExactly(
            "Rowan Ashby: Lead inspector",
            "Robin Hale: Team inspector",
            "Sam Moss: Team inspector",
            "Ana Fell: Team inspector");
    assertThat(team.lead()).isEqualTo("Rowan Ashby");
  }

  @Test
  void whoIsListedTwiceKeepsTheFirstRole() {
    assertThat(
            roles(inLists("Lead inspector: Rowan Ashby", "Team inspectors: Rowan Ashby, Jo Hale")))
        .containsExactly("Rowan Ashby: Lead inspector", "Jo Hale: Team inspector");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rowan Ashby, Ofsted Lead inspector",
        "Rowan Ashby: Ofsted Lead inspector",
        "Rowan Ashby; Ofsted Lead inspector",
        "Rowan Ashby – Ofsted Lead inspector",
        "Rowan Ashby - Ofsted Lead inspector",
        "Rowan Ashby (Ofsted Lead inspector)",
        "who came to them on that day was Rowan Ashby, Ofsted Lead inspector",
      })
  void aRoleMayStandBehindTheName(String line) {
    Team team = inLists(line);
    assertThat(roles(team)).containsExactly("Rowan Ashby: Ofsted Lead inspector");
    assertThat(team.lead()).isEqualTo("Rowan Ashby");
  }

  @Test
  void severalMayShareALineEachWithARole() {
    Team team =
        inLists(
            "Robin Hale, CQC inspector Rowan Lee Ashby, Ofsted Lead inspector",
            "Jo Fell, Senior HMI");
    assertThat(roles(team))
        .containsExactly(
            "Robin Hale: CQC inspector",
            "Rowan Lee Ashby: Ofsted Lead inspector",
            "Jo Fell: Senior HMI");
    assertThat(team.lead()).isEqualTo("Rowan Lee Ashby");
  }

  @Test
  void aRoleWithoutANameIsNobody() {
    assertThat(inLists("Ofsted Lead inspector", "the hub, CQC inspector").people()).isEmpty();
  }
}
