package io.github.inspectionreports.acceptance.readsonly;

import io.github.inspectionreports.ReportParser;
import io.github.inspectionreports.UnreadableLetterException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/**
 * Reads all letters of a folder in a JVM of its own, and prints a line for each deed that reading
 * must not do: "wrote FILE", "sent to HOST", "started COMMAND". Its first argument is the folder; a
 * second one, {@code and-write}, {@code and-connect}, {@code and-start}, {@code and-look-up},
 * {@code and-open-channel} or {@code and-send-datagram}, does such a deed itself, to show that it
 * would be seen.
 */
final class ReadLetters {
  private ReadLetters() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    List<Path> letters = letters(Path.of(args[0]));
    Path record = Path.of(args[0]).resolveSibling("record.jfr");
    try (Recording recording = new Recording()) {
      for (String event : List.of("FileWrite", "SocketWrite", "SocketRead", "ProcessStart")) {
        recording.enable("jdk." + event).withoutThreshold().withStackTrace();
      }
      recording.start();
      ReportParser parser = ReportParser.create();
      for (Path letter : letters) {
        read(parser, letter);
      }
      if (args.length > 1) {
        misbehave(args[1], Path.of(args[0]));
      }
      recording.stop();
      recording.dump(record);
    }
    for (RecordedEvent event : RecordingFile.readAllEvents(record)) {
      System.out.println(line(event));
    }
    System.out.println("read " + letters.size() + " letters");
  }

  private static List<Path> letters(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static void read(ReportParser parser, Path letter) throws IOException {
    try {
      parser.parse(Files.readAllBytes(letter), letter.getFileName().toString());
    } catch (UnreadableLetterException e) {
      // A letter that is refused has been read as far as it goes.
    }
  }

  private static void misbehave(String how, Path folder) throws IOException, InterruptedException {
    switch (how) {
      case "and-write" -> Files.writeString(folder.resolveSibling("written.txt"), "x");
      case "and-connect" -> connect();
      case "and-look-up" -> InetAddress.getByName("localhost");
      case "and-open-channel" -> SocketChannel.open().close();
      case "and-send-datagram" -> new DatagramSocket().close();
      case "and-start" -> new ProcessBuilder("true").start().waitFor();
      default -> throw new IllegalArgumentException(how);
    }
  }

  private static void connect() throws IOException {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Socket socket = new Socket(server.getInetAddress(), server.getLocalPort());
        OutputStream out = socket.getOutputStream()) {
      out.write(1);
    }
  }

  private static String line(RecordedEvent event) {
    return switch (event.getEventType().getName()) {
      case "jdk.FileWrite" -> "wrote " + event.getString("path");
      case "jdk.ProcessStart" -> "started " + event.getString("command");
      default -> "sent to " + event.getString("address");
    };
  }
}
