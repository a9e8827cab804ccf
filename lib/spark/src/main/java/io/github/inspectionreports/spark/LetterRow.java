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

  /**
   * Sets the name of its file, or the name that came with the bytes.
   *
   * @param name the name of its file, or the name that came with the bytes
   */
  public void setName(String name) {
    this.name = name;
  }

  /** {@return the path of its file; null for bytes} */
  public @Nullable String getPath() {
    return path;
  }

  /**
   * Sets the path of its file.
   *
   * @param path the path of its file, or null
   */
  public void setPath(@Nullable String path) {
    this.path = path;
  }

  /**
   * {@return the SHA-256 of its bytes in lower-case hexadecimal; null where they could not be read}
   */
  public @Nullable String getSha256() {
    return sha256;
  }

  /**
   * Sets the SHA-256 of its bytes in lower-case hexadecimal.
   *
   * @param sha256 the SHA-256 of its bytes in lower-case hexadecimal, or null
   */
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

  /**
   * Sets the reason why it could not be read.
   *
   * @param failureReason the reason why it could not be read, or null
   */
  public void setFailureReason(@Nullable String failureReason) {
    this.failureReason = failureReason;
  }

  /** {@return the message, which says what is wrong and what to do; null where it was read} */
  public @Nullable String getFailureMessage() {
    return failureMessage;
  }

  /**
   * Sets the message, which says what is wrong and what to do.
   *
   * @param failureMessage the message, which says what is wrong and what to do, or null
   */
  public void setFailureMessage(@Nullable String failureMessage) {
    this.failureMessage = failureMessage;
  }

  /** {@return the format: {@code PDF} or {@code TEXT}; null where there is none} */
  public @Nullable String getFormat() {
    return format;
  }

  /**
   * Sets the format: {@code PDF} or {@code TEXT}.
   *
   * @param format the format: {@code PDF} or {@code TEXT}, or null
   */
  public void setFormat(@Nullable String format) {
    this.format = format;
  }

  /** {@return the number of its pages; null where there is none} */
  public @Nullable Integer getPages() {
    return pages;
  }

  /**
   * Sets the number of its pages.
   *
   * @param pages the number of its pages, or null
   */
  public void setPages(@Nullable Integer pages) {
    this.pages = pages;
  }

  /** {@return the kind of visit, such as {@code FOCUSED_VISIT}; null where there is none} */
  public @Nullable String getKind() {
    return kind;
  }

  /**
   * Sets the kind of visit, such as {@code FOCUSED_VISIT}.
   *
   * @param kind the kind of visit, such as {@code FOCUSED_VISIT}, or null
   */
  public void setKind(@Nullable String kind) {
    this.kind = kind;
  }

  /** {@return the kind of visit that a press article is about; null otherwise} */
  public @Nullable String getSubject() {
    return subject;
  }

  /**
   * Sets the kind of visit that a press article is about.
   *
   * @param subject the kind of visit that a press article is about, or null
   */
  public void setSubject(@Nullable String subject) {
    this.subject = subject;
  }

  /** {@return the short name of the authority; null where none was recognised} */
  public @Nullable String getAuthority() {
    return authority;
  }

  /**
   * Sets the short name of the authority.
   *
   * @param authority the short name of the authority, or null
   */
  public void setAuthority(@Nullable String authority) {
    this.authority = authority;
  }

  /** {@return the name of the authority as the letter writes it; null where there is none} */
  public @Nullable String getAuthorityAsWritten() {
    return authorityAsWritten;
  }

  /**
   * Sets the name of the authority as the letter writes it.
   *
   * @param authorityAsWritten the name of the authority as the letter writes it, or null
   */
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

  /**
   * Sets the authority's code of the Office for National Statistics.
   *
   * @param onsCode the authority's code of the Office for National Statistics, or null
   */
  public void setOnsCode(@Nullable String onsCode) {
    this.onsCode = onsCode;
  }

  /** {@return the authority's region, such as West Midlands; null where the register has none} */
  public @Nullable String getRegion() {
    return region;
  }

  /**
   * Sets the authority's region, such as West Midlands.
   *
   * @param region the authority's region, such as West Midlands, or null
   */
  public void setRegion(@Nullable String region) {
    this.region = region;
  }

  /** {@return the first day on site; null where there is none} */
  public @Nullable LocalDate getVisitStart() {
    return visitStart;
  }

  /**
   * Sets the first day on site.
   *
   * @param visitStart the first day on site, or null
   */
  public void setVisitStart(@Nullable LocalDate visitStart) {
    this.visitStart = visitStart;
  }

  /** {@return the last day on site; null where there is none} */
  public @Nullable LocalDate getVisitEnd() {
    return visitEnd;
  }

  /**
   * Sets the last day on site.
   *
   * @param visitEnd the last day on site, or null
   */
  public void setVisitEnd(@Nullable LocalDate visitEnd) {
    this.visitEnd = visitEnd;
  }

  /** {@return the letter's date; null where there is none} */
  public @Nullable LocalDate getPublished() {
    return published;
  }

  /**
   * Sets the letter's date.
   *
   * @param published the letter's date, or null
   */
  public void setPublished(@Nullable LocalDate published) {
    this.published = published;
  }

  /** {@return the name of the addressee, of several the first; null where there is none} */
  public @Nullable String getAddressee() {
    return addressee;
  }

  /**
   * Sets the name of the addressee.
   *
   * @param addressee the name of the addressee, or null
   */
  public void setAddressee(@Nullable String addressee) {
    this.addressee = addressee;
  }

  /** {@return the addressee's role; null where there is none} */
  public @Nullable String getAddresseeRole() {
    return addresseeRole;
  }

  /**
   * Sets the addressee's role.
   *
   * @param addresseeRole the addressee's role, or null
   */
  public void setAddresseeRole(@Nullable String addresseeRole) {
    this.addresseeRole = addresseeRole;
  }

  /** {@return the names of those who inspected} */
  public List<String> getInspectors() {
    return inspectors;
  }

  /**
   * Sets the names of those who inspected.
   *
   * @param inspectors the names of those who inspected
   */
  public void setInspectors(List<String> inspectors) {
    this.inspectors = inspectors;
  }

  /** {@return the lead inspector, or the only signatory; null where there is none} */
  public @Nullable String getLead() {
    return lead;
  }

  /**
   * Sets the lead inspector, or the only signatory.
   *
   * @param lead the lead inspector, or the only signatory, or null
   */
  public void setLead(@Nullable String lead) {
    this.lead = lead;
  }

  /** {@return the name of the signatory, of several the first; null where there is none} */
  public @Nullable String getSignatory() {
    return signatory;
  }

  /**
   * Sets the name of the signatory.
   *
   * @param signatory the name of the signatory, or null
   */
  public void setSignatory(@Nullable String signatory) {
    this.signatory = signatory;
  }

  /** {@return the focus of the visit: what it looked at} */
  public List<String> getFocus() {
    return focus;
  }

  /**
   * Sets the focus of the visit: what it looked at.
   *
   * @param focus the focus of the visit: what it looked at
   */
  public void setFocus(List<String> focus) {
    this.focus = focus;
  }

  /** {@return the earlier visits that the letter names, in its order} */
  public List<PreviousVisitRow> getPrevious() {
    return previous;
  }

  /**
   * Sets the earlier visits that the letter names, in its order.
   *
   * @param previous the earlier visits that the letter names, in its order
   */
  public void setPrevious(List<PreviousVisitRow> previous) {
    this.previous = previous;
  }

  /** {@return the judgements of a graded report, in its order} */
  public List<JudgementRow> getJudgements() {
    return judgements;
  }

  /**
   * Sets the judgements of a graded report, in its order.
   *
   * @param judgements the judgements of a graded report, in its order
   */
  public void setJudgements(List<JudgementRow> judgements) {
    this.judgements = judgements;
  }

  /**
   * {@return the items of areas for priority action, and what needs to improve, in reading order}
   */
  public List<ItemRow> getItems() {
    return items;
  }

  /**
   * Sets the items of areas for priority action, and what needs to improve, in reading order.
   *
   * @param items the items of areas for priority action, and what needs to improve, in reading
   *     order
   */
  public void setItems(List<ItemRow> items) {
    this.items = items;
  }

  /** {@return the sentences of all findings, in reading order} */
  public List<StatementRow> getStatements() {
    return statements;
  }

  /**
   * Sets the sentences of all findings, in reading order.
   *
   * @param statements the sentences of all findings, in reading order
   */
  public void setStatements(List<StatementRow> statements) {
    this.statements = statements;
  }

  /** {@return the diagnostics: what was odd about the letter} */
  public List<DiagnosticRow> getDiagnostics() {
    return diagnostics;
  }

  /**
   * Sets the diagnostics: what was odd about the letter.
   *
   * @param diagnostics the diagnostics: what was odd about the letter
   */
  public void setDiagnostics(List<DiagnosticRow> diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** {@return the name of the rule set} */
  public String getRuleSet() {
    return ruleSet;
  }

  /**
   * Sets the name of the rule set.
   *
   * @param ruleSet the name of the rule set
   */
  public void setRuleSet(String ruleSet) {
    this.ruleSet = ruleSet;
  }

  /** {@return the version of the rule set} */
  public String getRuleSetVersion() {
    return ruleSetVersion;
  }

  /**
   * Sets the version of the rule set.
   *
   * @param ruleSetVersion the version of the rule set
   */
  public void setRuleSetVersion(String ruleSetVersion) {
    this.ruleSetVersion = ruleSetVersion;
  }

  /** {@return the hash of the rule set: equal hashes, equal rules} */
  public String getRuleSetHash() {
    return ruleSetHash;
  }

  /**
   * Sets the hash of the rule set.
   *
   * @param ruleSetHash the hash of the rule set
   */
  public void setRuleSetHash(String ruleSetHash) {
    this.ruleSetHash = ruleSetHash;
  }

  /** {@return the version of this library} */
  public String getLibraryVersion() {
    return libraryVersion;
  }

  /**
   * Sets the version of this library.
   *
   * @param libraryVersion the version of this library
   */
  public void setLibraryVersion(String libraryVersion) {
    this.libraryVersion = libraryVersion;
  }
}
