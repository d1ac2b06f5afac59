package io.github.locus.ingest.proposal;

import io.github.locus.diagnostic.ShellWord;
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
}
