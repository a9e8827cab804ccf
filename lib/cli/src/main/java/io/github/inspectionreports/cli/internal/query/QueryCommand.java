package io.github.inspectionreports.cli.internal.query;

import io.github.inspectionreports.cli.internal.exit.ExitStatus;
import io.github.inspectionreports.cli.internal.terminal.Terminal;
import io.github.inspectionreports.corpus.Answer;
import io.github.inspectionreports.corpus.AnswerReader;
import io.github.inspectionreports.corpus.Corpus;
import io.github.inspectionreports.corpus.CsvAnswer;
import io.github.inspectionreports.corpus.JsonAnswer;
import io.github.inspectionreports.corpus.Question;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Queries a corpus. */
@Command(
    name = "query",
    description = {
      "Answers a question about the letters in a corpus that batch --db wrote.",
      "Without a question it lists those that are ready. Nothing is ever written."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ${ROOT-COMMAND-NAME} query letters.db",
      "  ${ROOT-COMMAND-NAME} query letters.db --sql \"SELECT count(*) FROM letters\""
    })
public final class QueryCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      index = "0",
      paramLabel = "FILE",
      description = "The corpus: a file, or an address that begins with jdbc:postgresql:")
  private String corpus = "";

  @Parameters(index = "1", paramLabel = "NAME", arity = "0..1", description = "A ready question.")
  private @Nullable String name;

  @Parameters(
      index = "2..*",
      paramLabel = "PARAM=VALUE",
      description = "What to say with it, such as since=2018.")
  private List<String> parameters = List.of();

  @Option(
      names = "--sql",
      paramLabel = "SQL",
      description = "Any other question, one SELECT; its tables are in lib/corpus/README.md.")
  private @Nullable String sql;

  @Option(
      names = "--show-sql",
      description = "Print the SQL of the ready question instead of its answer.")
  private boolean showSql;

  @ArgGroup private Form form = new Form();

  private static final class Form {
    @Option(names = "--csv", description = "Print the answer as CSV.")
    private boolean csv;

    @Option(names = "--json", description = "Print the answer as JSON, an array of objects.")
    private boolean json;
  }

  @Spec private CommandSpec spec = CommandSpec.create();

  public QueryCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (sql != null && name != null) {
      throw wrong("give the name of a question or --sql, not both");
    }
    if (name == null && sql == null) {
      try (Corpus opened = Corpus.open(corpus)) {
        terminal.out().print(QuestionList.text(Question.all(), terminal));
      }
      return ExitStatus.OK;
    }
    if (sql != null) {
      String question = sql;
      return answer(opened -> to -> opened.ask(question, to));
    }
    Question question =
        Question.named(String.valueOf(name))
            .orElseThrow(() -> wrong("no question is called " + name + "; query FILE lists them"));
    if (showSql) {
      terminal.out().println(question.sql());
      return ExitStatus.OK;
    }
    Map<String, String> values = values();
    return answer(opened -> to -> opened.ask(question, values, to));
  }

  private Map<String, String> values() {
    Map<String, String> values = new HashMap<>();
    for (String parameter : parameters) {
      int equals = parameter.indexOf('=');
      if (equals < 1) {
        throw wrong("write a parameter as PARAM=VALUE, not " + parameter);
      }
      values.put(parameter.substring(0, equals), parameter.substring(equals + 1));
    }
    return values;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private interface Asking {
    Consumer<AnswerReader> of(Corpus corpus);
  }

  private int answer(Asking asking) throws IOException {
    try (Corpus opened = Corpus.open(corpus)) {
      Consumer<AnswerReader> ask = asking.of(opened);
      if (form.csv) {
        print(new CsvAnswer(kept()), ask);
      } else if (form.json) {
        print(new JsonAnswer(kept()), ask);
      } else {
        Answer.Gatherer gathered = new Answer.Gatherer();
        ask.accept(gathered);
        terminal.out().print(AnswerTable.text(gathered.answer(), terminal.columns()));
      }
    }
    return ExitStatus.OK;
  }

  private static <T extends AnswerReader & Closeable> void print(T to, Consumer<AnswerReader> ask)
      throws IOException {
    try (to) {
      ask.accept(to);
    }
  }

  /** Standard output, which stays open. */
  private OutputStream kept() {
    return new FilterOutputStream(terminal.out()) {
      @Override
      public void write(byte[] bytes, int start, int length) throws IOException {
        out.write(bytes, start, length);
      }

      @Override
      public void close() throws IOException {
        flush();
      }
    };
  }
}
