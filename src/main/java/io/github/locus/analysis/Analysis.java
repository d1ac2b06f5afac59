package io.github.locus.analysis;

import io.github.locus.ledger.FingerprintKey;
import io.github.locus.ledger.Fingerprints;
import io.github.locus.ledger.Release;
import io.github.locus.protection.ProtectedSurvey;
import io.github.locus.protection.Protection;
import io.github.locus.recommendation.Advice;
import io.github.locus.recommendation.Recommender;
import io.github.locus.result.Component;
import io.github.locus.result.Result;
import io.github.locus.result.Robustness;
import java.util.function.Consumer;

/** The one entry: a study in, a result out. The only place that knows the order of the chain. */
public final class Analysis {
  private static final Component<Result, Robustness> ROBUSTNESS = Result::robustness;

  private final String version;
  private final Consumer<Workload> foreseen;

  /**
   * An analysis.
   *
   * @param version version of the program, told in the result
   */
  public Analysis(String version) {
    this(version, workload -> {});
  }

  /**
   * An analysis that says beforehand how long it will take.
   *
   * @param version version of the program, told in the result
   * @param foreseen told once the equations are known and before they are solved; what it throws ends the analysis
   */
  public Analysis(String version, Consumer<Workload> foreseen) {
    this.version = version;
    this.foreseen = foreseen;
  }

  /**
   * Protects, scores, separates, decides and recommends.
   *
   * @param study survey and options
   * @return everything that the user may see; a function of the study alone, whatever the threads
   */
  public Result run(Study study) {
    return run(study, protect(study));
  }

  /**
   * The same, with the draws that the figures are read off.
   *
   * @param study survey and options; its figures are published with all digits
   * @return the result of {@link #run(Study)}, and its draws
   * @throws IllegalArgumentException if figures are to be rounded: draws tell them exactly
   */
  public ResultWithDraws runWithDraws(Study study) {
    if (!study.options().fullPrecision()) {
      throw new IllegalArgumentException("draws tell every figure with all digits");
    }
    Finished finished = finish(study, protect(study));
    return new ResultWithDraws(
        finished.result(), DrawsView.of(finished.chain(), finished.result()));
  }

  /**
   * What a result of a study rests on, person by person, for the ledger of what was released.
   *
   * @param study survey and options
   * @param key the key of the ledger
   * @return fingerprints of what each person contributes
   */
  public static Release release(Study study, FingerprintKey key) {
    return Fingerprints.of(protect(study), key);
  }

  private static ProtectedSurvey protect(Study study) {
    return Protection.protect(study.survey(), study.options().protection());
  }

  /**
   * The chain behind protection. Rules are held against figures with all digits; those that are published are rounded, and
   * no sentence stays that would print one which is not.
   *
   * @param study survey and options; of the survey no answer is read
   * @param survey what may be read
   */
  Result run(Study study, ProtectedSurvey survey) {
    return finish(study, survey).result();
  }

  /** A result, and the computation behind it. */
  private record Finished(Chain chain, Result result) {}

  private Finished finish(Study study, ProtectedSurvey survey) {
    try (Jobs jobs = new Jobs(study.options().threads())) {
      Chain chain = Chain.of(Computation.of(study, survey, jobs, foreseen), jobs);
      Result evidence = chain.evidence();
      Variants variants = Variants.of(chain, evidence, jobs);
      Advice advice = Recommender.advise(ROBUSTNESS.replaced(evidence, variants.exact()));
      return new Finished(chain, chain.result(version, variants, advice));
    }
  }
}
