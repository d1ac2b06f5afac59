package io.github.locus.ingest;

import io.github.locus.ingest.study.RecordRule;
import io.github.locus.ingest.study.StudyFile;
import io.github.locus.ingest.study.StudyPlaces;
import io.github.locus.ingest.study.StudySource;
import java.util.List;

/**
 * A study by which survey files are read.
 *
 * @param study what it states
 * @param places where it states it
 * @param sources what it states of each survey file, in the order of the files
 */
public record StudyInput(StudyFile study, StudyPlaces places, List<StudySource> sources) {
  public StudyInput {
    sources = List.copyOf(sources);
  }

  /**
   * A study that states nothing.
   *
   * @param surveys the survey files
   * @return defaults for each of them
   */
  static StudyInput none(List<InputSource> surveys) {
    StudyFile empty = StudyFile.empty();
    RecordRule keepAll = new RecordRule(true, empty.records().minimumAnswered(), false);
    return new StudyInput(
        empty.withRecords(keepAll),
        StudyPlaces.none("study"),
        surveys.stream().map(survey -> StudySource.of(survey.name())).toList());
  }
}
