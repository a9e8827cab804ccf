package io.github.inspectionreports.cli.internal.rules;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.inspectionreports.cli.internal.exit.CommandException;
import io.github.inspectionreports.cli.internal.exit.ExitStatus;
import io.github.inspectionreports.cli.internal.files.LetterFiles;
import io.github.inspectionreports.model.Category;
import io.github.inspectionreports.workbench.Evaluation;
import io.github.inspectionreports.workbench.Evaluation.Label;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Labels that a person gave to the sentences of letters, by the letter's id. */
final class LabelFiles {
  private static final Pattern SENTENCE = Pattern.compile("  (\\d+\\.\\d+)\t(.*)");

  /** The letters that stand for categories in a folder of labels; others are category ids. */
  private static final Map<String, String> SHORT =
      Map.of(
          "A", Evaluation.PRIORITY_ACTION,
          "N", "NEEDS_IMPROVEMENT",
          "S", "STRENGTH",
          "P", "PROGRESS",
          "M", "MIXED",
          "C", "CONTEXT");

  private LabelFiles() {}

  /**
   * Reads labels from a table or a folder.
   *
   * @throws CommandException with status 2 if there are none, or they cannot be read
   */
  static Map<String, List<Label>> read(Path path) {
    try {
      Map<String, List<Label>> labels = Files.isDirectory(path) ? folder(path) : table(path);
      if (labels.isEmpty()) {
        throw faulty(path, "there is no label in it", "fill in the column category");
      }
      return labels;
    } catch (CharacterCodingException e) {
      throw faulty(path, "the file is not in UTF-8", "save it as \"CSV UTF-8\"");
    } catch (CsvParseException e) {
      throw faulty(path, "this is not CSV: " + e.getMessage(), "check the quotation marks");
    } catch (JsonProcessingException e) {
      throw faulty(
          path, "a file of labels is no JSON: " + e.getOriginalMessage(), "fix or remove it");
    } catch (IOException e) {
      throw faulty(path, "the labels cannot be read (" + e.getMessage() + ")", "check the path");
    }
  }

  private static CommandException faulty(Path path, String what, String fix) {
    return new CommandException(ExitStatus.USAGE, path + ": " + what + "; " + fix);
  }

  private static Map<String, List<Label>> table(Path file) throws IOException {
    String csv =
        StandardCharsets.UTF_8
            .newDecoder()
            .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
            .toString();
    String text = csv.startsWith("\uFEFF") ? csv.substring(1) : csv;
    Map<String, List<Label>> labels = new LinkedHashMap<>();
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder()
            .fieldSeparator(separator(text))
            .skipEmptyLines(true)
            .allowMissingFields(true)
            .allowExtraFields(true)
            .ofNamedCsvRecord(text)) {
      for (NamedCsvRecord row : rows) {
        List<String> columns = row.getHeader();
        for (String column : List.of("letter", "text", "category")) {
          if (!columns.contains(column)) {
            throw faulty(
                file, "there is no column '" + column + "'", "name it in the first row " + columns);
          }
        }
        String category = row.findField("category").orElse("").strip();
        if (!category.isEmpty()) {
          String where = file + ", line " + row.getStartingLineNumber();
          labels
              .computeIfAbsent(row.getField("letter").strip(), k -> new ArrayList<>())
              .add(new Label(row.getField("text"), category(category, where)));
        }
      }
    }
    return labels;
  }

  /** Spreadsheets part cells by semicolons where the comma parts decimals. */
  private static char separator(String csv) {
    String header = csv.lines().findFirst().orElse("");
    return header.indexOf(';') >= 0 ? ';' : header.indexOf('\t') >= 0 ? '\t' : ',';
  }

  private static String category(String label, String where) {
    String id = SHORT.getOrDefault(label, label);
    try {
      return new Category(id).id();
    } catch (IllegalArgumentException e) {
      throw new CommandException(
          ExitStatus.USAGE, where + ": " + e.getMessage() + "; correct the label", e);
    }
  }

  private static Map<String, List<Label>> folder(Path folder) throws IOException {
    Path labels = folder.resolve("labels");
    if (!Files.isDirectory(labels)) {
      throw faulty(
          folder, "there is no folder 'labels' in it", "name a folder of labels or a .csv");
    }
    List<Path> files;
    try (Stream<Path> all = Files.list(labels)) {
      files = all.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
    Map<String, List<Label>> read = new LinkedHashMap<>();
    for (Path file : files) {
      String id = LetterFiles.id(file);
      read.put(id, letter(file, folder.resolve("text").resolve(id + ".txt")));
    }
    return read;
  }

  private static List<Label> letter(Path labels, Path text) throws IOException {
    JsonNode tree = new ObjectMapper().readTree(Files.readAllBytes(labels));
    Map<String, String> joined = new HashMap<>();
    for (JsonNode group : tree.path("joins")) {
      for (int i = 1; i < group.size(); i++) {
        joined.put(group.get(i).asText(), group.get(0).asText());
      }
    }
    Map<String, String> sentences = new LinkedHashMap<>();
    for (String line : Files.readAllLines(text)) {
      Matcher sentence = SENTENCE.matcher(line);
      if (sentence.matches()) {
        String key = joined.getOrDefault(sentence.group(1), sentence.group(1));
        sentences.merge(key, sentence.group(2), (a, b) -> a + " " + b);
      }
    }
    List<Label> found = new ArrayList<>();
    sentences.forEach(
        (key, sentence) -> {
          JsonNode label = tree.path("labels").path(key);
          if (!label.isMissingNode()) {
            String where = labels + ", " + key;
            found.add(new Label(sentence, category(label.asText(), where)));
          }
        });
    return found;
  }
}
