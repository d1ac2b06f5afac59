package io.github.locus.recommendation;

import io.github.locus.result.Borders;
import io.github.locus.result.Evidence;
import io.github.locus.result.SeparationGrade;
import io.github.locus.result.VerdictKind;
import java.util.List;

/** Evidence in, advice out: codes and figures, no words. */
public final class Recommender {
  private Recommender() {}

  /**
   * Decides and says why.
   *
   * @param evidence all evidence, with all digits
   * @return verdict, reasons, plan, what would change it, and caveats
   */
  public static Advice advise(Evidence evidence) {
    VerdictDecision decision = VerdictRule.decide(evidence);
    PartnerChoice partner = partner(new VerdictContext(evidence, decision, PartnerChoice.NONE));
    VerdictContext context = new VerdictContext(evidence, decision, partner);
    return new Advice(
        decision,
        new EvidenceWriter(context).reservation(),
        new HeadlineWriter(context).headline(),
        new RivalWriter(context).rival(),
        partner,
        context.named().map(context::gaps).orElse(List.of()),
        new ReasonWriter(context).reasons(),
        new ActionPlanner(context).actions(),
        new ChangeWriter(context).wouldChange(),
        new CaveatWriter(context).caveats());
  }

  /**
   * The numbers that the rules are drawn at.
   *
   * @param threshold T, POMP points
   * @return each from its rule
   */
  public static Borders borders(double threshold) {
    return new Borders(
        GapRule.farBelow(threshold),
        StatusRule.NOTABLE_SPREAD,
        StatusRule.YES,
        StatusRule.NO,
        StatusRule.SOMEWHERE_SHARE,
        VerdictRule.CLEAR,
        VerdictRule.STILL_IN_QUESTION,
        PartnerRule.WORTH,
        PartnerRule.LEAST_GAIN,
        PartnerRule.LEAST_LIFT,
        StatusRule.FEWEST_RESPONDENTS,
        EvidenceRule.LOW_ALPHA,
        EvidenceRule.NOTABLE_STRAIGHT_LINING,
        SeparationGrade.ENOUGH,
        ContestedRule.REPORTED_HIGH,
        ContestedRule.REPORTED_LOW,
        ContestedRule.CHANCE_LOW,
        CaveatWriter.LARGE_CONFIDENCE,
        CaveatWriter.NOTABLE_IMPUTED_SHARE,
        CaveatWriter.LOW_RESPONSE_RATE);
  }

  private static PartnerChoice partner(VerdictContext alone) {
    if (alone.is(VerdictKind.TOO_CLOSE) || alone.is(VerdictKind.INSUFFICIENT_EVIDENCE)) {
      return PartnerChoice.NONE;
    }
    RatedFunction lead = alone.named().orElseThrow();
    List<RatedFunction> others =
        alone.judged().stream().filter(f -> !f.name().equals(lead.name())).toList();
    return PartnerRule.choose(lead, others, alone.evidence().instrument());
  }
}
