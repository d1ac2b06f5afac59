package io.github.locus.ingest.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelFoldingTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tout à fait d’accord",
        "tout a fait d'accord",
        "TOUT  À FAIT D'ACCORD.",
        "\uFEFFTout\u00A0à\u2009fait d\u2019accord ",
        "Tout &agrave; fait d&rsquo;accord",
        "Tout&nbsp;&#224; fait d&#x2019;accord",
        "Tout \u00AD\u200Bà fait d‘accord!",
        "Tout a\u0300 fait d´accord"
      })
  void forgivesWhatHasNoMeaning(String spelling) {
    assertThat(LabelFolding.fold(spelling).text()).isEqualTo("tout a fait daccord");
  }

  @ParameterizedTest
  @CsvSource({
    "Satisfait(e), satisfait",
    "Satisfait·e, satisfait",
    "Satisfecho/a, satisfecho",
    "Insatisfeito(a), insatisfeito",
    "Teils / Teils, teils/teils",
    "N/A, n/a",
    "Weiß nicht, weiss nicht"
  })
  void foldsGenderEndingsAndNothingThatLooksLikeThem(String label, String text) {
    assertThat(LabelFolding.fold(label).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "4 - Agree",
        "4: Agree",
        "4. Agree",
        "4) Agree",
        "(4) Agree",
        "4 Agree",
        "4 = Agree",
        "Agree - 4",
        "Agree (4)",
        "Agree 4",
        "4 (Agree)",
        "4 – agree"
      })
  void keepsTheNumberApartFromTheWords(String label) {
    FoldedLabel folded = LabelFolding.fold(label);
    assertThat(folded.text()).isEqualTo("agree");
    assertThat(folded.number()).hasValue(4);
  }

  @ParameterizedTest
  @CsvSource({"3, 3", "3.0, 3", "'3,0', 3", "-1, -1", "+2, 2", "' 10 ', 10"})
  void readsWholeNumbersInAnyWriting(String cell, int number) {
    FoldedLabel folded = LabelFolding.fold(cell);
    assertThat(folded.isNumber()).isTrue();
    assertThat(folded.number()).hasValue(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"3 months - 1 year", "08:00 - 10:00", "1 - 3 years", "3.5", "1.234,5", "4,5,6"})
  void takesNoNumberOutOfASpanATimeOrAList(String cell) {
    assertThat(LabelFolding.fold(cell).number()).isEmpty();
  }

  @Test
  void knowsANumberThatMayBelongToTheWords() {
    assertThat(LabelFolding.fold("2 or more").firm()).isFalse();
    assertThat(LabelFolding.fold("2: rarely").firm()).isTrue();
  }
}
