package io.github.inspectionreports.internal.visit.places;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.internal.visit.Invented;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Visits to several councils. */
class JointVisitTest {
  private static final AuthorityNames AUTHORITIES = AuthorityNames.of(Invented.RULES);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Focused visit to Brackenshire and Fellmoor children’s services",
        "Inspection of the London Borough of Brackenshire and the Royal Borough of Fellmoor",
        "the monitoring visit to Brackenshire children’s services and to Fellmoor",
      })
  void councilsOfOneVisitAreNamed(String text) {
    assertThat(JointVisit.councils(text, AUTHORITIES)).containsExactly("Brackenshire", "Fellmoor");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Focused visit to Brackenshire children’s services",
        "Brackenshire and Fellmoor share a trust.",
        "The visit to Brackenshire took place in May, and Fellmoor comes next.",
        "Inspection of Great Hallow and its homes"
      })
  void oneCouncilIsNone(String text) {
    assertThat(JointVisit.councils(text, AUTHORITIES)).isEmpty();
  }

  @Test
  void councilsOutsideTheRegisterAreTold() {
    assertThat(
            JointVisit.councils(
                "one visit to Harrowmere Borough Council and the Borough of Tamsford on 4 June",
                AUTHORITIES))
        .containsExactly("Harrowmere Borough Council", "Borough of Tamsford");
  }
}
