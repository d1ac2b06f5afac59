package io.github.locus.chart;

import io.github.locus.result.DimensionSummary;
import io.github.locus.result.FigureFormat;
import io.github.locus.result.Result;
import java.util.Map;

/** The few words that charts and report share. */
public final class Words {
  private static final Map<String, String> STATUS =
      Map.of(
          "insufficient", "too little evidence",
          "systematic", "systematic",
          "leader-dependent", "leader-dependent",
          "ready-unproven", "ready, unproven",
          "not-ready", "not ready",
          "uncertain", "uncertain");

  private Words() {}

  /**
   * A status as people read it.
   *
   * @param status status of a function in {@code result.json}
   * @return lower case words
   */
  public static String status(String status) {
    return STATUS.getOrDefault(status, status);
  }

  /**
   * "4 of 5 new leaders", or the same as per cent.
   *
   * @param assurance share in 0..1
   * @return words
   */
  public static String ofNewLeaders(double assurance) {
    return assurance == 0.8
        ? "4 of 5 new leaders"
        : FigureFormat.percent(assurance) + " of new leaders";
  }

  /**
   * The name of a dimension.
   *
   * @param result the result
   * @param id dimension id
   * @return its name; the id where the instrument does not name it
   */
  public static String dimension(Result result, String id) {
    return result.instrument().dimensions().stream()
        .filter(d -> d.id().equals(id))
        .findFirst()
        .map(DimensionSummary::name)
        .orElse(id);
  }
}
