package io.github.locus.cli;

import io.github.locus.diagnostic.Clause;
import io.github.locus.report.CodeQualityFile;
import io.github.locus.report.SarifFile;
import io.github.locus.result.CheckDiagnostic;
import io.github.locus.wording.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What is wrong with the inputs of all organisations of a batch, in files for code hosts: they take one file of a job. */
final class FaultFlags {
  private static final String SARIF = "--sarif";
  private static final String CODE_QUALITY = "--codequality";

  @Option(
      names = SARIF,
      paramLabel = "FILE",
      description =
          "Write what check finds in all inputs as SARIF, for GitHub. What is unchanged is read for it"
              + " too.")
  Optional<Path> sarif = Optional.empty();

  @Option(
      names = CODE_QUALITY,
      paramLabel = "FILE",
      description = "The same as a code quality report, for GitLab.")
  Optional<Path> codeQuality = Optional.empty();

  /** Whether anybody asks for them. */
  boolean wanted() {
    return sarif.isPresent() || codeQuality.isPresent();
  }

  /**
   * Keeps what is read, and what is no such file, from being written to.
   *
   * @param read files that are read
   * @throws CommandFailure if one of them would be
   */
  void spare(Collection<Path> read) {
    sarif.ifPresent(
        file ->
            SideFiles.require(
                file, read, SarifFile::isOne, Clause.NO_SUCH_REPORT.with(file, SARIF)));
    codeQuality.ifPresent(
        file ->
            SideFiles.require(
                file,
                read,
                CodeQualityFile::isOne,
                Clause.NO_SUCH_REPORT.with(file, CODE_QUALITY)));
  }

  /**
   * Writes the files that are asked for.
   *
   * @param found diagnostics of all organisations in their order
   * @param words the words of the batch
   * @throws IOException if a file cannot be written
   */
  void write(List<CheckDiagnostic> found, Words words) throws IOException {
    spare(List.of());
    if (sarif.isPresent()) {
      SideFiles.replace(sarif.get(), sarif(found, words));
    }
    if (codeQuality.isPresent()) {
      SideFiles.replace(codeQuality.get(), CodeQualityFile.of(found));
    }
  }

  /** Diagnostics as SARIF; more than it takes are counted in it. */
  static byte[] sarif(List<CheckDiagnostic> found, Words words) {
    return SarifFile.of(
        found, Version.read(), n -> words.say("check.more", "n", words.numbers().whole(n)));
  }
}
