package io.github.locus.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureFormatTest {
  @ParameterizedTest
  @CsvSource({
    "66.04,1,66.0",
    "-1.25,1,−1.3",
    "-0.04,1,0.0",
    "1234567.8,0,'1,234,568'",
    "0.5,0,1",
    "999.5,0,'1,000'"
  })
  void numbersRoundHalfUpWithARealMinus(double value, int decimals, String printed) {
    assertThat(FigureFormat.number(value, decimals)).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource({"1,> 99%", "0.995,> 99%", "0.99,99%", "0.873,87%", "0.009,< 1%", "0,< 1%"})
  void noProbabilityIsPrintedAsCertain(double probability, String printed) {
    assertThat(FigureFormat.probability(probability)).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource({"1,100%", "0.995,> 99%", "0,0%", "0.004,< 1%", "0.5,50%"})
  void sharesMayBeAllOrNothing(double share, String printed) {
    assertThat(FigureFormat.percent(share)).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource({"60.2,68.8,60–69", "-3,2,−3 to 2", "-5,-1,−5 to −1"})
  void intervalsWithANegativeBoundSayTo(double low, double high, String printed) {
    assertThat(FigureFormat.interval(low, high, 0)).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource({"0.0005,< 0.001", "0.012,0.012", "0.2,0.20", "1,1.00"})
  void pValuesKeepTheDigitsThatMatter(double p, String printed) {
    assertThat(FigureFormat.pValue(p)).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource({"3.14,+3.1", "-3.14,−3.1", "0.01,0.0"})
  void differencesCarryTheirSign(double points, String printed) {
    assertThat(FigureFormat.signed(points)).isEqualTo(printed);
  }

  @Test
  void whatIsWithheldIsADash() {
    assertThat(FigureFormat.estimate(Optional.empty(), 1)).isEqualTo("–");
    assertThat(FigureFormat.estimate(Optional.of(new Estimate(66, 60, 69)), 0))
        .isEqualTo("66 (60–69)");
  }
}
