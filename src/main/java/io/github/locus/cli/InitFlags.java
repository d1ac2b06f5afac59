package io.github.locus.cli;

import io.github.locus.diagnostic.Clause;
import io.github.locus.ingest.InputSource;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where the proposed files go. */
final class InitFlags {
  private static final String STUDY = "study.yaml";

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Folder for study.yaml and what belongs to it. Default: this folder.")
  Optional<Path> out = Optional.empty();

  @Option(
      names = "--study",
      paramLabel = "FILE",
      description = "Name of the study file, in place of --out; the others go beside it.")
  Optional<Path> study = Optional.empty();

  @Option(
      names = "--roster-template",
      description = "Also write roster.csv, to fill in who led what, for the units that are known.")
  boolean rosterTemplate;

  @Option(
      names = "--force",
      description = "Rename files of these names to NAME.bak-1; without it the run stops.")
  boolean force;

  /** The study file. */
  Path study() {
    if (out.isPresent() && study.isPresent()) {
      throw CommandFailure.usage(Clause.OUT_OR_STUDY);
    }
    return study.orElseGet(() -> out.orElse(Path.of("")).resolve(STUDY));
  }

  /** The folder of the study file. */
  Path folder() {
    return Optional.ofNullable(study().getParent()).orElse(Path.of(""));
  }

  /** Name of the study file in its folder. */
  String name() {
    return String.valueOf(study().getFileName());
  }

  /** How a study file in the folder names another file. */
  String relative(String file) {
    try {
      Path target = Path.of(file).toAbsolutePath().normalize();
      Path from = folder().toAbsolutePath().normalize();
      return target.getRoot().equals(from.getRoot())
          ? from.relativize(target).toString().replace('\\', '/')
          : target.toString();
    } catch (InvalidPathException e) {
      throw CommandFailure.readWrite(Clause.NOT_A_PATH.with(file));
    }
  }

  boolean isStandardInput(String export) {
    return export.equals("-");
  }

  /** Where the export is read from. */
  InputSource source(String export, InputStream standardInput) {
    try {
      return isStandardInput(export)
          ? InputSource.standardInput(standardInput)
          : InputSource.of(Path.of(export));
    } catch (InvalidPathException e) {
      throw CommandFailure.readWrite(Clause.NOT_A_PATH.with(export));
    }
  }
}
