package io.github.locus.ingest.scale;

import io.github.locus.ingest.scale.ResolvedScale.Ambiguous;
import io.github.locus.ingest.scale.ResolvedScale.Ordered;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Chooses between readings of one set of labels. A reading in which somebody chose every point wins
 * over a longer one with the same ends, and over one of the same scale that takes a label for no
 * answer; one with a single point that nobody chose wins over one with three or more; one without a
 * gap between three points or more that somebody chose over a longer one with such a gap; all else is
 * left open. A number of options that an instrument declares comes first.
 *
 * <p>Labels that make a scale by themselves are never lengthened in silence: where nobody chose the
 * outer points of a longer scale, or its middle, the longer one and that of the labels alone are both
 * left open.
 */
final class ReadingChoice {
  /** How many more empty points a reading needs to lose against one that has one at most. */
  private static final int CLEARLY_MORE = 2;

  /** Points that somebody chose, from which on a gap between them says something. */
  private static final int FEWEST_UNBROKEN = 3;

  private ReadingChoice() {}

  /**
   * @param readings readings that differ from one another
   * @param options number of points that the instrument has, where one is known
   * @return the reading, or all that remain; empty where there is none
   */
  static Optional<ResolvedScale> choose(List<ScaleReading> readings, OptionalInt options) {
    List<ScaleReading> all = withClosed(readings);
    List<ScaleReading> fitting =
        all.stream()
            .filter(reading -> options.isPresent() && reading.size() == options.getAsInt())
            .toList();
    List<ScaleReading> pool = fitting.isEmpty() ? readings : fitting;
    if (pool.isEmpty()) {
      return Optional.empty();
    }
    List<ScaleReading> unbeaten =
        pool.stream().filter(one -> pool.stream().noneMatch(other -> beats(other, one))).toList();
    List<ScaleReading> open = fitting.isEmpty() ? withClosed(unbeaten) : unbeaten;
    if (open.size() != 1) {
      return Optional.of(new Ambiguous(open));
    }
    ScaleReading winner = open.get(0);
    List<ScaleReading> others =
        all.stream().filter(reading -> reading.size() != winner.size()).toList();
    return Optional.of(new Ordered(winner, others));
  }

  /** Readings, and behind them those of the labels alone, where these make a scale. */
  private static List<ScaleReading> withClosed(List<ScaleReading> readings) {
    List<ScaleReading> all = new ArrayList<>(readings);
    for (ScaleReading reading : readings) {
      reading.closed().filter(own -> all.stream().noneMatch(own::agreesWith)).ifPresent(all::add);
    }
    return all;
  }

  private static boolean beats(ScaleReading one, ScaleReading other) {
    boolean complete = one.unseen() == 0 && other.unseen() > 0 && other.reachesBothEnds();
    boolean fuller = one.unseen() <= 1 && other.unseen() - one.unseen() >= CLEARLY_MORE;
    boolean inside = one.unseen() == 0 && !other.reachesBothEnds();
    boolean fills =
        one.set().equals(other.set())
            && one.size() == other.size()
            && one.unseen() == 0
            && other.unseen() > 0;
    // "Neither" to "Strongly agree" without a gap: five points, not seven
    boolean unbroken =
        one.seen() >= FEWEST_UNBROKEN
            && one.isUnbroken()
            && !other.isUnbroken()
            && one.unseen() < other.unseen();
    // two languages, each of which has all five points, rather than seven that they have together
    boolean even =
        one.size() < other.size() && one.languages().equals(other.languages()) && one.isInEach();
    return complete || even || fills || unbroken || (fuller && !inside);
  }
}
