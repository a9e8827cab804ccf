package io.github.inspectionreports.corpus.internal.database;

import io.github.inspectionreports.corpus.CorpusException;
import io.github.inspectionreports.corpus.CorpusException.Reason;
import java.sql.SQLException;

/** What both databases say of the version of their tables, and of what went wrong. */
public final class Versions {
  static final String INSERT =
      "INSERT INTO corpus_info (name, value) VALUES ('schema_version', '"
          + Engine.SCHEMA_VERSION
          + "')";

  private Versions() {}

  static CorpusException other(String corpus, long version) {
    boolean older = version < Engine.SCHEMA_VERSION;
    return new CorpusException(
        Reason.OTHER_VERSION,
        corpus
            + " has the tables of "
            + (older ? "an older" : "a newer")
            + " version (schema "
            + version
            + ", this is "
            + Engine.SCHEMA_VERSION
            + "); it was left as it is: "
            + (older
                ? "write the letters to another"
                : "use the newer version, or another corpus"));
  }

  public static String oneLine(SQLException e) {
    return String.valueOf(e.getMessage()).strip().replaceAll("\\s*\\R\\s*", " ");
  }
}
