package io.github.inspectionreports.internal.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Words that are remembered are the words that are read without a memory. */
class WordMemoryTest {
  private static final String TEXT =
      "Children’s services: the council's work is good; \"Early help\" – R&D isn't.";

  @Test
  void theSameWordHasTheSameNumberAndNoOtherHasIt() {
    WordMemory memory = new WordMemory(1_024);
    Map<Integer, String> words = new HashMap<>();
    for (int text = 0; text < 300; text++) {
      Tokens tokens = Tokens.of("Visit " + text % 100 + " visit", memory);
      for (int i = 0; i < tokens.size(); i++) {
        String before = words.put(tokens.number(i, memory), tokens.written(i));
        assertThat(before).isIn(null, tokens.written(i));
      }
    }
    assertThat(words).hasSize(102).doesNotContainKey(WordMemory.UNKNOWN);
  }

  @Test
  void aFullMemoryReadsWordsThatItDoesNotRemember() {
    WordMemory memory = new WordMemory(16);
    int unknown = 0;
    for (int word = 0; word < 100; word++) {
      Tokens tokens = Tokens.of("Word" + word, memory);
      assertThat(tokens.written(0)).isEqualTo("Word" + word);
      assertThat(tokens.word(0)).isEqualTo("word" + word);
      unknown += tokens.number(0, memory) == WordMemory.UNKNOWN ? 1 : 0;
    }
    assertThat(unknown).isBetween(84, 99);
  }

  @Test
  void aLongWordIsNotRemembered() {
    WordMemory memory = new WordMemory(16);
    String word = "a".repeat(25);
    assertThat(Tokens.of(word, memory).number(0, memory)).isEqualTo(WordMemory.UNKNOWN);
    assertThat(Tokens.of(word, memory).written(0)).isEqualTo(word);
  }

  @Test
  void wordsOfNoMemoryOrAnotherAreLookedUp() {
    WordMemory memory = new WordMemory(64);
    int number = Tokens.of("Plans", memory).number(0, memory);
    assertThat(Tokens.of("Plans").number(0, memory)).isEqualTo(number);
    assertThat(Tokens.of("Plans", new WordMemory(64)).number(0, memory)).isEqualTo(number);
  }

  @Test
  void aMemoryChangesNoWord() {
    assertThat(words(Tokens.of(TEXT, new WordMemory(64)))).isEqualTo(words(Tokens.of(TEXT)));
    assertThat(words(Tokens.of(TEXT)))
        .startsWith("Children's children's 0 10", "services services 11 19", "| the the 21 24");
  }

  @Test
  void withoutSignsNothingBreaksAText() {
    assertThat(words(Tokens.withoutSigns(TEXT, new WordMemory(64))))
        .startsWith("Children's children's 0 10", "services services 11 19", "the the 21 24")
        .endsWith("R r 64 65", "and and 65 66", "D d 66 67", "isn't isn't 68 73");
  }

  private static List<String> words(Tokens tokens) {
    return IntStream.range(0, tokens.size())
        .mapToObj(
            i ->
                (tokens.breakBefore(i) ? "| " : "")
                    + String.join(" ", tokens.written(i), tokens.word(i))
                    + " "
                    + tokens.start(i)
                    + " "
                    + tokens.end(i))
        .toList();
  }
}
