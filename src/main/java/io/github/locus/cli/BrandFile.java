package io.github.locus.cli;

import static java.time.ZoneOffset.UTC;

import io.github.locus.diagnostic.Read;
import io.github.locus.ingest.brand.BrandReader;
import io.github.locus.ingest.brand.StatedBrand;
import io.github.locus.ingest.bytes.FileOpening;
import io.github.locus.page.Brand;
import io.github.locus.result.ManifestInput;
import io.github.locus.result.Sha256;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The look of a house, as it was read.
 *
 * @param brand the look
 * @param origins names and hashes of the file and its logo, for the manifest
 */
record BrandFile(Brand brand, List<ManifestInput> origins) {
  BrandFile {
    origins = List.copyOf(origins);
  }

  /**
   * Reads a brand file.
   *
   * @param file where it is
   * @param listener where to tell what is wrong with it
   * @param moment of {@code SOURCE_DATE_EPOCH}, where it is set: the day of a cover that states none
   * @return the brand
   * @throws CommandFailure if it has errors
   * @throws IOException if it cannot be read
   */
  static BrandFile read(Path file, DiagnosticListener listener, Optional<Instant> moment)
      throws IOException {
    Read<StatedBrand> read = new BrandReader().read(file);
    if (read.value().isEmpty()) {
      throw listener.refusal(
          read instanceof Read.Unreadable ? ExitCode.READ_WRITE_FAILED : ExitCode.INPUT_ERRORS,
          read.diagnostics());
    }
    listener.found(read.diagnostics());
    StatedBrand stated = read.value().get();
    List<ManifestInput> origins = new ArrayList<>();
    try (InputStream in = new FileOpening().open(file)) {
      origins.add(new ManifestInput(file.getFileName().toString(), Sha256.of(in)));
    }
    if (stated.logo().isPresent()) {
      origins.add(
          new ManifestInput(
              stated.logo().get().name(),
              Sha256.of(new ByteArrayInputStream(stated.logo().get().png()))));
    }
    return new BrandFile(
        new Brand(
            stated.client(),
            stated.consultant(),
            stated.footer(),
            stated.mark(),
            stated.colour(),
            stated.logo().map(logo -> new Brand.Logo(logo.png(), logo.width(), logo.height())),
            stated
                .cover()
                .map(
                    cover ->
                        new Brand.Cover(
                            cover.title(),
                            cover
                                .date()
                                .or(() -> moment.map(at -> LocalDate.ofInstant(at, UTC)))))),
        origins);
  }
}
