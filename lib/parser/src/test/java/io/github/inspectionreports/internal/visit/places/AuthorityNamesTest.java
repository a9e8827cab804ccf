package io.github.inspectionreports.internal.visit.places;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.internal.visit.Invented;
import io.github.inspectionreports.rules.Row;
import io.github.inspectionreports.rules.RuleSet;
import io.github.inspectionreports.rules.Table;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorityNamesTest {
  private static final AuthorityNames REGISTER = AuthorityNames.of(RuleSet.bundled());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Focused visit to Dudley MBC children's services | Dudley | Dudley MBC",
        "the London Borough of Hackney | Hackney | London Borough of Hackney",
        "Royal Borough of Windsor and Maidenhead | Windsor and Maidenhead |"
            + " Royal Borough of Windsor and Maidenhead",
        "Bournemouth, Christchurch and Poole Council | Bournemouth, Christchurch and Poole |"
            + " Bournemouth, Christchurch and Poole Council",
        "the City of London Corporation | City of London | City of London Corporation",
        "Telford & Wrekin local authority | Telford and Wrekin | Telford & Wrekin local authority",
        "North Somerset children's services | North Somerset | North Somerset",
        "Bath and North East Somerset Council | Bath and North East Somerset |"
            + " Bath and North East Somerset Council",
        "Newcastle children's services | Newcastle upon Tyne | Newcastle",
        "Newcastle Upon Tyne City Council | Newcastle upon Tyne | Newcastle Upon Tyne City Council",
        "Northamptonshire County Council | Northamptonshire | Northamptonshire County Council",
        "Kingston upon Hull City Council | Kingston upon Hull | Kingston upon Hull City Council",
        "Area SEND inspection of Dorset Local Area Partnership | Dorset | Dorset"
      })
  void authoritiesAreFoundUnderTheirManyNames(String text, String name, String asWritten) {
    assertThat(REGISTER.in(text))
        .first()
        .satisfies(
            mention -> {
              assertThat(mention.name()).isEqualTo(name);
              assertThat(mention.asWritten()).isEqualTo(asWritten);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "6 Cumberland Place",
        "12 Bolton Street",
        "Kent House",
        "Derby County Hall",
        "35 Wellington Street, Reading RG1 2AB",
        "Mr Kent and Ms Derby came",
        "Helen Bolton wrote",
        "Sir Mark Sunderland",
        "Devon Harris said so",
        "Greater Manchester grew",
        "West Lancashire Borough Council",
        "Kent Police came",
        "Hillingdon Hospital",
        "Reading the letter, parents wept",
        "Reading and writing are taught",
        "Bury your doubts",
      })
  void streetsBuildingsPeopleAndWordsAreNoAuthorities(String text) {
    assertThat(REGISTER.in(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Children in Reading wait | Reading",
        "Reading | Reading",
        "Reading Borough Council | Reading",
        "Bolton’s children wait | Bolton",
        "In Bolton, children wait | Bolton",
        "Focused visit to Birmingham Children’s Trust | Birmingham",
        "Slough Children First | Slough",
        "Ofsted Praises Sutton Council | Sutton"
      })
  void aNameMeansTheCouncilWhereTheWordsAroundItSaySo(String text, String name) {
    assertThat(REGISTER.in(text)).extracting(AuthorityNames.Mention::name).containsExactly(name);
  }

  @Test
  void theRegisterHoldsEveryCouncilOfEnglandWithChildrensServices() {
    List<Row> rows = RuleSet.bundled().table(Table.AUTHORITIES).rows();
    assertThat(count(rows, "london borough")).isEqualTo(32);
    assertThat(count(rows, "city corporation")).isEqualTo(1);
    assertThat(count(rows, "metropolitan district")).isEqualTo(36);
    assertThat(count(rows, "county")).isEqualTo(21);
    assertThat(count(rows, "unitary")).isEqualTo(63);
  }

  private static long count(List<Row> rows, String type) {
    return rows.stream()
        .filter(row -> row.value("type").equals(type) && row.value("until").isEmpty())
        .count();
  }

  @Test
  void commonWordsAreNoAuthorities() {
    assertThat(REGISTER.in("Staff are reading plans and bury themselves in kent-like detail."))
        .isEmpty();
  }

  @Test
  void aNameEndsWithTheWordCouncilThoughItsHallFollowsIt() {
    assertThat(AuthorityNames.of(Invented.RULES).in("Brackenshire County Council County Hall"))
        .extracting(AuthorityNames.Mention::asWritten)
        .containsExactly("Brackenshire County Council");
  }

  @Test
  void theWholeNameIsWrittenThoughSomethingBelongsToTheCouncil() {
    assertThat(AuthorityNames.of(RuleSet.bundled()).in("Leeds City Council’s staff"))
        .extracting(AuthorityNames.Mention::asWritten)
        .containsExactly("Leeds City Council");
  }

  @Test
  void aRegisterOfOnesOwnKnowsNamesOfSeveralWordsAndTheirAliases() {
    AuthorityNames own =
        register(Row.of("hallow", "name", "Great Hallow Dale", "aliases", "GHD | Old Hallow"));
    assertThat(own.in("Great Hallow Dale met Old Hallow and GHD, and none of Hallow came."))
        .extracting(AuthorityNames.Mention::name)
        .containsExactly("Great Hallow Dale", "Great Hallow Dale", "Great Hallow Dale");
    assertThat(own.in(" , ")).isEmpty();
  }

  @Test
  void ofTwoAuthoritiesThatShareANameTheFirstByTheAlphabetIsMeantInWhateverOrderTheyStand() {
    Row one = Row.of("one", "name", "Ashmoor", "aliases", "The Moor");
    Row two = Row.of("two", "name", "Fellmoor", "aliases", "The Moor");
    for (AuthorityNames register : List.of(register(one, two), register(two, one))) {
      assertThat(register.in("The Moor"))
          .extracting(AuthorityNames.Mention::name)
          .containsExactly("Ashmoor");
    }
  }

  private static AuthorityNames register(Row... rows) {
    return AuthorityNames.of(RuleSet.bundled().with(Table.of(Table.AUTHORITIES, rows)));
  }
}
