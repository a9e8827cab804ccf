package io.github.inspectionreports.views;

/**
 * A PDF with highlights.
 *
 * @param bytes the file
 * @param marked how many statements and items are highlighted
 * @param all how many should be: all but those of {@link
 *     io.github.inspectionreports.model.Category#CONTEXT}
 */
@SuppressWarnings("ArrayRecordComponent") // a file is its bytes, and nobody compares two of them
public record MarkedPdf(byte[] bytes, int marked, int all) {}
