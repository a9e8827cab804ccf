package io.github.inspectionreports.corpus;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A server of PostgreSQL for the tests: one that runs already, or one of their own on the machine's
 * own address, with its files in a folder that is removed at the end.
 */
final class PostgresServer {
  static final String ADDRESS = "INSPECTION_REPORTS_POSTGRES";
  static final String HOW =
      "PostgreSQL is not at hand: install Debian's package postgresql, whose programs the tests"
          + " start themselves, or set "
          + ADDRESS
          + " to an address such as jdbc:postgresql://HOST/DATABASE?user=NAME";

  private final String address;
  private final @Nullable Path folder;
  private final List<String> prefix;
  private final @Nullable Path programs;

  private PostgresServer(
      String address, @Nullable Path folder, List<String> prefix, @Nullable Path programs) {
    this.address = address;
    this.folder = folder;
    this.prefix = prefix;
    this.programs = programs;
  }

  /** Finds or starts a server; null where there is none. */
  static @Nullable PostgresServer find() throws IOException, InterruptedException {
    String running = System.getenv(ADDRESS);
    if (running != null && !running.isBlank()) {
      String address = running.contains("?") ? running : running + "?ApplicationName=tests";
      return new PostgresServer(address, null, List.of(), null);
    }
    Optional<Path> programs = programs();
    boolean root = System.getProperty("user.name").equals("root");
    List<String> prefix = root ? List.of("runuser", "-u", "postgres", "--") : List.of();
    if (programs.isEmpty() || root && run(List.of("id", "postgres")) == null) {
      return null;
    }
    return start(programs.get(), prefix);
  }

  private static Optional<Path> programs() throws IOException {
    Path versions = Path.of("/usr/lib/postgresql");
    if (!Files.isDirectory(versions)) {
      return Optional.empty();
    }
    try (Stream<Path> folders = Files.list(versions)) {
      return folders
          .map(version -> version.resolve("bin"))
          .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
          .max(Comparator.naturalOrder());
    }
  }

  /** The server refuses to run as root, and needs a folder of its own. */
  private static @Nullable PostgresServer start(Path programs, List<String> prefix)
      throws IOException, InterruptedException {
    String made = run(command(prefix, "mktemp", "-d", "/tmp/inspection-reports-pg.XXXXXX"));
    if (made == null) {
      return null;
    }
    Path folder = Path.of(made.strip());
    String data = folder.resolve("data").toString();
    int port = freePort();
    PostgresServer server =
        new PostgresServer(
            "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=postgres",
            folder,
            prefix,
            programs);
    String initialised =
        run(
            command(
                prefix,
                programs.resolve("initdb").toString(),
                "-D",
                data,
                "-A",
                "trust",
                "-U",
                "postgres",
                "-E",
                "UTF8",
                "--locale=C",
                "--no-sync"));
    String started =
        initialised == null
            ? null
            : run(
                command(
                    prefix,
                    programs.resolve("pg_ctl").toString(),
                    "-D",
                    data,
                    "-l",
                    folder.resolve("log").toString(),
                    "-o",
                    "-p "
                        + port
                        + " -c listen_addresses=127.0.0.1 -c fsync=off"
                        + " -c unix_socket_directories="
                        + folder,
                    "-w",
                    "start"));
    if (started == null) {
      server.close();
      throw new IllegalStateException("PostgreSQL does not start from " + programs);
    }
    return server;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  String address() {
    return address;
  }

  void close() throws IOException, InterruptedException {
    if (folder == null || programs == null) {
      return;
    }
    String data = folder.resolve("data").toString();
    run(
        command(
            prefix, programs.resolve("pg_ctl").toString(), "-D", data, "-m", "immediate", "stop"));
    run(command(prefix, "rm", "-r", folder.toString()));
  }

  private static List<String> command(List<String> prefix, String... words) {
    List<String> command = new ArrayList<>(prefix);
    command.addAll(List.of(words));
    return command;
  }

  /** Runs a program to its end; null where it fails or is not there. */
  private static @Nullable String run(List<String> command)
      throws IOException, InterruptedException {
    Path out = Files.createTempFile("postgres", ".txt");
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(Path.of("/tmp").toFile())
              .redirectErrorStream(true)
              .redirectOutput(out.toFile())
              .start();
      if (!process.waitFor(1, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        return null;
      }
      return process.exitValue() == 0 ? Files.readString(out, StandardCharsets.UTF_8) : null;
    } catch (IOException e) {
      return null;
    } finally {
      Files.delete(out);
    }
  }
}
