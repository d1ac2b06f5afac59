package io.github.locus.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.result.Band;
import io.github.locus.result.Estimate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
  private static final Numbers ENGLISH = Words.of("en").numbers();
  private static final Numbers GERMAN = Words.of("de").numbers();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.25 | 1 | 1.3 | 1,3",
        "-1.25 | 1 | −1.3 | −1,3",
        "-0.04 | 1 | 0.0 | 0,0",
        "1234567.5 | 0 | 1,234,568 | 1.234.568",
        "-1234.5 | 2 | −1,234.50 | −1.234,50",
        "0.5 | 0 | 1 | 1",
        "999.5 | 0 | 1,000 | 1.000",
        "999 | 0 | 999 | 999"
      })
  void numbers(double value, int decimals, String english, String german) {
    assertThat(ENGLISH.number(value, decimals)).isEqualTo(english);
    assertThat(GERMAN.number(value, decimals)).isEqualTo(german);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 | > 99% | > 99 %",
        "0.995 | > 99% | > 99 %",
        "0.99 | 99% | 99 %",
        "0.874 | 87% | 87 %",
        "0.009 | < 1% | < 1 %",
        "0 | < 1% | < 1 %"
      })
  void probability_isNeverACertainty(double probability, String english, String german) {
    assertThat(ENGLISH.probability(probability)).isEqualTo(english.replace(' ', '\u00a0'));
    assertThat(GERMAN.probability(probability)).isEqualTo(german.replace(' ', '\u00a0'));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"0 | < 5% | < 5 %", "0.05 | 5% | 5 %", "0.15 | 15% | 15 %", "1 | 100% | 100 %"})
  void shareOfPeopleWhoAreThere_isNeverNone(double share, String english, String german) {
    assertThat(ENGLISH.shareOfSome(share)).isEqualTo(english.replace(' ', '\u00a0'));
    assertThat(GERMAN.shareOfSome(share)).isEqualTo(german.replace(' ', '\u00a0'));
  }

  @ParameterizedTest
  @CsvSource({"1,100%", "0,0%", "0.999,> 99%", "0.001,< 1%", "0.264,26%"})
  void share_mayBeAllOrNothing(double share, String printed) {
    assertThat(ENGLISH.percent(share)).isEqualTo(printed.replace(' ', '\u00a0'));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "60.2 | 68.8 | 60–69 | 60–69",
        "-3 | 2 | −3 to 2 | −3 bis 2",
        "-5 | -1 | −5 to −1 | −5 bis −1"
      })
  void interval_withAMinus_isInWords(double low, double high, String english, String german) {
    assertThat(ENGLISH.interval(low, high, 0)).isEqualTo(english);
    assertThat(GERMAN.interval(low, high, 0)).isEqualTo(german);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0.0005 | < 0.001 | < 0,001",
        "1 | 1.00 | 1,00",
        "0.0304 | 0.030 | 0,030",
        "0.25 | 0.25 | 0,25"
      })
  void pValue_isNotBrokenAcrossLines(double p, String english, String german) {
    assertThat(ENGLISH.pValue(p)).isEqualTo(english.replace(' ', '\u00a0'));
    assertThat(GERMAN.pValue(p)).isEqualTo(german.replace(' ', '\u00a0'));
  }

  @ParameterizedTest
  @CsvSource({"3.14,+3.1", "-3.14,−3.1", "0.01,0.0"})
  void signed(double points, String printed) {
    assertThat(ENGLISH.signed(points)).isEqualTo(printed);
    assertThat(GERMAN.signed(points)).isEqualTo(printed.replace('.', ','));
  }

  @ParameterizedTest
  @CsvSource({"60,60", "62.5,62.5"})
  void setLevel_isPrintedAsItWasSet(double level, String printed) {
    assertThat(ENGLISH.setLevel(level)).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource({"0.8,0.8", "60,60", "62.55,62.55"})
  void exact_hasTheDecimalsThatWereSet(double set, String printed) {
    assertThat(ENGLISH.exact(set)).isEqualTo(printed);
    assertThat(GERMAN.exact(set)).isEqualTo(printed.replace('.', ','));
  }

  @Test
  void estimate_hasItsInterval_orADash() {
    assertThat(GERMAN.estimate(Optional.empty(), 1)).isEqualTo("–");
    assertThat(GERMAN.estimate(Optional.of(new Estimate(66.25, 60, 69)), 1))
        .isEqualTo("66,3 (60,0–69,0)");
  }

  @Test
  void band_ofOne_isTheNumber() {
    assertThat(ENGLISH.band(Band.exactly(1200))).isEqualTo("1,200");
    assertThat(GERMAN.band(new Band(1000, 1999))).isEqualTo("1.000–1.999");
  }
}
