package io.github.inspectionreports.internal.layout.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class WordListTest {
  private static List<String> lines() throws IOException {
    try (InputStream in = WordList.class.getResourceAsStream("words.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .toList();
    }
  }

  @Test
  void theLinesAreInTheOrderThatLookingUpNeeds() throws IOException {
    assertThat(lines()).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void eachWordIsFoundWhateverItsCapitals() throws IOException {
    List<String> words = lines().stream().filter(line -> !line.startsWith("#")).toList();
    assertThat(words).allMatch(WordList::has);
    assertThat(WordList.has("Abilities")).isTrue();
  }

  @Test
  void whatIsNoWordIsNotFound() throws IOException {
    assertThat(List.of("", "a", "abilitie", "abilitiess", "zzz", "~", "\n", lines().get(0)))
        .noneMatch(WordList::has);
  }

  @Test
  void aMottoIsForeignThoughEachOfItsWordsHasACapital() {
    assertThat(List.of("Semper Brackenshira", "Vincit Omnia Veritas"))
        .allMatch(WordList::isForeign);
    assertThat(List.of("Night Work", "Brackenshire Council", "Fenbridge", "Bracken MBC Hub"))
        .noneMatch(WordList::isForeign);
  }
}
