package io.github.locus.ingest.assembly;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.diagnostic.Diagnostics;
import io.github.locus.diagnostic.Place;
import io.github.locus.ingest.draft.ResponseStore;
import io.github.locus.ingest.draft.SurveyDraft;
import io.github.locus.ingest.draft.WaveNames;
import java.util.List;
import java.util.Locale;

/**
 * Refuses survey weights that are too unequal to be weights. Practice trims them to a few times
 * their mean (Potter 1990; Kish 1992), so that what a survey hands out lies within a factor of some
 * tens, of a hundred where small strata are oversampled. A thousand is far beyond any design and
 * still far from where sums lose digits; past it a few people speak for all, or the column holds
 * something else than weights.
 */
public final class WeightSpread {
  /** The largest ratio of two weights of one wave that is read. */
  public static final double LARGEST_RATIO = 1000;

  private final SurveyDraft draft;

  /** A check of one draft. */
  public WeightSpread(SurveyDraft draft) {
    this.draft = draft;
  }

  /**
   * Checks the weights of each wave.
   *
   * @param order responses that are kept
   */
  public void check(int[] order) {
    int waves = draft.waves().size();
    double[] lowest = new double[waves];
    double[] highest = new double[waves];
    ResponseStore responses = draft.responses();
    for (int response : order) {
      double weight = responses.weight(response);
      int wave = responses.wave(response);
      if (!Double.isNaN(weight)) {
        lowest[wave] = lowest[wave] == 0 ? weight : Math.min(lowest[wave], weight);
        highest[wave] = Math.max(highest[wave], weight);
      }
    }
    for (int wave = 0; wave < waves; wave++) {
      double ratio = highest[wave] / lowest[wave];
      if (highest[wave] > 0 && ratio > LARGEST_RATIO) {
        report(wave, lowest[wave], highest[wave], ratio, waves);
      }
    }
  }

  private void report(int wave, double lowest, double highest, double ratio, int waves) {
    Diagnostics out = draft.diagnostics();
    out.add(
        DiagnosticCode.WEIGHTS_TOO_UNEQUAL,
        Place.everywhere(),
        waves == 1
            ? Argument.none()
            : Clause.OF_WAVE.with(WaveNames.shown(List.of(draft.waves().name(wave)))),
        number(lowest),
        number(highest),
        number(ratio),
        String.format(Locale.ROOT, "%.0f", LARGEST_RATIO));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.3g", value);
  }
}
