package io.github.locus.ingest.proposal;

import io.github.locus.ingest.proposal.FunctionNames.Mention;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Questions that are asked alike of one function or several.
 *
 * @param stem what the questions share
 * @param statements the questions, the name of the function left out
 * @param byFunction the columns of each function, in the order of the statements; by the function's
 *     name as the file spells it
 * @param sample a grid that shows the scale
 */
record RatedGrids(
    String stem, List<String> statements, Map<String, List<AnswerColumn>> byFunction, Grid sample) {
  private static final int FEWEST = 2;

  /**
   * Grids whose rows are functions: each grid is an item.
   *
   * @param grids all grids
   * @param names what functions are called
   * @return sets of grids with the same rows and scale
   */
  static List<RatedGrids> byRow(List<Grid> grids, FunctionNames names) {
    Map<List<Object>, List<Grid>> alike = new LinkedHashMap<>();
    for (Grid grid : grids) {
      long named = grid.rows().stream().filter(row -> names.named(row).isPresent()).count();
      if (named >= FEWEST && 2 * named >= grid.rows().size()) {
        alike
            .computeIfAbsent(List.of(grid.rows(), grid.scale().order()), key -> new ArrayList<>())
            .add(grid);
      }
    }
    return alike.values().stream().map(RatedGrids::turned).toList();
  }

  private static RatedGrids turned(List<Grid> grids) {
    Map<String, List<AnswerColumn>> byFunction = new LinkedHashMap<>();
    for (Grid grid : grids) {
      for (AnswerColumn column : grid.columns()) {
        byFunction.computeIfAbsent(column.statement(), f -> new ArrayList<>()).add(column);
      }
    }
    List<String> statements = grids.stream().map(Grid::stem).toList();
    return new RatedGrids("", statements, byFunction, grids.get(0));
  }

  /**
   * Grids whose stems name one function each and are alike otherwise.
   *
   * @param grids all grids
   * @param names what functions are called
   * @param functions the functions that have these names
   * @return sets of grids with the same rows about different functions
   */
  static List<RatedGrids> byStem(List<Grid> grids, FunctionNames names, List<String> functions) {
    Map<List<Object>, Map<Integer, Grid>> alike = new LinkedHashMap<>();
    for (Grid grid : grids) {
      List<Mention> mentions = names.mentioned(Wording.of(grid.stem()));
      if (mentions.stream().map(Mention::function).distinct().count() == 1) {
        Mention mention = mentions.get(0);
        List<Object> key = List.of(mention.sentence().words(), rows(grid), grid.scale().order());
        alike.computeIfAbsent(key, k -> new TreeMap<>()).putIfAbsent(mention.function(), grid);
      }
    }
    return alike.values().stream()
        .filter(byFunction -> byFunction.size() >= FEWEST)
        .map(byFunction -> stacked(byFunction, functions))
        .toList();
  }

  private static List<List<String>> rows(Grid grid) {
    return grid.rows().stream().map(row -> Wording.of(row).words()).toList();
  }

  private static RatedGrids stacked(Map<Integer, Grid> grids, List<String> functions) {
    Map<String, List<AnswerColumn>> byFunction = new LinkedHashMap<>();
    grids.forEach((function, grid) -> byFunction.put(functions.get(function), grid.columns()));
    Grid first = grids.values().iterator().next();
    return new RatedGrids(first.stem(), first.rows(), byFunction, first);
  }
}
