package io.github.locus.known;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Random choices from one seed. */
final class Draw {
  private final Random random;

  Draw(long seed) {
    this.random = new Random(seed * 0x9E3779B97F4A7C15L + 17);
  }

  /** A whole number from the first to the last, both included. */
  int from(int first, int last) {
    return first + random.nextInt(last - first + 1);
  }

  boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  /** Some of a list, in its order. */
  <T> List<T> some(List<T> of, int count) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < of.size(); i++) {
      places.add(i);
    }
    Collections.shuffle(places, random);
    return places.subList(0, count).stream().sorted().map(of::get).toList();
  }

  <T> List<T> shuffled(List<T> of) {
    List<T> copy = new ArrayList<>(of);
    Collections.shuffle(copy, random);
    return copy;
  }

  double normal() {
    return random.nextGaussian();
  }
}
