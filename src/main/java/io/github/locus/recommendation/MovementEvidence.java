package io.github.locus.recommendation;

import java.util.Optional;

/**
 * What changes of leader show, of one function or of all. A figure that may not be shown is left empty.
 *
 * @param placeShare ω²/(ω² + τ²), 0..1; empty where leader and place are not told apart, and for all functions together
 * @param changed pairs of waves with a change of leader
 * @param stable pairs without
 * @param shift mean change where the leader changed less where not, points
 * @param spread an estimate of τ² that assumes no normality, points²
 * @param leaderVariance τ² by REML, points²; empty for all functions together
 */
public record MovementEvidence(
    Optional<LevelEstimate> placeShare,
    int changed,
    int stable,
    Optional<LevelEstimate> shift,
    Optional<LevelEstimate> spread,
    Optional<Double> leaderVariance) {}
