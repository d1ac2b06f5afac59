package io.github.locus.ingest;

import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.diagnostic.Diagnostics;
import io.github.locus.diagnostic.Place;
import io.github.locus.ingest.draft.RowWords;
import io.github.locus.ingest.draft.SurveyDraft;
import io.github.locus.ingest.export.LeftOutReason;
import io.github.locus.ingest.mapping.StudyMapping;
import io.github.locus.ingest.mapping.StudyMapping.Block;
import io.github.locus.ingest.response.NoteRows;
import io.github.locus.ingest.response.TotalRows;
import io.github.locus.ingest.row.AbsenceTally;
import io.github.locus.ingest.row.AnswerReader;
import io.github.locus.ingest.row.RowFaults;
import io.github.locus.ingest.row.RowLayout;
import io.github.locus.ingest.row.RowReader;
import io.github.locus.ingest.table.OpenTable;
import io.github.locus.ingest.table.TableRow;
import io.github.locus.ingest.tidy.AnswerFaults;
import io.github.locus.ingest.tidy.TidyMapper;
import io.github.locus.ingest.tidy.TidyRow;
import io.github.locus.instrument.ResponseScale;
import io.github.locus.survey.SourceFile.ScaleGroup;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads the tidy files of one survey into a draft. */
final class TidyFiles {
  private final SurveyDraft draft;
  private final Diagnostics out;
  private final TidyMapper mapper;
  private final FileColumns columns;

  TidyFiles(SurveyDraft draft, FileColumns columns) {
    this.draft = draft;
    this.columns = columns;
    this.out = draft.diagnostics();
    this.mapper = new TidyMapper(draft.instrument());
  }

  /**
   * Reads a file to its end, also if its header has errors: then only to count and hash it.
   *
   * @param table an open table
   * @param files takes what the file turned out to be
   * @throws IOException if the file cannot be read on
   */
  void read(OpenTable table, SourceFiles files) throws IOException {
    RowWords words = new RowWords(draft.vocabulary());
    Optional<StudyMapping> mapping = mapper.map(table, words, out);
    if (mapping.isEmpty()) {
      files.count(table);
      reportEmpty(table);
      return;
    }
    RowLayout layout = RowLayout.of(mapping.get());
    columns.add(table, layout);
    RowFaults faults = RowFaults.of(table, out);
    AnswerFaults answerFaults = new AnswerFaults(faults, draft.instrument().id());
    AnswerReader answers = new AnswerReader(draft.instrument().items().size(), false);
    RowReader reader = new RowReader(draft, layout, words, answers, faults);
    long totals = 0;
    long notes = 0;
    TidyRow tidy = new TidyRow(mapping.get(), draft.instrument(), answerFaults);
    for (Optional<TableRow> row = table.next(); row.isPresent(); row = table.next()) {
      if (TotalRows.isTotal(row.get().fields())) {
        totals++;
      } else if (NoteRows.isNote(row.get().fields())) {
        notes++;
      } else if (faults.isComplete(row.get())) {
        reader.read(tidy.at(row.get()));
      }
    }
    reader.end();
    answerFaults.report(out);
    words.report(Place.inFile(table.name()), out);
    reportEmpty(table);
    report(table, answers.tally(), reader.blankRows());
    files.describe(
        table,
        scaleGroups(mapping.get(), answers.tally().spellings()),
        leftOut(reader.blankRows(), totals, notes));
  }

  private static Map<String, Long> leftOut(long blankRows, long totals, long notes) {
    Map<String, Long> leftOut = new LinkedHashMap<>();
    if (blankRows > 0) {
      leftOut.put(LeftOutReason.BLANK.code(), blankRows);
    }
    if (totals > 0) {
      leftOut.put(LeftOutReason.TOTAL.code(), totals);
    }
    if (notes > 0) {
      leftOut.put(LeftOutReason.NOTE.code(), notes);
    }
    return leftOut;
  }

  private void reportEmpty(OpenTable table) {
    if (table.recordCount() == 0) {
      out.add(DiagnosticCode.NO_RECORDS, Place.inFile(table.name()));
    }
  }

  private void report(OpenTable table, AbsenceTally tally, long blankRows) {
    Place place = Place.inFile(table.name());
    if (tally.absent() > 0) {
      out.add(DiagnosticCode.ABSENT_ANSWERS, place, tally.about(), tally.words());
    }
    if (blankRows > 0) {
      out.add(DiagnosticCode.BLANK_RATINGS, place);
    }
  }

  private List<ScaleGroup> scaleGroups(StudyMapping mapping, Map<String, Long> missing) {
    Map<ResponseScale, List<String>> columns = new LinkedHashMap<>();
    for (Block block : mapping.blocks()) {
      for (int item = 0; item < block.items().size(); item++) {
        columns
            .computeIfAbsent(draft.instrument().dimension(item).scale(), scale -> new ArrayList<>())
            .add(block.items().get(item).get(0).name());
      }
    }
    // the cells of a file are counted over all its scales: they stand with the first
    Map<String, Long> counted = new LinkedHashMap<>(missing);
    List<ScaleGroup> groups = new ArrayList<>();
    columns.forEach(
        (scale, names) -> {
          groups.add(new ScaleGroup(names, points(scale), counted, true));
          counted.replaceAll((cell, count) -> 0L);
        });
    return groups;
  }

  private static List<String> points(ResponseScale scale) {
    return IntStream.rangeClosed(scale.min(), scale.max()).mapToObj(Integer::toString).toList();
  }
}
