package io.github.locus.analysis;

import io.github.locus.diagnostic.Read;
import io.github.locus.ingest.IngestResult;
import io.github.locus.ingest.InputSource;
import io.github.locus.ingest.InstrumentLibrary;
import io.github.locus.ingest.InstrumentReader;
import io.github.locus.ingest.SurveyInput;
import io.github.locus.ingest.SurveyReader;
import io.github.locus.instrument.Instrument;
import io.github.locus.protection.ProtectedSurvey;
import io.github.locus.protection.Unprotected;
import io.github.locus.result.Result;
import io.github.locus.survey.Survey;
import java.nio.file.Path;
import java.util.List;

/** The analysis without a command line: with protection switched off it is what attacks are shown to bite on. */
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
    Study study = study(survey, roster, instrument, options);
    return new Analysis("attacked").run(study, Unprotected.of(study.survey()));
  }

  /**
   * Of that, under the default options and with all digits, the figures of functions, models and items: without ranking,
   * verdict and what moves them, which take nearly half of the time.
   *
   * @param survey survey file
   * @param roster roster file
   * @param instrument instrument file
   */
  public static Result figures(Path survey, Path roster, Path instrument) {
    StudyOptions options = StudyOptions.defaults().withFullPrecision().withSensitivity(false);
    Study study = study(survey, roster, instrument, options);
    return FiguresAlone.of(study, Unprotected.of(study.survey()));
  }

  /**
   * The whole result, with protection.
   *
   * @param survey survey file
   * @param roster roster file
   * @param instrument instrument file
   * @param options what is asked for
   */
  public static Result runProtected(
      Path survey, Path roster, Path instrument, StudyOptions options) {
    return new Analysis("attacked").run(study(survey, roster, instrument, options));
  }

  /**
   * Of that, under the default options and with all digits, the model of readiness alone.
   *
   * @param survey survey file
   * @param roster roster file
   * @param instrument instrument file
   * @return what {@code result.json} would say under {@code models}
   */
  public static byte[] readinessFit(Path survey, Path roster, Path instrument) {
    return ReadinessFit.json(study(survey, roster, instrument, StudyOptions.defaults()));
  }

  /**
   * The figures of functions, models and items as they are published, and no more than it takes to have them.
   *
   * @param answers the answers
   * @param survey what of them may be used
   * @param minimum smallest group
   * @param threshold level that counts as ready
   */
  public static Result publishedFigures(
      Survey answers, ProtectedSurvey survey, int minimum, double threshold) {
    return FiguresAlone.told(
        new Study(answers, List.of(), List.of(), options(minimum, threshold, false)), survey);
  }

  /**
   * The whole result as it is published, with ranking, grids of weights and verdicts without a unit.
   *
   * @param answers the answers
   * @param survey what of it may be used
   * @param minimum smallest group
   */
  public static Result published(Survey answers, ProtectedSurvey survey, int minimum) {
    Study study = new Study(answers, List.of(), List.of(), options(minimum, 60, true));
    return new Analysis("attacked").run(study, survey);
  }

  private static StudyOptions options(int minimum, double threshold, boolean sensitivity) {
    StudyOptions usual = StudyOptions.defaults();
    return new StudyOptions(
        usual.title(),
        usual.fieldwork(),
        threshold,
        usual.assurance(),
        minimum,
        usual.careless(),
        usual.seed(),
        usual.nameLeaders(),
        usual.fullPrecision(),
        usual.codeKey(),
        usual.costPerPoint(),
        usual.language(),
        1,
        sensitivity);
  }

  /**
   * The answers as they are read.
   *
   * @param survey survey file
   * @param roster roster file
   * @param instrument instrument file
   */
  public static Survey survey(Path survey, Path roster, Path instrument) {
    return study(survey, roster, instrument, StudyOptions.defaults()).survey();
  }

  private static Study study(Path survey, Path roster, Path instrument, StudyOptions options) {
    InstrumentLibrary library = new InstrumentLibrary();
    SurveyInput input =
        SurveyInput.of(new InputSource.FileInput(survey))
            .withRoster(new InputSource.FileInput(roster))
            .withInstrument(instrument(instrument));
    IngestResult read = new SurveyReader(library).read(input);
    if (!(read.survey() instanceof Read.Done<Survey> in)) {
      throw new IllegalStateException("not read: " + read.diagnostics());
    }
    return new Study(in.read(), read.sources(), List.of(), options);
  }

  private static Instrument instrument(Path file) {
    Read<Instrument> read = new InstrumentReader().read(new InputSource.FileInput(file));
    if (!(read instanceof Read.Done<Instrument> valid)) {
      throw new IllegalStateException("no instrument: " + read);
    }
    return valid.read();
  }
}
