package io.github.inspectionreports.cli;

import io.github.inspectionreports.cli.internal.exit.CommandException;
import io.github.inspectionreports.cli.internal.exit.ExitStatus;
import io.github.inspectionreports.cli.internal.files.FileNames;
import io.github.inspectionreports.cli.internal.options.BundledParser;
import io.github.inspectionreports.cli.internal.options.CommandNames;
import io.github.inspectionreports.cli.internal.options.Invocation;
import io.github.inspectionreports.cli.internal.read.PlainRead;
import io.github.inspectionreports.cli.internal.terminal.Terminal;
import io.github.inspectionreports.cli.internal.terminal.Wrapped;
import io.github.inspectionreports.corpus.CorpusException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command without a command: what all of them share. */
@Command(
    name = "inspection-reports",
    description = "Reads letters and reports of inspections of children's services in England.",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      " 0:all read",
      " 3:some or all files could not be read",
      " 2:wrong usage or a faulty rule set",
      " 1:anything unexpected"
    })
final class Application implements Runnable {
  /** What the library that prints help needs at least, and what is read with ease. */
  private static final int NARROWEST = 55;

  private static final int WIDEST = 100;

  private final Terminal terminal;

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Print stack traces with errors.")
  private boolean debug;

  @Spec private CommandSpec spec = CommandSpec.create();

  private Application(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Runs a command line and returns its exit status. */
  static int run(Terminal terminal, String... args) {
    BundledParser bundled = BundledParser.begin(args);
    try {
      if (PlainRead.isDone(terminal, bundled, args) && !terminal.out().checkError()) {
        return ExitStatus.OK;
      }
    } catch (CommandException e) {
      return new Application(terminal).failed(e);
    }
    Application application = new Application(terminal);
    CommandLine commandLine =
        Commands.addTo(new CommandLine(application, new Commands(terminal, bundled)), args)
            .setOut(new PrintWriter(terminal.out(), true))
            .setErr(new PrintWriter(terminal.err(), true))
            .setColorScheme(
                CommandLine.Help.defaultColorScheme(terminal.styled() ? Ansi.ON : Ansi.OFF))
            .setCommandName(Invocation.command())
            .setUsageHelpWidth(Math.max(NARROWEST, Math.min(terminal.columns(), WIDEST)))
            .registerConverter(Path.class, FileNames::path)
            .setCaseInsensitiveEnumValuesAllowed(true)
            // A file named "@x" is a letter, and never a list of further arguments.
            .setExpandAtFiles(false)
            .setParameterExceptionHandler(application::wrongUsage)
            .setExecutionExceptionHandler((e, commands, parsed) -> application.failed(e));
    int status;
    try {
      status = commandLine.execute(args);
    } catch (LinkageError | StackOverflowError | OutOfMemoryError e) {
      status = application.failed(e);
    }
    // A print stream keeps quiet about a full disk until it is asked.
    if (terminal.out().checkError() && status == ExitStatus.OK && !terminal.readerHasGone()) {
      application.error(
          "the output cannot be written in full; check the disk's space, or what reads it",
          new IOException("standard output"));
      return ExitStatus.UNEXPECTED;
    }
    return status;
  }

  /** Without a command there is nothing to do but to show what there is. */
  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
    throw new ParameterException(spec.commandLine(), CommandNames.missing(spec.commandLine()));
  }

  private int wrongUsage(ParameterException e, String[] args) {
    error(WrongUsage.line(e, oneLine(e)), e);
    return ExitStatus.USAGE;
  }

  private int failed(Throwable e) {
    if (e instanceof CommandException known) {
      error(oneLine(known), known.getCause() == null ? known : known.getCause());
      return known.status();
    }
    if (e instanceof CorpusException corpus) {
      error(oneLine(corpus), corpus);
      return status(corpus.reason());
    }
    error(
        "unexpected: "
            + e.getClass().getSimpleName()
            + ": "
            + oneLine(e)
            + (debug ? "" : "; --debug shows where, which is worth reporting"),
        e);
    return ExitStatus.UNEXPECTED;
  }

  /** What another command line can set right is wrong usage. */
  private static int status(CorpusException.Reason reason) {
    return switch (reason) {
      case MISSING, NOT_A_CORPUS, OTHER_VERSION, BAD_QUESTION -> ExitStatus.USAGE;
      case BUSY, NOT_WRITABLE, FULL, UNREACHABLE, NO_DRIVER, FAILED -> ExitStatus.UNEXPECTED;
    };
  }

  private void error(String line, Throwable cause) {
    terminal.err().println(terminal.bold(Invocation.NAME + ":") + " " + Wrapped.printable(line));
    if (debug) {
      StringWriter trace = new StringWriter();
      cause.printStackTrace(new PrintWriter(trace, true));
      terminal.err().print(trace);
    }
  }

  private static String oneLine(Throwable e) {
    String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return message.strip().replaceAll("\\s*\\R\\s*", " ");
  }
}
