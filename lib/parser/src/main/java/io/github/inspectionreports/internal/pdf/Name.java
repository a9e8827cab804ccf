package io.github.inspectionreports.internal.pdf;

/**
 * A name in a content stream, such as {@code /F1}.
 *
 * @param text the name without its slash
 */
record Name(String text) {}
