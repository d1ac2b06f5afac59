package io.github.locus.cli;

import io.github.locus.result.Result;
import io.github.locus.result.ResultFormatException;
import io.github.locus.result.ResultJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A {@code result.json} as an argument. */
final class ResultFile {
  /** Far more than a result of tens of thousands of leaders takes. */
  private static final int LARGEST_MEGABYTES = 64;

  private static final String RESULT = "result.json";

  private ResultFile() {}

  /**
   * Reads.
   *
   * @param name path of the file or of the folder that holds it, or {@code -} for standard input
   * @param terminal gives standard input
   * @return the result
   * @throws IOException if it cannot be read
   * @throws CommandFailure if it is too large, or not a result of this version
   */
  static Result read(String name, Terminal terminal) throws IOException {
    try {
      return ResultJson.read(bytes(name, terminal));
    } catch (ResultFormatException e) {
      throw new CommandFailure(ExitCode.INPUT_ERRORS, name + ": " + e.getMessage());
    }
  }

  private static byte[] bytes(String name, Terminal terminal) throws IOException {
    if (name.equals("-")) {
      return bounded(name, terminal.in());
    }
    try (InputStream in = Files.newInputStream(file(name))) {
      return bounded(name, in);
    }
  }

  /** A folder of deliverables stands for the result in it. */
  private static Path file(String name) {
    Path path = Path.of(name);
    if (!Files.isDirectory(path)) {
      return path;
    }
    Path inside = path.resolve(RESULT);
    if (!Files.isRegularFile(inside)) {
      throw CommandFailure.readWrite(
          name + ": this folder holds no " + RESULT + "; name one that analyze --out wrote");
    }
    return inside;
  }

  /** Devices and pipes may have no end. */
  private static byte[] bounded(String name, InputStream in) throws IOException {
    int most = LARGEST_MEGABYTES << 20;
    byte[] json = in.readNBytes(most + 1);
    if (json.length > most) {
      throw new CommandFailure(
          ExitCode.INPUT_ERRORS,
          name
              + ": more than "
              + LARGEST_MEGABYTES
              + " MB, which no result.json is; name one that locus analyze wrote");
    }
    return json;
  }
}
