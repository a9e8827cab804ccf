package io.github.inspectionreports.internal.classify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.internal.passage.Passage;
import io.github.inspectionreports.model.Place;
import io.github.inspectionreports.model.SectionKind;
import io.github.inspectionreports.rules.RuleSet;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sentences whose direction decides, by templates: every word that can stand in a slot is tried, so
 * that "has risen" and "has fallen" are kept apart whatever rises or falls.
 */
class DirectionTemplatesTest {
  private static final Classifier CLASSIFIER = Classifier.of(RuleSet.bundled());
  private static final Place NOWHERE = new Place(1, 1, 0, 0);
  private static final Pattern SLOT = Pattern.compile("\\{([a-z]+)}");

  /**
   * A template.
   *
   * @param about what it is about
   * @param category what its sentences say
   * @param sentences all of them
   */
  record Template(String about, String category, List<String> sentences) {
    @Override
    public String toString() {
      return about;
    }
  }

  static Stream<Template> templates() throws IOException {
    Map<String, List<String>> slots = new HashMap<>();
    List<Template> templates = new ArrayList<>();
    try (InputStream in =
            DirectionTemplatesTest.class.getResourceAsStream("direction-templates.tsv");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] cells = line.split("\t");
        if (cells[0].equals("slot")) {
          slots.put(cells[1], List.of(cells[2].split("\\|")));
        } else if (!line.startsWith("#") && cells.length == 3) {
          templates.add(new Template(cells[0], cells[1], fill(cells[2], slots)));
        }
      }
    }
    return templates.stream();
  }

  private static List<String> fill(String template, Map<String, List<String>> slots) {
    Matcher slot = SLOT.matcher(template);
    if (!slot.find()) {
      return List.of(template);
    }
    List<String> filled = new ArrayList<>();
    for (String words : slots.get(slot.group(1))) {
      String sentence =
          template.substring(0, slot.start()) + words + template.substring(slot.end());
      filled.addAll(fill(sentence, slots));
    }
    return filled;
  }

  @ParameterizedTest
  @MethodSource("templates")
  void whateverStandsInItsSlotsASentenceSaysWhatItsDirectionSays(Template template) {
    List<PassageClassification> verdicts =
        CLASSIFIER.classify(
            template.sentences().stream().map(DirectionTemplatesTest::alone).toList());
    List<String> otherwise = new ArrayList<>();
    for (int i = 0; i < verdicts.size(); i++) {
      String got = verdicts.get(i).sentences().get(0).category().id();
      if (!got.equals(template.category())) {
        otherwise.add(template.sentences().get(i) + " " + got);
      }
    }
    assertThat(otherwise).as("read otherwise than %s", template.category()).isEmpty();
  }

  private static Passage alone(String sentence) {
    return new Passage(
        Passage.Role.FINDING,
        SectionKind.FINDINGS,
        "",
        false,
        sentence,
        List.of(new Passage.Sentence(sentence, 0, NOWHERE)),
        NOWHERE);
  }
}
