package io.github.inspectionreports.internal.visit.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.internal.layout.Layout;
import io.github.inspectionreports.internal.visit.Invented;
import io.github.inspectionreports.internal.visit.people.names.PeopleWords;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who signed, and what only looks like a name below a letter. */
class SignaturesTest {
  private static final Signatures SIGNATURES = new Signatures(PeopleWords.of(Invented.RULES));

  private static List<String> names(String... lines) {
    return SIGNATURES.read(Layout.ofText(String.join("\n", lines)).blocks()).names();
  }

  @Test
  void theRestOfARoleIsNoName() {
    assertThat(
            names(
                "Yours sincerely",
                "Rowan Ashby, Deputy Chief Inspector,",
                "Community Mental Services, Young People"))
        .containsExactly("Rowan Ashby");
  }

  @Test
  void anInspectorateBelowANameTakesNothingFromIt() {
    assertThat(names("Yours sincerely", "Rowan Ashby HMI Constabulary", "Robin Hale HMI"))
        .containsExactly("Rowan Ashby", "Robin Hale");
  }

  @Test
  void buttonsOfAPageAreNoNames() {
    assertThat(names("Yours sincerely", "Rowan Ashby", "Yes No")).containsExactly("Rowan Ashby");
  }

  @Test
  void whoSignsFirstMayBeCalledLeadInspectorFurtherDown() {
    List<String> lines =
        List.of(
            "Yours sincerely",
            "Robin Hale",
            "Her Majesty’s Inspector",
            "Rowan Ashby",
            "Regional Director",
            "Robin Hale",
            "HMI Lead Inspector");
    assertThat(SIGNATURES.read(Layout.ofText(String.join("\n", lines)).blocks()).leads())
        .containsExactly("Robin Hale");
  }

  @Test
  void peopleBesideEachOtherMayHaveLostTheGapBetweenThem() {
    assertThat(
            names(
                "Yours sincerely",
                "Rowan Ashby, National Director, Schools  Robin Hale, Chief Inspector of Prisons",
                "Ada Fenn, HMI of Constabulary Marian Holt, Head of Inspection"))
        .containsExactly("Rowan Ashby", "Robin Hale", "Ada Fenn", "Marian Holt");
    assertThat(names("Yours sincerely", "Rowan Ashby, Director of Great Hallow, Bracken House"))
        .containsExactly("Rowan Ashby");
  }
}
