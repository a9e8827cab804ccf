package io.github.inspectionreports.spark;

import org.apache.spark.executor.TaskMetrics;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerExecutorRemoved;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/** Has the driver print what becomes of tasks and executors. */
public final class JobLog extends SparkListener {
  /** Spark makes it by its name. */
  public JobLog() {}

  @Override
  public void onTaskEnd(SparkListenerTaskEnd end) {
    TaskMetrics metrics = end.taskMetrics();
    System.out.printf(
        "TASK executor=%s ok=%s ms=%d cpu=%d gc=%d%n",
        end.taskInfo().executorId(),
        end.taskInfo().successful(),
        end.taskInfo().duration(),
        metrics == null ? 0 : metrics.executorCpuTime() / 1_000_000,
        metrics == null ? 0 : metrics.jvmGCTime());
  }

  @Override
  public void onExecutorRemoved(SparkListenerExecutorRemoved removed) {
    System.out.println("REMOVED executor=" + removed.executorId());
  }
}
