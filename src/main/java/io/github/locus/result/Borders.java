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
 * @param lowAlpha a dimension of whose α the interval reaches this or less hardly hangs together
 * @param straightLining share of ratings with one answer throughout from which it is said beside the verdict
 * @param enoughLeaders from so many leaders with ratings on, the spread between them is well known
 * @param reportedHigh from here people report that a function works by design, of 100 points
 * @param reportedLow below this they report that it does not, of 100 points
 * @param evenChance a chance of a new leader below this contradicts reports that are high
 * @param largeConfidence P(best) below which another function may well be the better choice
 * @param notableImputed share of scores filled in from which it is worth a word
 * @param lowResponse response rate below which those who are silent may outweigh those who answered
 */
public record Borders(
    @Within(Range.SET_DIFFERENCE) double farBelow,
    @Within(Range.SET_LEVEL) double notableSpread,
    @Within(Range.SHARE) double yes,
    @Within(Range.SHARE) double no,
    @Within(Range.SHARE) double worksSomewhere,
    @Within(Range.SHARE) double clear,
    @Within(Range.SHARE) double inQuestion,
    @Within(Range.SHARE) double partnerWorth,
    @Within(Range.SET_LEVEL) double partnerGain,
    @Within(Range.SET_LEVEL) double partnerLift,
    @Within(Range.ASKED_FOR) int fewestRespondents,
    @Within(Range.RELIABILITY) double lowAlpha,
    @Within(Range.SHARE) double straightLining,
    @Within(Range.ASKED_FOR) int enoughLeaders,
    @Within(Range.SET_LEVEL) double reportedHigh,
    @Within(Range.SET_LEVEL) double reportedLow,
    @Within(Range.SHARE) double evenChance,
    @Within(Range.SHARE) double largeConfidence,
    @Within(Range.SHARE) double notableImputed,
    @Within(Range.SHARE) double lowResponse) {}
