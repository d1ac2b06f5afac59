package io.github.locus.ingest.field;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import io.github.locus.ingest.item.OwnNames;
import io.github.locus.ingest.item.OwnNames.OwnName;
import io.github.locus.ingest.questionnaire.StatedFunctions;
import io.github.locus.ingest.table.TotalWords;
import io.github.locus.ingest.words.FunctionAndLeader;
import io.github.locus.ingest.words.FunctionName;
import io.github.locus.ingest.words.Wording;
import io.github.locus.instrument.OrgFunction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The functions that a column names, each once however it is written. What is sure to be a spelling
 * of another value is taken for it; what may be another name of it is asked.
 *
 * @param functions one value each, the most frequent of its spellings, or what the user calls it;
 *     in the order in which they first stand in the column
 * @param others the other spellings, with the place of their function
 */
public record FunctionSpellings(List<String> functions, OwnNames others) {
  private static final int SHOWN = 5;

  public FunctionSpellings {
    functions = List.copyOf(functions);
  }

  /**
   * Takes spellings together.
   *
   * @param values what stands in the column and may be told, with its counts
   * @param stated functions that the user names: what is called so is one of its own
   * @return the functions
   */
  public static FunctionSpellings of(Map<String, Long> values, StatedFunctions stated) {
    List<Found> found = new ArrayList<>();
    Set<String> totals = totals(values.keySet(), stated);
    Map<String, String> bare = FunctionAndLeader.parted(values.keySet());
    values.entrySet().stream()
        .filter(value -> !totals.contains(value.getKey()))
        .sorted(
            Comparator.comparing((Map.Entry<String, Long> v) -> !stated.declare(v.getKey()))
                .thenComparing(v -> -v.getValue()))
        .forEach(value -> add(FunctionName.of(value.getKey()), found, stated));
    List<String> order = List.copyOf(values.keySet());
    found.sort(Comparator.comparingInt(function -> order.indexOf(function.name())));
    List<OwnName> others = new ArrayList<>();
    for (int f = 0; f < found.size(); f++) {
      Found function = found.get(f);
      for (Spelling spelling : function.spellings().subList(1, function.spellings().size())) {
        Optional<Clause> guess =
            spelling.sure() ? Optional.empty() : Optional.of(Clause.DRAFT_AS_OTHER_NAME);
        others.add(new OwnName(spelling.name().text(), f, guess));
      }
    }
    return new FunctionSpellings(
        found.stream().map(f -> bare.getOrDefault(f.name(), f.name())).toList(),
        new OwnNames(others));
  }

  /**
   * Values that stand for all functions together, and for none: "Total".
   *
   * @param values what stands in a column of functions
   * @param stated functions that the user names: what is called so is one
   * @return those values, none where fewer than two others are left
   */
  static Set<String> totals(Collection<String> values, StatedFunctions stated) {
    Set<String> totals =
        values.stream()
            .filter(value -> TotalWords.name(value) && !stated.declare(value))
            .collect(Collectors.toUnmodifiableSet());
    return values.size() - totals.size() < 2 ? Set.of() : totals;
  }

  private static void add(FunctionName name, List<Found> found, StatedFunctions stated) {
    boolean declared = stated.declare(name.text());
    Optional<Found> sure =
        found.stream().filter(f -> declared ? f.declares(name) : f.is(name)).findFirst();
    Optional<Found> perhaps = found.stream().filter(f -> !declared && f.maybe(name)).findFirst();
    if (sure.isPresent()) {
      sure.get().spellings().add(new Spelling(name, true));
    } else if (perhaps.isPresent()) {
      boolean said = stated.declare(perhaps.get().name());
      perhaps.get().spellings().add(new Spelling(name, said));
    } else {
      found.add(new Found(new ArrayList<>(List.of(new Spelling(name, true)))));
    }
  }

  /**
   * Whether the functions of a questionnaire are these.
   *
   * @param declared its functions
   * @return true for the same names in the same order
   */
  public boolean areThoseOf(List<OrgFunction> declared) {
    return declared.stream().map(OrgFunction::name).toList().equals(functions);
  }

  /**
   * The column with what is taken for something else without a question.
   *
   * @param column the column in which the names stand
   * @return the same column, saying so
   */
  public PlacedField saidOf(PlacedField column) {
    return matched()
        .map(
            pairs ->
                new PlacedField(
                    column.field(),
                    column.column(),
                    column.certainty(),
                    Argument.of(List.of(column.why(), pairs))))
        .orElse(column);
  }

  private Optional<Argument> matched() {
    List<Argument> pairs = new ArrayList<>();
    others.names().stream()
        .filter(OwnName::sure)
        .map(other -> Clause.TAKEN_AS.with(other.name(), functions.get(other.function())))
        .forEach(pairs::add);
    return pairs.isEmpty()
        ? Optional.empty()
        : Optional.of(Clause.IS_SPELLED_SEVERALLY.with(Argument.first(pairs, SHOWN)));
  }

  /** A spelling of a function, and whether it is sure to be one. */
  private record Spelling(FunctionName name, boolean sure) {}

  /** A function with its spellings, its name first. */
  private record Found(List<Spelling> spellings) {
    String name() {
      return spellings.get(0).name().text();
    }

    /** Whether the user's name of it is this, but for case and signs. */
    boolean declares(FunctionName other) {
      return Wording.of(name()).joined().equals(Wording.of(other.text()).joined());
    }

    boolean is(FunctionName other) {
      return spellings.stream().anyMatch(s -> s.sure() && s.name().is(other));
    }

    boolean maybe(FunctionName other) {
      return spellings.stream().anyMatch(s -> s.name().is(other) || s.name().maybe(other));
    }
  }
}
