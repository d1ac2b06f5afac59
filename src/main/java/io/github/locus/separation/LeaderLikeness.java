package io.github.locus.separation;

import io.github.locus.multilevel.Draw;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether leaders of different functions in one unit are alike, which the model takes not to be: the mean of u_f u_g / (τ_f
 * τ_g) over all pairs of posts of one unit, by draw. About 0 where they are independent; climate, which lifts all functions
 * of a unit alike, is out of it.
 */
public final class LeaderLikeness {
  /** Fewer units tell nothing of a correlation. */
  private static final int LEAST_UNITS = 3;

  private LeaderLikeness() {}

  private record Pair(Side one, Side other) {}

  /** A post, and how much its leadership varies as a share of τ: a merged post is a mean of its leaders, which varies less. */
  private record Side(FunctionLevels levels, Post post, double variation) {
    static Side of(FunctionLevels levels, Post post) {
      double squares = post.members().stream().mapToDouble(m -> m.share() * m.share()).sum();
      return new Side(levels, post, Math.sqrt(squares));
    }

    int site() {
      return post.site();
    }

    double standardised(Draw draw) {
      return levels.leadership(draw, post) / (levels.spread(draw) * variation);
    }
  }

  /**
   * The correlation over posterior draws.
   *
   * @param levels the functions
   * @param draws posterior draws
   * @return about −1..1; empty where fewer than three units have leaders of two functions
   */
  public static Optional<double[]> of(List<FunctionLevels> levels, List<Draw> draws) {
    List<Pair> pairs = new ArrayList<>();
    for (int f = 0; f < levels.size(); f++) {
      for (int g = f + 1; g < levels.size(); g++) {
        for (Post here : levels.get(f).posts()) {
          for (Post there : levels.get(g).posts()) {
            if (here.site() == there.site()) {
              pairs.add(new Pair(Side.of(levels.get(f), here), Side.of(levels.get(g), there)));
            }
          }
        }
      }
    }
    long units = pairs.stream().map(pair -> pair.one().site()).distinct().count();
    if (units < LEAST_UNITS) {
      return Optional.empty();
    }
    return Optional.of(draws.stream().mapToDouble(draw -> mean(pairs, draw)).toArray());
  }

  private static double mean(List<Pair> pairs, Draw draw) {
    double sum = 0;
    for (Pair pair : pairs) {
      sum += pair.one().standardised(draw) * pair.other().standardised(draw);
    }
    return sum / pairs.size();
  }
}
