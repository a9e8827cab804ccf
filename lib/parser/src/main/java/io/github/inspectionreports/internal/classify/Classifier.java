package io.github.inspectionreports.internal.classify;

import io.github.inspectionreports.facts.Cue;
import io.github.inspectionreports.facts.Sentence;
import io.github.inspectionreports.internal.classify.PassageVerdict.SentenceVerdict;
import io.github.inspectionreports.internal.phrase.Families;
import io.github.inspectionreports.internal.phrase.PatternException;
import io.github.inspectionreports.internal.phrase.PhraseMatcher;
import io.github.inspectionreports.internal.phrase.PhrasePattern;
import io.github.inspectionreports.internal.phrase.Tokens;
import io.github.inspectionreports.internal.statement.Passage;
import io.github.inspectionreports.model.Category;
import io.github.inspectionreports.model.Reason;
import io.github.inspectionreports.rules.CompiledVerdicts;
import io.github.inspectionreports.rules.Row;
import io.github.inspectionreports.rules.RuleSet;
import io.github.inspectionreports.rules.Table;
import io.github.inspectionreports.rules.VerdictRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.model.Model;

/**
 * Gives each sentence of a letter its category. Built once from a rule set; immutable and safe for
 * use by many threads.
 */
public final class Classifier {
  private static final int FIRINGS_A_SENTENCE = 400;

  private final CueFinder finder;
  private final VerdictEngine engine;

  private Classifier(CueFinder finder, VerdictEngine engine) {
    this.finder = finder;
    this.engine = engine;
  }

  public static Classifier of(RuleSet rules) {
    Map<String, String> families = new LinkedHashMap<>();
    rules.table(Table.FAMILIES).rows().forEach(row -> families.put(row.id(), row.value("words")));
    List<PhrasePattern> patterns = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    List<String> kinds = new ArrayList<>();
    try {
      Families words = Families.of(families);
      for (Row row : rules.table(Table.PHRASES).rows()) {
        patterns.add(PhrasePattern.parse(row.value("pattern"), words));
        ids.add(row.id());
        kinds.add(row.value("cue"));
      }
    } catch (PatternException | Families.FamilyException e) {
      throw new IllegalArgumentException(rules.table(Table.PHRASES).rows().get(ids.size()).id() + ": " + e, e);
    }
    List<Model> models = new ArrayList<>();
    for (VerdictRules verdicts : rules.verdicts()) {
      CompiledVerdicts compiled = (CompiledVerdicts) verdicts;
      try {
        models.add(
            (Model)
                Class.forName(compiled.modelClass(), true, compiled.classLoader())
                    .getDeclaredConstructor()
                    .newInstance());
      } catch (ReflectiveOperationException e) {
        throw new IllegalArgumentException(compiled.modelClass(), e);
      }
    }
    return new Classifier(
        new CueFinder(PhraseMatcher.of(patterns), ids, kinds), VerdictEngine.of(models));
  }

  public List<PassageVerdict> classify(List<Passage> passages) {
    return classify(passages, Set.of());
  }

  /** Classifies as if the phrases that begin at these offsets of their sentence were not there. */
  List<PassageVerdict> classify(List<Passage> passages, Set<Integer> without) {
    List<Object> facts = new ArrayList<>();
    List<List<Integer>> numbers = new ArrayList<>();
    int id = 0;
    for (Passage passage : passages) {
      List<Integer> own = new ArrayList<>();
      numbers.add(own);
      int previous = -1;
      for (Passage.Sentence sentence : passage.sentences()) {
        Tokens tokens = Tokens.of(sentence.text());
        List<Hit> hits = new ArrayList<>(finder.find(tokens));
        if (!without.isEmpty()) {
          hits.removeIf(hit -> without.contains(tokens.start(hit.first())));
        }
        Clauses clauses = Clauses.of(tokens, hits);
        facts.add(
            new Sentence(
                id,
                previous,
                passage.section(),
                passage.bullet(),
                tokens.size(),
                clauses.segments()));
        facts.addAll(Grammar.read(id, tokens, hits, clauses));
        own.add(id);
        previous = id++;
      }
    }
    Map<Integer, List<Fired>> fired = new HashMap<>();
    for (Fired f : engine.run(facts, FIRINGS_A_SENTENCE * (id + 1))) {
      fired.computeIfAbsent(f.verdict().sentence(), k -> new ArrayList<>()).add(f);
    }
    List<PassageVerdict> verdicts = new ArrayList<>();
    for (int p = 0; p < passages.size(); p++) {
      List<SentenceVerdict> sentences = new ArrayList<>();
      for (int number : numbers.get(p)) {
        sentences.add(verdict(fired.getOrDefault(number, List.of())));
      }
      verdicts.add(new PassageVerdict(Category.CONTEXT, List.of(), sentences));
    }
    return verdicts;
  }

  private static SentenceVerdict verdict(List<Fired> fired) {
    if (fired.isEmpty()) {
      return new SentenceVerdict(Category.CONTEXT, List.of());
    }
    List<Reason> because = new ArrayList<>();
    for (Fired f : fired) {
      because.add(new Reason(f.rule(), f.name(), "", 0, 0));
    }
    return new SentenceVerdict(new Category(fired.get(0).verdict().category()), because);
  }

  List<Cue> cues(String sentence) {
    Tokens tokens = Tokens.of(sentence);
    List<Hit> hits = finder.find(tokens);
    return Grammar.read(0, tokens, hits, Clauses.of(tokens, hits));
  }
}
