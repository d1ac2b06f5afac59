package io.github.locus.result;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureFormatTest {
  @ParameterizedTest
  @CsvSource({
    "60,60",
    "-1.45,-1.45",
    "1234567.8,1234567.8",
    "0.1234567,0.123457",
    "-0.0000001,0",
    "0.00001,0.00001"
  })
  void plain_hasAPoint_noGroups_noExponent_andNoNegativeZero(double value, String printed) {
    assertThat(FigureFormat.plain(value)).isEqualTo(printed);
  }
}
