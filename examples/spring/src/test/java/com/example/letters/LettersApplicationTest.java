package com.example.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.github.inspectionreports.ReportParser;
import io.github.inspectionreports.UnreadableLetterException;
import io.github.inspectionreports.UnreadableLetterException.Reason;
import io.github.inspectionreports.export.ReportJson;
import io.github.inspectionreports.fixtures.SampleFile;
import io.github.inspectionreports.model.Report;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.MockMvcPrint;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@SpringBootTest(
    properties = {
      "spring.main.banner-mode=off",
      "spring.jackson.property-naming-strategy=SNAKE_CASE"
    })
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ExtendWith(OutputCaptureExtension.class)
class LettersApplicationTest {
  private static final Path README = Path.of("README.md");

  @Autowired MockMvc web;
  @Autowired ReportParser parser;

  private ResultActions upload(String name, byte[] bytes) throws Exception {
    return web.perform(
        multipart("/letters").file(new MockMultipartFile("letter", name, null, bytes)));
  }

  @Test
  void anUploadedLetterIsAnsweredWithItsReportInTheDocumentedForm() throws Exception {
    byte[] letter = SampleFile.FOCUSED_VISIT_2024.pdf();
    String answer =
        upload("visit.pdf", letter)
            .andExpect(status().isOk())
            .andExpect(content().contentType(APPLICATION_JSON))
            .andExpect(jsonPath("$.schemaVersion").value(Report.SCHEMA_VERSION))
            .andReturn()
            .getResponse()
            .getContentAsString(StandardCharsets.UTF_8);
    assertThat(ReportJson.read(answer)).isEqualTo(parser.parse(letter, "visit.pdf"));
  }

  @Test
  void aReportThatIsSentInIsReadInTheSameForm() throws Exception {
    web.perform(
            post("/priority-actions")
                .contentType(APPLICATION_JSON)
                .content(SampleFile.FOCUSED_VISIT_2024.reportJson()))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$", hasSize(1)))
        .andExpect(jsonPath("$[0].source.page.first").isNumber());
  }

  @Test
  void whatIsNoReportIsABadRequest() throws Exception {
    String report = SampleFile.PRESS_ARTICLE.reportJson().replace("\"PRESS\"", "\"POEM\"");
    web.perform(post("/priority-actions").contentType(APPLICATION_JSON).content(report))
        .andExpect(status().isBadRequest());
  }

  @Test
  void whatCannotBeReadIsAProblemWithItsReason() throws Exception {
    upload("moved.pdf", SampleFile.WEB_PAGE_NAMED_PDF.pdf())
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().contentType(APPLICATION_PROBLEM_JSON))
        .andExpect(jsonPath("$.reason").value("NOT_A_LETTER"))
        .andExpect(jsonPath("$.title").value("The letter cannot be read"));
    upload("scan.pdf", SampleFile.SCAN_WITHOUT_TEXT.pdf())
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.reason").value("NO_TEXT"));
    upload("empty.pdf", new byte[0])
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.reason").value("EMPTY"));
  }

  @ParameterizedTest
  @EnumSource
  void eachReasonIsAProblemOfItsOwn(Reason reason) throws Exception {
    MockMvcBuilders.standaloneSetup(new Fails())
        .setControllerAdvice(new LettersApplication.UnreadableLetters())
        .build()
        .perform(post("/fails").param("reason", reason.name()))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().contentType(APPLICATION_PROBLEM_JSON))
        .andExpect(jsonPath("$.reason").value(reason.name()))
        .andExpect(jsonPath("$.detail").value("visit.pdf: it is so"));
  }

  @Test
  void aLetterIsReadWithoutAWarningAboutLogging(CapturedOutput output) throws Exception {
    upload("visit.pdf", SampleFile.FOCUSED_VISIT_2020.pdf()).andExpect(status().isOk());
    assertThat(output.getAll()).doesNotContainIgnoringCase("commons-logging", "slf4j", "WARN");
  }

  @Test
  void theReadmeShowsTheProgramThatIsTestedHere() throws Exception {
    String program =
        Files.readString(Path.of("src/main/java/com/example/letters/LettersApplication.java"));
    String readme = Files.readString(README);
    String shown = readme.split("```java\n")[1].split("```")[0];
    assertThat(program)
        .contains(shown.strip())
        .satisfies(p -> assertThat(p.lines()).hasSizeLessThan(60));
  }

  @Test
  void theReadmeShowsTheProblemThatIsAnswered() throws Exception {
    String readme = Files.readString(README);
    String shown = readme.split("```json\n")[1].split("```")[0];
    upload("moved.pdf", SampleFile.WEB_PAGE_NAMED_PDF.pdf())
        .andExpect(content().json(shown, JsonCompareMode.STRICT));
  }

  /** Fails as it is asked to. */
  @RestController
  static class Fails {
    @PostMapping("/fails")
    void fail(@RequestParam Reason reason) throws UnreadableLetterException {
      throw new UnreadableLetterException(reason, "visit.pdf", "it is so");
    }
  }
}
