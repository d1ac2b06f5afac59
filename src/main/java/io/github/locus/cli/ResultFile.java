package io.github.locus.cli;

import io.github.locus.analysis.Translation;
import io.github.locus.diagnostic.Clause;
import io.github.locus.ingest.InstrumentLibrary;
import io.github.locus.result.ManifestInput;
import io.github.locus.result.ManifestJson;
import io.github.locus.result.Result;
import io.github.locus.result.ResultFormatException;
import io.github.locus.result.ResultJson;
import io.github.locus.result.Sha256;
import io.github.locus.result.StricterMinimum;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A {@code result.json} as an argument. */
final class ResultFile {
  /** Far more than a result of tens of thousands of leaders takes. */
  private static final int LARGEST_MEGABYTES = 64;

  private static final String RESULT = "result.json";

  private ResultFile() {}

  /**
   * @param name path of the file or of the folder that holds it, or {@code -} for standard input
   * @param terminal gives standard input
   * @return the result
   * @throws IOException if it cannot be read
   * @throws CommandFailure if it is too large, or not a result of this version
   */
  static Result read(String name, Terminal terminal) throws IOException {
    return given(name, terminal).result();
  }

  /**
   * A result and what it was read from.
   *
   * @param result the result
   * @param input file name and hash, for a manifest
   */
  record Given(Result result, ManifestInput input) {}

  /**
   * Reads a result together with what a manifest says of its file.
   *
   * @param name as {@link #read(String, Terminal)} has it
   * @param terminal gives standard input
   * @return the result and its file
   * @throws IOException if it cannot be read
   * @throws CommandFailure if it is too large, or not a result of this version
   */
  static Given given(String name, Terminal terminal) throws IOException {
    byte[] json = bytes(name, terminal);
    try {
      Path path = Path.of(named(name));
      return new Given(
          ResultJson.read(json),
          new ManifestInput(
              Objects.requireNonNullElse(path.getFileName(), path).toString(), Sha256.of(json)));
    } catch (ResultFormatException e) {
      throw new CommandFailure(ExitCode.INPUT_ERRORS, Clause.IN_FILE.with(name, e.why()));
    }
  }

  private static byte[] bytes(String name, Terminal terminal) throws IOException {
    BoundedBytes bounded =
        new BoundedBytes(
            LARGEST_MEGABYTES << 20,
            () ->
                new CommandFailure(
                    ExitCode.INPUT_ERRORS, Clause.RESULT_TOO_LARGE.with(name, LARGEST_MEGABYTES)));
    return name.equals("-") ? bounded.of(terminal.in()) : bounded.of(file(name));
  }

  /**
   * The file that is read where a result is named.
   *
   * @param name path of the file or of the folder that holds it, or {@code -}
   * @return {@code result.json} in a folder that has one; anything else as it was named
   */
  static String named(String name) {
    if (name.equals("-")) {
      return name;
    }
    Path inside = Path.of(name).resolve(RESULT);
    return Files.isRegularFile(inside) ? inside.toString() : name;
  }

  /** A folder of deliverables stands for the result in it. */
  private static Path file(String name) throws IOException {
    Path path = Path.of(name);
    if (!Files.isDirectory(path)) {
      return path;
    }
    Path inside = path.resolve(RESULT);
    if (!Files.isRegularFile(inside)) {
      Optional<String> one =
          BatchFolder.of(name).flatMap(batch -> batch.results().stream().findFirst());
      if (one.isPresent()) {
        throw CommandFailure.readWrite(Clause.RESULTS_IN.with(name, one.get()));
      }
      throw CommandFailure.readWrite(Clause.RESULT_NOT_IN.with(name, RESULT));
    }
    return inside;
  }

  /**
   * Reads for readers who may see less.
   *
   * @param name path, or {@code -} for standard input
   * @param group the minimum, where the command line states one
   * @param terminal gives standard input
   * @return the result, under the minimum that is stated
   * @throws IOException if it cannot be read
   * @throws CommandFailure if it is not a result of this version, or was made for larger groups
   */
  static Result read(String name, GroupFlag group, Terminal terminal) throws IOException {
    return under(group, read(name, terminal));
  }

  /**
   * A result for readers who may see less.
   *
   * @param group the minimum, where the command line states one
   * @param result the result
   * @return the result, under the minimum that is stated
   * @throws CommandFailure if it was made for larger groups
   */
  static Result under(GroupFlag group, Result result) {
    int own = result.options().minGroup();
    int stated = group.stated().orElse(own);
    if (stated < own) {
      throw CommandFailure.usage(Clause.SMALLER_GROUPS.with(own));
    }
    return StricterMinimum.of(result, stated);
  }

  /**
   * A result for readers of a language, with the texts of its questionnaire where that is built in.
   *
   * @param result the result
   * @param language language tag
   * @return the same figures
   */
  static Result spoken(Result result, String language) {
    return language.equals(result.options().language())
        ? result
        : Translation.of(
            result, language, new InstrumentLibrary().load(result.options().instrument()));
  }

  /**
   * The files behind a result, as the manifest beside it has them; the result does not tell their hashes.
   *
   * @param name path of the result, or {@code -}
   * @return names and hashes; none where there is no manifest of ours
   * @throws IOException if the manifest cannot be read
   */
  static List<ManifestInput> inputs(String name) throws IOException {
    Path manifest = Path.of(named(name)).resolveSibling("manifest.json");
    if (name.equals("-") || !Files.isRegularFile(manifest)) {
      return List.of();
    }
    try {
      return ManifestJson.inputsOf(Files.readAllBytes(manifest));
    } catch (ResultFormatException e) {
      return List.of();
    }
  }
}
