package io.github.locus.result;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Several results in the order of time: how levels and verdicts went, and what changed at each step.
 *
 * @param schemaVersion version of this form
 * @param names what each result is called, in order; no two alike
 * @param functions levels of each function by result, in the order of the results; functions in the order of the last one
 * @param overall the last result against the first
 * @param steps each result against the one before
 */
public record Development(
    int schemaVersion,
    List<String> names,
    Map<String, List<ComparedLevels>> functions,
    Comparison overall,
    List<Comparison> steps) {
  public Development {
    names = List.copyOf(names);
    functions = Ordered.copy(functions);
    steps = List.copyOf(steps);
  }

  /**
   * The results.
   *
   * @return in order, as many as there are names
   */
  public List<ComparedResult> results() {
    return Stream.concat(
            steps.stream().map(Comparison::before),
            steps.stream().skip(steps.size() - 1L).map(Comparison::after))
        .toList();
  }
}
