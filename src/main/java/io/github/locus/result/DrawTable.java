package io.github.locus.result;

import java.util.List;
import java.util.Map;

/**
 * Draws from one posterior, which stand beside a result for validation and are no part of its JSON: each is an exact figure
 * of the answers, so they are for the analyst alone.
 *
 * @param name of its file, lower case letters, digits and hyphens
 * @param columns draws by the path of the reported figure in {@code result.json}, such as {@code functions.IT.today}; all of
 *     one length, and a row is one draw
 */
public record DrawTable(String name, Map<String, List<Double>> columns) {
  /** Copies, and checks that every row is whole. */
  public DrawTable {
    columns = Ordered.copy(columns);
    if (columns.values().stream().map(List::size).distinct().count() > 1) {
      throw new IllegalArgumentException(name + ": columns of different lengths");
    }
  }
}
