package io.github.inspectionreports.internal.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListedThingsTest {
  @Test
  void eachThingOfAListIsOne() {
    assertThat(
            ListedThings.in(
                "Improve the quality and timeliness of all assessments, written plans and case"
                    + " records, so that children and families know what comes next."))
        .containsExactly("all assessments", "written plans", "case records");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The quality of plans.",
        "The use of hostels, caravans and hotels.",
        "Children and families are seen.",
        ""
      })
  void oneThingIsNoList(String item) {
    assertThat(ListedThings.in(item)).isEmpty();
  }

  @Test
  void aClauseIsNoThing() {
    assertThat(
            ListedThings.in(
                "The consistency of plans and meetings that all partners of the board attend"))
        .containsExactly("plans", "meetings");
    assertThat(ListedThings.in("The frequency of visits and of what they find out about homes"))
        .containsExactly("visits");
  }
}
