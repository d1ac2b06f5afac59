package io.github.locus.cli;

import io.github.locus.ingest.InstrumentLibrary;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The files that a command reads, which it must not write over. */
final class InputPaths {
  private static final String STANDARD_INPUT = "-";

  private InputPaths() {}

  /**
   * Paths of what the command line names.
   *
   * @param named paths; {@code -} is none
   * @return those that are paths; others cannot be read either, which is told where they are
   */
  static List<Path> of(List<String> named) {
    List<Path> paths = new ArrayList<>();
    for (String name : named) {
      if (!name.equals(STANDARD_INPUT)) {
        path(name).ifPresent(paths::add);
      }
    }
    return paths;
  }

  /** Paths of results, each of which may be named by its folder. */
  static List<Path> ofResults(List<String> named) {
    return of(named.stream().map(ResultFile::named).toList());
  }

  /** Paths of a survey and all that goes with it. */
  static List<Path> of(SurveyFlags files, Optional<OpenStudy> study, InstrumentFlag instrument) {
    List<String> named = new ArrayList<>(files.surveys);
    files.roster.ifPresent(named::add);
    files.study.ifPresent(named::add);
    instrument.named().stream().filter(InputPaths::isFile).forEach(named::add);
    List<Path> paths = new ArrayList<>(of(named));
    study.ifPresent(
        open -> {
          open.surveys().forEach(file -> path(file).ifPresent(paths::add));
          open.roster().flatMap(InputPaths::path).ifPresent(paths::add);
          open.study()
              .instrument()
              .filter(InputPaths::isFile)
              .map(open::path)
              .flatMap(InputPaths::path)
              .ifPresent(paths::add);
        });
    return paths;
  }

  /** The path of a questionnaire, where it is not a built-in one. */
  static List<Path> ofInstrument(String named) {
    return isFile(named) ? of(List.of(named)) : List.of();
  }

  /** The folder of a file; empty for standard input. */
  static Optional<Path> folder(String named) {
    return named.equals(STANDARD_INPUT)
        ? Optional.empty()
        : path(named).map(Path::toAbsolutePath).map(Path::getParent);
  }

  private static boolean isFile(String instrument) {
    return !new InstrumentLibrary().ids().contains(instrument);
  }

  private static Optional<Path> path(String named) {
    try {
      return Optional.of(Path.of(named));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
