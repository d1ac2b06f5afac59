package io.github.locus.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.result.Component;
import io.github.locus.result.Finding;
import io.github.locus.result.FunctionResult;
import io.github.locus.result.LeaderResult;
import io.github.locus.result.Result;
import io.github.locus.result.ResultFixtures;
import io.github.locus.wording.ResultWords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a reader has to know first stands in every form, for it is part of the document. */
class NoticeTest {
  @Test
  void resultThatNamesNobody_hasNone() {
    assertThat(ResultWords.of(ResultFixtures.rich()).notice()).isEmpty();
  }

  @Test
  void resultThatNamesLeaders_saysHowMany_andThatTheirFiguresArePersonalData() {
    assertThat(ResultWords.of(named(ResultFixtures.rich())).notice())
        .contains("This result names 1 leader: figures about one by name are personal data.");
  }

  @Test
  void internalResultThatNamesLeaders_saysBoth() {
    assertThat(ResultWords.of(named(ResultFixtures.internal())).notice().orElse(""))
        .startsWith("Internal: ")
        .endsWith("personal data.");
  }

  /** Slides and workbooks have the notice, but no list of findings. */
  @Test
  void resultThatMayBeSubtractedFromAnEarlierOne_saysSo() {
    Component<Result, List<Finding>> findings = Result::findings;
    Finding accepted =
        new Finding(
            ResultWords.DIFFERENCING_ACCEPTED,
            Finding.Severity.WARNING,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Map.of(),
            Optional.empty(),
            Optional.empty());

    assertThat(ResultWords.of(findings.replaced(ResultFixtures.rich(), List.of(accepted))).notice())
        .contains("This result may be subtracted from an earlier one.");
  }

  /** The last line of a page told of codes alone, whoever was named above it. */
  @Test
  void reportThatNamesLeaders_doesNotEndWithCodesAlone() {
    assertThat(footer(named(ResultFixtures.rich())))
        .contains("stand by name, the others under codes");
    assertThat(footer(ResultFixtures.rich()))
        .contains("Figures of single leaders stand under codes");
  }

  private static String footer(Result result) {
    return ResultDocument.of(ResultWords.of(result), List.of()).footer();
  }

  private static Result named(Result result) {
    Component<Result, Map<String, FunctionResult>> functions = Result::functions;
    Component<FunctionResult, List<LeaderResult>> table = FunctionResult::leaderTable;
    Component<LeaderResult, Optional<String>> name = LeaderResult::name;
    Map<String, FunctionResult> changed = new LinkedHashMap<>(result.functions());
    changed.computeIfPresent(
        "IT",
        (function, one) ->
            table.replaced(
                one, List.of(name.replaced(one.leaderTable().get(0), Optional.of("Eva Berg")))));
    return functions.replaced(result, changed);
  }
}
