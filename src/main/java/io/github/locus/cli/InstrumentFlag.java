package io.github.locus.cli;

import io.github.locus.diagnostic.Clause;
import io.github.locus.diagnostic.Read;
import io.github.locus.ingest.InputSource;
import io.github.locus.ingest.InstrumentLibrary;
import io.github.locus.ingest.InstrumentReader;
import io.github.locus.instrument.Instrument;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** Which questionnaire was asked. */
final class InstrumentFlag {
  @Option(
      names = "--instrument",
      paramLabel = "ID|FILE",
      description =
          "Questionnaire: locus-24, locus-12 or your own YAML file. Default: the built-in one whose"
              + " items the columns name.")
  Optional<String> instrument = Optional.empty();

  /** The questionnaire where neither command line nor study names one. */
  private Optional<String> usual = Optional.empty();

  /**
   * The same in a batch.
   *
   * @param other questionnaire of those that name none
   * @return a copy
   */
  InstrumentFlag withUsual(Optional<String> other) {
    InstrumentFlag flag = new InstrumentFlag();
    flag.instrument = instrument;
    flag.usual = other;
    return flag;
  }

  /**
   * All questionnaires that may be meant.
   *
   * @return ids and paths as they are named
   */
  List<String> named() {
    return Stream.concat(instrument.stream(), usual.stream()).toList();
  }

  /**
   * The questionnaire that the user names.
   *
   * @param listener where to tell what is wrong with it
   * @return the instrument, empty if none was named
   * @throws CommandFailure if it cannot be read or has errors
   */
  Optional<Instrument> load(DiagnosticListener listener) {
    return instrument.map(named -> load(named, listener));
  }

  /**
   * The questionnaire that the user names, else the study file.
   *
   * @param study the study file, where there is one
   * @param listener where to tell what is wrong with it
   * @return the instrument, empty if none was named
   * @throws CommandFailure if it cannot be read or has errors
   */
  Optional<Instrument> load(Optional<OpenStudy> study, DiagnosticListener listener) {
    return load(listener)
        .or(
            () ->
                study.flatMap(open -> open.study().instrument().map(n -> load(open, n, listener))))
        .or(() -> usual.map(named -> load(named, listener)));
  }

  private static Instrument load(OpenStudy study, String named, DiagnosticListener listener) {
    boolean builtIn = new InstrumentLibrary().ids().contains(named);
    boolean exists = builtIn || Files.exists(Path.of(study.path(named)));
    return load(builtIn || !exists ? named : study.path(named), listener);
  }

  /**
   * Loads a questionnaire.
   *
   * @param named built-in id or path
   * @param listener where to tell what is wrong with it
   * @return the instrument
   * @throws CommandFailure if it cannot be read or has errors
   */
  static Instrument load(String named, DiagnosticListener listener) {
    return new InstrumentLibrary().load(named).orElseGet(() -> read(named, listener));
  }

  private static Instrument read(String named, DiagnosticListener listener) {
    Read<Instrument> result = new InstrumentReader().read(InputSource.of(path(named)));
    if (result.value().isPresent()) {
      listener.found(result.diagnostics());
      return result.value().get();
    }
    ExitCode exit =
        result instanceof Read.Unreadable ? ExitCode.READ_WRITE_FAILED : ExitCode.INPUT_ERRORS;
    throw listener.refusal(exit, result.diagnostics());
  }

  /** A word that is no file is taken for the name of a built-in one that does not exist. */
  private static Path path(String named) {
    try {
      Path path = Path.of(named);
      if (Files.exists(path) || named.contains(".") || named.contains("/")) {
        return path;
      }
    } catch (InvalidPathException e) {
      throw CommandFailure.readWrite(Clause.NOT_A_PATH.with(named));
    }
    throw CommandFailure.usage(Clause.NO_QUESTIONNAIRE.with(named, new InstrumentLibrary().ids()));
  }
}
