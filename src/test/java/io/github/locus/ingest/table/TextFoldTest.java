package io.github.locus.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each step takes away, and what it leaves. */
class TextFoldTest {
  @Test
  void caseWidthAndKindsOfBlankQuoteAndDashAreFree() {
    assertThat(TextFold.of(" The\u00A0 \u201CＮorth\u201D\u2013East\t"))
        .isEqualTo("the 'north'-east");
  }

  @Test
  void accentsTellTwoTextsApart() {
    assertThat(TextFold.of("año")).isNotEqualTo(TextFold.of("ano"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"straße", "STRASSE", "Strasse"})
  void lettersWithoutACapitalFoldAsTheyAreWrittenInCapitals(String word) {
    assertThat(TextFold.letters(word)).isEqualTo("strasse");
  }

  @Test
  void lettersLoseAccentsAndLigatures() {
    assertThat(TextFold.letters("Éﬁle İ")).isEqualTo("efile i");
  }

  @Test
  void whatIsNotSeenGoesAndBlanksStay() {
    assertThat(TextFold.seen("a\u200B\uFEFFb\u0000 \t\nc\u202E")).isEqualTo("ab \t\nc");
  }

  @Test
  void anAcuteAccentThatStandsAloneIsAnApostrophe() {
    assertThat(TextFold.of("l\u00B4équipe")).isEqualTo(TextFold.of("l’équipe"));
  }
}
