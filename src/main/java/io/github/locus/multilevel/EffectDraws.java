package io.github.locus.multilevel;

import io.github.locus.statistics.ParetoSmoothing;
import io.github.locus.statistics.RandomStream;
import io.github.locus.statistics.RandomStreams;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;

/**
 * Turns weighted points into draws: points by their smoothed weights, effects exactly from their normal conditional. A
 * point that several scores have drawn and whose factor was not kept is factored once again, and then without the border
 * of all responses, which only the densities need.
 */
final class EffectDraws {
  private static final int CHUNK = 32;

  private final MixedModel model;
  private final PointSet points;
  private final HendersonPlan bare;
  private final BorderedSums bareSums;
  private final RandomStreams streams;
  private final Parallel parallel;

  EffectDraws(MixedModel model, PointSet points, RandomStreams streams, Executor executor) {
    this.model = model;
    this.points = points;
    bare = model.plan(0);
    bareSums = BorderedSums.of(model, bare, points.scores());
    this.streams = streams;
    this.parallel = new Parallel(executor);
  }

  /** One score's part. */
  private record Part(
      WeightedTarget target,
      Response response,
      ParetoSmoothing smoothed,
      Resample resample,
      Draw[] draws) {}

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
    Response response = model.response(target.request().weights());
    return new Part(target, response, smoothed, resample, new Draw[draws]);
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
    double[] theta = new double[model.structure().components()];
    for (int s : own) {
      FactorizationPoint point = points.point(s);
      Arrays.setAll(theta, i -> Math.exp(point.logTheta()[i]));
      boolean kept = point.factor().length > 0;
      if (kept) {
        bordered.keep(theta, point.factor());
      } else {
        plain.factor(theta);
      }
      RandomStream random = streams.stream("effects", s);
      for (int p = 0; p < next.length; p++) {
        Part part = parts.get(p);
        int at = next[p];
        if (at < part.resample().points().length && part.resample().points()[at] == s) {
          next[p]++;
          double[] forward = kept ? new double[0] : plain.forward(part.response());
          double sigma = Math.sqrt(part.target().density().variance(point));
          for (int i = part.resample().first()[at]; i < part.resample().first()[at + 1]; i++) {
            double[] effects =
                kept
                    ? bordered.drawKept(part.target().request().weights(), sigma, random)
                    : plain.draw(forward, part.response().shift(0), sigma, random);
            part.draws()[i] = draw(effects, theta, sigma);
          }
        }
      }
    }
  }

  private static int firstFrom(int[] ascending, int least) {
    int at = Arrays.binarySearch(ascending, least);
    return at >= 0 ? at : -at - 1;
  }

  private Draw draw(double[] effects, double[] theta, double sigma) {
    double[] sds = new double[theta.length + 1];
    for (int i = 0; i < theta.length; i++) {
      sds[i] = theta[i] * sigma;
    }
    sds[theta.length] = sigma;
    return new Draw(model.structure(), sds, effects);
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
