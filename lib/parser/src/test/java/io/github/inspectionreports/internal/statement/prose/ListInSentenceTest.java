package io.github.inspectionreports.internal.statement.prose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.internal.document.Block;
import io.github.inspectionreports.internal.layout.Layout;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListInSentenceTest {
  private static @Nullable ListInSentence find(String text) {
    Block block = Layout.ofText(text).blocks().get(0);
    return ListInSentence.find(block, lead -> lead.contains("to do"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "There is one thing to do: train all staff and managers.|train all staff and managers.",
        "There are two things to do, namely visits and plans.|visits/plans.",
        "There are two things to do: visit each child, and write down who came.|visit each"
            + " child/write down who came.",
        "There are three things to do: visits, plans and reviews.|visits/plans/reviews.",
        "Much is to do: late visits; plans and reviews; and training.|late visits/plans and"
            + " reviews/training.",
        "Much is to do: firstly, visits; secondly, plans; and thirdly, reviews.|visits/plans/reviews.",
        "Much is to do: (a) visits, (b) plans and visits, and (c) reviews.|visits/plans and"
            + " visits/reviews."
      })
  void itemsArePartedWhereItIsCertain(String text, String items) {
    ListInSentence found = find(text);
    assertThat(found).isNotNull();
    assertThat(String.join("/", found.items().stream().map(Block::text).toList())).isEqualTo(items);
    for (Block item : found.items()) {
      assertThat(text.substring(item.start(), item.end())).isEqualTo(item.text());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Much is to do: visits, plans and reviews.",
        "There are two things to do: visits, plans and reviews."
      })
  void whereItIsNotCertainThereAreNone(String text) {
    ListInSentence found = find(text);
    assertThat(found).isNotNull();
    assertThat(found.items()).isEmpty();
  }

  @Test
  void whatIsAroundTheSentenceIsKept() {
    ListInSentence found = find("Staff are kind. One thing is to do: train all staff. Few leave.");
    assertThat(found).isNotNull();
    assertThat(found.before()).extracting(Block::text).isEqualTo("Staff are kind.");
    assertThat(found.sentence().text()).isEqualTo("One thing is to do: train all staff.");
    assertThat(found.lead()).isEqualTo("One thing is to do");
    assertThat(found.after()).extracting(Block::text).isEqualTo("Few leave.");
  }

  @ParameterizedTest
  @CsvSource({"There is much to do.", "Staff say this: much was done."})
  void otherSentencesLeadNothingIn(String text) {
    assertThat(find(text)).isNull();
  }
}
