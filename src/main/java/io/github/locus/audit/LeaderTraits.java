package io.github.locus.audit;

import io.github.locus.result.Band;
import io.github.locus.result.FunctionResult;
import io.github.locus.result.LeaderResult;
import io.github.locus.result.Result;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a result tells of a leader that a roster tells too: so far as no other leader of the function has the same, whoever
 * holds the roster knows whose the code is.
 *
 * @param units units led
 * @param respondents persons who rated them
 * @param share share of the function
 */
record LeaderTraits(Optional<Integer> units, Optional<Band> respondents, Optional<Double> share) {

  /** Leaders under a code whom nobody of their function is like. */
  static int apart(Result result) {
    return result.functions().values().stream().mapToInt(LeaderTraits::apart).sum();
  }

  private static int apart(FunctionResult function) {
    Map<LeaderTraits, Long> alike =
        function.leaderTable().stream()
            .filter(leader -> leader.name().isEmpty())
            .collect(Collectors.groupingBy(LeaderTraits::of, Collectors.counting()));
    return (int) alike.values().stream().filter(leaders -> leaders == 1).count();
  }

  private static LeaderTraits of(LeaderResult leader) {
    return new LeaderTraits(
        leader.units(), leader.respondents().value(), leader.headcountShare().value());
  }
}
