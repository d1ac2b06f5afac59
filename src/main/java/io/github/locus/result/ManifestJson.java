package io.github.locus.result;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

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
   * Writes the manifest of a plan.
   *
   * @param plan what the files show
   * @param files SHA-256 (hex) by path, in the order to be written
   * @param created moment of {@code SOURCE_DATE_EPOCH}, where it is set; never the clock
   * @return UTF-8 JSON, ending in a line feed
   */
  public static byte[] write(
      EvidencePlan plan, Map<String, String> files, Optional<Instant> created) {
    return JsonForm.write(
        new PlanManifest(
            Manifest.PROGRAM,
            plan.locusVersion(),
            plan.schemaVersion(),
            created.map(Instant::toString),
            plan.options(),
            plan.basis().inputs(),
            files));
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
   * The files that a manifest of ours names, of any version of the program.
   *
   * @param json bytes of a {@code manifest.json}
   * @return paths
   * @throws ResultFormatException if it is not a manifest of ours
   */
  public static Set<String> filesOf(byte[] json) throws ResultFormatException {
    JsonNode manifest = JsonForm.tree(json);
    if (!manifest.path("program").asString("").equals(Manifest.PROGRAM)) {
      throw new ResultFormatException("not a manifest of " + Manifest.PROGRAM);
    }
    return Set.copyOf(manifest.path("files").propertyNames());
  }
}
