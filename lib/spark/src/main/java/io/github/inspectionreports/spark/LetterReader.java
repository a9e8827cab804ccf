package io.github.inspectionreports.spark;

import io.github.inspectionreports.Limits;
import io.github.inspectionreports.ReportParser;
import io.github.inspectionreports.rules.RuleSet;
import io.github.inspectionreports.spark.internal.files.LetterFiles;
import io.github.inspectionreports.spark.internal.files.Partitions;
import io.github.inspectionreports.spark.internal.reading.PackedRules;
import io.github.inspectionreports.spark.internal.reading.ReadBytes;
import io.github.inspectionreports.spark.internal.reading.ReadFiles;
import io.github.inspectionreports.spark.internal.reading.ReadLetters;
import java.util.Arrays;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.SerializableConfiguration;
import org.jspecify.annotations.Nullable;

/**
 * Reads letters with Spark. Immutable: each change gives a new reader.
 *
 * <pre>{@code
 * RuleSet ours = RuleSet.from(Path.of("my-rules")).onTopOf(RuleSet.bundled());
 * Dataset<LetterRow> letters =
 *     InspectionReports.reader(spark).rules(ours).parquet("letters.parquet");
 * }</pre>
 *
 * <p>Rules travel to the executors by value. Each executor makes one parser of them and keeps it.
 */
public final class LetterReader {
  /** The column that names a letter. */
  public static final String NAME = "name";

  /** The column that holds the bytes of a letter. */
  public static final String CONTENT = "content";

  private static final StructType BYTES =
      new StructType().add(NAME, DataTypes.StringType).add(CONTENT, DataTypes.BinaryType);
  private static final StructType PATHS = new StructType().add("path", DataTypes.StringType);

  private final SparkSession spark;
  private final @Nullable RuleSet rules;
  private final Limits limits;
  private final int partitions;

  LetterReader(SparkSession spark) {
    this(spark, null, Limits.DEFAULT, 0);
  }

  private LetterReader(SparkSession spark, @Nullable RuleSet rules, Limits limits, int partitions) {
    this.spark = spark;
    this.rules = rules;
    this.limits = limits;
    this.partitions = partitions;
  }

  /**
   * Sets the rules. Tables, and DRL of the module {@code inspection-reports-drl}, travel whole;
   * verdict rules that were compiled into a jar are found by their names, so that the jar must be
   * among those of the job ({@code --jars}).
   *
   * @param newRules the rule set; by default the bundled one
   * @return a reader with these rules
   * @throws io.github.inspectionreports.rules.RuleSetException if the rule set has faults; names
   *     file and line
   */
  public LetterReader rules(RuleSet newRules) {
    if (!newRules.isBundled()) {
      ReportParser.builder().rules(newRules).build(); // faults show here, and not in executors
    }
    return new LetterReader(spark, newRules, limits, partitions);
  }

  /**
   * Sets how large a document may be.
   *
   * @param newLimits the limits; by default {@link Limits#DEFAULT}
   * @return a reader with these limits
   */
  public LetterReader limits(Limits newLimits) {
    return new LetterReader(spark, rules, newLimits, partitions);
  }

  /**
   * Sets into how many partitions letters are dealt, which is also how many files of Parquet they
   * become. By default letters of files and lists go by 200, and not into fewer partitions than
   * keep all cores busy; a dataset keeps those that it has.
   *
   * @param newPartitions how many, at least 1
   * @return a reader with as many
   * @throws IllegalArgumentException if it is less than 1
   */
  public LetterReader partitions(int newPartitions) {
    if (newPartitions < 1) {
      throw new IllegalArgumentException("partitions are at least 1, not " + newPartitions);
    }
    return new LetterReader(spark, rules, limits, newPartitions);
  }

  /**
   * Reads files. A path names a file, a folder, or by a pattern such as {@code letters/*.pdf} many
   * of both, in any file system that Hadoop knows. Files that are named outright or by a pattern
   * are always read; of a folder, and of those in it, the files that end in .pdf or .txt and are
   * not hidden by a full stop before their names. The files are listed now and read later: one that
   * cannot be opened by then is a row with the reason {@code IO}.
   *
   * @param paths the paths
   * @return one row a file, dealt so that partitions have about the same bytes to read
   * @throws IllegalArgumentException if there is nothing at a path
   * @throws java.io.UncheckedIOException if a folder cannot be listed
   */
  public Dataset<LetterRow> files(String... paths) {
    Configuration hadoop = spark.sparkContext().hadoopConfiguration();
    List<Path> files = LetterFiles.find(Arrays.asList(paths), hadoop, this::partitionsFor);
    List<Row> rows = files.stream().map(file -> RowFactory.create(file.toString())).toList();
    ReadFiles read =
        new ReadFiles(context().broadcast(new SerializableConfiguration(hadoop)), letters());
    return map(parallel(rows, PATHS), read);
  }

  /**
   * Reads documents in memory.
   *
   * @param documents the documents; two may have one name
   * @return one row a document
   */
  public Dataset<LetterRow> documents(List<LetterBytes> documents) {
    List<Row> rows = documents.stream().map(d -> RowFactory.create(d.name(), d.content())).toList();
    return map(parallel(rows, BYTES), new ReadBytes(letters()));
  }

  /**
   * Reads documents of a dataset.
   *
   * @param documents rows with a column {@link #NAME} (text) and a column {@link #CONTENT} (bytes);
   *     others are left out. A row without bytes gives a row with the reason {@code NO_CONTENT}
   * @return one row a row
   * @throws IllegalArgumentException if one of the columns is missing or of another type
   */
  public Dataset<LetterRow> documents(Dataset<Row> documents) {
    check(documents.schema());
    Dataset<Row> bytes = documents.select(functions.col(NAME), functions.col(CONTENT));
    return map(partitions == 0 ? bytes : bytes.repartition(partitions), new ReadBytes(letters()));
  }

  /**
   * Reads documents that stand as bytes in Parquet, which suits many letters better than as many
   * small files. Where there is nothing at the path, or no Parquet, Spark throws its {@code
   * AnalysisException} or {@code SparkException}, undeclared as with {@link
   * InspectionReports#write}.
   *
   * @param path a file or folder of Parquet with the columns {@link #NAME} and {@link #CONTENT}
   * @return one row a row
   * @throws IllegalArgumentException if one of the columns is missing or of another type
   */
  public Dataset<LetterRow> parquet(String path) {
    return documents(spark.read().parquet(path));
  }

  private static void check(StructType schema) {
    List<String> names = Arrays.asList(schema.fieldNames());
    for (var wanted : BYTES.fields()) {
      if (!names.contains(wanted.name())
          || !schema.apply(wanted.name()).dataType().sameType(wanted.dataType())) {
        throw new IllegalArgumentException(
            "documents need a column '"
                + wanted.name()
                + "' of type "
                + wanted.dataType().simpleString()
                + "; there are "
                + schema.simpleString());
      }
    }
  }

  private Dataset<LetterRow> map(Dataset<Row> source, MapFunction<Row, LetterRow> read) {
    return InspectionReports.ordered(source.map(read, InspectionReports.encoder()));
  }

  private Dataset<Row> parallel(List<Row> rows, StructType schema) {
    return spark.createDataFrame(context().parallelize(rows, partitionsFor(rows.size())), schema);
  }

  private int partitionsFor(int letters) {
    return partitions > 0
        ? partitions
        : Partitions.number(letters, spark.sparkContext().defaultParallelism());
  }

  private JavaSparkContext context() {
    return JavaSparkContext.fromSparkContext(spark.sparkContext());
  }

  private ReadLetters letters() {
    RuleSet chosen = rules == null ? RuleSet.bundled() : rules;
    return new ReadLetters(context().broadcast(PackedRules.of(chosen, limits).bytes()));
  }
}
