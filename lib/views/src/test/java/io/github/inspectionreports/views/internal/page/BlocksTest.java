package io.github.inspectionreports.views.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.model.Finding;
import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.views.Letters;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlocksTest {
  @Test
  void aParagraphOverTwoPagesStandsOnThePageOnWhichItBegins() throws Exception {
    Report report =
        Letters.text(
            "Brackenshire",
            """
            Social workers know the children whom they visit, and they write down what those
            children tell them. Managers read what they write, ask what it means for the plan,
            \f
            and make sure that what was agreed is done. Plans are clear.
            """);
    List<Finding> overTwo =
        report.findings().stream()
            .filter(finding -> finding.place().firstPage() < finding.place().lastPage())
            .toList();
    assertThat(overTwo).isNotEmpty();
    List<Block> blocks = Blocks.of(report);
    for (Finding finding : overTwo) {
      int start = finding.place().start();
      assertThat(blocks)
          .filteredOn(block -> block.start() <= start && start < block.end())
          .extracting(Block::page)
          .containsExactly(finding.place().firstPage());
    }
  }
}
