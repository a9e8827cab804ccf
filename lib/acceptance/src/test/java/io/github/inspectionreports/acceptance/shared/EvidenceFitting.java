package io.github.inspectionreports.acceptance.shared;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import io.github.inspectionreports.internal.classify.Classifier;
import io.github.inspectionreports.internal.statement.Passage;
import io.github.inspectionreports.rules.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Fits the table of evidence to letters labelled by hand and to passages that we composed, and says
 * how well such a table does for letters that it was not fitted to. Not part of any build: {@code
 * rules/README.md} tells when and how to run it. The same letters and labels always give the same
 * table.
 *
 * <p>For each category one logistic regression with an L2 penalty, of the signs that stand in
 * enough sentences of enough letters.
 */
class EvidenceFitting {
  private static final double C = 0.15;
  private static final int FOLDS = 5;

  /** A sign of another kind than a word must stand in so many sentences and letters. */
  private static final int SENTENCES = 5;

  private static final int LETTERS = 2;
  private static final int SENTENCES_OF_A_WORD = 12;
  private static final int LETTERS_OF_A_WORD = 6;

  /** Composed passages are counted as so many letters of this many passages. */
  private static final int COMPOSED_LETTER = 30;

  /** The signs of what stands around a sentence, of one around which nothing does. */
  private static final Map<String, String> ALONE =
      Map.of("before=", "-", "behind=", "-", "passage=", "0/0");

  /** Of so many letters one is shown once more, its sentences alone. */
  private static final int ALONE_EACH = 3;

  /** Margins that are tried by which weights must overrule a rule; see {@code CategoryModel}. */
  private static final double[] MARGINS = {0, 0.5, 1, 1.5, 2};

  /** What another category must outweigh silence by where no rule spoke, and what praise must. */
  private static final double CLEARLY = 0.5;

  private static final double PRAISE = 1.5;

  /** Weights smaller than this for all categories are left out. */
  private static final double LEAST = 0.11;

  /** A sentence; {@code letter} begins with "composed" for one of ours. */
  private record Sentence(String letter, Set<String> signs, int label) {
    boolean real() {
      return !letter.startsWith("composed");
    }
  }

  /** A table in the making. */
  private record Fitted(Map<String, Integer> signs, double[][] weights) {
    int category(Set<String> own, double margin) {
      double[] total = new double[weights.length];
      for (String sign : own) {
        Integer number = signs.get(sign);
        if (number != null) {
          for (int i = 0; i < total.length; i++) {
            total[i] += weights[i][number];
          }
        }
      }
      int said = said(own);
      int heaviest = said;
      for (int i = 0; i < total.length; i++) {
        heaviest = total[i] > total[heaviest] ? i : heaviest;
      }
      double least =
          !own.contains("rule=none")
              ? margin
              : heaviest == Agreement.LABELS.indexOf('S') ? PRAISE : CLEARLY;
      return total[heaviest] - total[said] < least ? said : heaviest;
    }
  }

  /** The category of the rules. */
  private static int said(Set<String> own) {
    for (int i = 0; i < Agreement.LABELS.length(); i++) {
      if (own.contains("said=" + Agreement.LABELS.charAt(i))) {
        return i;
      }
    }
    throw new IllegalArgumentException("no sign says what the rules said");
  }

  @Test
  void fit() throws Exception {
    Classifier classifier = Classifier.of(RuleSet.bundled());
    List<Sentence> all = new ArrayList<>(sentences(classifier, LabelledLetters.fitted()));
    all.addAll(sentences(classifier, List.of(ComposedPassages.read())));
    System.out.printf(
        Locale.ROOT,
        "%d sentences, %d of them composed%n",
        all.size(),
        all.stream().filter(sentence -> !sentence.real()).count());
    crossValidate(all);
    Fitted fitted = fitted(all);
    List<Sentence> heldOut = sentences(classifier, LabelledLetters.heldOut());
    report("held out", fitted, heldOut);
    report("held out, each alone", fitted, heldOut.stream().map(EvidenceFitting::alone).toList());
    report("fitted", fitted, all);
    write(fitted);
  }

  private static List<Sentence> sentences(
      Classifier classifier, List<LabelledLetters.Letter> letters) {
    List<Sentence> out = new ArrayList<>();
    for (LabelledLetters.Letter letter : letters) {
      boolean composed = letter.name().equals("composed");
      List<? extends List<Set<String>>> signs = classifier.signs(letter.passages());
      for (int i = 0; i < signs.size(); i++) {
        Passage passage = letter.passages().get(i);
        String name = composed ? "composed-" + i / COMPOSED_LETTER : letter.name();
        for (int k = 0; k < signs.get(i).size(); k++) {
          String label = letter.labels().get(FurtherLabels.hash(passage.sentences().get(k).text()));
          Set<String> own = signs.get(i).get(k);
          if (own != null && label != null && Agreement.LABELS.contains(label)) {
            Set<String> shown = composed ? alone(own) : own;
            out.add(new Sentence(name, shown, Agreement.LABELS.indexOf(label)));
          }
        }
      }
    }
    return out;
  }

  private static Sentence alone(Sentence sentence) {
    return new Sentence(sentence.letter(), alone(sentence.signs()), sentence.label());
  }

  /** The signs of a sentence as if nothing stood around it. */
  private static Set<String> alone(Set<String> signs) {
    Set<String> alone = new TreeSet<>();
    ALONE.forEach((family, value) -> alone.add(family + value));
    for (String sign : signs) {
      if (ALONE.keySet().stream().noneMatch(sign::startsWith)) {
        alone.add(sign);
      }
    }
    return alone;
  }

  /**
   * Adds each third letter once more, its sentences alone, so that the weights know a sentence of
   * which nothing is known but its words.
   */
  private static List<Sentence> withSomeAlone(List<Sentence> sentences) {
    List<String> letters = letters(sentences);
    List<Sentence> out = new ArrayList<>(sentences);
    for (Sentence sentence : sentences) {
      if (sentence.real() && letters.indexOf(sentence.letter()) % ALONE_EACH == 0) {
        out.add(alone(sentence));
      }
    }
    return out;
  }

  private static List<String> letters(List<Sentence> sentences) {
    return sentences.stream()
        .filter(Sentence::real)
        .map(Sentence::letter)
        .distinct()
        .sorted()
        .toList();
  }

  private static void crossValidate(List<Sentence> all) {
    List<String> letters = letters(all);
    Agreement[] agreements = agreements();
    for (int fold = 0; fold < FOLDS; fold++) {
      int left = fold;
      Fitted fitted =
          fitted(
              all.stream()
                  .filter(s -> !s.real() || letters.indexOf(s.letter()) % FOLDS != left)
                  .toList());
      all.stream()
          .filter(s -> s.real() && letters.indexOf(s.letter()) % FOLDS == left)
          .forEach(s -> add(agreements, fitted, s));
    }
    print("left out, by fifths of the letters", agreements);
  }

  private static Agreement[] agreements() {
    Agreement[] agreements = new Agreement[MARGINS.length];
    for (int i = 0; i < agreements.length; i++) {
      agreements[i] = new Agreement();
    }
    return agreements;
  }

  private static void add(Agreement[] agreements, Fitted fitted, Sentence sentence) {
    for (int i = 0; i < agreements.length; i++) {
      agreements[i].add(sentence.label(), fitted.category(sentence.signs(), MARGINS[i]));
    }
  }

  private static void report(String name, Fitted fitted, List<Sentence> sentences) {
    Agreement[] agreements = agreements();
    sentences.stream().filter(Sentence::real).forEach(s -> add(agreements, fitted, s));
    print(name, agreements);
  }

  private static void print(String name, Agreement[] agreements) {
    for (int i = 0; i < agreements.length; i++) {
      System.out.printf(
          Locale.ROOT,
          "%s, margin %.1f: kappa %.4f, macro F1 %.4f of %d weighed sentences%n",
          name,
          MARGINS[i],
          agreements[i].kappa(),
          agreements[i].macroF1(),
          agreements[i].size());
    }
  }

  private static Fitted fitted(List<Sentence> given) {
    List<Sentence> sentences = withSomeAlone(given);
    Map<String, Integer> numbers = new TreeMap<>();
    signs(given).forEach(sign -> numbers.put(sign, numbers.size()));
    Feature[][] x = new Feature[sentences.size()][];
    for (int i = 0; i < x.length; i++) {
      x[i] =
          sentences.get(i).signs().stream()
              .filter(numbers::containsKey)
              .map(numbers::get)
              .sorted()
              .map(number -> new FeatureNode(number + 1, 1))
              .toArray(Feature[]::new);
    }
    double[][] weights = new double[Agreement.LABELS.length()][];
    for (int i = 0; i < weights.length; i++) {
      int label = i;
      weights[i] =
          regression(
              x,
              sentences.stream().mapToDouble(s -> s.label() == label ? 1 : 0).toArray(),
              numbers.size());
    }
    return new Fitted(numbers, weights);
  }

  private static List<String> signs(List<Sentence> sentences) {
    Map<String, Integer> count = new TreeMap<>();
    Map<String, Set<String>> letters = new HashMap<>();
    for (Sentence sentence : sentences) {
      for (String sign : sentence.signs()) {
        count.merge(sign, 1, Integer::sum);
        letters.computeIfAbsent(sign, k -> new HashSet<>()).add(sentence.letter());
      }
    }
    return count.keySet().stream()
        .filter(sign -> count.get(sign) >= (isWord(sign) ? SENTENCES_OF_A_WORD : SENTENCES))
        .filter(sign -> letters.get(sign).size() >= (isWord(sign) ? LETTERS_OF_A_WORD : LETTERS))
        .toList();
  }

  private static boolean isWord(String sign) {
    return Set.of("word", "main", "does", "opens").contains(sign.substring(0, sign.indexOf('=')));
  }

  private static double[] regression(Feature[][] x, double[] y, int n) {
    return Arrays.stream(Regression.weights(x, y, n, C))
        .map(weight -> Math.round(100 * weight) / 100.0)
        .toArray();
  }

  private static void write(Fitted fitted) throws IOException {
    Set<String> signs = new TreeSet<>(fitted.signs().keySet());
    signs.removeIf(sign -> !keeps(sign) && !tells(fitted, sign));
    StringBuilder out = new StringBuilder();
    out.append(
        "# How much each sign of a sentence weighs for each category; fitted, see rules/README.md."
            + " A sign that is not here weighs nothing.\n");
    out.append("id,sign,strength,progress,needs-improvement,mixed,context\n");
    Set<String> taken = new HashSet<>();
    for (String sign : signs) {
      String id = id(sign);
      String free = id;
      for (int i = 2; !taken.add(free); i++) {
        free = id + "-" + i;
      }
      out.append(free).append(',').append(sign);
      Integer number = fitted.signs().get(sign);
      for (double[] weights : fitted.weights()) {
        double weight = number == null ? 0 : weights[number];
        out.append(',').append(weight == 0 ? "" : Double.toString(weight));
      }
      out.append('\n');
    }
    Files.writeString(
        SharedLetters.repository()
            .resolve("rules/src/main/resources/io/github/inspectionreports/rules/bundled")
            .resolve("evidence.csv"),
        out);
  }

  private static boolean keeps(String sign) {
    return sign.startsWith("rule=") || sign.startsWith("said=") || sign.startsWith("section=");
  }

  private static boolean tells(Fitted fitted, String sign) {
    for (double[] weights : fitted.weights()) {
      if (Math.abs(weights[fitted.signs().get(sign)]) >= LEAST) {
        return true;
      }
    }
    return false;
  }

  private static String id(String sign) {
    return sign.toLowerCase(Locale.ROOT)
        .replace("!", "-not")
        .replace("~", "-remedied")
        .replace("^", "-noticed")
        .replace("?", "-aside")
        .replaceAll("-$", "-denied")
        .replaceAll("=-denied$", "-none")
        .replace("#", "number")
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("-$", "");
  }
}
