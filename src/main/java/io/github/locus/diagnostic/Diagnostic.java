package io.github.locus.diagnostic;

import java.util.Map;

/**
 * A fault of the input, where it is, and what to do about it. Holds no cell of a column that may
 * name a person.
 *
 * @param code what kind of fault
 * @param severity how bad it is; that of the code unless a caller made it stricter
 * @param place where
 * @param message what is wrong, one sentence
 * @param remedy what to do, one sentence
 */
public record Diagnostic(
    DiagnosticCode code, Severity severity, Place place, String message, String remedy) {

  /**
   * Fills a code's sentences.
   *
   * @param code what kind of fault
   * @param place where
   * @param values one value for each of {@link DiagnosticCode#gaps()}, in that order; control
   *     characters are replaced, long values cut
   * @return the diagnostic, with the code's severity
   * @throws IllegalArgumentException if there are more or fewer values than gaps
   */
  public static Diagnostic of(DiagnosticCode code, Place place, Object... values) {
    Map<String, String> byName = Template.pair(code.gaps(), values);
    return new Diagnostic(
        code,
        code.severity(),
        place,
        Template.fill(code.message(), byName),
        Template.fill(code.remedy(), byName));
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
    return new Diagnostic(code, other, place, message, remedy);
  }
}
