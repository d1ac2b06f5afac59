package io.github.locus.analysis;

import io.github.locus.result.AssurancePoint;
import io.github.locus.result.ConfidenceParts;
import io.github.locus.result.Figures;
import io.github.locus.result.Precision;
import io.github.locus.result.PriorPoint;
import io.github.locus.result.Reason;
import io.github.locus.result.Shown;
import io.github.locus.result.SilenceResult;
import io.github.locus.result.ThresholdPoint;
import io.github.locus.result.TippingPoint;
import io.github.locus.result.UnitLeftOut;
import io.github.locus.result.VerdictVariant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** Verdicts under other rules with the digits that are published. */
final class RoundedVariants {
  private final Figures figures;
  private final Precision precision;
  private final Map<String, Reason> alike;

  private RoundedVariants(Figures figures, Map<String, Reason> alike) {
    this.figures = figures;
    this.precision = figures.precision();
    this.alike = alike;
  }

  static RoundedVariants of(Publication made) {
    Computation computed = made.computed();
    Map<String, Reason> alike = new LinkedHashMap<>();
    for (int f = 0; f < computed.functions(); f++) {
      String name = computed.functionName(f);
      made.alike().function(f).ifPresent(reason -> alike.put(name, reason));
    }
    return new RoundedVariants(made.figures(), alike);
  }

  /** A figure of which the same persons stand behind each number. */
  interface Rounding<T> {
    T of(T value, int persons);
  }

  <T> Shown<T> of(Shown<T> exact, Rounding<T> rounding) {
    return exact
        .map(v -> figures.whole(rounding.of(v, exact.persons()), exact.persons()))
        .orElse(exact);
  }

  <T> Shown<List<T>> each(Shown<List<T>> exact, Rounding<T> rounding) {
    return of(exact, (all, persons) -> all.stream().map(v -> rounding.of(v, persons)).toList());
  }

  <T> Map<String, Shown<T>> shown(Map<String, Shown<T>> exact, Rounding<T> rounding) {
    return mapped(exact, (name, figure) -> of(figure, rounding));
  }

  VerdictVariant verdict(VerdictVariant v, int persons) {
    return new VerdictVariant(
        v.kind(), v.functions(), v.confidence().map(p -> precision.share(p, persons)));
  }

  /** Where a small group's answers are alike, the threshold at which a chance falls, or a status turns, is its level. */
  ThresholdPoint threshold(ThresholdPoint p, int persons) {
    return new ThresholdPoint(
        p.threshold(),
        verdict(p.verdict(), persons),
        chances(p.pToday()),
        chances(p.pNewLeader()),
        told(p.status()));
  }

  private Map<String, Shown<Double>> chances(Map<String, Shown<Double>> exact) {
    return mapped(
        shown(exact, precision::share),
        (name, chance) ->
            figures.unlessAlike(
                chance.isPresent() ? Optional.ofNullable(alike.get(name)) : Optional.empty(),
                () -> chance));
  }

  /** Of the functions whose level is told. */
  private <V> Map<String, V> told(Map<String, V> map) {
    Map<String, V> told = new LinkedHashMap<>(map);
    told.keySet().removeAll(alike.keySet());
    return told;
  }

  AssurancePoint assurance(AssurancePoint p, int persons) {
    return new AssurancePoint(
        p.assurance(),
        verdict(p.verdict(), persons),
        levels(p.repeatable()),
        shares(p.pBest(), persons));
  }

  PriorPoint prior(PriorPoint p, int persons) {
    return new PriorPoint(
        p.scale(),
        Math.floor(p.effectiveSize()),
        p.first(),
        levels(p.repeatable()),
        levels(p.tau()),
        shares(p.pBest(), persons));
  }

  ConfidenceParts confidence(ConfidenceParts p, int persons) {
    return new ConfidenceParts(shares(p.answers(), persons), shares(p.weights(), persons));
  }

  UnitLeftOut unit(UnitLeftOut u, int persons) {
    return new UnitLeftOut(
        u.first(), precision.share(u.pBest(), persons), verdict(u.verdict(), persons));
  }

  SilenceResult silence(SilenceResult s, int persons) {
    return new SilenceResult(
        s.function(),
        s.next(),
        precision.coarseShare(s.silent()),
        precision.level(s.points()),
        s.verdict().map(point -> tipping(point, persons)));
  }

  private TippingPoint tipping(TippingPoint t, int persons) {
    return new TippingPoint(
        t.function(),
        precision.coarseShare(t.silent()),
        t.points(),
        t.lower(),
        verdict(t.verdict(), persons));
  }

  private Map<String, Double> levels(Map<String, Double> points) {
    return mapped(told(points), (name, p) -> precision.level(p));
  }

  private Map<String, Double> shares(Map<String, Double> shares, int persons) {
    return mapped(shares, (name, p) -> precision.share(p, persons));
  }

  private static <V, W> Map<String, W> mapped(Map<String, V> map, BiFunction<String, V, W> to) {
    Map<String, W> mapped = new LinkedHashMap<>();
    map.forEach((key, value) -> mapped.put(key, to.apply(key, value)));
    return mapped;
  }
}
