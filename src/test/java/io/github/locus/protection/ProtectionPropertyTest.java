package io.github.locus.protection;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.SeededCases;
import io.github.locus.survey.Responses;
import io.github.locus.survey.Survey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What no organisation, however small its units, may show. */
class ProtectionPropertyTest {
  private static final int[] MINIMA = {3, 4, 5, 7, 10, 12};

  static LongStream seeds() {
    return SeededCases.seeds(20, 3_000);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void noGroup_isSmall(long seed) {
    noGroupIsSmall(seed);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void partitions_areNestedOverTheMinimum(long seed) {
    partitionsAreNested(seed);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void orderOfTheRows_changesNothing(long seed) {
    orderChangesNothing(seed);
  }

  private static void noGroupIsSmall(long seed) {
    Survey given = RandomOrganisation.rows(seed).build();
    for (int k : MINIMA) {
      ProtectedSurvey survey = Protection.protect(given, ProtectionRules.of(k));
      Groups groups = new Groups(survey);
      assertThat(survey.minGroup()).isEqualTo(k);
      groups.atLeast(k, groups.of(r -> true, survey.ratings()::cell));
      groups.atLeast(
          k,
          groups.of(
              r -> true,
              r -> survey.ratings().function(r) * survey.waves().size() + survey.wave(r)));
      for (int d = 0; d < survey.instrument().dimensions().size(); d++) {
        int dimension = d;
        groups.atLeast(k, groups.of(r -> groups.scored(dimension, r), survey.ratings()::cell));
      }
      groups.atLeast(
          k, groups.of(r -> groups.scored(3, r) && groups.scored(4, r), survey.ratings()::cell));
      for (int i = 0; i < survey.instrument().items().size(); i++) {
        int item = i;
        groups.atLeast(
            k,
            groups.of(
                r -> survey.ratings().answered(item, r),
                r -> survey.ratings().function(r) * survey.waves().size() + survey.wave(r)));
      }
      splitsAreLarge(k, survey, groups);
    }
  }

  private static void splitsAreLarge(int k, ProtectedSurvey survey, Groups groups) {
    Map<Integer, Map<Integer, Double>> self = groups.of(survey::self, survey.ratings()::function);
    Map<Integer, Map<Integer, Double>> others =
        groups.of(r -> !survey.self(r), survey.ratings()::function);
    self.forEach(
        (function, persons) -> {
          groups.atLeast(k, List.of(persons));
          groups.atLeast(k, List.of(others.getOrDefault(function, persons)));
        });
    Responses responses = survey.responses();
    for (IntUnaryOperator question :
        List.<IntUnaryOperator>of(responses::shouldLead, responses::turnTo, responses::window)) {
      groups.atLeast(
          k,
          groups.ofResponses(
              i -> question.applyAsInt(i) != Responses.NOT_GIVEN, i -> responses.wave(i)));
    }
    for (int f = 0; f < survey.functions().size(); f++) {
      int function = f;
      IntPredicate asked =
          i ->
              responses.turnTo(i) != Responses.NOT_GIVEN
                  && survey.outsideKnown(function, responses.wave(i));
      IntPredicate outside =
          i ->
              responses.ownFunction(i) != function
                  && responses.ownFunction(i) != Responses.NOT_GIVEN;
      groups.atLeast(k, groups.ofResponses(asked.and(outside), responses::wave));
      groups.atLeast(k, groups.ofResponses(asked.and(outside.negate()), responses::wave));
    }
  }

  private static void partitionsAreNested(long seed) {
    Survey given = RandomOrganisation.rows(seed).build();
    ProtectedSurvey finer = Protection.protect(given, ProtectionRules.of(3));
    for (int k = 4; k <= 10; k++) {
      ProtectedSurvey coarser = Protection.protect(given, ProtectionRules.of(k));
      Map<List<Integer>, Site> sites = sitesByUnit(coarser);
      sitesByUnit(finer)
          .forEach(
              (at, site) -> {
                if (sites.containsKey(at)) {
                  assertThat(sites.get(at).units()).containsAll(site.units());
                }
              });
      finer = coarser;
    }
  }

  /** By function, unit and wave. */
  private static Map<List<Integer>, Site> sitesByUnit(ProtectedSurvey survey) {
    Map<List<Integer>, Site> sites = new HashMap<>();
    for (int c = 0; c < survey.cells().size(); c++) {
      SiteCell cell = survey.cells().get(c);
      for (int unit : survey.members(c).units()) {
        sites.put(List.of(cell.function(), unit, cell.wave()), survey.sites().get(cell.site()));
      }
    }
    return sites;
  }

  private static void orderChangesNothing(long seed) {
    ProtectedSurvey once =
        Protection.protect(RandomOrganisation.rows(seed).build(), ProtectionRules.of(5));
    ProtectedSurvey again =
        Protection.protect(
            RandomOrganisation.rows(seed).shuffled(seed).build(), ProtectionRules.of(5));
    assertThat(again.sites()).isEqualTo(once.sites());
    assertThat(again.cells()).isEqualTo(once.cells());
    assertThat(again.account()).isEqualTo(once.account());
    for (int c = 0; c < once.cells().size(); c++) {
      CellMembers members = once.members(c);
      CellMembers others = again.members(c);
      assertThat(others.units()).isEqualTo(members.units());
      for (int unit : members.units()) {
        assertThat(others.share(v -> v == unit)).isEqualTo(members.share(v -> v == unit));
      }
    }
  }

  /** Persons with what they weigh, gathered plainly. */
  private record Groups(ProtectedSurvey survey) {
    Map<Integer, Map<Integer, Double>> of(IntPredicate which, IntUnaryOperator group) {
      return gathered(survey.ratings().size(), which, group, r -> survey.ratings().response(r));
    }

    Map<Integer, Map<Integer, Double>> ofResponses(IntPredicate which, IntUnaryOperator group) {
      return gathered(survey.responses().size(), which, group, i -> i);
    }

    private Map<Integer, Map<Integer, Double>> gathered(
        int rows, IntPredicate which, IntUnaryOperator group, IntFunction<Integer> response) {
      Map<Integer, Map<Integer, Double>> groups = new TreeMap<>();
      IntStream.range(0, rows)
          .filter(which)
          .forEach(
              row ->
                  groups
                      .computeIfAbsent(group.applyAsInt(row), g -> new TreeMap<>())
                      .merge(
                          survey.responses().respondent(response.apply(row)),
                          survey.responses().weight(response.apply(row)),
                          Double::sum));
      return groups;
    }

    void atLeast(int k, Map<Integer, Map<Integer, Double>> groups) {
      atLeast(k, groups.values());
    }

    void atLeast(int k, Collection<Map<Integer, Double>> groups) {
      for (Map<Integer, Double> persons : groups) {
        double sum = persons.values().stream().mapToDouble(w -> w).sum();
        double squares = persons.values().stream().mapToDouble(w -> w * w).sum();
        assertThat(persons.size()).isGreaterThanOrEqualTo(k);
        assertThat(sum * sum / squares).isGreaterThanOrEqualTo(k - 1e-6);
      }
    }

    boolean scored(int dimension, int rating) {
      int first =
          survey.instrument().dimensions().stream()
              .limit(dimension)
              .mapToInt(d -> d.items().size())
              .sum();
      int items = survey.instrument().dimensions().get(dimension).items().size();
      List<Integer> answered = new ArrayList<>();
      for (int i = first; i < first + items; i++) {
        if (survey.ratings().answered(i, rating)) {
          answered.add(i);
        }
      }
      return 2 * answered.size() >= items;
    }
  }
}
