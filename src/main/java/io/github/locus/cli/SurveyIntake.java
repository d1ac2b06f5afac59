package io.github.locus.cli;

import io.github.locus.diagnostic.Diagnostic;
import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.diagnostic.Severity;
import io.github.locus.ingest.IngestResult;
import io.github.locus.ingest.InstrumentLibrary;
import io.github.locus.ingest.SurveyReader;
import java.util.Optional;

/**
 * Reads the survey that the command line names.
 *
 * @param messages where to tell what is wrong with it
 */
record SurveyIntake(Messages messages) {
  /**
   * Reads, whatever comes of it.
   *
   * @param files which files
   * @param study the study file, where there is one
   * @param instrument which questionnaire
   * @return the survey, or why there is none
   */
  IngestResult read(SurveyFlags files, Optional<OpenStudy> study, InstrumentFlag instrument) {
    return new SurveyReader(new InstrumentLibrary())
        .read(files.input(instrument.load(study, messages), study, messages.terminal().in()));
  }

  /**
   * Reads a survey that is to be analysed.
   *
   * @param files which files
   * @param study the study file, where there is one
   * @param instrument which questionnaire
   * @return the survey, its warnings told
   * @throws CommandFailure if there is none
   */
  IngestResult.Ingested require(
      SurveyFlags files, Optional<OpenStudy> study, InstrumentFlag instrument) {
    IngestResult read = read(files, study, instrument);
    if (read instanceof IngestResult.Ingested ingested) {
      messages.print(ingested.warnings());
      return ingested;
    }
    if (read instanceof IngestResult.Unmapped) {
      throw messages.refusal(
          ExitCode.INPUT_ERRORS, read.diagnostics().stream().map(SurveyIntake::decisive).toList());
    }
    throw messages.refusal(exit(read), read.diagnostics());
  }

  /** What is only said of an export that is looked at stops one that is to be analysed. */
  private static Diagnostic decisive(Diagnostic diagnostic) {
    return diagnostic.code() == DiagnosticCode.EXPORT_NOT_MAPPED
        ? diagnostic.withSeverity(Severity.ERROR)
        : diagnostic;
  }

  /**
   * How a run ends on what was read.
   *
   * @param read what came of reading
   * @return done, input errors, or reading failed
   */
  static ExitCode exit(IngestResult read) {
    if (read instanceof IngestResult.Ingested || read instanceof IngestResult.Unmapped) {
      return ExitCode.DONE;
    }
    return read instanceof IngestResult.ReadFailure
        ? ExitCode.READ_WRITE_FAILED
        : ExitCode.INPUT_ERRORS;
  }
}
