package io.github.locus.ingest.bytes;

import io.github.locus.diagnostic.Diagnostic;
import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.diagnostic.Place;
import java.io.IOException;
import java.util.OptionalLong;

/** Bytes that cannot be read as a table any further. */
public final class MalformedInputException extends IOException {
  private static final long serialVersionUID = 1L;

  private final DiagnosticCode code;
  private final transient OptionalLong line;
  private final transient Object[] values;

  /**
   * A fault whose line the thrower does not know.
   *
   * @param code what kind of fault
   * @param values one value for each gap of the code
   */
  public MalformedInputException(DiagnosticCode code, Object... values) {
    this(code, OptionalLong.empty(), values);
  }

  /**
   * A fault.
   *
   * @param code what kind of fault
   * @param line its line, from 1; empty where it has none
   * @param values one value for each gap of the code
   */
  public MalformedInputException(DiagnosticCode code, OptionalLong line, Object... values) {
    super(code.code());
    this.code = code;
    this.line = line;
    this.values = values;
  }

  /**
   * The same fault where its line is known.
   *
   * @param place line, from 1
   * @return this if it has a line already, else a copy with that
   */
  public MalformedInputException at(long place) {
    return line.isPresent()
        ? this
        : new MalformedInputException(code, OptionalLong.of(place), values);
  }

  /**
   * The fault as a value.
   *
   * @param file file name
   * @return a diagnostic
   */
  public Diagnostic diagnostic(String file) {
    Place place = line.isPresent() ? Place.atLine(file, line.getAsLong()) : Place.inFile(file);
    return Diagnostic.of(code, place, values);
  }
}
