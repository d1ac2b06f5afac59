package io.github.locus.multilevel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.statistics.RandomStreams;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Simulation-based calibration (Talts, Betancourt, Simpson, Vehtari & Gelman 2018, arXiv:1804.06788) in small: it
 * notices what is broken, not what is slightly off; {@code scripts/calibration} runs the study. In each build {@code
 * PosteriorReferenceTest} and {@code ScoreSamplerTest} hold the sampler to posteriors that are known otherwise.
 */
@Tag("nightly")
class CalibrationTest {
  private static final int REPLICATIONS = 200;
  private static final int DRAWS = 99;

  /** The model with all terms, and that of one wave, which is a part of it. */
  static Stream<SimulatedOrganisation.Terms> terms() {
    return Stream.of(
        SimulatedOrganisation.Terms.PLACE_AND_CELL, SimulatedOrganisation.Terms.ONE_WAVE);
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
