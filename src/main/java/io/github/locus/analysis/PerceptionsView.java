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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

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
    this.perceptions = publication.measurement().perceptions();
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
          boolean alike = isNearlyAll(choices(n));
          for (int f = 0; f < computed.functions(); f++) {
            shares.put(computed.functionName(f), share(n.byFunction().get(f), asked, alike));
          }
          shares.put("none", share(n.none(), asked, alike));
        });
    return shares;
  }

  private Map<String, Shown<Share>> fromOutside() {
    Map<String, Shown<Share>> shares = new LinkedHashMap<>();
    for (int f = 0; f < computed.functions(); f++) {
      int function = f;
      OptionalInt outside = publication.told().outside(f);
      shares.put(
          computed.functionName(f),
          figures.unlessAlike(
              insideAlike(f),
              () ->
                  Publication.shown(
                      perceptions.fromOutside(function),
                      p -> share(p, outside, isNearlyOne(p)),
                      perceptions.whyNotFromOutside(function))));
    }
    return shares;
  }

  /** All who turn to a function less those from outside are its own people. */
  private Optional<Reason> insideAlike(int function) {
    return perceptions
        .fromInside(function)
        .filter(this::isNearlyOne)
        .map(inside -> Reason.BESIDE_ALIKE);
  }

  /** Whether nearly all of a small group say yes, or no. */
  private boolean isNearlyOne(Proportion p) {
    return figures.precision().isNearlyAll(List.of(p.share(), 1 - p.share()), p.n());
  }

  private static List<Proportion> choices(Perceptions.Nominations nominations) {
    List<Proportion> choices = new ArrayList<>(nominations.byFunction());
    choices.add(nominations.none());
    return choices;
  }

  /** Whether nearly all of a small group make one choice. */
  private boolean isNearlyAll(List<Proportion> choices) {
    return figures
        .precision()
        .isNearlyAll(choices.stream().map(Proportion::share).toList(), choices.get(0).n());
  }

  private Map<String, Shown<Share>> window() {
    Map<String, Shown<Share>> shares = new LinkedHashMap<>();
    OptionalInt asked = publication.told().asked(Question.WINDOW);
    Optional<List<Proportion>> window = perceptions.window();
    window.ifPresent(
        byUrgency -> {
          boolean alike = isNearlyAll(byUrgency);
          for (Urgency urgency : Urgency.values()) {
            shares.put(urgency.code(), share(byUrgency.get(urgency.ordinal()), asked, alike));
          }
        });
    return shares;
  }

  private Map<String, Shown<ShareDifference>> shouldIs() {
    Map<String, Shown<ShareDifference>> gaps = new LinkedHashMap<>();
    Optional<Reason> alike =
        Stream.of(perceptions.shouldLead(), perceptions.turnTo())
            .flatMap(Optional::stream)
            .filter(n -> isNearlyAll(choices(n)))
            .findFirst()
            .map(n -> Reason.BESIDE_ALIKE);
    for (int f = 0; f < computed.functions(); f++) {
      int function = f;
      gaps.put(
          computed.functionName(f),
          figures.unlessAlike(
              alike,
              () ->
                  Publication.shown(
                      perceptions.shouldIs(function), this::difference, perceptions.whyNoGap())));
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
            low(gap.low(), n, asked),
            high(gap.high(), n, asked)),
        n);
  }

  /** Of a group of whom nearly all answer alike, the side that they are on and no number. */
  private Shown<Share> share(Proportion p, OptionalInt asked, boolean alike) {
    if (alike && p.n() >= figures.precision().minimum()) {
      return Shown.withheld(p.share() > 0.5 ? Reason.NEARLY_ALL : Reason.NEARLY_NONE);
    }
    return figures.whole(
        new Share(
            figures.told(asked, p.n()),
            share(p.share(), p.n(), asked),
            low(p.low(), p.n(), asked),
            high(p.high(), p.n(), asked)),
        p.n());
  }

  private double share(double share, int n, OptionalInt asked) {
    Precision precision = figures.precision();
    return isFine(n, asked) ? precision.share(share, n) : precision.coarseShare(share);
  }

  private double low(double share, int n, OptionalInt asked) {
    Precision precision = figures.precision();
    return isFine(n, asked) ? precision.share(share, n) : precision.coarseLow(share);
  }

  private double high(double share, int n, OptionalInt asked) {
    Precision precision = figures.precision();
    return isFine(n, asked) ? precision.share(share, n) : precision.coarseHigh(share);
  }

  /** Fine shares of a number tell the number itself. */
  private boolean isFine(int n, OptionalInt asked) {
    return asked.isPresent() && !figures.precision().isSmall(n);
  }
}
