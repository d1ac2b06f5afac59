package io.github.locus.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.SeededCases;
import io.github.locus.protection.RandomOrganisation;
import io.github.locus.result.Result;
import io.github.locus.result.ResultJson;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Organisations of small units are analysed like any other, whatever the threads. */
class SmallUnitsTest {
  static LongStream seeds() {
    return SeededCases.seeds(2, 60);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void small_units_give_the_same_result_on_any_number_of_threads(long seed) {
    assertThat(ResultJson.write(analysed(seed, 1))).isEqualTo(ResultJson.write(analysed(seed, 2)));
  }

  private static Result analysed(long seed, int threads) {
    StudyOptions options = StudyOptions.defaults().withThreads(threads).withSensitivity(false);
    return new Analysis("test")
        .run(new Study(RandomOrganisation.rows(seed).build(), List.of(), List.of(), options));
  }
}
