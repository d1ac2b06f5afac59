package io.github.locus.cli;

import io.github.locus.diagnostic.Clause;
import io.github.locus.diagnostic.Read;
import io.github.locus.ingest.InputSource;
import io.github.locus.ingest.StudyInput;
import io.github.locus.ingest.study.RecordRule;
import io.github.locus.ingest.study.StatedStudy;
import io.github.locus.ingest.study.StudyFile;
import io.github.locus.ingest.study.StudyPlaces;
import io.github.locus.ingest.study.StudySource;
import io.github.locus.ingest.studyfile.StudyReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A study file that was read; the paths in it are relative to it.
 *
 * @param study what it states
 * @param places where it states it
 * @param file its path
 */
record OpenStudy(StudyFile study, StudyPlaces places, Path file) {
  /**
   * Reads a study file.
   *
   * @param named its path
   * @param listener where to tell what is wrong with it
   * @return the study
   * @throws InputRefusal if it cannot be read or has errors
   */
  static OpenStudy load(String named, DiagnosticListener listener) {
    try {
      Path file = Path.of(named);
      Read<StatedStudy> result = read(InputSource.of(file));
      if (result.value().isPresent()) {
        listener.found(result.diagnostics());
        StatedStudy stated = result.value().get();
        return new OpenStudy(stated.study(), stated.places(), file);
      }
      ExitCode exit =
          result instanceof Read.Unreadable ? ExitCode.READ_WRITE_FAILED : ExitCode.INPUT_ERRORS;
      throw listener.refusal(exit, result.diagnostics());
    } catch (InvalidPathException e) {
      throw CommandFailure.readWrite(Clause.NOT_A_PATH.with(named));
    }
  }

  private static Read<StatedStudy> read(InputSource source) {
    try (InputStream stream = source.open()) {
      return new StudyReader().read(source.shown(), stream);
    } catch (IOException e) {
      return StudyReader.unreadable(source.shown(), e);
    }
  }

  /** The path of a file that the study names. */
  String path(String named) {
    try {
      return file.resolveSibling(named).toString();
    } catch (InvalidPathException e) {
      throw CommandFailure.readWrite(Clause.NOT_A_PATH.with(named));
    }
  }

  /** The paths of its survey files. */
  List<String> surveys() {
    return study.files().stream().map(source -> path(source.path())).toList();
  }

  Optional<String> roster() {
    return study.roster().map(this::path);
  }

  /** The study with what the command line says of unfinished responses. */
  OpenStudy withUnfinished(boolean keep) {
    RecordRule rule =
        new RecordRule(keep, study.records().minimumAnswered(), study.records().anonymous());
    return new OpenStudy(study.withRecords(rule), places, file);
  }

  /** What it says of its own files. */
  StudyInput input() {
    return new StudyInput(study, places, study.files());
  }

  /** What it says of other files: of one that is called like one of its own, the same. */
  StudyInput input(List<InputSource> surveys) {
    return new StudyInput(study, places, surveys.stream().map(this::source).toList());
  }

  private StudySource source(InputSource survey) {
    return study.files().stream()
        .filter(own -> InputSource.of(Path.of(path(own.path()))).name().equals(survey.name()))
        .findFirst()
        .orElseGet(() -> StudySource.of(survey.name()));
  }
}
