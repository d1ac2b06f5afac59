package io.github.locus.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Why: the figures that the verdict rests on, the strongest first. */
final class ReasonWriter {
  /** A loss under this is printed as 0.0. */
  private static final double PRINTED = 0.05;

  private final VerdictContext context;
  private final Wording wording;
  private final List<Statement> reasons = new ArrayList<>();

  ReasonWriter(VerdictContext context) {
    this.context = context;
    this.wording = context.wording();
  }

  List<Statement> reasons() {
    confidence();
    for (FunctionEvidence function : context.important()) {
      standing(function);
    }
    orderOfTheTwoLenses();
    reasons.addAll(new DependenceWriter(context).reasons());
    reasons.addAll(new MovementWriter(context).reasons());
    partner();
    context.named().ifPresent(this::gaps);
    context.named().ifPresent(this::testimony);
    crossCheck();
    reasons.addAll(new NominationWriter(context).reasons());
    window();
    return reasons;
  }

  private void confidence() {
    VerdictDecision decision = context.decision();
    context
        .basis()
        .ifPresent(
            function -> {
              String lens = decision.onToday() ? "today" : "repeatable";
              reasons.add(
                  wording
                      .about("reason.confidence." + lens, function)
                      .figure(
                          "confidence",
                          Figure.probability(
                              decision.confidence().orElseThrow(), "verdict", "confidence"))
                      .end());
              double loss = decision.expectedLoss().orElseThrow();
              reasons.add(
                  wording
                      .about("reason.expected-loss." + (loss < PRINTED ? "none" : "some"), function)
                      .figure("loss", Figure.points(loss, "verdict", "expectedLoss"))
                      .end());
            });
  }

  private void standing(FunctionEvidence function) {
    FunctionStatus status = StatusRule.of(function);
    reasons.add(wording.about("reason.status-" + status.code(), function).end());
    boolean shown = function.lenses().flatMap(Lenses::showcase).isPresent();
    reasons.add(wording.about(shown ? "reason.lenses" : "reason.lenses.merged", function).end());
  }

  private void orderOfTheTwoLenses() {
    FunctionEvidence first = context.firstRepeatable().orElse(null);
    FunctionEvidence today = context.firstToday().orElse(null);
    RankingEvidence ranking = context.study().ranking().orElse(null);
    if (first == null || today == null || ranking == null || first.equals(today)) {
      return;
    }
    reasons.add(
        wording
            .about("reason.today-first", today, first)
            .figure("pBest", pBest(ranking.today(), "today", today))
            .end());
    if (context.decision().onToday()) {
      reasons.add(
          wording
              .about("reason.repeatable-first", first)
              .figure("pBest", pBest(ranking.repeatable(), "repeatable", first))
              .end());
    }
  }

  private static Figure pBest(Map<String, Double> lens, String name, FunctionEvidence function) {
    return Figure.probability(
        lens.getOrDefault(function.name(), 0.0), "decision", name, "pBest", function.name());
  }

  private void partner() {
    FunctionEvidence lead = context.named().orElse(null);
    PartnerChoice choice = context.partner();
    if (lead == null || choice.gain().isEmpty()) {
      return;
    }
    Optional<String> partner = choice.partner();
    if (partner.isEmpty()) {
      reasons.add(wording.about("reason.no-partner", lead).end());
      return;
    }
    String variant = choice.lifts().isEmpty() ? "broad" : "lifts";
    reasons.add(
        wording
            .about("reason.partner." + variant, lead)
            .word("partner", partner.get())
            .words("dimensions", wording.dimensions(choice.lifts()))
            .figure(
                "gain",
                Figure.points(
                    Optional.ofNullable(choice.gain().get(partner.get())).orElseThrow(),
                    "verdict",
                    "partnerGain",
                    partner.get()))
            .end());
  }

  private void gaps(FunctionEvidence function) {
    for (DimensionGap gap : context.gaps(function)) {
      String id = gap.dimension();
      reasons.add(
          wording
              .about("reason.gap", function)
              .word("dimension", wording.dimension(id))
              .figure(
                  "level",
                  Figure.points(gap.mean(), "functions", function.name(), "dimensions", id, "mean"))
              .figure(
                  "p",
                  Figure.probability(
                      gap.probability(), "functions", function.name(), "pDimensionBelow", id))
              .end());
    }
  }

  private void testimony(FunctionEvidence function) {
    if (ContestedRule.contested(function).filter(contested -> !contested).isPresent()) {
      reasons.add(wording.about("reason.testimony", function).end());
    }
  }

  private void crossCheck() {
    FunctionEvidence first = context.firstRepeatable().orElse(null);
    CrossCheckEvidence check = context.study().crossCheck().orElse(null);
    if (first == null || check == null || !check.function().equals(first.name())) {
      return;
    }
    Double level = check.level().get(first.name());
    if (level != null) {
      reasons.add(
          wording
              .about("reason.cross-check", first)
              .figure(
                  "level", Figure.points(level, "decision", "crossCheck", "level", first.name()))
              .end());
    }
  }

  private void window() {
    List<Statement> clauses = new ArrayList<>();
    context
        .study()
        .window()
        .forEach(
            (choice, share) ->
                clauses.add(
                    wording
                        .sentence("clause.window-" + choice)
                        .figure(
                            "share", Figure.share(share, "perceptions", "window", choice, "share"))
                        .end()));
    if (!clauses.isEmpty()) {
      reasons.add(wording.sentence("reason.window").clauses("clauses", clauses).end());
    }
  }
}
