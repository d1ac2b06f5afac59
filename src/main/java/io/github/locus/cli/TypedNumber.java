package io.github.locus.cli;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import io.github.locus.ingest.response.ExportOptions;
import io.github.locus.plan.Planner;
import io.github.locus.result.Shown;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;

/**
 * Numbers on the command line, each with what is due where another word or number is found: a whole number of at least 3.
 */
final class TypedNumber {
  private TypedNumber() {}

  /**
   * Numbers of a range.
   *
   * @param <N> how they are kept
   */
  private abstract static class Ranged<N extends Number & Comparable<N>>
      implements ITypeConverter<N> {
    private final N least;
    private final N most;
    private final Argument due;

    /**
     * A range.
     *
     * @param least the least that is taken
     * @param most the most that is taken
     * @param due what the range is, in words
     */
    Ranged(N least, N most, Argument due) {
      this.least = least;
      this.most = most;
      this.due = due;
    }

    /**
     * The number that was typed, in the range or not.
     *
     * @param found what was typed
     * @return the number
     * @throws NumberFormatException if it is none
     */
    abstract N number(String found);

    @Override
    public final N convert(String found) {
      N number;
      try {
        number = number(found);
      } catch (NumberFormatException e) {
        throw new WordsDue.NotTaken(due);
      }
      if (number.compareTo(least) < 0 || number.compareTo(most) > 0) {
        throw new WordsDue.NotTaken(due);
      }
      return number;
    }
  }

  /** Whole numbers of a range. */
  abstract static class Whole extends Ranged<Integer> {
    Whole(int least, int most) {
      super(
          least,
          most,
          most == Integer.MAX_VALUE
              ? Clause.WHOLE_FROM.with(least)
              : Clause.WHOLE_BETWEEN.with(least, most));
    }

    @Override
    Integer number(String found) {
      return Integer.valueOf(found);
    }
  }

  /** Real numbers of a range. */
  abstract static class Real extends Ranged<Double> {
    Real(double least, double most, Argument due) {
      super(least, most, due);
    }

    /** Java reads {@code 1f} and {@code 0x1p3} as numbers, nobody else does. */
    @Override
    Double number(String found) {
      if (!found.toLowerCase(Locale.ROOT).matches("[+-]?[0-9.]+(e[+-]?[0-9]+)?")) {
        throw new NumberFormatException();
      }
      return Double.parseDouble(found) + 0.0; // zero has no sign
    }
  }

  /** Any whole number. */
  static final class Seed implements ITypeConverter<Long> {
    @Override
    public Long convert(String found) {
      try {
        return Long.parseLong(found);
      } catch (NumberFormatException e) {
        throw new WordsDue.NotTaken(Clause.WHOLE_NUMBER);
      }
    }
  }

  /** How many there are. */
  static final class Count extends Whole {
    Count() {
      super(1, Integer.MAX_VALUE);
    }
  }

  /** A smallest group. */
  static final class Group extends Whole {
    Group() {
      super(Shown.LEAST_MINIMUM, Integer.MAX_VALUE);
    }
  }

  /** Rows before the first record. */
  static final class HeaderRows extends Whole {
    HeaderRows() {
      super(1, ExportOptions.MOST_HEADER_ROWS);
    }
  }

  /** Simulated organisations. */
  static final class Organisations extends Whole {
    Organisations() {
      super(Planner.FEWEST_ORGANISATIONS, Integer.MAX_VALUE);
    }
  }

  /** A level that some reach and some do not. */
  static final class Threshold extends Real {
    Threshold() {
      super(Double.MIN_VALUE, Math.nextDown(100.0), Clause.NUMBER_WITHIN.with(0, 100));
    }
  }

  /** A level. */
  static final class Level extends Real {
    Level() {
      super(0, 100, Clause.NUMBER_BETWEEN.with(0, 100));
    }
  }

  /** A share. */
  static final class Share extends Real {
    Share() {
      super(0, 1, Clause.NUMBER_BETWEEN.with(0, 1));
    }
  }

  /** A share of which there is some. */
  static final class SomeShare extends Real {
    SomeShare() {
      super(Double.MIN_VALUE, 1, Clause.NUMBER_ABOVE.with(0, 1));
    }
  }

  /** A share that leaves something. */
  static final class ShareBelowOne extends Real {
    ShareBelowOne() {
      super(0, Math.nextDown(1.0), Clause.NUMBER_BELOW.with(0, 1));
    }
  }

  /** A standard deviation. */
  static final class Deviation extends Real {
    Deviation() {
      super(0, 100, Clause.POINTS_BETWEEN.with(0, 100));
    }
  }

  /** A difference of points. */
  static final class Points extends Real {
    Points() {
      super(-100, 100, Clause.POINTS_BETWEEN.with(-100, 100));
    }
  }
}
