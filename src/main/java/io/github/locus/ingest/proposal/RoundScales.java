package io.github.locus.ingest.proposal;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import io.github.locus.ingest.column.AnswerSample;
import io.github.locus.ingest.column.ColumnProfile;
import io.github.locus.ingest.grouping.FoundScale;
import io.github.locus.ingest.item.AnswerColumn;
import io.github.locus.ingest.item.Placed;
import io.github.locus.ingest.questionnaire.DimensionSource;
import io.github.locus.ingest.questionnaire.Draft;
import io.github.locus.instrument.Dimension;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Tells where a survey was asked on another scale in one of its rounds: that no one scale holds. */
final class RoundScales {
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,2}");
  private static final int MOST_ROUNDS = 12;

  private final Map<AnswerColumn, FoundScale> scales;
  private final AnswerSample sample;
  private final ColumnProfile rounds;

  /**
   * @param scales what the columns of answers hold
   * @param sample the first records
   * @param rounds the column of the rounds
   */
  RoundScales(Map<AnswerColumn, FoundScale> scales, AnswerSample sample, ColumnProfile rounds) {
    this.scales = scales;
    this.sample = sample;
    this.rounds = rounds;
  }

  /**
   * Opens the scales that differ by round.
   *
   * @param draft a draft
   * @return the same with a question about each of them
   */
  Draft noted(Draft draft) {
    Set<String> told = rounds.told().keySet();
    if (told.size() < 2 || told.size() > MOST_ROUNDS) {
      return draft;
    }
    Map<String, DimensionSource> sources = new LinkedHashMap<>(draft.sources());
    int item = 0;
    for (Dimension dimension : draft.instrument().dimensions()) {
      int first = item;
      item += dimension.items().size();
      int end = item;
      List<AnswerColumn> columns =
          draft.placed().stream()
              .filter(place -> place.cell().item() >= first && place.cell().item() < end)
              .map(Placed::column)
              .filter(scales::containsKey)
              .toList();
      List<Argument> ends = columns.isEmpty() ? List.of() : ends(columns, told);
      if (!ends.isEmpty()) {
        DimensionSource before = Objects.requireNonNull(sources.get(dimension.id()));
        FoundScale open = before.open().orElseGet(() -> together(columns).asLikely());
        sources.put(dimension.id(), new DimensionSource(before.place(), Optional.of(open), ends));
      }
    }
    return draft.withSources(sources);
  }

  private FoundScale together(List<AnswerColumn> columns) {
    Set<FoundScale> found = new LinkedHashSet<>();
    columns.forEach(column -> found.add(Objects.requireNonNull(scales.get(column))));
    return FoundScale.together(found);
  }

  /** How far each round goes, where one clearly ends before another; else nothing. */
  private List<Argument> ends(List<AnswerColumn> columns, Set<String> told) {
    Map<String, NavigableMap<Integer, Long>> byRound = new LinkedHashMap<>();
    told.forEach(round -> byRound.put(round, new TreeMap<>()));
    List<String> names = sample.cells(rounds.column().index());
    for (AnswerColumn column : columns) {
      if (column.isGroup()
          || Objects.requireNonNull(scales.get(column)).lowest().isEmpty()
          || !count(sample.cells(column.index()), names, byRound)) {
        return List.of();
      }
    }
    byRound.values().removeIf(Map::isEmpty);
    boolean differ =
        byRound.values().stream()
            .anyMatch(
                one ->
                    byRound.values().stream()
                        .anyMatch(other -> FoundScale.endsBefore(one, columns.size(), other)));
    List<Argument> ends = new ArrayList<>();
    if (differ) {
      byRound.forEach(
          (round, counts) ->
              ends.add(Clause.ROUND_FROM_TO.with(round, counts.firstKey(), counts.lastKey())));
    }
    return ends;
  }

  /** Counts numbers by round; whether the answers are numbers. */
  private static boolean count(
      List<String> cells, List<String> names, Map<String, NavigableMap<Integer, Long>> byRound) {
    Map<String, Integer> numbers = new HashMap<>();
    for (int record = 0; record < Math.min(cells.size(), names.size()); record++) {
      NavigableMap<Integer, Long> counts = byRound.get(names.get(record));
      String cell = cells.get(record);
      if (counts != null && NUMBER.matcher(cell).matches()) {
        counts.merge(numbers.computeIfAbsent(cell, Integer::parseInt), 1L, Long::sum);
      }
    }
    return byRound.values().stream().anyMatch(counts -> !counts.isEmpty());
  }
}
