package io.github.locus.ingest.table;

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
  MalformedInputException(DiagnosticCode code, Object... values) {
    this(code, OptionalLong.empty(), values);
  }

  MalformedInputException(DiagnosticCode code, OptionalLong line, Object... values) {
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
  MalformedInputException at(long place) {
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
  Diagnostic diagnostic(String file) {
    Place place = line.isPresent() ? Place.atLine(file, line.getAsLong()) : Place.inFile(file);
    return Diagnostic.of(code, place, values);
  }
}
