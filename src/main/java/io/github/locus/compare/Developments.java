package io.github.locus.compare;

import io.github.locus.result.ComparedLevels;
import io.github.locus.result.Comparison;
import io.github.locus.result.Contract;
import io.github.locus.result.Development;
import io.github.locus.result.FunctionResult;
import io.github.locus.result.Result;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Sets several results against one another, in the order of time. */
public final class Developments {
  private Developments() {}

  /**
   * How an organisation went.
   *
   * @param names what each result is called, no two alike
   * @param results results in order, two or more
   * @param stated smallest number of persons that a difference may be about; those of two results where they are larger
   * @return levels by result, each step, and the last against the first
   */
  public static Development of(List<String> names, List<Result> results, int stated) {
    List<Comparison> steps = new ArrayList<>();
    Result last = results.get(results.size() - 1);
    List<Result> named =
        results.stream().map(result -> SameFunctions.of(result, last).in(result)).toList();
    for (int i = 1; i < results.size(); i++) {
      steps.add(Comparer.compare(named.get(i - 1), named.get(i), stated));
    }
    Set<String> functions = new LinkedHashSet<>();
    for (int i = results.size() - 1; i >= 0; i--) {
      functions.addAll(named.get(i).functions().keySet());
    }
    Map<String, List<ComparedLevels>> levels = new LinkedHashMap<>();
    for (String function : functions) {
      List<ComparedLevels> own = new ArrayList<>();
      for (int i = 0; i < results.size(); i++) {
        boolean joined =
            i > 0
                && steps.get(i - 1).sameMeasure()
                && steps.get(i - 1).functions().containsKey(function);
        own.add(
            Optional.ofNullable(named.get(i).functions().get(function))
                .map(found -> levels(found, joined))
                .orElse(ComparedLevels.none()));
      }
      levels.put(function, own);
    }
    return new Development(
        Contract.DEVELOPMENT.version(),
        names,
        levels,
        Comparer.compare(results.get(0), last, stated),
        steps);
  }

  private static ComparedLevels levels(FunctionResult function, boolean joined) {
    return new ComparedLevels(function.today().value(), function.repeatable().value(), joined);
  }
}
