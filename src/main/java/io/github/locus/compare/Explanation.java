package io.github.locus.compare;

import io.github.locus.result.Change;
import io.github.locus.result.ComparedResult;
import io.github.locus.result.FunctionChange;
import io.github.locus.wording.Numbers;
import io.github.locus.wording.Words;
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
 * @param words the words of the sentences
 *
 */
record Explanation(
    ComparedResult before,
    ComparedResult after,
    Map<String, FunctionChange> functions,
    boolean comparable,
    Words words) {
  /** The lenses in the order in which they are told. */
  private static final List<String> LENSES = List.of("repeatable", "today", "showcase");

  List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    sentences.add(verdict());
    if (!comparable) {
      sentences.add(words.say("compare.measure"));
    }
    Set<String> named = named();
    boolean moved = false;
    for (String function : named) {
      Optional<FunctionChange> change = Optional.ofNullable(functions.get(function));
      change.ifPresent(c -> sentences.addAll(function(function, c)));
      moved |= change.filter(Explanation::moved).isPresent();
    }
    if (comparable && changed() && !moved && functions.keySet().containsAll(named)) {
      sentences.add(words.say("compare.small-shifts"));
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
        ? words.say("compare.verdict.changed", "before", told(before), "after", told(after))
        : words.say(
            "compare.verdict.same", "verdict", told(after), "confidence", confidence(before));
  }

  private String told(ComparedResult side) {
    String verdict = words.name("verdict", side.verdict());
    return side.functions().isEmpty()
        ? words.say("compare.verdict", "verdict", verdict, "confidence", confidence(side))
        : words.say(
            "compare.verdict.of",
            "verdict",
            verdict,
            "functions",
            String.join(", ", side.functions()),
            "confidence",
            confidence(side));
  }

  private String confidence(ComparedResult side) {
    return side.confidence().map(words.numbers()::probability).orElse(Numbers.WITHHELD);
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
                  held.add(words.name("lens", lens));
                }
              });
    }
    if (!moved.isEmpty()) {
      sentences.add(
          words.say("compare.moved", "function", name, "movements", String.join("; ", moved)));
    }
    if (!held.isEmpty()) {
      sentences.add(words.say("compare.held", "function", name, "lenses", String.join(", ", held)));
    }
    if (comparable) {
      status(name, change).ifPresent(sentences::add);
    }
    dimensions(name, change).ifPresent(sentences::add);
    return sentences;
  }

  private String movement(String lens, Change change) {
    double by = change.difference().mean();
    return words.say(
        by < 0 ? "compare.fell" : "compare.rose",
        "lens",
        words.name("lens", lens),
        "by",
        words.numbers().number(Math.abs(by), 1),
        "after",
        words.numbers().number(change.after(), 0),
        "low",
        words.numbers().signed(change.difference().low()),
        "high",
        words.numbers().signed(change.difference().high()));
  }

  private Optional<String> status(String name, FunctionChange change) {
    List<String> facts = new ArrayList<>();
    if (!change.statusBefore().equals(change.statusAfter())) {
      facts.add(
          words.say(
              "compare.status",
              "before",
              words.name("status", change.statusBefore()),
              "after",
              words.name("status", change.statusAfter())));
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
                                words.say(
                                    "compare.chance",
                                    "before",
                                    words.numbers().probability(b),
                                    "after",
                                    words.numbers().probability(a)))));
    return facts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            words.say("compare.facts", "function", name, "facts", String.join("; ", facts)));
  }

  private Optional<String> dimensions(String name, FunctionChange change) {
    String moved =
        change.dimensions().entrySet().stream()
            .flatMap(
                entry ->
                    entry.getValue().stream()
                        .filter(Change::beyondNoise)
                        .map(
                            c ->
                                entry.getKey()
                                    + " "
                                    + words.numbers().signed(c.difference().mean())))
            .collect(Collectors.joining(", "));
    return moved.isEmpty()
        ? Optional.empty()
        : Optional.of(words.say("compare.dimensions", "function", name, "dimensions", moved));
  }
}
