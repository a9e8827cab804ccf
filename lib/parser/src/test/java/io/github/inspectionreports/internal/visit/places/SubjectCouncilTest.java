package io.github.inspectionreports.internal.visit.places;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.internal.visit.Invented;
import io.github.inspectionreports.model.DiagnosticCode;
import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.model.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which council a document is about, though it speaks more of its neighbour. */
class SubjectCouncilTest {
  private static Visit letter(String head, String council, String title, String opening) {
    return Invented.read(
            """
            Ofsted
            %s

            12 January 2024

            Rowan Ashby
            Director of Children’s Services
            %s
            Marsh House

            Dear Rowan

            Focused visit to %s

            This is what was found by the team who came to see how children live in %s.

            Headline findings

            Children of Fellmoor come to the hub. Fellmoor pays for it. Staff of Fellmoor like it.

            Yours sincerely

            Robin Hale
            His Majesty’s Inspector
            """
                .formatted(head, council, title, opening))
        .visit();
  }

  @ParameterizedTest
  @CsvSource({
    "the hub, Brackenshire, the area",
    "the hub, the hub, Brackenshire",
    "Brackenshire, the hub, the area",
  })
  void titleOpeningOrAddressNameTheCouncilOfALetter(String council, String title, String opening) {
    assertThat(letter("Mill House", council, title, opening).authority()).isEqualTo("Brackenshire");
  }

  @Test
  void theTitleGoesBeforeTheOpeningAndTheOpeningBeforeTheAddress() {
    assertThat(letter("Mill House", "Fellmoor", "Brackenshire", "Fellmoor").authority())
        .isEqualTo("Brackenshire");
    assertThat(letter("Mill House", "Fellmoor", "the hub", "Brackenshire").authority())
        .isEqualTo("Brackenshire");
  }

  @Test
  void otherwiseTheCouncilThatIsNamedMostIsMeantAndNeverTheInspectoratesOwnTown() {
    String town = "www.brackenshire.example Brackenshire Brackenshire Brackenshire Brackenshire";
    assertThat(letter(town, "the hub", "the hub", "the area").authority()).isEqualTo("Fellmoor");
  }

  @Test
  void anArticleIsAboutTheCouncilThatItNamesMost() {
    Visit visit =
        Invented.read(
                """
                Children at risk after failings, Ofsted finds

                Staff of Brackenshire Council have watched with care what came of it, Ofsted said today.

                Fellmoor has a hub, and children of Fellmoor come to it, inspectors said after their visit.

                Fellmoor County Council said that it would act, and that it had begun to do so in May.
                """)
            .visit();
    assertThat(visit.authority()).isEqualTo("Fellmoor");
    assertThat(visit.authorityAsWritten()).isEqualTo("Fellmoor County Council");
  }

  @ParameterizedTest
  @CsvSource({
    "Fellmoor, Brackenshire, Fellmoor, Brackenshire",
    "Brackenshire, Fellmoor, Fellmoor, Brackenshire",
    "Brackenshire, Brackenshire, Fellmoor, Fellmoor",
  })
  void ofTwoCouncilsThatAnArticleNamesAsOftenTheFirstIsMeant(
      String first, String second, String third, String fourth) {
    String told =
        """
        Children at risk after failings, Ofsted finds

        Staff of %s have watched with care what came of it, Ofsted said on Monday of this week.

        They go to %s when there is need, and those of %s come to them, as do some of %s.
        """;
    assertThat(Invented.read(told.formatted(first, second, third, fourth)).visit().authority())
        .isEqualTo(first);
  }

  @Test
  void theCouncilThatAnArticleNamesMostIsMeantThoughAnotherIsNamedLast() {
    String told =
        """
        Children at risk after failings, Ofsted finds

        Staff of Fellmoor and those who lead Fellmoor will act, Ofsted said on Monday of this week.

        They have asked for help from a council that did well, which is their neighbour Brackenshire.
        """;
    assertThat(Invented.read(told).visit().authority()).isEqualTo("Fellmoor");
  }

  private static final String TOLD =
      """
      Staff “overwhelmed”, watchdog finds

      By Ida Merrow, 3 June 2024

      %s

      They found that plans are late. Fellmoor has the same trouble. In Fellmoor, one post in three is
      empty, and Fellmoor asks for help.
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Inspectors visited Brackenshire Council on 14 and 15 May 2024.",
        "Ofsted inspected Brackenshire on 14 and 15 May 2024.",
        "Brackenshire’s children’s services were criticised after a visit on 14 and 15 May 2024.",
        "A focused visit to children’s services in Brackenshire took place on 14 and 15 May 2024.",
      })
  void anArticleIsAboutTheCouncilThatInspectorsVisitedThoughItSpeaksMoreOfAnother(String opening) {
    Report report = Invented.read(TOLD.formatted(opening));
    assertThat(report.visit().authority()).isEqualTo("Brackenshire");
    assertThat(report.diagnostics())
        .noneMatch(said -> said.code() == DiagnosticCode.AUTHORITY_GUESSED);
  }

  @Test
  void theHeadlineNamesTheCouncilThoughANeighbourIsNamedMoreOften() {
    String told =
        TOLD.replace("watchdog finds", "watchdog tells Brackenshire")
            .formatted("Ofsted looked at help for care leavers on 14 and 15 May 2024.");
    assertThat(Invented.read(told).visit().authority()).isEqualTo("Brackenshire");
  }

  @Test
  void anArticleThatSpeaksAsMuchOfTwoCouncilsSaysThatTheFirstIsAGuess() {
    String told =
        """
        Ofsted finds progress in two places

        By Ida Merrow, 3 June 2024

        Ofsted made a monitoring visit to Brackenshire on 14 and 15 May 2024 and to Fellmoor a week later.

        In Brackenshire, plans are clear. In Fellmoor, plans are vague.
        """;
    Report report = Invented.read(told);
    assertThat(report.visit().authority()).isEqualTo("Brackenshire");
    assertThat(report.diagnostics())
        .anyMatch(said -> said.code() == DiagnosticCode.AUTHORITY_GUESSED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Next door, Fellmoor Council was judged to be good in June 2022.",
        "Fellmoor Council’s services were rated good in 2022.",
        "Fellmoor, which lies to the north, was rated good in 2022.",
      })
  void theVisitToAnotherCouncilIsNoEarlierVisit(String sentence) {
    String told =
        TOLD.formatted("Inspectors visited Brackenshire on 14 and 15 May 2024. " + sentence);
    assertThat(Invented.read(told).visit().previous()).isEmpty();
  }

  @Test
  void whereItsTitleNamesNoneTheOpeningNamesTheCouncilOfAReport() {
    String told =
        """
        Inspection of local authority children’s services

        Inspection dates: 4 March 2024 to 15 March 2024

        Overall effectiveness: good. Children of Brackenshire are seen in good time by staff whom they know.

        What needs to improve in this local authority?

        • How those of Fellmoor are met.
        • What Fellmoor is told.
        """;
    assertThat(Invented.read(told).visit().authority()).isEqualTo("Brackenshire");
  }

  @Test
  void theFootOfThePagesNamesTheCouncilWhereNothingAboveDoes() {
    String told =
        """
        Ofsted

        12 January 2024

        Rowan Ashby
        Director of Children’s Services

        Dear Rowan

        Focused visit

        This is what was found by the team who came to see how children live.

        Headline findings

        Fellmoor has a hub, and children of Fellmoor come to it with those who care for them.

        Brackenshire, focused visit
        \f
        Staff of Fellmoor like their work, and Fellmoor pays for it.

        Brackenshire, focused visit
        \f
        Yours sincerely

        Robin Hale
        His Majesty’s Inspector
        """;
    assertThat(Invented.read(told).visit().authority()).isEqualTo("Brackenshire");
  }
}
