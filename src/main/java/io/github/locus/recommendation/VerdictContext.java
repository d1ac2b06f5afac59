package io.github.locus.recommendation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the writers of a verdict share: the evidence, the decision, and the words. */
record VerdictContext(
    StudyEvidence study, VerdictDecision decision, PartnerChoice partner, Wording wording) {
  /** f*, first on repeatable. */
  Optional<FunctionEvidence> firstRepeatable() {
    return decision.firstRepeatable().map(study::function);
  }

  /** g*, first on today. */
  Optional<FunctionEvidence> firstToday() {
    return decision.firstToday().map(study::function);
  }

  /** The function that confidence and loss are about: the first one named, except among many that are too close. */
  Optional<FunctionEvidence> basis() {
    return decision.basis().map(study::function);
  }

  boolean is(VerdictKind kind) {
    return decision.kind() == kind;
  }

  /** The first function named. */
  Optional<FunctionEvidence> named() {
    return decision.functions().stream().findFirst().map(study::function);
  }

  /** All functions that a reader must know of: those named, f* and g*; without a ranking, all that can be judged. */
  List<FunctionEvidence> important() {
    if (is(VerdictKind.INSUFFICIENT_EVIDENCE)) {
      return judged();
    }
    Set<String> names = new LinkedHashSet<>(decision.functions());
    decision.firstRepeatable().ifPresent(names::add);
    decision.firstToday().ifPresent(names::add);
    List<FunctionEvidence> important = new ArrayList<>();
    names.forEach(name -> important.add(study.function(name)));
    return important;
  }

  /** The function that is most probably first under its best leader, if one is more probable than not. */
  Optional<FunctionEvidence> firstShowcase() {
    return study
        .ranking()
        .flatMap(
            ranking ->
                judged().stream()
                    .filter(function -> ranking.showcase().getOrDefault(function.name(), 0.0) > 0.5)
                    .findFirst());
  }

  /** The leader-dependent functions among the important ones and the one with the brightest example. */
  List<FunctionEvidence> dependent() {
    Set<FunctionEvidence> candidates = new LinkedHashSet<>(important());
    firstShowcase().ifPresent(candidates::add);
    return candidates.stream()
        .filter(function -> StatusRule.of(function) == FunctionStatus.LEADER_DEPENDENT)
        .toList();
  }

  /** The functions with ratings enough for a status. */
  List<FunctionEvidence> judged() {
    return study.functions().stream()
        .filter(function -> StatusRule.of(function) != FunctionStatus.INSUFFICIENT)
        .toList();
  }

  /** The functions that plans are made for: the named ones, or the only one that can be judged. */
  List<FunctionEvidence> planned() {
    return is(VerdictKind.INSUFFICIENT_EVIDENCE)
        ? judged()
        : decision.functions().stream().map(study::function).toList();
  }

  List<DimensionGap> gaps(FunctionEvidence function) {
    return GapRule.gaps(function, study.instrument(), study.threshold());
  }

  List<DimensionGap> belowThreshold(FunctionEvidence function) {
    return GapRule.belowThreshold(function, study.instrument(), study.threshold());
  }
}
