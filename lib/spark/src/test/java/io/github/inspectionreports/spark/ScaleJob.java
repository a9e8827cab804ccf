package io.github.inspectionreports.spark;

import java.io.IOException;
import org.apache.spark.sql.SparkSession;

/** The job that is measured: reads a Parquet of bytes, and writes Parquet. */
public final class ScaleJob {
  private ScaleJob() {}

  /** Takes the Parquet to read, the one to write, and the least number of partitions. */
  public static void main(String[] args) throws IOException {
    try (SparkSession spark = SparkSession.builder().getOrCreate()) {
      spark.conf().set("spark.sql.files.minPartitionNum", args[2]);
      long begin = System.nanoTime();
      InspectionReports.write(InspectionReports.reader(spark).parquet(args[0]), args[1]);
      System.out.println("WALL " + (System.nanoTime() - begin) / 1_000_000);
    }
  }
}
