package io.github.locus.compare;

import io.github.locus.result.Change;
import io.github.locus.result.ChangeReading;
import io.github.locus.result.ComparedResult;
import io.github.locus.result.Comparison;
import io.github.locus.result.Component;
import io.github.locus.result.Contract;
import io.github.locus.result.DecisionResult;
import io.github.locus.result.Estimate;
import io.github.locus.result.FunctionChange;
import io.github.locus.result.FunctionResult;
import io.github.locus.result.Note;
import io.github.locus.result.Result;
import io.github.locus.result.Shown;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Sets a later result against an earlier one. */
public final class Comparer {
  /** What is compared of a function, in the order in which it is told. */
  private static final List<Component<FunctionResult, Shown<Estimate>>> LEVELS =
      List.of(
          FunctionResult::today,
          FunctionResult::repeatable,
          FunctionResult::showcase,
          FunctionResult::atRisk,
          FunctionResult::tau);

  /** Those that the assurance is part of. */
  private static final List<Component<FunctionResult, Shown<Estimate>>> OF_NEW_LEADERS =
      List.of(FunctionResult::repeatable, FunctionResult::atRisk);

  /** What a 90% interval leaves out. */
  private static final double OUTSIDE = 0.1;

  private final Result before;
  private final Result after;
  private final Common common;
  private final SameFunctions renamed;

  private Comparer(Result before, Result after, int stated) {
    SameFunctions same = SameFunctions.of(before, after);
    this.before = same.in(before);
    this.after = after;
    this.common = Common.of(this.before, after, stated);
    this.renamed = same;
  }

  /**
   * @param before the earlier result
   * @param after the later result
   * @return changes with their 90% intervals; figures that do not compare are empty, with a note
   */
  public static Comparison compare(Result before, Result after) {
    return compare(before, after, 0);
  }

  /**
   * @param before the earlier result
   * @param after the later result
   * @param stated smallest number of persons that a difference may be about; those of the two where they are larger
   * @return changes with their 90% intervals; figures that do not compare are empty, with a note, and so is what was accepted
   */
  public static Comparison compare(Result before, Result after, int stated) {
    return new Comparer(before, after, stated).comparison();
  }

  private Comparison comparison() {
    Map<String, FunctionChange> functions = new LinkedHashMap<>();
    after
        .functions()
        .forEach(
            (name, later) ->
                Optional.ofNullable(before.functions().get(name))
                    .ifPresent(earlier -> functions.put(name, change(name, earlier, later))));
    ComparedResult earlier = side(before);
    ComparedResult later = side(after);
    return new Comparison(
        Contract.COMPARE.version(),
        earlier,
        later,
        !earlier.verdict().equals(later.verdict())
            || !earlier.functions().equals(later.functions()),
        common.verdict(),
        functions,
        names(),
        missing(before, after),
        missing(after, before),
        reading(functions),
        notes());
  }

  private List<Note> notes() {
    if (renamed.names().isEmpty()) {
      return common.notes();
    }
    Note note =
        new Note(
            "renamed",
            List.copyOf(renamed.names().values()),
            List.copyOf(renamed.names().keySet()),
            Optional.empty());
    return Stream.concat(Stream.of(note), common.notes().stream()).toList();
  }

  private Map<String, String> names() {
    Map<String, String> names = new LinkedHashMap<>();
    Stream.of(after, before)
        .sorted(Comparator.comparing(result -> !isInLanguage(result)))
        .flatMap(result -> result.instrument().capabilities().stream())
        .forEach(dimension -> names.putIfAbsent(dimension.id(), dimension.name()));
    return names;
  }

  /** Whether the questionnaire has texts in the language of the result. */
  private static boolean isInLanguage(Result result) {
    return result.instrument().language().equals(result.options().language());
  }

  private static ComparedResult side(Result result) {
    return new ComparedResult(
        result.options().title(),
        result.fieldwork().stream().reduce((earlier, later) -> later),
        result.locusVersion(),
        result.instrument().id(),
        result.instrument().version(),
        result.options().threshold(),
        result.options().assurance(),
        result.verdict().kind(),
        result.verdict().functions(),
        result.verdict().confidence().value());
  }

  private static List<String> missing(Result from, Result in) {
    return from.functions().keySet().stream().filter(f -> !in.functions().containsKey(f)).toList();
  }

  private FunctionChange change(String name, FunctionResult earlier, FunctionResult later) {
    Map<String, Optional<Change>> levels = new LinkedHashMap<>();
    boolean readiness = common.readiness();
    boolean assured = readiness && common.assurance();
    LEVELS.forEach(
        lens -> levels.put(lens.name(), difference(readiness, lens.of(earlier), lens.of(later))));
    OF_NEW_LEADERS.forEach(
        lens -> levels.computeIfPresent(lens.name(), (key, c) -> assured ? c : Optional.empty()));
    Map<String, Optional<Change>> dimensions = new LinkedHashMap<>();
    Set<String> ids = new LinkedHashSet<>(later.dimensions().keySet());
    ids.addAll(earlier.dimensions().keySet());
    for (String id : ids) {
      boolean compares = common.dimensions().contains(id);
      dimensions.put(
          id,
          compares
              ? Difference.of(dimension(earlier, id), dimension(later, id))
              : Optional.empty());
    }
    return new FunctionChange(
        earlier.status(),
        later.status(),
        pBest(before, name),
        pBest(after, name),
        levels,
        dimensions);
  }

  private static Optional<Change> difference(
      boolean compares, Shown<Estimate> earlier, Shown<Estimate> later) {
    return compares ? Difference.of(earlier.value(), later.value()) : Optional.empty();
  }

  private static Optional<Estimate> dimension(FunctionResult function, String id) {
    return Optional.ofNullable(function.dimensions().get(id)).flatMap(Shown::value);
  }

  private static Optional<Double> pBest(Result result, String function) {
    return result
        .decision()
        .map(DecisionResult::repeatable)
        .flatMap(lens -> Optional.ofNullable(lens.pBest().get(function)));
  }

  /** How far a figure moves by chance, and how many of so many do. */
  private static Optional<ChangeReading> reading(Map<String, FunctionChange> functions) {
    List<Change> changes = functions.values().stream().flatMap(Comparer::changes).toList();
    return changes.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ChangeReading(
                changes.size(),
                (int) changes.stream().filter(Change::beyondNoise).count(),
                (int) Math.round(OUTSIDE * changes.size()),
                Difference.INTERVAL_IN_SDS));
  }

  private static Stream<Change> changes(FunctionChange function) {
    return Stream.concat(
            function.levels().values().stream(), function.dimensions().values().stream())
        .flatMap(Optional::stream);
  }
}
