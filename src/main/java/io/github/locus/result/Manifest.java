package io.github.locus.result;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What made the files of a folder, and which they are. It marks them as ours: a file that a manifest in its folder names,
 * and whose bytes have the hash that stands there, is one that the program wrote and nobody has changed since.
 *
 * @param program always {@code locus}
 * @param kind what the files show: {@code result}, {@code plan}, {@code comparison}, {@code survey},
 *     {@code portfolio} or {@code privacy}
 * @param locusVersion version of the program
 * @param schemaVersion version of the JSON among the files
 * @param created moment of {@code SOURCE_DATE_EPOCH}, ISO 8601 in UTC; empty without
 * @param options what the figures depend on, the seed among them
 * @param inputs files that were read
 * @param run SHA-256 over the version, the options and the files that made it, by which a batch knows what is done
 *     already; empty where no batch made it
 * @param files SHA-256 of every file by path, this one not among them
 * @param alongside manifests of other kinds whose files lie in the same folder
 * @param seal SHA-256 of this file with 64 zeros in place of the seal, so that a changed manifest is known
 */
public record Manifest(
    String program,
    String kind,
    String locusVersion,
    int schemaVersion,
    Optional<String> created,
    Record options,
    List<ManifestInput> inputs,
    Optional<String> run,
    Map<String, String> files,
    List<Map<String, Object>> alongside,
    String seal) {
  /** Name of the file. */
  public static final String FILE = "manifest.json";

  /** Value of {@code program}. */
  public static final String PROGRAM = "locus";

  /** Kind of what {@code analyze} and {@code report} write. */
  public static final String RESULT = "result";

  /** Kind of what {@code plan} writes. */
  public static final String PLAN = "plan";

  /** Kind of what {@code compare} writes. */
  public static final String COMPARISON = "comparison";

  /** Kind of what {@code simulate} writes. */
  public static final String SURVEY = "survey";

  /** Kind of what {@code batch} writes over all organisations. */
  public static final String PORTFOLIO = "portfolio";

  /** Kind of what {@code privacy} writes. */
  public static final String PRIVACY = "privacy";

  static final String UNSEALED = "0".repeat(64);

  public Manifest {
    inputs = List.copyOf(inputs);
    files = Ordered.copy(files);
    alongside = List.copyOf(alongside);
  }

  /**
   * The manifest of what a batch made.
   *
   * @param run SHA-256 over all that made the files; empty where no batch did
   * @return the same, saying so
   */
  public Manifest madeBy(Optional<String> run) {
    Component<Manifest, Optional<String>> stated = Manifest::run;
    return stated.replaced(this, run);
  }

  /**
   * The manifest of a folder in which files of earlier runs stay.
   *
   * @param kept SHA-256 by path of files of the same kind that stay
   * @param others manifests of other kinds
   * @return the same, with those
   */
  public Manifest beside(Map<String, String> kept, List<Map<String, Object>> others) {
    Map<String, String> all = new LinkedHashMap<>(files);
    kept.forEach(all::putIfAbsent);
    return new Manifest(
        program,
        kind,
        locusVersion,
        schemaVersion,
        created,
        options,
        inputs,
        run,
        all,
        others,
        UNSEALED);
  }
}
