package io.github.locus.ingest.draft;

import io.github.locus.ingest.mapping.FunctionNames;
import io.github.locus.ingest.study.StudyNames;
import io.github.locus.ingest.table.TextFold;
import io.github.locus.ingest.words.AnswerMeanings;
import io.github.locus.instrument.Instrument;
import io.github.locus.survey.Urgency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the words beside the answers mean: those that a study states, ours, and the usual ones, in
 * this order. The same for tidy files, exports and rosters.
 */
public final class Vocabulary {
  /** No function of the instrument, as somebody's own. */
  public static final String OTHER = AnswerMeanings.OTHER;

  /** Nobody, as a nomination. */
  public static final String NONE = "none";

  private final FunctionNames functions;
  private final AnswerMeanings usual = AnswerMeanings.usual();
  private final Map<String, String> units;
  private final Map<String, String> windows;
  private final Map<String, String> nominations;

  /**
   * The words of a study.
   *
   * @param instrument declares the functions
   * @param names what the study says that things are called
   */
  public Vocabulary(Instrument instrument, StudyNames names) {
    this.functions = new FunctionNames(instrument, names);
    this.units = inverted(names.units());
    this.windows = inverted(names.windows());
    this.nominations = inverted(names.nominations());
  }

  private static Map<String, String> inverted(Map<String, List<String>> names) {
    Map<String, String> inverted = new HashMap<>();
    names.forEach(
        (name, others) -> {
          others.forEach(other -> inverted.put(TextFold.of(other), name));
          inverted.put(TextFold.of(name), name);
        });
    return inverted;
  }

  /** All names of the functions. */
  public FunctionNames functions() {
    return functions;
  }

  /** The study's name of a unit, the cell where it has none. */
  public String unit(String cell) {
    return units.isEmpty() ? cell : units.getOrDefault(TextFold.of(cell), cell);
  }

  /** The instrument's name of a function. */
  public Optional<String> function(String cell) {
    return functions.function(cell);
  }

  /** The instrument's name of a function, {@link #OTHER}, or what else somebody wrote. */
  public String ownFunction(String cell) {
    Optional<String> known =
        functions.function(cell).or(() -> usual.meaning(cell).filter(OTHER::equals));
    return known.orElse(functions.isElsewhere(cell) ? OTHER : cell);
  }

  /** The instrument's name of a function, or {@link #NONE}. */
  public Optional<String> nomination(String cell) {
    return Optional.ofNullable(nominations.get(TextFold.of(cell)))
        .or(() -> functions.function(cell))
        .or(() -> usual.meaning(cell).filter(NONE::equals));
  }

  /** How soon a solution is needed. */
  public Optional<Urgency> window(String cell) {
    return Optional.ofNullable(windows.get(TextFold.of(cell)))
        .or(() -> usual.meaning(cell))
        .flatMap(Urgency::of);
  }
}
