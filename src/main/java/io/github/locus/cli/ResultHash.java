package io.github.locus.cli;

import io.github.locus.chart.ChartsUnavailableException;
import io.github.locus.report.Deliverable;
import io.github.locus.report.Deliverables;
import io.github.locus.report.FolderContent;
import io.github.locus.report.Origin;
import io.github.locus.result.Result;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What tells a result from every other, before it is written: the hash that the manifest beside it will have. */
final class ResultHash {
  private ResultHash() {}

  /**
   * Of the bytes that a folder would get.
   *
   * @param result the result
   * @return SHA-256 of its {@code result.json}
   * @throws IOException if it cannot be made
   */
  static String of(Result result) throws IOException {
    try {
      Map<String, byte[]> files =
          Deliverables.of(result, Set.of(Deliverable.JSON), Origin.unknown()).files();
      return Objects.requireNonNull(
          FolderContent.hashes(files).get(Deliverables.JSON), Deliverables.JSON);
    } catch (ChartsUnavailableException e) {
      throw CommandFailure.readWrite(e.why());
    }
  }
}
