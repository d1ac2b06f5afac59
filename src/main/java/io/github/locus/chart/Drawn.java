package io.github.locus.chart;

import io.github.locus.wording.ResultWords;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Rows of a chart of functions that are drawn: all where there are few, else those that matter most for the choice.
 *
 * @param rows drawn, in their order
 * @param others how many are left out
 * @param <R> what a row is
 */
record Drawn<R>(List<R> rows, int others) {
  private static final int MOST = 5;

  static <R> Drawn<R> of(ResultWords told, List<R> rows, Function<R, Name> name) {
    List<String> chosen = told.result().byChoice().stream().limit(MOST).toList();
    List<R> drawn =
        rows.size() <= MOST
            ? rows
            : rows.stream().filter(row -> chosen.contains(name.apply(row).text())).toList();
    return new Drawn<>(List.copyOf(drawn), rows.size() - drawn.size());
  }

  /** What is left out, and why; empty where nothing is. */
  Optional<String> leftOut(ResultWords told) {
    return others == 0
        ? Optional.empty()
        : Optional.of(
            told.say("chart.left-out", "functions", told.words().count("function", others)));
  }
}
