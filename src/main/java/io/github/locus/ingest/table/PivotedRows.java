package io.github.locus.ingest.table;

import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.ingest.bytes.MalformedInputException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The rows of a table of answers as a row a record: first the columns that say the same in all rows
 * of every record, then a column a question, its header the question. A row has the line of the
 * record's first answer. What differs between the rows of a record belongs to an answer, and is left
 * out. A record is a person, or a person and what tells the person's records apart.
 */
final class PivotedRows implements RowSource {
  private final RowSource rows;
  private final Iterator<TableRow> pivoted;

  /**
   * Reads all rows.
   *
   * @param rows rows of answers, the header first
   * @param layout which columns hold what
   * @throws MalformedInputException if a column is not there, or a record answers a question twice
   * @throws IOException if the rows cannot be read
   */
  PivotedRows(RowSource rows, AnswerRows layout) throws IOException {
    this.rows = rows;
    TableRow header =
        rows.next().orElseThrow(() -> new MalformedInputException(DiagnosticCode.EMPTY_FILE));
    this.pivoted = new Pivot(header, layout).of(rows).iterator();
  }

  @Override
  public Optional<TableRow> next() {
    return pivoted.hasNext() ? Optional.of(pivoted.next()) : Optional.empty();
  }

  @Override
  public long blankRows() {
    return rows.blankRows();
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }

  /** The rows while they are collected. */
  private static final class Pivot {
    private final TableRow header;
    private final int person;
    private final int question;
    private final int answer;
    private final List<Integer> apart = new ArrayList<>();
    private final BitSet ofAnswers = new BitSet();
    private final Map<String, Integer> questions = new LinkedHashMap<>();
    private final Map<List<String>, Recorded> records = new LinkedHashMap<>();

    Pivot(TableRow header, AnswerRows layout) throws MalformedInputException {
      this.header = header;
      this.person = column(layout.person());
      this.question = column(layout.question());
      this.answer = column(layout.answer());
      for (String name : layout.apart()) {
        apart.add(column(name));
      }
      ofAnswers.set(question);
      ofAnswers.set(answer);
    }

    private int column(String name) throws MalformedInputException {
      String folded = withoutStop(name);
      for (int c = 0; c < header.fields().length; c++) {
        if (withoutStop(header.field(c)).equals(folded)) {
          return c;
        }
      }
      throw new MalformedInputException(DiagnosticCode.NO_SUCH_ANSWER_COLUMN, name);
    }

    /** A header such as "Nr." is named without its stop where columns are read. */
    private static String withoutStop(String name) {
      return TextFold.of(name).replaceAll("[.:]+$", "");
    }

    List<TableRow> of(RowSource rows) throws IOException {
      for (Optional<TableRow> row = rows.next(); row.isPresent(); row = rows.next()) {
        add(row.get());
      }
      List<TableRow> all = new ArrayList<>();
      List<String> names = kept(header.fields());
      names.addAll(questions.keySet());
      all.add(new TableRow(header.line(), names.toArray(String[]::new)));
      for (Recorded one : records.values()) {
        List<String> cells = kept(one.first().fields());
        for (int q = 0; q < questions.size(); q++) {
          cells.add(one.answers().getOrDefault(q, ""));
        }
        all.add(new TableRow(one.first().line(), cells.toArray(String[]::new)));
      }
      return all;
    }

    private void add(TableRow row) throws MalformedInputException {
      if (row.fields().length < header.fields().length) {
        throw new MalformedInputException(
            DiagnosticCode.RAGGED_ROW,
            OptionalLong.of(row.line()),
            row.fields().length,
            header.fields().length);
      }
      String asked = row.field(question);
      if (asked.isEmpty() || row.field(person).isEmpty()) {
        return;
      }
      List<String> key = new ArrayList<>(List.of(row.field(person)));
      apart.forEach(column -> key.add(row.field(column)));
      Recorded one = records.computeIfAbsent(key, id -> new Recorded(row, new LinkedHashMap<>()));
      for (int c = 0; c < header.fields().length; c++) {
        if (!row.field(c).equals(one.first().field(c))) {
          ofAnswers.set(c);
        }
      }
      int number = questions.computeIfAbsent(asked, text -> questions.size());
      String given = row.field(answer);
      String before = one.answers().putIfAbsent(number, given);
      if (before != null && !before.equals(given)) {
        throw new MalformedInputException(
            DiagnosticCode.ANSWERED_TWICE, OptionalLong.of(row.line()), one.first().line());
      }
    }

    private List<String> kept(String[] fields) {
      List<String> kept = new ArrayList<>();
      for (int c = 0; c < header.fields().length; c++) {
        if (!ofAnswers.get(c)) {
          kept.add(fields[c]);
        }
      }
      return kept;
    }
  }

  /**
   * A record's rows.
   *
   * @param first the first of them
   * @param answers answer by the number of the question
   */
  private record Recorded(TableRow first, Map<Integer, String> answers) {}
}
