package io.github.locus.gate;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import io.github.locus.diagnostic.NearestName;
import io.github.locus.diagnostic.SpelledName;
import io.github.locus.result.Change;
import io.github.locus.result.Comparison;
import io.github.locus.result.FigureSearch;
import io.github.locus.result.FunctionChange;
import io.github.locus.result.GateOutcome;
import io.github.locus.result.GateStatus;
import io.github.locus.result.Result;
import io.github.locus.result.Sought;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Holds gates against what is published: a result, or a comparison of two. The figure is compared as it is published, so
 * that the same gate ends alike at the run that wrote a result and at any later look at it.
 */
public final class GateKeeper {
  /** What a lens calls the chance of each function to be the best. */
  private static final String CHANCES = "pBest";

  private final Record published;
  private final Set<String> functions;
  private final FigureSearch search;
  private final Map<String, String> roles;

  private GateKeeper(
      Record published, Set<String> functions, Set<String> names, Map<String, String> roles) {
    this.published = published;
    this.functions = Collections.unmodifiableSet(new LinkedHashSet<>(functions));
    this.roles = Map.copyOf(roles);
    this.search = new FigureSearch(names, this::spelled);
  }

  /**
   * Of a result.
   *
   * @param result the result as it is published
   * @return what holds gates against it
   */
  public static GateKeeper of(Result result) {
    Set<String> names = new LinkedHashSet<>(result.functions().keySet());
    result.instrument().dimensions().forEach(dimension -> names.add(dimension.id()));
    return new GateKeeper(result, result.functions().keySet(), names, result.instrument().roles());
  }

  /**
   * Of a comparison.
   *
   * @param comparison two results compared
   * @return what holds gates against it
   */
  public static GateKeeper of(Comparison comparison) {
    Set<String> names = new LinkedHashSet<>(comparison.functions().keySet());
    names.addAll(comparison.onlyBefore());
    names.addAll(comparison.onlyAfter());
    names.addAll(comparison.dimensions().keySet());
    return new GateKeeper(comparison, names, names, Map.of());
  }

  /**
   * Holds a gate against it.
   *
   * @param gate the gate
   * @return what became of it
   * @throws GateException if there is no such figure, or it is of another kind than the limit
   */
  public GateOutcome judge(Gate gate) throws GateException {
    if (gate instanceof Gate.NoFall fall) {
      return fall(fall);
    }
    Gate.OfFigure one = (Gate.OfFigure) gate;
    Sought found = sought(one.path());
    if (found instanceof Sought.Nowhere nowhere) {
      throw new GateException(nowhere(one, nowhere));
    }
    return outcome(one, (Sought.Figure) found);
  }

  /** Of the chances of all functions to be the best, where none is named, that of the likeliest is meant. */
  private Sought sought(List<String> path) {
    Sought found = search.in(published, path);
    boolean chances = path.get(path.size() - 1).equalsIgnoreCase(CHANCES);
    return chances && found instanceof Sought.Nowhere several && several.part().isEmpty()
        ? functions.stream()
            .map(function -> search.in(published, further(path, function)))
            .filter(Sought.Figure.class::isInstance)
            .map(Sought.Figure.class::cast)
            .max(Comparator.comparingDouble(GateKeeper::chance))
            .map(Sought.class::cast)
            .orElse(found)
        : found;
  }

  /** One that is not told may be the largest. */
  private static double chance(Sought.Figure figure) {
    return figure
        .value()
        .map(Sought.Value::number)
        .orElse(OptionalDouble.empty())
        .orElse(Double.POSITIVE_INFINITY);
  }

  private static List<String> further(List<String> path, String name) {
    List<String> further = new ArrayList<>(path);
    further.add(name);
    return further;
  }

  private static Argument nowhere(Gate gate, Sought.Nowhere nowhere) {
    return nowhere.part().isEmpty()
        ? Clause.GATE_OF_NO_FIGURE.with(gate.text(), list(nowhere.names()))
        : Clause.GATE_NAMES_UNKNOWN.with(
            gate.text(),
            nowhere.part(),
            list(nowhere.names()),
            NearestName.hint(nowhere.part(), nowhere.names()));
  }

  private GateOutcome outcome(Gate.OfFigure gate, Sought.Figure figure) throws GateException {
    boolean passed;
    if (gate.limit() instanceof Limit.Bound bound) {
      require(gate, figure, Sought.Kind.NUMBER, Clause.GATE_ON_WORDS);
      OptionalDouble number =
          figure.value().map(Sought.Value::number).orElse(OptionalDouble.empty());
      passed = number.isPresent() && bound.relation().holds(number.getAsDouble(), bound.bound());
    } else if (gate.limit() instanceof Limit.OneOf some) {
      require(gate, figure, Sought.Kind.WORD, Clause.GATE_NEEDS_WORD);
      List<String> due = meant(gate, figure, some.words());
      passed =
          figure
              .value()
              .filter(found -> due.containsAll(found.words()) != some.negated())
              .isPresent();
    } else {
      require(gate, figure, Sought.Kind.WORDS, Clause.GATE_NEEDS_LIST);
      String due = meant(gate, figure, List.of(((Limit.Holding) gate.limit()).word())).get(0);
      passed = figure.value().filter(found -> found.words().contains(due)).isPresent();
    }
    return outcome(gate, figure, passed);
  }

  private static GateOutcome outcome(Gate gate, Sought.Figure figure, boolean passed) {
    GateStatus kept = passed ? GateStatus.PASSED : GateStatus.FAILED;
    OptionalDouble number = figure.value().map(Sought.Value::number).orElse(OptionalDouble.empty());
    return new GateOutcome(
        gate.text(),
        String.join(".", figure.path()),
        gate.asked(),
        figure.value().isPresent() ? kept : GateStatus.UNKNOWN,
        number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty(),
        figure.value().map(Sought.Value::words).orElse(List.of()),
        figure.reason());
  }

  private static void require(Gate gate, Sought.Figure figure, Sought.Kind kind, Clause otherwise)
      throws GateException {
    if (figure.kind() != kind) {
      throw new GateException(otherwise.with(gate.text(), String.join(".", figure.path())));
    }
  }

  /** The words of a limit as the figure would have them; a word that it can never be is a mistake of the gate. */
  private List<String> meant(Gate gate, Sought.Figure figure, List<String> typed)
      throws GateException {
    List<String> meant = new ArrayList<>();
    boolean ofFunctions =
        figure
            .value()
            .filter(v -> !v.words().isEmpty() && functions.containsAll(v.words()))
            .isPresent();
    for (String word : typed) {
      Collection<String> known = figure.codes().isEmpty() ? functions : figure.codes();
      Optional<String> name = known.contains(word) ? Optional.of(word) : spelled(word, known);
      if (name.isEmpty() && (ofFunctions || !figure.codes().isEmpty())) {
        throw new GateException(
            Clause.GATE_NAMES_UNKNOWN.with(
                gate.text(), word, list(List.copyOf(known)), NearestName.hint(word, known)));
      }
      meant.add(name.orElse(word));
    }
    return meant;
  }

  /** A name by another spelling, or by what the questionnaire calls the function. */
  private Optional<String> spelled(String typed, Collection<String> names) {
    return SpelledName.find(typed, names)
        .or(
            () ->
                roles.entrySet().stream()
                    .filter(role -> SpelledName.isSpelled(typed, role.getValue()))
                    .map(Map.Entry::getKey)
                    .filter(names::contains)
                    .findFirst());
  }

  /** All functions whose level is compared; the one that falls most decides. */
  private GateOutcome fall(Gate.NoFall gate) throws GateException {
    if (!(published instanceof Comparison comparison)) {
      throw new GateException(Clause.GATE_OF_COMPARISON.with(gate.text()));
    }
    String level = gate.level().toLowerCase(Locale.ROOT);
    Optional<GateOutcome> worst = Optional.empty();
    boolean missing = comparison.functions().isEmpty() || !comparison.onlyBefore().isEmpty();
    for (Map.Entry<String, FunctionChange> function : comparison.functions().entrySet()) {
      Optional<Change> change = level(gate, function.getValue(), level);
      missing |= change.isEmpty();
      double difference = change.map(c -> c.difference().mean()).orElse(Double.POSITIVE_INFINITY);
      if (change.isPresent()
          && difference < worst.flatMap(GateOutcome::value).orElse(Double.MAX_VALUE)) {
        worst = Optional.of(fallen(gate, function.getKey(), level, difference));
      }
    }
    boolean failed = worst.filter(w -> w.status() == GateStatus.FAILED).isPresent();
    return failed || !missing ? worst.orElseThrow() : unknown(gate);
  }

  private static GateOutcome fallen(
      Gate.NoFall gate, String function, String level, double difference) {
    return new GateOutcome(
        gate.text(),
        String.join(".", "functions", function, "levels", level, "difference", "mean"),
        gate.asked(),
        difference >= -gate.points() ? GateStatus.PASSED : GateStatus.FAILED,
        Optional.of(difference),
        List.of(),
        Optional.empty());
  }

  /** A function that has no figure on one side may have fallen. */
  private static GateOutcome unknown(Gate gate) {
    return new GateOutcome(
        gate.text(),
        "functions",
        gate.asked(),
        GateStatus.UNKNOWN,
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  private static Optional<Change> level(Gate.NoFall gate, FunctionChange change, String level)
      throws GateException {
    Optional<Change> found = change.levels().get(level);
    if (found == null) {
      List<String> levels = List.copyOf(change.levels().keySet());
      throw new GateException(
          Clause.GATE_NAMES_UNKNOWN.with(
              gate.text(), level, list(levels), NearestName.hint(level, levels)));
    }
    return found;
  }

  private static Argument list(List<String> names) {
    return names.isEmpty() ? Clause.NOTHING_THERE : Argument.of(String.join(", ", names));
  }
}
