package io.github.inspectionreports.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.inspectionreports.Limit;
import io.github.inspectionreports.Limits;
import io.github.inspectionreports.ReportParser;
import io.github.inspectionreports.UnreadableLetterException;
import io.github.inspectionreports.drl.DrlRules;
import io.github.inspectionreports.fixtures.SampleLetter;
import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.rules.Row;
import io.github.inspectionreports.rules.RuleSet;
import io.github.inspectionreports.rules.RuleSetException;
import io.github.inspectionreports.rules.Table;
import io.github.inspectionreports.spark.internal.reading.PackedRules;
import io.github.inspectionreports.spark.internal.reading.Parsers;
import io.github.inspectionreports.spark.internal.reading.ReadFiles;
import io.github.inspectionreports.spark.internal.reading.ReadLetters;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.spark.TaskKilledException;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.SerializableConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Letters read by Spark in this process. */
class InspectionReportsTest {
  @TempDir Path folder;

  private final SparkSession spark = LocalSpark.session();

  private void file(String name, byte[] content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, content);
  }

  private static List<LetterRow> rows(Dataset<LetterRow> letters) {
    List<LetterRow> rows = new ArrayList<>(letters.collectAsList());
    rows.sort(Comparator.comparing(LetterRow::getName));
    return rows;
  }

  private static List<LetterBytes> texts(int letters) {
    return IntStream.range(0, letters)
        .mapToObj(i -> new LetterBytes("letter-" + i + ".txt", Letters.text(i)))
        .toList();
  }

  @Test
  void aLetterIsARowWithAllThatItsReportSays() throws Exception {
    file("letters/brackenshire.pdf", Letters.focusedVisit(7).pdf());
    file("letters/deep/marrowdale.PDF", Letters.graded().pdf());
    file("letters/.hidden.pdf", Letters.graded().pdf());
    file("letters/notes.docx", new byte[3]);
    List<LetterRow> rows =
        rows(InspectionReports.read(spark, folder.resolve("letters").toString()));
    assertThat(rows)
        .extracting(LetterRow::getName)
        .containsExactly("brackenshire.pdf", "marrowdale.PDF");

    LetterRow row = rows.get(0);
    Report report = ReportParser.create().parse(folder.resolve("letters/brackenshire.pdf"));
    assertThat(row.getPath()).endsWith("letters/brackenshire.pdf");
    assertThat(row.getSha256()).isEqualTo(report.source().sha256());
    assertThat(row.getFailureReason()).isNull();
    assertThat(row.getKind()).isEqualTo("FOCUSED_VISIT");
    assertThat(row.getAuthority()).isEqualTo("Brackenshire");
    assertThat(row.getVisitStart()).isEqualTo(LocalDate.of(2022, 1, 10));
    assertThat(row.getPublished()).isEqualTo(report.visit().published());
    assertThat(row.getPages()).isEqualTo(report.source().pages());
    assertThat(row.getItems())
        .extracting(ItemRow::getType, ItemRow::getNumber, ItemRow::getText)
        .contains(
            tuple("PRIORITY_ACTION", 1, "that visits are made on the day"),
            tuple("IMPROVEMENT", 1, "The quality of plans."));
    assertThat(row.getStatements())
        .extracting(StatementRow::getText)
        .containsExactlyElementsOf(report.statements().stream().map(s -> s.text()).toList());
    assertThat(row.getStatements())
        .extracting(StatementRow::getCategory)
        .containsExactlyElementsOf(
            report.statements().stream().map(s -> s.category().id()).toList())
        .contains("STRENGTH", "NEEDS_IMPROVEMENT");
    assertThat(row.getStatements())
        .flatExtracting(StatementRow::getReasons)
        .extracting(ReasonRow::getRule)
        .containsExactlyElementsOf(
            report.statements().stream()
                .flatMap(s -> s.because().stream())
                .map(reason -> reason.rule())
                .toList())
        .isNotEmpty();
    assertThat(row.getDiagnostics())
        .extracting(DiagnosticRow::getCode)
        .containsExactlyElementsOf(
            report.diagnostics().stream().map(d -> d.code().name()).toList());
    assertThat(row.getRuleSet()).isEqualTo("bundled");
    assertThat(row.getRuleSetHash()).isEqualTo(RuleSet.bundled().hash());
    assertThat(row.getLibraryVersion()).isNotEmpty().doesNotContain("$");
    assertThat(rows.get(1).getJudgements())
        .extracting(JudgementRow::getArea, JudgementRow::getGrade)
        .containsExactly(tuple("AREA_SEND_OUTCOME", "2"));
  }

  @Test
  void earlierVisitsHaveKindAndDateAsFarAsTheLetterSays() {
    String text =
        SampleLetter.focusedVisit()
            .of("Brackenshire")
            .on(LocalDate.of(2024, 3, 5))
            .about(
                "The previous monitoring visit, in May 2023, found little change.",
                "The last visit in 2022 found calm and safe teams.")
            .build()
            .text();
    List<LetterRow> rows =
        InspectionReports.reader(spark)
            .documents(List.of(new LetterBytes("a.txt", text.getBytes(StandardCharsets.UTF_8))))
            .collectAsList();
    assertThat(rows.get(0).getPrevious())
        .extracting(PreviousVisitRow::getKind, PreviousVisitRow::getDate)
        .containsExactly(tuple("MONITORING_VISIT", "2023-05"), tuple(null, "2022"));
    assertThat(rows.get(0).getPrevious().get(0).getAsWritten()).contains("May 2023");
  }

  @Test
  void whatCannotBeReadIsARowWithItsReason() throws Exception {
    file("a.txt", Letters.text(1));
    file("b.pdf", Letters.damaged());
    file("c.pdf", new byte[0]);
    file("d.txt", Letters.text(2));
    file("e.pdf", new byte[300_001]);
    file("f.txt", Letters.text(3));
    Dataset<LetterRow> letters =
        InspectionReports.reader(spark)
            .partitions(1)
            .limits(Limits.DEFAULT.with(Limit.BYTES, 300_000))
            .files(folder + "/*.txt", folder + "/*.pdf");
    Files.delete(folder.resolve("f.txt")); // after it was listed
    List<LetterRow> rows = rows(letters);
    assertThat(rows)
        .extracting(LetterRow::getName, LetterRow::getFailureReason)
        .containsExactly(
            tuple("a.txt", null),
            tuple("b.pdf", "DAMAGED"),
            tuple("c.pdf", "EMPTY"),
            tuple("d.txt", null),
            tuple("e.pdf", "TOO_LARGE"),
            tuple("f.txt", "IO"));
    LetterRow damaged = rows.get(1);
    assertThat(damaged.getFailureMessage()).startsWith("b.pdf: ");
    assertThat(damaged.getSha256()).hasSize(64);
    assertThat(damaged.getStatements()).isEmpty();
    assertThat(damaged.getRuleSetHash()).isEqualTo(RuleSet.bundled().hash());
    assertThat(rows.get(4).getSha256()).as("of a part of it would be wrong").isNull();
    assertThat(letters.filter(InspectionReports.isFailure()).count()).isEqualTo(4);
  }

  /** A file system that throws what no interface of Java's asks it to declare. */
  public static final class Throwing extends RawLocalFileSystem {
    @Override
    public URI getUri() {
      return URI.create("throwing:///");
    }

    @Override
    public FSDataInputStream open(org.apache.hadoop.fs.Path file, int buffer) throws IOException {
      return switch (file.getName()) {
        case "b.txt" -> throw new IllegalStateException("the key has run out");
        case "killed.txt" -> throw new TaskKilledException("another task was quicker");
        default -> super.open(file, buffer);
      };
    }
  }

  @Test
  void whateverAFileSystemThrowsIsARowToo() throws Exception {
    spark.sparkContext().hadoopConfiguration().set("fs.throwing.impl", Throwing.class.getName());
    file("a.txt", Letters.text(1));
    file("b.txt", Letters.text(2));
    file("c.txt", Letters.text(3));
    List<LetterRow> rows =
        rows(InspectionReports.reader(spark).partitions(1).files("throwing://" + folder));
    assertThat(rows)
        .extracting(LetterRow::getName, LetterRow::getFailureReason)
        .containsExactly(tuple("a.txt", null), tuple("b.txt", "IO"), tuple("c.txt", null));
    assertThat(rows.get(1).getFailureMessage()).contains("b.txt: ", "the key has run out");

    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    Configuration hadoop = spark.sparkContext().hadoopConfiguration();
    ReadFiles killed =
        new ReadFiles(
            context.broadcast(new SerializableConfiguration(hadoop)),
            new ReadLetters(
                context.broadcast(PackedRules.of(RuleSet.bundled(), Limits.DEFAULT).bytes())));
    assertThatThrownBy(() -> killed.call(RowFactory.create("throwing:///killed.txt")))
        .isInstanceOf(TaskKilledException.class);
  }

  @Test
  void aPathWithNothingAtItIsTheCallersMistake() {
    assertThatThrownBy(() -> InspectionReports.read(spark, folder + "/*.pdf"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("there is nothing at " + folder);
  }

  @Test
  void bytesComeFromAListADatasetAndParquet() throws Exception {
    List<LetterBytes> documents = texts(5);
    Dataset<org.apache.spark.sql.Row> dataset =
        spark
            .createDataFrame(
                documents.stream().map(d -> RowFactory.create("x", d.name(), d.content())).toList(),
                new StructType()
                    .add("other", DataTypes.StringType)
                    .add("name", DataTypes.StringType)
                    .add("content", DataTypes.BinaryType))
            .unionByName(
                spark.sql("SELECT '' AS other, string(NULL) AS name, binary(NULL) AS content"));
    String parquet = folder.resolve("bytes.parquet").toString();
    dataset.write().parquet(parquet);

    LetterReader reader = InspectionReports.reader(spark);
    List<LetterRow> ofList = rows(reader.documents(documents));
    List<LetterRow> ofDataset = rows(reader.partitions(3).documents(dataset));
    List<LetterRow> ofParquet = rows(reader.parquet(parquet));
    assertThat(ofDataset.get(0).getName()).isEmpty();
    assertThat(ofDataset.get(0).getFailureReason()).isEqualTo("NO_CONTENT");
    assertThat(ofList).hasSize(5).allSatisfy(row -> assertThat(row.getPath()).isNull());
    assertThat(ofDataset.subList(1, 6)).usingRecursiveComparison().isEqualTo(ofList);
    assertThat(ofParquet).usingRecursiveComparison().isEqualTo(ofDataset);

    assertThatThrownBy(() -> reader.documents(dataset.drop("content")))
        .hasMessageContaining("need a column 'content' of type binary");
    assertThatThrownBy(() -> reader.documents(dataset.withColumn("content", functions.lit("x"))))
        .hasMessageContaining("need a column 'content' of type binary");
  }

  @Test
  void twoLettersOfOneNameAreTwoRows() {
    List<LetterRow> rows =
        InspectionReports.reader(spark)
            .documents(
                List.of(
                    new LetterBytes("a.txt", Letters.text(1)),
                    new LetterBytes("a.txt", Letters.text(2))))
            .collectAsList();
    assertThat(rows).extracting(LetterRow::getName).containsExactly("a.txt", "a.txt");
    assertThat(rows).extracting(LetterRow::getSha256).doesNotHaveDuplicates();
  }

  @Test
  void whatIsWrittenHasTheDocumentedSchemaAndComesBack() throws Exception {
    Dataset<LetterRow> letters = InspectionReports.reader(spark).documents(texts(3));
    String path = folder.resolve("reports.parquet").toString();
    InspectionReports.write(letters, path);
    Dataset<LetterRow> loaded = InspectionReports.load(spark, path);
    assertThat(rows(loaded)).usingRecursiveComparison().isEqualTo(rows(letters));

    String golden =
        new String(
            InspectionReportsTest.class.getResourceAsStream("/letters.schema.txt").readAllBytes(),
            StandardCharsets.UTF_8);
    assertThat(spark.read().parquet(path).schema().treeString()).isEqualTo(golden);
    assertThat(InspectionReports.schema().treeString()).isEqualTo(golden);
    assertThat(letters.schema()).isEqualTo(InspectionReports.schema());

    // Rows that went through a program of the caller's lose the order of beans, and get it back.
    String again = folder.resolve("again.parquet").toString();
    InspectionReports.write(
        letters
            .filter((FilterFunction<LetterRow>) row -> !row.getItems().isEmpty())
            .map((MapFunction<LetterRow, LetterRow>) row -> row, InspectionReports.encoder()),
        again);
    assertThat(InspectionReports.load(spark, again).count()).isEqualTo(3);
    assertThatThrownBy(() -> InspectionReports.write(letters, path))
        .isInstanceOf(AnalysisException.class)
        .hasMessageContaining("already exists");
    assertThatThrownBy(() -> InspectionReports.load(spark, path + "-missing"))
        .isInstanceOf(AnalysisException.class);
    assertThatThrownBy(() -> InspectionReports.reader(spark).parquet(path + "-missing"))
        .isInstanceOf(AnalysisException.class);
  }

  @Test
  void anotherSchemaIsRefused() {
    String older = folder.resolve("older.parquet").toString();
    InspectionReports.reader(spark).documents(texts(1)).drop("region").write().parquet(older);
    assertThatThrownBy(() -> InspectionReports.load(spark, older))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("there is no column 'region'");
    String other = folder.resolve("other.parquet").toString();
    spark.range(3).withColumn("name", functions.lit(1)).write().parquet(other);
    assertThatThrownBy(() -> InspectionReports.load(spark, other))
        .hasMessageContaining("the column 'name' is of another type");
  }

  @Test
  void aProcessMakesOneParserForAllItsTasks() {
    RuleSet ours = RuleSet.bundled().named("once", "1");
    int before = Parsers.made();
    LetterReader reader = InspectionReports.reader(spark).rules(ours).partitions(6);
    assertThat(rows(reader.documents(texts(12)))).hasSize(12);
    assertThat(rows(reader.documents(texts(6)))).hasSize(6);
    assertThat(Parsers.made() - before).isEqualTo(1);
  }

  @Test
  void rulesOfOnesOwnTravelWithTheJob() throws Exception {
    RuleSet ours =
        RuleSet.bundled()
            .with(
                Table.of(
                    Table.PHRASES,
                    Row.of("ours-know-well", "pattern", "know their children", "cue", "criticism")))
            .named("ours", "3");
    RuleSet arrived =
        PackedRules.read(PackedRules.of(ours, Limits.DEFAULT).bytes())
            .unpack(getClass().getClassLoader());
    assertThat(arrived.info()).isEqualTo(ours.info());
    assertThat(arrived.tables()).containsExactlyElementsOf(ours.tables());
    LetterRow row = rows(InspectionReports.reader(spark).rules(ours).documents(texts(1))).get(0);
    assertThat(row.getRuleSet()).isEqualTo("ours");
    assertThat(row.getRuleSetVersion()).isEqualTo("3");
    assertThat(row.getRuleSetHash()).isEqualTo(ours.hash()).isNotEqualTo(RuleSet.bundled().hash());
    Report report =
        ReportParser.builder().rules(ours).build().parse(Letters.text(0), "letter-0.txt");
    assertThat(row.getStatements())
        .extracting(StatementRow::getCategory)
        .containsExactlyElementsOf(
            report.statements().stream().map(s -> s.category().id()).toList());
  }

  @Test
  void verdictRulesTravelAsTheirSources() {
    String drl =
        """
        package org.brackenshire.rules;

        import io.github.inspectionreports.facts.Point;
        import io.github.inspectionreports.facts.Sentence;
        import io.github.inspectionreports.facts.Verdict;

        rule "Whatever is bad is a risk"
        @id("bad-is-risk")
        @evidence("BAD")
        when
          $s : Sentence(inEvaluativeSection)
          exists Point(sentence == $s.id, sense == Point.Sense.BAD)
        then
          insertLogical(new Verdict($s.id(), "OUR_RISK"));
        end
        """;
    RuleSet ours =
        RuleSet.bundled()
            .with(
                Table.of(
                    Table.CATEGORIES, Row.of("OUR_RISK", "label", "Risk", "polarity", "negative")))
            .with(DrlRules.of(Map.of("ours.drl", drl.getBytes(StandardCharsets.UTF_8))));
    LetterRow row = rows(InspectionReports.reader(spark).rules(ours).documents(texts(1))).get(0);
    assertThat(row.getFailureMessage()).isNull();
    assertThat(row.getRuleSetHash()).isEqualTo(ours.hash());
    assertThat(row.getStatements())
        .filteredOn(statement -> statement.getText().contains("held too late"))
        .singleElement()
        .satisfies(
            statement -> {
              assertThat(statement.getCategory()).isEqualTo("OUR_RISK");
              assertThat(statement.getReasons().get(0).getRule()).isEqualTo("bad-is-risk");
            });
  }

  @Test
  void rulesThatCannotBeMadeAgainSayWhatIsMissing() {
    PackedRules packed =
        new PackedRules(
            "ours",
            "1",
            "00",
            false,
            List.of(),
            List.of(new PackedRules.PackedVerdicts("org.example.Missing", "11", Map.of())),
            List.of());
    assertThatThrownBy(() -> packed.unpack(getClass().getClassLoader()))
        .isInstanceOf(RuleSetException.class)
        .hasMessageContaining("org.example.Missing")
        .hasMessageContaining("--jars");
    PackedRules other =
        new PackedRules("bundled", "1", "00", true, List.of(), List.of(), List.of());
    assertThatThrownBy(() -> other.unpack(getClass().getClassLoader()))
        .hasMessageContaining("other rules than the driver");
  }

  @Test
  void aFaultInARuleIsToldBeforeAnythingRuns() {
    RuleSet faulty =
        RuleSet.bundled()
            .with(
                Table.of(
                    Table.PHRASES,
                    Row.of("ours-broken", "pattern", "{nobody} knows", "cue", "criticism")));
    assertThatThrownBy(() -> InspectionReports.reader(spark).rules(faulty))
        .isInstanceOf(RuleSetException.class)
        .hasMessageContaining("ours-broken");
  }

  @Test
  void limitsTravelToo() {
    Limits limits = Limits.DEFAULT.with(Limit.SENTENCES, 3).with(Limit.PAGES, 7);
    PackedRules packed = PackedRules.of(RuleSet.bundled(), limits);
    assertThat(PackedRules.read(packed.bytes()).unpackLimits()).isEqualTo(limits);
    assertThatThrownBy(() -> InspectionReports.reader(spark).partitions(0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anInterruptedTaskGivesNoRow() throws UnreadableLetterException {
    ReadLetters letters =
        new ReadLetters(
            JavaSparkContext.fromSparkContext(spark.sparkContext())
                .broadcast(PackedRules.of(RuleSet.bundled(), Limits.DEFAULT).bytes()));
    assertThat(letters.read("a.txt", null, Letters.text(1)).getKind()).isEqualTo("FOCUSED_VISIT");
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(() -> letters.read("a.txt", null, Letters.text(1)))
          .isInstanceOf(TaskKilledException.class);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  void rowsAndColumnsAreTheSame() {
    assertThat(InspectionReports.encoder().schema().fieldNames())
        .containsExactlyInAnyOrder(InspectionReports.schema().fieldNames());
  }
}
