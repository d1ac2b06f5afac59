package io.github.locus.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in a file has its shape alone. */
class RedactionTest {
  @ParameterizedTest
  @CsvSource({
    "Anna Schmidt, Xxxx Xxxxxxx",
    "eva.berg@x.de, xxx.xxxx@x.xx",
    "0171-123, 9999-999",
    "Größe 7, Xxxxx 9",
    "–, –"
  })
  void text_keepsItsShapeAlone(String text, String shape) {
    assertThat(Redaction.shape(text)).isEqualTo(shape);
  }

  @Test
  void longText_isCut_soThatNobodyIsToldByItsLength() {
    assertThat(Redaction.shape("a".repeat(25))).isEqualTo("x".repeat(24) + "…");
    assertThat(Redaction.shape("a".repeat(900))).isEqualTo("x".repeat(24) + "…");
  }

  @Test
  void file_isTheSameFileEverywhere_andKeepsItsEnding() {
    Redaction redaction = new Redaction();

    assertThat(redaction.file("clients/Acme 2024.csv")).isEqualTo("file-1.csv");
    assertThat(redaction.file("roster")).isEqualTo("file-2");
    assertThat(redaction.file("Acme 2024.csv")).isEqualTo("file-1.csv");
    assertThat(redaction.of(Place.at("clients/Acme 2024.csv", 3, 4)))
        .isEqualTo(Place.at("file-1.csv", 3, 4));
  }
}
