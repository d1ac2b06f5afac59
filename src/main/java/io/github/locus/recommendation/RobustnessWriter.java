package io.github.locus.recommendation;

import io.github.locus.result.AssurancePoint;
import io.github.locus.result.PriorPoint;
import io.github.locus.result.Quantity;
import io.github.locus.result.Result;
import io.github.locus.result.ResultPath;
import io.github.locus.result.Robustness;
import io.github.locus.result.Shown;
import io.github.locus.result.SilenceResult;
import io.github.locus.result.Statement;
import io.github.locus.result.ThresholdPoint;
import io.github.locus.result.TippingPoint;
import io.github.locus.result.UnitLeftOut;
import io.github.locus.result.VerdictVariant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** What would change the verdict of what was assumed, asked for, or not answered. */
final class RobustnessWriter {
  /** Importance weights that leave fewer draws tell nothing. */
  private static final double LEAST_DRAWS = 100;

  /** The prior's own scale, points. */
  private static final double GIVEN_SCALE = 10;

  private final VerdictContext context;
  private final Robustness robustness;
  private final List<Statement> changes = new ArrayList<>();

  RobustnessWriter(VerdictContext context) {
    this.context = context;
    this.robustness = context.evidence().robustness();
  }

  private static ResultPath<Robustness> path() {
    return ResultPath.start().to(Result::robustness);
  }

  List<Statement> changes() {
    threshold(path().shown(Robustness::lowerThreshold), robustness.lowerThreshold());
    threshold(path().shown(Robustness::higherThreshold), robustness.higherThreshold());
    assurance(path().shown(Robustness::lowerAssurance), robustness.lowerAssurance());
    assurance(path().shown(Robustness::higherAssurance), robustness.higherAssurance());
    context.firstRepeatable().ifPresent(this::choice);
    return changes;
  }

  private void threshold(ResultPath<Double> path, Shown<Double> critical) {
    verdictAt(critical, robustness.thresholds(), ThresholdPoint::threshold, ThresholdPoint::verdict)
        .ifPresent(
            verdict ->
                changes.add(
                    context
                        .otherwise("change.threshold", verdict)
                        .figure("critical", Quantity.SET_LEVEL, path)
                        .threshold()
                        .end()));
  }

  private void assurance(ResultPath<Double> path, Shown<Double> critical) {
    verdictAt(critical, robustness.assurances(), AssurancePoint::assurance, AssurancePoint::verdict)
        .ifPresent(
            verdict ->
                changes.add(
                    context
                        .otherwise("change.assurance", verdict)
                        .figure("critical", Quantity.SHARE, path)
                        .assurance()
                        .end()));
  }

  private static <P> Optional<VerdictVariant> verdictAt(
      Shown<Double> critical,
      Shown<List<P>> points,
      ToDoubleFunction<P> border,
      Function<P, VerdictVariant> verdict) {
    return critical
        .value()
        .flatMap(
            at ->
                points.orElse(List.of()).stream()
                    .filter(point -> border.applyAsDouble(point) == at)
                    .findFirst())
        .map(verdict);
  }

  private void choice(RatedFunction first) {
    prior(first);
    units();
    robustness.silence().flatMap(SilenceResult::verdict).ifPresent(this::silence);
  }

  private void prior(RatedFunction first) {
    List<PriorPoint> points = robustness.priors().orElse(List.of());
    Optional<Integer> given = Optional.empty();
    for (int i = 0; i < points.size(); i++) {
      given = points.get(i).scale() == GIVEN_SCALE ? Optional.of(i) : given;
    }
    for (int i = 0; i < points.size() && given.isPresent(); i++) {
      PriorPoint point = points.get(i);
      boolean sure = point.effectiveSize() >= LEAST_DRAWS;
      boolean before = points.get(given.get()).first().equals(first.name());
      if (sure && before && !point.first().equals(first.name())) {
        changes.add(
            Sentence.about("change.prior", first, context.function(point.first()))
                .figure("scale", Quantity.SET_LEVEL, scale(i))
                .figure("given", Quantity.SET_LEVEL, scale(given.get()))
                .end());
      }
    }
  }

  private static ResultPath<Double> scale(int i) {
    return path().within(Robustness::priors, i).to(PriorPoint::scale);
  }

  /** The other verdicts that there would be without the answers of one unit; units have no names here. */
  private void units() {
    List<VerdictVariant> others = new ArrayList<>();
    robustness.withoutUnit().values().stream()
        .flatMap(unit -> unit.value().stream())
        .map(UnitLeftOut::verdict)
        .filter(other -> !other.says(context.decision().kind(), context.decision().functions()))
        .filter(other -> others.stream().noneMatch(o -> o.says(other.kind(), other.functions())))
        .forEach(others::add);
    others.forEach(other -> changes.add(context.otherwise("change.unit", other).end()));
  }

  private void silence(TippingPoint tipping) {
    ResultPath<TippingPoint> path = path().shown(Robustness::silence).given(SilenceResult::verdict);
    changes.add(
        context
            .otherwise(
                "change.silence." + (tipping.lower() ? "lower" : "higher"), tipping.verdict())
            .on(context.function(tipping.function()))
            .figure("silent", Quantity.SHARE, path.to(TippingPoint::silent))
            .figure("points", Quantity.SET_LEVEL, path.to(TippingPoint::points))
            .end());
  }
}
