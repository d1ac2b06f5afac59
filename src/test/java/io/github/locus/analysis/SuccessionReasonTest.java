package io.github.locus.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.result.Reason;
import io.github.locus.separation.SuccessionStudy;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A shift that is withheld says what it lacks. */
class SuccessionReasonTest {
  @ParameterizedTest
  @CsvSource({"4, 20, NEEDS_FIVE_PAIRS", "20, 4, NEEDS_FIVE_PAIRS", "6, 6, CHANGES_NOT_COMPARABLE"})
  void isOfPairsWhereTheyAreFew_andOfTheComparisonElse(int changed, int stable, Reason reason) {
    var summary =
        new SuccessionStudy.Summary(
            changed, stable, Optional.empty(), Optional.empty(), Optional.empty());

    assertThat(SuccessionView.whyNone(summary)).isEqualTo(reason);
  }
}
