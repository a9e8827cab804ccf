package io.github.inspectionreports;

import io.github.inspectionreports.internal.assemble.DocumentReader;
import io.github.inspectionreports.internal.assemble.DocumentReader.Opened;
import io.github.inspectionreports.internal.assemble.ReportAssembler;
import io.github.inspectionreports.internal.budget.Budget;
import io.github.inspectionreports.internal.classify.Classifier;
import io.github.inspectionreports.internal.classify.Explainer;
import io.github.inspectionreports.internal.classify.PassageClassification;
import io.github.inspectionreports.internal.outline.Framed;
import io.github.inspectionreports.internal.outline.Sections;
import io.github.inspectionreports.internal.passage.Passage;
import io.github.inspectionreports.internal.passage.Passages;
import io.github.inspectionreports.internal.pipeline.Pipeline;
import io.github.inspectionreports.internal.sentence.SentenceSplitter;
import io.github.inspectionreports.internal.verdict.RuleFailure;
import io.github.inspectionreports.internal.visit.VisitReader;
import io.github.inspectionreports.internal.visit.diagnostics.VisitDiagnostics;
import io.github.inspectionreports.internal.visit.others.OtherCouncil;
import io.github.inspectionreports.model.Explanation;
import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.model.SectionKind;
import io.github.inspectionreports.model.Visit;
import io.github.inspectionreports.model.VisitKind;
import io.github.inspectionreports.rules.RuleSet;
import io.github.inspectionreports.workbench.RuleSetCheck;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads letters and reports about children's services.
 *
 * <pre>{@code
 * ReportParser parser = ReportParser.create();
 * Report report = parser.parse(Path.of("letter.pdf"));
 * }</pre>
 *
 * A parser is immutable and safe for use by many threads. Making one reads the rules; make one and
 * keep it.
 *
 * <p>A document may be hostile: reading it takes no more than the {@link Limits} allow and ends in
 * a report or in {@link UnreadableLetterException}. A thread that is interrupted while it reads
 * throws that exception too, with the reason {@code INTERRUPTED}, within a tenth of a second; the
 * thread's interrupted status stays set.
 */
public final class ReportParser {
  private final RuleSet rules;
  private final Limits limits;
  private final Pipeline pipeline;
  private final VisitReader visits;
  private final VisitDiagnostics visitDiagnostics;
  private final Classifier classifier;

  private ReportParser(RuleSet rules, Limits limits) {
    this.rules = rules;
    this.limits = limits;
    this.classifier = Classifier.of(rules); // first, for its engine is made beside what follows
    this.pipeline = new Pipeline(rules);
    this.visits = new VisitReader(rules);
    this.visitDiagnostics = visits.diagnostics();
  }

  /**
   * Makes a parser with the bundled rules and the default limits.
   *
   * @return the parser
   * @throws io.github.inspectionreports.rules.RuleSetException if the bundled rules are not on the
   *     class path
   */
  public static ReportParser create() {
    return builder().build();
  }

  /**
   * Begins a parser of one's own.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Reads a file.
   *
   * @param file a PDF or a text
   * @return what it says
   * @throws UnreadableLetterException if it cannot be read at all
   */
  public Report parse(Path file) throws UnreadableLetterException {
    return Reading.run(limits, name(file), () -> report(open(file)));
  }

  private static String name(Path file) {
    return Objects.requireNonNullElse(file.getFileName(), file).toString();
  }

  private static Opened open(Path file) throws UnreadableLetterException {
    try (InputStream in = Files.newInputStream(file)) {
      return DocumentReader.read(Reading.bytes(in), name(file));
    } catch (IOException e) {
      throw Reading.failed(
          name(file), "the file cannot be opened; check the path and its permissions", e);
    }
  }

  /**
   * Reads a document from memory.
   *
   * @param bytes a PDF, or text in UTF-8
   * @param name what to call it
   * @return what it says
   * @throws UnreadableLetterException if it cannot be read at all
   */
  public Report parse(byte[] bytes, String name) throws UnreadableLetterException {
    return Reading.run(limits, name, () -> report(DocumentReader.read(bytes, name)));
  }

  /**
   * Reads a document from a stream, to its end. The stream stays open.
   *
   * @param in a PDF, or text in UTF-8
   * @param name what to call it
   * @return what it says
   * @throws UnreadableLetterException if it cannot be read at all
   */
  public Report parse(InputStream in, String name) throws UnreadableLetterException {
    return Reading.run(
        limits,
        name,
        () -> {
          try {
            return report(DocumentReader.read(Reading.bytes(in), name));
          } catch (IOException e) {
            throw Reading.failed(name, "the stream cannot be read", e);
          }
        });
  }

  /**
   * Reads a plain text.
   *
   * @param text the text of a letter, report or article
   * @param name what to call it
   * @return what it says
   * @throws UnreadableLetterException if it is blank, a web page or too large
   */
  public Report parseText(String text, String name) throws UnreadableLetterException {
    return Reading.run(limits, name, () -> report(DocumentReader.read(text, name)));
  }

  /**
   * Reads a file once and gives what several parsers make of it: the costly part, getting the text
   * out of a PDF, is the same for all rule sets.
   *
   * @param file a PDF or a text
   * @param parsers the parsers; the limits of the first hold
   * @return one report a parser, in their order
   * @throws UnreadableLetterException if it cannot be read at all
   * @throws IllegalArgumentException if there is no parser
   */
  public static List<Report> parseWithEach(Path file, List<ReportParser> parsers)
      throws UnreadableLetterException {
    if (parsers.isEmpty()) {
      throw new IllegalArgumentException("name at least one parser");
    }
    Limits limits = parsers.get(0).limits;
    String name = name(file);
    Opened opened = Reading.run(limits, name, () -> open(file));
    List<Report> reports = new ArrayList<>();
    for (ReportParser parser : parsers) {
      reports.add(Reading.run(limits, name, () -> parser.report(opened)));
    }
    return List.copyOf(reports);
  }

  /**
   * Explains the category of a sentence that stands alone. In a letter the sentences beside it
   * count too, so that its category there can be another; the reason is {@code weight-of-passage}
   * then.
   *
   * @param sentence one sentence
   * @param section kind of the section in which to take it to be; some rules ask for it
   * @return its category, the phrases and rules that gave it, and what is between it and others
   * @throws UnreadableLetterException if a rule fails on the sentence, or it is over a limit
   */
  public Explanation explain(String sentence, SectionKind section)
      throws UnreadableLetterException {
    try {
      return Reading.run(
          limits, "the sentence", () -> Explainer.explain(classifier, sentence, section));
    } catch (RuleFailure e) {
      throw new UnreadableLetterException("the sentence", e.rule(), message(e), e);
    }
  }

  /**
   * Explains each sentence of a text as {@link #explain} does: as one that stands alone.
   *
   * @param text sentences
   * @param section kind of the section in which to take them to be
   * @return an explanation of each sentence, in order; empty for a blank text
   * @throws UnreadableLetterException if a rule fails on a sentence, or one is over a limit
   */
  public List<Explanation> explainEach(String text, SectionKind section)
      throws UnreadableLetterException {
    List<Explanation> explanations = new ArrayList<>();
    List<SentenceSplitter.Cut> sentences =
        Reading.run(limits, "the text", () -> SentenceSplitter.split(text));
    for (SentenceSplitter.Cut sentence : sentences) {
      explanations.add(explain(sentence.text(), section));
    }
    return List.copyOf(explanations);
  }

  private Report report(Opened opened) throws UnreadableLetterException {
    Budget budget = Budget.current();
    Pipeline.Outlined outlined = pipeline.outline(opened.document());
    Sections divided = pipeline.divide(outlined);
    budget.look();
    Visit visit =
        opened.isEnglish()
            ? visits.read(outlined.framed(), divided, outlined.kind())
            : Visit.UNKNOWN;
    Framed framed = visitDiagnostics.on(outlined.framed(), visit);
    budget.look();
    Passages body = ofOwnCouncil(pipeline.read(divided, outlined), outlined.framed(), visit);
    budget.spend(Limit.SENTENCES, body.sentences());
    List<PassageClassification> classifications = classify(body, opened);
    return ReportAssembler.assemble(
        rules.info(), opened.source(), framed, divided, visit, body, classifications);
  }

  /** An article may be about several councils; a report is about one. */
  private Passages ofOwnCouncil(Passages body, Framed framed, Visit visit) {
    String authority = visit.kind() == VisitKind.PRESS ? visit.authority() : null;
    return authority == null
        ? body
        : new OtherCouncil(visits.authorities(), authority, framed.body()).marked(body);
  }

  private List<PassageClassification> classify(Passages body, Opened opened)
      throws UnreadableLetterException {
    List<Passage> passages = ReportAssembler.toClassify(body);
    if (!opened.isEnglish()) {
      return passages.stream()
          .map(passage -> PassageClassification.notClassified(passage.sentences().size()))
          .toList();
    }
    try {
      return classifier.classify(passages);
    } catch (RuleFailure e) {
      throw new UnreadableLetterException(opened.source().name(), e.rule(), message(e), e);
    }
  }

  private static String message(RuleFailure failure) {
    return String.valueOf(failure.getMessage());
  }

  /** Makes parsers. */
  public static final class Builder {
    private @Nullable RuleSet rules;
    private Limits limits = Limits.DEFAULT;

    private Builder() {}

    /**
     * Sets the rules.
     *
     * @param rules the rule set; by default the bundled one
     * @return this builder
     */
    public Builder rules(RuleSet rules) {
      this.rules = Objects.requireNonNull(rules, "rules");
      return this;
    }

    /**
     * Sets how large a document may be.
     *
     * @param limits the limits; by default {@link Limits#DEFAULT}
     * @return this builder
     */
    public Builder limits(Limits limits) {
      this.limits = Objects.requireNonNull(limits, "limits");
      return this;
    }

    /**
     * Sets one limit of how large a document may be or how much work reading it may be.
     *
     * @param limit which
     * @param value the most that a document may have; by default {@link Limit#defaultValue}
     * @return this builder
     * @throws IllegalArgumentException if the value is not positive
     */
    public Builder limit(Limit limit, long value) {
      this.limits = limits.with(limit, value);
      return this;
    }

    /**
     * Makes the parser.
     *
     * @return the parser
     * @throws io.github.inspectionreports.rules.RuleSetException if the rule set has faults; names
     *     file and line
     */
    public ReportParser build() {
      RuleSet chosen = rules == null ? RuleSet.bundled() : rules;
      return new ReportParser(chosen.isBundled() ? chosen : RuleSetCheck.checked(chosen), limits);
    }
  }
}
