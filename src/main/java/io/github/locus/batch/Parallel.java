package io.github.locus.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Work on many things at once, no more of them in memory than there are threads. */
public final class Parallel {
  private Parallel() {}

  /**
   * One result for each of many tasks.
   *
   * @param tasks what to work on
   * @param threads how many at once
   * @param work what to do with each; what it throws ends all
   * @return what came of each, in the order of the tasks
   * @throws InterruptedException if the run is interrupted
   */
  public static <T, R> List<R> each(List<T> tasks, int threads, Function<T, R> work)
      throws InterruptedException {
    ExecutorService pool = Executors.newFixedThreadPool(Math.min(threads, tasks.size()));
    try {
      List<Future<R>> running =
          tasks.stream().map(task -> pool.submit(() -> work.apply(task))).toList();
      List<R> done = new ArrayList<>();
      for (Future<R> one : running) {
        done.add(result(one));
      }
      return done;
    } finally {
      pool.shutdownNow();
    }
  }

  private static <R> R result(Future<R> one) throws InterruptedException {
    try {
      return one.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException thrown) {
        throw thrown;
      }
      if (e.getCause() instanceof Error thrown) {
        throw thrown;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
