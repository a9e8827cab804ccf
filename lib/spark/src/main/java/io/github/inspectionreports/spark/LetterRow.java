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
  private List<String> previous = List.of();
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

  /**
   * Returns the name of its file, or the name that came with the bytes; empty where none came.
   *
   * @return the name of its file, or the name that came with the bytes
   */
  public String getName() {
    return name;
  }

  /**
   * Sets the name of its file, or the name that came with the bytes.
   *
   * @param name the value
   */
  public void setName(String name) {
    this.name = name;
  }

  /**
   * Returns where its file was read; null for bytes.
   *
   * @return where its file was read; null where there is none
   */
  public @Nullable String getPath() {
    return path;
  }

  /**
   * Sets where its file was read.
   *
   * @param path the value, or null
   */
  public void setPath(@Nullable String path) {
    this.path = path;
  }

  /**
   * Returns SHA-256 of its bytes in lower-case hexadecimal; null where they could not be had.
   *
   * @return SHA-256 of its bytes in lower-case hexadecimal; null where there is none
   */
  public @Nullable String getSha256() {
    return sha256;
  }

  /**
   * Sets SHA-256 of its bytes in lower-case hexadecimal.
   *
   * @param sha256 the value, or null
   */
  public void setSha256(@Nullable String sha256) {
    this.sha256 = sha256;
  }

  /**
   * Returns why it could not be read: a name of {@code UnreadableLetterException.Reason}, or {@code
   * NO_CONTENT} or {@code UNEXPECTED}; null where it was read.
   *
   * @return why it could not be read: a name of {@code UnreadableLetterException.Reason}, or {@code
   *     NO_CONTENT} or {@code UNEXPECTED}; null where there is none
   */
  public @Nullable String getFailureReason() {
    return failureReason;
  }

  /**
   * Sets why it could not be read.
   *
   * @param failureReason the value, or null
   */
  public void setFailureReason(@Nullable String failureReason) {
    this.failureReason = failureReason;
  }

  /**
   * Returns what is wrong and what to do, for a person; null where it was read.
   *
   * @return what is wrong and what to do, for a person; null where there is none
   */
  public @Nullable String getFailureMessage() {
    return failureMessage;
  }

  /**
   * Sets what is wrong and what to do, for a person.
   *
   * @param failureMessage the value, or null
   */
  public void setFailureMessage(@Nullable String failureMessage) {
    this.failureMessage = failureMessage;
  }

  /**
   * Returns {@code PDF} or {@code TEXT}.
   *
   * @return {@code PDF} or {@code TEXT}; null where there is none
   */
  public @Nullable String getFormat() {
    return format;
  }

  /**
   * Sets {@code PDF} or {@code TEXT}.
   *
   * @param format the value, or null
   */
  public void setFormat(@Nullable String format) {
    this.format = format;
  }

  /**
   * Returns its number of pages.
   *
   * @return its number of pages; null where there is none
   */
  public @Nullable Integer getPages() {
    return pages;
  }

  /**
   * Sets its number of pages.
   *
   * @param pages the value, or null
   */
  public void setPages(@Nullable Integer pages) {
    this.pages = pages;
  }

  /**
   * Returns the kind of visit, such as {@code FOCUSED_VISIT}.
   *
   * @return the kind of visit, such as {@code FOCUSED_VISIT}; null where there is none
   */
  public @Nullable String getKind() {
    return kind;
  }

  /**
   * Sets the kind of visit, such as {@code FOCUSED_VISIT}.
   *
   * @param kind the value, or null
   */
  public void setKind(@Nullable String kind) {
    this.kind = kind;
  }

  /**
   * Returns of a press article the kind of visit that it is about; null otherwise.
   *
   * @return of a press article the kind of visit that it is about; null where there is none
   */
  public @Nullable String getSubject() {
    return subject;
  }

  /**
   * Sets of a press article the kind of visit that it is about.
   *
   * @param subject the value, or null
   */
  public void setSubject(@Nullable String subject) {
    this.subject = subject;
  }

  /**
   * Returns the short name of the authority; null where none was recognised.
   *
   * @return the short name of the authority; null where there is none
   */
  public @Nullable String getAuthority() {
    return authority;
  }

  /**
   * Sets the short name of the authority.
   *
   * @param authority the value, or null
   */
  public void setAuthority(@Nullable String authority) {
    this.authority = authority;
  }

  /**
   * Returns the authority in the letter's own words.
   *
   * @return the authority in the letter's own words; null where there is none
   */
  public @Nullable String getAuthorityAsWritten() {
    return authorityAsWritten;
  }

  /**
   * Sets the authority in the letter's own words.
   *
   * @param authorityAsWritten the value, or null
   */
  public void setAuthorityAsWritten(@Nullable String authorityAsWritten) {
    this.authorityAsWritten = authorityAsWritten;
  }

  /**
   * Returns the authority's code of the Office for National Statistics; null where the register has
   * none.
   *
   * @return the authority's code of the Office for National Statistics; null where there is none
   */
  public @Nullable String getOnsCode() {
    return onsCode;
  }

  /**
   * Sets the authority's code of the Office for National Statistics.
   *
   * @param onsCode the value, or null
   */
  public void setOnsCode(@Nullable String onsCode) {
    this.onsCode = onsCode;
  }

  /**
   * Returns the authority's region, such as West Midlands; null where the register has none.
   *
   * @return the authority's region, such as West Midlands; null where there is none
   */
  public @Nullable String getRegion() {
    return region;
  }

  /**
   * Sets the authority's region, such as West Midlands.
   *
   * @param region the value, or null
   */
  public void setRegion(@Nullable String region) {
    this.region = region;
  }

  /**
   * Returns the first day on site.
   *
   * @return the first day on site; null where there is none
   */
  public @Nullable LocalDate getVisitStart() {
    return visitStart;
  }

  /**
   * Sets the first day on site.
   *
   * @param visitStart the value, or null
   */
  public void setVisitStart(@Nullable LocalDate visitStart) {
    this.visitStart = visitStart;
  }

  /**
   * Returns the last day on site.
   *
   * @return the last day on site; null where there is none
   */
  public @Nullable LocalDate getVisitEnd() {
    return visitEnd;
  }

  /**
   * Sets the last day on site.
   *
   * @param visitEnd the value, or null
   */
  public void setVisitEnd(@Nullable LocalDate visitEnd) {
    this.visitEnd = visitEnd;
  }

  /**
   * Returns the letter's date.
   *
   * @return the letter's date; null where there is none
   */
  public @Nullable LocalDate getPublished() {
    return published;
  }

  /**
   * Sets the letter's date.
   *
   * @param published the value, or null
   */
  public void setPublished(@Nullable LocalDate published) {
    this.published = published;
  }

  /**
   * Returns to whom it is written; of several the first.
   *
   * @return to whom it is written; null where there is none
   */
  public @Nullable String getAddressee() {
    return addressee;
  }

  /**
   * Sets to whom it is written.
   *
   * @param addressee the value, or null
   */
  public void setAddressee(@Nullable String addressee) {
    this.addressee = addressee;
  }

  /**
   * Returns the addressee's role.
   *
   * @return the addressee's role; null where there is none
   */
  public @Nullable String getAddresseeRole() {
    return addresseeRole;
  }

  /**
   * Sets the addressee's role.
   *
   * @param addresseeRole the value, or null
   */
  public void setAddresseeRole(@Nullable String addresseeRole) {
    this.addresseeRole = addresseeRole;
  }

  /**
   * Returns the names of those who inspected.
   *
   * @return the names of those who inspected
   */
  public List<String> getInspectors() {
    return inspectors;
  }

  /**
   * Sets the names of those who inspected.
   *
   * @param inspectors the value
   */
  public void setInspectors(List<String> inspectors) {
    this.inspectors = inspectors;
  }

  /**
   * Returns the lead inspector, or the only signatory.
   *
   * @return the lead inspector, or the only signatory; null where there is none
   */
  public @Nullable String getLead() {
    return lead;
  }

  /**
   * Sets the lead inspector, or the only signatory.
   *
   * @param lead the value, or null
   */
  public void setLead(@Nullable String lead) {
    this.lead = lead;
  }

  /**
   * Returns who signed; of several the first.
   *
   * @return who signed; null where there is none
   */
  public @Nullable String getSignatory() {
    return signatory;
  }

  /**
   * Sets who signed.
   *
   * @param signatory the value, or null
   */
  public void setSignatory(@Nullable String signatory) {
    this.signatory = signatory;
  }

  /**
   * Returns what the visit looked at.
   *
   * @return what the visit looked at
   */
  public List<String> getFocus() {
    return focus;
  }

  /**
   * Sets what the visit looked at.
   *
   * @param focus the value
   */
  public void setFocus(List<String> focus) {
    this.focus = focus;
  }

  /**
   * Returns earlier visits, in the letter's own words.
   *
   * @return earlier visits, in the letter's own words
   */
  public List<String> getPrevious() {
    return previous;
  }

  /**
   * Sets earlier visits, in the letter's own words.
   *
   * @param previous the value
   */
  public void setPrevious(List<String> previous) {
    this.previous = previous;
  }

  /**
   * Returns the judgements of a graded report, in its order.
   *
   * @return the judgements of a graded report, in its order
   */
  public List<JudgementRow> getJudgements() {
    return judgements;
  }

  /**
   * Sets the judgements of a graded report, in its order.
   *
   * @param judgements the value
   */
  public void setJudgements(List<JudgementRow> judgements) {
    this.judgements = judgements;
  }

  /**
   * Returns areas for priority action and what needs to improve, in reading order.
   *
   * @return areas for priority action and what needs to improve, in reading order
   */
  public List<ItemRow> getItems() {
    return items;
  }

  /**
   * Sets areas for priority action and what needs to improve, in reading order.
   *
   * @param items the value
   */
  public void setItems(List<ItemRow> items) {
    this.items = items;
  }

  /**
   * Returns the sentences of all findings, in reading order.
   *
   * @return the sentences of all findings, in reading order
   */
  public List<StatementRow> getStatements() {
    return statements;
  }

  /**
   * Sets the sentences of all findings, in reading order.
   *
   * @param statements the value
   */
  public void setStatements(List<StatementRow> statements) {
    this.statements = statements;
  }

  /**
   * Returns what was odd about the letter.
   *
   * @return what was odd about the letter
   */
  public List<DiagnosticRow> getDiagnostics() {
    return diagnostics;
  }

  /**
   * Sets what was odd about the letter.
   *
   * @param diagnostics the value
   */
  public void setDiagnostics(List<DiagnosticRow> diagnostics) {
    this.diagnostics = diagnostics;
  }

  /**
   * Returns the name of the rule set.
   *
   * @return the name of the rule set
   */
  public String getRuleSet() {
    return ruleSet;
  }

  /**
   * Sets the name of the rule set.
   *
   * @param ruleSet the value
   */
  public void setRuleSet(String ruleSet) {
    this.ruleSet = ruleSet;
  }

  /**
   * Returns the version of the rule set.
   *
   * @return the version of the rule set
   */
  public String getRuleSetVersion() {
    return ruleSetVersion;
  }

  /**
   * Sets the version of the rule set.
   *
   * @param ruleSetVersion the value
   */
  public void setRuleSetVersion(String ruleSetVersion) {
    this.ruleSetVersion = ruleSetVersion;
  }

  /**
   * Returns the hash of the rule set: equal hashes, equal rules.
   *
   * @return the hash of the rule set: equal hashes, equal rules
   */
  public String getRuleSetHash() {
    return ruleSetHash;
  }

  /**
   * Sets the hash of the rule set.
   *
   * @param ruleSetHash the value
   */
  public void setRuleSetHash(String ruleSetHash) {
    this.ruleSetHash = ruleSetHash;
  }

  /**
   * Returns the version of this library.
   *
   * @return the version of this library
   */
  public String getLibraryVersion() {
    return libraryVersion;
  }

  /**
   * Sets the version of this library.
   *
   * @param libraryVersion the value
   */
  public void setLibraryVersion(String libraryVersion) {
    this.libraryVersion = libraryVersion;
  }
}
