package com.example.letters;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.desc;
import static org.apache.spark.sql.functions.explode;

import io.github.inspectionreports.spark.InspectionReports;
import io.github.inspectionreports.spark.LetterRow;
import java.io.IOException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Reads letters, writes what they say to Parquet, and counts: how many were read, why others were
 * not, and on what themes there are areas for priority action.
 */
public final class LettersJob {
  private LettersJob() {}

  /**
   * Runs the job.
   *
   * @param args the letters (a folder, or a pattern in quotation marks) and the folder to write
   */
  public static void main(String[] args) throws IOException {
    try (SparkSession spark = SparkSession.builder().appName("letters").getOrCreate()) {
      spark.sparkContext().setLogLevel("WARN");
      InspectionReports.write(InspectionReports.read(spark, args[0]), args[1]);

      // What was written is loaded: the letters themselves would be read again for each count.
      Dataset<LetterRow> letters = InspectionReports.load(spark, args[1]);
      System.out.println("letters: " + letters.count());
      print(
          "could not be read: ",
          letters.filter(InspectionReports.isFailure()).select(col("failureReason")));
      print(
          "area for priority action: ",
          letters
              .select(explode(col("items")).as("item"))
              .filter(col("item.type").equalTo("PRIORITY_ACTION"))
              .select(explode(col("item.themes"))));
    }
  }

  private static void print(String title, Dataset<Row> column) {
    String name = column.columns()[0];
    for (Row row : column.groupBy(name).count().orderBy(desc("count"), col(name)).collectAsList()) {
      System.out.println(title + row.get(0) + " " + row.get(1));
    }
  }
}
