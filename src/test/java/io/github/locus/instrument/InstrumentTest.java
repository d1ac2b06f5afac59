package io.github.locus.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.locus.reference.Questionnaire;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstrumentTest {
  private static final Instrument INSTRUMENT =
      Questionnaire.about("IT", "HR")
          .add("people", DimensionRole.CAPABILITY, 3, 1, 5, List.of("p1", "p2"))
          .add("plan", DimensionRole.STRATEGY, 7, 0, 10, List.of("s1"))
          .add("technology", DimensionRole.CAPABILITY, 1, 1, 5, List.of("t1"))
          .build();

  @Test
  void weights_areSharesOfTheCapabilitiesAlone() {
    assertThat(INSTRUMENT.weights()).containsExactly(new double[] {0.75, 0.25}, within(1e-15));
  }

  @Test
  void otherWeighting_countsOneForWhatItDoesNotName() {
    assertThat(INSTRUMENT.weights(new Weighting("people-first", Map.of("people", 4.0))))
        .containsExactly(new double[] {0.8, 0.2}, within(1e-15));
  }

  @Test
  void items_standInTheOrderOfTheirDimensions() {
    assertThat(INSTRUMENT.items())
        .extracting(SurveyItem::id)
        .containsExactly("p1", "p2", "s1", "t1");
    assertThat(INSTRUMENT.item(2).id()).isEqualTo("s1");
    assertThat(INSTRUMENT.dimension(3).id()).isEqualTo("technology");
  }

  @ParameterizedTest
  @CsvSource({"-1", "4"})
  void itemThatIsNotThere_isRefused(int item) {
    assertThatThrownBy(() -> INSTRUMENT.item(item)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> INSTRUMENT.dimension(item))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void ownNames_keepTheRole() {
    Instrument named = INSTRUMENT.named(Map.of("IT", "Digital"));

    assertThat(named.functions())
        .containsExactly(new OrgFunction("Digital", "IT"), new OrgFunction("HR"));
  }

  @Test
  void ownNamesOfTwoFunctionsAlike_areNotTaken() {
    assertThat(INSTRUMENT.named(Map.of("IT", "HR"))).isSameAs(INSTRUMENT);
  }

  @Test
  void instrumentWithoutCapability_isRefused() {
    assertThatThrownBy(
            () ->
                Questionnaire.about("IT")
                    .add("plan", DimensionRole.STRATEGY, 1, 1, 5, List.of("s1"))
                    .build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("capability");
  }

  @ParameterizedTest
  @CsvSource({"1, 5, 1, 0", "1, 5, 5, 100", "1, 5, 4, 75", "0, 10, 3, 30", "-2, 2, 0, 50"})
  void pomp_isTheShareOfTheWayUp(int min, int max, int answer, double points) {
    assertThat(ResponseScale.of(min, max).toPomp(answer)).isCloseTo(points, within(1e-12));
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "5, 1", "1, 251"})
  void scaleWithoutTwoTo250Points_isRefused(int min, int max) {
    assertThatThrownBy(() -> ResponseScale.of(min, max))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void textThatALanguageLacks_isTheFirstOne() {
    LocalizedText text = LocalizedText.english("Yes");

    assertThat(text.in("de")).isEqualTo("Yes");
  }
}
