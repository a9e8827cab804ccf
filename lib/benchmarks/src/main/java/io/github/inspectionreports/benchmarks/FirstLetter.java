package io.github.inspectionreports.benchmarks;

import io.github.inspectionreports.ReportParser;
import io.github.inspectionreports.UnreadableLetterException;
import java.nio.file.Path;

/** What a program does that makes a parser and reads one letter: {@code startup.sh} times it. */
public final class FirstLetter {
  private FirstLetter() {}

  /**
   * Makes a parser and reads a letter with it.
   *
   * @param args the letter; none for the parser alone
   * @throws UnreadableLetterException if the letter cannot be read
   */
  public static void main(String[] args) throws UnreadableLetterException {
    ReportParser parser = ReportParser.create();
    if (args.length > 0) {
      parser.parse(Path.of(args[0]));
    }
  }
}
