package io.github.inspectionreports.internal.pdf.syntax;

/**
 * A name in a content stream, such as {@code /F1}.
 *
 * @param text the name without its slash
 */
public record Name(String text) {}
