package io.github.locus.ingest;

import io.github.locus.instrument.Instrument;
import java.util.List;
import java.util.Optional;

/**
 * What is to be read as one survey.
 *
 * @param surveys survey files, at least one, each in either layout
 * @param roster who led what, where known
 * @param instrument what was asked; empty to take the built-in one whose items the columns name
 * @param options how to read
 * @param study by what the files are read, where they are not tidy
 */
public record SurveyInput(
    List<InputSource> surveys,
    Optional<InputSource> roster,
    Optional<Instrument> instrument,
    IngestOptions options,
    Optional<StudyInput> study) {
  /** Checks and copies. */
  public SurveyInput {
    if (surveys.isEmpty()) {
      throw new IllegalArgumentException("a survey needs at least one file");
    }
    surveys = List.copyOf(surveys);
    if (study.isPresent() && study.get().sources().size() != surveys.size()) {
      throw new IllegalArgumentException("a study must say something of each survey file");
    }
  }

  /**
   * Survey files alone.
   *
   * @param surveys survey files
   * @return an input without roster, with the instrument to be found out
   */
  public static SurveyInput of(InputSource... surveys) {
    return new SurveyInput(
        List.of(surveys),
        Optional.empty(),
        Optional.empty(),
        IngestOptions.withDefaults(),
        Optional.empty());
  }

  /**
   * Adds a roster.
   *
   * @param source the roster
   * @return a copy with it
   */
  public SurveyInput withRoster(InputSource source) {
    return new SurveyInput(surveys, Optional.of(source), instrument, options, study);
  }

  /**
   * Adds an instrument.
   *
   * @param asked what was asked
   * @return a copy with it
   */
  public SurveyInput withInstrument(Instrument asked) {
    return new SurveyInput(surveys, roster, Optional.of(asked), options, study);
  }

  /**
   * Takes other options.
   *
   * @param other how to read
   * @return a copy with them
   */
  public SurveyInput withOptions(IngestOptions other) {
    return new SurveyInput(surveys, roster, instrument, other, study);
  }
}
