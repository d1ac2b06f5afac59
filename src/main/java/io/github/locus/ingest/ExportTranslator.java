package io.github.locus.ingest;

import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.ingest.export.LeftOutReason;
import io.github.locus.ingest.label.LabelCatalogue;
import io.github.locus.ingest.study.FunctionNames;
import io.github.locus.ingest.study.StudyField;
import io.github.locus.ingest.study.StudyMapping;
import io.github.locus.ingest.study.StudyMapping.Block;
import io.github.locus.ingest.study.StudySource;
import io.github.locus.ingest.table.TableRow;
import io.github.locus.instrument.Dimension;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Translates the records of one export into tidy rows, which are then read like anybody's. Each
 * record is either read or counted under the reason for which it is left out.
 */
final class ExportTranslator {
  private static final Map<StudyField, RowField> FIELDS =
      Map.of(
          StudyField.RESPONDENT, RowField.RESPONDENT,
          StudyField.FUNCTION, RowField.FUNCTION,
          StudyField.UNIT, RowField.UNIT,
          StudyField.OWN_FUNCTION, RowField.OWN_FUNCTION,
          StudyField.WEIGHT, RowField.WEIGHT,
          StudyField.SHOULD_LEAD, RowField.SHOULD_LEAD,
          StudyField.TURN_TO, RowField.TURN_TO,
          StudyField.WINDOW, RowField.WINDOW);
  private static final List<RowField> NEEDED =
      List.of(RowField.RESPONDENT, RowField.FUNCTION, RowField.UNIT);

  private final SurveyDraft draft;
  private final StudyInput input;
  private final StudySource source;
  private final MappedRecords records;
  private final ExportFaults faults;
  private final CanonicalRow canonical = new CanonicalRow();
  private final List<TranslatedField> fields = new ArrayList<>();
  private final WaveFinder waves;
  private final List<List<AnswerColumn>> answers;
  private final int[] lowest;
  private final Map<String, Long> leftOut = new LinkedHashMap<>();
  private final Map<String, Integer> firstIncomplete = new TreeMap<>();
  private final AbsenceTally tally = new AbsenceTally();

  ExportTranslator(
      SurveyDraft draft,
      StudyInput input,
      StudySource source,
      StudyMapping mapping,
      MappedRecords records,
      List<List<AnswerColumn>> answers,
      LabelCatalogue catalogue,
      ExportFaults faults) {
    this.draft = draft;
    this.input = input;
    this.source = source;
    this.records = records;
    this.faults = faults;
    this.answers = answers;
    FunctionNames functions = new FunctionNames(draft.instrument(), input.study().names());
    FieldValues values = new FieldValues(input.study(), functions, catalogue, faults);
    mapping
        .fields()
        .forEach(
            (field, column) -> {
              RowField own = FIELDS.get(field);
              boolean stated =
                  (own == RowField.UNIT && source.unit().isPresent())
                      || (own == RowField.FUNCTION && !isNamedByRow(mapping));
              if (own != null && !stated) {
                CodedColumn coded = records.column(column);
                fields.add(new TranslatedField(own, coded, values.translate(own, coded)));
                canonical.field(own, Optional.of(column));
              }
            });
    source.unit().ifPresent(unit -> canonical.field(RowField.UNIT, Optional.empty()));
    this.waves = WaveFinder.of(input.study(), source, mapping, records, values, faults);
    if (waves.isPresent()) {
      canonical.field(RowField.WAVE, waves.column());
    }
    for (Block block : mapping.blocks()) {
      canonical.block(block, block.function(), draft.instrument());
    }
    this.lowest =
        draft.instrument().dimensions().stream().flatMapToInt(ExportTranslator::lowest).toArray();
  }

  private static java.util.stream.IntStream lowest(Dimension dimension) {
    return dimension.items().stream().mapToInt(item -> dimension.scale().min());
  }

  private static boolean isNamedByRow(StudyMapping mapping) {
    return mapping.blocks().stream().anyMatch(block -> block.function().isEmpty());
  }

  /** Where the translated rows hold what. */
  ColumnMapping mapping() {
    return canonical.mapping();
  }

  /** Reads all records into the draft. */
  void translate() {
    ColumnMapping mapping = canonical.mapping();
    RowFaults rowFaults =
        new RowFaults(faults.file(), canonical.names(), canonical::number, draft.diagnostics());
    RowReader reader = new RowReader(draft, mapping, rowFaults);
    for (int row = 0; row < records.size(); row++) {
      TableRow translated = canonical.at(records.line(row));
      if (fill(translated.fields(), row, mapping)) {
        reader.read(translated);
      }
    }
    reader.end();
    firstIncomplete.forEach(this::reportIncomplete);
  }

  /** Records left out, by reason. */
  Map<String, Long> leftOut() {
    return leftOut;
  }

  AbsenceTally tally() {
    return tally;
  }

  private boolean fill(String[] cells, int row, ColumnMapping mapping) {
    for (TranslatedField field : fields) {
      String word = field.word(row);
      if (word.isEmpty() && NEEDED.contains(field.field())) {
        return leaveIncomplete(field.field(), row);
      }
      cells[mapping.column(field.field()).orElseThrow()] = word;
    }
    source.unit().ifPresent(unit -> cells[mapping.column(RowField.UNIT).orElseThrow()] = unit);
    if (waves.isPresent()) {
      String wave = waves.wave(row);
      if (wave.isEmpty()) {
        return leaveIncomplete(RowField.WAVE, row);
      }
      if (wave.equals(WaveFinder.OUTSIDE)) {
        return leave(LeftOutReason.OUTSIDE_WAVE.code());
      }
      cells[mapping.column(RowField.WAVE).orElseThrow()] = wave;
    }
    return fillAnswers(cells, row, mapping);
  }

  private boolean fillAnswers(String[] cells, int row, ColumnMapping mapping) {
    int answered = 0;
    List<int[]> ratings = new ArrayList<>();
    for (int b = 0; b < answers.size(); b++) {
      int[] rating = new int[lowest.length];
      for (int i = 0; i < rating.length; i++) {
        rating[i] = answers.get(b).get(i).answer(row);
        boolean given = rating[i] > 0;
        answered += given ? 1 : 0;
        cells[mapping.blocks().get(b).items().get(i)] =
            given ? Integer.toString(lowest[i] + rating[i] - 1) : "";
      }
      ratings.add(rating);
    }
    if (answered < input.study().records().minimumAnswered()) {
      return leave(LeftOutReason.TOO_FEW_ANSWERS.code());
    }
    ratings.forEach(tally::add);
    return true;
  }

  private boolean leave(String reason) {
    leftOut.merge(reason, 1L, Long::sum);
    return false;
  }

  private boolean leaveIncomplete(RowField field, int row) {
    firstIncomplete.putIfAbsent(field.columnName(), row);
    return leave(reason(field.columnName()));
  }

  private static String reason(String field) {
    return "without" + Character.toUpperCase(field.charAt(0)) + field.substring(1);
  }

  private void reportIncomplete(String field, int row) {
    Optional<CodedColumn> column =
        fields.stream()
            .filter(f -> f.field().columnName().equals(field))
            .map(TranslatedField::column)
            .findFirst()
            .or(() -> waves.column().map(records::column));
    column.ifPresent(
        coded ->
            faults.add(
                DiagnosticCode.INCOMPLETE_RECORDS,
                faults.place(coded, row),
                field,
                leftOut.getOrDefault(reason(field), 0L),
                coded.column().shown()));
  }
}
