package io.github.locus.result;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What changed from one result to another, and what of it is more than noise.
 *
 * @param schemaVersion version of this form
 * @param before the earlier side
 * @param after the later side
 * @param verdictChanged whether the verdict is of another kind or names other functions
 * @param sameMeasure whether the two verdicts were held against the same measure
 * @param functions functions of both results, in the order of the later one
 * @param dimensions names of the capability dimensions of either result by id: in the language of the result before those in
 *     another, the later one's before the earlier one's
 * @param onlyBefore functions of the earlier result alone
 * @param onlyAfter functions of the later result alone
 * @param reading how to read the changes; empty where nothing compares
 * @param notes what does not compare and why
 */
@Told(name = "explanation", is = "why the verdict changed, or did not, in words", list = true)
public record Comparison(
    int schemaVersion,
    ComparedResult before,
    ComparedResult after,
    boolean verdictChanged,
    boolean sameMeasure,
    Map<String, FunctionChange> functions,
    Map<String, String> dimensions,
    List<String> onlyBefore,
    List<String> onlyAfter,
    Optional<ChangeReading> reading,
    List<Note> notes) {
  public Comparison {
    functions = Ordered.copy(functions);
    dimensions = Ordered.copy(dimensions);
    onlyBefore = List.copyOf(onlyBefore);
    onlyAfter = List.copyOf(onlyAfter);
    notes = List.copyOf(notes);
  }

  /**
   * What a dimension is called.
   *
   * @param id its id
   * @return its name; the id of one that neither result has
   */
  public String dimension(String id) {
    return Optional.ofNullable(dimensions.get(id)).orElse(id);
  }
}
