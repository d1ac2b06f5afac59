package io.github.locus.compare;

import io.github.locus.result.DimensionSummary;
import io.github.locus.result.InstrumentSummary;
import io.github.locus.result.ItemSummary;
import io.github.locus.result.Result;
import io.github.locus.wording.ResultWords;
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

  static Common of(Result before, Result after) {
    List<String> notes = new ArrayList<>();
    Set<String> dimensions = dimensions(before.instrument(), after.instrument(), notes);
    boolean readiness = readiness(before.instrument(), after.instrument(), dimensions, notes);
    boolean assurance =
        same(
            "assurance",
            before.options().assurance(),
            after.options().assurance(),
            notes,
            "repeatable levels, points at risk, statuses and verdicts do not compare");
    boolean threshold =
        same(
            "threshold",
            before.options().threshold(),
            after.options().threshold(),
            notes,
            "statuses and verdicts do not compare; levels do");
    codes(before, after, notes);
    persons(before, after, notes);
    return new Common(readiness, assurance, threshold, dimensions, List.copyOf(notes));
  }

  /** Whether a change of status or verdict can come from the organisation alone. */
  boolean verdict() {
    return readiness && assurance && threshold;
  }

  private static Set<String> dimensions(
      InstrumentSummary before, InstrumentSummary after, List<String> notes) {
    if (!before.id().equals(after.id())) {
      notes.add(
          "The instruments differ ("
              + before.id()
              + ", "
              + after.id()
              + "): they ask other questions, so no level is compared.");
      return Set.of();
    }
    if (!before.version().equals(after.version())) {
      notes.add(
          "The versions of the instrument differ ("
              + before.version()
              + ", "
              + after.version()
              + "): wordings may have changed.");
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
      notes.add(
          "Dimensions whose questions or scales differ are not compared: "
              + String.join(", ", apart)
              + ".");
    }
    return common;
  }

  private static boolean readiness(
      InstrumentSummary before, InstrumentSummary after, Set<String> common, List<String> notes) {
    Map<String, DimensionSummary> earlier = capabilities(before);
    Map<String, DimensionSummary> later = capabilities(after);
    if (!common.equals(earlier.keySet()) || !common.equals(later.keySet())) {
      if (before.id().equals(after.id())) {
        notes.add("Readiness is made of other questions: its levels are not compared.");
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
      notes.add(
          "The weights of the dimensions differ: levels of readiness do not compare; dimensions do.");
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

  private static boolean same(
      String option, double before, double after, List<String> notes, String consequence) {
    boolean same = Math.abs(before - after) < SAME;
    if (!same) {
      notes.add("The " + option + "s differ (" + before + ", " + after + "): " + consequence + ".");
    }
    return same;
  }

  /** What numbers of persons do not show, and what is not for release. */
  private static void persons(Result before, Result after, List<String> notes) {
    if (Differencing.shareAWave(before, after)) {
      notes.add(
          "Both results have a wave of the same name. If it is one wave of one survey, they are not"
              + " independent, and the intervals of the differences do not hold. Only the numbers of"
              + " persons are compared: that one person left and another came goes unseen.");
    }
        ResultWords.of(before)
        .mark()
        .or(() -> ResultWords.of(after).mark())
        .ifPresent(mark -> notes.add("One of the results has this mark. " + mark));
  }

  /** Codes of a key keep over results; others are of one result alone. */
  private static void codes(Result before, Result after, List<String> notes) {
    Optional<String> key = before.options().codeKey();
    if (key.isEmpty() || !key.equals(after.options().codeKey())) {
      notes.add(
          "Codes of leaders and units are not comparable: the results were not made with one and the"
              + " same key (--code-key), so that a code in one has nothing to do with it in the"
              + " other.");
    }
  }
}
