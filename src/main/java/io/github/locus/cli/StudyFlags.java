package io.github.locus.cli;

import io.github.locus.analysis.StudyOptions;
import io.github.locus.ingest.study.StudySettings;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What the figures depend on. */
final class StudyFlags {
  @Option(
      names = "--title",
      paramLabel = "TEXT",
      description = "Name of the organisation or survey, for the report.")
  Optional<String> title = Optional.empty();

  @Option(
      names = "--threshold",
      converter = TypedNumber.Threshold.class,
      paramLabel = "T",
      description = "Level that counts as ready, 0 to 100 POMP points. Default: 60.")
  Optional<Double> threshold = Optional.empty();

  @Option(
      names = "--min-group",
      converter = TypedNumber.Group.class,
      paramLabel = "N",
      description = "Show no figure about fewer respondents; 3 or more. Default: 5.")
  Optional<Integer> minGroup = Optional.empty();

  @Option(
      names = "--name-leaders",
      description = "Name leaders instead of coding them IT-1, IT-2, ...")
  boolean nameLeaders;

  @Option(
      names = "--language",
      paramLabel = "TAG",
      description = "Language of the instrument's words: en or de. Default: en.")
  Optional<String> language = Optional.empty();

  @Option(
      names = "--seed",
      converter = TypedNumber.Seed.class,
      paramLabel = "N",
      description =
          "Seed of every random draw; the same input, options and seed give the same bytes."
              + " Default: 1.")
  Optional<Long> seed = Optional.empty();

  @Option(
      names = "--threads",
      converter = TypedNumber.Count.class,
      paramLabel = "N",
      description = "Threads to use; they change no figure. Default: all cores.")
  Optional<Integer> threads = Optional.empty();

  /**
   * The options of the analysis: what the command line states, else the study file, else defaults.
   *
   * @param study the study file, where there is one
   * @param sensitivity whether weight sensitivity is wanted
   * @return checked options
   * @throws CommandFailure if a value is out of range
   */
  StudyOptions options(Optional<OpenStudy> study, boolean sensitivity) {
    StudySettings settings = study.map(o -> o.study().settings()).orElse(StudySettings.none());
    int group = minGroup.or(settings::minGroup).orElse(StudyOptions.DEFAULT_MIN_GROUP);
    try {
      return new StudyOptions(
          title.or(() -> study.flatMap(o -> o.study().title())),
          threshold.or(settings::threshold).orElse(StudyOptions.DEFAULT_THRESHOLD),
          StudyOptions.DEFAULT_ASSURANCE,
          group,
          seed.or(settings::seed).orElse(StudyOptions.DEFAULT_SEED),
          nameLeaders || settings.nameLeaders().orElse(false),
          language.or(settings::language).orElse("en"),
          threads.orElseGet(() -> Runtime.getRuntime().availableProcessors()),
          sensitivity);
    } catch (IllegalArgumentException e) {
      throw CommandFailure.usage(String.valueOf(e.getMessage()));
    }
  }
}
