package io.github.inspectionreports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.inspectionreports.model.Authority;
import io.github.inspectionreports.model.AuthorityKind;
import io.github.inspectionreports.model.Region;
import io.github.inspectionreports.rules.Row;
import io.github.inspectionreports.rules.RuleSet;
import io.github.inspectionreports.rules.RuleSetException;
import io.github.inspectionreports.rules.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthoritiesTest {
  private static final Authorities ENGLISH = Authorities.english();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dudley | Dudley",
        "Dudley MBC | Dudley",
        "Dudley Metropolitan Borough Council | Dudley",
        "dudley | Dudley",
        "Dudley’s children's services | Dudley",
        "Telford & Wrekin | Telford and Wrekin",
        "telford-and-wrekin | Telford and Wrekin",
        "the London Borough of Richmond upon Thames | Richmond upon Thames",
        "Royal Borough of Windsor and Maidenhead | Windsor and Maidenhead",
        "City of York Council | York",
        "County Durham | Durham",
        "Bristol, City of | Bristol",
        "Kingston upon Hull, City of | Kingston upon Hull",
        "Herefordshire, County of | Herefordshire",
        "St. Helens | St Helens",
        "City of London Corporation | City of London",
        "Council of the Isles of Scilly | Isles of Scilly",
        "Bournemouth, Christchurch and Poole Council | Bournemouth, Christchurch and Poole",
        "Poole Borough Council | Poole",
        "North Yorkshire | North Yorkshire",
        "Northamptonshire County Council | Northamptonshire",
        "Dorset Local Area Partnership | Dorset"
      })
  void anAuthorityIsFoundUnderItsManyNames(String asWritten, String name) {
    assertThat(ENGLISH.find(asWritten)).map(Authority::name).contains(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "Council",
        "London",
        "the City Council of",
        "Brackenshire",
        "West Lancashire Borough Council",
        "Dudley and Sandwell",
        "Dudley Zoo",
        "Greater Manchester"
      })
  void aTextThatIsTheNameOfNoOneAuthorityFindsNone(String text) {
    assertThat(ENGLISH.find(text)).isEmpty();
  }

  @Test
  void theRegisterHolds153AuthoritiesThatAreAndEachHasACodeOfItsOwnKind() {
    List<Authority> present = ENGLISH.all().stream().filter(a -> !a.isFormer()).toList();
    assertThat(present).hasSize(153);
    for (Authority authority : ENGLISH.all()) {
      String start =
          switch (java.util.Objects.requireNonNull(authority.kind())) {
            case UNITARY -> "E06";
            case METROPOLITAN_DISTRICT -> "E08";
            case LONDON_BOROUGH, CITY_CORPORATION -> "E09";
            case COUNTY -> "E10";
          };
      assertThat(authority.onsCode()).as(authority.name()).matches(start + "\\d{6}");
      assertThat(authority.region()).as(authority.name()).isNotNull();
      assertThat(authority.region() == Region.LONDON)
          .as(authority.name())
          .isEqualTo("E09".equals(start));
    }
  }

  @Test
  void noCodeStandsTwice() {
    List<String> codes = new ArrayList<>();
    for (Authority authority : ENGLISH.all()) {
      codes.add(authority.onsCode());
      authority.formerCodes().forEach(former -> codes.add(former.code()));
    }
    assertThat(new HashSet<>(codes)).hasSameSizeAs(codes);
  }

  @ParameterizedTest
  @CsvSource({
    "NORTH_EAST, 12",
    "NORTH_WEST, 24",
    "YORKSHIRE_AND_THE_HUMBER, 15",
    "EAST_MIDLANDS, 10",
    "WEST_MIDLANDS, 14",
    "EAST_OF_ENGLAND, 11",
    "LONDON, 33",
    "SOUTH_EAST, 19",
    "SOUTH_WEST, 15"
  })
  void eachRegionHasItsAuthorities(Region region, int number) {
    assertThat(ENGLISH.in(region).stream().filter(authority -> !authority.isFormer()))
        .hasSize(number);
  }

  @Test
  void whoeverEndedHasSuccessorsWhoBeganOnThatDayAndLieInItsRegion() {
    List<Authority> ended = ENGLISH.all().stream().filter(Authority::isFormer).toList();
    assertThat(ended).hasSize(6);
    for (Authority former : ended) {
      assertThat(ENGLISH.successors(former))
          .as(former.name())
          .isNotEmpty()
          .allMatch(successor -> java.util.Objects.equals(successor.since(), former.until()))
          .allMatch(successor -> successor.region() == former.region());
    }
  }

  @Test
  void northamptonshireLeadsToItsTwoSuccessorsAndTheyLeadBack() {
    Authority former = ENGLISH.find("Northamptonshire").orElseThrow();
    assertThat(ENGLISH.successors(former))
        .extracting(Authority::name)
        .containsExactly("North Northamptonshire", "West Northamptonshire");
    assertThat(former.until()).isEqualTo(LocalDate.of(2021, 4, 1));
    Authority west = ENGLISH.find("West Northamptonshire").orElseThrow();
    assertThat(ENGLISH.predecessors(west)).containsExactly(former);
  }

  @Test
  void aCodeThatChangedIsFoundUnderBothAndEachHoldsInItsTime() {
    Authority gateshead = ENGLISH.find("Gateshead").orElseThrow();
    assertThat(ENGLISH.byOnsCode("E08000020")).contains(gateshead);
    assertThat(ENGLISH.byOnsCode("e08000037 ")).contains(gateshead);
    assertThat(gateshead.onsCodeOn(LocalDate.of(2013, 3, 31))).isEqualTo("E08000020");
    assertThat(gateshead.onsCodeOn(LocalDate.of(2013, 4, 1))).isEqualTo("E08000037");
    assertThat(ENGLISH.byOnsCode("W06000001")).isEmpty();
  }

  @Test
  void aRegisterOfOnesOwnNeedsNoMoreThanNames() {
    Authorities own = register(Row.of("marrow", "name", "Marrow", "aliases", "Old Marrow"));
    assertThat(own.find("Old Marrow Council"))
        .contains(
            new Authority(
                "marrow",
                "Marrow",
                null,
                null,
                null,
                List.of(),
                List.of("Old Marrow"),
                null,
                null,
                List.of()));
    assertThat(Authorities.of(RuleSet.none()).all()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "type, parish, no kind",
    "region, Mercia, no region",
    "since, spring 2019, no day",
    "former-ons, E10000099, no former code",
    "successors, brackenshire, no row has the id"
  })
  void aRowThatNobodyCanReadIsRefusedWithItsPlace(String column, String value, String message) {
    assertThatThrownBy(() -> register(Row.of("marrow", "name", "Marrow", column, value)))
        .isInstanceOf(RuleSetException.class)
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the Brackenshire County Council | Brackenshire",
        "London Borough of Great Hallow | Great Hallow",
        "Great Hallow | Great Hallow",
        "City Council | City Council",
        "'' | ''"
      })
  void aNameIsShortWithoutTheWordsForItsKind(String asWritten, String name) {
    assertThat(Authorities.shortName(asWritten)).isEqualTo(name);
  }

  @Test
  void regionsAndKindsAreFoundByTheirNames() {
    assertThat(Stream.of(Region.values()).map(Region::title))
        .allMatch(title -> Region.named(title.toUpperCase(java.util.Locale.ROOT)).isPresent());
    assertThat(Region.named("NORTH_WEST")).contains(Region.NORTH_WEST);
    assertThat(Region.named("Mercia")).isEmpty();
    assertThat(AuthorityKind.named("London Borough")).contains(AuthorityKind.LONDON_BOROUGH);
    assertThat(AuthorityKind.named("parish")).isEmpty();
  }

  private static Authorities register(Row... rows) {
    return Authorities.of(RuleSet.of(Table.of(Table.AUTHORITIES, rows)));
  }
}
