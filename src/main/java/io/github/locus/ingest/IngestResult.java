package io.github.locus.ingest;

import io.github.locus.diagnostic.Diagnostic;
import io.github.locus.survey.SourceFile;
import io.github.locus.survey.Survey;
import java.util.List;

/** What came of reading: a survey, or the reasons why there is none. */
public sealed interface IngestResult {
  /**
   * What the files turned out to be; those that could be read to their end, surveys first.
   *
   * @return files in the order given
   */
  List<SourceFile> sources();

  /**
   * What was found: errors, warnings and notes, each in the order found.
   *
   * @return diagnostics, at most 20 of a code and a line that counts the rest
   */
  List<Diagnostic> diagnostics();

  /**
   * A survey.
   *
   * @param survey the survey, checked
   * @param sources what the files turned out to be
   * @param warnings warnings and notes
   */
  record Ingested(Survey survey, List<SourceFile> sources, List<Diagnostic> warnings)
      implements IngestResult {
    /** Copies. */
    public Ingested {
      sources = List.copyOf(sources);
      warnings = List.copyOf(warnings);
    }

    @Override
    public List<Diagnostic> diagnostics() {
      return warnings;
    }
  }

  /**
   * Sound tables, among them at least one that is no tidy survey, and no study that maps them: there
   * is nothing wrong with them, and nothing can be analysed.
   *
   * @param sources what the files turned out to be
   * @param warnings warnings and notes; at least one says what is missing
   */
  record Unmapped(List<SourceFile> sources, List<Diagnostic> warnings) implements IngestResult {
    /** Copies. */
    public Unmapped {
      sources = List.copyOf(sources);
      warnings = List.copyOf(warnings);
    }

    @Override
    public List<Diagnostic> diagnostics() {
      return warnings;
    }
  }

  /**
   * The input has errors: exit code 3.
   *
   * @param sources what the files turned out to be
   * @param diagnostics at least one error
   */
  record Rejected(List<SourceFile> sources, List<Diagnostic> diagnostics) implements IngestResult {
    /** Copies. */
    public Rejected {
      sources = List.copyOf(sources);
      diagnostics = List.copyOf(diagnostics);
    }
  }

  /**
   * A file could not be read: exit code 4.
   *
   * @param sources what the other files turned out to be
   * @param diagnostics at least one error that names the file
   */
  record ReadFailure(List<SourceFile> sources, List<Diagnostic> diagnostics)
      implements IngestResult {
    /** Copies. */
    public ReadFailure {
      sources = List.copyOf(sources);
      diagnostics = List.copyOf(diagnostics);
    }
  }
}
