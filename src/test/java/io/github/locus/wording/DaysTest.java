package io.github.locus.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.result.Fieldwork;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When people were asked, as a board reads it. */
class DaysTest {
  private static final Days ENGLISH = new Days(Words.of("en"));
  private static final Days GERMAN = new Days(Words.of("de"));

  private static Fieldwork fieldwork(String wave, String from, String to) {
    return Fieldwork.of(
        Optional.of(wave).filter(name -> !name.isEmpty()),
        LocalDate.parse(from),
        LocalDate.parse(to));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2025-05-12 | 2025-06-06 | 12 May to 6 June 2025, 4 weeks | 12. Mai bis 6. Juni 2025, 4 Wochen
          2025-05-12 | 2025-05-26 | 12 to 26 May 2025, 3 weeks | 12. bis 26. Mai 2025, 3 Wochen
          2024-12-30 | 2025-01-12 | 30 December 2024 to 12 January 2025, 2 weeks | 30. Dezember 2024 bis 12. Januar 2025, 2 Wochen
          2025-03-03 | 2025-03-09 | 3 to 9 March 2025 | 3. bis 9. März 2025
          2025-03-03 | 2025-03-03 | 3 March 2025 | 3. März 2025
          """)
  void aRound(String from, String to, String english, String german) {
    assertThat(ENGLISH.asked(fieldwork("", from, to))).isEqualTo(english);
    assertThat(GERMAN.asked(fieldwork("", from, to))).isEqualTo(german);
  }

  @Test
  void ofSeveralRounds_theLastIsTold() {
    assertThat(
            ENGLISH.askedLast(
                List.of(
                    fieldwork("2024", "2024-05-13", "2024-06-07"),
                    fieldwork("spring", "2025-05-12", "2025-06-06"))))
        .contains("spring: 12 May to 6 June 2025, 4 weeks");
    assertThat(ENGLISH.askedLast(List.of())).isEmpty();
  }
}
