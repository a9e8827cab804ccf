package io.github.inspectionreports.internal.statement.items;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.internal.document.Block;
import io.github.inspectionreports.internal.document.Document;
import io.github.inspectionreports.internal.layout.Layout;
import io.github.inspectionreports.internal.outline.SectionPart;
import io.github.inspectionreports.internal.outline.Sections;
import io.github.inspectionreports.internal.passage.Passage;
import io.github.inspectionreports.internal.passage.Passages;
import io.github.inspectionreports.internal.statement.PassageReader;
import io.github.inspectionreports.internal.statement.phrases.SetPhrases;
import io.github.inspectionreports.model.FramePart;
import io.github.inspectionreports.model.Item;
import io.github.inspectionreports.model.Place;
import io.github.inspectionreports.model.Section;
import io.github.inspectionreports.model.SectionKind;
import io.github.inspectionreports.model.VisitKind;
import io.github.inspectionreports.rules.RuleSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What in a section is an item of its list, and what only stands around the list. */
class ListsOfActionsAndImprovementsTest {
  private static final PassageReader READER = new PassageReader(SetPhrases.of(RuleSet.bundled()));

  private static Passages read(SectionKind kind, VisitKind visit, String text) {
    Document document = Layout.ofText(text);
    Place whole = new Place(1, document.pages(), 0, document.text().length());
    Section section = new Section(kind, "Heading", 1, null, whole);
    SectionPart part = SectionPart.undivided(section, null, document.blocks());
    return READER.read(new Sections(List.of(part), List.of()), visit);
  }

  private static Passages actions(String text) {
    return read(SectionKind.PRIORITY_ACTIONS, VisitKind.FOCUSED_VISIT, text);
  }

  private static Passages improvements(String text) {
    return read(SectionKind.IMPROVEMENTS, VisitKind.FOCUSED_VISIT, text);
  }

  private static List<String> items(Passages passages) {
    return passages.improvements().stream().map(item -> item.passage().text()).toList();
  }

  private static List<String> found(Passages passages) {
    return passages.findings().stream().map(Passage::text).toList();
  }

  private static List<String> texts(Passages.Action action) {
    return action.items().stream().map(Item::text).toList();
  }

  @Test
  void theParagraphThatLeadsInAListIsNoItemOfIt() {
    Passages passages =
        improvements(
            "Leaders should act on these.\n\n• The pace of visits.\n\n• The quality of plans:"
                + "\n  • their dates\n  • their aims.\n\nInspectors say so.");
    assertThat(items(passages))
        .containsExactly("The pace of visits.", "The quality of plans: their dates; their aims.");
    assertThat(found(passages))
        .containsExactly("Leaders should act on these.", "Inspectors say so.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "None.",
        "None identified at this visit.",
        "There were none at this inspection.",
        "Not applicable.",
        "Not applicable to this visit.",
        "N/A.",
        "Nil.",
        "Nothing identified.",
        "No areas were identified at this visit.",
        "No priority actions were identified.",
        "There were no priority actions.",
        "Inspectors identified none during this visit.",
        "None identified. Leaders know the service well.",
        "The priority actions from the last visit have been met.",
        "The two areas for priority action made in May 2020 have been dealt with. This visit found"
            + " none."
      })
  void whatSaysThatThereIsNoneIsNoItem(String none) {
    for (String text : List.of(none, "• " + none, "The following areas:\n\n• " + none)) {
      assertThat(actions(text).actions()).as(text).isEmpty();
      assertThat(found(actions(text))).as(text).contains(none);
      assertThat(items(improvements(text))).as(text).isEmpty();
      assertThat(found(improvements(text))).as(text).contains(none);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "None of the plans has a date.",
        "The priority actions from the last visit have not been met.",
        "The priority action of May 2020, which has been met in part, still stands.",
        "No areas of the county have a home for short breaks.",
        "Nothing is done when a visit is late.",
        "No actions were set after strategy meetings."
      })
  void whatBeginsAlikeAndSaysWhatIsWrongIsAnItem(String wrong) {
    assertThat(actions("• " + wrong).actions()).hasSize(1);
    assertThat(items(improvements("• " + wrong))).containsExactly(wrong);
  }

  @Test
  void theAndThatEndsAWeaknessIsNoPartOfTheNext() {
    Passages passages =
        read(
            SectionKind.PRIORITY_ACTIONS,
            VisitKind.AREA_SEND,
            "The area must send a statement that explains how it will tackle the following areas of"
                + " significant weakness:\n\nthe waits for an assessment;\n\nthe lack of places, homes"
                + " and clubs; and\n\nthe weak plans, which nobody reads.");
    assertThat(texts(passages.actions().get(0)))
        .containsExactly(
            "the waits for an assessment",
            "the lack of places, homes and clubs",
            "the weak plans, which nobody reads.");
  }

  @Test
  void paragraphsWithoutBulletsAreTheItems() {
    Passages passages =
        improvements(
            "The pace of visits is to rise.\n\nPlans are to have dates.\n\n"
                + "We will take the findings of this visit into account.\n\nThe following areas:");
    assertThat(items(passages))
        .containsExactly("The pace of visits is to rise.", "Plans are to have dates.");
    assertThat(found(passages))
        .containsExactly(
            "We will take the findings of this visit into account.", "The following areas:");
  }

  @Test
  void amongNumberedItemsAParagraphIsNone() {
    Passages passages =
        improvements("These are the areas that matter most.\n\n1. Visits.\n\n2. Plans.");
    assertThat(items(passages)).containsExactly("Visits.", "Plans.");
    assertThat(found(passages)).containsExactly("These are the areas that matter most.");
  }

  @Test
  void inAnAreaSendReportAParagraphWithItsBulletsIsOneItem() {
    String text =
        "The board should publish what it does, and tell families:\n\n• when they are seen\n\n"
            + "• by whom.\n\nThe board should agree one plan.";
    assertThat(items(read(SectionKind.IMPROVEMENTS, VisitKind.AREA_SEND, text)))
        .containsExactly(
            "The board should publish what it does, and tell families: when they are seen; by whom.",
            "The board should agree one plan.");
    assertThat(items(improvements(text))).containsExactly("when they are seen", "by whom.");
  }

  @Test
  void anActionIsAParagraphWithItsItems() {
    Passages passages =
        actions(
            "Leaders must act at once on:\n\n• the visits:\n  • their pace\n  • their number\n\n"
                + "• the plans.\n\nInspectors were told of this on the first day.");
    assertThat(passages.actions()).hasSize(1);
    Passages.Action action = passages.actions().get(0);
    assertThat(action.text()).isEqualTo("Leaders must act at once on:");
    assertThat(texts(action)).containsExactly("the visits: their pace; their number", "the plans.");
    assertThat(action.responsible()).isEmpty();
    assertThat(action.passage().text())
        .isEqualTo("Leaders must act at once on: the visits: their pace; their number; the plans.");
    assertThat(found(passages)).containsExactly("Inspectors were told of this on the first day.");
  }

  @Test
  void anItemOfAnActionPointsAtItsWords() {
    String text = "Leaders must act at once on:\n\n• the visits:\n  • their pace\n\n• the plans.";
    Passages.Action action = actions(text).actions().get(0);
    Document document = Layout.ofText(text);
    assertThat(action.items())
        .extracting(item -> document.text().substring(item.place().start(), item.place().end()))
        .containsExactly("the visits:\n\n  • their pace", "the plans.");
    assertThat(action.place().start()).isZero();
    assertThat(action.place().end()).isEqualTo(document.text().length());
  }

  @Test
  void bulletsWithoutALeadInAreActionsOfTheirOwn() {
    Passages passages = actions("• Visit the children:\n  • at home\n\n• Read the plans.");
    assertThat(passages.actions())
        .extracting(Passages.Action::text)
        .containsExactly("Visit the children: at home", "Read the plans.");
    assertThat(passages.actions()).allMatch(action -> action.items().isEmpty());
  }

  @Test
  void paragraphsThatAreNoListAreActions() {
    Passages passages =
        actions("Visits are late and must not be.\n\nPlans are thin and must not be.");
    assertThat(passages.actions())
        .extracting(Passages.Action::text)
        .containsExactly("Visits are late and must not be.", "Plans are thin and must not be.");
    assertThat(found(actions("Leaders must act on:"))).containsExactly("Leaders must act on:");
    assertThat(
            read(
                    SectionKind.PRIORITY_ACTIONS,
                    VisitKind.AREA_SEND,
                    "The board must act.\n\n1. The council must act.")
                .actions())
        .hasSize(2);
  }

  @Test
  void wordsThatThereIsNoneAreNone() {
    Passages passages = actions("• There are no areas for priority action.\n\n• None identified.");
    assertThat(passages.actions()).isEmpty();
    assertThat(found(passages)).hasSize(2);
    assertThat(found(improvements("No areas for priority action were identified."))).hasSize(1);
  }

  @Test
  void theDeadlineMayStandInAnotherSection() {
    Document document = Layout.ofText("• Visit the children.");
    Place place = new Place(1, 1, 0, 10);
    SectionPart actions =
        SectionPart.undivided(
            new Section(SectionKind.PRIORITY_ACTIONS, null, 1, null, place),
            null,
            document.blocks());
    List<Block> told =
        Layout.ofText("Thank you. Submit your action plan within 30 working days of this letter.")
            .blocks();
    SectionPart next =
        SectionPart.undivided(
            new Section(SectionKind.NEXT_STEPS, null, 1, null, place), null, told);
    Passages passages =
        READER.read(new Sections(List.of(actions, next), List.of()), VisitKind.FOCUSED_VISIT);
    assertThat(passages.actions().get(0).deadline())
        .satisfies(deadline -> assertThat(deadline.workingDays()).isEqualTo(30));
  }

  @Test
  void aTableOfActionsNamesWhoMustAct() {
    Passages passages =
        read(
            SectionKind.PRIORITY_ACTIONS,
            VisitKind.AREA_SEND,
            """
            Responsible body | Areas for priority action
            Brackenshire Council and Mid Brackenshire ICB | Leaders should act, including:
            • one plan
            • one list.
            """);
    assertThat(passages.frame()).extracting(FramePart::text).hasSize(1);
    assertThat(passages.actions())
        .singleElement()
        .satisfies(
            action -> {
              assertThat(action.text()).isEqualTo("Leaders should act, including:");
              assertThat(texts(action)).containsExactly("one plan", "one list.");
              assertThat(action.responsible())
                  .containsExactly("Brackenshire Council", "Mid Brackenshire ICB");
              assertThat(action.passage().text())
                  .isEqualTo("Leaders should act, including: one plan; one list.");
            });
    Passages improving =
        read(
            SectionKind.IMPROVEMENTS,
            VisitKind.AREA_SEND,
            "The board | Agree one plan (outcome 2, national framework).\n");
    assertThat(improving.improvements())
        .singleElement()
        .satisfies(
            item -> {
              assertThat(item.responsible()).containsExactly("The board");
              assertThat(item.references()).containsExactly("outcome 2, national framework");
              assertThat(item.passage().text()).isEqualTo("Agree one plan.");
            });
  }

  @Test
  void anArticleTellsInProseWhatTheReportWants() {
    Passages passages =
        read(
            SectionKind.FINDINGS,
            VisitKind.PRESS,
            """
            Inspectors recommended that visits be made in good time.

            Plans also need to improve.

            “Plans need to improve,” said the head of the council.

            Staff like their work.

            Plans should improve.

            The following need to improve:

            • pace

            • care

            All is told.
            """);
    assertThat(items(passages))
        .containsExactly(
            "Inspectors recommended that visits be made in good time.",
            "Plans also need to improve.",
            "pace",
            "care");
    assertThat(found(passages))
        .containsExactly(
            "“Plans need to improve,” said the head of the council.",
            "Staff like their work.",
            "Plans should improve.",
            "The following need to improve:",
            "All is told.");
    assertThat(
            read(
                    SectionKind.FINDINGS,
                    VisitKind.FOCUSED_VISIT,
                    "Inspectors recommended that visits be made in good time.")
                .improvements())
        .isEmpty();
  }

  @Test
  void aSentenceStandsOnThePageOfItsWords() {
    Passages passages =
        read(
            SectionKind.FINDINGS,
            VisitKind.FOCUSED_VISIT,
            "Plans are clear. Visits are made by staff who\n\fknow the child. All is well.");
    assertThat(passages.findings())
        .singleElement()
        .satisfies(
            passage ->
                assertThat(passage.sentences())
                    .extracting(
                        s -> s.place().firstPage() + "-" + s.place().lastPage() + " " + s.text())
                    .containsExactly(
                        "1-1 Plans are clear.",
                        "1-2 Visits are made by staff who know the child.",
                        "2-2 All is well."));
  }

  @Test
  void theSentencesOfAnItemPointAtTheirWordsOrWhereAReferenceStoodInThemAtTheItem() {
    Passages passages =
        improvements(
            "• Plans are thin. They lack dates. (enabler 1, framework)\n\n"
                + "• Visits are late. Few are noted (enabler 2, framework).");
    Passage first = passages.improvements().get(0).passage();
    assertThat(first.bullet()).isTrue();
    assertThat(first.heading()).isEqualTo("Heading");
    assertThat(places(first)).containsExactly("2-17 Plans are thin.", "18-34 They lack dates.");
    assertThat(places(passages.improvements().get(1).passage()))
        .containsExactly("61-115 Visits are late.", "61-115 Few are noted.");
  }

  private static List<String> places(Passage passage) {
    return passage.sentences().stream()
        .map(s -> s.place().start() + "-" + s.place().end() + " " + s.text())
        .toList();
  }
}
