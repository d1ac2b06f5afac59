package io.github.locus.ingest.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words of today and of the future are told in the languages that answers are known in. */
class ReadingWordsTest {
  private final ReadingWords words = new ReadingWords();

  @ParameterizedTest
  @CsvSource({
    "Aujourd'hui, Dans 3 ans",
    "maintenant, à l'avenir",
    "Oggi, Fra 3 anni",
    "adesso, tra due anni",
    "nu, over 3 jaar",
    "vandaag, in de toekomst",
    "obecnie, za 3 lata",
    "dziś, w przyszłości",
    "hoy, dentro de 3 años",
    "hoje, daqui a 3 anos",
    "idag, om 3 år",
    "nå i dag, om to år",
    "dnes, za tři roky",
    "today, in 12 months",
    "heute, in zwölf Monaten",
  })
  void todayAndTheFuture_areReadings(String one, String other) {
    assertThat(words.areReadings(List.of(one, other))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "início do curso, fim do curso",
    "Beginn des Projekts, Ende des Projekts",
    "start of the year, end of the year"
  })
  void theBeginningAndTheEnd_areRounds(String one, String other) {
    assertThat(words.areReadings(List.of(one, other))).isTrue();
    assertThat(words.areRounds(List.of(one, other))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"speed, quality", "over het team, over het werk", "dans l'équipe, dans le service"})
  void otherWords_areNone(String one, String other) {
    assertThat(words.areReadings(List.of(one, other))).isFalse();
  }
}
