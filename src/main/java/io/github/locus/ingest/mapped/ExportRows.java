package io.github.locus.ingest.mapped;

import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.ingest.draft.RowWords;
import io.github.locus.ingest.export.ColumnWords;
import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.export.LeftOutReason;
import io.github.locus.ingest.label.LabelCatalogue;
import io.github.locus.ingest.mapping.StudyMapping;
import io.github.locus.ingest.row.RowLayout;
import io.github.locus.ingest.row.RowReader;
import io.github.locus.ingest.row.SurveyRow;
import io.github.locus.ingest.study.StudyField;
import io.github.locus.ingest.study.StudyFile;
import io.github.locus.ingest.study.StudySource;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The records of an export, all of whose cells are known. Each record is either read or counted
 * under the reason for which it is left out.
 */
public final class ExportRows implements SurveyRow {
  private static final List<StudyField> NEEDED =
      List.of(StudyField.RESPONDENT, StudyField.FUNCTION, StudyField.UNIT);

  /**
   * A field of the records in our words.
   *
   * @param column where it stands
   * @param words a word for each distinct cell of the column, empty where there is none
   */
  @SuppressWarnings("ArrayRecordComponent")
  private record Words(CodedColumn column, String[] words) {
    String of(int row) {
      return words[column.code(row)];
    }
  }

  private final StudySource source;
  private final StudyMapping mapping;
  private final MappedRecords records;
  private final List<List<AnswerColumn>> answers;
  private final int minimumAnswered;
  private final ExportFaults faults;
  private final Map<StudyField, Words> fields = new EnumMap<>(StudyField.class);
  private final WaveFinder waves;
  private final Map<String, Long> leftOut = new LinkedHashMap<>();
  private final Map<StudyField, Integer> firstIncomplete = new TreeMap<>();
  private int row;

  /**
   * Records of one file.
   *
   * @param study the study
   * @param source what it says of the file
   * @param mapping where the records hold what
   * @param records all of them
   * @param answers the answers to each item, by rating
   * @param words what the words beside the answers mean
   * @param catalogue words that are no answers
   * @param faults takes what cannot be read
   */
  public ExportRows(
      StudyFile study,
      StudySource source,
      StudyMapping mapping,
      MappedRecords records,
      List<List<AnswerColumn>> answers,
      RowWords words,
      LabelCatalogue catalogue,
      ExportFaults faults) {
    this.source = source;
    this.mapping = mapping;
    this.records = records;
    this.answers = answers;
    this.minimumAnswered = study.records().minimumAnswered();
    this.faults = faults;
    FieldValues values = new FieldValues(study, words, catalogue, faults);
    mapping
        .fields()
        .forEach(
            (field, column) -> {
              boolean stated =
                  field == StudyField.WAVE
                      || field == StudyField.DATE
                      || field == StudyField.LEADER
                      || (field == StudyField.UNIT && source.unit().isPresent())
                      || (field == StudyField.FUNCTION && !isNamedByRow());
              if (!stated) {
                CodedColumn coded = records.column(column);
                fields.put(field, new Words(coded, values.translate(field, coded)));
              }
            });
    this.waves = WaveFinder.of(study, source, mapping, records, values, faults);
  }

  private boolean isNamedByRow() {
    return mapping.blocks().stream().anyMatch(block -> block.function().isEmpty());
  }

  /** What the records hold. */
  public RowLayout layout() {
    Set<StudyField> said = EnumSet.noneOf(StudyField.class);
    said.addAll(fields.keySet());
    source.unit().ifPresent(unit -> said.add(StudyField.UNIT));
    if (waves.isPresent()) {
      said.add(StudyField.WAVE);
    }
    return new RowLayout(mapping, said);
  }

  /**
   * Reads all records that are not left out.
   *
   * @param reader takes them
   */
  public void read(RowReader reader) {
    for (row = 0; row < records.size(); row++) {
      Optional<String> reason = reasonToLeave();
      if (reason.isPresent()) {
        leftOut.merge(reason.get(), 1L, Long::sum);
      } else {
        reader.read(this);
      }
    }
    firstIncomplete.forEach(this::reportIncomplete);
  }

  /** Records left out, by reason. */
  public Map<String, Long> leftOut() {
    return leftOut;
  }

  private Optional<String> reasonToLeave() {
    for (Map.Entry<StudyField, Words> field : fields.entrySet()) {
      if (NEEDED.contains(field.getKey()) && field.getValue().of(row).isEmpty()) {
        return incomplete(field.getKey());
      }
    }
    if (waves.isPresent()) {
      String wave = waves.wave(row);
      if (wave.isEmpty()) {
        return incomplete(StudyField.WAVE);
      }
      if (wave.equals(WaveFinder.OUTSIDE)) {
        return Optional.of(LeftOutReason.OUTSIDE_WAVE.code());
      }
    }
    return answered() < minimumAnswered
        ? Optional.of(LeftOutReason.TOO_FEW_ANSWERS.code())
        : Optional.empty();
  }

  private int answered() {
    int answered = 0;
    for (List<AnswerColumn> block : answers) {
      for (AnswerColumn item : block) {
        answered += item.answer(row) > 0 ? 1 : 0;
      }
    }
    return answered;
  }

  private Optional<String> incomplete(StudyField field) {
    firstIncomplete.putIfAbsent(field, row);
    return Optional.of(reason(field));
  }

  private static String reason(StudyField field) {
    String key = field.key();
    return "without" + Character.toUpperCase(key.charAt(0)) + key.substring(1);
  }

  private void reportIncomplete(StudyField field, int first) {
    Optional<CodedColumn> column =
        field == StudyField.WAVE
            ? waves.column().map(records::column)
            : Optional.ofNullable(fields.get(field)).map(Words::column);
    column.ifPresent(
        coded ->
            faults.add(
                DiagnosticCode.INCOMPLETE_RECORDS,
                faults.place(coded, first),
                field.key(),
                leftOut.getOrDefault(reason(field), 0L),
                ColumnWords.of(coded.column())));
  }

  @Override
  public long line() {
    return records.line(row);
  }

  @Override
  public String word(StudyField field) {
    if (field == StudyField.WAVE) {
      return waves.wave(row);
    }
    if (field == StudyField.UNIT && source.unit().isPresent()) {
      return source.unit().get();
    }
    Words words = fields.get(field);
    return words == null ? "" : words.of(row);
  }

  @Override
  public int answer(int block, int item) {
    return answers.get(block).get(item).answer(row);
  }

  @Override
  public String spelling(int block, int item) {
    // told by its kind: the words of an export are many
    return "";
  }

  @Override
  public String leader(int block) {
    return cell(mapping.blocks().get(block).leader());
  }

  @Override
  public String headcount(int block) {
    return cell(mapping.blocks().get(block).headcount());
  }

  private String cell(Optional<ExportColumn> column) {
    return column.map(found -> records.column(found).cell(row)).orElse("");
  }
}
