package io.github.inspectionreports.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The arguments of this process as they were typed. Under a locale such as C, Java takes them for
 * ASCII and loses the rest; on Linux the system still has their bytes.
 */
final class TypedArguments {
  private static final Path COMMAND_LINE = Path.of("/proc/self/cmdline");

  private TypedArguments() {}

  /** Returns the arguments, with what was lost of them where it is available. */
  static String[] of(String... args) {
    for (String arg : args) {
      if (!isAscii(arg)) {
        try {
          return restored(Files.readAllBytes(COMMAND_LINE), args);
        } catch (IOException e) {
          return args;
        }
      }
    }
    return args;
  }

  private static boolean isAscii(String arg) {
    for (int i = 0; i < arg.length(); i++) {
      if (arg.charAt(i) >= 0x80 || arg.charAt(i) == '?') {
        return false;
      }
    }
    return true;
  }

  /**
   * Restores arguments from the bytes of a command line.
   *
   * @param commandLine the command line, with a zero byte after each argument
   * @param args the last of these arguments, as Java gave them
   */
  static String[] restored(byte[] commandLine, String... args) {
    List<String> typed = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < commandLine.length; i++) {
      if (commandLine[i] == 0) {
        try {
          ByteBuffer word = ByteBuffer.wrap(commandLine, start, i - start);
          typed.add(StandardCharsets.UTF_8.newDecoder().decode(word).toString());
        } catch (CharacterCodingException e) {
          typed.add("");
        }
        start = i + 1;
      }
    }
    String[] restored = args.clone();
    int before = typed.size() - args.length;
    for (int i = 0; i < args.length && before >= 0; i++) {
      if (ascii(typed.get(before + i)).equals(ascii(args[i]))) {
        restored[i] = typed.get(before + i);
      }
    }
    return restored;
  }

  /** What an argument has of letters that no locale loses. */
  private static String ascii(String text) {
    return text.replaceAll("[^\\x00-\\x7E]|\\?", "");
  }
}
