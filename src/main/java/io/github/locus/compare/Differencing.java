package io.github.locus.compare;

import io.github.locus.result.ModelResult;
import io.github.locus.result.PerceptionsResult;
import io.github.locus.result.Reason;
import io.github.locus.result.Result;
import io.github.locus.result.Share;
import io.github.locus.result.Shown;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A function and wave of which two results may be subtracted: their persons differ by at least one and by fewer than the
 * minimum, as far as the numbers of persons show it. One person in and another out leave no trace in them.
 *
 * @param what function name, or the column of a nomination
 * @param wave wave
 */
public record Differencing(String what, String wave) {
  /** What numbers of persons that a result does not tell may be. */
  enum Untold {
    /** Anything: nobody knows. */
    IS_ANYTHING,
    /** What somebody who knows the persons has found far enough apart. */
    IS_KNOWN
  }

  /**
   * Whether two results of one wave were made under minima under which units are merged otherwise: the units that are single
   * in both have a model each, and the two weigh the same people otherwise.
   *
   * @param before one result
   * @param after another
   */
  public static boolean underOtherMinima(Result before, Result after) {
    return before.options().minGroup() != after.options().minGroup()
        && before.instrument().id().equals(after.instrument().id())
        && shareAWave(before, after);
  }

  /**
   * A wave in which two results rest on the same persons, as far as numbers tell, and one of them takes other functions or
   * other weights of dimensions, or leaves leniency out of its model: persons who rate several functions or leave dimensions
   * open then weigh otherwise in each, so that the two are two equations in the answers of those who rated other functions
   * than the rest of a unit.
   *
   * @param before one result
   * @param after another
   * @return the first such wave
   */
  public static Optional<String> underAnotherModel(Result before, Result after) {
    Map<String, Map<String, Shown<Integer>>> earlier = before.scoring().respondents();
    Map<String, Map<String, Shown<Integer>>> later = after.scoring().respondents();
    if (!before.instrument().id().equals(after.instrument().id())) {
      return Optional.empty();
    }
    boolean alike =
        hasLeniency(before) == hasLeniency(after)
            && before.instrument().declares(after.instrument().weights());
    return both(earlier, later).stream()
        .flatMap(
            function ->
                both(
                        earlier.getOrDefault(function, Map.of()),
                        later.getOrDefault(function, Map.of()))
                    .stream()
                    .filter(
                        wave -> {
                          Optional<Integer> persons =
                              persons(earlier.getOrDefault(function, Map.of()), wave).value();
                          return persons.isPresent()
                              && persons.equals(
                                  persons(later.getOrDefault(function, Map.of()), wave).value());
                        }))
        .filter(wave -> !alike || !rated(earlier, wave).equals(rated(later, wave)))
        .findFirst();
  }

  private static boolean hasLeniency(Result result) {
    return Optional.ofNullable(result.models().get(ModelResult.READINESS))
        .filter(model -> model.variance().respondent().isPresent())
        .isPresent();
  }

  private static Set<String> rated(Map<String, Map<String, Shown<Integer>>> persons, String wave) {
    Set<String> rated = new LinkedHashSet<>(new LinkedHashMap<>(persons).keySet());
    rated.removeIf(
        function -> is(persons(persons.getOrDefault(function, Map.of()), wave), Reason.NO_ANSWERS));
    return rated;
  }

  /**
   * Where two results may be subtracted.
   *
   * @param before one result
   * @param after another
   * @param minimum smallest number of persons that a difference may be about
   * @return functions and waves, in the order of the first result; none where the two ask other questions
   */
  public static List<Differencing> of(Result before, Result after, int minimum) {
    return of(before, after, minimum, Untold.IS_ANYTHING);
  }

  /** The same, where numbers that are not told may be known. */
  static List<Differencing> of(Result before, Result after, int minimum, Untold withheld) {
    if (!before.instrument().id().equals(after.instrument().id())) {
      return List.of();
    }
    List<Differencing> found = new ArrayList<>();
    Optional<String> asked = Optional.empty();
    Map<String, Map<String, Shown<Integer>>> earlier = before.scoring().respondents();
    Map<String, Map<String, Shown<Integer>>> later = after.scoring().respondents();
    for (String function : both(earlier, later)) {
      Map<String, Shown<Integer>> a = earlier.getOrDefault(function, Map.of());
      Map<String, Shown<Integer>> b = later.getOrDefault(function, Map.of());
      for (String wave : both(a, b)) {
        boolean untold =
            is(persons(a, wave), Reason.PART_OF_A_COUNT)
                && is(persons(b, wave), Reason.PART_OF_A_COUNT);
        if (untold
            ? differ(before, after, function, withheld)
            : tells(persons(a, wave), persons(b, wave), minimum, withheld)) {
          found.add(new Differencing(function, wave));
        }
        boolean same = persons(a, wave).value().equals(persons(b, wave).value());
        if (same && persons(a, wave).isPresent() && isLatest(a, wave) && isLatest(b, wave)) {
          asked = Optional.of(wave);
        }
      }
    }
    asked.ifPresent(wave -> found.addAll(nominations(before, after, wave, minimum, withheld)));
    return found;
  }

  /** The same persons rate, as far as numbers tell, and a few more of them say who should lead or to whom they turn. */
  private static List<Differencing> nominations(
      Result before, Result after, String wave, int minimum, Untold withheld) {
    Map<String, Function<PerceptionsResult, Map<String, Shown<Share>>>> asked =
        new LinkedHashMap<>();
    asked.put("should_lead", PerceptionsResult::shouldLead);
    asked.put("turn_to", PerceptionsResult::turnTo);
    asked.put("own_function", PerceptionsResult::fromOutside);
    asked.put("window", PerceptionsResult::window);
    return asked.entrySet().stream()
        .filter(
            question ->
                tells(
                    shares(before, question.getValue()),
                    shares(after, question.getValue()),
                    minimum,
                    withheld))
        .map(question -> new Differencing(question.getKey(), wave))
        .toList();
  }

  /** Nominations are those of the latest wave; the waves of a result are in order. */
  private static boolean isLatest(Map<String, Shown<Integer>> byWave, String wave) {
    return List.copyOf(byWave.keySet()).indexOf(wave) == byWave.size() - 1;
  }

  private static Map<String, Shown<Share>> shares(
      Result result, Function<PerceptionsResult, Map<String, Shown<Share>>> question) {
    return result.perceptions().map(question).orElse(Map.of());
  }

  private static boolean tells(
      Map<String, Shown<Share>> before,
      Map<String, Shown<Share>> after,
      int minimum,
      Untold withheld) {
    return both(before, after).stream()
        .anyMatch(
            answer ->
                tells(answering(before, answer), answering(after, answer), minimum, withheld));
  }

  private static Shown<Integer> answering(Map<String, Shown<Share>> shares, String answer) {
    Shown<Share> share = shares.getOrDefault(answer, Shown.withheld(Reason.NO_ANSWERS));
    return share.map(Share::n).orElse(Shown.withheld(Reason.NO_ANSWERS));
  }

  /** Whether the results have a function and wave in common, so that a swap of persons may go unseen. */
  static boolean shareAWave(Result before, Result after) {
    return before.scoring().respondents().entrySet().stream()
        .anyMatch(
            e ->
                !both(
                        e.getValue(),
                        after.scoring().respondents().getOrDefault(e.getKey(), Map.of()))
                    .isEmpty());
  }

  private static <V> Set<String> both(Map<String, V> one, Map<String, V> other) {
    Set<String> both = new LinkedHashSet<>(new LinkedHashMap<>(one).keySet());
    both.retainAll(other.keySet());
    return both;
  }

  private static Shown<Integer> persons(Map<String, Shown<Integer>> byWave, String wave) {
    return byWave.getOrDefault(wave, Shown.withheld(Reason.NO_ANSWERS));
  }

  /**
   * A number that is withheld lies between one and the minimum, or nearly at another of its wave; none at all is no part of
   * anything.
   */
  private static boolean tells(Shown<Integer> a, Shown<Integer> b, int minimum, Untold withheld) {
    if (a.reason().equals(b.reason()) && !a.isPresent()) {
      return false;
    }
    if (is(a, Reason.PART_OF_A_COUNT) || is(b, Reason.PART_OF_A_COUNT)) {
      // told in one result alone, it may differ by few
      return withheld == Untold.IS_ANYTHING && (a.isPresent() || b.isPresent());
    }
    if (isFew(a) && isFew(b)) {
      return false;
    }
    if (isFew(a) || isFew(b)) {
      return a.map(n -> n).or(b::value).filter(n -> n > 0 && n < 2 * minimum).isPresent();
    }
    int difference = Math.abs(a.orElse(0) - b.orElse(0));
    return difference > 0 && difference < minimum;
  }

  private static boolean isFew(Shown<Integer> persons) {
    return is(persons, Reason.TOO_FEW_PERSONS);
  }

  private static boolean is(Shown<Integer> persons, Reason reason) {
    return persons.reason().filter(reason::equals).isPresent();
  }

  /**
   * Whether two results that do not tell a number state other figures of the same persons: then the persons are not the
   * same. The variances of the fit and the answers to items depend on nothing else, whatever the seed or the threshold.
   * Whether leniency is in a model no ledger knows.
   */
  private static boolean differ(Result before, Result after, String function, Untold withheld) {
    if (withheld == Untold.IS_KNOWN) {
      return hasLeniency(before) != hasLeniency(after);
    }
    return !fit(before).equals(fit(after))
        || !before
            .quality()
            .items()
            .getOrDefault(function, Map.of())
            .equals(after.quality().items().getOrDefault(function, Map.of()));
  }

  private static List<Object> fit(Result result) {
    return Optional.ofNullable(result.models().get(ModelResult.READINESS))
        .map(model -> List.<Object>of(model.remlCriterion(), model.variance()))
        .orElse(List.of());
  }
}
