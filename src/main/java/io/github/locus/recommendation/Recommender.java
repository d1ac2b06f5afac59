package io.github.locus.recommendation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/** Evidence in, recommendation out. */
public final class Recommender {
  private final MessageCatalogue catalogue;

  /**
   * A recommender that speaks one language.
   *
   * @param language language tag, {@code en} or {@code de}
   */
  public Recommender(String language) {
    this.catalogue = MessageCatalogue.of(language);
  }

  /**
   * Decides and says why.
   *
   * @param study all evidence
   * @return verdict, reasons, plan, what would change it, and caveats
   */
  public Recommendation recommend(StudyEvidence study) {
    return told(study, Figure.AS_GIVEN);
  }

  /**
   * Decides by the evidence, and says why in figures as they are published. What is not published is not said: a sentence
   * that would print it is left out.
   *
   * @param study all evidence, with all digits
   * @param published the published figure at a JSON pointer into the result; empty where there is none
   * @return verdict, reasons, plan, what would change it, and caveats
   */
  public Recommendation recommend(StudyEvidence study, Function<String, OptionalDouble> published) {
    return told(
        study,
        figure -> {
          OptionalDouble value = published.apply(figure.path());
          return value.isPresent()
              ? Optional.of(figure.with(value.getAsDouble()))
              : Optional.empty();
        });
  }

  private Recommendation told(StudyEvidence study, Figure.Publishing publishing) {
    VerdictDecision decision = VerdictRule.decide(study);
    PartnerChoice partner = partner(study, decision);
    VerdictContext context =
        new VerdictContext(study, decision, partner, new Wording(catalogue, study, publishing));
    return new Recommendation(
        decision,
        new HeadlineWriter(context).headline(),
        partner,
        context.named().map(context::gaps).orElse(List.of()),
        new ReasonWriter(context).reasons(),
        new ActionPlanner(context).actions(),
        new ChangeWriter(context).wouldChange(),
        new CaveatWriter(context).caveats());
  }

  private static PartnerChoice partner(StudyEvidence study, VerdictDecision decision) {
    if (decision.kind() == VerdictKind.TOO_CLOSE
        || decision.kind() == VerdictKind.INSUFFICIENT_EVIDENCE) {
      return PartnerChoice.NONE;
    }
    FunctionEvidence lead = study.function(decision.functions().get(0));
    List<FunctionEvidence> others =
        study.functions().stream()
            .filter(function -> !function.name().equals(lead.name()))
            .filter(function -> StatusRule.of(function) != FunctionStatus.INSUFFICIENT)
            .toList();
    return PartnerRule.choose(lead, others, study.instrument());
  }
}
