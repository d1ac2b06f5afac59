package io.github.locus.result;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code manifest.json}: the provenance of a folder of deliverables. */
public final class ManifestJson {
  private ManifestJson() {}

  /**
   * The manifest of a result.
   *
   * @param result what the deliverables show
   * @param files SHA-256 (hex) by path, in the order to be written
   * @param created moment of {@code SOURCE_DATE_EPOCH}, where it is set; never the clock
   * @return the manifest
   */
  public static Manifest of(Result result, Map<String, String> files, Optional<Instant> created) {
    List<ManifestInput> inputs =
        result.inputs().stream().map(in -> new ManifestInput(in.path(), in.sha256())).toList();
    return new Manifest(
        Manifest.PROGRAM,
        result.locusVersion(),
        result.schemaVersion(),
        created.map(Instant::toString),
        result.options(),
        inputs,
        files);
  }

  /**
   * Writes.
   *
   * @param manifest what to write
   * @return UTF-8 JSON, ending in a line feed
   */
  public static byte[] write(Manifest manifest) {
    return JsonForm.write(manifest);
  }

  /**
   * Whether bytes are a manifest of ours, of any version.
   *
   * @param json a file's bytes
   * @return true for JSON with {@code "program": "locus"}
   */
  public static boolean isOurs(byte[] json) {
    try {
      return JsonForm.tree(json).path("program").asString("").equals(Manifest.PROGRAM);
    } catch (ResultFormatException e) {
      return false;
    }
  }
}
