package io.github.inspectionreports.cli.internal.options;

import io.github.inspectionreports.ReportParser;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/**
 * The parser with the bundled rules, made on a thread of its own from the first moment of the
 * process: while it loads them, the command line is understood.
 */
public final class BundledParser {
  private static final Set<String> COMMANDS = Set.of("read", "view", "batch", "explain", "journey");

  private final FutureTask<ReportParser> parser;

  private BundledParser(FutureTask<ReportParser> parser) {
    this.parser = parser;
  }

  /**
   * Begins to make it if the arguments will need it.
   *
   * @param args the arguments of the process
   * @return the parser to wait for; null where none is needed, or no processor is free to make it
   */
  public static @Nullable BundledParser begin(String... args) {
    if (args.length == 0
        || !COMMANDS.contains(args[0])
        || Runtime.getRuntime().availableProcessors() < 2) {
      return null;
    }
    for (String arg : args) {
      if (arg.startsWith("--rules") || arg.startsWith("--only-rules") || arg.endsWith("-help")) {
        return null;
      }
    }
    FutureTask<ReportParser> parser = new FutureTask<>(ReportParser::create);
    Thread thread = new Thread(parser, "bundled-rules");
    thread.setDaemon(true);
    thread.start();
    return new BundledParser(parser);
  }

  /**
   * Waits for the parser.
   *
   * @return the parser; null if it could not be made, and making it again will say why
   */
  public @Nullable ReportParser get() {
    try {
      return parser.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    } catch (ExecutionException e) {
      return null;
    }
  }
}
