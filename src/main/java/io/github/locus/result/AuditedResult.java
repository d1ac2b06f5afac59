package io.github.locus.result;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a result tells about persons, in numbers.
 *
 * @param name the file or folder, as it was named
 * @param options what was asked for, the smallest group and the names of leaders among it
 * @param figures figures about persons that it holds
 * @param fewestPersons fewest persons behind one of them, as far as it is told; empty where there is none
 * @param withheld figures that it keeps back so that nobody can be told, by the code of the reason
 * @param protection what was merged and left out, by function name
 * @param leaders leaders of whom it tells something
 * @param leadersNamed of these, those who are named
 * @param leadersApart of those under a code, as many as no other leader of the function shares units, persons, headcount and
 *     changes with: whoever has the roster can tell whose code it is
 * @param leadersUnknown whether nobody says who leads, so that units stand for leaders
 * @param nominations questions that are no ratings and are told, by their columns
 */
public record AuditedResult(
    String name,
    AnalysisOptions options,
    int figures,
    Optional<Integer> fewestPersons,
    Map<String, Integer> withheld,
    Map<String, List<ProtectedWave>> protection,
    int leaders,
    int leadersNamed,
    int leadersApart,
    boolean leadersUnknown,
    List<String> nominations) {
  public AuditedResult {
    withheld = Ordered.copy(withheld);
    protection = Ordered.copy(protection);
    nominations = List.copyOf(nominations);
  }

  /**
   * What it is called where people read.
   *
   * @return the title of its survey, or its own name
   */
  public String called() {
    return options.title().orElse(name);
  }

  /**
   * Units of the functions in their latest waves that stand together with others.
   *
   * @return 0 where none was merged
   */
  public int mergedUnits() {
    return protection.values().stream()
        .filter(waves -> !waves.isEmpty())
        .mapToInt(waves -> waves.get(waves.size() - 1).mergedUnits())
        .max()
        .orElse(0);
  }
}
