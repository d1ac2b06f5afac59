package io.github.locus.protection;

import io.github.locus.survey.Ratings;
import io.github.locus.survey.Survey;
import java.util.Arrays;

/**
 * Answers that do not exist for the chain because too few persons gave them: items of a function in
 * a wave, dimensions of a cell.
 */
final class HiddenParts {
  private final Layout layout;
  private final boolean[] items;
  private final boolean[] dimensions;

  private HiddenParts(Layout layout, boolean[] items, boolean[] dimensions) {
    this.layout = layout;
    this.items = items;
    this.dimensions = dimensions;
  }

  /** Nothing is hidden. */
  static HiddenParts none(Survey survey) {
    return new Marks(survey, 0).hidden();
  }

  /** Where the marks of items and dimensions lie. */
  private record Layout(int waves, int[] dimensionOfItem, int[] firstItem) {
    static Layout of(Survey survey) {
      int[] sizes =
          survey.instrument().dimensions().stream().mapToInt(d -> d.items().size()).toArray();
      int[] first = new int[sizes.length + 1];
      for (int d = 0; d < sizes.length; d++) {
        first[d + 1] = first[d] + sizes[d];
      }
      int[] dimensionOf = new int[first[sizes.length]];
      for (int d = 0; d < sizes.length; d++) {
        Arrays.fill(dimensionOf, first[d], first[d + 1], d);
      }
      return new Layout(survey.waves().size(), dimensionOf, first);
    }

    int items() {
      return dimensionOfItem.length;
    }

    int dimensions() {
      return firstItem.length - 1;
    }

    int item(int function, int wave, int item) {
      return (function * waves + wave) * items() + item;
    }

    int dimension(int cell, int dimension) {
      return cell * dimensions() + dimension;
    }
  }

  /** Marks what is to be hidden. */
  static final class Marks {
    private final Layout layout;
    private final boolean[] items;
    private final boolean[] dimensions;
    private boolean anyItem;
    private boolean anyDimension;

    Marks(Survey survey, int cells) {
      layout = Layout.of(survey);
      items = new boolean[survey.functions().size() * layout.waves() * layout.items()];
      dimensions = new boolean[cells * layout.dimensions()];
    }

    /** More than is hidden already. */
    Marks(Survey survey, int cells, HiddenParts before) {
      this(survey, cells);
      anyItem = before.items.length > 0;
      anyDimension = before.dimensions.length > 0;
      System.arraycopy(before.items, 0, items, 0, before.items.length);
      System.arraycopy(before.dimensions, 0, dimensions, 0, before.dimensions.length);
    }

    void item(int function, int wave, int item) {
      items[layout.item(function, wave, item)] = true;
      anyItem = true;
    }

    void dimension(int cell, int dimension) {
      dimensions[layout.dimension(cell, dimension)] = true;
      anyDimension = true;
    }

    HiddenParts hidden() {
      return new HiddenParts(
          layout, anyItem ? items : new boolean[0], anyDimension ? dimensions : new boolean[0]);
    }
  }

  /** Whether nothing is hidden. */
  boolean none() {
    return items.length == 0 && dimensions.length == 0;
  }

  /** Whether an item of a function is hidden in a wave, or its dimension in a cell. */
  boolean hides(int item, int function, int wave, int cell) {
    return (items.length > 0 && items[layout.item(function, wave, item)])
        || (dimensions.length > 0 && dimension(cell, layout.dimensionOfItem()[item]));
  }

  private boolean dimension(int cell, int dimension) {
    return dimensions.length > 0 && dimensions[layout.dimension(cell, dimension)];
  }

  /** Whether enough items of a dimension are answered and not hidden. */
  boolean scored(Survey survey, int cell, int dimension, int rating) {
    Ratings ratings = survey.ratings();
    int first = layout.firstItem()[dimension];
    int last = layout.firstItem()[dimension + 1];
    int answered = 0;
    for (int i = first; i < last; i++) {
      boolean there =
          ratings.answered(i, rating)
              && !hides(i, ratings.function(rating), survey.wave(rating), cell);
      answered += there ? 1 : 0;
    }
    return MissingRule.scored(answered, last - first);
  }

  /**
   * The same for fewer cells.
   *
   * @param survey the survey
   * @param kept numbers of the cells that are left, ascending
   */
  HiddenParts ofCells(Survey survey, int[] kept) {
    HiddenParts itemsAlone = new HiddenParts(layout, items, new boolean[0]);
    Marks marks = new Marks(survey, kept.length, itemsAlone);
    for (int c = 0; c < kept.length; c++) {
      for (int d = 0; d < layout.dimensions(); d++) {
        if (dimension(kept[c], d)) {
          marks.dimension(c, d);
        }
      }
    }
    return marks.hidden();
  }

  /** Number of hidden parts, items and dimensions together. */
  int count() {
    int count = 0;
    for (boolean hidden : items) {
      count += hidden ? 1 : 0;
    }
    for (boolean hidden : dimensions) {
      count += hidden ? 1 : 0;
    }
    return count;
  }
}
