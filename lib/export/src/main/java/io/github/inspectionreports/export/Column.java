package io.github.inspectionreports.export;

/**
 * A column of a table.
 *
 * @param name what it is called in a CSV file: no word of SQL, and never changed once released
 * @param title what people call it, such as "Days to publish"
 */
public record Column(String name, String title) {}
