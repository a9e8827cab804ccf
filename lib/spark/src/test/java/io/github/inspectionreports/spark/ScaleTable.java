package io.github.inspectionreports.spark;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Measures how Spark scales, as a table: one thread that parses, the program's batch, a standalone
 * cluster of one and of two executors with one core each, and of two of which one is killed in the
 * middle. Each process that reads keeps to one processor, where the system can hold it there.
 * {@code scale.sh} starts it.
 */
public final class ScaleTable {
  private static final int A_TASK = 250;
  private static final String MEMORY = "1g";

  /** What one process reads: so many letters show what one costs, and fit on a disk. */
  private static final int MOST_FILES = 20_000;

  /** A day: a run that is measured ends by itself or not at all. */
  private static final int MINUTES = 24 * 60;

  private static final Pattern TASK =
      Pattern.compile("TASK executor=(\\S+) ok=(\\S+) ms=(\\d+) cpu=(\\d+) gc=(\\d+)");

  private final Path folder;
  private final int letters;
  private final int distinct;
  private final String parquet;

  private ScaleTable(Path folder, int letters, int distinct) {
    this.folder = folder;
    this.letters = letters;
    this.distinct = Math.min(letters, distinct);
    this.parquet = folder.resolve(stored() + ".parquet").toString();
  }

  /**
   * Takes a folder to work in, how many letters, how many distinct ones among them, the jar of the
   * command line, and which runs to make.
   */
  public static void main(String[] args) throws Exception {
    ScaleTable table =
        new ScaleTable(
            Files.createDirectories(Path.of(args[0]).toAbsolutePath()),
            Integer.parseInt(args[1]),
            Integer.parseInt(args[2]));
    table.compose();
    System.out.println(
        "| run | letters | s | letters/s | reading threads, s of processor | whole processes, s of"
            + " processor | a task, s (least, median, most) | peak memory of a process, MB"
            + " | load before, after |");
    System.out.println("| --- | --- | --- | --- | --- | --- | --- | --- | --- |");
    for (String run : args[4].split(" ")) {
      switch (run) {
        case "parse" -> table.oneThread();
        case "batch" -> table.batch(Path.of(args[3]));
        case "one" -> table.cluster("1 executor", 1, false);
        case "two" -> table.cluster("2 executors", 2, false);
        case "killed" -> table.cluster("2 executors, 1 killed half-way", 2, true);
        default -> throw new IllegalArgumentException("there is no run '" + run + "'");
      }
    }
    System.exit(0);
  }

  private void compose() throws IOException {
    Path file = folder.resolve(stored() + ".bin");
    if (Files.exists(file) && Files.exists(Path.of(parquet, "_SUCCESS"))) {
      return;
    }
    List<byte[]> pdfs = IntStream.range(0, distinct).mapToObj(ComposedLetters::pdf).toList();
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      out.writeInt(distinct);
      for (byte[] pdf : pdfs) {
        out.writeInt(pdf.length);
        out.write(pdf);
      }
    }
    SparkSession spark = LocalSpark.session();
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    List<Integer> numbers = IntStream.range(0, letters).boxed().toList();
    var all = context.broadcast(pdfs);
    int most = distinct;
    spark
        .createDataFrame(
            context
                .parallelize(numbers, tasks())
                .map(i -> RowFactory.create("letter-" + i + ".pdf", all.value().get(i % most))),
            new StructType().add("name", DataTypes.StringType).add("content", DataTypes.BinaryType))
        .write()
        .parquet(parquet);
    long bytes = pdfs.stream().mapToLong(pdf -> pdf.length).sum();
    System.out.println(distinct + " distinct letters, " + bytes / distinct + " bytes each");
  }

  /** Letters of an earlier run are taken again where there were as many, and as many distinct. */
  private String stored() {
    return "letters-" + letters + "-" + distinct;
  }

  private int tasks() {
    return Math.max(4, letters / A_TASK);
  }

  private static String load() throws IOException {
    Path file = Path.of("/proc/loadavg");
    return Files.exists(file) ? Files.readString(file).split(" ")[0] : "?";
  }

  private void oneThread() throws IOException, InterruptedException {
    String before = load();
    int some = Math.min(letters, MOST_FILES);
    Process process =
        oneProcess(
            List.of(
                "-cp",
                System.getProperty("java.class.path"),
                OneThread.class.getName(),
                folder.resolve(stored() + ".bin").toString(),
                Integer.toString(some)));
    long wall = 0;
    long cpu = 0;
    Duration whole = Duration.ZERO;
    long memory = 0;
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        whole = process.info().totalCpuDuration().orElse(whole);
        memory = Math.max(memory, peak(process.pid()));
        Matcher matcher = Pattern.compile("WALL (\\d+) CPU (\\d+)").matcher(line);
        if (matcher.matches()) {
          wall = Long.parseLong(matcher.group(1));
          cpu = Long.parseLong(matcher.group(2));
        }
      }
    }
    process.waitFor();
    row("parsed, nothing written", some, wall, cpu, whole.toMillis(), "", memory, before);
  }

  private static Process oneProcess(List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>(OneProcessor.number(0));
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx" + MEMORY);
    command.addAll(arguments);
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  /** The program's own batch, with all the files that it writes. */
  private void batch(Path program) throws IOException, InterruptedException {
    String before = load();
    int some = Math.min(letters, MOST_FILES);
    Path files = folder.resolve("files-" + some + "-" + distinct);
    if (Files.notExists(files)) {
      writeFiles(files, some);
    }
    Path out = folder.resolve("batch-" + System.nanoTime());
    long begin = System.nanoTime();
    Process process =
        oneProcess(
            List.of(
                "-jar",
                program.toString(),
                "batch",
                "--jobs",
                "1",
                "--out",
                out.toString(),
                files.toString()));
    Duration whole = Duration.ZERO;
    long memory = 0;
    while (!process.waitFor(200, TimeUnit.MILLISECONDS)) {
      whole = process.info().totalCpuDuration().orElse(whole);
      memory = Math.max(memory, peak(process.pid()));
    }
    if (process.exitValue() != 0) {
      throw new IOException("batch failed with status " + process.exitValue());
    }
    long wall = (System.nanoTime() - begin) / 1_000_000;
    row("batch --jobs 1", some, wall, 0, whole.toMillis(), "", memory, before);
  }

  private void writeFiles(Path files, int some) throws IOException {
    Files.createDirectories(files);
    try (DataInputStream in =
        new DataInputStream(
            new BufferedInputStream(Files.newInputStream(folder.resolve(stored() + ".bin"))))) {
      int different = in.readInt();
      for (int i = 0; i < different; i++) {
        byte[] pdf = in.readNBytes(in.readInt());
        for (int number = i; number < some; number += different) {
          Files.write(files.resolve("letter-" + number + ".pdf"), pdf);
        }
      }
    }
  }

  private void cluster(String title, int executors, boolean kill) throws Exception {
    Path place = folder.resolve("cluster-" + System.nanoTime());
    String out = place.resolve("reports.parquet").toString();
    String before = load();
    List<Long> durations = new ArrayList<>();
    Map<Long, Duration> processes = new HashMap<>();
    long[] sums = new long[4]; // wall, cpu, peak memory, killed
    try (LocalCluster cluster = LocalCluster.start(place, executors, MEMORY, MINUTES, true)) {
      int status =
          cluster.submit(
              executors,
              MEMORY,
              "-Dnothing=0",
              ScaleJob.class,
              List.of(parquet, out, Integer.toString(tasks())),
              line -> {
                Matcher task = TASK.matcher(line);
                if (line.startsWith("WALL ")) {
                  sums[0] = Long.parseLong(line.substring(5));
                } else if (task.matches()) {
                  for (int worker = 0; worker < executors; worker++) {
                    for (ProcessHandle one : cluster.executors(worker)) {
                      one.info().totalCpuDuration().ifPresent(cpu -> processes.put(one.pid(), cpu));
                      sums[2] = Math.max(sums[2], peak(one.pid()));
                    }
                  }
                  durations.add(Long.parseLong(task.group(3)));
                  sums[1] += Long.parseLong(task.group(4));
                  if (kill && sums[3] == 0 && durations.size() >= tasks() / 2) {
                    sums[3] = 1;
                    cluster.executors(1).forEach(ProcessHandle::destroyForcibly);
                  }
                } else if (line.startsWith("REMOVED") || line.startsWith("ERROR")) {
                  System.err.println(line);
                }
              });
      if (status != 0) {
        throw new IOException("the job failed with status " + status);
      }
    }
    check(out);
    durations.sort(null);
    String task =
        String.format(
            Locale.ROOT,
            "%.1f, %.1f, %.1f",
            durations.get(0) / 1000.0,
            durations.get(durations.size() / 2) / 1000.0,
            durations.get(durations.size() - 1) / 1000.0);
    long whole = processes.values().stream().mapToLong(Duration::toMillis).sum();
    row(title, letters, sums[0], sums[1], whole, task, sums[2], before);
  }

  /** Nothing lost, nothing twice, nothing failed. */
  private void check(String out) {
    Dataset<LetterRow> rows = InspectionReports.load(LocalSpark.session(), out);
    long all = rows.count();
    long names = rows.select(functions.col("name")).distinct().count();
    long failed = rows.filter(InspectionReports.isFailure()).count();
    if (all != letters || names != letters || failed != 0) {
      throw new IllegalStateException(
          all + " rows of " + names + " letters, " + failed + " failed; wanted " + letters);
    }
  }

  /** The most memory that a process ever had, in MB. */
  private static long peak(long pid) {
    try {
      for (String line : Files.readAllLines(Path.of("/proc/" + pid + "/status"))) {
        if (line.startsWith("VmHWM:")) {
          return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
        }
      }
    } catch (IOException e) {
      return 0; // it has ended, or this is no Linux
    }
    return 0;
  }

  private void row(
      String title,
      int read,
      long wall,
      long cpu,
      long whole,
      String task,
      long memory,
      String before)
      throws IOException {
    System.out.printf(
        Locale.ROOT,
        "| %s | %,d | %.1f | %.1f | %s | %.1f | %s | %d | %s, %s |%n",
        title,
        read,
        wall / 1000.0,
        read * 1000.0 / wall,
        cpu == 0 ? "" : String.format(Locale.ROOT, "%.1f", cpu / 1000.0),
        whole / 1000.0,
        task,
        memory,
        before,
        load());
  }
}
