package io.github.locus.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.result.AnalysisOptions;
import io.github.locus.result.AttackKind;
import io.github.locus.result.AttackOutcome;
import io.github.locus.result.Component;
import io.github.locus.result.Estimate;
import io.github.locus.result.FunctionResult;
import io.github.locus.result.LeaderResult;
import io.github.locus.result.PrivacyAudit;
import io.github.locus.result.Result;
import io.github.locus.result.ResultFixtures;
import io.github.locus.result.ScoringResult;
import io.github.locus.result.Shown;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What a result discloses is found, and what it does not disclose is not. */
class PrivacyAuditorTest {
  private static final Result RICH = ResultFixtures.published();

  @Test
  void soundResult_holdsAllAttacksOff_eachTriedOnSomething() {
    PrivacyAudit audit = audit(RICH);

    assertThat(audit.attacks()).allMatch(AttackOutcome::held);
    assertThat(audit.of(AttackKind.SMALL_GROUPS).tried()).isGreaterThan(100);
    assertThat(audit.of(AttackKind.DIGITS).tried()).isGreaterThan(10);
  }

  @Test
  void everyKindOfAttack_isTried() {
    assertThat(audit(RICH).attacks())
        .extracting(AttackOutcome::kind)
        .containsExactly(AttackKind.values());
  }

  /** A result of a smaller minimum that claims a larger one. */
  @Test
  void figureAboutFewerPersonsThanTheMinimum_isFound_withItsPlace() {
    Component<FunctionResult, Shown<Double>> chance = FunctionResult::pToday;
    Result small = with(one -> chance.replaced(one, Shown.of(0.5, 4, 3)));

    assertThat(audit(small).of(AttackKind.SMALL_GROUPS).found())
        .containsExactly("r0#/functions/IT/pToday");
  }

  @Test
  void levelOfASmallGroupThatAllScoredHighest_isFound() {
    Component<FunctionResult, Shown<Estimate>> today = FunctionResult::today;
    Result alike = with(one -> today.replaced(one, Shown.of(new Estimate(98, 97, 99), 9, 5)));

    assertThat(audit(alike).of(AttackKind.ALIKE).found()).containsExactly("r0#/functions/IT/today");
  }

  @Test
  void levelOfALargeGroupThatAllScoredHighest_isNoMatter() {
    Component<FunctionResult, Shown<Estimate>> today = FunctionResult::today;
    Result alike = with(one -> today.replaced(one, Shown.of(new Estimate(98, 97, 99), 10, 5)));

    assertThat(audit(alike).of(AttackKind.ALIKE).held()).isTrue();
  }

  @Test
  void digitsThatAreNotPublished_areFound() {
    Component<FunctionResult, Shown<Estimate>> today = FunctionResult::today;
    Result fine = with(one -> today.replaced(one, Shown.of(new Estimate(61.23456, 60, 62), 40, 5)));

    assertThat(audit(fine).of(AttackKind.DIGITS).found()).containsExactly("r0#/functions/IT/today");
  }

  @Test
  void leaderWhoIsNamedThoughFewRated_isFound_byTheCode() {
    Component<FunctionResult, List<LeaderResult>> table = FunctionResult::leaderTable;
    Component<LeaderResult, Optional<String>> name = LeaderResult::name;
    Result named =
        with(
            one ->
                table.replaced(
                    one,
                    one.leaderTable().stream()
                        .map(leader -> name.replaced(leader, Optional.of("Eva Berg")))
                        .toList()));

    AttackOutcome names = audit(named).of(AttackKind.NAMES);
    assertThat(names.tried())
        .isEqualTo(Objects.requireNonNull(RICH.functions().get("IT")).leaderTable().size());
    assertThat(names.found()).allMatch(place -> place.startsWith("r0#/functions/IT/leaderTable/"));
    assertThat(String.join(" ", names.found())).doesNotContain("Eva");
  }

  /** Two leaders alike in all that a roster tells, and one of two units: that one's code is the roster's third. */
  @Test
  void codesOfLeadersWhomNoOtherIsLike_areCounted() {
    Component<FunctionResult, List<LeaderResult>> table = FunctionResult::leaderTable;
    Component<LeaderResult, Optional<Integer>> units = LeaderResult::units;
    Component<LeaderResult, String> code = LeaderResult::code;
    LeaderResult one = Objects.requireNonNull(RICH.functions().get("IT")).leaderTable().get(0);
    LeaderResult first = code.replaced(one, "IT-91");
    LeaderResult second = code.replaced(one, "IT-92");
    LeaderResult large = code.replaced(units.replaced(one, Optional.of(2)), "IT-93");
    Result none = with(it -> table.replaced(it, List.of()));

    assertThat(apart(with(it -> table.replaced(it, List.of(first, second, large)))))
        .isEqualTo(apart(none) + 1);
    assertThat(apart(with(it -> table.replaced(it, List.of(first, second)))))
        .isEqualTo(apart(none));
  }

  private static int apart(Result result) {
    return audit(result).results().get(0).leadersApart();
  }

  @Test
  void resultsOfOnePersonMore_areFound() {
    PrivacyAudit audit = audit(persons(40), persons(41), persons(60));

    assertThat(audit.of(AttackKind.SUBTRACTION).tried()).isEqualTo(3);
    assertThat(audit.of(AttackKind.SUBTRACTION).found()).containsExactly("r0 − r1");
  }

  @Test
  void resultsOfTwoOrganisations_areNotTakenFromEachOther() {
    Component<AnalysisOptions, Optional<String>> title = AnalysisOptions::title;
    Component<Result, AnalysisOptions> options = Result::options;
    Result other =
        options.replaced(
            persons(41), title.replaced(RICH.options(), Optional.of("Another organization")));

    assertThat(audit(persons(40), other).of(AttackKind.SUBTRACTION).tried()).isZero();
  }

  @Test
  void fileThatDoesNotComeOutAgain_isFound() {
    PrivacyAudit audit =
        PrivacyAuditor.audit(
            List.of(
                new Exhibit(
                    "out", RICH, List.of("report.html", "report.md"), List.of("report.md"))),
            "0");

    assertThat(audit.of(AttackKind.FILES))
        .isEqualTo(new AttackOutcome(AttackKind.FILES, 2, List.of("out/report.md")));
  }

  private static Result with(UnaryOperator<FunctionResult> change) {
    Component<Result, Map<String, FunctionResult>> functions = Result::functions;
    Map<String, FunctionResult> changed = new LinkedHashMap<>(RICH.functions());
    changed.computeIfPresent("IT", (name, one) -> change.apply(one));
    return functions.replaced(RICH, changed);
  }

  private static Result persons(int persons) {
    Component<ScoringResult, Map<String, Map<String, Shown<Integer>>>> respondents =
        ScoringResult::respondents;
    Component<Result, ScoringResult> scoring = Result::scoring;
    return scoring.replaced(
        RICH,
        respondents.replaced(
            RICH.scoring(), Map.of("IT", Map.of("2026", Shown.of(persons, persons, 5)))));
  }

  private static PrivacyAudit audit(Result... results) {
    List<Exhibit> exhibits = new ArrayList<>();
    for (Result result : results) {
      exhibits.add(new Exhibit("r" + exhibits.size(), result, List.of(), List.of()));
    }
    return PrivacyAuditor.audit(exhibits, "0");
  }
}
