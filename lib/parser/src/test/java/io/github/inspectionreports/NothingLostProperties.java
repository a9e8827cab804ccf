package io.github.inspectionreports;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.model.Finding;
import io.github.inspectionreports.model.Place;
import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.model.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

/** What holds for every text, whole or mutilated. */
class NothingLostProperties {
  @Provide
  Arbitrary<String> letters() {
    return Arbitraries.of(ComposedLetters.NAMES).map(ComposedLetters::text);
  }

  @Property(seed = "20240305", tries = 120)
  void aLetterCutOffAnywhereIsAccountedForToTheEnd(
      @ForAll("letters") String letter, @ForAll @DoubleRange(min = 0.01, max = 1) double share) {
    String cut = letter.substring(0, (int) Math.ceil(letter.length() * share));
    if (!cut.isBlank()) {
      assertAccountedFor(ComposedLetters.readText(cut));
    }
  }

  @Property(seed = "20240305", tries = 80)
  void aLetterWithItsParagraphsInAnyOrderIsAccountedFor(
      @ForAll("letters") String letter, @ForAll long seed) {
    List<String> paragraphs = new ArrayList<>(Arrays.asList(letter.split("\n\n")));
    Collections.shuffle(paragraphs, new Random(seed));
    assertAccountedFor(ComposedLetters.readText(String.join("\n\n", paragraphs)));
  }

  /** Tried with each of the letters once. */
  @Property(seed = "20240305")
  void theSameTextGivesTheSameReport(@ForAll("letters") String letter) {
    assertThat(ComposedLetters.readText(letter)).isEqualTo(ComposedLetters.readText(letter));
  }

  private static void assertAccountedFor(Report report) {
    String text = report.text();
    int[] times = new int[text.length()];
    report.findings().forEach(finding -> mark(times, finding.place()));
    report.improvements().forEach(item -> mark(times, item.place()));
    report.priorityActions().forEach(action -> mark(times, action.place()));
    report.frame().forEach(part -> mark(times, part.place()));
    report
        .sections()
        .forEach(
            section -> {
              if (section.heading() != null) {
                int start = section.place().start();
                mark(times, new Place(1, 1, start, start + section.heading().length()));
              }
            });
    for (int i = 0; i < times.length; i++) {
      if (times[i] == 0) {
        boolean mark = i - (text.lastIndexOf('\n', i) + 1) < 8;
        assertThat(!Character.isLetter(text.charAt(i)) || mark)
            .as("lost at %d: %s", i, text.substring(i, Math.min(text.length(), i + 40)))
            .isTrue();
      }
      assertThat(times[i]).as("told twice at %d", i).isLessThan(2);
    }
    for (Finding finding : report.findings()) {
      assertThat(at(text, finding.place())).isEqualTo(finding.text());
      for (Statement statement : finding.statements()) {
        assertThat(at(text, statement.place())).isEqualTo(statement.text());
      }
    }
  }

  private static String at(String text, Place place) {
    return text.substring(place.start(), place.end());
  }

  private static void mark(int[] times, Place place) {
    for (int i = place.start(); i < place.end(); i++) {
      times[i]++;
    }
  }
}
