package io.github.locus.survey;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What belongs to a respondent in a wave, in columns; one entry per (respondent, wave). An entry may
 * have no rating: the respondent then only said who should lead, to whom people turn or how soon.
 *
 * <p>Function columns hold an index in {@link Survey#functions()}, {@link #ANOTHER} for a function
 * that is not rated (for nominations: {@code none}), or {@link #NOT_GIVEN}.
 */
public final class Responses {
  /** A function that is not among the rated; in nominations, nobody. */
  public static final int ANOTHER = -1;

  /** Not answered or not asked. */
  public static final int NOT_GIVEN = -2;

  private final int[] respondents;
  private final int[] waves;
  private final int[] ownFunctions;
  private final int[] shouldLead;
  private final int[] turnTo;
  private final int[] windows;
  private final double[] weights;

  /**
   * Takes over the columns (not copied: they may hold millions).
   *
   * @param respondents respondent number, 0-based, one per entry
   * @param waves wave index
   * @param ownFunctions own function
   * @param shouldLead who should lead
   * @param turnTo to whom people turn
   * @param windows ordinal of {@link Urgency} or {@link #NOT_GIVEN}
   * @param weights survey weight, positive; an empty array where the survey has none
   */
  @SuppressWarnings("TooManyParameters")
  public Responses(
      int[] respondents,
      int[] waves,
      int[] ownFunctions,
      int[] shouldLead,
      int[] turnTo,
      int[] windows,
      double[] weights) {
    this.respondents = respondents;
    this.waves = waves;
    this.ownFunctions = ownFunctions;
    this.shouldLead = shouldLead;
    this.turnTo = turnTo;
    this.windows = windows;
    this.weights = weights;
  }

  /**
   * Number of entries.
   *
   * @return number of (respondent, wave) pairs
   */
  public int size() {
    return respondents.length;
  }

  /**
   * Who answered.
   *
   * @param response entry
   * @return respondent number, 0-based; the same person in several waves has one number
   */
  public int respondent(int response) {
    return respondents[response];
  }

  /**
   * When.
   *
   * @param response entry
   * @return wave index
   */
  public int wave(int response) {
    return waves[response];
  }

  /**
   * Where the respondent works.
   *
   * @param response entry
   * @return function index, {@link #ANOTHER} or {@link #NOT_GIVEN}
   */
  public int ownFunction(int response) {
    return ownFunctions[response];
  }

  /**
   * Who should lead.
   *
   * @param response entry
   * @return function index, {@link #ANOTHER} for none, or {@link #NOT_GIVEN}
   */
  public int shouldLead(int response) {
    return shouldLead[response];
  }

  /**
   * To whom people turn today.
   *
   * @param response entry
   * @return function index, {@link #ANOTHER} for none, or {@link #NOT_GIVEN}
   */
  public int turnTo(int response) {
    return turnTo[response];
  }

  /**
   * How soon a solution is needed.
   *
   * @param response entry
   * @return ordinal of {@link Urgency}, or {@link #NOT_GIVEN}
   */
  public int window(int response) {
    return windows[response];
  }

  /**
   * Whether the survey carries weights.
   *
   * @return true if every entry has a weight of its own
   */
  public boolean weighted() {
    return weights.length > 0;
  }

  /**
   * Survey weight.
   *
   * @param response entry
   * @return the weight as given, 1 where the survey has none
   */
  public double weight(int response) {
    return weights.length == 0 ? 1.0 : weights[response];
  }

  /** Responses are equal if every column is. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Responses that
        && Arrays.equals(respondents, that.respondents)
        && Arrays.equals(waves, that.waves)
        && Arrays.equals(ownFunctions, that.ownFunctions)
        && Arrays.equals(shouldLead, that.shouldLead)
        && Arrays.equals(turnTo, that.turnTo)
        && Arrays.equals(windows, that.windows)
        && Arrays.equals(weights, that.weights);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(respondents) * 31 + Arrays.hashCode(ownFunctions);
  }

  /** The number of entries alone: what people said does not belong in a log. */
  @Override
  public String toString() {
    return "Responses[size=" + size() + "]";
  }
}
