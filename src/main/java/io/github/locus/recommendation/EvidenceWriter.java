package io.github.locus.recommendation;

import io.github.locus.result.Borders;
import io.github.locus.result.QualityResult;
import io.github.locus.result.Quantity;
import io.github.locus.result.Result;
import io.github.locus.result.ResultPath;
import io.github.locus.result.Statement;
import io.github.locus.result.StraightLining;
import io.github.locus.result.VerdictVariant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the quality of the measurement says: before any level, and to keep in mind. */
final class EvidenceWriter {
  private final VerdictContext context;
  private final List<Statement> caveats = new ArrayList<>();

  EvidenceWriter(VerdictContext context) {
    this.context = context;
  }

  private QualityResult quality() {
    return context.evidence().quality();
  }

  /** What must be read before any level. */
  Optional<Statement> reservation() {
    return EvidenceRule.isAsRandom(quality(), context.evidence().instrument())
        ? Optional.of(Sentence.of("caveat.as-random").end())
        : Optional.empty();
  }

  List<Statement> caveats() {
    reservation().ifPresent(caveats::add);
    List<String> unreliable = EvidenceRule.unreliable(quality(), context.evidence().instrument());
    if (reservation().isEmpty() && !unreliable.isEmpty()) {
      caveats.add(
          Sentence.of("caveat.unreliable")
              .dimensions(unreliable)
              .figure(
                  "low",
                  Quantity.RATIO,
                  ResultPath.start().to(Result::borders).to(Borders::lowAlpha))
              .end());
    }
    if (EvidenceRule.isStraightLined(quality())) {
      caveats.add(
          Sentence.of("caveat.straight-lined")
              .figure(
                  "share",
                  Quantity.SHARE,
                  ResultPath.start()
                      .to(Result::quality)
                      .shown(QualityResult::straightLining)
                      .to(StraightLining::share))
              .end());
    }
    context.evidence().robustness().withoutStraightLined().ifPresent(this::without);
    return caveats;
  }

  private void without(VerdictVariant variant) {
    boolean same = variant.says(context.decision().kind(), context.decision().functions());
    caveats.add(
        same
            ? Sentence.of("caveat.without-straight-lined.same").end()
            : context.otherwise("caveat.without-straight-lined", variant).end());
  }
}
