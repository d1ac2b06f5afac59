package io.github.locus.psychometrics;

import io.github.locus.result.Reason;
import java.util.Optional;

/** A figure that the data may not determine: a finite number, or the reason why there is none. Never NaN. */
public sealed interface Estimable {

  /**
   * A figure that exists.
   *
   * @param figure finite
   */
  record Known(double figure) implements Estimable {
    /** Refuses NaN and infinities: they have a reason, and that is to be said. */
    public Known {
      if (!Double.isFinite(figure)) {
        throw new IllegalArgumentException("a known figure is finite, was " + figure);
      }
    }
  }

  /**
   * A figure that does not exist.
   *
   * @param reason what keeps the data from determining it
   */
  record NotEstimable(Reason reason) implements Estimable {}

  /** A figure that exists; {@code value} must be finite. */
  static Estimable of(double value) {
    return new Known(value);
  }

  /** A figure that does not exist, and why. */
  static Estimable not(Reason reason) {
    return new NotEstimable(reason);
  }

  /** The number, where there is one. */
  default Optional<Double> value() {
    return this instanceof Known known ? Optional.of(known.figure) : Optional.empty();
  }

  /** Why there is none, where there is none. */
  default Optional<Reason> why() {
    return this instanceof NotEstimable not ? Optional.of(not.reason) : Optional.empty();
  }
}
