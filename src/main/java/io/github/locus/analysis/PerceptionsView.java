package io.github.locus.analysis;

import io.github.locus.protection.ToldCounts.Question;
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
import java.util.OptionalInt;

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
    Map<String, Shown<Share>> shouldLead =
        nominations(perceptions.shouldLead(), Question.SHOULD_LEAD);
    Map<String, Shown<Share>> turnTo = nominations(perceptions.turnTo(), Question.TURN_TO);
    Map<String, Shown<Share>> window = window();
    boolean asked = !shouldLead.isEmpty() || !turnTo.isEmpty() || !window.isEmpty();
    return asked
        ? figures.whole(
            new PerceptionsResult(shouldLead, turnTo, fromOutside(), window, shouldIs()),
            publication.persons().used())
        : Shown.withheld(Reason.NOMINATIONS_NOT_ASKED);
  }

  private Map<String, Shown<Share>> nominations(
      Optional<Perceptions.Nominations> nominations, Question question) {
    OptionalInt asked = publication.told().asked(question);
    Map<String, Shown<Share>> shares = new LinkedHashMap<>();
    nominations.ifPresent(
        n -> {
          for (int f = 0; f < computed.functions(); f++) {
            shares.put(computed.functionName(f), share(n.byFunction().get(f), asked));
          }
          shares.put("none", share(n.none(), asked));
        });
    return shares;
  }

  private Map<String, Shown<Share>> fromOutside() {
    Map<String, Shown<Share>> shares = new LinkedHashMap<>();
    for (int f = 0; f < computed.functions(); f++) {
      OptionalInt outside = publication.told().outside(f);
      shares.put(
          computed.functionName(f),
          Publication.shown(
              perceptions.fromOutside(f), p -> share(p, outside), Reason.NOBODY_OUTSIDE));
    }
    return shares;
  }

  private Map<String, Shown<Share>> window() {
    Map<String, Shown<Share>> shares = new LinkedHashMap<>();
    OptionalInt asked = publication.told().asked(Question.WINDOW);
    Optional<List<Proportion>> window = perceptions.window();
    window.ifPresent(
        byUrgency -> {
          for (Urgency urgency : Urgency.values()) {
            shares.put(urgency.code(), share(byUrgency.get(urgency.ordinal()), asked));
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
    OptionalInt asked = publication.told().asked(Question.BOTH);
    int n = gap.n();
    return figures.whole(
        new ShareDifference(
            figures.told(asked, n),
            share(gap.difference(), n, asked),
            share(gap.low(), n, asked),
            share(gap.high(), n, asked)),
        n);
  }

  private Shown<Share> share(Proportion p, OptionalInt asked) {
    return figures.whole(
        new Share(
            figures.told(asked, p.n()),
            share(p.share(), p.n(), asked),
            share(p.low(), p.n(), asked),
            share(p.high(), p.n(), asked)),
        p.n());
  }

  /** Fine shares of a number tell the number itself. */
  private double share(double share, int n, OptionalInt asked) {
    Precision precision = figures.precision();
    return asked.isPresent() ? precision.share(share, n) : precision.coarseShare(share);
  }
}
