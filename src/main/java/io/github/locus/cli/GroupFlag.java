package io.github.locus.cli;

import io.github.locus.analysis.StudyOptions;
import java.util.Optional;
import picocli.CommandLine.Option;

/** How small a group may be. */
final class GroupFlag {
  @Option(
      names = "--min-group",
      converter = TypedNumber.Group.class,
      paramLabel = "N",
      description =
          "Smallest group of persons that a figure may be about; smaller ones are merged or left"
              + " out. 3 or more. Default: what was stated before, in the study file or the result, else 5.")
  Optional<Integer> minGroup = Optional.empty();

  /**
   * The minimum: what the command line states, else the study file, else the default.
   *
   * @param study the study file, where there is one
   * @return at least 3
   */
  int minimum(Optional<OpenStudy> study) {
    return minimum(study, Optional.empty());
  }

  /**
   * The same in a batch.
   *
   * @param study the study file, where there is one
   * @param usual what holds where neither states it
   * @return at least 3
   */
  int minimum(Optional<OpenStudy> study, Optional<Integer> usual) {
    return minGroup
        .or(() -> study.flatMap(o -> o.study().settings().minGroup()))
        .or(() -> usual)
        .orElse(StudyOptions.DEFAULT_MIN_GROUP);
  }

  /**
   * What the command line states.
   *
   * @return at least 3; empty where it states none
   */
  Optional<Integer> stated() {
    return minGroup;
  }
}
