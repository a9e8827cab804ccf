package io.github.inspectionreports.internal.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhoActsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Leaders across the partnership should continue to ",
        "Leaders in the local partnership must ",
        "The local area partnership should ",
        "The local authority and its partners need to ",
        "Senior managers and leaders must also ",
        "Partnership leaders should jointly ",
        "The council’s leaders, managers and partner agencies will need to ",
        "Partners have to "
      })
  void whoMustActIsBeforeWhatMustBeDone(String who) {
    assertThat(WhoActs.end(who + "shorten the wait for speech therapy.")).isEqualTo(who.length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Partnership working with schools.",
        "Leaders do not visit teams often enough.",
        "The partnership has no plan for the wait for speech therapy.",
        "Foster carers should have respite.",
        "The oversight of plans by managers must improve.",
        "Leaders should "
      })
  void otherItemsBeginWithWhatTheyAreAbout(String item) {
    assertThat(WhoActs.end(item)).isZero();
  }
}
