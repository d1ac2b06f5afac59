package io.github.locus.recommendation;

import io.github.locus.result.Component;
import io.github.locus.result.PerceptionsResult;
import io.github.locus.result.Quantity;
import io.github.locus.result.Result;
import io.github.locus.result.ResultPath;
import io.github.locus.result.Share;
import io.github.locus.result.ShareDifference;
import io.github.locus.result.Shown;
import io.github.locus.result.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What people say outright of the first function named: who should lead, to whom they turn. */
final class NominationWriter {
  private final VerdictContext context;

  NominationWriter(VerdictContext context) {
    this.context = context;
  }

  List<Statement> reasons() {
    List<Statement> reasons = new ArrayList<>();
    context
        .named()
        .ifPresent(
            function ->
                context
                    .evidence()
                    .perceptions()
                    .ifPresent(
                        said -> {
                          gap(function, said).ifPresent(reasons::add);
                          outside(function, said).ifPresent(reasons::add);
                        }));
    return reasons;
  }

  /** A gap whose interval holds 0 may be chance. */
  private static Optional<Statement> gap(RatedFunction function, PerceptionsResult said) {
    String name = function.name();
    Optional<ShareDifference> asked = RatedFunction.of(said.shouldIs(), name);
    if (asked.isEmpty()
        || RatedFunction.of(said.shouldLead(), name).isEmpty()
        || RatedFunction.of(said.turnTo(), name).isEmpty()) {
      return Optional.empty();
    }
    ShareDifference gap = asked.get();
    String variant = gap.low() > 0 ? "wanted" : gap.high() < 0 ? "used" : "even";
    ResultPath<ShareDifference> difference = perceptions().shown(PerceptionsResult::shouldIs, name);
    return Optional.of(
        Sentence.about("reason.should-is." + variant, function)
            .figure("should", Quantity.SHARE, share(PerceptionsResult::shouldLead, name))
            .figure("is", Quantity.SHARE, share(PerceptionsResult::turnTo, name))
            .figure("gap", Quantity.SHARE_DIFFERENCE, difference.to(ShareDifference::difference))
            .figure("gapLow", Quantity.SHARE_DIFFERENCE, difference.to(ShareDifference::low))
            .figure("gapHigh", Quantity.SHARE_DIFFERENCE, difference.to(ShareDifference::high))
            .end());
  }

  private static Optional<Statement> outside(RatedFunction function, PerceptionsResult said) {
    ResultPath<Share> from = perceptions().shown(PerceptionsResult::fromOutside, function.name());
    return RatedFunction.of(said.fromOutside(), function.name())
        .map(
            share ->
                Sentence.about("reason.periphery", function)
                    .figure("from", Quantity.SHARE, from.to(Share::share))
                    .figure("fromLow", Quantity.SHARE, from.to(Share::low))
                    .figure("fromHigh", Quantity.SHARE, from.to(Share::high))
                    .end());
  }

  /** People clearly name another function: its interval lies above that of the one decided for. */
  Optional<Statement> caveat() {
    Map<String, Shown<Share>> wanted =
        context.evidence().perceptions().map(PerceptionsResult::shouldLead).orElse(Map.of());
    RatedFunction function = context.named().orElse(null);
    Optional<Share> own = context.named().flatMap(f -> RatedFunction.of(wanted, f.name()));
    Optional<String> first =
        context.evidence().functions().keySet().stream()
            .filter(name -> RatedFunction.of(wanted, name).isPresent())
            .max(Comparator.comparingDouble(name -> share(wanted, name).share()));
    if (function == null || own.isEmpty() || first.isEmpty()) {
      return Optional.empty();
    }
    String other = first.get();
    if (context.decision().functions().contains(other)
        || share(wanted, other).low() <= own.get().high()) {
      return Optional.empty();
    }
    return Optional.of(
        Sentence.about("caveat.nominated-other", function)
            .beside(other)
            .figure("otherShare", Quantity.SHARE, share(PerceptionsResult::shouldLead, other))
            .figure("should", Quantity.SHARE, share(PerceptionsResult::shouldLead, function.name()))
            .end());
  }

  private static Share share(Map<String, Shown<Share>> shares, String name) {
    return RatedFunction.of(shares, name).orElseThrow();
  }

  private static ResultPath<PerceptionsResult> perceptions() {
    return ResultPath.start().shown(Result::perceptions);
  }

  private static ResultPath<Double> share(
      Component<PerceptionsResult, Map<String, Shown<Share>>> question, String name) {
    return perceptions().shown(question, name).to(Share::share);
  }
}
