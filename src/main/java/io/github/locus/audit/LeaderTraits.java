package io.github.locus.audit;

import io.github.locus.result.Band;
import io.github.locus.result.FunctionResult;
import io.github.locus.result.LeaderResult;
import io.github.locus.result.Result;
import io.github.locus.result.SuccessionEvent;
import io.github.locus.result.SuccessionResult;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a result tells of a leader that a roster tells too: so far as no other leader of the function has the same, whoever
 * holds the roster knows whose the code is.
 *
 * @param units units led
 * @param respondents persons who rated them
 * @param share share of the function
 * @param history pairs of waves in which the leader was in a unit, went or came, and whether the next was another
 */
record LeaderTraits(
    int units, Optional<Band> respondents, Optional<Double> share, List<String> history) {

  /** Leaders under a code whom nobody of their function is like. */
  static int apart(Result result) {
    Map<String, SuccessionResult> succession = result.succession().orElse(Map.of());
    return result.functions().entrySet().stream()
        .mapToInt(
            function ->
                apart(
                    function.getValue(),
                    Optional.ofNullable(succession.get(function.getKey()))
                        .map(SuccessionResult::events)
                        .orElse(List.of())))
        .sum();
  }

  private static int apart(FunctionResult function, List<SuccessionEvent> events) {
    Map<LeaderTraits, Long> alike =
        function.leaderTable().stream()
            .collect(Collectors.groupingBy(leader -> of(leader, events), Collectors.counting()));
    return (int)
        function.leaderTable().stream()
            .filter(leader -> leader.name().isEmpty() && leader.respondents().isPresent())
            .filter(leader -> alike.getOrDefault(of(leader, events), 0L) == 1)
            .count();
  }

  private static LeaderTraits of(LeaderResult leader, List<SuccessionEvent> events) {
    List<String> history =
        events.stream()
            .flatMap(
                event ->
                    Stream.of(
                            event.before().equals(leader.code()) ? "before" : "",
                            event.after().equals(leader.code()) ? "after" : "")
                        .filter(side -> !side.isEmpty())
                        .map(side -> event.from() + " " + side + " " + event.changed()))
            .sorted()
            .toList();
    return new LeaderTraits(
        leader.units(), leader.respondents().value(), leader.headcountShare().value(), history);
  }
}
