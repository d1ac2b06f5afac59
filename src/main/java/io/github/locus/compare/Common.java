package io.github.locus.compare;

import io.github.locus.result.DimensionSummary;
import io.github.locus.result.InstrumentSummary;
import io.github.locus.result.ItemSummary;
import io.github.locus.result.LeaderResult;
import io.github.locus.result.Note;
import io.github.locus.result.Result;
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
    List<Note> notes) {
  private static final double SAME = 1e-9;

  static Common of(Result before, Result after, int stated) {
    List<Note> notes = new ArrayList<>();
    Set<String> dimensions = dimensions(before.instrument(), after.instrument(), notes);
    boolean readiness = readiness(before.instrument(), after.instrument(), dimensions, notes);
    boolean assurance = same(before.options().assurance(), after.options().assurance());
    if (!assurance) {
      notes.add(Note.of("assurances"));
    }
    boolean threshold = same(before.options().threshold(), after.options().threshold());
    if (!threshold) {
      notes.add(Note.of("thresholds"));
    }
    codes(before, after, notes);
    persons(before, after, stated, notes);
    return new Common(readiness, assurance, threshold, dimensions, List.copyOf(notes));
  }

  /** Whether a change of status or verdict can come from the organisation alone. */
  boolean verdict() {
    return readiness && assurance && threshold;
  }

  private static Set<String> dimensions(
      InstrumentSummary before, InstrumentSummary after, List<Note> notes) {
    if (!before.id().equals(after.id())) {
      notes.add(Note.of("instruments"));
      return Set.of();
    }
    if (!before.version().equals(after.version())) {
      notes.add(Note.of("versions"));
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
      notes.add(Note.of("questions", List.copyOf(apart)));
    }
    return common;
  }

  private static boolean readiness(
      InstrumentSummary before, InstrumentSummary after, Set<String> common, List<Note> notes) {
    Map<String, DimensionSummary> earlier = capabilities(before);
    Map<String, DimensionSummary> later = capabilities(after);
    if (!common.equals(earlier.keySet()) || !common.equals(later.keySet())) {
      if (before.id().equals(after.id())) {
        notes.add(Note.of("readiness"));
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
      notes.add(Note.of("weights"));
    }
    return sameWeights;
  }

  private static Map<String, DimensionSummary> capabilities(InstrumentSummary instrument) {
    Map<String, DimensionSummary> byId = new LinkedHashMap<>();
    instrument.capabilities().forEach(d -> byId.put(d.id(), d));
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
  private static void persons(Result before, Result after, int stated, List<Note> notes) {
    if (Differencing.shareAWave(before, after)) {
      notes.add(Note.of("shared-wave"));
    }
    if (Subtraction.of(before, after, stated).isPresent()) {
      // such results are compared only where somebody accepted it
      notes.add(Note.of("differencing-accepted"));
    }
    if (before.options().internal() || after.options().internal()) {
      notes.add(Note.of("mark"));
    }
  }

  /** Codes of a key keep over results; others are of one result alone. */
  private static void codes(Result before, Result after, List<Note> notes) {
    Optional<String> key = before.options().codeKey();
    if (key.isEmpty() || !key.equals(after.options().codeKey())) {
      notes.add(Note.of("codes"));
      return;
    }
    Set<String> shared = leaders(before);
    shared.retainAll(leaders(after));
    if (!shared.isEmpty()) {
      notes.add(new Note("shared-leaders", List.of(), List.of(), Optional.of(shared.size())));
    }
  }

  private static Set<String> leaders(Result result) {
    return result.functions().values().stream()
        .flatMap(function -> function.leaderTable().stream())
        .map(LeaderResult::code)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
