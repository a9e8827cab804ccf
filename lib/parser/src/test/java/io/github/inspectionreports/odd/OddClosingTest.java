package io.github.inspectionreports.odd;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.UnreadableLetterException;
import io.github.inspectionreports.model.Category;
import io.github.inspectionreports.model.Finding;
import io.github.inspectionreports.model.Statement;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Thanks and closing words that are not those of most letters. */
class OddClosingTest {
  private static Statement read(String sentence) throws UnreadableLetterException {
    String before = "since the last inspection in 2021.";
    List<Finding> findings =
        PlainLetter.read(PlainLetter.TEXT.replace(before, before + "\n\n" + sentence)).findings();
    return findings.stream()
        .flatMap(finding -> finding.statements().stream())
        .filter(statement -> statement.text().equals(sentence))
        .findAny()
        .orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We are particularly grateful to the parents who told us of poor care.",
        "I was thankful for the time that excellent managers gave in a difficult week.",
        "We very much appreciated the honesty of parents who spoke of weak support.",
        "My sincere thanks go to your skilled staff.",
        "Please pass on our thanks to the children who spoke of weak support.",
        "It was a pleasure to meet so many committed staff.",
        "I hope that you find this letter helpful.",
        "We wish you every success in putting right what is weak.",
        "I look forward to hearing how you improve poor practice.",
        "Should you have any concerns about the content of this letter, tell the inspectorate.",
        "If there is anything here that is wrong or not clear to your staff, please let me know.",
        "Please share it with the parents whom poor services have failed.",
        "We apologise for the late arrival of this letter.",
        "Any complaint should be made within ten working days.",
        "Complaints about this inspection must be sent to Ofsted in writing.",
        "If you wish to make a complaint, weak services should be named in it.",
        "Our complaints procedure says what should be done.",
        "Ofsted and CQC do not intend to return to the area.",
        "We have no plans to visit again before the next inspection.",
        "No further monitoring visits are needed."
      })
  void thanksAndClosingWordsSayNothingOfWhatWasFound(String sentence)
      throws UnreadableLetterException {
    Statement statement = read(sentence);
    assertThat(statement.category()).isEqualTo(Category.CONTEXT);
    assertThat(statement.because()).allMatch(reason -> reason.rule().equals("set-phrase"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Parents are grateful for help that is excellent.",
        "If families are unhappy with the conduct of staff, nobody listens to them.",
        "Managers do not share letters with parents.",
        "Complaints are not dealt with within ten working days.",
        "Social workers do not plan to return to the home."
      })
  void whatFamiliesSayIsFound(String sentence) throws UnreadableLetterException {
    assertThat(read(sentence).category()).isNotEqualTo(Category.CONTEXT);
  }
}
