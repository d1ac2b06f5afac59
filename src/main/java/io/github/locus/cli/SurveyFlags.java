package io.github.locus.cli;

import io.github.locus.ingest.InputSource;
import io.github.locus.ingest.SurveyInput;
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
      arity = "1..*",
      paramLabel = "SURVEY",
      description =
          "Survey CSV in long or wide layout, or an export of a survey platform; several make one"
              + " survey; - is standard input.")
  List<String> surveys = List.of();

  @Option(
      names = "--roster",
      paramLabel = "FILE",
      description = "Who led what, when: function, unit, wave, leader, headcount.")
  Optional<String> roster = Optional.empty();

  @Mixin ExportFlags exports = new ExportFlags();

  /**
   * The input.
   *
   * @param instrument what was asked, where the user says so
   * @param standardInput what {@code -} reads
   * @return what to read
   * @throws CommandFailure if {@code -} stands for more than one file, or a path is none
   */
  SurveyInput input(Optional<Instrument> instrument, InputStream standardInput) {
    long dashes =
        surveys.stream().filter(STANDARD_INPUT::equals).count()
            + roster.stream().filter(STANDARD_INPUT::equals).count();
    if (dashes > 1) {
      throw CommandFailure.usage("- (standard input) can stand for one file only");
    }
    return new SurveyInput(
        surveys.stream().map(name -> source(name, standardInput)).toList(),
        roster.map(name -> source(name, standardInput)),
        instrument,
        exports.options());
  }

  private static InputSource source(String name, InputStream standardInput) {
    try {
      return name.equals(STANDARD_INPUT)
          ? InputSource.standardInput(standardInput)
          : InputSource.of(Path.of(name));
    } catch (InvalidPathException e) {
      throw CommandFailure.readWrite("not a path: " + name);
    }
  }
}
