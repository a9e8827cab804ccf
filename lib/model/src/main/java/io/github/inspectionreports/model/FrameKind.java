package io.github.inspectionreports.model;

/** Kinds of text that belong to the frame of a document and not to its findings. */
public enum FrameKind {
  /** The inspectorate's name and addresses at the head. */
  LETTERHEAD,
  /** The date of the letter. */
  DATE,
  /** Name, role and address of the people written to. */
  ADDRESS,
  /** "Dear ..." */
  GREETING,
  /** The title of the letter, report or article. */
  TITLE,
  /** Particulars under the title: inspection dates, lead inspector. */
  PARTICULARS,
  /** A contents list. */
  CONTENTS,
  /** A row of a table that is not an item, such as a table of grades. */
  TABLE,
  /** The closing formula with the names of those who sign. */
  SIGNATURE,
  /** Who receives copies. */
  COPIES,
  /** A footnote. */
  FOOTNOTE,
  /** Repeated text at the top of pages. */
  HEADER,
  /** Repeated text at the foot of pages, page numbers included. */
  FOOTER,
  /**
   * The inspectorate's standard closing text: about Ofsted, licence, address; of an article the
   * links and the small print of its web site.
   */
  BACK_PAGE,
  /**
   * Text of another document in the same file: a committee's report or a mail before the letter, a
   * council's answer, minutes or a second letter after it.
   */
  OTHER_DOCUMENT
}
