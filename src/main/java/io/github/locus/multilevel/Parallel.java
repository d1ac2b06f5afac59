package io.github.locus.multilevel;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Does the same for each of several things at once and waits for all of them.
 *
 * @param executor runs the parts; {@code Runnable::run} for the calling thread
 */
record Parallel(Executor executor) {
  /** The results, in the order of the items whatever is done first. */
  <T, R> List<R> all(List<T> items, Function<T, R> work) {
    List<CompletableFuture<R>> jobs =
        items.stream()
            .map(item -> CompletableFuture.supplyAsync(() -> work.apply(item), executor))
            .toList();
    return jobs.stream().map(CompletableFuture::join).toList();
  }

  /** Nothing but what the work does. */
  <T> void each(List<T> items, Consumer<T> work) {
    List<CompletableFuture<Void>> jobs =
        items.stream()
            .map(item -> CompletableFuture.runAsync(() -> work.accept(item), executor))
            .toList();
    jobs.forEach(CompletableFuture::join);
  }
}
