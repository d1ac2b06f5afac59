package io.github.locus.ingest.study;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A study as its file states it: which files, where in them the answers stand, what they mean.
 * Everything has a default; {@link #empty()} is the study of a tidy survey.
 *
 * @param title name of the organisation or survey
 * @param files survey files, in the order given
 * @param roster path of the roster, relative to the study file
 * @param instrument id of a built-in questionnaire, or the path of an instrument file
 * @param rates the functions that are rated, where they are others than the questionnaire declares;
 *     empty where they are not
 * @param columns the column of each field of a record
 * @param leaders the column of each rated function's leader, by the instrument's name of the function,
 *     where a record rates several
 * @param items where each rated function's items stand, by the instrument's name of the function;
 *     {@link ItemPlacement#EVERY_FUNCTION} where one statement holds for all
 * @param labels what answers mean, by item or dimension id; {@link LabelRule#EVERY_ITEM} for all
 *     that have no rule of their own
 * @param missing answers that are none
 * @param names how the organisation calls functions, units, windows and nominations
 * @param waves the survey rounds in time order; empty where the data name them
 * @param fieldwork when people were asked; empty where the study does not say
 * @param dateOrder which of day and month comes first, where dates do not tell it
 * @param records which records are read
 * @param raking known margins to which the answers are weighted
 * @param settings options of the analysis
 */
public record StudyFile(
    Optional<String> title,
    List<StudySource> files,
    Optional<String> roster,
    Optional<String> instrument,
    List<String> rates,
    Map<StudyField, ColumnReference> columns,
    Map<String, ColumnReference> leaders,
    Map<String, ItemPlacement> items,
    Map<String, LabelRule> labels,
    MissingRule missing,
    StudyNames names,
    List<StudyWave> waves,
    List<Fieldwork> fieldwork,
    Optional<DateOrder> dateOrder,
    RecordRule records,
    Optional<RakingPlan> raking,
    StudySettings settings) {
  /** Copies, keeping the order of declaration. */
  public StudyFile {
    files = List.copyOf(files);
    rates = List.copyOf(rates);
    columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    leaders = Collections.unmodifiableMap(new LinkedHashMap<>(leaders));
    items = Collections.unmodifiableMap(new LinkedHashMap<>(items));
    labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
    waves = List.copyOf(waves);
    fieldwork = List.copyOf(fieldwork);
  }

  /**
   * When people were asked.
   *
   * @param wave the survey round; empty where there is only one
   * @param from the first day
   * @param to the last day, not before the first
   */
  public record Fieldwork(Optional<String> wave, LocalDate from, LocalDate to) {}

  /**
   * A study that states nothing.
   *
   * @return defaults everywhere
   */
  public static StudyFile empty() {
    return new StudyFile(
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        MissingRule.none(),
        StudyNames.none(),
        List.of(),
        List.of(),
        Optional.empty(),
        RecordRule.withDefaults(),
        Optional.empty(),
        StudySettings.none());
  }

  /**
   * Another choice of records.
   *
   * @param other which records are read
   * @return a copy with it
   */
  public StudyFile withRecords(RecordRule other) {
    return new StudyFile(
        title,
        files,
        roster,
        instrument,
        rates,
        columns,
        leaders,
        items,
        labels,
        missing,
        names,
        waves,
        fieldwork,
        dateOrder,
        other,
        raking,
        settings);
  }

  /**
   * The column of a field.
   *
   * @param field a field
   * @return the column, empty where the study names none
   */
  public Optional<ColumnReference> column(StudyField field) {
    return Optional.ofNullable(columns.get(field));
  }
}
