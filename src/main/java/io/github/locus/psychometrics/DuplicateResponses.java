package io.github.locus.psychometrics;

import io.github.locus.protection.ProtectedRatings;
import io.github.locus.protection.ProtectedSurvey;
import io.github.locus.result.Reason;
import java.util.Arrays;

/**
 * Responses that repeat another's, answer by answer, in the same wave: the same ratings in the
 * same cells, with 20 answers or more. So many do not coincide by chance, unless they are
 * all the same; those are {@link StraightLining straight lines} and do not count here.
 *
 * <p>Answers are compared by a 64-bit fingerprint; among a million responses the chance of a false
 * pair is below 10⁻⁷.
 *
 * @param eligible responses with 20 answers or more that are not all the same
 * @param repeated those of them that repeat another: of n alike, n − 1
 */
public record DuplicateResponses(long eligible, long repeated) {
  private static final int ENOUGH = 20;
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  /**
   * Compares the responses.
   *
   * @param survey the survey
   */
  public static DuplicateResponses of(ProtectedSurvey survey) {
    long[] fingerprints = new Fingerprints(survey).eligible();
    Arrays.sort(fingerprints);
    long repeated = 0;
    for (int i = 1; i < fingerprints.length; i++) {
      repeated += fingerprints[i] == fingerprints[i - 1] ? 1 : 0;
    }
    return new DuplicateResponses(fingerprints.length, repeated);
  }

  /**
   * Share of the eligible responses.
   *
   * @return 0..1; not estimable where no response is long enough to tell
   */
  public Estimable share() {
    return eligible == 0
        ? Estimable.not(Reason.NO_LONG_RATING)
        : Estimable.of((double) repeated / eligible);
  }

  /** What a response says, as a number: a sum over its ratings, so that their order is nothing. */
  private static final class Fingerprints {
    private final ProtectedSurvey survey;
    private final int items;
    private final long[] sums;
    private final int[] answered;
    private final int[] first;
    private final boolean[] varied;

    Fingerprints(ProtectedSurvey survey) {
      this.survey = survey;
      items = survey.instrument().items().size();
      sums = new long[survey.responses().size()];
      answered = new int[sums.length];
      first = new int[sums.length];
      varied = new boolean[sums.length];
      for (int r = 0; r < survey.ratings().size(); r++) {
        add(r);
      }
    }

    private void add(int rating) {
      ProtectedRatings ratings = survey.ratings();
      int response = ratings.response(rating);
      long hash = mix(ratings.cell(rating) * GOLDEN);
      for (int i = 0; i < items; i++) {
        int option = ratings.option(i, rating);
        hash = mix(hash * 31 + option);
        if (option >= 0) {
          first[response] = answered[response] == 0 ? option : first[response];
          varied[response] |= option != first[response];
          answered[response]++;
        }
      }
      sums[response] += hash;
    }

    long[] eligible() {
      long[] chosen = new long[sums.length];
      int n = 0;
      for (int i = 0; i < sums.length; i++) {
        if (answered[i] >= ENOUGH && varied[i]) {
          chosen[n++] = mix(sums[i] + survey.responses().wave(i) * GOLDEN);
        }
      }
      return Arrays.copyOf(chosen, n);
    }

    /** A bijection that spreads every bit (Steele, Lea &amp; Flood 2014). */
    private static long mix(long z) {
      long a = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
      long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
      return b ^ (b >>> 31);
    }
  }
}
