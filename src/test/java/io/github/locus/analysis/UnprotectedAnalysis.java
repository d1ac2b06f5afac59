package io.github.locus.analysis;

import io.github.locus.diagnostic.Read;
import io.github.locus.ingest.IngestResult;
import io.github.locus.ingest.InputSource;
import io.github.locus.ingest.InstrumentLibrary;
import io.github.locus.ingest.InstrumentReader;
import io.github.locus.ingest.SurveyInput;
import io.github.locus.ingest.SurveyReader;
import io.github.locus.instrument.Instrument;
import io.github.locus.protection.Unprotected;
import io.github.locus.result.Result;
import io.github.locus.survey.Survey;
import java.nio.file.Path;
import java.util.List;

/** The analysis with protection switched off: what attacks are shown to bite on. */
public final class UnprotectedAnalysis {
  private UnprotectedAnalysis() {}

  /**
   * Analyses as if no group were small.
   *
   * @param survey survey file
   * @param roster roster file
   * @param instrument instrument file
   * @param options what is asked for
   */
  public static Result run(Path survey, Path roster, Path instrument, StudyOptions options) {
    InstrumentLibrary library = new InstrumentLibrary();
    SurveyInput input =
        SurveyInput.of(new InputSource.FileInput(survey))
            .withRoster(new InputSource.FileInput(roster))
            .withInstrument(instrument(instrument));
    IngestResult read = new SurveyReader(library).read(input);
    if (!(read.survey() instanceof Read.Done<Survey> in)) {
      throw new IllegalStateException("not read: " + read.diagnostics());
    }
    Study study = new Study(in.read(), read.sources(), List.of(), options);
    return new Analysis("attacked").run(study, Unprotected.of(in.read()));
  }

  private static Instrument instrument(Path file) {
    Read<Instrument> read = new InstrumentReader().read(new InputSource.FileInput(file));
    if (!(read instanceof Read.Done<Instrument> valid)) {
      throw new IllegalStateException("no instrument: " + read);
    }
    return valid.read();
  }
}
