package io.github.locus.ingest.study;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the items about a function stand in an export. */
public sealed interface ItemPlacement {
  /** Key of a statement that holds for every rated function. */
  String EVERY_FUNCTION = "all";

  /**
   * A text with gaps for each item: {@code {item}} the item's id, {@code {n}} its position from 1
   * (also {@code {n:02}} for two digits), {@code {text}} its words in any language, {@code
   * {function}} any name of the function.
   *
   * @param text for example {@code Q5_{n}}
   */
  record Pattern(String text) implements ItemPlacement {}

  /**
   * The columns in the order of the instrument's items.
   *
   * @param columns a column for each item; empty for one that was not asked
   */
  record InOrder(List<Optional<ColumnReference>> columns) implements ItemPlacement {
    public InOrder {
      columns = List.copyOf(columns);
    }
  }

  /**
   * Each item's column.
   *
   * @param columns column by item id; empty for one that was not asked
   */
  record ByItem(Map<String, Optional<ColumnReference>> columns) implements ItemPlacement {
    /** Copies, keeping the order of declaration. */
    public ByItem {
      columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    }
  }

  /**
   * A run of columns in the order of the instrument's items: one an item, or one an answer option,
   * where the export has a column for each.
   *
   * @param first number of the first column, from 1
   * @param last number of the last column, from 1
   */
  record Run(int first, int last) implements ItemPlacement {}
}
