package io.github.locus.diagnostic;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A fault of the input and where it is, as a code and its arguments. What is wrong and what to do about it is said in a
 * language when it is shown. Holds no cell of a column that may name a person.
 *
 * @param code what kind of fault
 * @param severity how bad it is; that of the code unless a caller made it stricter
 * @param place where it was found first
 * @param also where else it was found, in the order found, {@value #PLACES_SHOWN} places at most
 *     together with the first
 * @param count how often it was found, at least once for each place
 * @param arguments what its sentences name, by the gaps of the code; where they name a value, that of the first place
 */
public record Diagnostic(
    DiagnosticCode code,
    Severity severity,
    Place place,
    List<Place> also,
    long count,
    Map<String, Argument> arguments) {
  /** So many places of one kind of fault are named; the rest are counted. */
  public static final int PLACES_SHOWN = 3;

  public Diagnostic {
    also = List.copyOf(also);
    arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
  }

  /**
   * A fault at one place.
   *
   * @param code what kind of fault
   * @param place where
   * @param values one value for each of {@link DiagnosticCode#gaps()}, in that order, as {@link Argument#of} takes them
   * @return the diagnostic, with the code's severity
   * @throws IllegalArgumentException if there are more or fewer values than gaps
   */
  public static Diagnostic of(DiagnosticCode code, Place place, Object... values) {
    return new Diagnostic(
        code, code.severity(), place, List.of(), 1, Argument.pair(code.gaps(), values));
  }

  /**
   * Whether nothing may be written.
   *
   * @return true for {@link Severity#ERROR}
   */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /**
   * The same fault taken more, or less, seriously.
   *
   * @param other another severity
   * @return a copy with it
   */
  public Diagnostic withSeverity(Severity other) {
    return new Diagnostic(code, other, place, also, count, arguments);
  }

  /**
   * The same fault where somebody has found it several times.
   *
   * @param places where, at least once, in the order found; the first {@value #PLACES_SHOWN} are
   *     kept
   * @param times how often
   * @return a copy at these places
   */
  public Diagnostic at(List<Place> places, long times) {
    return new Diagnostic(
        code,
        severity,
        places.get(0),
        places.subList(1, Math.min(PLACES_SHOWN, places.size())),
        times,
        arguments);
  }

  /**
   * Takes in another fault of the same kind, found later.
   *
   * @param later its place
   * @param times how often it was found
   * @return a copy that counts both and names the place where fewer than {@value #PLACES_SHOWN} are
   */
  Diagnostic with(Place later, long times) {
    boolean room = also.size() < PLACES_SHOWN - 1 && !later.equals(place) && !also.contains(later);
    List<Place> places = room ? Stream.concat(also.stream(), Stream.of(later)).toList() : also;
    return new Diagnostic(code, severity, place, places, count + times, arguments);
  }
}
