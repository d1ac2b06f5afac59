package io.github.locus.cli;

import io.github.locus.result.Result;
import io.github.locus.result.ResultFormatException;
import io.github.locus.result.ResultJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A {@code result.json} as an argument. */
final class ResultFile {
  private ResultFile() {}

  /**
   * Reads.
   *
   * @param name path, or {@code -} for standard input
   * @param terminal gives standard input
   * @return the result
   * @throws IOException if it cannot be read
   * @throws CommandFailure if it is not a result of this version
   */
  static Result read(String name, Terminal terminal) throws IOException {
    byte[] json =
        name.equals("-") ? terminal.in().readAllBytes() : Files.readAllBytes(Path.of(name));
    try {
      return ResultJson.read(json);
    } catch (ResultFormatException e) {
      throw new CommandFailure(ExitCode.INPUT_ERRORS, name + ": " + e.getMessage());
    }
  }
}
