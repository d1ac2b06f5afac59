package io.github.locus.analysis;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** The threads of one analysis. Which thread does what leaves no trace in the figures. */
final class Jobs implements AutoCloseable {
  private final ExecutorService pool;

  Jobs(int threads) {
    pool =
        Executors.newFixedThreadPool(
            threads,
            work -> {
              Thread thread = new Thread(work, "locus-analysis");
              thread.setDaemon(true);
              return thread;
            });
  }

  ExecutorService pool() {
    return pool;
  }

  <T> Job<T> start(Supplier<T> work) {
    return new Job<>(CompletableFuture.supplyAsync(work, pool));
  }

  /**
   * A piece of work under way.
   *
   * @param future what will come of it
   */
  record Job<T>(CompletableFuture<T> future) {
    T get() {
      return future.join();
    }
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}
