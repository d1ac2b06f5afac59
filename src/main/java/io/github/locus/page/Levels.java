package io.github.locus.page;

import io.github.locus.result.Estimate;
import io.github.locus.result.FunctionStatus;
import java.util.List;
import java.util.Optional;

/**
 * Functions with their levels on one scale from 0 to 100 points. A form that can draws bars; another has the table.
 *
 * @param threshold level that counts as ready, POMP points
 * @param unit what the scale is in
 * @param functions functions, in the order of the verdict
 * @param legend what the marked level means
 * @param table the same as a table
 */
public record Levels(
    double threshold, String unit, List<OfFunction> functions, String legend, Table table)
    implements Block {
  public Levels {
    functions = List.copyOf(functions);
  }

  @Override
  public <F> F in(BlockForm<F> form) {
    return form.levels(this);
  }

  /**
   * One function.
   *
   * @param name its name
   * @param status its status
   * @param levels its levels; none where all are withheld
   * @param absent why all are withheld; empty where one is there
   * @param facts what is said of it, its status first
   */
  public record OfFunction(
      String name, FunctionStatus status, List<Level> levels, String absent, List<String> facts) {
    public OfFunction {
      levels = List.copyOf(levels);
      facts = List.copyOf(facts);
    }
  }

  /**
   * One level.
   *
   * @param lens what it is the level of
   * @param estimate the level, where it is there
   * @param figure how it is written
   * @param absent why it is withheld; empty where it is there
   */
  public record Level(String lens, Optional<Estimate> estimate, String figure, String absent) {}
}
