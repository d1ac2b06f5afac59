package io.github.locus.cli;

import io.github.locus.analysis.StudyOptions;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What the figures depend on. */
final class StudyFlags {
  private static final int SMALLEST_GROUP = 3;

  @Option(
      names = "--title",
      paramLabel = "TEXT",
      description = "Name of the organisation or survey, for the report.")
  Optional<String> title = Optional.empty();

  @Option(
      names = "--threshold",
      paramLabel = "T",
      description = "Level that counts as ready, 0 to 100 POMP points. Default: 60.")
  double threshold = StudyOptions.DEFAULT_THRESHOLD;

  @Option(
      names = "--min-group",
      paramLabel = "N",
      description = "Show no figure about fewer respondents; 3 or more. Default: ${DEFAULT-VALUE}.")
  int minGroup = StudyOptions.DEFAULT_MIN_GROUP;

  @Option(
      names = "--name-leaders",
      description = "Name leaders instead of coding them IT-1, IT-2, ...")
  boolean nameLeaders;

  @Option(
      names = "--language",
      paramLabel = "TAG",
      description = "Language of the instrument's words: en or de. Default: ${DEFAULT-VALUE}.")
  String language = "en";

  @Option(
      names = "--seed",
      paramLabel = "N",
      description =
          "Seed of every random draw; the same input, options and seed give the same bytes."
              + " Default: ${DEFAULT-VALUE}.")
  long seed = StudyOptions.DEFAULT_SEED;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Threads to use; they change no figure. Default: all cores.")
  Optional<Integer> threads = Optional.empty();

  /**
   * The options of the analysis.
   *
   * @param sensitivity whether weight sensitivity is wanted
   * @return checked options
   * @throws CommandFailure if a value is out of range
   */
  StudyOptions options(boolean sensitivity) {
    if (minGroup < SMALLEST_GROUP) {
      throw CommandFailure.usage(
          "--min-group is " + minGroup + "; figures about fewer than 3 people are never shown");
    }
    try {
      return new StudyOptions(
          title,
          threshold,
          StudyOptions.DEFAULT_ASSURANCE,
          minGroup,
          seed,
          nameLeaders,
          language,
          threads.orElseGet(() -> Runtime.getRuntime().availableProcessors()),
          sensitivity);
    } catch (IllegalArgumentException e) {
      throw CommandFailure.usage(String.valueOf(e.getMessage()));
    }
  }
}
