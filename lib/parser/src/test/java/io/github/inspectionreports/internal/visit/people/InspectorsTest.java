package io.github.inspectionreports.internal.visit.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.internal.visit.Invented;
import io.github.inspectionreports.internal.visit.people.Inspectors.Team;
import io.github.inspectionreports.internal.visit.people.names.PeopleWords;
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The inspectors were Robin Hale HMI and Rowan Ashby HMI (lead).",
        "The inspectors were Robin Hale, Sam Moss and Rowan Ashby, His Majesty’s Inspector, lead"
            + " inspector.",
        "The visit was carried out by Robin Hale HMI and lead inspector Rowan Ashby HMI.",
      })
  void whoeverIsCalledLeadBesideTheNameLed(String sentence) {
    assertThat(inProse(sentence).lead()).isEqualTo("Rowan Ashby");
  }

  @Test
  void theEndOfALabelMayStandBesideTheNameBelowItsBeginning() {
    Team team =
        inLists("Lead inspector:", "Rowan Ashby HMI", "Deputy lead", "Robin Hale HMI inspector:");
    assertThat(roles(team))
        .containsExactly("Rowan Ashby: Lead inspector", "Robin Hale: Deputy lead inspector");
  }

  @Test
  void labelsMayStandOnLinesAboveTheirNames() {
    Team team =
        inLists(
            "Lead inspector",
            "Rowan Ashby",
            "Deputy lead inspector",
            "Robin Hale",
            "Team inspectors",
            "Sam Moss, Kit Marlow",
            "Shadow inspector",
            "Lee Carr",
            "Quality assurance manager",
            "Jo Fenwick");
    assertThat(names(team)).containsExactly("Rowan Ashby", "Robin Hale", "Sam Moss", "Kit Marlow");
    assertThat(team.lead()).isEqualTo("Rowan Ashby");
  }

  @Test
  void theLeadMayBeCalledSoAfterTheInspectorate() {
    Team team =
        inLists(
            "Ofsted",
            "Rowan Ashby, His Majesty’s Inspector,",
            "Ofsted Lead inspector",
            "Robin Hale, SCRI",
            "Care Quality Commission",
            "Sam Moss, CQC Lead inspector");
    assertThat(team.lead()).isEqualTo("Rowan Ashby");
    assertThat(names(team)).containsExactly("Rowan Ashby", "Robin Hale", "Sam Moss");
  }

  @Test
  void nobodyOfAListIsLostWhoseRowNamesOnlyTheInspectorate() {
    Team team =
        inLists(
            "Ofsted | Care Quality Commission",
            "Rowan Ashby HMI, Ofsted Lead inspector | Robin Hale, CQC Lead inspector",
            "Sam Moss HMI, Ofsted | Kit Marlow, CQC inspector",
            "Jo Fenwick, Ofsted | Lee Carr, Care Quality Commission",
            "Ashby House, 1 Fen Road",
            "Regional Director, Ofsted");
    assertThat(roles(team))
        .containsExactly(
            "Rowan Ashby: Ofsted Lead inspector",
            "Robin Hale: CQC Lead inspector",
            "Sam Moss: HMI, Ofsted",
            "Kit Marlow: CQC inspector",
            "Jo Fenwick: Ofsted",
            "Lee Carr: Care Quality Commission");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The inspectors were Rowan Ashby HMI and J. R. Wood HMI.",
        "Rowan Ashby and J. R. Wood were the inspectors for this visit.",
        "His Majesty’s Inspectors who came in May were Rowan Ashby and J. R. Wood.",
        "The inspectors were Rowan Ashby and J. R. Wood. Sam Moss HMI observed.",
        "The visit was carried out by HMIs Rowan Ashby and J. R. Wood, observed by Sam Moss SHMI.",
        "The visit was carried out by Rowan Ashby and J. R. Wood, with Sam Moss HMI shadowing.",
        "Inspectors: Rowan Ashby HMI; J. R. Wood; quality assurance manager: Sam Moss SHMI.",
      })
  void whoWatchedIsNoInspector(String sentence) {
    assertThat(names(inProse(sentence))).containsExactly("Rowan Ashby", "J. R. Wood");
  }

  @Test
  void inATableTheLeadIsTheOneWhoseOwnCellSaysSoThoughItWraps() {
    Team team =
        inLists(
            "Robin Hale, CQC lead | Rowan Ashby, Ofsted HMI, lead",
            "inspector | inspector",
            "Sam Moss, CQC inspector | Jo Fell, Ofsted HMI");
    assertThat(roles(team))
        .containsExactly(
            "Robin Hale: CQC lead inspector",
            "Rowan Ashby: Ofsted HMI, lead inspector",
            "Sam Moss: CQC inspector",
            "Jo Fell: Ofsted HMI");
    assertThat(team.lead()).isEqualTo("Rowan Ashby");
  }

  @Test
  void aRoleMayHaveAColumnOfItsOwn() {
    Team team = inLists("Robin Hale | Ofsted HMI", "Rowan Ashby | Ofsted Lead inspector");
    assertThat(names(team)).containsExactly("Robin Hale", "Rowan Ashby");
    assertThat(team.lead()).isEqualTo("Rowan Ashby");
  }

  @Test
  void aLabelNeedsNoColonAndItsNamesMayFillSeveralLines() {
    Team team =
        inLists(
            "Lead inspector Rowan Ashby HMI",
            "Deputy lead inspector Robin Hale HMI",
            "Team inspectors (all HMI unless otherwise stated): Jo Fell, Sam Marsh,",
            "Kit Dale, Ana Flint",
            "Shadow inspectors: Lee Moss",
            "Quality assurance manager Al Mead");
    assertThat(names(team))
        .containsExactly(
            "Rowan Ashby", "Robin Hale", "Jo Fell", "Sam Marsh", "Kit Dale", "Ana Flint");
    assertThat(roles(team))
        .contains("Robin Hale: Deputy lead inspector", "Kit Dale: Team inspector");
  }

  @Test
  void whoShadowsIsNoInspectorInAListEither() {
    assertThat(
            names(
                inLists(
                    "Rowan Ashby, Ofsted HMI, Lead inspector",
                    "Sam Moss, Ofsted HMI, shadow inspector",
                    "Al Mead HMI, quality assurance")))
        .containsExactly("Rowan Ashby");
  }

  @Test
  void initialsOfTheOfficeAreARoleWhereNothingElseStandsBesideTheName() {
    Team team =
        inLists(
            "Rowan Ashby, HMI | Robin Hale, HMI, lead inspector",
            "Jo Marlow (HMI) | Kay Penrose, quality assurance manager");
    assertThat(team.people())
        .extracting(person -> person.name())
        .containsExactlyInAnyOrder("Rowan Ashby", "Robin Hale", "Jo Marlow");
    assertThat(team.lead()).isEqualTo("Robin Hale");
  }

  @Test
  void longListsWithoutNamesEnd() {
    assertThat(inLists("Ofsted ".repeat(20_000), "lead ".repeat(20_000)).people()).isEmpty();
    assertThat(inProse("The inspectors were " + "Aa-".repeat(30_000)).people()).isEmpty();
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
  void theLabelOfTheLeadHoldsForOnePersonWhereOthersHaveTheirOwnRank() {
    Team team =
        inLists(
            "Lead inspector: Rowan Ashby, His Majesty’s Inspector",
            "Rowan Ashby, His Majesty’s Inspector (lead)",
            "Robin Hale, His Majesty’s Inspector",
            "Sam Moss, Ofsted Inspector");
    assertThat(roles(team))
        .containsExactly(
            "Rowan Ashby: Lead inspector",
            "Robin Hale: His Majesty’s Inspector",
            "Sam Moss: Ofsted Inspector");
    assertThat(roles(inLists("Lead inspector", "Rowan Ashby, His Majesty’s Inspector")))
        .containsExactly("Rowan Ashby: Lead inspector");
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
  void aRoleMayBeAfterTheName(String line) {
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "This letter is on the visit that was carried out on 4 and 5 June 2024 by Rowan Ashby and Robin Hale, His Majesty’s Inspectors.",
        "The inspection was conducted between 4 and 8 June 2024 by Rowan Ashby HMI and Robin Hale HMI.",
        "The fourth visit was undertaken over 2 days by Rowan Ashby and Robin Hale.",
      })
  void theDaysMayStandBetweenTheDeedAndTheNames(String sentence) {
    assertThat(names(inProse(sentence))).containsExactly("Rowan Ashby", "Robin Hale");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Robin Hale, Schools Inspector",
        "Robin Hale, Early Years Inspector",
        "Robin Hale, Further Education and Skills Inspector",
        "Robin Hale, Seconded Inspector",
        "Robin Hale, Prisons Inspector",
      })
  void inspectorsOfOtherRemitsAreOfTheTeam(String line) {
    Team team = inLists("Rowan Ashby, His Majesty’s Inspector, lead", line);
    assertThat(names(team)).containsExactly("Rowan Ashby", "Robin Hale");
    assertThat(team.lead()).isEqualTo("Rowan Ashby");
  }

  @Test
  void aRoleWithoutANameIsNobody() {
    assertThat(inLists("Ofsted Lead inspector", "the hub, CQC inspector").people()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The visit was carried out by Rowan Ashby HMI, with support from Robin Hale.",
        "The visit was carried out off site by Rowan Ashby HMI, with the help of Robin Hale.",
        "The inspection was led remotely by Rowan Ashby, His Majesty’s Inspector, with assistance"
            + " from Robin Hale HMI.",
      })
  void whoSupportedTheInspectorIsOneOfTheTeam(String sentence) {
    assertThat(names(inProse(sentence))).containsExactly("Rowan Ashby", "Robin Hale");
  }

  @Test
  void supportFromNobodyByNameNamesNobody() {
    assertThat(
            names(
                inProse("The visit was carried out by Rowan Ashby HMI, with support from staff.")))
        .containsExactly("Rowan Ashby");
  }

  @Test
  void aNameMayBreakOffAtTheEndOfALine() {
    assertThat(
            names(
                inLists(
                    "Lead inspector: Rowan Ashby",
                    "Team inspectors: Robin Hale, Sam Moss and Jo",
                    "Wood",
                    "Quality assurance manager: Kit Lane")))
        .containsExactly("Rowan Ashby", "Robin Hale", "Sam Moss", "Jo Wood");
    assertThat(names(inLists("Team inspectors: Robin Hale and Jo", "Wood, Sam Moss")))
        .containsExactly("Robin Hale", "Jo Wood", "Sam Moss");
  }

  @Test
  void aWholeNameBelowAListIsNotTheEndOfTheNameAbove() {
    assertThat(names(inLists("Team inspectors: Robin Hale, Jo Wood", "Sam Moss")))
        .containsExactly("Robin Hale", "Jo Wood", "Sam Moss");
    assertThat(names(inLists("Rowan Ashby, Inspector", "Ofsted", "Sam Moss, Ofsted Inspector")))
        .doesNotContain("Inspector Ofsted");
  }

  @Test
  void hmiAloneMayStandBesideAnotherColumn() {
    assertThat(roles(inLists("Rowan Ashby, HMI Robin Hale, CQC Inspector")))
        .containsExactly("Rowan Ashby: HMI", "Robin Hale: CQC Inspector");
  }

  @Test
  void leadMayStandBeforeTheRole() {
    Team team =
        inLists(
            "Lead inspector: Rowan Ashby, His Majesty’s Inspector",
            "Rowan Ashby, lead, HMI",
            "Robin Hale, His Majesty’s Inspector");
    assertThat(team.lead()).isEqualTo("Rowan Ashby");
    assertThat(roles(team))
        .containsExactly("Rowan Ashby: Lead inspector", "Robin Hale: His Majesty’s Inspector");
  }

  @Test
  void aLabelWithoutAColonNamesTheOnlyInspector() {
    Team team =
        inLists(
            "Inspection date 14/05/2009",
            "Inspector Rowan Ashby",
            "Type of inspection Key",
            "Setting address Brackenshire Council, Robin Row, Long End");
    assertThat(roles(team)).containsExactly("Rowan Ashby: Inspector");
    assertThat(team.lead()).isEqualTo("Rowan Ashby");
    assertThat(inLists("Inspector Rowan Ashby", "Inspector Robin Hale").lead()).isNull();
  }

  @Test
  void aLabelOnALineOfItsOwnIsForTheNameBelowIt() {
    Team team =
        inLists("Lead inspector:", "Rowan Ashby, Her Majesty’s Inspector", "Report published:");
    assertThat(roles(team)).containsExactly("Rowan Ashby: Lead inspector");
    assertThat(team.lead()).isEqualTo("Rowan Ashby");
  }

  @Test
  void theTextMayNameTheTeamOfWhichTheParticularsGiveTheLead() {
    Team lead = inLists("Lead inspector: Rowan Ashby HMI");
    assertThat(
            names(
                INSPECTORS.completed(
                    lead,
                    List.of(
                        "The inspection team was three of Her Majesty’s Inspectors: Rowan Ashby, Sam"
                            + " Moss and Robin Hale."))))
        .containsExactly("Rowan Ashby", "Sam Moss", "Robin Hale");
    assertThat(
            names(
                INSPECTORS.completed(
                    lead, List.of("The last inspection team was Sam Moss and Robin Hale."))))
        .containsExactly("Rowan Ashby");
  }

  @Test
  void aRoleBesideANameIsThatPersons() {
    Team team =
        inLists(
            "Name | Role",
            "Robin Hale HMI | Team inspector",
            "Rowan Ashby HMI | Lead inspector",
            "Jo Marlow | Ofsted inspector",
            "Kay Penrose HMI | Shadow inspector",
            "Lee Carr | Data analyst",
            "Sam Moss SHMI | Quality assurance manager",
            "Ida Fell HMI | Team inspector");
    assertThat(team.lead()).isEqualTo("Rowan Ashby");
    assertThat(roles(team))
        .containsExactly(
            "Robin Hale: Team inspector",
            "Rowan Ashby: Lead inspector",
            "Jo Marlow: Ofsted inspector",
            "Ida Fell: Team inspector");
  }

  @Test
  void aRoleBeforeANameInItsRowIsOfThatName() {
    Team team =
        inLists(
            "Lead inspector | Rowan Ashby HMI | Team inspector | Robin Hale HMI",
            "Team inspector | Jo Marlow HMI | Team inspector | Ida Fell HMI");
    assertThat(team.lead()).isEqualTo("Rowan Ashby");
    assertThat(names(team)).containsExactly("Rowan Ashby", "Robin Hale", "Jo Marlow", "Ida Fell");
  }

  @Test
  void honoursAreBetweenANameAndWhoLed() {
    Team team =
        inProse(
            "The inspectors were: Robin Hale MBE, Ofsted Inspector, Rowan Ashby OBE PhD, His"
                + " Majesty’s Inspector (lead), Jo Marlow, Ofsted Inspector");
    assertThat(team.lead()).isEqualTo("Rowan Ashby");
  }
}
