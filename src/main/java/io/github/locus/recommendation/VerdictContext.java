package io.github.locus.recommendation;

import io.github.locus.result.Evidence;
import io.github.locus.result.FunctionResult;
import io.github.locus.result.Gap;
import io.github.locus.result.Result;
import io.github.locus.result.ResultPath;
import io.github.locus.result.Verdict;
import io.github.locus.result.VerdictKind;
import io.github.locus.result.VerdictVariant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the writers of a verdict share: the evidence and the decision. */
record VerdictContext(Evidence evidence, VerdictDecision decision, PartnerChoice partner) {
  /** P(best) of the function that the verdict is about. */
  static final ResultPath<Double> CONFIDENCE =
      ResultPath.start().to(Result::verdict).shown(Verdict::confidence);

  /** A function among those of the evidence. */
  RatedFunction function(String name) {
    FunctionResult figures = evidence.functions().get(name);
    if (figures == null) {
      throw new IllegalArgumentException("no function " + name);
    }
    return new RatedFunction(name, figures);
  }

  private List<RatedFunction> functions() {
    return evidence.functions().keySet().stream().map(this::function).toList();
  }

  /**
   * A sentence about another verdict: one that keeps the choice and changes its terms, or one that names others.
   *
   * @param key key of its text, without the turn
   * @param other the verdict that there would be
   */
  Sentence otherwise(String key, VerdictVariant other) {
    String turn = other.keepsChoice(decision.kind(), decision.functions()) ? ".terms" : ".other";
    return Sentence.of(key + turn).verdict(other);
  }

  boolean has(DataCondition condition) {
    return evidence.found(condition.code());
  }

  double threshold() {
    return evidence.options().threshold();
  }

  /** f*, first on repeatable. */
  Optional<RatedFunction> firstRepeatable() {
    return decision.firstRepeatable().map(this::function);
  }

  /** g*, first on today. */
  Optional<RatedFunction> firstToday() {
    return decision.firstToday().map(this::function);
  }

  /** The function that confidence and loss are about: the first one named, except among many that are too close. */
  Optional<RatedFunction> basis() {
    return decision.basis().map(this::function);
  }

  boolean is(VerdictKind kind) {
    return decision.kind() == kind;
  }

  /** The first function named. */
  Optional<RatedFunction> named() {
    return decision.functions().stream().findFirst().map(this::function);
  }

  /** All functions that a reader must know of: those named, f* and g*; without a ranking, all that can be judged. */
  List<RatedFunction> important() {
    if (is(VerdictKind.INSUFFICIENT_EVIDENCE)) {
      return judged();
    }
    Set<String> names = new LinkedHashSet<>(decision.functions());
    decision.firstRepeatable().ifPresent(names::add);
    decision.firstToday().ifPresent(names::add);
    return names.stream().map(this::function).toList();
  }

  /** The function that is most probably first under its best leader, if one is more probable than not. */
  Optional<RatedFunction> firstShowcase() {
    return evidence
        .decision()
        .flatMap(
            ranking ->
                judged().stream()
                    .filter(f -> ranking.showcase().pBest().getOrDefault(f.name(), 0.0) > 0.5)
                    .findFirst());
  }

  /** The leader-dependent functions among the important ones and the one with the brightest example. */
  List<RatedFunction> dependent() {
    Set<RatedFunction> candidates = new LinkedHashSet<>(important());
    firstShowcase().ifPresent(candidates::add);
    return candidates.stream().filter(f -> f.status().isPatchy()).toList();
  }

  /** The functions with ratings enough for a status. */
  List<RatedFunction> judged() {
    return functions().stream().filter(RatedFunction::judged).toList();
  }

  /** The functions without. */
  List<RatedFunction> unjudged() {
    return functions().stream().filter(function -> !function.judged()).toList();
  }

  /** The functions that plans are made for: the named ones, or the only one that can be judged. */
  List<RatedFunction> planned() {
    return is(VerdictKind.INSUFFICIENT_EVIDENCE)
        ? judged()
        : decision.functions().stream().map(this::function).toList();
  }

  List<Gap> gaps(RatedFunction function) {
    return GapRule.gaps(function.figures(), evidence);
  }

  List<Gap> belowThreshold(RatedFunction function) {
    return GapRule.belowThreshold(function.figures(), evidence);
  }
}
