package io.github.inspectionreports.cli.internal.batch;

/** What to do when the process has to end, until it is closed. */
final class WhenStopped implements AutoCloseable {
  private final Thread hook;

  WhenStopped(Runnable work) {
    hook = new Thread(work);
    Runtime.getRuntime().addShutdownHook(hook);
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is being stopped, and the hook does its work.
    }
  }
}
