package io.github.locus.ingest.drafting;

import io.github.locus.ingest.column.ExclusionReason;
import io.github.locus.ingest.item.AnswerColumn;
import io.github.locus.ingest.questionnaire.Grid;
import io.github.locus.ingest.words.CodedNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The dimensions of a draft whose questions are asked once: one a grid.
 *
 * @param dimensions the dimensions in file order
 * @param leftOut questions that are in none, and why
 */
record PlainDimensions(
    List<DraftedDimension> dimensions, Map<AnswerColumn, ExclusionReason> leftOut) {
  private static final int FEWEST_ITEMS = 2;

  PlainDimensions {
    dimensions = List.copyOf(dimensions);
    leftOut = Map.copyOf(leftOut);
  }

  /**
   * Makes them.
   *
   * @param grids questions that share a scale
   * @param function what all of them are about
   * @param names gives ids
   * @param maker makes each
   */
  static PlainDimensions of(
      List<Grid> grids, String function, DraftNames names, DimensionMaker maker) {
    Map<AnswerColumn, ExclusionReason> leftOut = new LinkedHashMap<>();
    Set<String> turned = new HashSet<>();
    List<Grid> byTopic =
        JoinedGrids.of(grids).stream()
            .flatMap(grid -> withoutCopies(grid, turned, leftOut).stream())
            .flatMap(grid -> grid.byTopic().stream())
            .toList();
    boolean anyWithRows = byTopic.stream().anyMatch(grid -> grid.columns().size() >= FEWEST_ITEMS);
    List<DraftedDimension> dimensions = new ArrayList<>();
    for (Grid grid : byTopic) {
      boolean torn = grid.scale().columns().size() > grid.columns().size();
      if (anyWithRows && grid.columns().size() < FEWEST_ITEMS && torn) {
        grid.columns().forEach(column -> leftOut.put(column, ExclusionReason.SINGLE));
        continue;
      }
      String dimension = names.dimension(grid.stem(), "questions");
      List<Optional<AnswerColumn>> columns = grid.columns().stream().map(Optional::of).toList();
      dimensions.add(
          maker.make(
              dimension,
              names.items(dimension, grid),
              grid.rows(),
              grid,
              Map.of(function, columns),
              turned));
    }
    return new PlainDimensions(dimensions, leftOut);
  }

  /** A file may have an item as it was asked and turned: the first is taken, and reversed. */
  private static Optional<Grid> withoutCopies(
      Grid grid, Set<String> turned, Map<AnswerColumn, ExclusionReason> leftOut) {
    Set<String> names = new HashSet<>();
    grid.columns().forEach(column -> names.add(column.name()));
    List<AnswerColumn> kept = new ArrayList<>();
    for (AnswerColumn column : grid.columns()) {
      CodedNames name = CodedNames.of(column.name());
      if (name.reversed() && names.contains(name.base())) {
        leftOut.put(column, ExclusionReason.TURNED_COPY);
        turned.add(name.base());
      } else {
        kept.add(column);
      }
    }
    return kept.isEmpty()
        ? Optional.empty()
        : Optional.of(new Grid(grid.stem(), kept, grid.scale()));
  }
}
