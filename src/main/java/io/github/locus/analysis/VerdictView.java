package io.github.locus.analysis;

import io.github.locus.recommendation.Recommendation;
import io.github.locus.recommendation.Statement;
import io.github.locus.recommendation.VerdictDecision;
import io.github.locus.result.FigureReference;
import io.github.locus.result.Gap;
import io.github.locus.result.PlannedAction;
import io.github.locus.result.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A recommendation as the user sees it. */
final class VerdictView {
  private VerdictView() {}

  static Verdict result(Recommendation r) {
    VerdictDecision decision = r.decision();
    Map<String, String> why = new LinkedHashMap<>();
    if (decision.confidence().isEmpty()) {
      why.put("confidence", "fewer than two functions are ranked");
      why.put("expectedLoss", "fewer than two functions are ranked");
    }
    if (r.partner().partner().isEmpty()) {
      why.put(
          "partner",
          r.partner().gain().isEmpty()
              ? "none is looked for with this verdict"
              : "no other function adds a point");
    }
    return new Verdict(
        decision.kind().code(),
        r.headline().text(),
        decision.functions(),
        decision.confidence(),
        decision.expectedLoss(),
        r.partner().partner(),
        r.partner().gain(),
        r.partner().lifts(),
        r.gaps().stream()
            .map(g -> new Gap(g.dimension(), g.mean(), g.probability(), g.priority()))
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
                        a.level(),
                        a.target()))
            .toList(),
        statements(r.wouldChange()),
        statements(r.caveats()),
        why);
  }

  private static List<io.github.locus.result.Statement> statements(List<Statement> statements) {
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
