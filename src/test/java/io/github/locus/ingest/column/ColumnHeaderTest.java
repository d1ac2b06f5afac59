package io.github.locus.ingest.column;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnHeaderTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "it mean",
        "average of it",
        "avg",
        "median",
        "std",
        "it sd",
        "stdev",
        "favorable",
        "unfavourable",
        "mittelwert it",
        "durchschnitt",
        "moyenne",
        "promedio",
        "media",
        "gemiddelde",
        "% agree",
        "agree %",
        "percent agreeing",
        "\u00f8 it",
        "\u2205",
        "mw"
      })
  void headerOfAMean_isOne(String header) {
    assertThat(new ColumnHeader(header, header, false).isMean()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"meaning", "it", "we agree on what it is to do", "standard"})
  void otherHeader_isNone(String header) {
    assertThat(new ColumnHeader(header, header, false).isMean()).isFalse();
  }
}
