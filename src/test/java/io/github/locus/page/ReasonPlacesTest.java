package io.github.locus.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.result.Result;
import io.github.locus.result.ResultFixtures;
import io.github.locus.wording.ResultWords;
import io.github.locus.wording.Words;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A board and a works council read "Why"; what needs a statistician stands in the appendix. */
class ReasonPlacesTest {
  private static final Pattern STATISTICS =
      Pattern.compile(
          "(?i)varian[cz]|standard deviation|standardabweichung|points²|punkten?²|\\{(p|tau)}.*chance"
              + "|come up with|käme ein so|distribution|verteilung");

  @ParameterizedTest
  @ValueSource(strings = {"en", "de"})
  void why_hasNoVariances_standardDeviations_orPValues(String language) {
    Words words = Words.of(language);

    assertThat(words.keys())
        .filteredOn(key -> key.startsWith("reason."))
        .filteredOn(key -> ReasonPlaces.of(key.split("\\.")[1]) == ReasonPlaces.WHY)
        .isNotEmpty()
        .allSatisfy(key -> assertThat(words.pattern(key)).doesNotContainPattern(STATISTICS));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de"})
  void everyReason_standsOnce(String language) {
    Result result = ResultFixtures.rich();
    ResultWords told = new ResultWords(Words.of(language), result);
    List<String> placed =
        Arrays.stream(ReasonPlaces.values()).flatMap(place -> place.of(told).stream()).toList();

    assertThat(placed).containsExactlyInAnyOrderElementsOf(told.sentences().reasons());
  }
}
