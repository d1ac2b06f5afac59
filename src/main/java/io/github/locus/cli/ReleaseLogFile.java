package io.github.locus.cli;

import io.github.locus.diagnostic.Clause;
import io.github.locus.report.ReleaseLog;
import io.github.locus.result.Result;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/**
 * The release log beside a study file. Whoever wants one begins it, as an empty file; from then on each result of the study
 * has a line in it.
 *
 * @param file its path; empty where there is none
 */
record ReleaseLogFile(Optional<Path> file) {
  /**
   * Looks for it, before any work is done.
   *
   * @param study path of the study file, where there is one
   * @return the log
   * @throws IOException if it cannot be read
   * @throws CommandFailure if the file of its name is something else
   */
  static ReleaseLogFile beside(Optional<String> study) throws IOException {
    Optional<Path> file =
        InputPaths.of(study.stream().toList()).stream()
            .map(path -> path.resolveSibling(ReleaseLog.FILE))
            .filter(Files::exists)
            .findFirst();
    if (file.isPresent()) {
      requireLog(file.get());
    }
    return new ReleaseLogFile(file);
  }

  private static void requireLog(Path file) throws IOException {
    boolean log = false;
    if (Files.isRegularFile(file)) {
      try (InputStream in = Files.newInputStream(file)) {
        log = ReleaseLog.isOurs(in.readNBytes(ReleaseLog.head().length));
      }
    }
    if (!log) {
      throw CommandFailure.refused(Clause.NO_RELEASE_LOG.with(file));
    }
    if (!Files.isWritable(file)) {
      throw CommandFailure.readWrite(Clause.IN_FILE.with(file, Clause.PERMISSION_DENIED));
    }
  }

  /** It is no output, and no output may replace it. */
  List<Path> files() {
    return file.stream().toList();
  }

  /**
   * Appends a release.
   *
   * @param result what is about to be published
   * @param terminal gives {@code SOURCE_DATE_EPOCH}
   * @param accepted whether differences from earlier releases were accepted
   * @throws IOException if it cannot be written
   */
  void append(Result result, Terminal terminal, boolean accepted) throws IOException {
    if (file.isEmpty()) {
      return;
    }
    Path log = file.get();
    if (Files.size(log) == 0) {
      Files.write(log, ReleaseLog.head());
    }
    Files.write(
        log,
        ReleaseLog.line(
            result, ResultHash.of(result), OutputFlags.moment(terminal), Version.read(), accepted),
        StandardOpenOption.APPEND);
  }
}
