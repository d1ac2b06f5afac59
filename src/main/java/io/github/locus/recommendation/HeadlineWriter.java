package io.github.locus.recommendation;

import java.util.List;
import java.util.Optional;

/** The verdict in one sentence. */
final class HeadlineWriter {
  private final VerdictContext context;
  private final Wording wording;

  HeadlineWriter(VerdictContext context) {
    this.context = context;
    this.wording = context.wording();
  }

  Statement headline() {
    return switch (context.decision().kind()) {
      case INSUFFICIENT_EVIDENCE -> insufficient();
      case TOO_CLOSE -> tooClose();
      case LEAD -> wording.about("headline.lead", basis()).end();
      case LEAD_WITH_PARTNER -> withPartner();
      case INSTITUTIONALISE_FIRST -> institutionalise();
      case DEVELOP -> develop();
    };
  }

  private FunctionEvidence basis() {
    return context.basis().orElseThrow();
  }

  private Statement insufficient() {
    List<FunctionEvidence> judged = context.judged();
    return judged.size() == 1
        ? wording.about("headline.insufficient-evidence.one", judged.get(0)).end()
        : wording.sentence("headline.insufficient-evidence.none").end();
  }

  private Statement tooClose() {
    List<String> names = context.decision().functions();
    String key = names.size() > 1 ? "headline.too-close.many" : "headline.too-close.one";
    return wording
        .about(key, basis())
        .words("names", names)
        .figure(
            "confidence",
            Figure.probability(
                context.decision().confidence().orElseThrow(), "verdict", "confidence"))
        .end();
  }

  private Statement withPartner() {
    FunctionEvidence lead = basis();
    String proven = StatusRule.of(lead) == FunctionStatus.SYSTEMATIC ? "systematic" : "unproven";
    Optional<String> partner = context.partner().partner();
    if (partner.isPresent()) {
      return wording
          .about("headline.lead-with-partner." + proven + ".partner", lead)
          .word("partner", partner.get())
          .end();
    }
    List<String> gaps = ids(context.gaps(lead));
    List<String> below = ids(context.belowThreshold(lead));
    if (gaps.isEmpty() && below.isEmpty()) {
      return wording.about("headline.lead-with-partner.unproven.alone", lead).end();
    }
    String key = gaps.isEmpty() ? ".below" : ".gaps";
    return wording
        .about("headline.lead-with-partner." + proven + key, lead)
        .words("gaps", wording.dimensions(gaps.isEmpty() ? below : gaps))
        .end();
  }

  private static List<String> ids(List<DimensionGap> gaps) {
    return gaps.stream().map(DimensionGap::dimension).toList();
  }

  private Statement institutionalise() {
    String lens = context.decision().onToday() ? "today" : "repeatable";
    return wording.about("headline.institutionalise-first." + lens, basis()).end();
  }

  private Statement develop() {
    FunctionEvidence lead = basis();
    FunctionEvidence today = context.firstToday().orElseThrow();
    if (StatusRule.of(today) == FunctionStatus.READY_UNPROVEN) {
      return wording.about("headline.develop.ready-first", lead, today).end();
    }
    return context.judged().stream()
        .filter(function -> StatusRule.of(function) == FunctionStatus.SYSTEMATIC)
        .findFirst()
        .map(other -> wording.about("headline.develop.other", lead, other).end())
        .orElseGet(() -> wording.about("headline.develop.none", lead).end());
  }
}
