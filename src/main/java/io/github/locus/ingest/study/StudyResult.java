package io.github.locus.ingest.study;

import io.github.locus.diagnostic.Diagnostic;
import java.util.List;

/** What came of reading a study file. */
public sealed interface StudyResult {
  /**
   * What was found: errors, warnings and notes.
   *
   * @return diagnostics with file, line and column
   */
  List<Diagnostic> diagnostics();

  /**
   * A study.
   *
   * @param study what the file states
   * @param places where it states it
   * @param diagnostics warnings and notes
   */
  record Valid(StudyFile study, StudyPlaces places, List<Diagnostic> diagnostics)
      implements StudyResult {
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
  record Invalid(List<Diagnostic> diagnostics) implements StudyResult {
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
  record Unreadable(List<Diagnostic> diagnostics) implements StudyResult {
    /** Copies. */
    public Unreadable {
      diagnostics = List.copyOf(diagnostics);
    }
  }
}
