package io.github.inspectionreports.internal.verdict;

import io.github.inspectionreports.model.Category;
import io.github.inspectionreports.rules.CompiledVerdicts;
import io.github.inspectionreports.rules.Fault;
import io.github.inspectionreports.rules.Row;
import io.github.inspectionreports.rules.RuleSet;
import io.github.inspectionreports.rules.RuleSetException;
import io.github.inspectionreports.rules.Table;
import io.github.inspectionreports.rules.VerdictRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.model.Model;
import org.drools.model.Rule;

/**
 * The executable models of a rule set's verdict rules, and what they do to each other: two rules
 * cannot share an id or a name, and what they conclude must be declared.
 */
final class VerdictModels {
  private final List<Model> models = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();

  private VerdictModels() {}

  /**
   * Loads the models.
   *
   * @throws RuleSetException if rules do not compile, cannot be loaded, or do not go together
   */
  static List<Model> of(RuleSet rules) {
    VerdictModels loaded = new VerdictModels();
    for (VerdictRules verdicts : rules.verdicts()) {
      verdicts.compiled().forEach(loaded::load);
    }
    if (rules.verdicts().size() > 1 || loaded.models.size() > 1) {
      loaded.checkTwins();
    }
    loaded.checkCategories(declared(rules));
    if (!loaded.faults.isEmpty()) {
      throw new RuleSetException(loaded.faults);
    }
    return loaded.models;
  }

  /** The categories that verdicts may name: those of the model, and those of the rule set. */
  static Set<String> declared(RuleSet rules) {
    Set<String> declared = new HashSet<>();
    for (Category ours :
        List.of(
            Category.STRENGTH,
            Category.PROGRESS,
            Category.NEEDS_IMPROVEMENT,
            Category.MIXED,
            Category.CONTEXT)) {
      declared.add(ours.id());
    }
    rules.table(Table.CATEGORIES).rows().stream().map(Row::id).forEach(declared::add);
    return declared;
  }

  private void load(CompiledVerdicts compiled) {
    try {
      models.add(
          (Model)
              Class.forName(compiled.modelClass(), true, compiled.classLoader())
                  .getDeclaredConstructor()
                  .newInstance());
    } catch (ReflectiveOperationException | ClassCastException | LinkageError e) {
      faults.add(
          new Fault(
              compiled.modelClass(),
              0,
              "the compiled verdict rules cannot be loaded",
              "compile them with this version's inspection-reports-drl, or with kie-maven-plugin"
                  + " and drools-model-compiler"));
    }
  }

  private void checkTwins() {
    Map<String, Rule> ids = new HashMap<>();
    Map<String, Rule> names = new HashMap<>();
    for (Model model : models) {
      for (Rule rule : model.getRules()) {
        String id = RuleTrace.id(rule.getMetaData(), rule.getName());
        Rule twin = ids.putIfAbsent(id, rule);
        if (twin != null) {
          add(rule, "the id '" + id + "' is taken already by \"" + twin.getName() + "\"", "id");
        }
        Rule namesake = names.putIfAbsent(rule.getName(), rule);
        if (namesake != null && namesake != twin) {
          add(rule, "there are two rules \"" + rule.getName() + "\"", "name");
        }
      }
    }
  }

  private void add(Rule rule, String what, String part) {
    faults.add(
        Place.of(rule.getMetaData())
            .fault(
                what,
                "give the rule another "
                    + part
                    + ", or leave the other rules out with withoutVerdicts()"));
  }

  private void checkCategories(Set<String> declared) {
    for (Model model : models) {
      for (Rule rule : model.getRules()) {
        Object concludes = rule.getMetaData("concludes");
        for (String category : concludes == null ? new String[0] : words(concludes)) {
          if (!declared.contains(category)) {
            faults.add(
                Place.of(rule.getMetaData())
                    .fault(
                        "rule \""
                            + rule.getName()
                            + "\" concludes '"
                            + category
                            + "', which categories does not declare",
                        "add it to the table of categories, or correct it"));
          }
        }
      }
    }
  }

  private static String[] words(Object metadata) {
    return RuleTrace.unquoted(metadata).strip().split("[\\s,]+");
  }

  /**
   * Where a rule is, as inspection-reports-drl notes it down in what it compiles.
   *
   * @param file empty for rules that something else compiled
   * @param line from 1; 0 if not known
   */
  record Place(String file, int line) {
    static Place of(Map<String, Object> metadata) {
      Object line = metadata.get("line");
      return new Place(
          RuleTrace.unquoted(metadata.getOrDefault("file", "")),
          line == null ? 0 : Integer.parseInt(RuleTrace.unquoted(line)));
    }

    Fault fault(String what, String fix) {
      return new Fault(file.isEmpty() ? "verdict rules" : file, line, what, fix);
    }

    /** In brackets after the rule's name; empty where nothing is known. */
    @Override
    public String toString() {
      return file.isEmpty() ? "" : " (" + file + (line > 0 ? ", line " + line : "") + ")";
    }
  }
}
