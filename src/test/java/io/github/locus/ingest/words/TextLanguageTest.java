package io.github.locus.ingest.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextLanguageTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "en; IT knows what we need; HR listens to the teams",
        "de; Hält Zusagen ein; Hört aktiv zu",
        "de; Weiß, wohin sie will; Hilft uns",
        "fr; IT nous aide; Les RH savent où elles vont",
        "es; Sistemas escucha los problemas; RH explica sus decisiones muy bien",
        "it; Spiega le decisioni della sede; RH sono chiare",
        "nl; ICT luistert naar ons; HR legt het besluit uit",
        "pt; A TI explica as suas decisões; Não sei para onde vão",
        "pl; IT słucha naszych potrzeb; HR szybko rozwiązuje problemy się",
        "sv; IT lyssnar på vad jag behöver; HR hjälper inte oss att lära",
        "tr; BT sorunları hızla çözer; İK bizim için var",
        "ja; 情報システム部は要望を聞いてくれる; 人事部は決定を説明する",
      })
  void questionsTellTheirLanguage(String language, String first, String second) {
    assertThat(TextLanguage.of(List.of(first, second))).contains(language);
  }

  @ParameterizedTest
  @ValueSource(strings = {"IT", "BU 1", "Q1", "IT_3", "Trust"})
  void namesAndCodes_tellNone(String text) {
    assertThat(TextLanguage.of(List.of(text, text + "a"))).isEmpty();
  }

  @Test
  void noWordIsOfTwoLanguages_norAFunction() {
    Map<String, String> languages = new HashMap<>();
    List<String> functions =
        Phrases.read(Phrases.FUNCTIONS).byKey().values().stream()
            .flatMap(List::stream)
            .map(String::toLowerCase)
            .toList();
    Phrases.read(Phrases.LANGUAGES)
        .byKey()
        .forEach(
            (language, words) ->
                words.forEach(
                    word -> {
                      assertThat(languages.putIfAbsent(word, language)).as(word).isNull();
                      assertThat(functions).doesNotContain(word);
                    }));
  }
}
