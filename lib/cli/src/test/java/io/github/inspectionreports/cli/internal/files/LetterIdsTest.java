package io.github.inspectionreports.cli.internal.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LetterIdsTest {
  private static List<String> ids(String... files) {
    return LetterIds.of(Stream.of(files).map(Path::of).toList());
  }

  @Test
  void aNameThatOneLetterHasIsItsId() {
    assertThat(ids("/in/a.pdf", "/in/x/b.2025.pdf", "/in/.draft"))
        .containsExactly("a", "b.2025", ".draft");
  }

  @Test
  void lettersOfOneNameGetAsManyFoldersAsTellThemApart() {
    assertThat(ids("/in/2024/a.pdf", "/in/2025/a.txt", "/in/b.pdf"))
        .containsExactly("2024_a", "2025_a", "b");
    assertThat(ids("/in/x/2025/a.pdf", "/in/y/2025/a.pdf", "/in/y/2024/a.pdf"))
        .containsExactly("x_2025_a", "y_2025_a", "y_2024_a");
  }

  @Test
  void lettersThatOnlyTheirEndingsTellApartKeepThem() {
    assertThat(ids("/in/a.pdf", "/in/a.txt")).containsExactly("a.pdf", "a.txt");
    assertThat(ids("/in/x/a.pdf", "/in/x/a.txt", "/in/y/a.pdf"))
        .containsExactly("x_a.pdf", "x_a.txt", "y_a");
  }

  @Test
  void aLongerIdIsNeverThatOfAnotherLetter() {
    assertThat(ids("/in/p/x/a.pdf", "/in/p/y/a.pdf", "/in/x_a.pdf"))
        .containsExactly("p_x_a", "p_y_a", "x_a");
    List<String> ids = ids("/x/a.pdf", "/y/a.pdf", "/x_a.pdf", "/y_a.pdf");
    assertThat(new HashSet<>(ids)).hasSize(4);
  }

  @Test
  void idsDoNotDependOnTheOrderOfTheLetters() {
    List<Path> files =
        Stream.of("/in/x/a.pdf", "/in/y/a.pdf", "/in/y/A.txt", "/in/b.pdf").map(Path::of).toList();
    List<Path> back = new java.util.ArrayList<>(files);
    Collections.reverse(back);
    List<String> ids = new java.util.ArrayList<>(LetterIds.of(back));
    Collections.reverse(ids);
    assertThat(ids).isEqualTo(LetterIds.of(files));
  }
}
