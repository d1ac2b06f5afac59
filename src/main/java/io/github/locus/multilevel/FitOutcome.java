package io.github.locus.multilevel;

/** What came of fitting a model: estimates, or the reason why there are none. */
public sealed interface FitOutcome permits RemlFit, NotEstimable {}
