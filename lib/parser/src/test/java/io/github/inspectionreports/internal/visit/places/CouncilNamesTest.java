package io.github.inspectionreports.internal.visit.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CouncilNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Brackenshire County Council | Brackenshire | Brackenshire County Council",
        "Upper Marrow and Dale Metropolitan Borough Council | Upper Marrow and Dale | Upper Marrow"
            + " and Dale Metropolitan Borough Council",
        "Marrow-upon-Dale Council, the town hall | Marrow-upon-Dale | Marrow-upon-Dale Council",
        "London Borough of Marrowdale | Marrowdale | London Borough of Marrowdale",
        "Focused visit to Brackenshire children\u2019s services | Brackenshire | Brackenshire",
        "Inspection of Marrowdale local authority children's services | Marrowdale | Marrowdale",
        "Area SEND inspection of Great Hallow Local Area Partnership | Great Hallow | Great Hallow",
        "Joint area SEND revisit in Brackenshire | Brackenshire | Brackenshire",
        "Inspection of children\u2019s services in Great Hallow | Great Hallow | Great Hallow",
        "Reinspection of Brackenshire\u2019s children\u2019s services | Brackenshire |"
            + " Brackenshire",
        "Inspection of Great Hallow Children\u2019s Trust | Great Hallow | Great Hallow"
            + " Children\u2019s Trust",
        "Visit to Bright Path Children\u2019s Trust, which delivers services for Brackenshire |"
            + " Brackenshire | Brackenshire",
        "Bright Path Children's Trust runs them on behalf of Great Hallow Borough Council. | Great"
            + " Hallow | Great Hallow Borough Council",
        "Bright Path Children\u2019s Trust has services for young people. | Bright Path | Bright Path"
            + " Children\u2019s Trust",
        "They revisited the area of Brackenshire to decide | Brackenshire | Brackenshire",
        "The Council said that Brackenshire Council agreed | Brackenshire | Brackenshire Council"
      })
  void aCouncilIsKnownByTheWordsAroundItsName(String text, String name, String written) {
    AuthorityNames.Mention mention = CouncilNames.in(List.of(text));
    assertThat(mention).isNotNull();
    assertThat(mention.name()).isEqualTo(name);
    assertThat(mention.asWritten()).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({
    "Joint SEND inspection of the area",
    "Local Council",
    "The council has six hubs.",
    "a visit to children's services",
    "The Council met."
  })
  void otherWordsAreNoName(String text) {
    assertThat(CouncilNames.in(List.of(text))).isNull();
  }

  @Test
  void aTitleMayBeAName() {
    assertThat(CouncilNames.alone(List.of("Inspection Report", "Great Hallow", "Brackenshire")))
        .isEqualTo(new AuthorityNames.Mention("Great Hallow", "Great Hallow", 0, 12));
    assertThat(CouncilNames.alone(List.of("Joint Review", "The inspection"))).isNull();
    assertThat(CouncilNames.alone(List.of("Inspection of looked after children services Hallow")))
        .extracting(AuthorityNames.Mention::name)
        .isEqualTo("Hallow");
  }

  @Test
  void aLongTextOfCapitalsIsRead() {
    String text = "Marrow ".repeat(50_000);
    assertThatCode(() -> CouncilNames.in(List.of(text))).doesNotThrowAnyException();
  }
}
