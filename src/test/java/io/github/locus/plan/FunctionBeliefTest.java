package io.github.locus.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.simulate.FunctionDesign;
import io.github.locus.statistics.RandomStreams;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FunctionBeliefTest {
  @ParameterizedTest
  @CsvSource({"0, 0", "0, 5", "5, 0", "1e-320, 5", "1e-320, 1e-320", "5, 1e-320", "1e-170, 1"})
  void spreadOfLeadersAtTheEndsOfWhatANumberHolds_isDrawnAsItsMean(double mean, double sd) {
    FunctionBelief belief = new FunctionBelief(FunctionDesign.of("IT", 60, mean, 0), 1, sd, 3);

    assertThat(belief.drawn(new RandomStreams(1).stream("t", 0)).leaderSd()).isEqualTo(mean);
  }
}
