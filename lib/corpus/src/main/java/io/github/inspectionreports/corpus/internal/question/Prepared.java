package io.github.inspectionreports.corpus.internal.question;

import io.github.inspectionreports.corpus.CorpusException;
import io.github.inspectionreports.corpus.CorpusException.Reason;
import io.github.inspectionreports.corpus.Question;
import io.github.inspectionreports.corpus.Question.Parameter;
import io.github.inspectionreports.corpus.internal.database.Engine;
import io.github.inspectionreports.model.PartialDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A ready question in a database's own SQL.
 *
 * @param sql with a question mark for each value
 * @param values the values in their order
 */
public record Prepared(String sql, List<Object> values) {
  private static final Pattern MATCHES = Pattern.compile("\\{([si]) matches (:([a-z]+))\\}");
  private static final Pattern SINCE = Pattern.compile("\\{([a-z]) since (:([a-z]+))\\}");
  private static final Pattern PARAMETER = Pattern.compile("(?<!:):([a-z]+)");
  private static final Pattern TERM = Pattern.compile("[\"“”]([^\"“”]*)[\"“”]|([^\\s\"“”]+)");

  public static Prepared of(Question question, Map<String, String> given, Engine engine) {
    for (String name : given.keySet()) {
      if (question.parameters().stream().noneMatch(known -> known.name().equals(name))) {
        throw bad(
            question,
            "has no parameter "
                + name
                + (question.parameters().isEmpty()
                    ? "; it takes none"
                    : "; it takes "
                        + String.join(
                            ", ", question.parameters().stream().map(Parameter::name).toList())));
      }
    }
    Set<String> searches = new HashSet<>();
    String sql =
        MATCHES
            .matcher(question.sql())
            .replaceAll(
                found -> {
                  searches.add(found.group(3));
                  String table = found.group(1).equals("s") ? "statements" : "items";
                  return Matcher.quoteReplacement(
                      engine.matches(table, found.group(1), found.group(2)));
                });
    Map<String, Object> values = new HashMap<>();
    for (Parameter parameter : question.parameters()) {
      String value = given.getOrDefault(parameter.name(), parameter.defaultValue());
      if (value == null) {
        throw bad(question, "needs " + parameter.name() + "=VALUE: " + parameter.title());
      }
      values.put(
          parameter.name(),
          searches.contains(parameter.name())
              ? terms(question, parameter, value)
              : value(question, parameter, value.strip()));
    }
    sql =
        SINCE
            .matcher(sql)
            .replaceAll(
                found ->
                    "".equals(values.get(found.group(3)))
                        ? "1 = 1"
                        : found.group(1) + ".dated >= " + found.group(2));
    List<Object> inOrder = new ArrayList<>();
    sql =
        PARAMETER
            .matcher(sql)
            .replaceAll(
                found -> {
                  inOrder.add(values.get(found.group(1)));
                  return "?";
                });
    return new Prepared(sql, List.copyOf(inOrder));
  }

  private static Object value(Question question, Parameter parameter, String value) {
    if (value.isEmpty() && "".equals(parameter.defaultValue())) {
      return "";
    }
    try {
      return switch (parameter.type()) {
        case TEXT -> value;
        case NUMBER -> Long.valueOf(value);
        case DATE -> firstDay(PartialDate.parse(value));
      };
    } catch (NumberFormatException | DateTimeException e) {
      String form =
          parameter.type() == Question.Type.DATE ? "2018, 2018-07 or 2018-07-12" : "a whole number";
      throw bad(question, "takes " + parameter.name() + " as " + form + ", not '" + value + "'");
    }
  }

  private static LocalDate firstDay(PartialDate date) {
    Integer month = date.month();
    Integer day = date.day();
    return LocalDate.of(date.year(), month == null ? 1 : month, day == null ? 1 : day);
  }

  /** Each word, and what is in quotes, as a quoted term, so that no mark in it is a command. */
  private static String terms(Question question, Parameter parameter, String value) {
    List<String> terms = new ArrayList<>();
    Matcher term = TERM.matcher(value);
    while (term.find()) {
      String words = term.group(1) == null ? term.group(2) : term.group(1);
      if (words.codePoints().anyMatch(Character::isLetterOrDigit)) {
        terms.add('"' + words + '"');
      }
    }
    if (terms.isEmpty()) {
      throw bad(question, "needs a word in " + parameter.name());
    }
    return String.join(" ", terms);
  }

  private static CorpusException bad(Question question, String what) {
    return new CorpusException(Reason.BAD_QUESTION, "the question " + question.name() + " " + what);
  }
}
