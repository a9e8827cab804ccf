package io.github.inspectionreports.spark;

import org.apache.spark.sql.SparkSession;

/** The one session of all tests of this module: starting it takes longer than most of them. */
final class LocalSpark {
  private static final SparkSession SESSION =
      SparkSession.builder()
          .master("local[2]")
          .appName("tests")
          .config("spark.ui.enabled", false)
          .config("spark.driver.host", "127.0.0.1")
          .config("spark.driver.bindAddress", "127.0.0.1")
          .config("spark.sql.shuffle.partitions", 2)
          .config("spark.sql.warehouse.dir", "target/spark-warehouse")
          .config("spark.serializer", "org.apache.spark.serializer.KryoSerializer")
          .getOrCreate();

  private LocalSpark() {}

  static SparkSession session() {
    return SESSION;
  }
}
