package io.github.locus.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactDataTest {
  @ParameterizedTest
  @CsvSource({
    "+49 170 5551234, …",
    "+49 (0) 170 5551234, …",
    "01705551234, …",
    "Tel. 0170-5551235 (mobile), Tel. … (mobile)",
    "call (030) 555 1234 now, call … now",
    "ask ann@firm.org or 0041 44 555 12 34, ask …@… or …"
  })
  void howAPersonIsReached_isHidden(String text, String told) {
    assertThat(ContactData.isIn(text)).isTrue();
    assertThat(ContactData.hidden(text)).isEqualTo(told);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "01-02-2026",
        "01/02/2026",
        "2026-01-02",
        "0.12345678",
        "0,12345678",
        "QID00123456789",
        "00123456789_1",
        "Q12 (0 to 10)",
        "0 1 2 3 4 5 6 7 8 9 10",
        "5550123456"
      })
  void datesDecimalsAndCodes_stay(String text) {
    assertThat(ContactData.isIn(text)).isFalse();
    assertThat(ContactData.hidden(text)).isEqualTo(text);
  }
}
