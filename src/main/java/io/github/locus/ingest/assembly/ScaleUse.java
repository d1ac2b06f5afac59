package io.github.locus.ingest.assembly;

import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.diagnostic.Diagnostics;
import io.github.locus.diagnostic.Place;
import io.github.locus.instrument.Dimension;
import io.github.locus.instrument.Instrument;
import io.github.locus.instrument.ResponseScale;
import io.github.locus.survey.Ratings;
import io.github.locus.survey.Survey;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Whether a questionnaire that was chosen by its columns was perhaps asked on another scale. */
public final class ScaleUse {
  private ScaleUse() {}

  /**
   * Warns of scales that the answers end short of, by the rule by which a draft asks.
   *
   * @param survey all answers
   * @param out takes a warning for each such scale
   */
  public static void report(Survey survey, Diagnostics out) {
    Instrument instrument = survey.instrument();
    Map<ResponseScale, NavigableMap<Integer, Long>> counts = new LinkedHashMap<>();
    int item = 0;
    for (Dimension dimension : instrument.dimensions()) {
      ResponseScale scale = ResponseScale.of(dimension.scale().min(), dimension.scale().max());
      NavigableMap<Integer, Long> ofScale = counts.computeIfAbsent(scale, s -> new TreeMap<>());
      for (int i = 0; i < dimension.items().size(); i++) {
        count(survey.ratings(), item++, scale, ofScale);
      }
    }
    counts.forEach(
        (scale, chosen) -> {
          if (scale.isCutShort(chosen)) {
            out.add(
                DiagnosticCode.SCALE_CUT_SHORT,
                Place.everywhere(),
                instrument.id(),
                scale.min(),
                scale.max(),
                chosen.firstKey(),
                chosen.lastKey());
          }
        });
  }

  private static void count(
      Ratings ratings, int item, ResponseScale scale, NavigableMap<Integer, Long> counts) {
    long[] options = new long[scale.max() - scale.min() + 1];
    for (int rating = 0; rating < ratings.size(); rating++) {
      int option = ratings.option(item, rating);
      if (option >= 0) {
        options[option]++;
      }
    }
    for (int option = 0; option < options.length; option++) {
      if (options[option] > 0) {
        counts.merge(scale.min() + option, options[option], Long::sum);
      }
    }
  }
}
