package io.github.locus.compare;

import io.github.locus.result.Change;
import io.github.locus.result.ComparedResult;
import io.github.locus.result.FigureFormat;
import io.github.locus.result.FunctionChange;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Why the verdict is another one, or is not, in sentences from figures.
 *
 * @param before the earlier side
 * @param after the later side
 * @param functions changes of the functions of both
 * @param comparable whether the two verdicts were held against the same measure
 */
record Explanation(
    ComparedResult before,
    ComparedResult after,
    Map<String, FunctionChange> functions,
    boolean comparable) {
  /** The lenses in the order in which they are told. */
  private static final List<String> LENSES = List.of("repeatable", "today", "showcase");

  List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    sentences.add(verdict());
    if (!comparable) {
      sentences.add(
          "The two verdicts were not held against the same measure (see the notes), so their"
              + " difference says nothing of the organisation.");
    }
    Set<String> named = named();
    boolean moved = false;
    for (String function : named) {
      Optional<FunctionChange> change = Optional.ofNullable(functions.get(function));
      change.ifPresent(c -> sentences.addAll(function(function, c)));
      moved |= change.filter(Explanation::moved).isPresent();
    }
    if (comparable && changed() && !moved && functions.keySet().containsAll(named)) {
      sentences.add(
          "No lens of a function that is named changed beyond noise: the verdict turned on small"
              + " shifts near a limit, not on evidence of change.");
    }
    return sentences;
  }

  private boolean changed() {
    return !before.verdict().equals(after.verdict())
        || !before.functions().equals(after.functions());
  }

  private Set<String> named() {
    Set<String> named = new LinkedHashSet<>(after.functions());
    named.addAll(before.functions());
    return named;
  }

  private String verdict() {
    return changed()
        ? "The verdict was " + told(before) + " and is now " + told(after) + "."
        : "The verdict is the same: "
            + told(after)
            + "; its confidence was "
            + confidence(before)
            + ".";
  }

  private static String told(ComparedResult side) {
    String names = side.functions().isEmpty() ? "" : " " + String.join(", ", side.functions());
    return side.verdict() + names + " (confidence " + confidence(side) + ")";
  }

  private static String confidence(ComparedResult side) {
    return side.confidence().map(FigureFormat::probability).orElse(FigureFormat.WITHHELD);
  }

  private static boolean moved(FunctionChange change) {
    return LENSES.stream()
        .anyMatch(lens -> lens(change, lens).filter(Change::beyondNoise).isPresent());
  }

  private static Optional<Change> lens(FunctionChange change, String lens) {
    return change.levels().getOrDefault(lens, Optional.empty());
  }

  private List<String> function(String name, FunctionChange change) {
    List<String> sentences = new ArrayList<>();
    List<String> moved = new ArrayList<>();
    List<String> held = new ArrayList<>();
    for (String lens : LENSES) {
      lens(change, lens)
          .ifPresent(
              c -> {
                if (c.beyondNoise()) {
                  moved.add(movement(lens, c));
                } else {
                  held.add(lens);
                }
              });
    }
    if (!moved.isEmpty()) {
      sentences.add(name + ": beyond noise, " + String.join("; ", moved) + ".");
    }
    if (!held.isEmpty()) {
      sentences.add(name + ": no change beyond noise in " + String.join(", ", held) + ".");
    }
    if (comparable) {
      status(name, change).ifPresent(sentences::add);
    }
    dimensions(name, change).ifPresent(sentences::add);
    return sentences;
  }

  private static String movement(String lens, Change change) {
    double by = change.difference().mean();
    return lens
        + (by < 0 ? " fell by " : " rose by ")
        + FigureFormat.number(Math.abs(by), 1)
        + " to "
        + FigureFormat.number(change.after(), 0)
        + " (90% interval "
        + FigureFormat.signed(change.difference().low())
        + " to "
        + FigureFormat.signed(change.difference().high())
        + ")";
  }

  private static Optional<String> status(String name, FunctionChange change) {
    List<String> facts = new ArrayList<>();
    if (!change.statusBefore().equals(change.statusAfter())) {
      facts.add("status from " + change.statusBefore() + " to " + change.statusAfter());
    }
    change
        .pBestBefore()
        .ifPresent(
            b ->
                change
                    .pBestAfter()
                    .ifPresent(
                        a ->
                            facts.add(
                                "chance of being best on the repeatable lens from "
                                    + FigureFormat.probability(b)
                                    + " to "
                                    + FigureFormat.probability(a))));
    return facts.isEmpty()
        ? Optional.empty()
        : Optional.of(name + ": " + String.join("; ", facts) + ".");
  }

  private static Optional<String> dimensions(String name, FunctionChange change) {
    String moved =
        change.dimensions().entrySet().stream()
            .flatMap(
                entry ->
                    entry.getValue().stream()
                        .filter(Change::beyondNoise)
                        .map(
                            c -> entry.getKey() + " " + FigureFormat.signed(c.difference().mean())))
            .collect(Collectors.joining(", "));
    return moved.isEmpty()
        ? Optional.empty()
        : Optional.of(name + ": dimensions that changed beyond noise: " + moved + ".");
  }
}
