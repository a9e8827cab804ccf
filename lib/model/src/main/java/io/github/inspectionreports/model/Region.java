package io.github.inspectionreports.model;

import java.util.Locale;
import java.util.Optional;

/** The nine regions of England, as the Office for National Statistics draws them. */
public enum Region {
  /** North East. */
  NORTH_EAST("North East", "E12000001"),
  /** North West. */
  NORTH_WEST("North West", "E12000002"),
  /** Yorkshire and The Humber. */
  YORKSHIRE_AND_THE_HUMBER("Yorkshire and The Humber", "E12000003"),
  /** East Midlands. */
  EAST_MIDLANDS("East Midlands", "E12000004"),
  /** West Midlands. */
  WEST_MIDLANDS("West Midlands", "E12000005"),
  /** East of England. */
  EAST_OF_ENGLAND("East of England", "E12000006"),
  /** London. */
  LONDON("London", "E12000007"),
  /** South East. */
  SOUTH_EAST("South East", "E12000008"),
  /** South West. */
  SOUTH_WEST("South West", "E12000009");

  private final String title;
  private final String onsCode;

  Region(String title, String onsCode) {
    this.title = title;
    this.onsCode = onsCode;
  }

  /** {@return its name as people write it, such as "Yorkshire and The Humber"} */
  public String title() {
    return title;
  }

  /** {@return the code of the Office for National Statistics, such as "E12000003"} */
  public String onsCode() {
    return onsCode;
  }

  /**
   * Finds a region by its name, whatever the case of its letters.
   *
   * @param name the name, such as "north west" or {@code NORTH_WEST}
   * @return the region; empty where no region has this name
   */
  public static Optional<Region> named(String name) {
    String plain = name.strip().replace('_', ' ').replace("&", "and").toLowerCase(Locale.ROOT);
    for (Region region : values()) {
      if (region.title.toLowerCase(Locale.ROOT).equals(plain)) {
        return Optional.of(region);
      }
    }
    return Optional.empty();
  }
}
