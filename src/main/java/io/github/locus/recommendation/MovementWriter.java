package io.github.locus.recommendation;

import java.util.ArrayList;
import java.util.List;

/** What changes of leader have shown, as far as it bears on the first function named. */
final class MovementWriter {
  private static final String SUCCESSION = "succession";

  private final VerdictContext context;
  private final Wording wording;
  private final List<Statement> reasons = new ArrayList<>();

  MovementWriter(VerdictContext context) {
    this.context = context;
    this.wording = context.wording();
  }

  List<Statement> reasons() {
    context
        .named()
        .ifPresent(
            function -> {
              MovementEvidence moved = context.study().movement().get(function.name());
              if (moved != null) {
                place(function, moved);
                spread(function, moved);
              }
              MovementEvidence all = context.study().movement().get(StudyEvidence.ALL);
              if (all != null) {
                shift(all);
              }
            });
    return reasons;
  }

  private void place(FunctionEvidence function, MovementEvidence moved) {
    String name = function.name();
    moved
        .placeShare()
        .ifPresent(
            share ->
                reasons.add(
                    wording
                        .about("reason.place-share", function)
                        .figure("share", share(share.mean(), name, "mean"))
                        .figure("shareLow", share(share.low(), name, "low"))
                        .figure("shareHigh", share(share.high(), name, "high"))
                        .end()));
  }

  private static Figure share(double value, String function, String bound) {
    return Figure.share(value, "functions", function, "place", "share", bound);
  }

  private void spread(FunctionEvidence function, MovementEvidence moved) {
    String name = function.name();
    if (moved.spread().isEmpty() || moved.leaderVariance().isEmpty()) {
      return;
    }
    reasons.add(
        counts(
                interval(
                    wording.about("reason.succession-spread", function),
                    name,
                    "spread",
                    moved.spread().get()),
                name,
                moved)
            .figure(
                "variance",
                Figure.points(
                    moved.leaderVariance().get(),
                    "models",
                    "readiness",
                    "variance",
                    "leader",
                    name))
            .end());
  }

  /** A shift whose interval holds 0 is no shift. */
  private void shift(MovementEvidence all) {
    if (all.shift().isEmpty()) {
      return;
    }
    LevelEstimate shift = all.shift().get();
    String variant = shift.high() < 0 ? "cost" : shift.low() > 0 ? "gain" : "none";
    reasons.add(
        counts(
                interval(
                    wording.sentence("reason.succession-shift." + variant),
                    StudyEvidence.ALL,
                    "shift",
                    shift),
                StudyEvidence.ALL,
                all)
            .end());
  }

  private static Sentence counts(Sentence sentence, String name, MovementEvidence moved) {
    return sentence
        .figure("changed", Figure.number(moved.changed(), 0, SUCCESSION, name, "changed"))
        .figure("stable", Figure.number(moved.stable(), 0, SUCCESSION, name, "stable"));
  }

  private static Sentence interval(
      Sentence sentence, String name, String measure, LevelEstimate estimate) {
    return sentence
        .figure(measure, Figure.points(estimate.mean(), SUCCESSION, name, measure, "estimate"))
        .figure(measure + "Low", Figure.points(estimate.low(), SUCCESSION, name, measure, "low"))
        .figure(
            measure + "High", Figure.points(estimate.high(), SUCCESSION, name, measure, "high"));
  }
}
