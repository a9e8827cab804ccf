package io.github.inspectionreports.spark;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.launcher.JavaModuleOptions;

/**
 * A standalone cluster of Spark on this machine: a master and workers, each a process of its own on
 * the loopback address. Its folder is what one unpacks of Spark, made of the class path.
 */
final class LocalCluster implements AutoCloseable {
  /** What a job brings along; everything else of the class path is Spark's. */
  private static final Pattern OURS =
      Pattern.compile(
          ".*/(drools-|kie-|pdfbox-|fontbox-|fastcsv-|jspecify-|inspection-reports-).*\\.jar");

  private static final Pattern TESTS =
      Pattern.compile(
          ".*/(junit-|jqwik|assertj-|opentest4j|byte-buddy|archunit|surefire|poi|xmlbeans).*");

  private static final Pattern MASTER = Pattern.compile("Starting Spark master at (spark://\\S+)");

  /** For a JVM that does little: its compiler and collector would take most of the time. */
  static final String SHORT_LIVED = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

  private static final int MINUTES_TO_START = 3;

  private final Path folder;
  private final int minutes;
  private final List<Path> jars = new ArrayList<>();
  private final List<Process> started = new CopyOnWriteArrayList<>();
  private final List<Process> workers = new ArrayList<>();
  private final Thread atTheEnd = new Thread(() -> all().forEach(ProcessHandle::destroyForcibly));
  private String address = "";

  private LocalCluster(Path folder, int minutes) {
    this.folder = folder;
    this.minutes = minutes;
    // Where the tests are stopped, nothing of it may go on.
    Runtime.getRuntime().addShutdownHook(atTheEnd);
  }

  private void addMaster() throws IOException {
    Process master =
        java(
            List.of(),
            "256m",
            List.of(
                "org.apache.spark.deploy.master.Master",
                "--host",
                "127.0.0.1",
                "--port",
                "0",
                "--webui-port",
                "0"));
    address = line(master, MASTER);
  }

  /**
   * Starts a master and workers with one core each.
   *
   * @param minutes how long a job may take
   * @param pinned whether each worker and its executors keep to one processor, where the system can
   *     hold them to it
   */
  static LocalCluster start(Path folder, int workers, String memory, int minutes, boolean pinned)
      throws IOException {
    LocalCluster cluster = new LocalCluster(folder, minutes);
    try {
      cluster.home();
      cluster.addMaster();
      for (int i = 0; i < workers; i++) {
        cluster.addWorker(memory, pinned);
      }
    } catch (IOException | RuntimeException e) {
      cluster.close();
      throw e;
    }
    return cluster;
  }

  private void addWorker(String memory, boolean pinned) throws IOException {
    Process worker =
        java(
            pinned ? OneProcessor.number(workers.size()) : List.of(),
            "256m",
            List.of(
                "org.apache.spark.deploy.worker.Worker",
                "--host",
                "127.0.0.1",
                "--cores",
                "1",
                "--memory",
                memory,
                "--webui-port",
                "0",
                "--work-dir",
                folder.resolve("work-" + workers.size()).toString(),
                address));
    workers.add(worker);
    line(worker, Pattern.compile("(Successfully registered with master)"));
  }

  private void home() throws IOException {
    Path sparks = Files.createDirectories(folder.resolve("spark/jars"));
    Path own = Files.createDirectories(folder.resolve("job"));
    Path conf = Files.createDirectories(folder.resolve("spark/conf"));
    Files.writeString(
        conf.resolve("log4j2.properties"),
        """
        rootLogger.level = error
        rootLogger.appenderRef.stdout.ref = stdout
        appender.stdout.type = Console
        appender.stdout.name = stdout
        appender.stdout.layout.type = PatternLayout
        appender.stdout.layout.pattern = %p %c{1}: %m%n%ex
        logger.master.name = org.apache.spark.deploy.master.Master
        logger.master.level = info
        logger.worker.name = org.apache.spark.deploy.worker.Worker
        logger.worker.level = info
        """);
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      Path path = Path.of(entry);
      if (Files.isDirectory(path)) {
        jars.add(jar(path, own.resolve("classes-" + jars.size() + ".jar")));
      } else if (OURS.matcher(entry).matches()) {
        jars.add(path);
      } else if (entry.endsWith(".jar") && !TESTS.matcher(entry).matches()) {
        Path link = sparks.resolve(path.getFileName());
        if (Files.notExists(link)) {
          Files.createSymbolicLink(link, path.toAbsolutePath());
        }
      }
    }
  }

  private static Path jar(Path classes, Path jar) throws IOException {
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file);
        Stream<Path> all = Files.walk(classes)) {
      for (Path one : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
        out.putNextEntry(
            new JarEntry(classes.relativize(one).toString().replace(File.separatorChar, '/')));
        Files.copy(one, out);
        out.closeEntry();
      }
    }
    return jar;
  }

  private Process java(List<String> before, String memory, List<String> arguments)
      throws IOException {
    Path home = folder.resolve("spark");
    List<String> command = new ArrayList<>(before);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx" + memory);
    command.addAll(List.of(SHORT_LIVED.split(" ")));
    command.addAll(Arrays.asList(JavaModuleOptions.defaultModuleOptions().split(" ")));
    command.add("-cp");
    command.add(home.resolve("conf") + File.pathSeparator + home.resolve("jars") + "/*");
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("SPARK_HOME", home.toString());
    builder.environment().put("SPARK_SCALA_VERSION", "2.13"); // as the scripts of Spark set it
    builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    Process process = builder.directory(folder.toFile()).start();
    started.add(process);
    return process;
  }

  /** Ends a process that takes too long, so that reading what it says comes to an end too. */
  private static CompletableFuture<Void> limit(Process process, int minutes) {
    return CompletableFuture.runAsync(
        process::destroyForcibly, CompletableFuture.delayedExecutor(minutes, TimeUnit.MINUTES));
  }

  /** Waits for a line and returns its first group; what comes later is read and let go. */
  private static String line(Process process, Pattern pattern) throws IOException {
    BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
    List<String> seen = new ArrayList<>();
    CompletableFuture<Void> limit = limit(process, MINUTES_TO_START);
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      seen.add(line);
      Matcher matcher = pattern.matcher(line);
      if (matcher.find()) {
        limit.cancel(false);
        Thread drain = new Thread(() -> drain(out));
        drain.setDaemon(true);
        drain.start();
        return matcher.group(1);
      }
    }
    throw new IOException("it ended before it was ready: " + String.join("\n", seen));
  }

  private static void drain(BufferedReader out) {
    try {
      while (out.readLine() != null) {
        // Nothing waits for what it says.
      }
    } catch (IOException e) {
      // The process has ended.
    }
  }

  /**
   * Submits a job as a user does, and waits for its end.
   *
   * @param cores of all executors together; each has one
   * @param memory of each executor
   * @param options for the JVM of each executor
   * @param job the class with the main method, of these tests
   * @param said gets each line that the driver prints
   * @return its exit status
   */
  int submit(
      int cores,
      String memory,
      String options,
      Class<?> job,
      List<String> arguments,
      Consumer<String> said)
      throws IOException, InterruptedException {
    String all = jars.stream().map(Path::toString).collect(Collectors.joining(","));
    List<String> command =
        new ArrayList<>(List.of("org.apache.spark.deploy.SparkSubmit", "--master", address));
    for (String setting :
        List.of(
            "spark.driver.host=127.0.0.1",
            "spark.driver.bindAddress=127.0.0.1",
            "spark.ui.enabled=false",
            "spark.executor.cores=1",
            "spark.cores.max=" + cores,
            "spark.executor.memory=" + memory,
            "spark.executor.extraJavaOptions=" + options,
            "spark.extraListeners=" + JobLog.class.getName())) {
      command.add("--conf");
      command.add(setting);
    }
    command.addAll(List.of("--jars", all, "--class", job.getName(), jars.get(0).toString()));
    command.addAll(arguments);
    Process driver = java(List.of(), "512m", command);
    CompletableFuture<Void> limit = limit(driver, minutes);
    try {
      BufferedReader out = driver.inputReader(StandardCharsets.UTF_8);
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        said.accept(line);
      }
      int status = driver.waitFor();
      if (!limit.cancel(false)) {
        throw new IOException("the job took more than " + minutes + " minutes and was ended");
      }
      return status;
    } finally {
      limit.cancel(false);
      driver.destroyForcibly();
    }
  }

  /** The executors of a worker, which starts nothing else that lasts. */
  List<ProcessHandle> executors(int worker) {
    return workers.get(worker).toHandle().descendants().toList();
  }

  /** Ends a worker and its executors at once, as where a machine loses its power. */
  void kill(int worker) {
    List<ProcessHandle> lost = executors(worker);
    workers.get(worker).destroyForcibly();
    lost.forEach(ProcessHandle::destroyForcibly);
  }

  private List<ProcessHandle> all() {
    List<ProcessHandle> all = new ArrayList<>();
    for (Process process : started) {
      process.toHandle().descendants().forEach(all::add);
      all.add(process.toHandle());
    }
    return all;
  }

  @Override
  public void close() {
    List<ProcessHandle> all = all();
    all.forEach(ProcessHandle::destroyForcibly);
    for (ProcessHandle process : all) {
      try {
        process.onExit().get(1, TimeUnit.MINUTES);
      } catch (Exception e) {
        throw new UncheckedIOException(new IOException("a process of the cluster remains", e));
      }
    }
    Runtime.getRuntime().removeShutdownHook(atTheEnd);
  }
}
