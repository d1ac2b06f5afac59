package io.github.locus.recommendation;

import io.github.locus.result.FunctionResult;
import io.github.locus.result.FunctionStatus;
import io.github.locus.result.Gap;
import io.github.locus.result.Quantity;
import io.github.locus.result.Statement;
import java.util.List;
import java.util.Optional;

/** The verdict in one sentence. */
final class HeadlineWriter {
  private final VerdictContext context;

  HeadlineWriter(VerdictContext context) {
    this.context = context;
  }

  Statement headline() {
    return switch (context.decision().kind()) {
      case INSUFFICIENT_EVIDENCE -> insufficient();
      case TOO_CLOSE -> tooClose();
      case LEAD ->
          Sentence.about("headline.lead", basis())
              .level(FunctionResult::today)
              .assurance()
              .atLeast(FunctionResult::repeatable)
              .end();
      case LEAD_WITH_PARTNER -> withPartner();
      case INSTITUTIONALISE_FIRST -> institutionalise();
      case DEVELOP -> develop();
    };
  }

  private RatedFunction basis() {
    return context.basis().orElseThrow();
  }

  private Statement insufficient() {
    List<RatedFunction> judged = context.judged();
    return judged.size() == 1
        ? Sentence.about("headline.insufficient-evidence.one", judged.get(0)).end()
        : Sentence.of("headline.insufficient-evidence.none").end();
  }

  private Statement tooClose() {
    List<String> names = context.decision().functions();
    String key = names.size() > 1 ? "headline.too-close.many" : "headline.too-close.one";
    return Sentence.about(key, basis())
        .functions(names)
        .figure("confidence", Quantity.PROBABILITY, VerdictContext.CONFIDENCE)
        .end();
  }

  private Statement withPartner() {
    RatedFunction lead = basis();
    boolean proven = lead.status() == FunctionStatus.SYSTEMATIC;
    String begin = "headline.lead-with-partner." + (proven ? "systematic" : "unproven");
    Optional<String> partner = context.partner().partner();
    if (partner.isPresent()) {
      return Sentence.about(begin + ".partner", lead)
          .beside(partner.get())
          .level(FunctionResult::today)
          .end();
    }
    List<String> gaps = ids(context.gaps(lead));
    List<String> below = ids(context.belowThreshold(lead));
    if (gaps.isEmpty() && below.isEmpty()) {
      return Sentence.about("headline.lead-with-partner.unproven.alone", lead)
          .level(FunctionResult::today)
          .end();
    }
    Sentence sentence =
        gaps.isEmpty()
            ? Sentence.about(begin + ".below", lead).dimensions(below).threshold()
            : Sentence.about(begin + ".gaps", lead).dimensions(gaps);
    return (proven ? sentence : sentence.level(FunctionResult::today)).end();
  }

  private static List<String> ids(List<Gap> gaps) {
    return gaps.stream().map(Gap::dimension).toList();
  }

  private Statement institutionalise() {
    String lens = context.decision().lens().orElseThrow().code();
    return Sentence.about("headline.institutionalise-first." + lens, basis())
        .chance(FunctionResult::pNewLeader)
        .threshold()
        .end();
  }

  private Statement develop() {
    RatedFunction lead = basis();
    RatedFunction today = context.firstToday().orElseThrow();
    if (today.status() == FunctionStatus.READY_UNPROVEN) {
      return Sentence.about("headline.develop.ready-first", lead, today)
          .otherLevel(FunctionResult::today)
          .atLeast(FunctionResult::repeatable)
          .end();
    }
    return context.judged().stream()
        .filter(function -> function.status() == FunctionStatus.SYSTEMATIC)
        .findFirst()
        .map(other -> Sentence.about("headline.develop.other", lead, other))
        .orElseGet(() -> Sentence.about("headline.develop.none", lead).threshold())
        .atLeast(FunctionResult::repeatable)
        .end();
  }
}
