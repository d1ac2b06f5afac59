package io.github.locus.recommendation;

import io.github.locus.instrument.Instrument;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that a recommendation rests on.
 *
 * @param instrument what was asked: dimensions, weights, actions
 * @param threshold T, POMP points
 * @param assurance a, the share of new leaders that should reach repeatable
 * @param functions the functions that were rated, in the instrument's order
 * @param ranking the ranking; empty where fewer than two functions are ranked
 * @param crossCheck the plain lens, where it exists
 * @param weights sensitivity to weights; empty where not asked for
 * @param window share of those asked by {@code now}, {@code 6-months}, {@code 12-months}, {@code later}; lacks what was
 *     not asked or may not be shown
 * @param movement what changes of leader show, by function name and {@link #ALL}; lacks what the study cannot tell
 * @param nominations what people say outright, by function name; lacks what was not asked
 * @param data how good the data are
 */
public record StudyEvidence(
    Instrument instrument,
    double threshold,
    double assurance,
    List<FunctionEvidence> functions,
    Optional<RankingEvidence> ranking,
    Optional<CrossCheckEvidence> crossCheck,
    Optional<WeightEvidence> weights,
    Map<String, Double> window,
    Map<String, MovementEvidence> movement,
    Map<String, NominationEvidence> nominations,
    DataEvidence data) {
  /** Key of all functions together in {@link #movement()}. */
  public static final String ALL = "all";

  /** Copies, keeping the order. */
  public StudyEvidence {
    functions = List.copyOf(functions);
    window = Collections.unmodifiableMap(new LinkedHashMap<>(window));
    movement = Collections.unmodifiableMap(new LinkedHashMap<>(movement));
    nominations = Collections.unmodifiableMap(new LinkedHashMap<>(nominations));
  }

  /**
   * One function.
   *
   * @param name name of a function among {@link #functions()}
   * @return what is known of it
   * @throws IllegalArgumentException if there is none of that name
   */
  public FunctionEvidence function(String name) {
    return functions.stream()
        .filter(function -> function.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no function " + name));
  }

  boolean has(DataCondition condition) {
    return data.conditions().contains(condition);
  }
}
