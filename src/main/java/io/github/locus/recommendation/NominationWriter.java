package io.github.locus.recommendation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What people say outright of the first function named: who should lead, to whom they turn. */
final class NominationWriter {
  private static final String SHOULD_LEAD = "shouldLead";

  private final VerdictContext context;
  private final Wording wording;

  NominationWriter(VerdictContext context) {
    this.context = context;
    this.wording = context.wording();
  }

  List<Statement> reasons() {
    List<Statement> reasons = new ArrayList<>();
    context
        .named()
        .ifPresent(
            function ->
                evidence(function.name())
                    .ifPresent(
                        said -> {
                          gap(function, said).ifPresent(reasons::add);
                          outside(function, said).ifPresent(reasons::add);
                        }));
    return reasons;
  }

  private Optional<NominationEvidence> evidence(String name) {
    return Optional.ofNullable(context.study().nominations().get(name));
  }

  /** A gap whose interval holds 0 may be chance. */
  private Optional<Statement> gap(FunctionEvidence function, NominationEvidence said) {
    if (said.gap().isEmpty() || said.shouldLead().isEmpty() || said.turnTo().isEmpty()) {
      return Optional.empty();
    }
    String name = function.name();
    LevelEstimate gap = said.gap().get();
    String variant = gap.low() > 0 ? "wanted" : gap.high() < 0 ? "used" : "even";
    return Optional.of(
        wording
            .about("reason.should-is." + variant, function)
            .figure("should", share(said.shouldLead().get().mean(), SHOULD_LEAD, name, "share"))
            .figure("is", share(said.turnTo().get().mean(), "turnTo", name, "share"))
            .figure("gap", points(gap.mean(), "shouldIs", name, "difference"))
            .figure("gapLow", points(gap.low(), "shouldIs", name, "low"))
            .figure("gapHigh", points(gap.high(), "shouldIs", name, "high"))
            .end());
  }

  private Optional<Statement> outside(FunctionEvidence function, NominationEvidence said) {
    String name = function.name();
    return said.fromOutside()
        .map(
            from ->
                wording
                    .about("reason.periphery", function)
                    .figure("from", share(from.mean(), "fromOutside", name, "share"))
                    .figure("fromLow", share(from.low(), "fromOutside", name, "low"))
                    .figure("fromHigh", share(from.high(), "fromOutside", name, "high"))
                    .end());
  }

  /** People clearly name another function: its interval lies above that of the one decided for. */
  Optional<Statement> caveat() {
    FunctionEvidence function = context.named().orElse(null);
    Optional<LevelEstimate> own =
        context.named().flatMap(f -> evidence(f.name())).flatMap(NominationEvidence::shouldLead);
    Optional<Map.Entry<String, NominationEvidence>> first =
        context.study().nominations().entrySet().stream()
            .filter(e -> e.getValue().shouldLead().isPresent())
            .max(Comparator.comparingDouble(e -> e.getValue().shouldLead().get().mean()));
    if (function == null || own.isEmpty() || first.isEmpty()) {
      return Optional.empty();
    }
    String other = first.get().getKey();
    LevelEstimate most = first.get().getValue().shouldLead().orElseThrow();
    if (context.decision().functions().contains(other) || most.low() <= own.get().high()) {
      return Optional.empty();
    }
    return Optional.of(
        wording
            .about("caveat.nominated-other", function)
            .word("other", other)
            .figure("otherShare", share(most.mean(), SHOULD_LEAD, other, "share"))
            .figure("should", share(own.get().mean(), SHOULD_LEAD, function.name(), "share"))
            .end());
  }

  private static Figure points(double value, String question, String name, String bound) {
    return Figure.percentagePoints(value, "perceptions", question, name, bound);
  }

  private static Figure share(double value, String question, String name, String bound) {
    return Figure.share(value, "perceptions", question, name, bound);
  }
}
