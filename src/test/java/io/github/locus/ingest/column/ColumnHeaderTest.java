package io.github.locus.ingest.column;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.ingest.header.HeaderWords;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

  @ParameterizedTest
  @CsvSource({
    "Office days per week, true",
    "Direct reports, true",
    "IT contacts per month, true",
    "Examen seit Jahren, true",
    "Dienstzeit in Jahren, true",
    "Depuis combien d'années travaillez-vous ici ?, true",
    "Die Leitung hat in den letzten Jahren viel verbessert, false",
    "I meet my manager once per week, false",
    "The number of meetings I attend each week is right, false",
  })
  void fewWordsThatNameHowOften_areACount(String header, boolean count) {
    assertThat(
            new ColumnHeader(header, header.toLowerCase(Locale.ROOT), false)
                .ofNumbers()
                .isPresent())
        .isEqualTo(count);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2、您的年龄段：",
        "工龄",
        "職等",
        "学歴",
        "연령대",
        "근속연수",
        "الفئة العمرية",
        "Ηλικιακή ομάδα",
        "Korcsoport",
        "Iskolai végzettség",
        "Возрастная группа",
        "Стаж",
        "Ikäryhmä",
        "Åldersgrupp",
        "Délka zaměstnání",
        "Nivel jerárquico",
        "Anzianità aziendale",
        "Giới tính",
        "Yaş grubu",
        "RoleLvl",
        "Site size"
      })
  void nameOfWhatAPersonIs_isAnAttributeInEveryLanguage(String header) {
    assertThat(named(header).ofNumbers()).contains(ExclusionReason.ATTRIBUTE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "有学习机会",
        "主管願意傾聽",
        "公司重视学历",
        "학습 기회가 있다",
        "Цели понятны",
        "Utbildning",
        "Koulutus",
        "Formazione",
        "Cíle jsou jasné",
        "A célok világosak"
      })
  void whatIsRated_isNone(String header) {
    assertThat(named(header).ofNumbers()).isEmpty();
  }

  private static ColumnHeader named(String header) {
    return new ColumnHeader(HeaderWords.ofName(header), HeaderWords.ofName(header), false);
  }
}
