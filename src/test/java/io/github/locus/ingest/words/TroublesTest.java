package io.github.locus.ingest.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody wants of a function is known by its words, unless something is done about it. */
class TroublesTest {
  @ParameterizedTest
  @CsvSource({
    "How often do you have problems with IT?, problems",
    "I have to wait too long for HR, wait",
    "Our work is slow because of IT support, slow",
    "Wie häufig kommt es zu Störungen?, Störungen",
    "À quelle fréquence avez-vous des difficultés ?, difficultés",
    "¿Con qué frecuencia hay retrasos?, retrasos",
    "Com que frequência há atrasos?, atrasos",
    "Con quale frequenza ci sono ritardi?, ritardi",
    "Hoe vaak zijn er storingen?, storingen",
    "Jak często występują błędy?, błędy",
    "Hur ofta uppstår störningar?, störningar",
    "Ne sıklıkla sorun yaşıyorsunuz?, sorun",
    "Hvor ofte er der forsinkelser?, forsinkelser",
    "Kuinka usein kohtaat ongelmia?, ongelmia",
    "Jak často dochází k chybám?, chybám",
    "問題がよく起こりますか, 問題",
  })
  void troublesAreFound_asTheQuestionSpellsThem(String text, String word) {
    assertThat(Troubles.in(text)).contains(word);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "IT solves problems quickly",
        "IT helps me when I have problems",
        "Die IT löst Probleme",
        "Problemlösung durch die IT",
        "Das Beschwerdemanagement der Personalabteilung",
        "Le service informatique résout les problèmes",
        "HR learns from mistakes",
        "We talk openly about mistakes",
        "Die Personalabteilung hilft uns, aus Fehlern zu lernen",
        "Hablamos abiertamente de los errores",
        "How well does IT deal with errors?",
        "The function delivers what it promises",
      })
  void whatIsDoneAgainstThem_isNoTrouble(String text) {
    assertThat(Troubles.in(text)).isEmpty();
  }
}
