package io.github.locus.analysis;

import io.github.locus.decision.DirichletWeights;
import io.github.locus.decision.ValueDraws;
import io.github.locus.multilevel.Draw;
import io.github.locus.multilevel.Posterior;
import io.github.locus.separation.FunctionLevels;
import io.github.locus.separation.LensDraws;
import io.github.locus.statistics.RandomStreams;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The three lenses of the ranked functions over uncertain weights: 400 weight vectors, and for each
 * 10 states of the posterior under the score that it makes, variances and all. The data never
 * update the weights (a cut: Plummer 2015, doi:10.1007/s11222-014-9503-z).
 *
 * @param today values by draw and ranked function
 * @param repeatable the same
 * @param showcase values by draw and function of {@code showcasePlaces}; empty for fewer than two
 * @param showcasePlaces places, among the ranked functions, of those with a leader who can be shown
 * @param weights weights by draw
 * @param average m by draw and ranked function: repeatable without what new leaders take off
 * @param z Φ⁻¹(1 − assurance) of {@code repeatable}
 */
record WeightDraws(
    ValueDraws today,
    ValueDraws repeatable,
    Optional<ValueDraws> showcase,
    List<Integer> showcasePlaces,
    double[][] weights,
    double[][] average,
    double z) {
  /** Weight vectors drawn. */
  static final int VECTORS = 400;

  /** States kept under each. */
  static final int STATES = 10;

  /** Everything under one weight vector: a block of draws. */
  private record Block(double[] weights, List<Draw> draws) {}

  static WeightDraws of(
      ScorePosteriors scores,
      List<LensDraws> ranked,
      Predicate<LensDraws> showcases,
      double[] weights,
      double z,
      RandomStreams streams) {
    DirichletWeights distribution = DirichletWeights.around(weights);
    List<double[]> vectors =
        IntStream.range(0, VECTORS)
            .mapToObj(j -> distribution.draw(streams.stream("vector", j)::nextGamma))
            .toList();
    List<Optional<Posterior>> posteriors = scores.draws(vectors, STATES);
    List<Block> blocks = new ArrayList<>();
    for (int j = 0; j < VECTORS; j++) {
      double[] vector = vectors.get(j);
      posteriors.get(j).ifPresent(p -> blocks.add(new Block(vector, p.draws())));
    }
    return read(blocks, ranked, showcases, z);
  }

  private static WeightDraws read(
      List<Block> blocks, List<LensDraws> ranked, Predicate<LensDraws> showcases, double z) {
    int n = blocks.size() * STATES;
    double[][] today = new double[n][ranked.size()];
    double[][] repeatable = new double[n][ranked.size()];
    double[][] average = new double[n][ranked.size()];
    List<Integer> places =
        IntStream.range(0, ranked.size())
            .filter(f -> ranked.get(f).bestLeader().isPresent() && showcases.test(ranked.get(f)))
            .boxed()
            .toList();
    double[][] showcase = new double[n][places.size()];
    double[][] weights = new double[n][];
    int at = 0;
    for (Block block : blocks) {
      for (Draw draw : block.draws()) {
        for (int f = 0; f < ranked.size(); f++) {
          FunctionLevels levels = ranked.get(f).levels();
          today[at][f] = levels.today(draw);
          repeatable[at][f] = levels.repeatable(draw, z);
          average[at][f] = levels.average(draw);
        }
        for (int i = 0; i < places.size(); i++) {
          LensDraws lens = ranked.get(places.get(i));
          showcase[at][i] =
              lens.levels().average(draw)
                  + lens.levels().leaderEffect(draw, lens.bestLeader().orElseThrow());
        }
        weights[at++] = block.weights();
      }
    }
    return new WeightDraws(
        ValueDraws.of(today, STATES),
        ValueDraws.of(repeatable, STATES),
        places.size() < 2 ? Optional.empty() : Optional.of(ValueDraws.of(showcase, STATES)),
        places,
        weights,
        average,
        z);
  }

  /** The weight vectors, each once. */
  List<double[]> vectors() {
    return IntStream.range(0, weights.length / STATES).mapToObj(j -> weights[j * STATES]).toList();
  }

  /**
   * Repeatable under another assurance.
   *
   * @param other Φ⁻¹(1 − assurance)
   */
  ValueDraws repeatable(double other) {
    double[][] values = new double[average.length][];
    for (int s = 0; s < values.length; s++) {
      values[s] = new double[average[s].length];
      for (int f = 0; f < values[s].length; f++) {
        double spread = (repeatable.value(s, f) - average[s][f]) / z;
        values[s][f] = average[s][f] + spread * other;
      }
    }
    return ValueDraws.of(values, STATES);
  }

  /** The mean of repeatable under each weight vector, as if the answers were certain. */
  ValueDraws meansOfWeights() {
    double[][] means = new double[average.length / STATES][repeatable.alternatives()];
    for (int j = 0; j < means.length; j++) {
      for (int f = 0; f < means[j].length; f++) {
        for (int k = 0; k < STATES; k++) {
          means[j][f] += repeatable.value(j * STATES + k, f) / STATES;
        }
      }
    }
    return ValueDraws.of(means, 1);
  }
}
