package io.github.locus.multilevel;

/**
 * Every {@code stride}th point of a growing set, from one on. The points of a component lie in no order, so that its share
 * of these is that of all, and the mixture they were drawn from is the same.
 *
 * @param all the set
 * @param stride 1 for all of them
 * @param first the first taken, under {@code stride}
 */
record Thinned(PointSet all, int stride, int first) {

  /** How many there are now. */
  int size() {
    return Math.max(0, (all.size() - first + stride - 1) / stride);
  }

  /** The place in the set of the one at place {@code k} among these. */
  int place(int k) {
    return first + k * stride;
  }

  FactorizationPoint point(int k) {
    return all.point(place(k));
  }

  double logDensity(int k) {
    return all.logDensity(place(k));
  }

  /** All points of the set. */
  Thinned whole() {
    return new Thinned(all, 1, 0);
  }
}
