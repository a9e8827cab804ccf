package io.github.inspectionreports.internal.budget;

import io.github.inspectionreports.Limit;
import org.jspecify.annotations.Nullable;

/**
 * Ends the reading of a document from within any loop: its budget is spent, or the thread was
 * interrupted. No stage may catch it: only the front door does, and makes the documented exception
 * of it.
 */
public final class BudgetException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final @Nullable Limit limit;

  private BudgetException(@Nullable Limit limit, String message) {
    super(message, null, false, false);
    this.limit = limit;
  }

  /**
   * The document is over a limit.
   *
   * @param limit which
   * @param most its value
   * @return what to throw
   */
  public static BudgetException over(Limit limit, long most) {
    return new BudgetException(
        limit,
        limit == Limit.CPU_MILLISECONDS
            ? "reading it takes more than the limit of "
                + most
                + " milliseconds of processor time; raise the limit CPU_MILLISECONDS or split the"
                + " document"
            : "it has more than the limit of "
                + most
                + " "
                + limit.what()
                + "; raise the limit "
                + limit
                + " or split the document");
  }

  /** The thread was interrupted. */
  public static BudgetException interrupted() {
    return new BudgetException(null, "the thread that read it was interrupted; read it again");
  }

  /** {@return the limit; null where the thread was interrupted} */
  public @Nullable Limit limit() {
    return limit;
  }
}
