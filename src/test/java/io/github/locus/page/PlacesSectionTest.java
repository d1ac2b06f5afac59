package io.github.locus.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.result.Component;
import io.github.locus.result.FunctionResult;
import io.github.locus.result.Reason;
import io.github.locus.result.Result;
import io.github.locus.result.ResultFixtures;
import io.github.locus.result.Shown;
import io.github.locus.wording.ResultWords;
import io.github.locus.wording.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlacesSectionTest {
  /** Who reads three shares of four functions asks for the fourth. */
  @Test
  void aShareThatIsWithheld_isNamedWithItsReason() {
    assertThat(words(withoutShareOf("L&D")))
        .contains("The share of L&D is not shown: it would show");
  }

  @Test
  void sharesThatAreAllShown_areNotExcused() {
    assertThat(words(ResultFixtures.rich())).doesNotContain("is not shown");
  }

  private static Result withoutShareOf(String function) {
    Result rich = ResultFixtures.rich();
    Component<FunctionResult, Shown<Double>> share = FunctionResult::readyShare;
    Map<String, FunctionResult> functions = new LinkedHashMap<>(rich.functions());
    functions.computeIfPresent(
        function, (name, of) -> share.replaced(of, Shown.withheld(Reason.TELLS_WHOSE)));
    return ResultFixtures.with(rich, Result::functions, functions);
  }

  private static String words(Result result) {
    return PlacesSection.of(new ResultWords(Words.of("en"), result), new Pictures(List.of()))
        .blocks()
        .toString();
  }
}
