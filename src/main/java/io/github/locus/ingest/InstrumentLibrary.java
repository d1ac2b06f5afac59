package io.github.locus.ingest;

import io.github.locus.diagnostic.Diagnostic;
import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.diagnostic.NearestName;
import io.github.locus.diagnostic.Place;
import io.github.locus.diagnostic.Read;
import io.github.locus.ingest.InputSource.StreamInput;
import io.github.locus.ingest.item.KnownItems;
import io.github.locus.instrument.Instrument;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** The built-in instruments, read by the same reader as anybody's own. */
public final class InstrumentLibrary {
  private static final List<String> IDS = List.of("locus-24", "locus-12");
  private static final String FOLDER = "/io/github/locus/instrument/";

  /** A library without state. */
  public InstrumentLibrary() {}

  /**
   * Names of the built-in instruments.
   *
   * @return ids, the fullest first
   */
  public List<String> ids() {
    return IDS;
  }

  /**
   * A built-in instrument.
   *
   * @param id one of {@link #ids()}
   * @return the instrument, empty for any other id
   */
  public Optional<Instrument> load(String id) {
    return all().stream().filter(instrument -> instrument.id().equals(id)).findFirst();
  }

  /**
   * A built-in instrument, or what to say where there is none of that name.
   *
   * @param id any name
   * @return the instrument, else a diagnostic that names those that exist
   */
  public Read<Instrument> find(String id) {
    return load(id)
        .<Read<Instrument>>map(found -> new Read.Done<>(found, List.of()))
        .orElseGet(
            () ->
                new Read.Refused<>(
                    List.of(
                        Diagnostic.of(
                            DiagnosticCode.UNKNOWN_INSTRUMENT,
                            Place.everywhere(),
                            id,
                            NearestName.hint(id, IDS),
                            IDS))));
  }

  /**
   * The file of a built-in instrument, as a start for one's own.
   *
   * @param id one of {@link #ids()}
   * @return its bytes, empty for any other id
   */
  public Optional<byte[]> file(String id) {
    if (!IDS.contains(id)) {
      return Optional.empty();
    }
    try (InputStream stream = open(id)) {
      return Optional.of(stream.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * All of them.
   *
   * @return instruments in the order of {@link #ids()}
   */
  List<Instrument> all() {
    return BuiltIn.INSTRUMENTS;
  }

  /**
   * All of them as columns of a file may show them.
   *
   * @return in the order of {@link #ids()}
   */
  List<KnownItems> items() {
    return Known.ITEMS;
  }

  /** Laid out when a file is first compared with them, and never changed. */
  private static final class Known {
    static final List<KnownItems> ITEMS = BuiltIn.INSTRUMENTS.stream().map(KnownItems::of).toList();
  }

  /** Read when they are first asked for, and never changed. */
  private static final class BuiltIn {
    static final List<Instrument> INSTRUMENTS = IDS.stream().map(InstrumentLibrary::read).toList();
  }

  private static Instrument read(String id) {
    try (InputStream stream = open(id)) {
      Read<Instrument> read = new InstrumentReader().read(new StreamInput(id + ".yaml", stream));
      return read.value()
          .orElseThrow(
              () ->
                  new IllegalStateException(
                      "the built-in instrument " + id + " is damaged: " + read.diagnostics()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String id) throws IOException {
    InputStream stream = InstrumentLibrary.class.getResourceAsStream(FOLDER + id + ".yaml");
    if (stream == null) {
      throw new IOException("the built-in instrument " + id + " is not in the program");
    }
    return stream;
  }
}
