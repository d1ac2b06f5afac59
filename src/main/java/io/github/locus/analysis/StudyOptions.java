package io.github.locus.analysis;

import io.github.locus.protection.ProtectionRules;
import io.github.locus.protection.ProtectionRules.RatingUse;
import io.github.locus.result.CarelessRatings;
import io.github.locus.result.CostPerPoint;
import io.github.locus.result.Fieldwork;
import io.github.locus.result.Shown;
import java.util.List;
import java.util.Optional;

/**
 * What an analysis is asked for.
 *
 * @param title name of the organisation or survey, as the user gave it
 * @param fieldwork when people were asked, by the organisation's own word; empty where nobody says
 * @param threshold T, POMP points 0..100: the level that counts as ready
 * @param assurance share of new leaders that should reach {@code repeatable}, above 0.5 and below 1
 * @param minGroup smallest group of respondents that is shown, at least 3
 * @param careless whether ratings that contradict themselves by one answer throughout are used
 * @param seed seed of every random draw
 * @param nameLeaders whether leaders are named in the result
 * @param fullPrecision whether all digits are published, which makes the result internal
 * @param codeKey key of the codes of leaders and units, so that they keep over results; empty for codes of this result
 *     alone
 * @param costPerPoint what a point of readiness that is lacking costs the organisation, by its own figure; empty where it
 *     states none
 * @param language language tag of the words
 * @param threads threads to use, at least 1; they change no figure
 * @param sensitivity whether weight sensitivity is drawn: it takes most of the time and is wanted
 *     where deliverables are written
 */
public record StudyOptions(
    Optional<String> title,
    List<Fieldwork> fieldwork,
    double threshold,
    double assurance,
    int minGroup,
    CarelessRatings careless,
    long seed,
    boolean nameLeaders,
    boolean fullPrecision,
    Optional<CodeKey> codeKey,
    Optional<CostPerPoint> costPerPoint,
    String language,
    int threads,
    boolean sensitivity) {
  /** Level that counts as ready where nothing else is asked for. */
  public static final double DEFAULT_THRESHOLD = 60;

  /** Share of new leaders that should reach {@code repeatable}. */
  public static final double DEFAULT_ASSURANCE = 0.80;

  /** Smallest group where nothing else is asked for. */
  public static final int DEFAULT_MIN_GROUP = 5;

  /** Seed where none is given: runs are repeatable by default. */
  public static final long DEFAULT_SEED = 1;

  /** Checks the ranges. */
  public StudyOptions {
    fieldwork = List.copyOf(fieldwork);
    if (!(threshold > 0 && threshold < 100)) {
      throw new IllegalArgumentException("threshold " + threshold + " is not between 0 and 100");
    }
    if (!(assurance > 0.5 && assurance < 1)) {
      throw new IllegalArgumentException("assurance " + assurance + " is not between 0.5 and 1");
    }
    if (minGroup < Shown.LEAST_MINIMUM) {
      throw new IllegalArgumentException(
          "smallest group " + minGroup + " is below " + Shown.LEAST_MINIMUM);
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
        List.of(),
        DEFAULT_THRESHOLD,
        DEFAULT_ASSURANCE,
        DEFAULT_MIN_GROUP,
        CarelessRatings.DROP,
        DEFAULT_SEED,
        false,
        false,
        Optional.empty(),
        Optional.empty(),
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
    return copy(fullPrecision, count, sensitivity);
  }

  /**
   * The same with or without sensitivity.
   *
   * @param drawn whether it is drawn
   * @return new options
   */
  public StudyOptions withSensitivity(boolean drawn) {
    return copy(fullPrecision, threads, drawn);
  }

  /**
   * The same with all digits.
   *
   * @return new options, whose result is internal
   */
  public StudyOptions withFullPrecision() {
    return copy(true, threads, sensitivity);
  }

  /**
   * How the survey is to be protected.
   *
   * @return the smallest group, and which ratings are used
   */
  public ProtectionRules protection() {
    return new ProtectionRules(
        minGroup,
        careless == CarelessRatings.DROP ? RatingUse.NOT_CARELESS : RatingUse.ENOUGH_ANSWERED);
  }

  private StudyOptions copy(boolean full, int newThreads, boolean drawn) {
    return new StudyOptions(
        title,
        fieldwork,
        threshold,
        assurance,
        minGroup,
        careless,
        seed,
        nameLeaders,
        full,
        codeKey,
        costPerPoint,
        language,
        newThreads,
        drawn);
  }
}
