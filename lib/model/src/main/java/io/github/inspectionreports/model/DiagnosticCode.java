package io.github.inspectionreports.model;

import io.github.inspectionreports.model.Diagnostic.Severity;

/**
 * What can be odd about a document, each with how much it matters. Names are stable: constants may
 * be added, none is renamed or taken away. The same list, with what to do about each, is in {@code
 * lib/model/DIAGNOSTICS.md}.
 */
public enum DiagnosticCode {
  /** A page of a PDF is damaged: what could be read of it is in the report, the rest is missing. */
  PAGE_DAMAGED(Severity.ERROR),

  /**
   * Characters belong to fonts that do not say which letters they show, or are signs that their
   * font alone knows.
   */
  UNKNOWN_CHARACTERS(Severity.WARNING),

  /**
   * Characters are drawn outside a page, where no reader sees them, and are left out; or lines
   * reach beyond its edge, and are read whole.
   */
  TEXT_OUTSIDE_PAGE(Severity.WARNING),

  /** The file is damaged beyond a single page: text may be missing. */
  FILE_DAMAGED(Severity.ERROR),

  /** Characters are on layers of a PDF that are switched off, and are left out. */
  LAYER_OFF(Severity.INFO),

  /** Characters of a PDF are drawn so that nobody sees them, and are left out. */
  TEXT_INVISIBLE(Severity.WARNING),

  /** A page has more ruled lines than the limit: tables on it may be read as text. */
  TOO_MANY_LINES(Severity.WARNING),

  /** A page among others has no text, as a picture or a drawing: nothing of it is in the report. */
  PAGE_WITHOUT_TEXT(Severity.ERROR),

  /** The printed numbers of pages leave some out: these pages are not in the file. */
  PAGES_MISSING(Severity.ERROR),

  /**
   * Text comes out as other letters than the page shows, or is that of a scan which was read badly:
   * it is kept, and nothing is read from it.
   */
  TEXT_NOT_READABLE(Severity.ERROR),

  /** The blanks between words are missing: little of the text can be understood. */
  WORDS_RUN_TOGETHER(Severity.ERROR),

  /** A page may have columns and is read across: its sentences and headings may be mixed. */
  COLUMNS_NOT_DIVIDED(Severity.WARNING),

  /** A page has its text twice, one layer over the other, or is there twice; it is read once. */
  TEXT_LAYERS(Severity.INFO),

  /** The text was once read in the wrong encoding; its characters were restored. */
  ENCODING_REPAIRED(Severity.INFO),

  /** The lines are numbered in the margin; the numbers are left out. */
  LINE_NUMBERS(Severity.INFO),

  /**
   * The text had lost letters such as "fi", or had other signs for them, or capitals stood apart
   * from their words; they were put back where only one word fits.
   */
  LETTERS_RESTORED(Severity.INFO),

  /**
   * The text has lost letters such as "fi", or has other signs for them, and not all could be put
   * back.
   */
  LETTERS_LOST(Severity.WARNING),

  /** The pages carry a marking such as "DRAFT" or "OFFICIAL"; it is kept apart from the text. */
  MARKING(Severity.INFO),

  /** The text is quoted in a mail; the marks of quotation were taken away. */
  QUOTED_MAIL(Severity.INFO),

  /**
   * Other text is before the letter, such as a committee's report or a mail. It is part of the
   * frame and gives no findings.
   */
  TEXT_BEFORE(Severity.WARNING),

  /**
   * Other text is after the letter, such as a council's answer, an action plan or minutes. It is
   * part of the frame and gives no findings.
   */
  TEXT_AFTER(Severity.WARNING),

  /** Another letter is in the same file. It is part of the frame and gives no findings. */
  SECOND_LETTER(Severity.ERROR),

  /**
   * A text without lines: headings and lists cannot be distinguished from sentences, so that no
   * item is found and no section.
   */
  NO_LINES(Severity.ERROR),

  /** The text is not English, or its letters were not read rightly. Every statement is context. */
  NOT_ENGLISH(Severity.ERROR),

  /**
   * An article names several councils, or a letter is about one visit to several; what is said of
   * each is not separated.
   */
  SEVERAL_AUTHORITIES(Severity.WARNING),

  /** No title or opening sentence says what kind of visit the document is about. */
  UNKNOWN_KIND(Severity.WARNING),

  /** An inspection that has no kind of its own is given as the nearest. */
  NEAREST_KIND(Severity.INFO),

  /** No local authority of the register is named. */
  NO_AUTHORITY(Severity.WARNING),

  /**
   * The local authority is named neither in the title nor in the opening or the address: the one
   * that the text names most is given. Or an article speaks as much of one as of another.
   */
  AUTHORITY_GUESSED(Severity.WARNING),

  /** Nothing of the text was recognised as a finding. */
  NO_FINDINGS(Severity.WARNING),

  /** The days of the visit were not found, or only their week, whose working days are given. */
  NO_VISIT_DATES(Severity.WARNING),

  /** A date with letters in the place of figures, as badly read scans have, was restored. */
  DATE_RESTORED(Severity.WARNING),

  /**
   * The letter is dated before its visit ended, or more than a year after, or a day of the visit is
   * in no calendar: a misprint.
   */
  ODD_DATES(Severity.WARNING),

  /** Nobody is called lead inspector, and not one person alone signed. */
  NO_LEAD(Severity.WARNING),

  /** Several people are called lead inspector; the first of them is given. */
  SEVERAL_LEADS(Severity.INFO),

  /** A line under the heading of the inspection team names somebody who was not understood. */
  INSPECTOR_NOT_READ(Severity.WARNING),

  /** A report that says when it was published, in words that were not understood. */
  PUBLISHED_NOT_READ(Severity.WARNING),

  /** A letter whose date was not found. */
  NO_DATE(Severity.WARNING),

  /** A letter without an addressee. */
  NO_ADDRESSEE(Severity.WARNING),

  /** A letter without a signatory. */
  NO_SIGNATORY(Severity.WARNING),

  /** A report of a kind that gives judgements, or an article with grades: none or some read. */
  NO_JUDGEMENTS(Severity.WARNING),

  /**
   * A graded report of which no finding is under a graded heading: its findings may have been taken
   * for something else.
   */
  GRADED_WITHOUT_FINDINGS(Severity.ERROR),

  /** A graded heading gives another grade than the judgement that was read for its area. */
  JUDGEMENTS_DISAGREE(Severity.ERROR),

  /**
   * A sentence says that there is an area for priority action, and none was read; or the columns of
   * a table of them cannot be told apart, and its text is kept apart.
   */
  PRIORITY_ACTIONS_NOT_READ(Severity.ERROR),

  /**
   * More items of what needs to improve than letters of the kind have: findings may be among them.
   */
  MANY_IMPROVEMENTS(Severity.WARNING),

  /** Most statements are in one section where letters of the kind have several. */
  ONE_SECTION(Severity.WARNING),

  /** Sentences occur twice in the text. */
  TEXT_TWICE(Severity.WARNING),

  /** A letter of a kind that mostly has a summary, in which none was found. */
  NO_OVERVIEW(Severity.INFO),

  /** A statement of fewer than three words: a piece of one, or a heading. */
  SHORT_STATEMENT(Severity.INFO),

  /** A heading that reads like a sentence and that no row of the table of headings matches. */
  SENTENCE_AS_HEADING(Severity.INFO);

  private final Severity severity;

  DiagnosticCode(Severity severity) {
    this.severity = severity;
  }

  /** {@return how much it matters, the same for every diagnostic of this code} */
  public Severity severity() {
    return severity;
  }
}
