package io.github.locus.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.locus.result.CheckDiagnostic;
import io.github.locus.result.Sha256;
import java.net.URLEncoder;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where diagnostics stand, as a code host wants it, and what it knows each by: code, file and column, which stay the same
 * when rows are added, and which number of its kind it is.
 */
final class FaultPlaces {
  /** The sheet of a workbook, or the file in an archive. */
  private static final Pattern INSIDE = Pattern.compile("\\[[^\\[\\]]*]$");

  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");

  private final Map<String, Integer> seen = new HashMap<>();

  /**
   * A place.
   *
   * @param path path of the file, relative where it lies below the working folder; empty where the input as a whole is meant
   * @param line line, 1 where none is known
   * @param column column as a number
   * @param fingerprint what it is known by
   */
  record Place(String path, int line, Optional<Integer> column, String fingerprint) {
    /** The path as in a URL. */
    String url() {
      return encoded(path);
    }
  }

  Place of(CheckDiagnostic one) {
    String path = one.file().map(FaultPlaces::relative).orElse("");
    String key = one.code() + "\n" + encoded(path) + "\n" + one.column().orElse("");
    int number = seen.merge(key, 1, Integer::sum);
    return new Place(
        path,
        one.line().map(line -> (int) Math.min(Integer.MAX_VALUE, line)).orElse(1),
        one.column().filter(NUMBER.asMatchPredicate()).map(Integer::valueOf),
        Sha256.of((key + "\n" + number).getBytes(UTF_8)));
  }

  private static String relative(String file) {
    String outer = INSIDE.matcher(file).replaceFirst("");
    try {
      Path path = Path.of(outer);
      Path here = Path.of("").toAbsolutePath();
      Path shown = path.isAbsolute() && path.startsWith(here) ? here.relativize(path) : path;
      return shown.normalize().toString().replace('\\', '/');
    } catch (InvalidPathException e) {
      return outer;
    }
  }

  private static String encoded(String path) {
    String encoded =
        Arrays.stream(path.split("/", -1))
            .map(part -> URLEncoder.encode(part, UTF_8).replace("+", "%20"))
            .collect(Collectors.joining("/"));
    return path.startsWith("/") ? "file://" + encoded : encoded;
  }
}
