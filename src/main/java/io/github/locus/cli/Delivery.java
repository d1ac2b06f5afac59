package io.github.locus.cli;

import io.github.locus.chart.ChartsUnavailableException;
import io.github.locus.report.Deliverable;
import io.github.locus.report.Deliverables;
import io.github.locus.report.Origin;
import io.github.locus.result.ManifestInput;
import io.github.locus.result.Result;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What becomes of a result besides its answer.
 *
 * @param folder where it goes; empty for nowhere
 * @param chosen what is made of it
 * @param created moment of {@code SOURCE_DATE_EPOCH}, where it is set
 * @param look how documents look
 */
record Delivery(
    Optional<ClaimedFolder> folder,
    Set<Deliverable> chosen,
    Optional<Instant> created,
    ReadLook look)
    implements AutoCloseable {
  static Delivery toNowhere() {
    return new Delivery(Optional.empty(), Set.of(), Optional.empty(), ReadLook.ours());
  }

  static Delivery to(
      ClaimedFolder folder, Set<Deliverable> chosen, Optional<Instant> created, ReadLook look) {
    return new Delivery(Optional.of(folder), chosen, created, look);
  }

  /**
   * Writes the deliverables, where they are asked for.
   *
   * @param result what to show
   * @param inputs files that were read, for the manifest
   * @throws CommandFailure if they would replace what is not ours, or charts cannot be drawn
   * @throws IOException if writing failed
   */
  void write(Result result, List<ManifestInput> inputs) throws IOException {
    write(result, Deliverables.Beside.nothing(), inputs);
  }

  /**
   * The same, with draws and gates.
   *
   * @param beside what the run has beside the result
   */
  void write(Result result, Deliverables.Beside beside, List<ManifestInput> inputs)
      throws IOException {
    write(result, beside, new Origin(with(inputs), created));
  }

  /**
   * The same in a batch.
   *
   * @param run SHA-256 over all that made the result
   */
  void write(Result result, Deliverables.Beside beside, List<ManifestInput> inputs, String run)
      throws IOException {
    write(result, beside, new Origin(with(inputs), Optional.of(run), created));
  }

  private List<ManifestInput> with(List<ManifestInput> inputs) {
    List<ManifestInput> read = new ArrayList<>(inputs);
    read.addAll(look.origins());
    return read;
  }

  private void write(Result result, Deliverables.Beside beside, Origin origin) throws IOException {
    if (folder.isPresent()) {
      try {
        folder.get().write(Deliverables.of(result, beside.in(look.look()), chosen, origin));
      } catch (ChartsUnavailableException e) {
        throw CommandFailure.readWrite(e.why());
      }
    }
  }

  @Override
  public void close() throws IOException {
    if (folder.isPresent()) {
      folder.get().close();
    }
  }
}
