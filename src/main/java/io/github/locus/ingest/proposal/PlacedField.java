package io.github.locus.ingest.proposal;

import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.study.StudyField;

/**
 * A column that holds something beside answers.
 *
 * @param field what it holds
 * @param column the column
 * @param sure whether it is written into the study; if not, it is only suggested
 * @param why what speaks for it, a few words
 */
record PlacedField(StudyField field, ExportColumn column, boolean sure, String why) {}
