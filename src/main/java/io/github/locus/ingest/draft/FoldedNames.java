package io.github.locus.ingest.draft;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import io.github.locus.ingest.table.TextFold;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Known names, found again however they are written. */
public final class FoldedNames {
  private static final int SHOWN = 5;

  private final Map<String, List<String>> byFold = new LinkedHashMap<>();
  private final Map<String, String> matched = new LinkedHashMap<>();

  /**
   * Takes names.
   *
   * @param names each once
   */
  public FoldedNames(Collection<String> names) {
    names.forEach(
        name -> byFold.computeIfAbsent(TextFold.name(name), f -> new ArrayList<>()).add(name));
  }

  /**
   * The name that is meant.
   *
   * @param written how it is written elsewhere
   * @return the same name, else the only known one that folds to the same; empty if there is none or
   *     more than one
   */
  public Optional<String> find(String written) {
    List<String> alike = byFold.getOrDefault(TextFold.name(written), List.of());
    if (alike.contains(written)) {
      return Optional.of(written);
    }
    if (alike.size() != 1) {
      return Optional.empty();
    }
    matched.putIfAbsent(written, alike.get(0));
    return Optional.of(alike.get(0));
  }

  /**
   * Those that were found by folding.
   *
   * @return pairs such as {@code “NORTH” as “North”}, the first five and the number of the rest; empty
   *     if there is none
   */
  public Optional<Argument> matched() {
    return matched.isEmpty() ? Optional.empty() : Optional.of(pairs(matched));
  }

  /**
   * Names and what they were taken for.
   *
   * @param matched the known name by what was written, at least one
   * @return pairs such as {@code “NORTH” as “North”}, the first five and the number of the rest
   */
  public static Argument pairs(Map<String, String> matched) {
    List<Argument> pairs = new ArrayList<>();
    matched.forEach((written, name) -> pairs.add(Clause.TAKEN_AS.with(written, name)));
    return Argument.first(pairs, SHOWN);
  }
}
