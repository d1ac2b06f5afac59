package io.github.locus.analysis;

import io.github.locus.result.AnalysisOptions;
import io.github.locus.result.DecisionResult;
import io.github.locus.result.Evidence;
import io.github.locus.result.Finding;
import io.github.locus.result.FunctionResult;
import io.github.locus.result.InstrumentSummary;
import io.github.locus.result.ModelPosterior;
import io.github.locus.result.ModelResult;
import io.github.locus.result.PerceptionsResult;
import io.github.locus.result.QualityResult;
import io.github.locus.result.Robustness;
import io.github.locus.result.ScoringResult;
import io.github.locus.result.Shown;
import io.github.locus.result.SuccessionResult;
import java.util.List;
import java.util.Map;

/**
 * Evidence as the views make it, with all digits for the rules or with those that are published.
 *
 * @param options what was asked for
 * @param instrument what was asked
 * @param functions by name
 * @param succession what happened when leaders changed
 * @param decision the ranking
 * @param scoring how answers became scores
 * @param models fits by score
 * @param posterior the model of readiness as its posterior has it
 * @param quality quality of the measurement
 * @param robustness the verdict under other rules, and on less of the survey
 * @param perceptions what people say outright
 * @param findings what the data lack
 */
record MadeEvidence(
    AnalysisOptions options,
    InstrumentSummary instrument,
    Map<String, FunctionResult> functions,
    Shown<Map<String, SuccessionResult>> succession,
    Shown<DecisionResult> decision,
    ScoringResult scoring,
    Map<String, ModelResult> models,
    ModelPosterior posterior,
    QualityResult quality,
    Robustness robustness,
    Shown<PerceptionsResult> perceptions,
    List<Finding> findings)
    implements Evidence {}
