package io.github.locus.recommendation;

import java.util.Optional;

/**
 * What people say outright of one function. A share that was not asked or may not be shown is left empty.
 *
 * @param shouldLead share that says it should lead, 0..1
 * @param turnTo share that turns to it today
 * @param gap share that says it should lead less share that turns to it, of those who answered both, −1..1
 * @param fromOutside share of those of other functions who turn to it
 */
public record NominationEvidence(
    Optional<LevelEstimate> shouldLead,
    Optional<LevelEstimate> turnTo,
    Optional<LevelEstimate> gap,
    Optional<LevelEstimate> fromOutside) {}
