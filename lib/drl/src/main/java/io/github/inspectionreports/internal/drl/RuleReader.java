package io.github.inspectionreports.internal.drl;

import io.github.inspectionreports.rules.Fault;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.GlobalDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.jspecify.annotations.Nullable;

/** Parses DRL, and reports what is wrong with it as verdict rules, whether or not it compiles. */
final class RuleReader {
  /** Package of DRL that names none. */
  private static final String NO_PACKAGE = "verdicts";

  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern COMMENT = Pattern.compile("//[^\n]*|(?s:/\\*.*?\\*/)");
  private static final Pattern CONCLUDED =
      Pattern.compile("new\\s+Verdict\\s*\\([^;\"]*,\\s*\"([^\"]*)\"\\s*\\)");

  private final List<Fault> faults = new ArrayList<>();
  private final Map<String, String> ids = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();

  /** Returns the faults of files; empty if what is left to say is the compiler's. */
  static List<Fault> faults(List<RuleText> texts) {
    RuleReader reader = new RuleReader();
    texts.forEach(reader::check);
    return reader.faults;
  }

  /**
   * Parses a file that has no faults. Each rule gets file and line, which failures name, and the
   * categories that it concludes, which the rule set must declare.
   */
  static PackageDescr parsed(RuleText text) {
    PackageDescr drl = parse(text, new DrlParser());
    if (drl == null) {
      throw new IllegalStateException("not without faults: " + text.file());
    }
    if (drl.getName() == null || drl.getName().isEmpty()) {
      drl.setName(NO_PACKAGE);
    }
    for (RuleDescr rule : drl.getRules()) {
      if (!rule.isQuery()) {
        annotate(rule, "file", text.file().replace('\\', '/').replace('"', '\''));
        annotate(rule, "line", String.valueOf(text.lineOf(rule.getLine())));
        List<String> concluded = concluded(rule);
        if (!concluded.isEmpty()) {
          annotate(rule, "concludes", String.join(" ", concluded));
        }
      }
    }
    return drl;
  }

  private static void annotate(RuleDescr rule, String name, String value) {
    rule.addAnnotation(name, "\"" + value + "\"");
  }

  private static @Nullable PackageDescr parse(RuleText text, DrlParser parser) {
    try {
      return parser.parse(false, text.drl());
    } catch (DroolsParserException e) {
      return null; // reported by the parser's list of errors
    }
  }

  private void check(RuleText text) {
    DrlParser parser = new DrlParser();
    PackageDescr drl = parse(text, parser);
    if (parser.hasErrors()) {
      // Those that follow the first come of trying to go on.
      DroolsError first = parser.getErrors().get(0);
      int line = first.getLines().length == 0 ? 0 : Math.max(0, first.getLines()[0]);
      add(
          text,
          line,
          "this is no DRL: " + first.getMessage().replaceAll("^\\[ERR \\d+] Line \\d+:\\d+ ", ""),
          "write rule \"A sentence that names it\" @id(\"its-id\") when ... then ... end");
      return;
    }
    if (drl == null || isEmpty(drl)) {
      add(text, 0, "there is no rule in it", "write a rule, or leave the file out");
      return;
    }
    for (GlobalDescr global : drl.getGlobals()) {
      add(
          text,
          global.getLine(),
          "the global '" + global.getIdentifier() + "' would never have a value",
          "conclude facts with insertLogical instead");
    }
    drl.getRules().stream().filter(rule -> !rule.isQuery()).forEach(rule -> check(text, rule));
  }

  private static boolean isEmpty(PackageDescr drl) {
    return drl.getRules().isEmpty()
        && drl.getFunctions().isEmpty()
        && drl.getTypeDeclarations().isEmpty()
        && drl.getEnumDeclarations().isEmpty();
  }

  private void check(RuleText text, RuleDescr rule) {
    String name = named(rule);
    int line = rule.getLine();
    if (!rule.hasAnnotation("id")) {
      add(
          text,
          line,
          name + " has no @id",
          text.table()
              ? "add a column METADATA with the code id(\"$param\"), and give each row its id"
              : "write @id(\"a-short-id\") under its name; reports give it as the reason");
    } else {
      String id = id(rule);
      if (!ID.matcher(id).matches()) {
        add(
            text,
            line,
            "'" + id + "' is no id of a rule",
            "write it in lower kebab case, such as missing-at-risk");
      }
      twin(ids, id, text, rule, "the id '" + id + "' is taken already", "id");
    }
    twin(
        names,
        rule.getName(),
        text,
        rule,
        "there are two rules \"" + rule.getName() + "\"",
        "name");
    if (COMMENT.matcher(consequence(rule)).replaceAll("").isBlank()) {
      add(
          text,
          line,
          name + " concludes nothing",
          "conclude with insertLogical(new Verdict($s.id(), \"NEEDS_IMPROVEMENT\"));");
    }
    AttributeDescr timer = rule.getAttributes().get("timer");
    if (timer != null || rule.getAttributes().containsKey("duration")) {
      add(text, line, name + " waits for a time, which no letter does", "leave the attribute out");
    }
  }

  private void twin(
      Map<String, String> seen,
      String key,
      RuleText text,
      RuleDescr rule,
      String what,
      String part) {
    int line = text.lineOf(rule.getLine());
    String first = seen.putIfAbsent(key, text.file() + ", line " + line);
    if (first != null) {
      add(text, rule.getLine(), what + " (" + first + ")", "give the rule another " + part);
    }
  }

  private void add(RuleText text, int drlLine, String what, String fix) {
    faults.add(new Fault(text.file(), text.lineOf(drlLine), what, fix));
  }

  static String named(RuleDescr rule) {
    return "rule \"" + rule.getName() + "\"";
  }

  private static String id(RuleDescr rule) {
    return String.valueOf(rule.getAnnotation("id").getSingleValueAsString())
        .replace("\"", "")
        .strip();
  }

  private static String consequence(RuleDescr rule) {
    return rule.getConsequence() == null ? "" : rule.getConsequence().toString();
  }

  private static List<String> concluded(RuleDescr rule) {
    Matcher verdicts = CONCLUDED.matcher(COMMENT.matcher(consequence(rule)).replaceAll(""));
    return verdicts.results().map(found -> found.group(1)).distinct().collect(Collectors.toList());
  }
}
