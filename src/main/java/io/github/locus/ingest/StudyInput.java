package io.github.locus.ingest;

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
  /** Copies. */
  public StudyInput {
    sources = List.copyOf(sources);
  }
}
