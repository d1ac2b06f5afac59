package io.github.locus.ingest;

import io.github.locus.diagnostic.Diagnostic;
import io.github.locus.instrument.Instrument;
import java.util.List;

/** What came of reading an instrument file. */
public sealed interface InstrumentResult {
  /**
   * What was found: errors, warnings and notes.
   *
   * @return diagnostics with file, line and column
   */
  List<Diagnostic> diagnostics();

  /**
   * An instrument.
   *
   * @param instrument the instrument, checked
   * @param diagnostics warnings and notes
   */
  record Valid(Instrument instrument, List<Diagnostic> diagnostics) implements InstrumentResult {
    /** Copies. */
    public Valid {
      diagnostics = List.copyOf(diagnostics);
    }
  }

  /**
   * The file has errors: exit code 3.
   *
   * @param diagnostics at least one error
   */
  record Invalid(List<Diagnostic> diagnostics) implements InstrumentResult {
    /** Copies. */
    public Invalid {
      diagnostics = List.copyOf(diagnostics);
    }
  }

  /**
   * The file could not be read: exit code 4.
   *
   * @param diagnostics why
   */
  record Unreadable(List<Diagnostic> diagnostics) implements InstrumentResult {
    /** Copies. */
    public Unreadable {
      diagnostics = List.copyOf(diagnostics);
    }
  }
}
