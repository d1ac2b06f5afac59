package io.github.locus.compare;

import io.github.locus.result.DimensionSummary;
import io.github.locus.result.InstrumentSummary;
import io.github.locus.result.ItemSummary;
import io.github.locus.result.Result;
import io.github.locus.wording.ResultWords;
import io.github.locus.wording.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What two results have in common, so that a difference of their figures means something.
 *
 * @param readiness whether readiness is the same mixture of the same questions
 * @param assurance whether {@code repeatable} means the same share of new leaders
 * @param threshold whether statuses and verdicts are held against the same level
 * @param dimensions capability dimensions of the same questions
 * @param notes what does not compare, and why
 */
record Common(
    boolean readiness,
    boolean assurance,
    boolean threshold,
    Set<String> dimensions,
    List<String> notes) {
  private static final double SAME = 1e-9;

  static Common of(Result before, Result after, Words words) {
    List<String> notes = new ArrayList<>();
    Set<String> dimensions = dimensions(before.instrument(), after.instrument(), words, notes);
    boolean readiness =
        readiness(before.instrument(), after.instrument(), dimensions, words, notes);
    boolean assurance = same(before.options().assurance(), after.options().assurance());
    if (!assurance) {
      notes.add(
          words.say(
              "compare.assurances",
              "before",
              words.numbers().exact(before.options().assurance()),
              "after",
              words.numbers().exact(after.options().assurance())));
    }
    boolean threshold = same(before.options().threshold(), after.options().threshold());
    if (!threshold) {
      notes.add(
          words.say(
              "compare.thresholds",
              "before",
              words.numbers().exact(before.options().threshold()),
              "after",
              words.numbers().exact(after.options().threshold())));
    }
    codes(before, after, words, notes);
    persons(before, after, words, notes);
    return new Common(readiness, assurance, threshold, dimensions, List.copyOf(notes));
  }

  /** Whether a change of status or verdict can come from the organisation alone. */
  boolean verdict() {
    return readiness && assurance && threshold;
  }

  private static Set<String> dimensions(
      InstrumentSummary before, InstrumentSummary after, Words words, List<String> notes) {
    if (!before.id().equals(after.id())) {
      notes.add(words.say("compare.instruments", "before", before.id(), "after", after.id()));
      return Set.of();
    }
    if (!before.version().equals(after.version())) {
      notes.add(
          words.say("compare.versions", "before", before.version(), "after", after.version()));
    }
    Map<String, DimensionSummary> earlier = capabilities(before);
    Set<String> common = new LinkedHashSet<>();
    Set<String> apart = new LinkedHashSet<>(earlier.keySet());
    capabilities(after)
        .forEach(
            (id, later) -> {
              boolean same =
                  Optional.ofNullable(earlier.get(id))
                      .filter(e -> asksTheSame(e, later))
                      .isPresent();
              (same ? common : apart).add(id);
            });
    apart.removeAll(common);
    if (!apart.isEmpty()) {
      notes.add(words.say("compare.questions", "dimensions", String.join(", ", apart)));
    }
    return common;
  }

  private static boolean readiness(
      InstrumentSummary before,
      InstrumentSummary after,
      Set<String> common,
      Words words,
      List<String> notes) {
    Map<String, DimensionSummary> earlier = capabilities(before);
    Map<String, DimensionSummary> later = capabilities(after);
    if (!common.equals(earlier.keySet()) || !common.equals(later.keySet())) {
      if (before.id().equals(after.id())) {
        notes.add(words.say("compare.readiness"));
      }
      return false;
    }
    boolean sameWeights =
        later.values().stream()
            .allMatch(
                d ->
                    Optional.ofNullable(earlier.get(d.id()))
                        .filter(e -> Math.abs(e.weight() - d.weight()) < SAME)
                        .isPresent());
    if (!sameWeights) {
      notes.add(words.say("compare.weights"));
    }
    return sameWeights;
  }

  private static Map<String, DimensionSummary> capabilities(InstrumentSummary instrument) {
    Map<String, DimensionSummary> byId = new LinkedHashMap<>();
    instrument.dimensions().stream()
        .filter(d -> d.role().equals("capability"))
        .forEach(d -> byId.put(d.id(), d));
    return byId;
  }

  private static boolean asksTheSame(DimensionSummary one, DimensionSummary other) {
    return one.scaleMin() == other.scaleMin()
        && one.scaleMax() == other.scaleMax()
        && items(one).equals(items(other));
  }

  /** The wording is left out: it follows the language of the report. */
  private static Map<String, Boolean> items(DimensionSummary dimension) {
    return dimension.items().stream()
        .collect(Collectors.toMap(ItemSummary::id, ItemSummary::reversed));
  }

  private static boolean same(double before, double after) {
    return Math.abs(before - after) < SAME;
  }

  /** What numbers of persons do not show, and what is not for release. */
  private static void persons(Result before, Result after, Words words, List<String> notes) {
    if (Differencing.shareAWave(before, after)) {
      notes.add(words.say("compare.shared-wave"));
    }
    new ResultWords(words, before)
        .mark()
        .or(() -> new ResultWords(words, after).mark())
        .ifPresent(mark -> notes.add(words.say("compare.mark", "mark", mark)));
  }

  /** Codes of a key keep over results; others are of one result alone. */
  private static void codes(Result before, Result after, Words words, List<String> notes) {
    Optional<String> key = before.options().codeKey();
    if (key.isEmpty() || !key.equals(after.options().codeKey())) {
      notes.add(words.say("compare.codes"));
    }
  }
}
