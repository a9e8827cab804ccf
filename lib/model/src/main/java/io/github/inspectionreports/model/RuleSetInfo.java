package io.github.inspectionreports.model;

/**
 * Which rule set made a report.
 *
 * @param name its name
 * @param version its version
 * @param hash of its content, in lower-case hexadecimal: equal hashes, equal rules
 */
public record RuleSetInfo(String name, String version, String hash) {}
