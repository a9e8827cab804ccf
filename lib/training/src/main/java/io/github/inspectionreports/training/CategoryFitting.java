package io.github.inspectionreports.training;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import io.github.inspectionreports.internal.classify.Classifier;
import io.github.inspectionreports.internal.cue.grammar.CueKinds;
import io.github.inspectionreports.internal.scoring.CategoryFeatures;
import io.github.inspectionreports.internal.scoring.CategoryModel;
import io.github.inspectionreports.internal.scoring.FeatureIndex;
import io.github.inspectionreports.internal.scoring.LinearModel;
import io.github.inspectionreports.internal.scoring.ModelInput;
import io.github.inspectionreports.rules.RuleSet;
import io.github.inspectionreports.rules.Table;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Fits the table of category weights to letters labelled by hand and to passages that we composed,
 * and says how well such a table does for letters that it was not fitted to. The same letters and
 * labels always give the same table.
 *
 * <p>For each category one logistic regression with an L2 penalty, of the features that are in
 * enough sentences of enough letters.
 */
class CategoryFitting {
  private static final double C = 0.15;
  private static final int FOLDS = 5;

  /** A feature of another kind than a word must be in so many sentences and letters. */
  private static final int SENTENCES = 5;

  private static final int LETTERS = 2;
  private static final int SENTENCES_OF_A_WORD = 12;
  private static final int LETTERS_OF_A_WORD = 6;

  /** Composed passages are counted as so many letters of this many passages. */
  private static final int COMPOSED_LETTER = 30;

  /** The features of what is around a sentence, of one around which there is nothing. */
  private static final Map<String, String> ALONE =
      Map.of("before=", "none", "after=", "none", "passage=", "0/0");

  /** Of so many letters one is shown once more, its sentences alone. */
  private static final int ALONE_EACH = 3;

  /** How many features the table keeps. */
  private static final int ROWS = 4000;

  /**
   * A sentence that counts so many times; {@code letter} begins with "composed" for one of ours.
   */
  private record Sentence(
      String letter,
      int times,
      Set<String> features,
      CategoryModel.RuleConfidence confidence,
      int label) {
    boolean real() {
      return !letter.startsWith("composed");
    }
  }

  /** A table in the making: the features that have weights, and their weights by category. */
  private record Fitted(Map<String, Integer> features, double[][] weights) {
    /** How much a feature weighs for or against the category that it says most of. */
    double most(int feature) {
      return Arrays.stream(weights).mapToDouble(of -> Math.abs(of[feature])).max().orElse(0);
    }

    /** The category that the run time would give. */
    int category(Sentence sentence) {
      double[] sums = new double[weights.length];
      for (String feature : sentence.features()) {
        Integer number = features.get(feature);
        for (int i = 0; number != null && i < sums.length; i++) {
          sums[i] += weights[i][number];
        }
      }
      return CategoryModel.predicted(
          LinearModel.rounded(sums), ruleCategory(sentence.features()), sentence.confidence());
    }
  }

  /** The category of the rules. */
  private static int ruleCategory(Set<String> own) {
    for (int i = 0; i < CategoryModel.CATEGORIES.size(); i++) {
      String name = CategoryModel.column(CategoryModel.CATEGORIES.get(i));
      if (own.contains("rule-category=" + name)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no feature says the category of the rules");
  }

  private final RuleSet rules;
  private final Classifier classifier;
  private final FeatureIndex index = FeatureIndex.growing();
  private final CueKinds kinds;
  private final CategoryFeatures features;
  private final PrintStream out;

  /**
   * Begins.
   *
   * @param rules the rules that the weights correct
   * @param out takes the figures
   */
  CategoryFitting(RuleSet rules, PrintStream out) {
    this.rules = rules;
    this.classifier = Classifier.of(rules);
    this.kinds = CueKinds.of(rules);
    this.features = new CategoryFeatures(index, rules.table(Table.PHRASES).rows(), kinds);
    this.out = out;
  }

  /** Returns the table, as CSV. */
  String fit(LabelledLetters letters) throws IOException {
    List<Sentence> all = new ArrayList<>(sentences(letters.fitted()));
    all.addAll(sentences(List.of(ComposedPassages.read())));
    out.printf(
        Locale.ROOT,
        "%d sentences, %d of them composed%n",
        all.size(),
        all.stream().filter(sentence -> !sentence.real()).count());
    crossValidate(all);
    Fitted fitted = fitted(all);
    List<Sentence> heldOut = sentences(letters.heldOut());
    report("held out", fitted, heldOut);
    report("held out, each alone", fitted, heldOut.stream().map(CategoryFitting::alone).toList());
    report("fitted", fitted, all);
    return table(fitted);
  }

  private List<Sentence> sentences(List<LabelledLetters.Letter> letters) {
    List<Sentence> out = new ArrayList<>();
    for (LabelledLetters.Letter letter : letters) {
      boolean composed = letter.name().equals("composed");
      List<List<ModelInput>> inputs = classifier.modelInputs(letter.passages());
      for (int i = 0; i < inputs.size(); i++) {
        String name = composed ? "composed-" + i / COMPOSED_LETTER : letter.name();
        for (ModelInput sentence : inputs.get(i)) {
          String label = letter.labels().get(FurtherLabels.hash(sentence.facts().text()));
          if (sentence.facts().sentence().inEvaluativeSection()
              && label != null
              && Agreement.LABELS.contains(label)) {
            Set<String> own = new LinkedHashSet<>(features.of(sentence).names(index));
            out.add(
                new Sentence(
                    name,
                    letter.times(),
                    composed ? alone(own) : own,
                    CategoryModel.confidence(sentence, kinds),
                    Agreement.LABELS.indexOf(label)));
          }
        }
      }
    }
    return out;
  }

  private static Sentence alone(Sentence sentence) {
    return new Sentence(
        sentence.letter(), 1, alone(sentence.features()), sentence.confidence(), sentence.label());
  }

  /** The features of a sentence as if nothing stood around it. */
  private static Set<String> alone(Set<String> features) {
    Set<String> alone = new TreeSet<>();
    ALONE.forEach((family, value) -> alone.add(family + value));
    for (String feature : features) {
      if (ALONE.keySet().stream().noneMatch(feature::startsWith)) {
        alone.add(feature);
      }
    }
    return alone;
  }

  /**
   * Adds each third letter once more, its sentences alone, so that the weights fit a sentence of
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

  private static List<Sentence> repeated(List<Sentence> sentences) {
    return sentences.stream()
        .flatMap(sentence -> Collections.nCopies(sentence.times(), sentence).stream())
        .toList();
  }

  private static List<String> letters(List<Sentence> sentences) {
    return sentences.stream()
        .filter(Sentence::real)
        .map(Sentence::letter)
        .distinct()
        .sorted()
        .toList();
  }

  private void crossValidate(List<Sentence> all) {
    List<String> letters = letters(all);
    Agreement agreement = new Agreement();
    Agreement rulesAlone = new Agreement();
    Overrulings overrulings = new Overrulings();
    for (int fold = 0; fold < FOLDS; fold++) {
      int left = fold;
      Fitted fitted =
          fitted(
              all.stream()
                  .filter(s -> !s.real() || letters.indexOf(s.letter()) % FOLDS != left)
                  .toList());
      all.stream()
          .filter(s -> s.real() && letters.indexOf(s.letter()) % FOLDS == left)
          .forEach(
              s -> {
                int category = fitted.category(s);
                agreement.add(s.label(), category);
                rulesAlone.add(s.label(), ruleCategory(s.features()));
                overrulings.add(
                    s.confidence() != CategoryModel.RuleConfidence.NO_RULE,
                    ruleCategory(s.features()),
                    category,
                    s.label());
              });
    }
    print("rules alone", rulesAlone);
    print("left out, by fifths of the letters", agreement);
    overrulings.print(out);
  }

  private void report(String name, Fitted fitted, List<Sentence> sentences) {
    Agreement agreement = new Agreement();
    sentences.stream()
        .filter(Sentence::real)
        .forEach(s -> agreement.add(s.label(), fitted.category(s)));
    print(name, agreement);
  }

  private void print(String name, Agreement agreement) {
    out.printf(
        Locale.ROOT,
        "%s: kappa %.4f, macro F1 %.4f of %d weighed sentences%n",
        name,
        agreement.kappa(),
        agreement.macroF1(),
        agreement.size());
  }

  /** Fits the weights of all features, then again those of the features that weighed most. */
  private static Fitted fitted(List<Sentence> given) {
    List<Sentence> sentences = repeated(withSomeAlone(given));
    return fitted(sentences, topFeatures(fitted(sentences, frequentFeatures(given))));
  }

  private static List<String> topFeatures(Fitted fitted) {
    return fitted.features().entrySet().stream()
        .sorted(
            Comparator.<Map.Entry<String, Integer>>comparingDouble(
                    feature ->
                        -(keeps(feature.getKey())
                            ? Double.MAX_VALUE
                            : fitted.most(feature.getValue())))
                .thenComparing(Map.Entry::getKey))
        .limit(ROWS)
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  private static Fitted fitted(List<Sentence> sentences, List<String> features) {
    Map<String, Integer> numbers = new TreeMap<>();
    features.forEach(feature -> numbers.put(feature, numbers.size()));
    Feature[][] x = new Feature[sentences.size()][];
    for (int i = 0; i < x.length; i++) {
      x[i] =
          sentences.get(i).features().stream()
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

  private static List<String> frequentFeatures(List<Sentence> sentences) {
    Map<String, Integer> count = new TreeMap<>();
    Map<String, Set<String>> letters = new HashMap<>();
    for (Sentence sentence : sentences) {
      for (String feature : sentence.features()) {
        count.merge(feature, 1, Integer::sum);
        letters.computeIfAbsent(feature, k -> new HashSet<>()).add(sentence.letter());
      }
    }
    return count.entrySet().stream()
        .filter(e -> e.getValue() >= (isWord(e.getKey()) ? SENTENCES_OF_A_WORD : SENTENCES))
        .map(Map.Entry::getKey)
        .filter(
            feature ->
                letters.getOrDefault(feature, Set.of()).size()
                    >= (isWord(feature) ? LETTERS_OF_A_WORD : LETTERS))
        .toList();
  }

  private static boolean isWord(String feature) {
    return Set.of("word", "main-verb", "verb-phrase", "first-word")
        .contains(feature.substring(0, feature.indexOf('=')));
  }

  private static double[] regression(Feature[][] x, double[] y, int n) {
    return Arrays.stream(Regression.weights(x, y, n, C))
        .map(weight -> Math.round(100 * weight) / 100.0)
        .toArray();
  }

  private String table(Fitted fitted) {
    StringBuilder out = new StringBuilder();
    out.append(
        "# How much each feature of a sentence weighs for each category; fitted, see rules/README.md."
            + " A feature that is not here weighs nothing.\n");
    out.append(FittedTo.head(FittedTo.categories(rules)));
    out.append("id,feature,strength,progress,needs-improvement,mixed,context\n");
    Set<String> taken = new HashSet<>();
    for (String feature : new TreeSet<>(fitted.features().keySet())) {
      String id = id(feature);
      String free = id;
      for (int i = 2; !taken.add(free); i++) {
        free = id + "-" + i;
      }
      out.append(free).append(',').append(feature);
      Integer number = fitted.features().get(feature);
      for (double[] weights : fitted.weights()) {
        double weight = number == null ? 0 : weights[number];
        out.append(',').append(weight == 0 ? "" : Double.toString(weight));
      }
      out.append('\n');
    }
    return out.toString();
  }

  private static boolean keeps(String feature) {
    return feature.startsWith("rule=")
        || feature.startsWith("rule-category=")
        || feature.startsWith("section=");
  }

  private static String id(String feature) {
    return feature
        .toLowerCase(Locale.ROOT)
        .replace("!", "-not")
        .replace("~", "-remedied")
        .replace("^", "-noticed")
        .replace("?", "-circumstantial")
        .replaceAll("-$", "-negated")
        .replaceAll("=-negated$", "-none")
        .replace("#", "number")
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("-$", "");
  }
}
