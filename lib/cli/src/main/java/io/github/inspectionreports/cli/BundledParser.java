package io.github.inspectionreports.cli;

import io.github.inspectionreports.ReportParser;
import io.github.inspectionreports.UnreadableLetterException;
import io.github.inspectionreports.model.SectionKind;
import io.github.inspectionreports.rules.RuleSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The parser with the bundled rules, made on a thread of its own from the first moment of the
 * process: while it loads them, the command line is understood and the letter's classes are loaded.
 */
final class BundledParser {
  private static final Set<String> COMMANDS = Set.of("read", "view", "batch", "explain", "journey");

  private final CompletableFuture<ReportParser> parser;

  private BundledParser(CompletableFuture<ReportParser> parser) {
    this.parser = parser;
  }

  /**
   * Begins to make it if the arguments will need it.
   *
   * @param args the arguments of the process
   * @return the parser to wait for; null where none is needed, or no processor is free to make it
   */
  static @Nullable BundledParser begin(String... args) {
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
    CompletableFuture<ReportParser> parser = new CompletableFuture<>();
    Thread thread = new Thread(() -> make(parser), "bundled-rules");
    thread.setDaemon(true);
    thread.start();
    return new BundledParser(parser);
  }

  /** Hands the parser over, then loads what its first letter will need once it has been read. */
  private static void make(CompletableFuture<ReportParser> to) {
    try {
      RuleSet rules = RuleSet.bundled();
      ReportParser made = ReportParser.builder().rules(rules).build();
      to.complete(made);
      made.explain("Most plans are clear.", SectionKind.FINDINGS);
      rules.info();
    } catch (UnreadableLetterException | RuntimeException | Error e) {
      // Whoever waits is told; a fault behind the handing over shows again when it matters.
      to.completeExceptionally(e);
    }
  }

  /**
   * Waits for the parser.
   *
   * @return the parser; null if it could not be made, and making it anew will say why
   */
  @Nullable ReportParser get() {
    return parser.handle((made, e) -> e == null ? made : null).join();
  }
}
