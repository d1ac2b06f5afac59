package io.github.locus.analysis;

import io.github.locus.psychometrics.PairedDifference;
import io.github.locus.psychometrics.Perceptions;
import io.github.locus.psychometrics.Proportion;
import io.github.locus.result.PerceptionsResult;
import io.github.locus.result.Share;
import io.github.locus.result.ShareDifference;
import io.github.locus.survey.Urgency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What people say outright, as the user sees it, nothing withheld yet. */
final class PerceptionsView {
  private final Computation computed;
  private final Perceptions perceptions;
  private final Map<String, String> why = new LinkedHashMap<>();

  PerceptionsView(Computation computed) {
    this.computed = computed;
    this.perceptions = Perceptions.of(computed.survey());
  }

  /** The shares; empty where nothing of the kind was asked. */
  Optional<PerceptionsResult> result() {
    Map<String, Share> shouldLead = nominations(perceptions.shouldLead(), "shouldLead");
    Map<String, Share> turnTo = nominations(perceptions.turnTo(), "turnTo");
    Map<String, Share> outside = fromOutside();
    Map<String, Share> window = window();
    boolean asked = !shouldLead.isEmpty() || !turnTo.isEmpty() || !window.isEmpty();
    return asked
        ? Optional.of(new PerceptionsResult(shouldLead, turnTo, outside, window, shouldIs(), why))
        : Optional.empty();
  }

  private Map<String, Share> nominations(
      Optional<Perceptions.Nominations> nominations, String name) {
    Map<String, Share> shares = new LinkedHashMap<>();
    nominations.ifPresentOrElse(
        n -> {
          for (int f = 0; f < computed.functions(); f++) {
            shares.put(computed.functionName(f), share(n.byFunction().get(f)));
          }
          shares.put("none", share(n.none()));
        },
        () -> why.put(name, "nobody answered it"));
    return shares;
  }

  private Map<String, Share> fromOutside() {
    Map<String, Share> shares = new LinkedHashMap<>();
    for (int f = 0; f < computed.functions(); f++) {
      String name = computed.functionName(f);
      perceptions
          .fromOutside(f)
          .ifPresentOrElse(
              p -> shares.put(name, share(p)),
              () -> why.put("fromOutside/" + name, "nobody outside it says to whom people turn"));
    }
    return shares;
  }

  private Map<String, Share> window() {
    Map<String, Share> shares = new LinkedHashMap<>();
    Optional<List<Proportion>> window = perceptions.window();
    window.ifPresentOrElse(
        byUrgency -> {
          for (Urgency urgency : Urgency.values()) {
            shares.put(urgency.code(), share(byUrgency.get(urgency.ordinal())));
          }
        },
        () -> why.put("window", "nobody answered it"));
    return shares;
  }

  private Map<String, ShareDifference> shouldIs() {
    Map<String, ShareDifference> gaps = new LinkedHashMap<>();
    for (int f = 0; f < computed.functions(); f++) {
      String name = computed.functionName(f);
      perceptions
          .shouldIs(f)
          .ifPresentOrElse(
              gap -> gaps.put(name, difference(gap)),
              () ->
                  why.put("shouldIs", "nobody said both who should lead and to whom people turn"));
    }
    return gaps;
  }

  private static ShareDifference difference(PairedDifference gap) {
    return new ShareDifference(
        Optional.of((long) gap.n()),
        Optional.of(gap.difference()),
        Optional.of(gap.low()),
        Optional.of(gap.high()));
  }

  private static Share share(Proportion p) {
    return new Share(
        Optional.of((long) p.n()),
        Optional.of(p.share()),
        Optional.of(p.low()),
        Optional.of(p.high()));
  }
}
