package io.github.inspectionreports.internal.drl;

/**
 * A file of rules.
 *
 * @param name its name, which says by its ending what it holds
 * @param bytes its content; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // compared nowhere, and never handed out
public record Source(String name, byte[] bytes) {}
