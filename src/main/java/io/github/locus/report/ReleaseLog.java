package io.github.locus.report;

import io.github.locus.result.AnalysisOptions;
import io.github.locus.result.FigureFormat;
import io.github.locus.result.Result;
import io.github.locus.result.Shown;
import io.github.locus.result.SpreadsheetText;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What was released of a survey, a line a result, in a CSV that is only appended to: who keeps it can say later which results
 * are in the world, and how many persons each rests on. It tells nothing that the results do not tell.
 */
public final class ReleaseLog {
  /** Name of the file, beside the study file. */
  public static final String FILE = "release-log.csv";

  private static final List<String> COLUMNS =
      List.of(
          "released",
          "result_sha256",
          "locus",
          "persons",
          "min_group",
          "careless",
          "threshold",
          "seed",
          "leaders_named",
          "internal",
          "differencing_accepted");

  private static final byte[] HEAD =
      (String.join(",", COLUMNS) + "\r\n").getBytes(StandardCharsets.UTF_8);

  private ReleaseLog() {}

  /**
   * Whether releases can be written to the end of a file.
   *
   * @param beginning its first bytes
   * @return true where it is empty, or begins as a log does
   */
  public static boolean isOurs(byte[] beginning) {
    return beginning.length == 0
        || Arrays.equals(
            beginning, 0, Math.min(beginning.length, HEAD.length), HEAD, 0, HEAD.length);
  }

  /**
   * The first line, for an empty file.
   *
   * @return names of the columns
   */
  public static byte[] head() {
    return HEAD.clone();
  }

  /**
   * The line of a release.
   *
   * @param result what is released
   * @param sha256 hash of its {@code result.json}
   * @param released moment of {@code SOURCE_DATE_EPOCH}; empty without, since the same run gives the same bytes
   * @param version version of the program
   * @param accepted whether it could be subtracted from earlier releases, and that was accepted
   * @return UTF-8, with the end of the line
   */
  public static byte[] line(
      Result result, String sha256, Optional<Instant> released, String version, boolean accepted) {
    AnalysisOptions options = result.options();
    return (List.of(
                    released.map(Instant::toString).orElse(""),
                    sha256,
                    version,
                    persons(result),
                    Integer.toString(options.minGroup()),
                    options.careless().code(),
                    FigureFormat.plain(options.threshold()),
                    Long.toString(options.seed()),
                    Boolean.toString(options.nameLeaders()),
                    Boolean.toString(options.internal()),
                    Boolean.toString(accepted))
                .stream()
                .map(SpreadsheetText::field)
                .collect(Collectors.joining(","))
            + "\r\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  /** As the result tells them; a number that it withholds is withheld here. */
  private static String persons(Result result) {
    return result.scoring().respondents().entrySet().stream()
        .flatMap(
            function ->
                function.getValue().entrySet().stream().map(wave -> persons(function, wave)))
        .collect(Collectors.joining("; "));
  }

  private static String persons(
      Map.Entry<String, Map<String, Shown<Integer>>> function,
      Map.Entry<String, Shown<Integer>> wave) {
    return function.getKey()
        + " "
        + wave.getKey()
        + ": "
        + wave.getValue().map(String::valueOf).orElse("withheld");
  }
}
