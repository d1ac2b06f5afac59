package io.github.locus.analysis;

import java.util.Optional;

/**
 * What an analysis is asked for.
 *
 * @param title name of the organisation or survey, as the user gave it
 * @param threshold T, POMP points 0..100: the level that counts as ready
 * @param assurance share of new leaders that should reach {@code repeatable}, above 0.5 and below 1
 * @param minGroup smallest group of respondents that is shown, at least 3
 * @param seed seed of every random draw
 * @param nameLeaders whether leaders are named in the result
 * @param language language tag of the words
 * @param threads threads to use, at least 1; they change no figure
 * @param sensitivity whether weight sensitivity is drawn: it takes most of the time and is wanted
 *     where deliverables are written
 */
public record StudyOptions(
    Optional<String> title,
    double threshold,
    double assurance,
    int minGroup,
    long seed,
    boolean nameLeaders,
    String language,
    int threads,
    boolean sensitivity) {
  /** Level that counts as ready where nothing else is asked for. */
  public static final double DEFAULT_THRESHOLD = 60;

  /** Share of new leaders that should reach {@code repeatable}. */
  public static final double DEFAULT_ASSURANCE = 0.80;

  /** Smallest group where nothing else is asked for. */
  public static final int DEFAULT_MIN_GROUP = 5;

  /** The smallest group that may be asked for: figures about fewer people are never shown. */
  public static final int SMALLEST_MIN_GROUP = 3;

  /** Seed where none is given: runs are repeatable by default. */
  public static final long DEFAULT_SEED = 1;

  /** Checks the ranges. */
  public StudyOptions {
    if (!(threshold > 0 && threshold < 100)) {
      throw new IllegalArgumentException("threshold " + threshold + " is not between 0 and 100");
    }
    if (!(assurance > 0.5 && assurance < 1)) {
      throw new IllegalArgumentException("assurance " + assurance + " is not between 0.5 and 1");
    }
    if (minGroup < SMALLEST_MIN_GROUP) {
      throw new IllegalArgumentException("smallest group " + minGroup + " is below " + SMALLEST_MIN_GROUP);
    }
    if (threads < 1) {
      throw new IllegalArgumentException("threads " + threads + " is below 1");
    }
  }

  /**
   * The options where nothing is asked for.
   *
   * @return threshold 60, assurance 0.8, groups of 5, seed 1, one thread, with sensitivity
   */
  public static StudyOptions defaults() {
    return new StudyOptions(
        Optional.empty(),
        DEFAULT_THRESHOLD,
        DEFAULT_ASSURANCE,
        DEFAULT_MIN_GROUP,
        DEFAULT_SEED,
        false,
        "en",
        1,
        true);
  }

  /**
   * The same on other threads.
   *
   * @param count threads to use
   * @return new options
   */
  public StudyOptions withThreads(int count) {
    return new StudyOptions(
        title, threshold, assurance, minGroup, seed, nameLeaders, language, count, sensitivity);
  }

  /**
   * The same with or without sensitivity.
   *
   * @param drawn whether it is drawn
   * @return new options
   */
  public StudyOptions withSensitivity(boolean drawn) {
    return new StudyOptions(
        title, threshold, assurance, minGroup, seed, nameLeaders, language, threads, drawn);
  }
}
