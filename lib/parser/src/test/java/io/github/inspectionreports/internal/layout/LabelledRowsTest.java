package io.github.inspectionreports.internal.layout;

import static io.github.inspectionreports.internal.layout.Shown.blocks;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.inspectionreports.internal.document.Block;
import io.github.inspectionreports.internal.pdf.PdfSketch;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Labels to the left and what they stand for to the right, without lines between them. */
class LabelledRowsTest {
  private static PdfSketch text(PdfSketch sketch) {
    for (int y = 80; y < 340; y += 14) {
      sketch.line(
          70,
          y,
          "Children are seen often by workers who know them well, and plans say what they need.");
    }
    return sketch;
  }

  @Test
  void boldLabelsAreReadWithWhatStandsBesideThem() throws Exception {
    PdfSketch sketch =
        text(new PdfSketch())
            .bold(70, 500, "Inspection dates")
            .line(210, 500, "12/09/2016 to 06/10/2016")
            .bold(70, 518, "Lead inspector")
            .line(210, 518, "Rowan Ashby HMI")
            .bold(70, 536, "Team inspectors")
            .line(210, 536, "Robin Hale, Sam Moss,")
            .line(210, 549, "Jo Wood")
            .bold(70, 567, "Quality assurance")
            .line(210, 567, "Kit Lane")
            .bold(70, 580, "manager");

    assertThat(blocks(sketch))
        .endsWith(
            "P: Inspection dates 12/09/2016 to 06/10/2016",
            "P: Lead inspector Rowan Ashby HMI",
            "P: Team inspectors Robin Hale, Sam Moss, Jo Wood",
            "P: Quality assurance manager Kit Lane");
  }

  @Test
  void listsSideBySideAreReadOneAfterTheOther() throws Exception {
    PdfSketch sketch =
        text(new PdfSketch())
            .line(70, 500, "Rowan Ashby")
            .line(310, 500, "Sam Moss")
            .line(70, 514, "Robin Hale")
            .line(310, 514, "Jo Wood")
            .line(70, 528, "Kit Lane")
            .line(310, 528, "Bo Marsh")
            .line(70, 542, "Al Fenn")
            .line(310, 542, "Di Row");

    String all = String.join(" ", blocks(sketch));
    assertThat(all.indexOf("Al Fenn")).isLessThan(all.indexOf("Sam Moss"));
  }

  private static List<String> ofText(String text) {
    return Layout.ofText(text).blocks().stream().map(Block::text).toList();
  }

  @Test
  void aTableOfPriorityActionsKeepsItsColumns() {
    assertThat(
            ofText(
                "Areas for priority action\n\n"
                    + "Responsible body      Areas for priority action\n"
                    + "Brackenshire Council  Leaders in the local authority and the board should\n"
                    + "and NHS Fellmoor      urgently cut the time that children wait for\n"
                    + "ICB                   an assessment.\n\n"
                    + "Brackenshire Council  Leaders across the partnership should put in place a\n"
                    + "                      system to check plans.\n\n"
                    + "Areas for improvement\n\nLeaders should improve reviews.\n"))
        .containsExactly(
            "Areas for priority action",
            "Responsible body | Areas for priority action",
            "Brackenshire Council and NHS Fellmoor ICB | Leaders in the local authority and the"
                + " board should urgently cut the time that children wait for an assessment.",
            "Brackenshire Council | Leaders across the partnership should put in place a system"
                + " to check plans.",
            "Areas for improvement",
            "Leaders should improve reviews.");
  }

  @Test
  void rowsOfPriorityActionsNeedNoBlankLineBetweenThem() {
    assertThat(
            ofText(
                "Responsible body      Areas for priority action\n"
                    + "Brackenshire Council  Leaders should cut the time that children wait for\n"
                    + "                      an assessment.\n"
                    + "NHS Fellmoor ICB      Leaders should check plans.\n"))
        .contains(
            "Brackenshire Council | Leaders should cut the time that children wait for an"
                + " assessment.",
            "NHS Fellmoor ICB | Leaders should check plans.");
  }

  @Test
  void aSentenceAboutAResponsibleBodyIsNoTable() {
    assertThat(ofText("The responsible body   has agreed the areas.\nIt meets    often.\n"))
        .noneMatch(text -> text.contains(" | "));
  }
}
