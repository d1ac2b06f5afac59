package io.github.locus.protection;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.SeededCases;
import io.github.locus.survey.Responses;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Numbers of persons that stand side by side, worked out again with plain sets. */
class ToldCountsTest {
  private static final int[] MINIMA = {3, 5, 10};

  static LongStream seeds() {
    return SeededCases.seeds(20, 3_000);
  }

  /** A number with those who are behind it. */
  private record Counted(String name, OptionalInt told, Set<Integer> persons) {}

  @ParameterizedTest
  @MethodSource("seeds")
  void aToldNumberOfAPart_isThatOfTheWhole_orTheMinimumSmaller(long seed) {
    for (int k : MINIMA) {
      List<Counted> counts = counts(protect(seed, k));
      for (Counted part : counts) {
        for (Counted whole : counts) {
          if (part.told().isPresent()
              && whole.told().isPresent()
              && whole.persons().containsAll(part.persons())) {
            assertThat(whole.told().getAsInt() - part.told().getAsInt())
                .as("%s, a part of %s", part.name(), whole.name())
                .matches(n -> n == 0 || n >= k);
          }
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatIsTold_isTheNumber_andWithoutAMinimumAllIs(long seed) {
    ProtectedSurvey survey = protect(seed, 5);
    for (Counted count : counts(survey)) {
      assertThat(count.told()).isIn(OptionalInt.empty(), number(count.persons().size()));
    }
    for (Counted count : counts(survey, ToldCounts.everyOne(survey))) {
      assertThat(count.told()).as(count.name()).isEqualTo(number(count.persons().size()));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aSumLessTheToldNumbers_leavesNoNumberThatIsNotTold(long seed) {
    ProtectedSurvey survey = protect(seed, 5);
    ToldCounts told = ToldCounts.of(survey);
    for (int f = 0; f < survey.functions().size(); f++) {
      int function = f;
      long untold =
          IntStream.range(0, survey.waves().size())
              .filter(t -> !rated(survey, function, t).isEmpty())
              .filter(t -> told.ofFunction(function, t).isEmpty())
              .count();
      if (untold > 0) {
        assertThat(told.ofFunction(f)).as("the sum over waves").isEmpty();
        assertThat(told.ratings(f)).as("the sum over waves").isEmpty();
        assertThat(told.ratings()).as("the sum over functions").isEmpty();
      }
    }
  }

  private static ProtectedSurvey protect(long seed, int k) {
    return Protection.protect(RandomOrganisation.rows(seed).build(), ProtectionRules.of(k));
  }

  private static OptionalInt number(int persons) {
    return persons == 0 ? OptionalInt.empty() : OptionalInt.of(persons);
  }

  private static List<Counted> counts(ProtectedSurvey survey) {
    return counts(survey, ToldCounts.of(survey));
  }

  private static List<Counted> counts(ProtectedSurvey survey, ToldCounts told) {
    List<Counted> counts = new ArrayList<>();
    Set<Integer> all = new HashSet<>();
    for (int f = 0; f < survey.functions().size(); f++) {
      Set<Integer> ever = new HashSet<>();
      for (int t = 0; t < survey.waves().size(); t++) {
        Set<Integer> rated = rated(survey, f, t);
        counts.add(new Counted("function " + f + " wave " + t, told.ofFunction(f, t), rated));
        ever.addAll(rated);
      }
      counts.add(new Counted("function " + f, told.ofFunction(f), ever));
      all.addAll(ever);
    }
    counts.add(new Counted("everybody", told.everybody(), all));
    Responses responses = survey.responses();
    int latest = latest(survey);
    Set<Integer> turning = new HashSet<>();
    for (int i = 0; i < responses.size(); i++) {
      if (responses.turnTo(i) != Responses.NOT_GIVEN && responses.wave(i) == latest) {
        turning.add(responses.respondent(i));
      }
    }
    counts.add(new Counted("turn to", told.asked(ToldCounts.Question.TURN_TO), turning));
    return counts;
  }

  private static int latest(ProtectedSurvey survey) {
    return IntStream.range(0, survey.responses().size())
        .filter(i -> survey.responses().turnTo(i) != Responses.NOT_GIVEN)
        .map(survey.responses()::wave)
        .max()
        .orElse(-1);
  }

  private static Set<Integer> rated(ProtectedSurvey survey, int function, int wave) {
    Set<Integer> persons = new HashSet<>();
    for (int r = 0; r < survey.ratings().size(); r++) {
      if (survey.ratings().function(r) == function && survey.wave(r) == wave) {
        persons.add(survey.responses().respondent(survey.ratings().response(r)));
      }
    }
    return persons;
  }
}
