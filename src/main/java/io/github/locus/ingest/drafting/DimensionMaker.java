package io.github.locus.ingest.drafting;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.grouping.FoundScale;
import io.github.locus.ingest.grouping.FoundScale.Certainty;
import io.github.locus.ingest.item.AnswerColumn;
import io.github.locus.ingest.questionnaire.DimensionSource;
import io.github.locus.ingest.questionnaire.Grid;
import io.github.locus.ingest.questionnaire.PointOrder;
import io.github.locus.ingest.words.CodedNames;
import io.github.locus.ingest.words.ColumnNaming;
import io.github.locus.instrument.Dimension;
import io.github.locus.instrument.DimensionRole;
import io.github.locus.instrument.LocalizedText;
import io.github.locus.instrument.SurveyItem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Makes a dimension of statements that are answered on one scale. */
final class DimensionMaker {
  private final DraftNames names;
  private final Map<AnswerColumn, FoundScale> scales;
  private final Set<Integer> turnedLater;

  /**
   * @param names gives texts
   * @param scales scales of the places of answers
   * @param turnedLater places of the columns that the file holds a second time, turned
   */
  DimensionMaker(DraftNames names, Map<AnswerColumn, FoundScale> scales, Set<Integer> turnedLater) {
    this.names = names;
    this.scales = Map.copyOf(scales);
    this.turnedLater = Set.copyOf(turnedLater);
  }

  /**
   * Makes a dimension.
   *
   * @param id its id
   * @param items ids of its items
   * @param statements what each item says
   * @param grid its title, its columns and their scale
   * @param columns by function the column of each item
   * @param turned statements of which the file has a copy that somebody turned
   */
  DraftedDimension make(
      String id,
      List<String> items,
      List<String> statements,
      Grid grid,
      Map<String, List<Optional<AnswerColumn>>> columns,
      Set<String> turned) {
    List<SurveyItem> made = new ArrayList<>();
    Set<Integer> reversed = reversed(statements, columns.values(), turned);
    for (int i = 0; i < items.size(); i++) {
      LocalizedText text = names.text(statements.get(i), items.get(i));
      made.add(new SurveyItem(items.get(i), text, reversed.contains(i)));
    }
    String title = grid.stem().isBlank() ? names.title(grid) : grid.stem();
    Dimension dimension =
        new Dimension(
            id,
            DimensionRole.CAPABILITY,
            1,
            names.text(title, id),
            names.languages().scale(PointOrder.of(grid.scale())),
            made);
    return new DraftedDimension(dimension, source(grid), columns);
  }

  private DimensionSource source(Grid grid) {
    return grid.scale().certainty() == Certainty.CERTAIN
        ? new DimensionSource(grid.place(), Optional.empty(), List.of())
        : new DimensionSource(grid.place(), Optional.of(grid.scale()), ends(grid));
  }

  /** How far the columns of a scale of numbers go, where some go further than others. */
  private List<Argument> ends(Grid grid) {
    Map<List<Integer>, List<ExportColumn>> byEnds = new LinkedHashMap<>();
    for (AnswerColumn column : grid.columns()) {
      FoundScale scale = Objects.requireNonNull(scales.get(column));
      if (scale.lowest().isEmpty()) {
        return List.of();
      }
      int low = scale.lowest().getAsInt();
      byEnds
          .computeIfAbsent(List.of(low, low + scale.points().size() - 1), e -> new ArrayList<>())
          .add(column.first());
    }
    return byEnds.size() < 2
        ? List.of()
        : byEnds.entrySet().stream()
            .<Argument>map(
                of ->
                    Clause.COLUMNS_FROM_TO.with(
                        ColumnNaming.named(of.getValue()), of.getKey().get(0), of.getKey().get(1)))
            .toList();
  }

  /**
   * Items whose headers say that they are turned, or that somebody turned later; where all are so,
   * it means something else.
   */
  private Set<Integer> reversed(
      List<String> statements,
      Collection<List<Optional<AnswerColumn>>> columns,
      Set<String> turned) {
    Set<Integer> reversed = new HashSet<>();
    for (int i = 0; i < statements.size(); i++) {
      int item = i;
      boolean later =
          !turnedLater.isEmpty()
              && columns.stream()
                  .flatMap(answers -> answers.get(item).stream())
                  .anyMatch(column -> turnedLater.contains(column.index()));
      if (later
          || CodedNames.of(statements.get(i)).reversed()
          || turned.contains(statements.get(i))) {
        reversed.add(i);
      }
    }
    return reversed.size() == statements.size() ? Set.of() : reversed;
  }
}
