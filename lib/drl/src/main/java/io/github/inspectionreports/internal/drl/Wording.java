package io.github.inspectionreports.internal.drl;

import io.github.inspectionreports.internal.drl.ModelCompiler.Problem;
import io.github.inspectionreports.rules.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * Restates the messages of the compilers in words of the author of rules, with a line of the
 * author's file.
 */
final class Wording {
  private static final Pattern NO_CLASS = Pattern.compile("Unable to find class: (\\S+)");
  private static final Pattern NO_FIELD = Pattern.compile("Unknown field (\\S+) on class (\\S+)");
  private static final Pattern NO_LEFT_PART =
      Pattern.compile("Unable to parse left part of expression: (.+)");
  private static final Pattern NO_CONSEQUENCE =
      Pattern.compile(
          "Unable to parse consequence caused by: \\(line (\\d+),col \\d+\\) (Parse error. )?(.+)");
  private static final Pattern ANALYSE = Pattern.compile("Unable to Analyse Expression (.+?):?");

  /** A class of a generated file is nobody's business. */
  private static final Pattern GENERATED = Pattern.compile(" (for|in) the type \\w*Lambda\\w+");

  private static final Pattern QUALIFIED =
      Pattern.compile("\\b(?:[a-z]\\w*\\.)+(?:[A-Z]\\w*\\$)*([A-Z]\\w*)");

  /** With its package. */
  private static final Pattern NAME = Pattern.compile("(?:\\w+\\.)+\\w+");

  private static final String MEND_DECLARATION = "correct the declaration or the function";
  private static final Pattern WORD = Pattern.compile("\\$?\\w+");

  private final RuleText text;
  private final RuleDescr rule;
  private final int last;

  private Wording(RuleText text, RuleDescr rule) {
    this.text = text;
    this.rule = rule;
    this.last = Math.max(rule.getEndLine(), rule.getLine());
  }

  /** The faults of a rule that was compiled alone. */
  static List<Fault> of(RuleText text, RuleDescr rule, List<Problem> problems) {
    Wording wording = new Wording(text, rule);
    List<Fault> faults = new ArrayList<>();
    List<Fault> following = new ArrayList<>();
    for (Problem problem : problems) {
      boolean follows = ANALYSE.matcher(firstLine(problem)).matches();
      (follows ? following : faults).add(wording.fault(problem));
    }
    // What cannot be analysed mostly cannot because of what is reported already.
    return List.copyOf(faults.isEmpty() ? following : faults);
  }

  /** A fault that no rule is to blame for: it is where what it names is written. */
  static Fault of(List<RuleText> texts, Problem problem) {
    String message = firstLine(problem);
    for (RuleText text : texts) {
      for (String name : found(NAME, message)) {
        int line = text.lineWith(name, 1, Integer.MAX_VALUE);
        if (line > 0) {
          return text.drl().lines().toList().get(line - 1).contains("import")
              ? new Fault(
                  text.file(),
                  text.lineOf(line),
                  "there is no " + name + " to import",
                  "correct the name; the fact types are "
                      + FactTypes.names()
                      + " of io.github.inspectionreports.facts")
              : new Fault(text.file(), text.lineOf(line), plain(message), MEND_DECLARATION);
        }
      }
    }
    return new Fault(texts.get(0).file(), 0, plain(message), MEND_DECLARATION);
  }

  private Fault fault(Problem problem) {
    String message = firstLine(problem);
    Matcher noClass = NO_CLASS.matcher(message);
    if (noClass.matches()) {
      return fault(
          lineOf(problem, noClass.group(1)),
          "there is no fact type '" + noClass.group(1) + "'",
          "import it, or correct it; the fact types are "
              + FactTypes.names()
              + " of io.github.inspectionreports.facts");
    }
    Matcher noField = NO_FIELD.matcher(message);
    if (noField.matches()) {
      String type = plain(noField.group(2));
      return fault(
          lineOf(problem, noField.group(1)),
          type + " has no '" + noField.group(1) + "'",
          FactTypes.hint(type));
    }
    Matcher left = NO_LEFT_PART.matcher(message);
    if (left.matches()) {
      String type = Patterns.typeOf(rule, left.group(1));
      return fault(
          lineOf(problem, left.group(1)),
          "the condition '" + left.group(1) + "' asks for what " + type + " does not have",
          FactTypes.hint(type));
    }
    Matcher consequence = NO_CONSEQUENCE.matcher(message);
    if (consequence.matches()) {
      int line = rule.getConsequenceLine() + Integer.parseInt(consequence.group(1)) - 1;
      return fault(
          Math.min(Math.max(line, rule.getLine()), last),
          "its consequence is no Java: "
              + consequence.group(3).replaceAll(", expected one of.*", ""),
          "end each statement with ; and close what is opened");
    }
    Matcher analyse = ANALYSE.matcher(message);
    if (analyse.matches()) {
      return fault(
          lineOf(problem, analyse.group(1)),
          "the condition '" + analyse.group(1) + "' makes no sense",
          "compare a field with a value, or with a field of what is bound above");
    }
    return fault(
        lineOf(problem, ""),
        plain(GENERATED.matcher(message).replaceAll("")),
        "correct the condition or the consequence");
  }

  private Fault fault(int drlLine, String what, String fix) {
    return new Fault(text.file(), text.lineOf(drlLine), RuleReader.named(rule) + ": " + what, fix);
  }

  /** The line that the compiler names, or that holds the words that it is about. */
  private int lineOf(Problem problem, String named) {
    if (problem.line() > rule.getLine()) {
      return Math.min(problem.line(), last);
    }
    int line = named.isEmpty() ? 0 : text.lineWith(named, rule.getLine(), last);
    int from = problem.code().isEmpty() ? rule.getLine() : rule.getConsequenceLine();
    for (String word : found(WORD, problem.message())) {
      if (line == 0 && problem.code().contains(word)) {
        line = text.lineWith(word, from, last);
      }
    }
    return line == 0 ? rule.getLine() : line;
  }

  private static List<String> found(Pattern pattern, String message) {
    return pattern.matcher(message).results().map(result -> result.group()).toList();
  }

  private static String firstLine(Problem problem) {
    return problem.message().lines().findFirst().orElse("").strip();
  }

  private static String plain(String message) {
    return QUALIFIED.matcher(message).replaceAll("$1");
  }
}
