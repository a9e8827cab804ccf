package io.github.inspectionreports.spark;

import io.github.inspectionreports.spark.internal.rows.LetterSchema;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * Reads letters with Apache Spark: in one process, or in as many as a cluster has.
 *
 * <pre>{@code
 * Dataset<LetterRow> letters = InspectionReports.read(spark, "letters/*.pdf");
 * InspectionReports.write(letters, "reports.parquet");
 * Dataset<LetterRow> reports = InspectionReports.load(spark, "reports.parquet");
 * reports.filter(InspectionReports.isFailure()).select("name", "failureReason").show();
 * }</pre>
 *
 * <p>There is one row a letter, in no order. A letter that cannot be read is a row with its reason,
 * and never fails the job. As always with Spark, letters are read when the rows are asked for, and
 * read again each time that they are: write them once and load them, or cache them.
 */
public final class InspectionReports {
  private static final Encoder<LetterRow> ENCODER = Encoders.bean(LetterRow.class);

  private InspectionReports() {}

  /**
   * Reads files by the bundled rules.
   *
   * @param spark the session
   * @param paths files, folders and patterns, as {@link LetterReader#files} takes them
   * @return one row a file
   * @throws IllegalArgumentException if there is nothing at a path
   */
  public static Dataset<LetterRow> read(SparkSession spark, String... paths) {
    return reader(spark).files(paths);
  }

  /**
   * Begins a reader for letters from elsewhere, or by rules of one's own.
   *
   * @param spark the session
   * @return a reader with the bundled rules and the default limits
   */
  public static LetterReader reader(SparkSession spark) {
    return new LetterReader(spark);
  }

  /**
   * Writes letters to Parquet, in the columns of {@link #schema}. Where a process dies in the
   * middle, nothing is at the path that could be taken for a whole: {@code _SUCCESS} is written
   * last. Where there is something at the path already, Spark throws its {@code AnalysisException};
   * so it does for columns that letters do not have. Java's compiler knows nothing of it, because
   * Spark declares it nowhere: {@code catch (Exception e)} catches it.
   *
   * @param letters the letters
   * @param path the folder to write, which must not exist yet
   */
  public static void write(Dataset<LetterRow> letters, String path) {
    letters.to(schema()).write().mode(SaveMode.ErrorIfExists).parquet(path);
  }

  /**
   * Loads letters that {@link #write} wrote. Where there is nothing at the path, or no Parquet,
   * Spark throws its {@code AnalysisException} or {@code SparkException}, undeclared as with {@link
   * #write}.
   *
   * @param spark the session
   * @param path the folder
   * @return the letters
   * @throws IllegalArgumentException if what is there has other columns, as an older or newer
   *     version of this library writes them, or another program
   */
  public static Dataset<LetterRow> load(SparkSession spark, String path) {
    Dataset<Row> rows = spark.read().parquet(path);
    StructType found = rows.schema();
    if (!found.equals(schema())) {
      throw new IllegalArgumentException(
          path
              + " does not hold letters as this version writes them: "
              + difference(found)
              + "; read the letters again, or load it with spark.read().parquet(...)");
    }
    return rows.as(ENCODER);
  }

  private static String difference(StructType found) {
    List<String> names = Arrays.asList(found.fieldNames());
    for (StructField field : schema().fields()) {
      if (!names.contains(field.name())) {
        return "there is no column '" + field.name() + "'";
      }
      if (!found.apply(field.name()).equals(field)) {
        return "the column '" + field.name() + "' is of another type";
      }
    }
    return "there are other columns, or they are in another order";
  }

  /**
   * Returns the columns of letters, in memory and in Parquet.
   *
   * @return the schema; every column may be null for Spark, and the README says which never is
   */
  public static StructType schema() {
    return LetterSchema.LETTER;
  }

  /**
   * Returns the condition that a letter could not be read.
   *
   * @return a condition for {@code filter}
   */
  public static Column isFailure() {
    return functions.col("failureReason").isNotNull();
  }

  /** Puts the columns of rows into their order, which beans do not keep. */
  static Dataset<LetterRow> ordered(Dataset<LetterRow> letters) {
    return letters.to(schema()).as(ENCODER);
  }

  static Encoder<LetterRow> encoder() {
    return ENCODER;
  }
}
