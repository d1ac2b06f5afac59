package io.github.locus.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageCatalogueTest {
  private final MessageCatalogue english = MessageCatalogue.of("en");

  @ParameterizedTest
  @CsvSource({
    "0.9996875, more than 99%", "1, more than 99%", "0.995, more than 99%", "0.9949, 99%",
    "0.5, 50%", "0.006, 1%", "0.0049, less than 1%", "0, less than 1%"
  })
  void probability_isNeverACertainty(double value, String printed) {
    assertThat(english.print(Figure.probability(value, "p"))).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource({"1, 100%", "0, 0%", "0.264, 26%"})
  void share_mayBeAllOrNothing(double value, String printed) {
    assertThat(english.print(Figure.share(value, "s"))).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource({"64.3464356, 64.3", "-0.04, 0.0", "-3.26, −3.3", "0.000310388808, 0.0"})
  void points_haveOneDecimal(double value, String printed) {
    assertThat(english.print(Figure.points(value, "x"))).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource({"60, 60", "62.5, 62.5"})
  void threshold_isPrintedAsItWasSet(double value, String printed) {
    assertThat(english.print(Figure.setLevel(value, "t"))).isEqualTo(printed);
  }

  @Test
  void pointer_escapesWhatAJsonPointerMust() {
    assertThat(Figure.points(1, "functions", "R/D~x", "today").path())
        .isEqualTo("/functions/R~1D~0x/today");
  }

  @Test
  void figure_isFinite() {
    assertThatThrownBy(() -> Figure.points(Double.NaN, "x"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void list_endsWithAnd() {
    assertThat(english.join(List.of("A"))).isEqualTo("A");
    assertThat(english.join(List.of("A", "B"))).isEqualTo("A and B");
    assertThat(english.join(List.of("A", "B", "C"))).isEqualTo("A, B and C");
  }

  @Test
  void placeWithoutAWord_isADefect() {
    assertThatThrownBy(() -> english.fill("number.above", Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("number");
  }

  @Test
  void german_writesNumbersAsGermansDo() {
    MessageCatalogue german = MessageCatalogue.of("de");
    assertThat(german.print(Figure.points(64.34, "x"))).isEqualTo("64,3");
    assertThat(german.print(Figure.probability(0.97, "x"))).isEqualTo("97\u00a0%");
  }
}
