package io.github.locus.result;

import java.util.List;
import java.util.Map;

/**
 * What changed from one result to another, and what of it is more than noise.
 *
 * @param schemaVersion version of the JSON form; see {@link ComparisonJson#VERSION}
 * @param before the earlier side
 * @param after the later side
 * @param verdictChanged whether the verdict is of another kind or names other functions
 * @param explanation the change of the verdict in sentences, from the figures below
 * @param functions functions of both results, in the order of the later one
 * @param onlyBefore functions of the earlier result alone
 * @param onlyAfter functions of the later result alone
 * @param notes what does not compare and why, and how to read the rest
 */
public record Comparison(
    int schemaVersion,
    ComparedResult before,
    ComparedResult after,
    boolean verdictChanged,
    List<String> explanation,
    Map<String, FunctionChange> functions,
    List<String> onlyBefore,
    List<String> onlyAfter,
    List<String> notes) {
  /** Copies. */
  public Comparison {
    explanation = List.copyOf(explanation);
    functions = Ordered.copy(functions);
    onlyBefore = List.copyOf(onlyBefore);
    onlyAfter = List.copyOf(onlyAfter);
    notes = List.copyOf(notes);
  }
}
