package io.github.inspectionreports.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cluster of several processes that loses one of them. */
class ClusterTest {
  private static final int LETTERS = 160;
  private static final int PARTITIONS = 20;
  private static final int BEFORE_THE_LOSS = 4;

  @TempDir Path folder;

  /** What the driver said, and what was done while it said it. */
  private static final class Story {
    private final List<String> lines = new ArrayList<>();
    private long tasksBeforeTheLoss;

    long done() {
      return lines.stream().filter(line -> line.matches("TASK .* ok=true .*")).count();
    }

    int at(String beginning) {
      for (int i = 0; i < lines.size(); i++) {
        if (lines.get(i).startsWith(beginning)) {
          return i;
        }
      }
      return -1;
    }
  }

  @Test
  void whatAWorkerHadReadIsReadAgainAndNothingIsLostOrTwice() throws Exception {
    Path letters = Files.createDirectories(folder.resolve("letters"));
    List<String> names = new ArrayList<>();
    for (int i = 0; i < LETTERS; i++) {
      names.add("letter-" + i + ".txt");
      Files.write(letters.resolve(names.get(i)), Letters.text(i));
    }
    names.add("damaged.pdf");
    Files.write(letters.resolve("damaged.pdf"), Letters.damaged());
    String out = folder.resolve("reports.parquet").toString();

    Story story = new Story();
    int status;
    try (LocalCluster cluster = LocalCluster.start(folder.resolve("cluster"), 2, "512m")) {
      status =
          cluster.submit(
              2,
              "512m",
              LocalCluster.SHORT_LIVED,
              ReadFolderJob.class,
              List.of(letters.toString(), out, Integer.toString(PARTITIONS)),
              line -> {
                story.lines.add(line);
                boolean bothWork =
                    !cluster.executors(0).isEmpty() && story.at("TASK executor=1") >= 0;
                if (story.tasksBeforeTheLoss == 0 && story.done() >= BEFORE_THE_LOSS && bothWork) {
                  assertThat(cluster.executors(1)).hasSize(1);
                  cluster.kill(1);
                  story.tasksBeforeTheLoss = story.done();
                }
              });
    }
    assertThat(status).as(() -> String.join("\n", story.lines)).isZero();
    assertThat(story.tasksBeforeTheLoss).isBetween((long) BEFORE_THE_LOSS, PARTITIONS - 2L);
    assertThat(story.at("REMOVED executor")).isPositive().isLessThan(story.at("WRITTEN"));

    List<LetterRow> rows = InspectionReports.load(LocalSpark.session(), out).collectAsList();
    assertThat(rows).extracting(LetterRow::getName).containsExactlyInAnyOrderElementsOf(names);
    assertThat(rows)
        .filteredOn(row -> row.getFailureReason() != null)
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.getName()).isEqualTo("damaged.pdf");
              assertThat(row.getFailureReason()).isEqualTo("DAMAGED");
            });
    assertThat(rows)
        .filteredOn(row -> row.getName().endsWith(".txt"))
        .allSatisfy(row -> assertThat(row.getItems()).hasSize(3));
    assertThat(Path.of(out, "_SUCCESS")).exists();
    assertThat(Path.of(out, "_temporary")).doesNotExist();
  }
}
