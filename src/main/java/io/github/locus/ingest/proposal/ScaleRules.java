package io.github.locus.ingest.proposal;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import io.github.locus.ingest.grouping.FoundScale;
import io.github.locus.ingest.grouping.FoundScale.Certainty;
import io.github.locus.ingest.item.AnswerColumn;
import io.github.locus.ingest.item.Placed;
import io.github.locus.ingest.questionnaire.AnswerEvidence;
import io.github.locus.ingest.questionnaire.Draft;
import io.github.locus.ingest.questionnaire.PointOrder;
import io.github.locus.ingest.table.ToldValue;
import io.github.locus.instrument.Dimension;
import io.github.locus.instrument.Instrument;
import io.github.locus.instrument.ResponseScale;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a study states about the answers of the placed columns.
 *
 * @param labels spellings of each point from lowest to highest, by dimension
 * @param questions answers whose order only a person can tell, by dimension
 * @param nonAnswers answers that are none, and how often each was given
 * @param doubtful answers that may be none, and how often each was given
 * @param hidden number of cells with words that are no points, each of so few people that it is not
 *     shown
 * @param other scales of a known questionnaire that may not be those it was answered on, and how often
 *     each number was given
 * @param absentHere answers that are none in a dimension and points of a scale in others, with how often each was
 *     given, by dimension
 */
public record ScaleRules(
    Map<String, List<List<String>>> labels,
    Map<String, List<String>> questions,
    Map<String, Long> nonAnswers,
    Map<String, Long> doubtful,
    long hidden,
    Map<ResponseScale, Map<String, Long>> other,
    Map<String, Map<String, Long>> absentHere) {

  /**
   * Reads the scales of placed columns.
   *
   * @param instrument what was asked
   * @param placed columns with their items
   * @param scales what the columns hold
   * @param draft the questionnaire's own file, where it was drafted: scales are asked about there
   * @return the rules; a scale of plain numbers needs none
   */
  static ScaleRules of(
      Instrument instrument,
      List<Placed> placed,
      Map<AnswerColumn, FoundScale> scales,
      Optional<Draft> draft) {
    Set<String> open = draft.map(d -> d.open().keySet()).orElse(Set.of());
    Map<String, List<List<String>>> labels = new LinkedHashMap<>();
    Map<String, List<String>> questions = new LinkedHashMap<>();
    Map<Integer, List<FoundScale>> byItem = new HashMap<>();
    for (Placed place : placed) {
      FoundScale scale = scales.get(place.column());
      if (scale != null) {
        byItem.computeIfAbsent(place.cell().item(), i -> new ArrayList<>()).add(scale);
      }
    }
    Map<Dimension, Collection<FoundScale>> byDimension = new LinkedHashMap<>();
    Map<String, Collection<FoundScale>> byId = new LinkedHashMap<>();
    Map<ResponseScale, Collection<FoundScale>> byScale = new LinkedHashMap<>();
    int item = 0;
    for (Dimension dimension : instrument.dimensions()) {
      List<FoundScale> used = new ArrayList<>();
      for (int i = 0; i < dimension.items().size(); i++) {
        used.addAll(byItem.getOrDefault(item++, List.of()));
      }
      byId.put(dimension.id(), distinct(used));
      if (!used.isEmpty() && !open.contains(dimension.id())) {
        byDimension.put(dimension, distinct(used));
        byScale
            .computeIfAbsent(plain(dimension), s -> new LinkedHashSet<>())
            .addAll(distinct(used));
      }
    }
    Map<ResponseScale, Map<String, Long>> other = new LinkedHashMap<>();
    if (draft.isEmpty()) {
      other.putAll(OtherScales.among(byScale));
    }
    byDimension.forEach(
        (dimension, used) -> {
          if (!other.containsKey(plain(dimension))) {
            dimension(dimension, used, labels, questions);
          }
        });
    Collection<FoundScale> all =
        distinct(
            placed.stream()
                .flatMap(p -> Optional.ofNullable(scales.get(p.column())).stream())
                .toList());
    return new ScaleRules(labels, questions, Map.of(), Map.of(), 0, other, Map.of())
        .withAbsences(all, byId);
  }

  /** The numbers of a scale, whatever its words. */
  private static ResponseScale plain(Dimension dimension) {
    return ResponseScale.of(dimension.scale().min(), dimension.scale().max());
  }

  /** Whether a person has to tell what is an answer and what is none. */
  public boolean asksForMissing() {
    return !doubtful.isEmpty() || hidden > 0;
  }

  /** What may be an answer or none, with its counts. */
  public Argument doubts() {
    List<Argument> doubts = new ArrayList<>(AnswerEvidence.counts(doubtful));
    if (hidden > 0) {
      doubts.add(Clause.DRAFT_RARE_CELLS.with(ToldValue.count(hidden), ToldValue.OFTEN));
    }
    return Argument.of(doubts);
  }

  /** Each scale once: its first column tells it from others, without comparing all its columns. */
  private static Collection<FoundScale> distinct(List<FoundScale> scales) {
    Map<Integer, FoundScale> byFirstColumn = new LinkedHashMap<>();
    scales.forEach(scale -> byFirstColumn.putIfAbsent(scale.columns().get(0).index(), scale));
    return byFirstColumn.values();
  }

  private static void dimension(
      Dimension dimension,
      Collection<FoundScale> found,
      Map<String, List<List<String>>> labels,
      Map<String, List<String>> questions) {
    List<Set<String>> points = new ArrayList<>();
    Set<String> answers = new LinkedHashSet<>();
    boolean clear = true;
    boolean numbers = true;
    for (int p = 0; p < dimension.scale().options(); p++) {
      points.add(new LinkedHashSet<>());
    }
    for (FoundScale scale : found) {
      PointOrder order = PointOrder.of(scale);
      answers.addAll(scale.order());
      boolean plain =
          order.numbers()
              && order.certainty() != Certainty.ORDER_UNKNOWN
              && dimension.scale().contains(order.min())
              && dimension.scale().contains(order.max());
      numbers &= plain;
      List<List<String>> spelled = plain ? List.of() : order.on(dimension.scale());
      clear &= plain || !spelled.isEmpty();
      for (int p = 0; p < spelled.size(); p++) {
        points.get(p).addAll(spelled.get(p));
      }
    }
    long distinct = points.stream().flatMap(Set::stream).distinct().count();
    boolean twice = points.stream().mapToLong(Set::size).sum() > distinct;
    if (clear && !numbers && !twice) {
      labels.put(dimension.id(), points.stream().map(List::copyOf).toList());
    } else if (!numbers) {
      questions.put(dimension.id(), answers.stream().sorted().toList());
    }
  }

  private ScaleRules withAbsences(
      Collection<FoundScale> scales, Map<String, Collection<FoundScale>> byDimension) {
    Set<String> points = new LinkedHashSet<>();
    Map<String, Long> known = new LinkedHashMap<>();
    Map<String, Long> perhaps = new LinkedHashMap<>();
    Map<String, Long> strays = new LinkedHashMap<>();
    for (FoundScale scale : scales) {
      points.addAll(scale.order());
      scale.absences().known().forEach((cell, n) -> known.merge(cell, n, Long::sum));
      scale.absences().doubtful().forEach((cell, n) -> perhaps.merge(cell, n, Long::sum));
      scale.absences().strays().forEach((cell, n) -> strays.merge(cell, n, Long::sum));
    }
    strays.forEach(
        (cell, n) -> {
          if (n >= ToldValue.OFTEN) {
            perhaps.merge(cell, n, Long::sum);
          }
        });
    long hidden = strays.values().stream().filter(n -> n < ToldValue.OFTEN).mapToLong(n -> n).sum();
    List<String> both = known.keySet().stream().filter(points::contains).toList();
    known.keySet().removeAll(both);
    perhaps.keySet().forEach(known::remove);
    Map<String, Map<String, Long>> here = new LinkedHashMap<>();
    byDimension.forEach(
        (dimension, used) -> {
          Map<String, Long> none = new LinkedHashMap<>();
          used.forEach(
              scale ->
                  both.stream()
                      .filter(cell -> isAbsent(cell, used))
                      .forEach(
                          cell -> {
                            long count = scale.absences().known().getOrDefault(cell, 0L);
                            none.merge(cell, count, Long::sum);
                          }));
          if (!none.isEmpty()) {
            here.put(dimension, none);
          }
        });
    return new ScaleRules(labels, questions, known, perhaps, hidden, other, here);
  }

  private static boolean isAbsent(String cell, Collection<FoundScale> scales) {
    return scales.stream().anyMatch(scale -> scale.absences().known().containsKey(cell))
        && scales.stream().noneMatch(scale -> scale.order().contains(cell));
  }
}
