package io.github.inspectionreports.cli.internal.query;

import io.github.inspectionreports.cli.internal.terminal.Terminal;
import io.github.inspectionreports.cli.internal.terminal.Wrapped;
import io.github.inspectionreports.corpus.Question;
import io.github.inspectionreports.corpus.Question.Parameter;
import java.util.List;

/** The ready questions with their parameters. */
final class QuestionList {
  private static final int WIDEST = 96;

  private QuestionList() {}

  static String text(List<Question> questions, Terminal terminal) {
    int width = Math.min(terminal.columns(), WIDEST);
    StringBuilder text = new StringBuilder();
    for (Question question : questions) {
      text.append(question.name()).append('\n');
      for (String line : Wrapped.lines(question.title(), width - 2)) {
        text.append("  ").append(line).append('\n');
      }
      for (Parameter parameter : question.parameters()) {
        String usual = parameter.defaultValue();
        String name =
            parameter.name() + "=" + (usual == null ? "VALUE" : usual.isEmpty() ? "..." : usual);
        String line = name + "  " + parameter.title() + (usual == null ? " (must be given)" : "");
        for (String part : Wrapped.lines(line, width - 4)) {
          text.append("    ").append(part).append('\n');
        }
      }
    }
    return text.toString();
  }
}
