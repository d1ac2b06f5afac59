package io.github.locus.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.locus.result.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EstimableTest {
  @Test
  void knownFigure_hasAValueAndNoReason() {
    assertThat(Estimable.of(0.5).value()).contains(0.5);
    assertThat(Estimable.of(0.5).why()).isEmpty();
  }

  @Test
  void figureThatDoesNotExist_hasAReasonAndNoValue() {
    assertThat(Estimable.not(Reason.NO_ANSWERS).value()).isEmpty();
    assertThat(Estimable.not(Reason.NO_ANSWERS).why()).contains(Reason.NO_ANSWERS);
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void figure_that_is_no_number_is_refused(double figure) {
    assertThatThrownBy(() -> Estimable.of(figure)).isInstanceOf(IllegalArgumentException.class);
  }
}
