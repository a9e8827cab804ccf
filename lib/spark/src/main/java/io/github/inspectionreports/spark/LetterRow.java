package io.github.inspectionreports.spark;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What Spark knows of one letter: what it says, or why it could not be read. A letter that could
 * not be read has a {@link #getFailureReason}; its other columns are null or empty, but for its
 * name, its path, its hash and the rule set.
 */
public final class LetterRow implements Serializable {
  private static final long serialVersionUID = 1L;

  private String name = "";
  private @Nullable String path;
  private @Nullable String sha256;
  private @Nullable String failureReason;
  private @Nullable String failureMessage;
  private @Nullable String format;
  private @Nullable Integer pages;
  private @Nullable String kind;
  private @Nullable String subject;
  private @Nullable String authority;
  private @Nullable String authorityAsWritten;
  private @Nullable String onsCode;
  private @Nullable String region;
  private @Nullable LocalDate visitStart;
  private @Nullable LocalDate visitEnd;
  private @Nullable LocalDate published;
  private @Nullable String addressee;
  private @Nullable String addresseeRole;
  private List<String> inspectors = List.of();
  private @Nullable String lead;
  private @Nullable String signatory;
  private List<String> focus = List.of();
  private List<PreviousVisitRow> previous = List.of();
  private List<JudgementRow> judgements = List.of();
  private List<ItemRow> items = List.of();
  private List<StatementRow> statements = List.of();
  private List<DiagnosticRow> diagnostics = List.of();
  private String ruleSet = "";
  private String ruleSetVersion = "";
  private String ruleSetHash = "";
  private String libraryVersion = "";

  /** Creates a row without values, as Spark does before it sets them. */
  public LetterRow() {}

  /** {@return the name of its file, or the name that came with the bytes; empty where none came} */
  public String getName() {
    return name;
  }

  /** Sets what {@link #getName} returns. */
  public void setName(String name) {
    this.name = name;
  }

  /** {@return the path of its file; null for bytes} */
  public @Nullable String getPath() {
    return path;
  }

  /** Sets what {@link #getPath} returns. */
  public void setPath(@Nullable String path) {
    this.path = path;
  }

  /**
   * {@return the SHA-256 of its bytes in lower-case hexadecimal; null where they could not be read}
   */
  public @Nullable String getSha256() {
    return sha256;
  }

  /** Sets what {@link #getSha256} returns. */
  public void setSha256(@Nullable String sha256) {
    this.sha256 = sha256;
  }

  /**
   * {@return the reason why it could not be read: a name of {@code
   * UnreadableLetterException.Reason}, or {@code NO_CONTENT} or {@code UNEXPECTED}; null where it
   * was read}
   */
  public @Nullable String getFailureReason() {
    return failureReason;
  }

  /** Sets what {@link #getFailureReason} returns. */
  public void setFailureReason(@Nullable String failureReason) {
    this.failureReason = failureReason;
  }

  /** {@return the message, which says what is wrong and what to do; null where it was read} */
  public @Nullable String getFailureMessage() {
    return failureMessage;
  }

  /** Sets what {@link #getFailureMessage} returns. */
  public void setFailureMessage(@Nullable String failureMessage) {
    this.failureMessage = failureMessage;
  }

  /** {@return the format: {@code PDF} or {@code TEXT}; null where there is none} */
  public @Nullable String getFormat() {
    return format;
  }

  /** Sets what {@link #getFormat} returns. */
  public void setFormat(@Nullable String format) {
    this.format = format;
  }

  /** {@return the number of its pages; null where there is none} */
  public @Nullable Integer getPages() {
    return pages;
  }

  /** Sets what {@link #getPages} returns. */
  public void setPages(@Nullable Integer pages) {
    this.pages = pages;
  }

  /** {@return the kind of visit, such as {@code FOCUSED_VISIT}; null where there is none} */
  public @Nullable String getKind() {
    return kind;
  }

  /** Sets what {@link #getKind} returns. */
  public void setKind(@Nullable String kind) {
    this.kind = kind;
  }

  /** {@return the kind of visit that a press article is about; null otherwise} */
  public @Nullable String getSubject() {
    return subject;
  }

  /** Sets what {@link #getSubject} returns. */
  public void setSubject(@Nullable String subject) {
    this.subject = subject;
  }

  /** {@return the short name of the authority; null where none was recognised} */
  public @Nullable String getAuthority() {
    return authority;
  }

  /** Sets what {@link #getAuthority} returns. */
  public void setAuthority(@Nullable String authority) {
    this.authority = authority;
  }

  /** {@return the name of the authority as the letter writes it; null where there is none} */
  public @Nullable String getAuthorityAsWritten() {
    return authorityAsWritten;
  }

  /** Sets what {@link #getAuthorityAsWritten} returns. */
  public void setAuthorityAsWritten(@Nullable String authorityAsWritten) {
    this.authorityAsWritten = authorityAsWritten;
  }

  /**
   * {@return the authority's code of the Office for National Statistics; null where the register
   * has none}
   */
  public @Nullable String getOnsCode() {
    return onsCode;
  }

  /** Sets what {@link #getOnsCode} returns. */
  public void setOnsCode(@Nullable String onsCode) {
    this.onsCode = onsCode;
  }

  /** {@return the authority's region, such as West Midlands; null where the register has none} */
  public @Nullable String getRegion() {
    return region;
  }

  /** Sets what {@link #getRegion} returns. */
  public void setRegion(@Nullable String region) {
    this.region = region;
  }

  /** {@return the first day on site; null where there is none} */
  public @Nullable LocalDate getVisitStart() {
    return visitStart;
  }

  /** Sets what {@link #getVisitStart} returns. */
  public void setVisitStart(@Nullable LocalDate visitStart) {
    this.visitStart = visitStart;
  }

  /** {@return the last day on site; null where there is none} */
  public @Nullable LocalDate getVisitEnd() {
    return visitEnd;
  }

  /** Sets what {@link #getVisitEnd} returns. */
  public void setVisitEnd(@Nullable LocalDate visitEnd) {
    this.visitEnd = visitEnd;
  }

  /** {@return the letter's date; null where there is none} */
  public @Nullable LocalDate getPublished() {
    return published;
  }

  /** Sets what {@link #getPublished} returns. */
  public void setPublished(@Nullable LocalDate published) {
    this.published = published;
  }

  /** {@return the name of the addressee, of several the first; null where there is none} */
  public @Nullable String getAddressee() {
    return addressee;
  }

  /** Sets what {@link #getAddressee} returns. */
  public void setAddressee(@Nullable String addressee) {
    this.addressee = addressee;
  }

  /** {@return the addressee's role; null where there is none} */
  public @Nullable String getAddresseeRole() {
    return addresseeRole;
  }

  /** Sets what {@link #getAddresseeRole} returns. */
  public void setAddresseeRole(@Nullable String addresseeRole) {
    this.addresseeRole = addresseeRole;
  }

  /** {@return the names of those who inspected} */
  public List<String> getInspectors() {
    return inspectors;
  }

  /** Sets what {@link #getInspectors} returns. */
  public void setInspectors(List<String> inspectors) {
    this.inspectors = inspectors;
  }

  /** {@return the lead inspector, or the only signatory; null where there is none} */
  public @Nullable String getLead() {
    return lead;
  }

  /** Sets what {@link #getLead} returns. */
  public void setLead(@Nullable String lead) {
    this.lead = lead;
  }

  /** {@return the name of the signatory, of several the first; null where there is none} */
  public @Nullable String getSignatory() {
    return signatory;
  }

  /** Sets what {@link #getSignatory} returns. */
  public void setSignatory(@Nullable String signatory) {
    this.signatory = signatory;
  }

  /** {@return the focus of the visit: what it looked at} */
  public List<String> getFocus() {
    return focus;
  }

  /** Sets what {@link #getFocus} returns. */
  public void setFocus(List<String> focus) {
    this.focus = focus;
  }

  /** {@return the earlier visits that the letter names, in its order} */
  public List<PreviousVisitRow> getPrevious() {
    return previous;
  }

  /** Sets what {@link #getPrevious} returns. */
  public void setPrevious(List<PreviousVisitRow> previous) {
    this.previous = previous;
  }

  /** {@return the judgements of a graded report, in its order} */
  public List<JudgementRow> getJudgements() {
    return judgements;
  }

  /** Sets what {@link #getJudgements} returns. */
  public void setJudgements(List<JudgementRow> judgements) {
    this.judgements = judgements;
  }

  /**
   * {@return the items of areas for priority action, and what needs to improve, in reading order}
   */
  public List<ItemRow> getItems() {
    return items;
  }

  /** Sets what {@link #getItems} returns. */
  public void setItems(List<ItemRow> items) {
    this.items = items;
  }

  /** {@return the sentences of all findings, in reading order} */
  public List<StatementRow> getStatements() {
    return statements;
  }

  /** Sets what {@link #getStatements} returns. */
  public void setStatements(List<StatementRow> statements) {
    this.statements = statements;
  }

  /** {@return the diagnostics: what was odd about the letter} */
  public List<DiagnosticRow> getDiagnostics() {
    return diagnostics;
  }

  /** Sets what {@link #getDiagnostics} returns. */
  public void setDiagnostics(List<DiagnosticRow> diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** {@return the name of the rule set} */
  public String getRuleSet() {
    return ruleSet;
  }

  /** Sets what {@link #getRuleSet} returns. */
  public void setRuleSet(String ruleSet) {
    this.ruleSet = ruleSet;
  }

  /** {@return the version of the rule set} */
  public String getRuleSetVersion() {
    return ruleSetVersion;
  }

  /** Sets what {@link #getRuleSetVersion} returns. */
  public void setRuleSetVersion(String ruleSetVersion) {
    this.ruleSetVersion = ruleSetVersion;
  }

  /** {@return the hash of the rule set: equal hashes, equal rules} */
  public String getRuleSetHash() {
    return ruleSetHash;
  }

  /** Sets what {@link #getRuleSetHash} returns. */
  public void setRuleSetHash(String ruleSetHash) {
    this.ruleSetHash = ruleSetHash;
  }

  /** {@return the version of this library} */
  public String getLibraryVersion() {
    return libraryVersion;
  }

  /** Sets what {@link #getLibraryVersion} returns. */
  public void setLibraryVersion(String libraryVersion) {
    this.libraryVersion = libraryVersion;
  }
}
