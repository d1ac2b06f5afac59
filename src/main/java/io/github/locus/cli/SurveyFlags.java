package io.github.locus.cli;

import io.github.locus.batch.Organisation;
import io.github.locus.diagnostic.Clause;
import io.github.locus.ingest.InputSource;
import io.github.locus.ingest.SurveyInput;
import io.github.locus.ingest.response.UnfinishedResponses;
import io.github.locus.instrument.Instrument;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which files are read. */
final class SurveyFlags {
  private static final String STANDARD_INPUT = "-";

  @Parameters(
      arity = "0..*",
      paramLabel = "SURVEY",
      description =
          "Survey CSV in long or wide layout, or an export of a survey platform; several make one"
              + " survey; - is standard input. Default: the files that the study file names.")
  List<String> surveys = List.of();

  @Option(
      names = "--roster",
      paramLabel = "FILE",
      description = "Who led what, when: function, unit, wave, leader, headcount.")
  Optional<String> roster = Optional.empty();

  @Option(
      names = "--study",
      paramLabel = "FILE",
      description =
          "Study file (YAML): where the answers of an export stand, what they mean, which files and"
              + " options. What the command line states goes before it.")
  Optional<String> study = Optional.empty();

  @Option(
      names = "--strict",
      description = "Take warnings as errors: the run ends with 3 and nothing is written.")
  boolean strict;

  @Mixin ExportFlags exports = new ExportFlags();

  /** The lines of one organisation in a file of several. */
  private Optional<SplitSurvey.Part> part = Optional.empty();

  /**
   * The files of an organisation of a batch.
   *
   * @param organisation which one
   * @param part its lines, where the files hold others too
   * @param strict whether warnings stop it
   * @return the same as if they were named on a command line
   */
  static SurveyFlags of(
      Organisation organisation, Optional<SplitSurvey.Part> part, boolean strict) {
    SurveyFlags flags = new SurveyFlags();
    flags.part = part;
    flags.surveys = organisation.survey().map(Path::toString).stream().toList();
    flags.roster = organisation.roster().map(Path::toString);
    flags.study = organisation.study().map(Path::toString);
    flags.strict = strict;
    return flags;
  }

  /**
   * The study file.
   *
   * @param listener where to tell what is wrong with it
   * @return what it states, empty where none is given
   * @throws CommandFailure if it cannot be read or has errors
   */
  Optional<OpenStudy> study(DiagnosticListener listener) {
    Optional<OpenStudy> open = study.map(file -> OpenStudy.load(file, listener));
    return exports
        .unfinished
        .map(said -> open.map(o -> o.withUnfinished(said == UnfinishedResponses.KEEP)))
        .orElse(open);
  }

  /**
   * The input.
   *
   * @param instrument what was asked, where the user says so
   * @param open the study file, where there is one
   * @param standardInput what {@code -} reads
   * @return what to read
   * @throws CommandFailure if {@code -} stands for more than one file, a path is none, or nobody
   *     names a survey
   */
  SurveyInput input(
      Optional<Instrument> instrument, Optional<OpenStudy> open, InputStream standardInput) {
    long dashes =
        surveys.stream().filter(STANDARD_INPUT::equals).count()
            + roster.stream().filter(STANDARD_INPUT::equals).count();
    if (dashes > 1) {
      throw CommandFailure.usage(Clause.ONE_STANDARD_INPUT);
    }
    boolean own = surveys.isEmpty();
    List<InputSource> files =
        own
            ? open.map(OpenStudy::surveys).orElse(List.of()).stream()
                .map(SurveyFlags::file)
                .toList()
            : surveys.stream().map(name -> survey(name, standardInput)).toList();
    if (files.isEmpty()) {
      throw CommandFailure.usage(Clause.NO_SURVEY_NAMED);
    }
    return new SurveyInput(
        files,
        roster
            .map(name -> roster(name, standardInput))
            .or(() -> open.flatMap(OpenStudy::roster).map(SurveyFlags::file)),
        instrument,
        exports.options(),
        open.map(study -> own ? study.input() : study.input(files)));
  }

  private InputSource survey(String name, InputStream standardInput) {
    return part.<InputSource>map(own -> new InputSource.PartInput(own.survey()))
        .orElseGet(() -> source(name, standardInput));
  }

  private InputSource roster(String name, InputStream standardInput) {
    return part.flatMap(SplitSurvey.Part::roster)
        .<InputSource>map(InputSource.PartInput::new)
        .orElseGet(() -> source(name, standardInput));
  }

  /** A file of a study; there a dash is a name like any other. */
  private static InputSource file(String name) {
    return InputSource.of(Path.of(name));
  }

  private static InputSource source(String name, InputStream standardInput) {
    try {
      return name.equals(STANDARD_INPUT)
          ? InputSource.standardInput(standardInput)
          : InputSource.of(Path.of(name));
    } catch (InvalidPathException e) {
      throw CommandFailure.readWrite(Clause.NOT_A_PATH.with(name));
    }
  }
}
