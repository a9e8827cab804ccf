package io.github.inspectionreports.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A cluster of several processes that loses one of them. What happens first is given by files, and
 * not by which process is quicker. Tagged as shared because it takes a minute.
 */
@Tag("shared")
class ClusterTest {
  private static final int LETTERS = 160;
  private static final int PARTITIONS = 20;
  private static final int MINUTES = 10;

  @TempDir Path folder;

  /** What the driver said. */
  private static final class Story {
    private final List<String> lines = new ArrayList<>();

    long done(int end) {
      return lines.stream().limit(end).filter(line -> line.matches("TASK .* ok=true .*")).count();
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

    Path signs = Files.createDirectories(folder.resolve("gate"));
    Gate gate = new Gate(signs);
    Story story = new Story();
    int status;
    CompletableFuture<Void> loss;
    try (LocalCluster cluster =
        LocalCluster.start(folder.resolve("cluster"), 2, "512m", MINUTES, false)) {
      loss = CompletableFuture.runAsync(() -> lose(cluster, gate));
      status =
          cluster.submit(
              2,
              "512m",
              LocalCluster.SHORT_LIVED,
              ReadFolderJob.class,
              List.of(letters.toString(), out, Integer.toString(PARTITIONS), signs.toString()),
              line -> {
                story.lines.add(line);
                if (line.startsWith("REMOVED executor")) {
                  gate.open();
                }
              });
    }
    assertThat(loss).as(() -> String.join("\n", story.lines)).isCompleted();
    assertThat(status).as(() -> String.join("\n", story.lines)).isZero();
    int removed = story.at("REMOVED executor");
    assertThat(story.done(removed)).as("one task of each executor").isEqualTo(2);
    assertThat(removed).isLessThan(story.at("WRITTEN"));
    assertThat(story.done(story.lines.size())).isEqualTo(PARTITIONS);
    assertThat(story.lines).anyMatch(line -> line.matches("TASK .* ok=false .*"));

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

  /** Kills a worker once each of the two executors is in the middle of its second task. */
  private static void lose(LocalCluster cluster, Gate gate) {
    List<Long> waiting;
    try {
      waiting = gate.waiting(2);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
    assertThat(cluster.executors(1)).singleElement().extracting(ProcessHandle::pid).isIn(waiting);
    cluster.kill(1);
  }
}
