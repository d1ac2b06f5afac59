package io.github.locus.ingest.study;

/**
 * A study and where its file states it.
 *
 * @param study what the file states
 * @param places where it states it
 */
public record StatedStudy(StudyFile study, StudyPlaces places) {}
