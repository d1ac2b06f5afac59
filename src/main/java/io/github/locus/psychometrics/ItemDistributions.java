package io.github.locus.psychometrics;

import io.github.locus.instrument.Dimension;
import io.github.locus.protection.ProtectedRatings;
import io.github.locus.protection.ProtectedSurvey;
import io.github.locus.result.Reason;
import java.util.ArrayList;
import java.util.List;

/** How each item was answered, by function and over all. */
public final class ItemDistributions {
  /** {@code [function][item][answer byte]}: 0 counts the missing. */
  private final long[][][] counts;

  private final int[] lowest;

  private ItemDistributions(ProtectedSurvey survey) {
    List<Dimension> dimensions = survey.instrument().dimensions();
    lowest =
        dimensions.stream()
            .flatMapToInt(d -> d.items().stream().mapToInt(item -> d.scale().min()))
            .toArray();
    int[] options =
        dimensions.stream()
            .flatMapToInt(d -> d.items().stream().mapToInt(item -> d.scale().options()))
            .toArray();
    counts = new long[survey.functions().size()][lowest.length][];
    for (long[][] ofFunction : counts) {
      for (int i = 0; i < lowest.length; i++) {
        ofFunction[i] = new long[options[i] + 1];
      }
    }
    ProtectedRatings ratings = survey.ratings();
    for (int i = 0; i < lowest.length; i++) {
      for (int r = 0; r < ratings.size(); r++) {
        counts[ratings.function(r)][i][ratings.option(i, r) + 1]++;
      }
    }
  }

  /**
   * Counts the answers of all ratings.
   *
   * @param survey the survey
   */
  public static ItemDistributions of(ProtectedSurvey survey) {
    return new ItemDistributions(survey);
  }

  /**
   * The answers about one function.
   *
   * @param function function index
   * @param item index in the instrument's items
   */
  public ItemDistribution of(int function, int item) {
    return distribution(counts[function][item], item);
  }

  /**
   * The answers about all functions.
   *
   * @param item index in the instrument's items
   */
  public ItemDistribution overall(int item) {
    long[] sum = new long[counts.length == 0 ? 1 : counts[0][item].length];
    for (long[][] ofFunction : counts) {
      for (int o = 0; o < sum.length; o++) {
        sum[o] += ofFunction[item][o];
      }
    }
    return distribution(sum, item);
  }

  /**
   * Completion: the share of the items asked that were answered, over all ratings.
   *
   * @return 0..1; not estimable without ratings
   */
  public Estimable completion() {
    long asked = 0;
    long missing = 0;
    for (long[][] ofFunction : counts) {
      for (long[] ofItem : ofFunction) {
        for (long count : ofItem) {
          asked += count;
        }
        missing += ofItem[0];
      }
    }
    return asked == 0
        ? Estimable.not(Reason.NO_ANSWERS)
        : Estimable.of((double) (asked - missing) / asked);
  }

  private ItemDistribution distribution(long[] bytes, int item) {
    List<Long> options = new ArrayList<>();
    for (int o = 1; o < bytes.length; o++) {
      options.add(bytes[o]);
    }
    return new ItemDistribution(lowest[item], options, bytes[0]);
  }
}
