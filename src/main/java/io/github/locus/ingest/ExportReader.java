package io.github.locus.ingest;

import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.diagnostic.Diagnostics;
import io.github.locus.diagnostic.Place;
import io.github.locus.ingest.draft.RowWords;
import io.github.locus.ingest.draft.SurveyDraft;
import io.github.locus.ingest.draft.Vocabulary;
import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.export.ExportLayout;
import io.github.locus.ingest.key.KeyMaker;
import io.github.locus.ingest.key.Keyring;
import io.github.locus.ingest.key.LabelFaults;
import io.github.locus.ingest.label.LabelCatalogue;
import io.github.locus.ingest.mapped.AnswerColumn;
import io.github.locus.ingest.mapped.ExportFaults;
import io.github.locus.ingest.mapped.ExportRows;
import io.github.locus.ingest.mapped.ExportScales;
import io.github.locus.ingest.mapped.MappedRecords;
import io.github.locus.ingest.mapped.MappingGaps;
import io.github.locus.ingest.mapped.UnreadColumns;
import io.github.locus.ingest.mapping.StudyMapper;
import io.github.locus.ingest.mapping.StudyMapping;
import io.github.locus.ingest.response.ExportRecord;
import io.github.locus.ingest.response.ExportTable;
import io.github.locus.ingest.row.AbsenceTally;
import io.github.locus.ingest.row.AnswerReader;
import io.github.locus.ingest.row.RowFaults;
import io.github.locus.ingest.row.RowLayout;
import io.github.locus.ingest.row.RowReader;
import io.github.locus.ingest.study.StudyNames;
import io.github.locus.ingest.study.StudySource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads exports into a draft by what a study says of them. */
final class ExportReader {
  private final SurveyDraft draft;
  private final StudyInput input;
  private final LabelCatalogue catalogue;
  private final StudyMapper mapper;

  /** What the words of a draft's rows mean, which are ours already. */
  private final Vocabulary ours;

  private final SourceFiles files;
  private final Diagnostics out;
  private Optional<Known> known = Optional.empty();

  ExportReader(SurveyDraft draft, StudyInput input, LabelCatalogue catalogue, SourceFiles files) {
    this.draft = draft;
    this.input = input;
    this.catalogue = catalogue;
    this.files = files;
    this.out = draft.diagnostics();
    this.ours = new Vocabulary(draft.instrument(), StudyNames.none());
    this.mapper =
        new StudyMapper(
            input.study(), input.places(), draft.instrument(), draft.vocabulary().functions(), out);
  }

  /**
   * Reads an export to its end, also if it cannot be mapped: then only to count and hash it.
   *
   * @param export an export of which no record was taken
   * @param source what the study says of the file
   * @return what its records hold, empty where diagnostics say why there are none
   * @throws IOException if the file cannot be read on
   */
  Optional<RowLayout> read(ExportTable export, StudySource source) throws IOException {
    ExportLayout layout = export.layout();
    Place place = Place.inFile(export.table().name());
    if (layout.isDictionary()) {
      out.add(
          DiagnosticCode.NOT_ANSWERS,
          place,
          layout.platform().title(),
          layout.platform().download());
    }
    Optional<StudyMapping> mapping =
        layout.isDictionary() ? Optional.empty() : map(source, layout, export.table().name());
    if (mapping.isEmpty()) {
      while (export.next().isPresent()) {
        // what is left out is counted, and the bytes are hashed
      }
      files.describe(export, List.of(), Map.of(), List.of());
      return Optional.empty();
    }
    MappedRecords records = new MappedRecords(mapping.get());
    MappingGaps gaps = new MappingGaps(layout, mapping.get());
    for (Optional<ExportRecord> r = export.next(); r.isPresent(); r = export.next()) {
      records.add(r.get());
      gaps.add(r.get());
    }
    return Optional.of(new OneExport(export, source, mapping.get(), records).read(gaps));
  }

  /** Thousands of files of one survey have one header: where there was nothing to say of it, it is mapped once. */
  private Optional<StudyMapping> map(StudySource source, ExportLayout layout, String file) {
    List<Object> asked = List.of(layout, source.columns(), source.items(), source.function());
    if (known.filter(before -> before.asked().equals(asked)).isPresent()) {
      return known.map(Known::mapping).filter(found -> !out.hasErrors());
    }
    long said = out.count();
    Optional<StudyMapping> mapping = mapper.map(source, layout, file);
    known = mapping.filter(found -> out.count() == said).map(found -> new Known(asked, found));
    return mapping;
  }

  /**
   * A mapping that may serve for the next file too.
   *
   * @param asked all that it depends on: the columns of a file, and what the study says of them there
   * @param mapping what was found, with nothing to be said of it
   */
  private record Known(List<Object> asked, StudyMapping mapping) {}

  /** One export whose records are all known. */
  private final class OneExport {
    private final ExportTable export;
    private final StudySource source;
    private final StudyMapping mapping;
    private final MappedRecords records;
    private final Place place;
    private final ExportFaults faults;
    private final List<List<AnswerColumn>> answers = new ArrayList<>();

    OneExport(ExportTable export, StudySource source, StudyMapping mapping, MappedRecords records) {
      this.export = export;
      this.source = source;
      this.mapping = mapping;
      this.records = records;
      this.place = Place.inFile(export.table().name());
      this.faults = new ExportFaults(export.table().name(), records, out);
      for (StudyMapping.Block block : mapping.blocks()) {
        answers.add(block.items().stream().map(this::answers).toList());
      }
    }

    private AnswerColumn answers(List<ExportColumn> columns) {
      return switch (columns.size()) {
        case 0 -> new AnswerColumn.NotAsked();
        case 1 -> new AnswerColumn.Single(records.column(columns.get(0)));
        default ->
            new AnswerColumn.Expanded(columns.stream().map(records::column).toList(), catalogue);
      };
    }

    RowLayout read(MappingGaps gaps) {
      Keyring keyring =
          new KeyMaker(input.study(), draft.instrument(), catalogue)
              .keys(cells(), new LabelFaults(place, draft.instrument(), out));
      for (List<AnswerColumn> block : answers) {
        keyring.keys().forEach((item, key) -> block.get(item).read(key, faults));
      }
      RowWords words = new RowWords(draft.vocabulary());
      ExportRows rows =
          new ExportRows(
              input.study(), source, mapping, records, answers, words, catalogue, faults);
      AnswerReader reader = new AnswerReader(draft.instrument().items().size(), true);
      if (!out.hasErrors()) {
        read(rows, reader);
        words.report(place, out);
      }
      report(reader.tally());
      gaps.report(keyring, draft.instrument(), place, out);
      files.describe(
          export,
          new ExportScales(draft.instrument(), answers).groups(keyring),
          rows.leftOut(),
          UnreadColumns.of(export.layout(), gaps));
      return rows.layout();
    }

    private void read(ExportRows rows, AnswerReader answerReader) {
      List<String> names = export.layout().columns().stream().map(ExportColumn::shown).toList();
      RowReader reader =
          new RowReader(
              draft,
              rows.layout(),
              new RowWords(ours),
              answerReader,
              new RowFaults(export.table(), names, out));
      rows.read(reader);
      reader.end();
    }

    /** Distinct answers by item; an item without any cell that is filled needs no key. */
    private Map<Integer, Map<String, Long>> cells() {
      Map<Integer, Map<String, Long>> cells = new LinkedHashMap<>();
      for (int i = 0; i < draft.instrument().items().size(); i++) {
        Map<String, Long> ofItem = new LinkedHashMap<>();
        for (List<AnswerColumn> block : answers) {
          block.get(i).answers().forEach((cell, n) -> ofItem.merge(cell, n, Long::sum));
        }
        cells.put(i, ofItem);
      }
      return cells;
    }

    private void report(AbsenceTally tally) {
      if (export.table().recordCount() == 0) {
        out.add(DiagnosticCode.NO_RECORDS, place);
      }
      ExportInspector.reportPersonal(export.layout(), place, out);
      if (tally.absent() > 0) {
        out.add(DiagnosticCode.ABSENT_ANSWERS, place, tally.about(), tally.words());
      }
    }
  }
}
