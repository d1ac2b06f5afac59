package io.github.locus.analysis;

import io.github.locus.recommendation.Recommendation;
import io.github.locus.recommendation.Statement;
import io.github.locus.recommendation.VerdictDecision;
import io.github.locus.result.FigureReference;
import io.github.locus.result.Figures;
import io.github.locus.result.Gap;
import io.github.locus.result.PlannedAction;
import io.github.locus.result.Precision;
import io.github.locus.result.Reason;
import io.github.locus.result.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A recommendation as the user sees it. */
final class VerdictView {
  private VerdictView() {}

  /**
   * The verdict.
   *
   * @param r what is recommended
   * @param figures the maker of figures
   * @param persons fewest persons behind a ranked function, whose the chances and losses are
   */
  static Verdict result(Recommendation r, Figures figures, int persons) {
    VerdictDecision decision = r.decision();
    Precision precision = figures.precision();
    Map<String, Double> gain = new LinkedHashMap<>();
    r.partner().gain().forEach((name, points) -> gain.put(name, precision.level(points)));
    return new Verdict(
        decision.kind().code(),
        r.headline().text(),
        decision.functions(),
        Publication.shown(
            decision.confidence(), p -> figures.share(p, persons), Reason.NEEDS_TWO_FUNCTIONS),
        Publication.shown(
            decision.expectedLoss(), l -> figures.level(l, persons), Reason.NEEDS_TWO_FUNCTIONS),
        Publication.shown(
            r.partner().partner(),
            p -> figures.whole(p, persons),
            gain.isEmpty() ? Reason.NO_PARTNER_WANTED : Reason.NO_PARTNER_ADDS),
        gain,
        r.partner().lifts(),
        r.gaps().stream()
            .map(
                g ->
                    new Gap(
                        g.dimension(),
                        precision.level(g.mean()),
                        precision.share(g.probability(), persons),
                        precision.level(g.priority())))
            .toList(),
        statements(r.reasons()),
        r.actions().stream()
            .map(
                a ->
                    new PlannedAction(
                        a.kind(),
                        a.dimension(),
                        a.function(),
                        a.action(),
                        a.measure(),
                        a.level().map(precision::level),
                        a.target()))
            .toList(),
        statements(r.wouldChange()),
        statements(r.caveats()));
  }

  static List<io.github.locus.result.Statement> statements(List<Statement> statements) {
    return statements.stream()
        .map(
            s ->
                new io.github.locus.result.Statement(
                    s.code(),
                    s.text(),
                    s.figures().stream()
                        .map(
                            f ->
                                new FigureReference(f.path(), f.value(), f.decimals(), f.percent()))
                        .toList()))
        .toList();
  }
}
