package io.github.inspectionreports.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LetterIndexTest {
  private static final LocalDate JUNE = LocalDate.of(2025, 6, 12);

  @TempDir Path folder;

  private LetterIndex index(String text) throws IOException {
    return LetterIndex.read(Files.writeString(folder.resolve("list.csv"), text));
  }

  @Test
  void anIndexGivesDatesLinksAndNumbersById() throws IOException {
    LetterIndex index =
        index("id,kind,urn,listed_date,url\nmarrow-1,ILACS,80400,2025-06-12,https://x.example/1\n");
    assertThat(index.find("marrow-1"))
        .isEqualTo(new LetterIndex.Entry(JUNE, "https://x.example/1", "80400"));
    assertThat(index.find("marrow-2")).isNull();
    assertThat(index.ids()).containsExactly("marrow-1");
  }

  @Test
  void anIndexAsASpreadsheetSavesItIsRead() throws IOException {
    LetterIndex index = index("\uFEFFLetter;Published;Link\r\nmarrow-1;12/06/2025;\r\n;;\r\n");
    assertThat(index.find("marrow-1")).isEqualTo(new LetterIndex.Entry(JUNE, null, null));
    assertThat(index.ids()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-06-12", "12/06/2025", "12/6/2025", "12 June 2025"})
  void datesAreReadAsPeopleHereWriteThem(String date) throws IOException {
    LetterIndex.Entry entry = index("id,published\na," + date + "\n").find("a");
    assertThat(entry).isNotNull().extracting(LetterIndex.Entry::published).isEqualTo(JUNE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "name,published\\na,2025-06-12 | list.csv has no column 'id'",
        "id,published\\na,31/02/2025 | list.csv, line 2: '31/02/2025' is no date",
        "id,published\\na,06/13/2025 | list.csv, line 2",
        "id\\na\\na | list.csv, line 3: the id 'a' is there twice"
      })
  void aFaultIsNamedWithItsLine(String text, String fault) {
    assertThatThrownBy(() -> index(text.replace("\\n", "\n")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(fault);
  }

  @Test
  void whatIsNoTextInUtf8OrNotThereIsSaidToBe() throws IOException {
    Path latin =
        Files.write(folder.resolve("a.csv"), "id\né".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> LetterIndex.read(latin)).hasMessageContaining("UTF-8");
    assertThatThrownBy(() -> LetterIndex.read(folder.resolve("none.csv")))
        .hasMessageContaining("cannot be read");
  }
}
