package io.github.locus.ingest.studytext;

import io.github.locus.diagnostic.ShellWord;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How the files of a study are called, relative to the study file.
 *
 * @param study name of the study file itself
 * @param export the export
 * @param isStandardInput whether the export was read from standard input, so that its name is a guess
 * @param instrument id of a built-in questionnaire, or path of an instrument file
 * @param roster path of the roster, where there is one
 * @param reading how the export is to be read where that is not found out: {@code encoding}, {@code
 *     delimiter}, {@code platform}, {@code headerRows}, {@code unfinished}
 */
public record StudyNaming(
    String study,
    String export,
    boolean isStandardInput,
    String instrument,
    Optional<String> roster,
    Map<String, String> reading) {
  /** Copies, keeping the order. */
  public StudyNaming {
    reading = Collections.unmodifiableMap(new LinkedHashMap<>(reading));
  }

  /** The export's name without folders. */
  String exportName() {
    return export.substring(export.lastIndexOf('/') + 1);
  }

  /**
   * The command that comes next.
   *
   * @return a command line, the study file quoted where a shell needs it
   */
  public String checkCommand() {
    return "locus check --study " + ShellWord.of(study);
  }

  /**
   * The command that makes the draft anew.
   *
   * @param answer options that say what the file does not tell
   * @return a command line that names the files as they were named before
   */
  String initCommand(String answer) {
    String file =
        isStandardInput
            ? "-"
            : Path.of(study).resolveSibling(export).normalize().toString().replace('\\', '/');
    boolean usual = study.equals("study.yaml");
    return "locus init "
        + ShellWord.of(file)
        + " "
        + answer
        + (usual ? "" : " --study " + ShellWord.of(study))
        + " --force";
  }
}
