package io.github.inspectionreports.corpus.internal.question;

import io.github.inspectionreports.corpus.Question;
import io.github.inspectionreports.corpus.Question.Parameter;
import io.github.inspectionreports.corpus.Question.Type;
import io.github.inspectionreports.corpus.internal.database.Resources;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads {@code questions.sql}; its head says how it is written. */
public final class QuestionFile {
  private static final String QUESTION = "-- question ";
  private static final String PARAMETER = "-- param ";

  private QuestionFile() {}

  public static List<Question> read() {
    List<Question> questions = new ArrayList<>();
    for (String part : Resources.text("questions.sql").split("(?m)^(?=" + QUESTION + ")")) {
      if (part.startsWith(QUESTION)) {
        questions.add(question(part));
      }
    }
    return List.copyOf(questions);
  }

  private static Question question(String part) {
    List<Parameter> parameters = new ArrayList<>();
    StringBuilder sql = new StringBuilder();
    String[] head = {};
    for (String line : part.split("\n")) {
      if (line.startsWith(QUESTION)) {
        head = line.substring(QUESTION.length()).split(" \\| ", 2);
      } else if (line.startsWith(PARAMETER)) {
        parameters.add(parameter(line.substring(PARAMETER.length())));
      } else {
        sql.append(line).append('\n');
      }
    }
    return new Question(head[0], head[1], parameters, sql.toString().strip());
  }

  /** Texts restrict nothing by default, but for those that say what is asked at all. */
  private static Parameter parameter(String line) {
    String[] parts = line.split(" \\| ", 2);
    String[] words = parts[0].split(" ");
    Type type = Type.valueOf(words[1].toUpperCase(Locale.ROOT));
    boolean must = words[0].equals("words") || words[0].equals("name");
    String usual = words.length > 2 ? words[2] : must ? null : "";
    return new Parameter(words[0], type, usual, parts[1]);
  }
}
