package io.github.locus.result;

/**
 * The numbers that the rules are drawn at. Each stands beside its rule; a result tells them, so that who reads it can
 * hold its figures against them.
 *
 * @param farBelow a dimension is a gap where today lies surely below this: T − 10, points
 * @param notableSpread leaders differ where τ is surely this or more, points
 * @param yes from here a probability counts as yes, or as sure
 * @param no up to here a probability counts as no
 * @param worksSomewhere share of headcount under ready leaders from which a function works somewhere
 * @param clear P(best) on repeatable from which the first is no close call
 * @param inQuestion P(best) on repeatable from which a function remains in question
 * @param partnerWorth what a point of a partner's is worth to the lead
 * @param partnerGain points of repeatable readiness from which a partner is named
 * @param partnerLift points of a dimension from which a partner lifts it
 * @param fewestRespondents fewer respondents do not make a judgement
 */
public record Borders(
    double farBelow,
    double notableSpread,
    double yes,
    double no,
    double worksSomewhere,
    double clear,
    double inQuestion,
    double partnerWorth,
    double partnerGain,
    double partnerLift,
    int fewestRespondents) {}
