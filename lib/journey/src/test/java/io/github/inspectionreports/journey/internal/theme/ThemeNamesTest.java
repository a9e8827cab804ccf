package io.github.inspectionreports.journey.internal.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.rules.Row;
import io.github.inspectionreports.rules.RuleSet;
import io.github.inspectionreports.rules.Table;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThemeNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          adoption             | Panels think of adoption early.                     | The adoption of a new form took a year.
          allegations          | The designated officer keeps a log.                 | An officer keeps a log.
          assessment           | Their assessments are short.                        | The assessment team has moved.
          care-leavers         | Each pathway plan has a date.                       | The path to the hub is steep.
          child-protection     | Strategy discussions are held at once.              | The strategy is new.
          children-in-care     | Few children in care miss a visit.                  | Children know that staff care.
          commissioning        | Joint commissioning is slow.                        | The commission met twice.
          disabled-children    | Disabled children wait for a break.                 | Children meet each week.
          diversity            | An interpreter came to each visit.                  | Workers speak with them.
          domestic-abuse       | Domestic abuse is asked about.                      | Domestic bills are paid.
          early-help           | Early help comes in days.                           | Help comes in days.
          education            | Few of them miss school.                            | The Department for Education was told.
          education            | Their education is disrupted.                       | An education, health and care plan is due.
          exploitation-missing | Staff ask why a child goes missing.                 | Dates are missing from the file.
          family-networks      | Kinship carers get the same help.                   | Carers get the same help.
          front-door           | The front door is open all day.                     | The door was open.
          health               | Health assessments are late.                        | Health partners came to the meeting.
          homelessness         | No homeless young person was turned away.           | Homes were found.
          leadership           | Senior managers know the service.                   | Senior leaders must shorten the wait.
          neglect              | A tool for neglect is used.                         | No plan was forgotten.
          partnership          | Partnership working is strong.                      | Partners came to the meeting.
          permanence           | Permanence is planned for.                          | Permanent staff were found.
          placements           | Foster carers are trained.                          | Students are placed with a mentor.
          planning             | Care planning drifts.                               | The strategic plan is new.
          pre-proceedings      | Pre-proceedings work takes months.                  | The meeting proceeded.
          private-fostering    | Private fostering is checked.                       | Fostering is checked.
          quality-assurance    | Audits say what to do next.                         | Quality matters to them.
          radicalisation       | The risk of radicalisation is known.                | Radical change is under way.
          recording            | Their decisions are recorded.                       | The figures are a record low.
          reviewing            | The IRO sees each child.                            | The review was short.
          send                 | The EHC plans are late.                             | They send a letter.
          supervision          | Supervision is monthly.                             | A supervision order was made.
          unaccompanied        | Separated migrant children get a guardian.          | Her parents separated.
          voice                | The voice of the child is clear.                    | He spoke up.
          workforce            | Caseloads are high.                                 | The load is high.
          """)
  void aThemeIsNamedByItsOwnWords(String theme, String naming, String other) {
    assertThat(ThemeNames.in(naming)).contains(theme);
    assertThat(ThemeNames.in(other)).doesNotContain(theme);
  }

  @Test
  void eachBundledThemeHasNames() {
    assertThat(RuleSet.bundled().table(Table.THEMES).rows().stream().map(Row::id))
        .hasSizeGreaterThan(30)
        .allSatisfy(theme -> assertThat(ThemeNames.THEMES).contains(theme));
  }

  @Test
  void theSubjectOfAnItemIsWhoItIsAboutAndNotTheWayOfWorking() {
    ThemeNames names = new ThemeNames();
    assertThat(
            names.subjects(
                List.of("planning", "family-networks"), "Care plans of children in kinship care."))
        .containsExactly("family-networks");
    assertThat(names.subjects(List.of("planning", "health"), "The quality of plans."))
        .containsExactly("planning");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          assessment           | Assessment teams have moved.                     | Assessments by the assessment team are late.
          commissioning        | Leaders commissioned an external review.         | Commissioning is slow, so leaders commissioned a review.
          commissioning        | A commissioned social work team came in May.     | The council commissioned more homes.
          diversity            | Training has not yet translated into practice.   | Letters are translated for parents.
          education            | The Department for Education was told.           | The Department for Education asks how many miss school.
          exploitation-missing | Events are missing from some chronologies.       | Children who go missing are missing from the records.
          exploitation-missing | Fathers are the key missing voices.              | Missing children are seen soon.
          placements           | There are too few school places.                 | Placements near school places are few.
          supervision          | Few supervision orders are sought.               | Supervision covers supervision orders.
          """)
  void wordsInAnotherSenseAreNotAboutATheme(String theme, String other, String about) {
    ThemeNames names = new ThemeNames();
    assertThat(names.isInAnotherSense(theme, other)).isTrue();
    assertThat(names.isInAnotherSense(theme, about)).isFalse();
  }
}
