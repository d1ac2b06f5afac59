package io.github.locus.result;

import java.util.List;

/**
 * Columns that share a set of answers.
 *
 * @param columns column names
 * @param order answers from lowest to highest
 * @param missing answers that count as missing
 * @param ordered whether the order is known; else {@code order} is that of first appearance
 */
public record ScaleGroup(
    List<String> columns, List<String> order, List<String> missing, boolean ordered) {
  public ScaleGroup {
    columns = List.copyOf(columns);
    order = List.copyOf(order);
    missing = List.copyOf(missing);
  }
}
