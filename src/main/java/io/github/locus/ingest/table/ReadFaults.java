package io.github.locus.ingest.table;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import io.github.locus.diagnostic.Diagnostic;
import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.diagnostic.Place;
import io.github.locus.ingest.bytes.FolderException;
import io.github.locus.ingest.bytes.MalformedInputException;
import io.github.locus.ingest.bytes.SilentPipeException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Why a file cannot be read, as a diagnostic. */
public final class ReadFaults {
  private ReadFaults() {}

  /**
   * A failure in words that name neither folder nor content.
   *
   * @param file file name
   * @param failure what happened
   * @return a diagnostic
   */
  public static Diagnostic explain(String file, IOException failure) {
    if (failure instanceof MalformedInputException malformed) {
      return malformed.diagnostic(file);
    }
    Argument reason = Clause.BROKE_OFF;
    if (failure instanceof NoSuchFileException) {
      reason = Clause.DOES_NOT_EXIST;
    } else if (failure instanceof AccessDeniedException) {
      reason = Clause.PERMISSION_DENIED;
    } else if (failure instanceof FolderException) {
      reason = Clause.IS_A_FOLDER;
    } else if (failure instanceof SilentPipeException silent) {
      reason = Clause.SILENT_PIPE.with(silent.seconds());
    }
    return Diagnostic.of(DiagnosticCode.UNREADABLE_FILE, Place.inFile(file), reason);
  }
}
