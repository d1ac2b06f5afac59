package io.github.locus.ingest.brand;

import io.github.locus.diagnostic.Diagnostics;
import io.github.locus.diagnostic.Read;
import io.github.locus.ingest.bytes.FileOpening;
import io.github.locus.ingest.table.ReadFaults;
import io.github.locus.ingest.yaml.YamlReader;
import io.github.locus.ingest.yaml.YamlValue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads a brand file (YAML) with its logo and reports all that is wrong with it, each with line and column. */
public final class BrandReader {
  private static final long MOST_BYTES = 1 << 20;

  /** A reader without state. */
  public BrandReader() {}

  /**
   * Reads a brand.
   *
   * @param file where it is; the logo is named from there
   * @return the brand with warnings, or why there is none
   */
  public Read<StatedBrand> read(Path file) {
    Diagnostics out = new Diagnostics();
    Optional<StatedBrand> brand =
        root(file, out)
            .flatMap(root -> new BrandParser(out, path -> beside(file, path)).parse(root));
    return Read.of(brand, out);
  }

  /** The reason for which a logo cannot be read is told with what is due of one. */
  private static Optional<byte[]> beside(Path file, String path) {
    try {
      Path logo = file.resolveSibling(path);
      return Files.isRegularFile(logo) && Files.size(logo) <= MOST_BYTES
          ? Optional.of(Files.readAllBytes(logo))
          : Optional.empty();
    } catch (IOException | InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static Optional<YamlValue> root(Path file, Diagnostics out) {
    try (InputStream stream = new FileOpening().open(file)) {
      return YamlReader.read(file.toString(), stream, out);
    } catch (IOException e) {
      out.add(ReadFaults.explain(file.toString(), e));
      return Optional.empty();
    }
  }
}
