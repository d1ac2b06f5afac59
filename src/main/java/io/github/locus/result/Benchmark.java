package io.github.locus.result;

import java.util.Map;

/**
 * An organisation beside others that were analysed before, none of which is named.
 *
 * @param organisations how many others were asked the same questionnaire
 * @param instrument id of that questionnaire
 * @param functions by what the questionnaire calls them, in the order of the organisation's own result
 */
public record Benchmark(
    int organisations, String instrument, Map<String, BenchmarkLevels> functions) {
  /** Fewer others are not shown: what is theirs could be told. */
  public static final int FEWEST = 5;

  public Benchmark {
    functions = Ordered.copy(functions);
  }
}
