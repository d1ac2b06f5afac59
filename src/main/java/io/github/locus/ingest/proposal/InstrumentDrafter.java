package io.github.locus.ingest.proposal;

import io.github.locus.ingest.label.ExclusionReason;
import io.github.locus.instrument.Dimension;
import io.github.locus.instrument.DimensionRole;
import io.github.locus.instrument.Instrument;
import io.github.locus.instrument.LocalizedText;
import io.github.locus.instrument.OrgFunction;
import io.github.locus.instrument.SurveyItem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Drafts a questionnaire from the questions of an export that share a scale: a dimension a grid, an
 * item a row. Where grids are asked of functions, the functions are rated; else the organisation is.
 */
final class InstrumentDrafter {
  private static final int FEWEST_ITEMS = 2;
  private static final int LONGEST_TEXT = 240;

  private final String id;
  private final String language;
  private final List<OrgFunction> usual;
  private final Identifiers ids = new Identifiers();
  private final Set<String> functions = new LinkedHashSet<>();
  private final List<Dimension> dimensions = new ArrayList<>();
  private final List<Pending> pending = new ArrayList<>();
  private final Map<String, PointOrder> orders = new LinkedHashMap<>();
  private final Map<String, String> places = new LinkedHashMap<>();
  private final Map<AnswerColumn, ExclusionReason> leftOut = new LinkedHashMap<>();

  /**
   * Prepares.
   *
   * @param id id of the questionnaire
   * @param language tag of the language of the file's texts
   * @param usual functions that may be rated, as the built-in questionnaires declare them
   */
  InstrumentDrafter(String id, String language, List<OrgFunction> usual) {
    this.id = id;
    this.language = language;
    this.usual = List.copyOf(usual);
  }

  /**
   * Drafts.
   *
   * @param grids questions that share a scale
   * @return the draft, empty without any
   */
  Optional<Draft> draft(List<Grid> grids) {
    FunctionNames names = FunctionNames.of(usual);
    List<RatedGrids> rated = new ArrayList<>(RatedGrids.byRow(grids, names));
    rated.addAll(RatedGrids.byStem(grids, names, usual.stream().map(OrgFunction::name).toList()));
    rated.forEach(this::addRated);
    boolean ratesFunctions = !rated.isEmpty();
    if (ratesFunctions) {
      leaveOut(grids, rated);
    } else {
      addPlain(grids);
    }
    return dimensions.isEmpty() ? Optional.empty() : Optional.of(finish(ratesFunctions));
  }

  private Draft finish(boolean ratesFunctions) {
    List<OrgFunction> declared = functions.stream().map(OrgFunction::new).toList();
    Instrument instrument =
        new Instrument(id, "1", List.of(language), declared, dimensions, List.of(), Map.of());
    List<String> order = new ArrayList<>(functions);
    List<Placed> placed = new ArrayList<>();
    for (Pending column : pending) {
      Cell cell = new Cell(OptionalInt.of(order.indexOf(column.function())), column.item());
      placed.add(new Placed(column.column(), cell, Basis.DRAFTED, 1, 0));
    }
    return new Draft(instrument, placed, orders, places, leftOut, ratesFunctions);
  }

  private void leaveOut(List<Grid> grids, List<RatedGrids> rated) {
    Set<AnswerColumn> taken = new LinkedHashSet<>();
    rated.forEach(set -> set.byFunction().values().forEach(taken::addAll));
    for (Grid grid : grids) {
      for (AnswerColumn column : grid.columns()) {
        if (!taken.contains(column)) {
          leftOut.put(column, ExclusionReason.NO_FUNCTION);
        }
      }
    }
  }

  private void addRated(RatedGrids set) {
    String dimension = ids.of(set.stem(), "ratings");
    Map<String, List<AnswerColumn>> columns = set.byFunction();
    List<String> itemIds = numbered(dimension, set.statements().size());
    add(dimension, set.stem(), set.statements(), itemIds, set.sample(), columns);
  }

  private void addPlain(List<Grid> grids) {
    boolean anyWithRows = grids.stream().anyMatch(grid -> grid.columns().size() >= FEWEST_ITEMS);
    for (Grid grid : grids) {
      if (anyWithRows && grid.columns().size() < FEWEST_ITEMS) {
        grid.columns().forEach(column -> leftOut.put(column, ExclusionReason.SINGLE));
        continue;
      }
      String dimension = ids.of(grid.stem(), "questions");
      Map<String, List<AnswerColumn>> columns = Map.of(Draft.ORGANISATION, grid.columns());
      add(dimension, grid.stem(), grid.rows(), itemIds(dimension, grid), grid, columns);
    }
  }

  private void add(
      String dimension,
      String stem,
      List<String> statements,
      List<String> itemIds,
      Grid sample,
      Map<String, List<AnswerColumn>> columns) {
    int first = dimensions.stream().mapToInt(d -> d.items().size()).sum();
    List<SurveyItem> items = new ArrayList<>();
    for (int i = 0; i < itemIds.size(); i++) {
      items.add(new SurveyItem(itemIds.get(i), text(statements.get(i), itemIds.get(i)), false));
    }
    PointOrder order = PointOrder.of(sample.scale());
    String name = stem.isBlank() ? "Questions in " + sample.place() : stem;
    dimensions.add(
        new Dimension(
            dimension,
            DimensionRole.CAPABILITY,
            1,
            text(name, dimension),
            order.scale(language),
            items));
    orders.put(dimension, order);
    places.put(dimension, sample.place());
    columns.forEach(
        (function, answers) -> {
          functions.add(function);
          for (int i = 0; i < answers.size(); i++) {
            pending.add(new Pending(answers.get(i), function, first + i));
          }
        });
  }

  private List<String> itemIds(String dimension, Grid grid) {
    List<String> names = grid.columns().stream().map(AnswerColumn::name).toList();
    boolean fit = grid.columns().stream().noneMatch(AnswerColumn::isGroup);
    if (fit && names.stream().allMatch(Identifiers::isFit) && ids.take(names)) {
      return names;
    }
    return numbered(dimension, grid.columns().size());
  }

  private List<String> numbered(String dimension, int items) {
    List<String> numbered = new ArrayList<>();
    for (int n = 1; n <= items; n++) {
      numbered.add(ids.unique(dimension + "_" + n));
    }
    return numbered;
  }

  private LocalizedText text(String text, String fallback) {
    String line = text.replaceAll("\\s+", " ").strip();
    if (line.codePointCount(0, line.length()) > LONGEST_TEXT) {
      line = line.substring(0, line.offsetByCodePoints(0, LONGEST_TEXT)).strip() + "…";
    }
    return new LocalizedText(Map.of(language, line.isEmpty() ? fallback : line));
  }

  private record Pending(AnswerColumn column, String function, int item) {}
}
