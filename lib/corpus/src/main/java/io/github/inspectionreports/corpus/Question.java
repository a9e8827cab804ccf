package io.github.inspectionreports.corpus;

import io.github.inspectionreports.corpus.internal.question.QuestionFile;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A ready question to a corpus.
 *
 * @param name in lower kebab case, such as {@code priority-actions}
 * @param title what it answers, as a line for people
 * @param parameters what may or must be said with it
 * @param sql the question itself, in SQL that both databases understand, with {@code :name} for a
 *     parameter and <code>{x matches :words}</code> for a search
 */
public record Question(String name, String title, List<Parameter> parameters, String sql) {
  /** What kind of value a parameter takes. */
  public enum Type {
    /** Any text. */
    TEXT,
    /** A year, a month or a day: {@code 2018}, {@code 2018-07} or {@code 2018-07-12}. */
    DATE,
    /** A whole number. */
    NUMBER
  }

  /**
   * A parameter.
   *
   * @param name its name
   * @param type what kind of value it takes
   * @param defaultValue its value where none is given; null where one must be given. An empty text
   *     stands for no restriction
   * @param title what it is for
   */
  public record Parameter(String name, Type type, @Nullable String defaultValue, String title) {}

  /** Copies the list. */
  public Question {
    parameters = List.copyOf(parameters);
  }

  /** {@return all ready questions, in the order in which to list them} */
  public static List<Question> all() {
    return QuestionFile.read();
  }

  /**
   * Returns a ready question.
   *
   * @param name its name
   * @return the question; empty where none has that name
   */
  public static Optional<Question> named(String name) {
    return all().stream().filter(question -> question.name().equals(name)).findFirst();
  }
}
