package io.github.inspectionreports.model;

import java.util.Locale;
import java.util.Optional;

/** The kinds of local authority in England that are responsible for children's services. */
public enum AuthorityKind {
  /** A county council with districts below it. */
  COUNTY,
  /** A unitary authority, the Council of the Isles of Scilly included. */
  UNITARY,
  /** A metropolitan district, such as Dudley. */
  METROPOLITAN_DISTRICT,
  /** A London borough. */
  LONDON_BOROUGH,
  /** The City of London Corporation. */
  CITY_CORPORATION;

  /**
   * {@return its name as people write it, in lower case, such as "metropolitan district"; "London
   * borough"}
   */
  public String title() {
    return this == LONDON_BOROUGH
        ? "London borough"
        : name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /**
   * Finds a kind by its name, whatever the case of its letters.
   *
   * @param name the name, such as "london borough"
   * @return the kind; empty where no kind has this name
   */
  public static Optional<AuthorityKind> named(String name) {
    for (AuthorityKind kind : values()) {
      if (kind.title().equalsIgnoreCase(name.strip())) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
