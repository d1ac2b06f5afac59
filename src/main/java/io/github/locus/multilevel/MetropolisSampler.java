package io.github.locus.multilevel;

import io.github.locus.statistics.ChainDiagnostics;
import io.github.locus.statistics.RandomStream;
import io.github.locus.statistics.RandomStreams;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;

/**
 * Samples the posterior of a mixed model: Metropolis steps in the log standard deviations under the restricted
 * likelihood, effects then drawn exactly from their normal conditional. Every chain has a random stream of its own, so
 * the draws do not depend on the executor. Immutable; may be shared by threads.
 */
final class MetropolisSampler {
  /** Chains start this many standard deviations of the normal approximation around the mode. */
  private static final double DISPERSION = 2;

  private static final int NONE = -1;

  /** The search for the mode starts with no standard deviation below this share of the residual one. */
  private static final double LEAST_RELATIVE = 0.2;

  private final MixedModel model;
  private final Priors priors;

  /**
   * A sampler.
   *
   * @param model without aliased columns
   */
  MetropolisSampler(MixedModel model, Priors priors) {
    this.model = model;
    this.priors = priors;
  }

  /**
   * @param response the response
   * @param fit its REML fit: the proof that there is a residual variance, and where the search for the mode starts
   * @param plan how long
   * @param reported on what convergence is judged
   * @param streams randomness; nothing else is random
   * @param executor runs the chains; {@code Runnable::run} for the calling thread. Must not be the pool in which the
   *     caller itself runs unless it has threads to spare, for the call waits
   */
  Chains sample(
      Response response,
      RemlFit fit,
      SamplingPlan plan,
      ReportedQuantities reported,
      RandomStreams streams,
      Executor executor) {
    PosteriorDensity first = new PosteriorDensity(model, response, priors);
    Proposal proposal = first.proposal(start(fit));
    List<Chain> chains = new ArrayList<>();
    for (int c = 0; c < plan.chains(); c++) {
      chains.add(new Chain(response, proposal, reported, streams.stream("chain", c)));
    }
    Parallel parallel = new Parallel(executor);
    parallel.each(chains, chain -> chain.skip(plan.warmUp()));
    int kept = 0;
    Look look = new Look(0, List.of());
    do {
      int draws = Math.min(plan.block(), plan.longest() - kept) / plan.thin();
      parallel.each(chains, chain -> chain.keep(draws, plan.thin()));
      kept += draws * plan.thin();
      look = look(chains, reported.count(), plan, look.wanting);
    } while (look.wanting != NONE && kept + plan.thin() <= plan.longest());
    long evaluations = first.evaluations();
    for (Chain chain : chains) {
      evaluations += chain.density.evaluations();
    }
    List<List<Draw>> draws = chains.stream().map(c -> c.draws).toList();
    boolean settled = look.wanting == NONE;
    return new Chains(
        draws,
        settled ? look.diagnostics : allDiagnostics(chains, reported.count()),
        settled,
        evaluations);
  }

  /**
   * A look at whether the chains have settled.
   *
   * @param wanting a quantity that does not meet the plan's bounds, or {@link #NONE}
   * @param diagnostics of every quantity where none is wanting, else nothing
   */
  private record Look(int wanting, List<ChainDiagnostics> diagnostics) {}

  /**
   * Looks for a quantity that does not meet the plan's bounds, from the one that failed last: one look at it decides
   * most of the time.
   */
  private static Look look(List<Chain> chains, int quantities, SamplingPlan plan, int from) {
    ChainDiagnostics[] diagnostics = new ChainDiagnostics[quantities];
    for (int i = 0; i < quantities; i++) {
      int q = (from + i) % quantities;
      Optional<ChainDiagnostics> accepted = plan.accepted(values(chains, q));
      if (accepted.isEmpty()) {
        return new Look(q, List.of());
      }
      diagnostics[q] = accepted.get();
    }
    return new Look(NONE, List.of(diagnostics));
  }

  /** The REML estimates with what is 0 or nearly so lifted off the boundary, where a logarithm has no value. */
  private double[] start(RemlFit fit) {
    double[] theta = fit.theta();
    double residual = Math.log(fit.residualVariance()) / 2;
    double[] result = new double[theta.length + 1];
    for (int c = 0; c < theta.length; c++) {
      result[c] = residual + Math.log(Math.max(LEAST_RELATIVE, theta[c]));
    }
    result[theta.length] = residual;
    return result;
  }

  private static List<ChainDiagnostics> allDiagnostics(List<Chain> chains, int quantities) {
    return IntStream.range(0, quantities)
        .mapToObj(q -> ChainDiagnostics.of(values(chains, q)))
        .toList();
  }

  private static double[][] values(List<Chain> chains, int quantity) {
    return chains.stream().map(chain -> chain.quantity(quantity)).toArray(double[][]::new);
  }

  /** One chain with all that it has kept. */
  private final class Chain {
    private final PosteriorDensity density;
    private final Proposal proposal;
    private final ReportedQuantities reported;
    private final Walk walk;
    private final List<Draw> draws = new ArrayList<>();
    private final List<double[]> quantities = new ArrayList<>();

    Chain(Response response, Proposal proposal, ReportedQuantities reported, RandomStream random) {
      this.density = new PosteriorDensity(model, response, priors);
      this.proposal = proposal;
      this.reported = reported;
      this.walk = Walk.dispersed(density, proposal, DISPERSION, random);
    }

    void skip(int steps) {
      walk.mix(proposal, steps);
    }

    void keep(int count, int thin) {
      for (int k = 0; k < count; k++) {
        walk.mix(proposal, thin);
        Draw draw = walk.draw();
        double[] values = new double[reported.count()];
        reported.of(draw, values);
        draws.add(draw);
        quantities.add(values);
      }
    }

    double[] quantity(int q) {
      return quantities.stream().mapToDouble(values -> values[q]).toArray();
    }
  }
}
