package io.github.locus.ingest.mapped;

import io.github.locus.ingest.abreast.Abreast;
import io.github.locus.ingest.column.AnswerSample;
import io.github.locus.ingest.column.ColumnProfile;
import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.export.ExportLayout;
import io.github.locus.ingest.response.ExportRecord;
import io.github.locus.ingest.table.ToldValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Counts what the question columns of an export hold, over the records that are kept: memory for
 * {@value ColumnProfile#MOST_VALUES} values a column, whatever the number of records.
 */
public final class ExportProfiler {
  private static final Pattern DATE = Pattern.compile("\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}.{0,20}");

  /** Columns in front that may hold persons, and the length of what they are called by. */
  private static final int FIRST_COLUMNS = 100;

  private static final int LONGEST_ID = 60;

  private final List<ExportColumn> questions;
  private final List<Map<String, Long>> values = new ArrayList<>();
  private final Map<String, Holders> holders = new HashMap<>();
  private final long[] filled;
  private final long[] repeated;
  private final List<List<String>> sample = new ArrayList<>();
  private final Map<Integer, LaterDates> later = new HashMap<>();
  private long records;

  /** Records that hold a value, whatever the column; one that holds it often counts once. */
  private static final class Holders {
    private long last;
    private int count;
  }

  /**
   * @param layout columns; identifying and metadata columns are not looked at
   */
  public ExportProfiler(ExportLayout layout) {
    this(layout.questions());
  }

  /**
   * @param columns the columns to look at; none of them identifies a person
   */
  public ExportProfiler(List<ExportColumn> columns) {
    this.questions = List.copyOf(columns);
    this.filled = new long[questions.size()];
    this.repeated = new long[questions.size()];
    questions.forEach(question -> values.add(new LinkedHashMap<>()));
    questions.forEach(question -> sample.add(new ArrayList<>()));
  }

  /**
   * Takes a record into account.
   *
   * @param record a record that is kept
   */
  public void add(ExportRecord record) {
    records++;
    String before = "";
    for (int q = 0; q < filled.length; q++) {
      String cell = record.cell(questions.get(q).index());
      repeated[q] += !cell.isEmpty() && cell.equals(before) ? 1 : 0;
      before = cell;
      if (records <= AnswerSample.RECORDS) {
        sample.get(q).add(isKept(q, cell) ? cell : "");
      }
      if (cell.isEmpty()) {
        continue;
      }
      if (filled[q] == 0 && DATE.matcher(cell).matches()) {
        later.put(q, new LaterDates());
      } else if (records > AnswerSample.RECORDS && later.containsKey(q)) {
        Objects.requireNonNull(later.get(q)).add(cell);
      }
      filled[q]++;
      Map<String, Long> counts = values.get(q);
      if (counts.containsKey(cell) || counts.size() < ColumnProfile.MOST_VALUES) {
        counts.merge(cell, 1L, Long::sum);
        Holders holding = holders.computeIfAbsent(cell, unused -> new Holders());
        holding.count += holding.last == records ? 0 : 1;
        holding.last = records;
      }
    }
  }

  /** Whether a cell may be one of an answer, or of a person in one of the first columns. */
  private boolean isKept(int question, String cell) {
    return values.get(question).size() < ColumnProfile.MOST_VALUES
        || (question < FIRST_COLUMNS
            && filled[question] == records - 1
            && cell.length() <= LONGEST_ID);
  }

  /**
   * The first records.
   *
   * @return their answers side by side
   */
  public AnswerSample sample() {
    Map<Integer, List<String>> byColumn = new LinkedHashMap<>();
    for (int q = 0; q < filled.length; q++) {
      boolean told = !values.get(q).isEmpty() && values.get(q).size() < ColumnProfile.MOST_VALUES;
      if (told || (q < FIRST_COLUMNS && filled[q] == records)) {
        byColumn.put(questions.get(q).index(), sample.get(q));
      }
    }
    Map<Integer, List<String>> dates = new HashMap<>();
    later.forEach((q, cells) -> dates.put(questions.get(q).index(), cells.kept()));
    return new AnswerSample(byColumn, dates);
  }

  /**
   * What the columns hold.
   *
   * @return a profile for each question column, in file order
   */
  public List<ColumnProfile> profiles() {
    return profiles(questions);
  }

  /**
   * What was counted.
   *
   * @param columns the same columns with the texts that they have once the notes of the file are known
   * @return a profile for each question column, in file order
   */
  public List<ColumnProfile> profiles(List<ExportColumn> columns) {
    return Abreast.map(
        IntStream.range(0, filled.length).boxed().toList(),
        q ->
            new ColumnProfile(
                columns.get(q), values.get(q), filled[q], records, repeated[q], common(q)));
  }

  private Set<String> common(int question) {
    return values.get(question).keySet().stream()
        .filter(value -> ToldValue.mayBe(value, Objects.requireNonNull(holders.get(value)).count))
        .collect(Collectors.toSet());
  }
}
