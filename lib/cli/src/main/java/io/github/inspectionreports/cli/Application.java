package io.github.inspectionreports.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
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
    subcommands = {
      ReadCommand.class,
      BatchCommand.class,
      JourneyCommand.class,
      ExplainCommand.class,
      RulesCommand.class
    },
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = Version.class,
    footerHeading = "%nExit status:%n",
    footer = {
      "  0  all read",
      "  3  some or all files could not be read",
      "  2  wrong usage or a faulty rule set",
      "  1  anything unexpected"
    })
final class Application implements Runnable {
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
    Application application = new Application(terminal);
    CommandLine commandLine =
        new CommandLine(application, new Commands(terminal, bundled))
            .setOut(new PrintWriter(terminal.out(), true))
            .setErr(new PrintWriter(terminal.err(), true))
            .setColorScheme(
                CommandLine.Help.defaultColorScheme(terminal.interactive() ? Ansi.AUTO : Ansi.OFF))
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
    if (terminal.out().checkError() && status == ExitStatus.OK) {
      application.error(
          "the output cannot be written in full; check the disk's space, or what reads it",
          new IOException("standard output"));
      return ExitStatus.UNEXPECTED;
    }
    return status;
  }

  /** Without a command there is nothing to do but to say what there is. */
  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "a command is missing: read, batch, journey, explain or rules");
  }

  private int wrongUsage(ParameterException e, String[] args) {
    List<String> names = List.of(e.getCommandLine().getCommandSpec().qualifiedName());
    error(oneLine(e) + "; see " + names.get(0) + " --help", e);
    return ExitStatus.USAGE;
  }

  private int failed(Throwable e) {
    if (e instanceof CommandException known) {
      error(oneLine(known), known.getCause() == null ? known : known.getCause());
      return known.status();
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

  private void error(String line, Throwable cause) {
    terminal.err().println("inspection-reports: " + Wrapped.printable(line));
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
