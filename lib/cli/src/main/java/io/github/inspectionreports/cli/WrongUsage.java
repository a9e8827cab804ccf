package io.github.inspectionreports.cli;

import io.github.inspectionreports.cli.internal.files.FileNames;
import io.github.inspectionreports.cli.internal.files.LetterReader;
import io.github.inspectionreports.cli.internal.options.CommandNames;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Explains in one line what is wrong with a command line, and what to type instead. */
final class WrongUsage {
  private static final Pattern MISSING =
      Pattern.compile("Missing required [a-z ]+: (.*)", Pattern.DOTALL);
  private static final Pattern UNKNOWN_COMMAND = Pattern.compile("Unknown subcommand '(.*)'\\.?");

  /** Longer arguments could stretch the distance between words, which is costly to compute. */
  private static final int LONGEST = 40;

  private WrongUsage() {}

  static String line(ParameterException e, String message) {
    CommandLine command = e.getCommandLine();
    CommandSpec spec = command.getCommandSpec();
    return what(e, command, message) + example(spec) + "; see " + spec.qualifiedName() + " --help";
  }

  /** A mistyped option is named first: that another is missing follows from it. */
  private static String what(ParameterException e, CommandLine command, String message) {
    List<String> unmatched =
        e instanceof UnmatchedArgumentException found
            ? found.getUnmatched()
            : command.getUnmatchedArguments();
    if (!unmatched.isEmpty()
        && (e instanceof UnmatchedArgumentException || isOption(unmatched.get(0)))) {
      return unmatched(command, unmatched.get(0));
    }
    Matcher missing = MISSING.matcher(message);
    if (missing.matches()) {
      String names = missing.group(1).replace("'", "");
      return names.contains(", ")
          ? names.replace(", ", " and ") + " are missing"
          : names + " is missing";
    }
    Matcher unknown = UNKNOWN_COMMAND.matcher(message);
    return unknown.matches() ? noCommand(command, unknown.group(1)) : message;
  }

  private static boolean isOption(String word) {
    return word.startsWith("-") && word.length() > 1;
  }

  /** The first example that a command's help gives. */
  private static String example(CommandSpec spec) {
    for (String line : spec.usageMessage().footer()) {
      if (line.contains(spec.root().qualifiedName())) {
        return "; for example: " + line.strip();
      }
    }
    return "";
  }

  private static String unmatched(CommandLine command, String first) {
    CommandSpec spec = command.getCommandSpec();
    if (isOption(first)) {
      String name = first.replaceAll("=.*", "");
      Collection<String> options = new TreeSet<>();
      spec.optionsMap()
          .forEach(
              (word, option) -> {
                if (!option.hidden()) {
                  options.add(word);
                }
              });
      return "there is no option " + name + didYouMean(name, options);
    }
    if (!command.getSubcommands().isEmpty()) {
      if (command.getParent() == null && isFile(first)) {
        return first
            + " is not a command; to read it: "
            + spec.qualifiedName()
            + " read "
            + LetterReader.quoted(first);
      }
      return noCommand(command, first);
    }
    return quoted(first) + " is one argument more than " + spec.name() + " takes";
  }

  private static String noCommand(CommandLine command, String typed) {
    return "there is no command " + quoted(typed) + didYouMean(typed, CommandNames.shown(command));
  }

  private static String didYouMean(String typed, Collection<String> words) {
    String meant = typed.length() > LONGEST ? "" : Misspelling.meant(typed, words);
    return meant.isEmpty() ? "" : " (did you mean " + meant + "?)";
  }

  private static boolean isFile(String word) {
    try {
      return !word.isEmpty() && Files.exists(FileNames.path(word));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static String quoted(String word) {
    return "'" + word + "'";
  }
}
