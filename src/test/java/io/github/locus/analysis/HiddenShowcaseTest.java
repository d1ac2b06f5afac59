package io.github.locus.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.result.FunctionResult;
import io.github.locus.result.Reason;
import io.github.locus.result.Result;
import io.github.locus.wording.ResultWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Where the best units are merged, what the best of the others reach is not called the best. */
class HiddenShowcaseTest {
  /** Units in which IT is rated best. */
  private static final Set<String> BEST = Set.of("U01", "U04", "U06", "U08");

  private static final int FEW = 4;

  private static Result result;

  /** The sample of one astute leader, of whose best units few people answered. */
  @BeforeAll
  static void analysesTheSampleWithFewPeopleInTheBestUnits() throws IOException {
    Path folder = Path.of("samples", "astute-it-leader");
    Map<String, Set<String>> people = new HashMap<>();
    String survey =
        Files.readString(folder.resolve("survey.csv"))
            .lines()
            .filter(
                line -> {
                  List<String> cells = List.of(line.split(",", 4));
                  Set<String> before =
                      people.computeIfAbsent(cells.get(2), unit -> new LinkedHashSet<>());
                  before.add(cells.get(0));
                  return !BEST.contains(cells.get(2))
                      || before.stream().limit(FEW).anyMatch(cells.get(0)::equals);
                })
            .collect(Collectors.joining("\n"));
    StudyOptions options = StudyOptions.defaults().withThreads(1).withSensitivity(false);
    result =
        new Analysis("test")
            .run(
                TextStudy.of(survey)
                    .roster(Files.readString(folder.resolve("roster.csv")))
                    .study(options));
  }

  private static FunctionResult it() {
    return Objects.requireNonNull(result.functions().get("IT"));
  }

  @Test
  void showcaseBelowToday_isNotTold() {
    assertThat(result.protection().get("IT"))
        .singleElement()
        .matches(wave -> wave.mergedUnits() == BEST.size());
    assertThat(it().showcase().reason()).contains(Reason.BEST_NOT_SHOWN);
    assertThat(it().showcaseLeader().reason()).contains(Reason.BEST_NOT_SHOWN);
    assertThat(result.functions().values()).noneMatch(FunctionResult::todayAboveShowcase);
  }

  @Test
  void functionWithoutShowcase_isNotRankedByIt() {
    assertThat(result.decision().orElseThrow().showcase().pBest()).doesNotContainKey("IT");
    assertThat(result.decision().orElseThrow().today().pBest()).containsKey("IT");
  }

  @Test
  void sentences_sayWhy() {
    assertThat(ResultWords.of(result).sentences().reasons())
        .anyMatch(
            reason ->
                reason.endsWith(
                    "Its best unit is not told: some of its units are merged or not rated, and the best of the"
                        + " rest stands below today."));
  }
}
