package io.github.inspectionreports.cli.internal.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * The process's standard output. It notices a reader that has gone, such as {@code head} after its
 * lines, from a disk that is full: the first is not a fault.
 */
final class PipedOutput extends PrintStream {
  private final Watched watched;

  PipedOutput(Charset charset) {
    this(new Watched(), charset);
  }

  private PipedOutput(Watched watched, Charset charset) {
    super(watched, false, charset);
    this.watched = watched;
  }

  /** Whether the reader of a pipe has gone before all was written. */
  boolean isCutOff() {
    return watched.cutOff;
  }

  /** A stream that remembers why it could not be written. */
  private static final class Watched extends FileOutputStream {
    private volatile boolean cutOff;

    Watched() {
      super(FileDescriptor.out);
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
      try {
        super.write(bytes, start, length);
      } catch (IOException e) {
        cutOff = isPipe(String.valueOf(e.getMessage()));
        throw e;
      }
    }
  }

  /** The system words its message in the language of the user, so Linux is asked first. */
  private static boolean isPipe(String message) {
    try {
      return Files.readSymbolicLink(Path.of("/proc/self/fd/1")).toString().startsWith("pipe:");
    } catch (IOException | UnsupportedOperationException e) {
      return message.toLowerCase(Locale.ROOT).contains("pipe");
    }
  }
}
