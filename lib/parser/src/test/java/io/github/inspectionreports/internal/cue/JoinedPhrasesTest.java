package io.github.inspectionreports.internal.cue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.rules.Row;
import io.github.inspectionreports.rules.RuleSet;
import io.github.inspectionreports.rules.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Sentences of phrases, negations and numbers joined by chance: they mean nothing, and reading them
 * must not end in an error. "The area did not give from 12 to 30" once did.
 */
class JoinedPhrasesTest {
  private static final int SENTENCES = 20_000;
  private static final int MOST_PARTS = 7;

  /** Of these each is drawn as often as so many sentences of rows. */
  private static final int OFTEN = 12;

  private static final String[] SMALL =
      ("from 12 to 30|compared with 9|against 4|than last year|no longer|not|never|neither|nor|few"
              + "|hardly any|from weak to strong|and|but|,|;|although|when|if|who|that|used to|now"
              + "|more|less|become|has become|rose|fell|increase in|a decline in|1|2|three|half|from"
              + "|to|was|is|are|been|without|none|of|the case|rare|the exception")
          .split("\\|");

  @Test
  void areReadWithoutAnError() {
    List<String> parts = parts();
    Random random = new Random(20_261_129);
    for (int i = 0; i < SENTENCES; i++) {
      StringBuilder text = new StringBuilder();
      for (int k = random.nextInt(MOST_PARTS); k >= 0; k--) {
        text.append(parts.get(random.nextInt(parts.size()))).append(k > 0 ? ' ' : '.');
      }
      assertThat(Read.sentence(text.toString()).words()).as(text.toString()).isNotNull();
    }
  }

  private static List<String> parts() {
    List<String> parts = new ArrayList<>();
    for (Row row : RuleSet.bundled().table(Table.PHRASES).rows()) {
      for (String column : List.of("hit", "near-miss")) {
        String sentence = row.value(column).replaceFirst("[.?!]$", "");
        parts.add(sentence);
        String[] words = sentence.split(" ");
        for (int i = 0; i + 2 < words.length; i += 2) {
          parts.add(words[i] + " " + words[i + 1]);
        }
      }
    }
    for (int i = 0; i < OFTEN; i++) {
      parts.addAll(List.of(SMALL));
    }
    return parts;
  }
}
