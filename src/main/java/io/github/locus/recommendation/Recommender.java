package io.github.locus.recommendation;

import java.util.List;

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
    VerdictDecision decision = VerdictRule.decide(study);
    PartnerChoice partner = partner(study, decision);
    VerdictContext context =
        new VerdictContext(study, decision, partner, new Wording(catalogue, study));
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
