package io.github.locus.ingest.abreast;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The same for each of many columns or files, on all cores. What is done with one must look at no other and change
 * nothing that others see; the results stand in the order of what they are of, whatever is done first.
 *
 * <p>What is done {@link #on} so many threads uses no others; else there is one a core.
 */
public final class Abreast {
  /** Fewer are done sooner than threads are started. */
  private static final int FEWEST = 1000;

  private static final int FEWEST_AHEAD = 8;

  /** What is made and not yet taken is held in memory. */
  private static final int MOST_AHEAD = 4;

  private Abreast() {}

  /**
   * Does something on so many threads, and all that it does for many things on them too.
   *
   * @param threads how many, 1 or more
   * @param work what is done; what it throws is thrown
   * @return what it gives
   */
  public static <R> R on(int threads, Supplier<R> work) {
    ForkJoinPool pool = new ForkJoinPool(threads);
    try {
      return CompletableFuture.supplyAsync(work, pool).join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (e.getCause() instanceof Error cause) {
        throw cause;
      }
      throw e;
    } finally {
      pool.shutdown();
    }
  }

  /**
   * One result for each.
   *
   * @param all columns
   * @param work what is made of one; what it throws ends all
   * @return the results, in order
   */
  public static <T, R> List<R> map(List<T> all, Function<? super T, ? extends R> work) {
    return stream(all).<R>map(work).toList();
  }

  /**
   * One result for each of what may be few, and of many columns.
   *
   * @param columns of how many columns they are, all together
   * @param all sets of columns
   * @param work what is made of one; what it throws ends all
   * @return the results, in order
   */
  public static <T, R> List<R> map(
      int columns, List<T> all, Function<? super T, ? extends R> work) {
    return (columns < FEWEST ? all.stream() : all.parallelStream()).<R>map(work).toList();
  }

  /**
   * Those of which something holds.
   *
   * @param all columns
   * @param so what has to hold of one
   * @return these, in order
   */
  public static <T> List<T> filter(List<T> all, Predicate<? super T> so) {
    return stream(all).filter(so).toList();
  }

  /**
   * Does something with each.
   *
   * @param all columns
   * @param work what changes nothing but the one it is given
   */
  public static <T> void each(List<T> all, Consumer<? super T> work) {
    stream(all).forEach(work);
  }

  /**
   * Does something that will be wanted soon while something else is made, where columns are many; where they are few,
   * nothing is done beforehand. What is done beforehand is the longer one: this thread does it, so that it shares its
   * columns with the thread on which the other is made, once that is free.
   *
   * @param columns how many they are
   * @param soon what may be done beforehand, and is not seen by the other
   * @param now what is made
   * @return what was made, once both are done
   */
  public static <R> R during(int columns, Runnable soon, Supplier<R> now) {
    if (columns < FEWEST) {
      return now.get();
    }
    ForkJoinTask<R> made = started(now);
    soon.run();
    return made.join();
  }

  /**
   * Makes two things, where columns are many beside each other; where they are few, one after the other.
   *
   * @param columns how many they are
   * @param one what is made on another thread: the shorter of both
   * @param other what is made on this one, of which the other thread takes columns once it is free
   * @param together what is made of the two
   * @return what was made of both
   */
  public static <A, B, R> R both(
      int columns,
      Supplier<A> one,
      Supplier<B> other,
      BiFunction<? super A, ? super B, ? extends R> together) {
    if (columns < FEWEST) {
      return together.apply(one.get(), other.get());
    }
    ForkJoinTask<A> underWay = started(one);
    B made = other.get();
    return together.apply(underWay.join(), made);
  }

  /**
   * Does on another thread what will be wanted and costs no more where it is done twice: nobody waits for it here.
   *
   * @param soon what is done beforehand; what it throws is lost
   */
  public static void ahead(Runnable soon) {
    ForkJoinPool.commonPool().execute(soon);
  }

  private static <R> ForkJoinTask<R> started(Supplier<R> work) {
    return ForkJoinTask.<R>adapt((Callable<R>) work::get).fork();
  }

  /**
   * Makes something of each on other threads, and takes it in order on this one: while one is taken, the next few are
   * made.
   *
   * @param all files
   * @param ahead what is made of one; what it throws ends all
   * @param then what takes one and what was made of it, in order
   */
  public static <T, R> void inTurn(
      List<T> all, Function<? super T, ? extends R> ahead, BiConsumer<? super T, ? super R> then) {
    if (all.size() < FEWEST_AHEAD) {
      all.forEach(one -> then.accept(one, ahead.apply(one)));
      return;
    }
    Deque<ForkJoinTask<? extends R>> underWay = new ArrayDeque<>();
    int started = 0;
    for (T one : all) {
      while (started < all.size() && underWay.size() < MOST_AHEAD) {
        T next = all.get(started++);
        underWay.add(ForkJoinTask.adapt(() -> ahead.apply(next)).fork());
      }
      then.accept(one, underWay.remove().join());
    }
  }

  private static <T> Stream<T> stream(List<T> all) {
    return all.size() < FEWEST ? all.stream() : all.parallelStream();
  }
}
