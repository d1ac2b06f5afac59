package io.github.locus.ingest.mapped;

import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.ingest.export.ColumnWords;
import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.mapping.StudyMapping;
import io.github.locus.ingest.study.StudyDates;
import io.github.locus.ingest.study.StudyField;
import io.github.locus.ingest.study.StudyFile;
import io.github.locus.ingest.study.StudySource;
import io.github.locus.ingest.study.StudyWave;
import io.github.locus.ingest.table.TextFold;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells the wave of each record of a file: stated for the file, said by its wave column, or by the
 * day of its date.
 */
final class WaveFinder {
  /** A record of no wave of the study. */
  static final String OUTSIDE = "\u0000outside";

  private final Optional<String> fixed;
  private final Optional<CodedColumn> column;
  private final List<String> words;

  private WaveFinder(Optional<String> fixed, Optional<CodedColumn> column, List<String> words) {
    this.fixed = fixed;
    this.column = column;
    this.words = words;
  }

  /**
   * A finder for a file.
   *
   * @param study its waves
   * @param source what is stated of the file
   * @param mapping its columns
   * @param records its records
   * @param values reads the wave column
   * @param faults takes dates that cannot be read
   * @return a finder
   */
  static WaveFinder of(
      StudyFile study,
      StudySource source,
      StudyMapping mapping,
      MappedRecords records,
      FieldValues values,
      ExportFaults faults) {
    List<StudyWave> waves = study.waves();
    Optional<CodedColumn> named = mapping.column(StudyField.WAVE).map(records::column);
    Optional<CodedColumn> dated = mapping.column(StudyField.DATE).map(records::column);
    if (source.wave().isPresent()) {
      return new WaveFinder(source.wave(), Optional.empty(), List.of());
    }
    if (named.isPresent()) {
      List<String> words = named(waves, values.translate(StudyField.WAVE, named.get()));
      return new WaveFinder(Optional.empty(), named, words);
    }
    if (dated.isPresent() && waves.stream().anyMatch(StudyWave::isDated)) {
      List<String> words = dated(study, dated.get(), faults);
      return new WaveFinder(Optional.empty(), dated, words);
    }
    return new WaveFinder(Optional.empty(), Optional.empty(), List.of());
  }

  /** Whether records have a wave. */
  boolean isPresent() {
    return fixed.isPresent() || column.isPresent();
  }

  /** The column that tells the wave, if one does. */
  Optional<ExportColumn> column() {
    return column.map(CodedColumn::column);
  }

  /** The wave of a record, {@link #OUTSIDE} for none of the study, empty for a blank cell. */
  String wave(int row) {
    return fixed.orElseGet(() -> words.get(column.orElseThrow().code(row)));
  }

  private static List<String> named(List<StudyWave> waves, String[] cells) {
    Map<String, String> byText = new HashMap<>();
    for (StudyWave wave : waves) {
      byText.put(TextFold.of(wave.name()), wave.name());
      wave.values().forEach(value -> byText.put(TextFold.of(value), wave.name()));
    }
    List<String> words = new ArrayList<>();
    for (String cell : cells) {
      boolean free = waves.isEmpty() || cell.isEmpty();
      words.add(free ? cell : byText.getOrDefault(TextFold.of(cell), OUTSIDE));
    }
    return words;
  }

  private static List<String> dated(StudyFile study, CodedColumn column, ExportFaults faults) {
    StudyDates dates = StudyDates.of(column.filled().keySet(), study.dateOrder());
    if (dates.isAmbiguous()) {
      faults.add(
          DiagnosticCode.DATE_ORDER_UNKNOWN,
          faults.place(column, 0),
          ColumnWords.of(column.column()));
    }
    List<String> words = new ArrayList<>();
    for (int code = 0; code < column.cells().size(); code++) {
      String cell = column.cells().get(code);
      Optional<LocalDate> day = dates.day(cell);
      if (day.isEmpty() && !cell.isEmpty()) {
        faults.add(
            DiagnosticCode.UNREADABLE_DATE,
            faults.place(column, column.firstRow(code)),
            ExportFaults.shown(column, code),
            ColumnWords.of(column.column()),
            column.count(code));
      }
      words.add(day.map(d -> wave(study.waves(), d)).orElse(""));
    }
    return words;
  }

  private static String wave(List<StudyWave> waves, LocalDate day) {
    return waves.stream()
        .filter(wave -> wave.isDated() && wave.contains(day))
        .findFirst()
        .map(StudyWave::name)
        .orElse(OUTSIDE);
  }
}
