package io.github.inspectionreports.spark;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;

/** A job: reads a folder into as many partitions as named, holds at a gate, and writes Parquet. */
public final class ReadFolderJob {
  private ReadFolderJob() {}

  /** Takes the folder, where to write, the partitions, and the folder of the gate. */
  public static void main(String[] args) throws IOException {
    try (SparkSession spark = SparkSession.builder().getOrCreate()) {
      int partitions = Integer.parseInt(args[2]);
      InspectionReports.write(
          InspectionReports.reader(spark)
              .partitions(partitions)
              .files(args[0])
              .mapPartitions(new Gate(Path.of(args[3])), InspectionReports.encoder()),
          args[1]);
      System.out.println("WRITTEN");
    }
  }
}
