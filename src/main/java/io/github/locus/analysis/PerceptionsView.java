package io.github.locus.analysis;

import io.github.locus.psychometrics.PairedDifference;
import io.github.locus.psychometrics.Perceptions;
import io.github.locus.psychometrics.Proportion;
import io.github.locus.result.Figures;
import io.github.locus.result.PerceptionsResult;
import io.github.locus.result.Precision;
import io.github.locus.result.Reason;
import io.github.locus.result.Share;
import io.github.locus.result.ShareDifference;
import io.github.locus.result.Shown;
import io.github.locus.survey.Urgency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What people say outright, as the user sees it. */
final class PerceptionsView {
  private final Publication publication;
  private final Computation computed;
  private final Figures figures;
  private final Perceptions perceptions;

  PerceptionsView(Publication publication) {
    this.publication = publication;
    this.computed = publication.computed();
    this.figures = publication.figures();
    this.perceptions = Perceptions.of(computed.survey());
  }

  /** The shares; withheld where nothing of the kind was asked. */
  Shown<PerceptionsResult> result() {
    Map<String, Shown<Share>> shouldLead = nominations(perceptions.shouldLead());
    Map<String, Shown<Share>> turnTo = nominations(perceptions.turnTo());
    Map<String, Shown<Share>> window = window();
    boolean asked = !shouldLead.isEmpty() || !turnTo.isEmpty() || !window.isEmpty();
    return asked
        ? figures.whole(
            new PerceptionsResult(shouldLead, turnTo, fromOutside(), window, shouldIs()),
            publication.persons().used())
        : Shown.withheld(Reason.NOMINATIONS_NOT_ASKED);
  }

  private Map<String, Shown<Share>> nominations(Optional<Perceptions.Nominations> nominations) {
    Map<String, Shown<Share>> shares = new LinkedHashMap<>();
    nominations.ifPresent(
        n -> {
          for (int f = 0; f < computed.functions(); f++) {
            shares.put(computed.functionName(f), share(n.byFunction().get(f)));
          }
          shares.put("none", share(n.none()));
        });
    return shares;
  }

  private Map<String, Shown<Share>> fromOutside() {
    Map<String, Shown<Share>> shares = new LinkedHashMap<>();
    for (int f = 0; f < computed.functions(); f++) {
      shares.put(
          computed.functionName(f),
          Publication.shown(perceptions.fromOutside(f), this::share, Reason.NOBODY_OUTSIDE));
    }
    return shares;
  }

  private Map<String, Shown<Share>> window() {
    Map<String, Shown<Share>> shares = new LinkedHashMap<>();
    Optional<List<Proportion>> window = perceptions.window();
    window.ifPresent(
        byUrgency -> {
          for (Urgency urgency : Urgency.values()) {
            shares.put(urgency.code(), share(byUrgency.get(urgency.ordinal())));
          }
        });
    return shares;
  }

  private Map<String, Shown<ShareDifference>> shouldIs() {
    Map<String, Shown<ShareDifference>> gaps = new LinkedHashMap<>();
    for (int f = 0; f < computed.functions(); f++) {
      gaps.put(
          computed.functionName(f),
          Publication.shown(
              perceptions.shouldIs(f), this::difference, Reason.NOBODY_ANSWERED_BOTH));
    }
    return gaps;
  }

  private Shown<ShareDifference> difference(PairedDifference gap) {
    Precision precision = figures.precision();
    int n = gap.n();
    return figures.whole(
        new ShareDifference(
            precision.cases(n),
            precision.share(gap.difference(), n),
            precision.share(gap.low(), n),
            precision.share(gap.high(), n)),
        n);
  }

  private Shown<Share> share(Proportion p) {
    Precision precision = figures.precision();
    return figures.whole(
        new Share(
            precision.cases(p.n()),
            precision.share(p.share(), p.n()),
            precision.share(p.low(), p.n()),
            precision.share(p.high(), p.n())),
        p.n());
  }
}
