package io.github.locus.multilevel;

import io.github.locus.statistics.ParetoSmoothing;
import io.github.locus.statistics.RandomStreams;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;

/**
 * Samples the posteriors of any number of weighted scores of one model from one set of factorisations: points θ from a
 * mixture that covers all posteriors, each with what the density of every score needs; for each score the weights of the
 * points; where these are worth too little, more points from components fitted to the weighted ones (adaptive multiple
 * importance sampling; Cornuet, Marin, Mira & Robert 2012, doi:10.1111/j.1467-9469.2011.00756.x); then points drawn by
 * their smoothed weights, and at each the effects exactly from their normal conditional. A score for which that does not
 * suffice gets Metropolis chains of its own.
 *
 * <p>Scores asked for later use the points there are and add to them. What comes out depends on the requests, their order
 * and the streams, not on the executor. Not thread-safe.
 */
public final class ScoreSampler {
  /** Weights are to be worth so many times what is asked of the reported quantities. */
  private static final double MARGIN = 1.3;

  private static final int ROUNDS = 10;

  /** So many scores stand for all while components are sought. */
  private static final int REPRESENTATIVES = 48;

  private static final int START_POINTS = 60;

  /** The score asked for first has a posterior unlike the others', for a mean of dimensions is told more sharply. */
  private static final int FIRST_START_POINTS = 240;

  /** Components fitted in one round. */
  private static final int COMPONENTS = 12;

  /** Scores looked at for a component of their own in one round. */
  private static final int CANDIDATES = 60;

  /** A score so like another one needs no component of its own. */
  private static final double ALIKE = 0.7;

  /** Weights are flattened to this size before a component is fitted to them. */
  private static final double LEAST_FOR_FIT = 60;

  /** Points from around a posterior that is known, where it is of nearly the same ratings. */
  private static final int NEAR_POINTS = 450;

  /** So many draws tell the shape of a known posterior. */
  private static final int NEAR_DRAWS = 500;

  /** What a point is worth to the score whose component it comes from, roughly. */
  private static final double EFFICIENCY = 0.4;

  private static final int FEWEST_POINTS = 40;

  private final MixedModel model;
  private final Priors priors;
  private final RandomStreams streams;
  private final Executor executor;
  private final List<Predictand> predictands;
  private final PointSet points;
  private int calls;

  /**
   * A sampler.
   *
   * @param model without aliased columns
   * @param predictands what is drawn of scores of which no effects are wanted; by their places
   * @param streams randomness; nothing else is random
   * @param executor runs the parts; {@code Runnable::run} for the calling thread. Must not be the pool in which the
   *     caller itself runs unless it has threads to spare, for the calls wait
   */
  public ScoreSampler(
      MixedModel model,
      Priors priors,
      List<Predictand> predictands,
      RandomStreams streams,
      Executor executor) {
    this.model = model;
    this.priors = priors;
    this.predictands = List.copyOf(predictands);
    this.streams = streams;
    this.executor = executor;
    this.points = new PointSet(model, streams.split("points", 0), executor);
  }

  /**
   * Takes the first points from around a posterior of nearly the same ratings, in place of REML estimates. Nothing is
   * taken where there are points, or where that model has other terms.
   *
   * @param draws of that posterior
   */
  public void beginNear(List<Draw> draws) {
    if (points.size() == 0 && draws.get(0).structure().hasComponentsOf(model.structure())) {
      int kept = Math.min(NEAR_DRAWS, draws.size());
      double[][] logThetas =
          IntStream.range(0, kept)
              .mapToObj(k -> draws.get((int) ((long) k * draws.size() / kept)).logTheta())
              .toArray(double[][]::new);
      double[] even = new double[logThetas.length];
      Arrays.fill(even, 1.0 / even.length);
      points.add(List.of(new SplitStudentFit(logThetas, even).fit()), new int[] {NEAR_POINTS});
    }
  }

  /**
   * @param requests scores
   * @return by request; empty where the score does not vary within cells, so that it has no posterior
   */
  public List<Optional<Posterior>> sample(List<ScoreRequest> requests) {
    RandomStreams own = streams.split("call", calls++);
    List<WeightedTarget> targets =
        IntStream.range(0, requests.size()).mapToObj(t -> target(requests.get(t), t)).toList();
    begin(requests);
    EffectDraws effects = new EffectDraws(model, points, predictands, own, executor);
    List<Optional<Posterior>> found = new ArrayList<>();
    requests.forEach(r -> found.add(Optional.empty()));
    int rounds = adapt(representatives(targets), ROUNDS / 2);
    List<Integer> open = new ArrayList<>(IntStream.range(0, targets.size()).boxed().toList());
    while (!open.isEmpty()) {
      List<WeightedTarget> wanting = open.stream().map(targets::get).toList();
      rounds += adapt(wanting, ROUNDS - rounds);
      open.removeIf(t -> !targets.get(t).usable());
      boolean last = rounds >= ROUNDS;
      List<Posterior> drawn = effects.draw(open, open.stream().map(targets::get).toList());
      List<Integer> left = new ArrayList<>();
      for (int i = 0; i < open.size(); i++) {
        int t = open.get(i);
        Posterior posterior = drawn.get(i);
        if (posterior.quality().sufficient()) {
          found.set(t, Optional.of(posterior));
        } else if (last) {
          found.set(t, chains(requests.get(t), own.split("chains", t)));
        } else {
          demandMore(targets.get(t), posterior.quality());
          left.add(t);
        }
      }
      open = left;
    }
    return found;
  }

  /**
   * A target that needs less than a reported posterior looks at as many of the points fewer, others than the targets beside
   * it do.
   */
  private WeightedTarget target(ScoreRequest request, int t) {
    double wanted = MARGIN * request.leastSize();
    int stride = Math.max(1, (int) (ScoreRequest.REPORTED_SIZE / wanted));
    return new WeightedTarget(
        request,
        new ScoreDensity(model, points.scores(), priors, request.weights()),
        new Thinned(points, stride, t % stride),
        wanted);
  }

  private static void demandMore(WeightedTarget target, SamplingQuality quality) {
    double short0 = target.request().leastSize() / quality.effectiveSize();
    target.demand(Math.max(1.3, Math.min(2, 1.1 * short0)));
  }

  /** The first points come from around the REML estimates of the scores asked for first. */
  private void begin(List<ScoreRequest> requests) {
    if (points.size() > 0) {
      return;
    }
    List<SplitStudent> components = new ArrayList<>();
    for (ScoreRequest request : requests) {
      fit(request)
          .map(f -> StartComponent.of(f, model.criterion(model.response(request.weights()))))
          .ifPresent(components::add);
    }
    int[] each = components.stream().mapToInt(c -> START_POINTS).toArray();
    if (each.length > 0) {
      each[0] = FIRST_START_POINTS;
    }
    points.add(components, each);
  }

  private static List<WeightedTarget> representatives(List<WeightedTarget> targets) {
    int step = Math.max(1, targets.size() / REPRESENTATIVES);
    return IntStream.range(0, targets.size())
        .filter(t -> t % step == 0)
        .mapToObj(targets::get)
        .toList();
  }

  /**
   * Adds points until all weights are worth what is wanted.
   *
   * @return rounds taken, at most {@code most}
   */
  private int adapt(List<WeightedTarget> targets, int most) {
    for (int round = 0; ; round++) {
      new Parallel(executor).each(targets, WeightedTarget::weigh);
      List<WeightedTarget> wanting =
          targets.stream()
              .filter(t -> t.usable() && t.supply() < 1)
              .sorted(Comparator.comparingDouble(WeightedTarget::supply))
              .limit(CANDIDATES)
              .toList();
      if (wanting.isEmpty() || round == most) {
        return round;
      }
      List<WeightedTarget> chosen = unlike(wanting);
      double[][] logThetas = points.logThetas();
      List<SplitStudent> fitted =
          new Parallel(executor)
              .all(chosen, t -> new SplitStudentFit(logThetas, t.tempered(LEAST_FOR_FIT)).fit());
      points.add(fitted, chosen.stream().mapToInt(ScoreSampler::pointsFor).toArray());
    }
  }

  /** The neediest, without those that are served by the component of one before them. */
  private static List<WeightedTarget> unlike(List<WeightedTarget> wanting) {
    List<WeightedTarget> chosen = new ArrayList<>();
    for (WeightedTarget candidate : wanting) {
      if (chosen.size() < COMPONENTS
          && chosen.stream().allMatch(c -> c.affinity(candidate) < ALIKE)) {
        chosen.add(candidate);
      }
    }
    return chosen;
  }

  /** No more than a component fitted to so few points deserves. */
  private static int pointsFor(WeightedTarget target) {
    double size = target.size();
    double most = size < LEAST_FOR_FIT ? 80 : size < 2.5 * LEAST_FOR_FIT ? 200 : 600;
    return (int) Math.max(FEWEST_POINTS, Math.min(most, target.missing() / EFFICIENCY));
  }

  private Optional<Posterior> chains(ScoreRequest request, RandomStreams own) {
    return fit(request).map(fit -> chains(request, fit, own));
  }

  private Posterior chains(ScoreRequest request, RemlFit fit, RandomStreams own) {
    Response response = model.response(request.weights());
    Chains chains =
        new MetropolisSampler(model, priors)
            .sample(response, fit, SamplingPlan.brief(), request.reported(), own, executor);
    List<Draw> all = chains.draws();
    int kept = Math.min(all.size(), request.draws());
    List<Draw> draws =
        IntStream.range(0, kept)
            .mapToObj(k -> all.get((int) ((k + 0.5) * all.size() / kept)))
            .toList();
    return new Posterior(
        draws, new SamplingQuality.Chained(chains.diagnostics(), chains.converged()));
  }

  private Optional<RemlFit> fit(ScoreRequest request) {
    return request
        .fit()
        .or(
            () ->
                RemlFit.of(model, model.response(request.weights())) instanceof RemlFit fit
                    ? Optional.of(fit)
                    : Optional.empty());
  }

  /** Whether weights of this quality and size are enough. */
  static boolean sufficient(ScoreRequest request, double shape, double weights, double quantities) {
    return shape <= ParetoSmoothing.LARGEST_SHAPE
        && weights >= request.leastSize()
        && (request.draws() < request.leastSize() || quantities >= request.leastSize());
  }
}
