package io.github.inspectionreports.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A local authority with responsibility for children's services, present or former.
 *
 * @param id its id in the register, in lower kebab case, such as {@code telford-and-wrekin}
 * @param name its short name, as {@link Visit#authority()} gives it
 * @param kind its kind; for one that has ended the kind it had. Null where the register gives none
 * @param region the region in which it lies; null where the register gives none
 * @param onsCode its code of the Office for National Statistics, such as "E08000027"; for one that
 *     has ended its last. Null where the register gives none
 * @param formerCodes codes that it, or the council of the same name before it, had earlier, oldest
 *     first
 * @param otherNames other short names, and a children's trust that works for it
 * @param since the first day of an authority that a reorganisation brought; null for older ones
 * @param until the day on which its successors took over; null where it has not ended
 * @param successors the ids of those who took over; empty where it has not ended
 */
public record Authority(
    String id,
    String name,
    @Nullable AuthorityKind kind,
    @Nullable Region region,
    @Nullable String onsCode,
    List<FormerCode> formerCodes,
    List<String> otherNames,
    @Nullable LocalDate since,
    @Nullable LocalDate until,
    List<String> successors) {
  /** Copies the lists. */
  public Authority {
    formerCodes = List.copyOf(formerCodes);
    otherNames = List.copyOf(otherNames);
    successors = List.copyOf(successors);
  }

  /**
   * A code that is no longer used.
   *
   * @param code the code
   * @param until the day on which another took its place
   */
  public record FormerCode(String code, LocalDate until) {}

  /** {@return whether others have taken over, as the authority has ended} */
  public boolean isFormer() {
    return until != null;
  }

  /**
   * Returns the code that was in use on a day. Statistics of a year carry the codes of that year.
   *
   * @param day the day
   * @return the code; null where the register gives none
   */
  public @Nullable String onsCodeOn(LocalDate day) {
    for (FormerCode former : formerCodes) {
      if (day.isBefore(former.until())) {
        return former.code();
      }
    }
    return onsCode;
  }
}
