package io.github.locus.recommendation;

import io.github.locus.result.CrossCheck;
import io.github.locus.result.Evidence;
import io.github.locus.result.Finding;
import io.github.locus.result.FunctionResult;
import io.github.locus.result.QualityResult;
import io.github.locus.result.Quantity;
import io.github.locus.result.Result;
import io.github.locus.result.ResultPath;
import io.github.locus.result.SamplerResult;
import io.github.locus.result.ScoringResult;
import io.github.locus.result.SeparationGrade;
import io.github.locus.result.Statement;
import io.github.locus.result.WeightSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What to keep in mind. */
final class CaveatWriter {
  /** Under this P(best) another function may well be the better choice. */
  static final double LARGE_CONFIDENCE = 0.9;

  /** From here on filling in missing scores is worth a word. */
  static final double NOTABLE_IMPUTED_SHARE = 0.05;

  /** Under this response rate those who are silent may outweigh those who answered. */
  static final double LOW_RESPONSE_RATE = 0.5;

  private final VerdictContext context;
  private final List<Statement> caveats = new ArrayList<>();

  CaveatWriter(VerdictContext context) {
    this.context = context;
  }

  List<Statement> caveats() {
    caveats.addAll(new EvidenceWriter(context).caveats());
    confidence();
    context.important().forEach(this::contested);
    crossCheck();
    caveats.addAll(new MovementWriter(context).contradictions());
    new NominationWriter(context).caveat().ifPresent(caveats::add);
    leftOut();
    ProtectionWriter protection = new ProtectionWriter(context.evidence());
    caveats.addAll(protection.waves());
    separation(SeparationGrade.WEAK, "caveat.few-leaders");
    separation(SeparationGrade.NONE, "caveat.one-leader");
    place();
    for (DataCondition condition : DataCondition.values()) {
      if (condition == DataCondition.MERGED) {
        caveats.addAll(protection.units(context.has(condition)));
      } else if (context.has(condition)) {
        Sentence caveat = Sentence.of("caveat." + condition.code());
        caveats.add(
            condition == DataCondition.EQUAL_SHARES
                ? caveat.functions(withoutHeadcounts()).end()
                : caveat.end());
      }
    }
    data();
    if (context.judged().stream()
        .anyMatch(function -> function.figures().repeatable().isPresent())) {
      caveats.add(Sentence.of("caveat.alike-leaders").end());
    }
    caveats.add(Sentence.of("caveat.perceptions").end());
    return caveats;
  }

  private void confidence() {
    context
        .decision()
        .confidence()
        .filter(confidence -> confidence < LARGE_CONFIDENCE)
        .ifPresent(
            confidence ->
                caveats.add(
                    Sentence.of("caveat.confidence")
                        .figure("confidence", Quantity.PROBABILITY, VerdictContext.CONFIDENCE)
                        .end()));
  }

  private void contested(RatedFunction function) {
    ContestedRule.of(function.figures())
        .ifPresent(
            disagreement -> {
              switch (disagreement) {
                case REPORTED_HIGHER -> caveats.add(contested("caveat.contested.higher", function));
                case REPORTED_LOWER -> caveats.add(contested("caveat.contested.lower", function));
                case NONE -> {}
              }
            });
  }

  private void crossCheck() {
    Optional<CrossCheck> check =
        context.evidence().decision().flatMap(ranking -> ranking.crossCheck().value());
    RatedFunction first = context.firstRepeatable().orElse(null);
    if (first == null || check.isEmpty() || check.get().function().equals(first.name())) {
      return;
    }
    String plain = check.get().function();
    if (check.get().level().containsKey(first.name())) {
      caveats.add(
          Sentence.about("caveat.cross-check", first, context.function(plain))
              .figure("firstLevel", Quantity.POINTS, ReasonWriter.plainLevel(first.name()))
              .figure("level", Quantity.POINTS, ReasonWriter.plainLevel(plain))
              .end());
    }
  }

  private void leftOut() {
    List<String> names = context.unjudged().stream().map(RatedFunction::name).toList();
    if (!names.isEmpty()) {
      caveats.add(Sentence.of("caveat.left-out").functions(names).end());
    }
  }

  private void separation(SeparationGrade grade, String key) {
    List<String> names =
        context.important().stream()
            .filter(function -> function.separation() == grade)
            .map(RatedFunction::name)
            .toList();
    if (!names.isEmpty()) {
      caveats.add(Sentence.of(key).functions(names).end());
    }
  }

  private void place() {
    List<String> names =
        context.judged().stream()
            .filter(function -> !function.figures().succession())
            .map(RatedFunction::name)
            .toList();
    if (!names.isEmpty() && !context.has(DataCondition.LEADERS_UNKNOWN)) {
      caveats.add(Sentence.of("caveat.place-not-identified").functions(names).end());
    }
  }

  private List<String> withoutHeadcounts() {
    return context.evidence().functions().entrySet().stream()
        .filter(entry -> !entry.getValue().headcounts())
        .map(Map.Entry::getKey)
        .toList();
  }

  private void data() {
    Evidence evidence = context.evidence();
    if (evidence.scoring().weights().isPresent()) {
      caveats.add(
          Sentence.of("caveat.weighted")
              .figure(
                  "effect",
                  Quantity.RATIO,
                  scoring().shown(ScoringResult::weights).to(WeightSummary::designEffect))
              .end());
    }
    if (evidence.scoring().imputedShare().orElse(0.0) >= NOTABLE_IMPUTED_SHARE) {
      caveats.add(
          Sentence.of("caveat.imputed")
              .figure("share", Quantity.SHARE, scoring().shown(ScoringResult::imputedShare))
              .end());
    }
    if (evidence.quality().responseRate().orElse(1.0) < LOW_RESPONSE_RATE) {
      caveats.add(
          Sentence.of("caveat.response-rate")
              .figure("rate", Quantity.SHARE, quality().shown(QualityResult::responseRate))
              .end());
    }
    if (evidence.found(Finding.NOT_CONVERGED)) {
      ResultPath<SamplerResult> sampler = quality().to(QualityResult::sampler);
      caveats.add(
          Sentence.of("caveat.sampler")
              .figure("rHat", Quantity.CONVERGENCE, sampler.given(SamplerResult::rHat))
              .figure("draws", Quantity.COUNT, sampler.to(SamplerResult::effectiveSampleSize))
              .end());
    }
  }

  private static Statement contested(String key, RatedFunction function) {
    return Sentence.about(key, function)
        .reported()
        .chance(FunctionResult::pNewLeader)
        .threshold()
        .end();
  }

  private static ResultPath<ScoringResult> scoring() {
    return ResultPath.start().to(Result::scoring);
  }

  private static ResultPath<QualityResult> quality() {
    return ResultPath.start().to(Result::quality);
  }
}
