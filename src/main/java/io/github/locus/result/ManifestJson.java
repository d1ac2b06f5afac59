package io.github.locus.result;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.locus.diagnostic.Clause;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** {@code manifest.json}: the provenance of a folder, sealed against changes. */
public final class ManifestJson {
  private ManifestJson() {}

  /**
   * The manifest of a result.
   *
   * @param result what the deliverables show
   * @param inputs files that were read, with their hashes; these stay with the analyst
   * @param files SHA-256 (hex) by path, in the order to be written
   * @param created moment of {@code SOURCE_DATE_EPOCH}, where it is set; never the clock
   * @return the manifest
   */
  public static Manifest of(
      Result result,
      List<ManifestInput> inputs,
      Map<String, String> files,
      Optional<Instant> created) {
    return manifest(
        Manifest.RESULT,
        result.locusVersion(),
        result.schemaVersion(),
        created,
        result.options(),
        inputs,
        files);
  }

  /**
   * The manifest of a portfolio.
   *
   * @param portfolio what the files show
   * @param locusVersion version of the program
   * @param options what was asked for
   * @param files SHA-256 (hex) by path, in the order to be written
   * @param created moment of {@code SOURCE_DATE_EPOCH}, where it is set; never the clock
   * @return the manifest
   */
  public static Manifest of(
      Portfolio portfolio,
      String locusVersion,
      Record options,
      Map<String, String> files,
      Optional<Instant> created) {
    return manifest(
        Manifest.PORTFOLIO,
        locusVersion,
        portfolio.schemaVersion(),
        created,
        options,
        List.of(),
        files);
  }

  /**
   * The manifest of a plan.
   *
   * @param plan what the files show
   * @param inputs files that were read, with their hashes
   * @param files SHA-256 (hex) by path, in the order to be written
   * @param created moment of {@code SOURCE_DATE_EPOCH}, where it is set; never the clock
   * @return the manifest
   */
  public static Manifest of(
      EvidencePlan plan,
      List<ManifestInput> inputs,
      Map<String, String> files,
      Optional<Instant> created) {
    return manifest(
        Manifest.PLAN,
        plan.locusVersion(),
        plan.schemaVersion(),
        created,
        plan.options(),
        inputs,
        files);
  }

  /**
   * The manifest of a comparison.
   *
   * @param options what was compared
   * @param locusVersion version of the program
   * @param inputs files that were read, with their hashes
   * @param files SHA-256 (hex) by path, in the order to be written
   * @param created moment of {@code SOURCE_DATE_EPOCH}, where it is set; never the clock
   * @return the manifest
   */
  public static Manifest of(
      ComparisonOptions options,
      String locusVersion,
      List<ManifestInput> inputs,
      Map<String, String> files,
      Optional<Instant> created) {
    return manifest(
        Manifest.COMPARISON,
        locusVersion,
        Contract.COMPARE.version(),
        created,
        options,
        inputs,
        files);
  }

  /**
   * The manifest of an audit.
   *
   * @param options what was asked for
   * @param locusVersion version of the program
   * @param inputs files that were read, with their hashes
   * @param files SHA-256 (hex) by path, in the order to be written
   * @param created moment of {@code SOURCE_DATE_EPOCH}, where it is set; never the clock
   * @return the manifest
   */
  public static Manifest of(
      PrivacyOptions options,
      String locusVersion,
      List<ManifestInput> inputs,
      Map<String, String> files,
      Optional<Instant> created) {
    return manifest(
        Manifest.PRIVACY,
        locusVersion,
        Contract.PRIVACY.version(),
        created,
        options,
        inputs,
        files);
  }

  /**
   * The manifest of a simulated survey.
   *
   * @param options what was asked for
   * @param locusVersion version of the program
   * @param files SHA-256 (hex) by path, in the order to be written
   * @param created moment of {@code SOURCE_DATE_EPOCH}, where it is set; never the clock
   * @return the manifest
   */
  public static Manifest of(
      SurveyOptions options,
      String locusVersion,
      Map<String, String> files,
      Optional<Instant> created) {
    return manifest(
        Manifest.SURVEY, locusVersion, TruthJson.VERSION, created, options, List.of(), files);
  }

  private static Manifest manifest(
      String kind,
      String locusVersion,
      int schemaVersion,
      Optional<Instant> created,
      Record options,
      List<ManifestInput> inputs,
      Map<String, String> files) {
    return new Manifest(
        Manifest.PROGRAM,
        kind,
        locusVersion,
        schemaVersion,
        created.map(Instant::toString),
        options,
        inputs,
        Optional.empty(),
        files,
        List.of(),
        Manifest.UNSEALED);
  }

  /**
   * Seals and writes.
   *
   * @param manifest what to write; its seal does not matter
   * @return UTF-8 JSON, ending in a line feed
   */
  public static byte[] write(Manifest manifest) {
    byte[] open = JsonForm.write(manifest.beside(Map.of(), manifest.alongside()));
    return withSeal(new String(open, UTF_8), Manifest.UNSEALED, Sha256.of(open)).getBytes(UTF_8);
  }

  /**
   * Reads a manifest that an earlier run left.
   *
   * @param json bytes of a {@code manifest.json}
   * @return what it says
   * @throws ResultFormatException if it is not a manifest of ours, or was changed since
   */
  public static EarlierManifest read(byte[] json) throws ResultFormatException {
    JsonNode manifest = JsonForm.tree(json);
    if (!manifest.path("program").asString("").equals(Manifest.PROGRAM)) {
      throw new ResultFormatException(Clause.NO_MANIFEST.with(Manifest.PROGRAM));
    }
    String seal = manifest.path("seal").asString("");
    String open = withSeal(new String(json, UTF_8), seal, Manifest.UNSEALED);
    if (seal.isEmpty() || !Sha256.of(open.getBytes(UTF_8)).equals(seal)) {
      throw new ResultFormatException(Clause.MANIFEST_CHANGED);
    }
    return EarlierManifest.of(manifest);
  }

  /** The seal stands last. */
  private static String withSeal(String json, String old, String fresh) {
    int at = json.lastIndexOf('"' + old + '"');
    return at < 0
        ? json
        : json.substring(0, at + 1) + fresh + json.substring(at + 1 + old.length());
  }

  /**
   * The files that were read, as a manifest of ours has them.
   *
   * @param json bytes of a {@code manifest.json}
   * @return names and hashes; none where the manifest states none
   * @throws ResultFormatException if it is not JSON
   */
  public static List<ManifestInput> inputsOf(byte[] json) throws ResultFormatException {
    List<ManifestInput> inputs = new ArrayList<>();
    for (JsonNode input : ofResult(JsonForm.tree(json)).path("inputs")) {
      String path = input.path("path").asString("");
      String hash = input.path("sha256").asString("");
      if (!path.isEmpty() && !hash.isEmpty()) {
        inputs.add(new ManifestInput(path, hash));
      }
    }
    return inputs;
  }

  /** The statement on a result, which may stand beside those on what other commands wrote into its folder. */
  private static JsonNode ofResult(JsonNode manifest) {
    for (JsonNode other : manifest.path("alongside")) {
      if (other.path("kind").asString("").equals(Manifest.RESULT)) {
        return other;
      }
    }
    return manifest;
  }
}
