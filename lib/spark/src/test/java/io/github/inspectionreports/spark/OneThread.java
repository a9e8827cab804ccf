package io.github.inspectionreports.spark;

import io.github.inspectionreports.ReportParser;
import io.github.inspectionreports.spark.internal.rows.Rows;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads letters in one thread of one process, one after the other: what Spark is compared with. */
public final class OneThread {
  private OneThread() {}

  /** Takes the file of distinct letters, and how many to read in all. */
  public static void main(String[] args) throws Exception {
    List<byte[]> letters = new ArrayList<>();
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(Path.of(args[0]))))) {
      for (int left = in.readInt(); left > 0; left--) {
        letters.add(in.readNBytes(in.readInt()));
      }
    }
    int all = Integer.parseInt(args[1]);
    long begin = System.nanoTime();
    ReportParser parser = ReportParser.create();
    long statements = 0;
    for (int i = 0; i < all; i++) {
      String name = "letter-" + i + ".pdf";
      statements +=
          Rows.of(parser.parse(letters.get(i % letters.size()), name)).getStatements().size();
    }
    long wall = (System.nanoTime() - begin) / 1_000_000;
    long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1_000_000;
    System.out.println("STATEMENTS " + statements);
    System.out.println("WALL " + wall + " CPU " + cpu);
  }
}
