package io.github.locus.analysis;

import io.github.locus.protection.Heaviest;
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
          Kept kept = kept(choices(n));
          for (int f = 0; f < computed.functions(); f++) {
            shares.put(computed.functionName(f), share(n.byFunction().get(f), asked, kept));
          }
          shares.put("none", share(n.none(), asked, kept));
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
              restAlike(f),
              () ->
                  Publication.shown(
                      perceptions.fromOutside(function),
                      p -> share(p, outside, kept(p)),
                      perceptions.whyNotFromOutside(function))));
    }
    return shares;
  }

  /** All who turn to a function less those from outside are the rest. */
  private Optional<Reason> restAlike(int function) {
    return perceptions
        .notFromOutside(function)
        .filter(rest -> kept(rest) != Kept.NOTHING)
        .map(rest -> Reason.BESIDE_ALIKE);
  }

  private static List<Proportion> choices(Perceptions.Nominations nominations) {
    List<Proportion> choices = new ArrayList<>(nominations.byFunction());
    choices.add(nominations.none());
    return choices;
  }

  /** What the distribution of a group's choices must not say. */
  private enum Kept {
    /** It may be told. */
    NOTHING,
    /** Nearly all of a small group make one choice: it is told which, and no number. */
    ALIKE,
    /** Under survey weights it tells the choice of whoever counts most. */
    HEAVIEST
  }

  private Kept kept(List<Proportion> choices) {
    return kept(choices.stream().map(Proportion::share).toList(), choices.get(0));
  }

  /** Of those who say yes, and all others no. */
  private Kept kept(Proportion p) {
    return kept(List.of(p.share(), 1 - p.share()), p);
  }

  private Kept kept(List<Double> shares, Proportion of) {
    Precision precision = figures.precision();
    if (precision.isNearlyAll(shares, of.n())) {
      return Kept.ALIKE;
    }
    double half = 0.5 / precision.answerSteps(of.n()).orElse(1);
    return !precision.full()
            && of.isUneven()
            && Heaviest.toldByShares(
                shares.stream().map(s -> precision.answers(s, of.n())).toList(),
                of.heaviest(),
                half)
        ? Kept.HEAVIEST
        : Kept.NOTHING;
  }

  private Map<String, Shown<Share>> window() {
    Map<String, Shown<Share>> shares = new LinkedHashMap<>();
    OptionalInt asked = publication.told().asked(Question.WINDOW);
    Optional<List<Proportion>> window = perceptions.window();
    window.ifPresent(
        byUrgency -> {
          Kept kept = kept(byUrgency);
          for (Urgency urgency : Urgency.values()) {
            shares.put(urgency.code(), share(byUrgency.get(urgency.ordinal()), asked, kept));
          }
        });
    return shares;
  }

  private Map<String, Shown<ShareDifference>> shouldIs() {
    Map<String, Shown<ShareDifference>> gaps = new LinkedHashMap<>();
    Optional<Reason> alike =
        Stream.concat(
                Stream.of(perceptions.shouldLead(), perceptions.turnTo()).flatMap(Optional::stream),
                perceptions.besideGap().stream())
            .filter(n -> kept(choices(n)) != Kept.NOTHING)
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
    Steps steps = new Steps(gap.n(), asked.isPresent(), gap.uneven());
    if (steps.none()) {
      return Shown.withheld(Reason.ANSWERS_OF_FEW);
    }
    double told = steps.share(gap.difference());
    // the interval moves with what is told, or it would say what is not
    double moved = gap.uneven() ? told - gap.difference() : 0;
    return figures.whole(
        new ShareDifference(
            figures.told(asked, gap.n()),
            told,
            steps.low(Math.max(-1, gap.low() + moved)),
            steps.high(Math.min(1, gap.high() + moved))),
        gap.n());
  }

  /** Of a group of whom nearly all answer alike, the side that they are on and no number. */
  private Shown<Share> share(Proportion p, OptionalInt asked, Kept kept) {
    Steps steps = new Steps(p.n(), asked.isPresent(), p.isUneven());
    return p.n() < figures.precision().minimum()
        ? Shown.withheld(Reason.TOO_FEW_PERSONS)
        : switch (kept) {
          case ALIKE -> Shown.withheld(p.share() > 0.5 ? Reason.NEARLY_ALL : Reason.NEARLY_NONE);
          case HEAVIEST -> Shown.withheld(Reason.BESIDE_ALIKE);
          case NOTHING ->
              steps.none() ? Shown.withheld(Reason.ANSWERS_OF_FEW) : told(p, asked, steps);
        };
  }

  private Shown<Share> told(Proportion p, OptionalInt asked, Steps steps) {
    // an interval of the share itself would say what the steps do not
    Proportion about = p.isUneven() ? p.at(steps.share(p.share())) : p;
    return figures.whole(
        new Share(
            figures.told(asked, p.n()),
            steps.share(about.share()),
            steps.low(about.low()),
            steps.high(about.high())),
        p.n());
  }

  /**
   * How finely a share is told. Fine shares of a number tell the number itself; and weights make a sum of which exact
   * digits tell who is in it, so that a step of it holds two persons.
   */
  private final class Steps {
    private final Precision precision = figures.precision();
    private final int persons;
    private final boolean fine;
    private final boolean uneven;

    Steps(int persons, boolean numberTold, boolean uneven) {
      this.persons = persons;
      this.uneven = uneven && !precision.full();
      fine = numberTold && !precision.isSmall(persons) && !this.uneven;
    }

    /** Whether so few answered that nothing is told. */
    boolean none() {
      return uneven && precision.answerSteps(persons).isEmpty();
    }

    double share(double share) {
      return uneven
          ? precision.answers(share, persons)
          : fine ? precision.share(share, persons) : precision.coarseShare(share);
    }

    double low(double share) {
      return fine ? precision.share(share, persons) : precision.coarseLow(share);
    }

    double high(double share) {
      return fine ? precision.share(share, persons) : precision.coarseHigh(share);
    }
  }
}
