package io.github.locus.multilevel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.SeededCases;
import io.github.locus.statistics.RandomStreams;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Simulation-based calibration (Talts, Betancourt, Simpson, Vehtari & Gelman 2018, arXiv:1804.06788) in small: it
 * notices what is broken, not what is slightly off; {@code scripts/calibration} runs the study.
 */
class CalibrationTest {
  private static final int REPLICATIONS = SeededCases.count(20, 200);
  private static final int DRAWS = 99;

  /** The model with all terms; that of one wave, which is a part of it, in the nightly build. */
  static Stream<SimulatedOrganisation.Terms> terms() {
    return Stream.of(
            SimulatedOrganisation.Terms.PLACE_AND_CELL, SimulatedOrganisation.Terms.ONE_WAVE)
        .limit(SeededCases.count(1, 2));
  }

  @ParameterizedTest
  @MethodSource("terms")
  void ranksOfTheTruth_areUniform(SimulatedOrganisation.Terms terms) {
    SimulatedOrganisation world = new SimulatedOrganisation(4, terms);
    RandomStreams streams = new RandomStreams(20180418);
    List<String> names = world.names();
    List<RankHistogram> histograms = names.stream().map(n -> new RankHistogram(DRAWS, 5)).toList();
    List<int[]> ranks =
        IntStream.range(0, REPLICATIONS)
            .parallel()
            .mapToObj(
                r -> world.ranks(streams.stream("truth", r), streams.split("sampling", r), DRAWS))
            .toList();
    for (int[] one : ranks) {
      for (int q = 0; q < one.length; q++) {
        histograms.get(q).add(one[q]);
      }
    }
    for (int q = 0; q < names.size(); q++) {
      assertThat(histograms.get(q).pValue()).as(names.get(q)).isGreaterThan(0.01 / names.size());
    }
  }
}
