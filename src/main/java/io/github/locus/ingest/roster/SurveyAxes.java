package io.github.locus.ingest.roster;

import java.util.List;

/**
 * What of a draft is rated, in the order in which a survey holds it.
 *
 * @param functions rated functions as indices in the instrument
 * @param waves waves with answers, in time order
 * @param waveOf index in {@code waves} of each wave of the draft; −1 for one without answers
 */
@SuppressWarnings("ArrayRecordComponent")
public record SurveyAxes(List<Integer> functions, List<String> waves, int[] waveOf) {
  public SurveyAxes {
    functions = List.copyOf(functions);
    waves = List.copyOf(waves);
  }
}
