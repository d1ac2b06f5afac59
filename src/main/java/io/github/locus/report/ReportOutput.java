package io.github.locus.report;

import java.io.IOException;
import java.io.OutputStream;

/** Where deliverables go. */
public interface ReportOutput {
  /**
   * Opens a file that does not exist yet.
   *
   * @param path relative path with forward slashes
   * @return its bytes, to be closed by the caller
   * @throws IOException if it cannot be written, or was opened before
   */
  OutputStream createFile(String path) throws IOException;
}
