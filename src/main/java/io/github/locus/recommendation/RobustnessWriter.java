package io.github.locus.recommendation;

import io.github.locus.result.PriorPoint;
import io.github.locus.result.Quantity;
import io.github.locus.result.Result;
import io.github.locus.result.ResultPath;
import io.github.locus.result.Robustness;
import io.github.locus.result.SilenceResult;
import io.github.locus.result.Statement;
import io.github.locus.result.TippingPoint;
import io.github.locus.result.UnitLeftOut;
import io.github.locus.result.VerdictVariant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What would change the verdict of what was assumed, asked for, or not answered. */
final class RobustnessWriter {
  /** Importance weights that leave fewer draws tell nothing. */
  private static final double LEAST_DRAWS = 100;

  /** The prior's own scale, points. */
  private static final double GIVEN_SCALE = 10;

  private static final int MOST_UNITS = 3;

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
    if (robustness.lowerThreshold().isPresent()) {
      changes.add(threshold(path().shown(Robustness::lowerThreshold)));
    }
    if (robustness.higherThreshold().isPresent()) {
      changes.add(threshold(path().shown(Robustness::higherThreshold)));
    }
    if (robustness.lowerAssurance().isPresent()) {
      changes.add(assurance(path().shown(Robustness::lowerAssurance)));
    }
    if (robustness.higherAssurance().isPresent()) {
      changes.add(assurance(path().shown(Robustness::higherAssurance)));
    }
    context.firstRepeatable().ifPresent(this::choice);
    return changes;
  }

  private static Statement threshold(ResultPath<Double> critical) {
    return Sentence.of("change.threshold")
        .figure("critical", Quantity.SET_LEVEL, critical)
        .threshold()
        .end();
  }

  private static Statement assurance(ResultPath<Double> critical) {
    return Sentence.of("change.assurance")
        .figure("critical", Quantity.SHARE, critical)
        .assurance()
        .end();
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

  /** Units without which the verdict would be another one; or that there is none. */
  private void units() {
    Map<String, VerdictVariant> without = new LinkedHashMap<>();
    robustness
        .withoutUnit()
        .forEach((code, unit) -> unit.ifPresent(out -> without.put(code, out.verdict())));
    List<Map.Entry<String, VerdictVariant>> others =
        without.entrySet().stream().filter(unit -> isOther(unit.getValue())).toList();
    if (others.isEmpty() && !without.isEmpty()) {
      changes.add(Sentence.of("change.no-unit").end());
    }
    others.stream()
        .limit(MOST_UNITS)
        .forEach(unit -> changes.add(unit(unit.getKey(), unit.getValue())));
  }

  private boolean isOther(VerdictVariant verdict) {
    return !verdict.says(context.decision().kind(), context.decision().functions());
  }

  private static Statement unit(String code, VerdictVariant verdict) {
    Sentence sentence =
        Sentence.of("change.unit." + verdict.kind().code())
            .functions(verdict.functions())
            .leader(code);
    ResultPath<Double> confidence =
        path()
            .shown(Robustness::withoutUnit, code)
            .to(UnitLeftOut::verdict)
            .given(VerdictVariant::confidence);
    return (verdict.confidence().isPresent()
            ? sentence.figure("confidence", Quantity.PROBABILITY, confidence)
            : sentence)
        .end();
  }

  private void silence(TippingPoint tipping) {
    ResultPath<TippingPoint> path = path().shown(Robustness::silence).given(SilenceResult::verdict);
    changes.add(
        Sentence.about(
                "change.silence." + (tipping.lower() ? "lower" : "higher"),
                context.function(tipping.function()))
            .figure("silent", Quantity.SHARE, path.to(TippingPoint::silent))
            .figure("points", Quantity.SET_LEVEL, path.to(TippingPoint::points))
            .end());
  }
}
