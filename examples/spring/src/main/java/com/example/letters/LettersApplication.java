package com.example.letters;

import io.github.inspectionreports.ReportParser;
import io.github.inspectionreports.UnreadableLetterException;
import io.github.inspectionreports.model.PriorityAction;
import io.github.inspectionreports.model.Report;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MultipartFile;

@SpringBootApplication
public class LettersApplication {
  public static void main(String[] args) {
    SpringApplication.run(LettersApplication.class, args);
  }

  @Bean // immutable and safe for threads: one for the whole application
  ReportParser parser() {
    return ReportParser.create();
  }

  @RestController
  record Letters(ReportParser parser) {
    @PostMapping("/letters")
    Report read(@RequestParam MultipartFile letter) throws IOException, UnreadableLetterException {
      String name = Objects.requireNonNullElse(letter.getOriginalFilename(), "letter");
      return parser.parse(letter.getBytes(), name);
    }

    @PostMapping("/priority-actions")
    List<PriorityAction> priorityActions(@RequestBody Report report) {
      return report.priorityActions();
    }
  }

  @RestControllerAdvice
  static class UnreadableLetters {
    @ExceptionHandler
    ProblemDetail unreadable(UnreadableLetterException e) {
      ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.UNPROCESSABLE_ENTITY);
      problem.setTitle("The letter cannot be read");
      problem.setDetail(e.getMessage());
      problem.setProperty("reason", e.reason());
      return problem;
    }
  }
}
