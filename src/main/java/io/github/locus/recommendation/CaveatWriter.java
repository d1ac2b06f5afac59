package io.github.locus.recommendation;

import java.util.ArrayList;
import java.util.List;

/** What to keep in mind. */
final class CaveatWriter {
  /** Under this P(best) another function may well be the better choice. */
  private static final double LARGE_CONFIDENCE = 0.9;

  /** From here on filling in missing scores is worth a word. */
  private static final double NOTABLE_IMPUTED_SHARE = 0.05;

  /** Under this response rate those who are silent may outweigh those who answered. */
  private static final double LOW_RESPONSE_RATE = 0.5;

  private final VerdictContext context;
  private final Wording wording;
  private final List<Statement> caveats = new ArrayList<>();

  CaveatWriter(VerdictContext context) {
    this.context = context;
    this.wording = context.wording();
  }

  List<Statement> caveats() {
    confidence();
    context.important().forEach(this::contested);
    crossCheck();
    new NominationWriter(context).caveat().ifPresent(caveats::add);
    leftOut();
    separation(SeparationGrade.WEAK, "caveat.few-leaders");
    separation(SeparationGrade.NONE, "caveat.one-leader");
    place();
    for (DataCondition condition : DataCondition.values()) {
      if (context.study().has(condition)) {
        caveats.add(wording.sentence("caveat." + condition.code()).end());
      }
    }
    data(context.study().data());
    caveats.add(wording.sentence("caveat.perceptions").end());
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
                    wording
                        .sentence("caveat.confidence")
                        .figure(
                            "confidence", Figure.probability(confidence, "verdict", "confidence"))
                        .end()));
  }

  private void contested(FunctionEvidence function) {
    ContestedRule.of(function)
        .ifPresent(
            disagreement -> {
              switch (disagreement) {
                case REPORTED_HIGHER ->
                    caveats.add(wording.about("caveat.contested.higher", function).end());
                case REPORTED_LOWER ->
                    caveats.add(wording.about("caveat.contested.lower", function).end());
                case NONE -> {}
              }
            });
  }

  private void crossCheck() {
    FunctionEvidence first = context.firstRepeatable().orElse(null);
    CrossCheckEvidence check = context.study().crossCheck().orElse(null);
    if (first == null || check == null || check.function().equals(first.name())) {
      return;
    }
    Double level = check.level().get(check.function());
    Double firstLevel = check.level().get(first.name());
    if (level != null && firstLevel != null) {
      caveats.add(
          wording
              .about("caveat.cross-check", first, context.study().function(check.function()))
              .figure(
                  "firstLevel",
                  Figure.points(firstLevel, "decision", "crossCheck", "level", first.name()))
              .figure(
                  "level",
                  Figure.points(level, "decision", "crossCheck", "level", check.function()))
              .end());
    }
  }

  private void leftOut() {
    List<String> names =
        context.study().functions().stream()
            .filter(function -> StatusRule.of(function) == FunctionStatus.INSUFFICIENT)
            .map(FunctionEvidence::name)
            .toList();
    if (!names.isEmpty()) {
      caveats.add(wording.sentence("caveat.left-out").words("names", names).end());
    }
  }

  private void separation(SeparationGrade grade, String key) {
    List<String> names =
        context.important().stream()
            .filter(function -> function.separation() == grade)
            .map(FunctionEvidence::name)
            .toList();
    if (!names.isEmpty()) {
      caveats.add(wording.sentence(key).words("names", names).end());
    }
  }

  private void place() {
    List<String> names =
        context.judged().stream()
            .filter(function -> !function.succession())
            .map(FunctionEvidence::name)
            .toList();
    if (!names.isEmpty() && !context.study().has(DataCondition.LEADERS_UNKNOWN)) {
      caveats.add(wording.sentence("caveat.place-not-identified").words("names", names).end());
    }
  }

  private void data(DataEvidence data) {
    data.designEffect()
        .ifPresent(
            effect ->
                caveats.add(
                    wording
                        .sentence("caveat.weighted")
                        .figure(
                            "effect",
                            Figure.number(effect, 2, "scoring", "weights", "designEffect"))
                        .end()));
    if (data.imputedShare() >= NOTABLE_IMPUTED_SHARE) {
      caveats.add(
          wording
              .sentence("caveat.imputed")
              .figure("share", Figure.share(data.imputedShare(), "scoring", "imputedShare"))
              .end());
    }
    data.responseRate()
        .filter(rate -> rate < LOW_RESPONSE_RATE)
        .ifPresent(
            rate ->
                caveats.add(
                    wording
                        .sentence("caveat.response-rate")
                        .figure("rate", Figure.share(rate, "quality", "responseRate"))
                        .end()));
    data.unconverged()
        .ifPresent(
            convergence ->
                caveats.add(
                    wording
                        .sentence("caveat.sampler")
                        .figure(
                            "rHat",
                            Figure.number(convergence.rHat(), 3, "quality", "sampler", "rHat"))
                        .figure(
                            "draws",
                            Figure.number(
                                convergence.effectiveSampleSize(),
                                0,
                                "quality",
                                "sampler",
                                "effectiveSampleSize"))
                        .end()));
  }
}
