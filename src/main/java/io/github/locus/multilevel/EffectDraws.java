package io.github.locus.multilevel;

import io.github.locus.statistics.ParetoSmoothing;
import io.github.locus.statistics.RandomStream;
import io.github.locus.statistics.RandomStreams;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;

/**
 * Turns weighted points into draws: points by their smoothed weights, effects exactly from their normal conditional. A
 * point that several scores have drawn and whose factor was not kept is factored once again, and then without the border
 * of all responses, which only the densities need. Where predictands alone are asked for, they are drawn from their own
 * joint conditional.
 */
final class EffectDraws {
  private static final int CHUNK = 32;

  private final MixedModel model;
  private final PointSet points;
  private final HendersonPlan bare;
  private final BorderedSums bareSums;
  private final RandomStreams streams;
  private final Parallel parallel;
  private final List<Predictand> predictands;

  EffectDraws(
      MixedModel model,
      PointSet points,
      List<Predictand> predictands,
      RandomStreams streams,
      Executor executor) {
    this.model = model;
    this.predictands = predictands;
    this.points = points;
    bare = model.plan(0);
    bareSums = BorderedSums.of(model, bare, points.scores());
    this.streams = streams;
    this.parallel = new Parallel(executor);
  }

  /** One score's part. */
  private record Part(
      WeightedTarget target, ParetoSmoothing smoothed, Resample resample, Draw[] draws) {}

  /**
   * Draws for every score.
   *
   * @param keys of the scores' random streams
   * @param targets usable
   */
  List<Posterior> draw(List<Integer> keys, List<WeightedTarget> targets) {
    List<Part> parts =
        parallel.all(
            IntStream.range(0, targets.size()).boxed().toList(),
            i -> part(targets.get(i), streams.stream("resample", keys.get(i)).nextDouble()));
    fill(parts);
    return parallel.all(parts, EffectDraws::posterior);
  }

  private Part part(WeightedTarget target, double offset) {
    ParetoSmoothing smoothed = target.smoothed();
    int draws = target.request().draws();
    Resample resample = Resample.of(smoothed.weights(), draws, offset).among(target.points());
    return new Part(target, smoothed, resample, new Draw[draws]);
  }

  private void fill(List<Part> parts) {
    int[] distinct =
        parts.stream()
            .flatMapToInt(p -> Arrays.stream(p.resample().points()))
            .sorted()
            .distinct()
            .toArray();
    List<int[]> chunks = new ArrayList<>();
    for (int from = 0; from < distinct.length; from += CHUNK) {
      chunks.add(Arrays.copyOfRange(distinct, from, Math.min(from + CHUNK, distinct.length)));
    }
    parallel.each(chunks, own -> fill(parts, own));
  }

  private void fill(List<Part> parts, int[] own) {
    Kernel bordered = points.kernel();
    Kernel plain = new Kernel(model, bare, bareSums, points.scores());
    // where each score's next point stands; both run upwards
    int[] next = new int[parts.size()];
    Arrays.setAll(next, p -> firstFrom(parts.get(p).resample().points(), own[0]));
    for (int s : own) {
      FactorizationPoint point = points.point(s);
      boolean kept = point.factor().length > 0;
      AtPoint at = new AtPoint(point, kept ? bordered : plain, streams.stream("effects", s));
      for (int p = 0; p < next.length; p++) {
        Part part = parts.get(p);
        if (next[p] < part.resample().points().length && part.resample().points()[next[p]] == s) {
          at.fill(part, next[p]++);
        }
      }
    }
  }

  private static int firstFrom(int[] ascending, int least) {
    int at = Arrays.binarySearch(ascending, least);
    return at >= 0 ? at : -at - 1;
  }

  /** Draws at one point; of all scores one after the other from one stream. */
  private final class AtPoint {
    private final FactorizationPoint point;
    private final Kernel kernel;
    private final double[] theta;
    private final double[][] forward;
    private final RandomStream random;
    private Optional<PredictandConditional> conditional = Optional.empty();

    AtPoint(FactorizationPoint point, Kernel kernel, RandomStream random) {
      this.point = point;
      this.kernel = kernel;
      this.random = random;
      theta = point.logTheta().clone();
      for (int i = 0; i < theta.length; i++) {
        theta[i] = Math.exp(theta[i]);
      }
      if (point.factor().length > 0) {
        kernel.load(theta, point.factor());
      } else {
        kernel.factor(theta);
      }
      forward = kernel.forward();
    }

    void fill(Part part, int place) {
      double[] weights = part.target().request().weights();
      double sigma = Math.sqrt(part.target().density().variance(point));
      double[] sds = new double[theta.length + 1];
      Arrays.setAll(sds, i -> i < theta.length ? theta[i] * sigma : sigma);
      int from = part.resample().first()[place];
      int to = part.resample().first()[place + 1];
      if (part.target().request().predictandsAlone()) {
        PredictandConditional known = conditional();
        for (int i = from; i < to; i++) {
          double[] values = known.draw(weights, sigma, random);
          part.draws()[i] = Draw.ofPredictands(model.structure(), sds, values);
        }
      } else {
        double[] own = weighted(weights);
        for (int i = from; i < to; i++) {
          double[] effects = kernel.draw(own, weights, sigma, random);
          part.draws()[i] = new Draw(model.structure(), sds, effects);
        }
      }
    }

    private PredictandConditional conditional() {
      if (conditional.isEmpty()) {
        conditional = Optional.of(new PredictandConditional(kernel, forward, predictands));
      }
      return conditional.get();
    }

    private double[] weighted(double[] weights) {
      double[] sum = new double[forward[0].length];
      for (int r = 0; r < weights.length; r++) {
        double weight = weights[r];
        for (int i = 0; i < sum.length && weight != 0; i++) {
          sum[i] += weight * forward[r][i];
        }
      }
      return sum;
    }
  }

  private static Posterior posterior(Part part) {
    ScoreRequest request = part.target().request();
    ReportedQuantities reported = request.reported();
    double[][] values = new double[reported.count()][request.draws()];
    double[] one = new double[reported.count()];
    for (int i = 0; i < request.draws(); i++) {
      reported.of(part.draws()[i], one);
      for (int q = 0; q < one.length; q++) {
        values[q][i] = one[q];
      }
    }
    boolean quantiles = request.leastSize() >= ScoreRequest.REPORTED_SIZE;
    List<Double> sizes =
        Arrays.stream(values)
            .map(
                quantity ->
                    quantiles
                        ? part.resample().effectiveSizeOfQuantiles(quantity)
                        : part.resample().effectiveSize(quantity))
            .toList();
    double least = Collections.min(sizes);
    double shape = part.smoothed().shape();
    double size = part.smoothed().effectiveSize();
    return new Posterior(
        List.of(part.draws()),
        new SamplingQuality.Weighted(
            shape, size, sizes, ScoreSampler.sufficient(request, shape, size, least)));
  }
}
