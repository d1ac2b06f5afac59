package io.github.locus.ingest.tidy;

import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.mapping.StudyMapping;
import io.github.locus.ingest.mapping.StudyMapping.Block;
import io.github.locus.ingest.row.AnswerCode;
import io.github.locus.ingest.row.SurveyRow;
import io.github.locus.ingest.study.StudyField;
import io.github.locus.ingest.table.Blanks;
import io.github.locus.ingest.table.TableRow;
import io.github.locus.instrument.Dimension;
import io.github.locus.instrument.Instrument;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A row of a tidy file: its answers are numbers, whose meaning is known before any is read, so that
 * no row need be kept.
 */
public final class TidyRow implements SurveyRow {
  private static final int NONE = -1;

  private final int[] fields = new int[StudyField.values().length];
  private final int[][] items;
  private final int[] leaders;
  private final int[] headcounts;
  private final NumberKey[] keys;
  private final AnswerFaults faults;
  private TableRow row = new TableRow(0, new String[0]);

  /**
   * Rows of one file.
   *
   * @param mapping where they hold what; each item has one column
   * @param instrument the scales
   * @param faults takes cells that are no answers
   */
  public TidyRow(StudyMapping mapping, Instrument instrument, AnswerFaults faults) {
    this.faults = faults;
    Arrays.fill(fields, NONE);
    mapping.fields().forEach((field, column) -> fields[field.ordinal()] = column.index());
    List<Block> blocks = mapping.blocks();
    this.items =
        blocks.stream()
            .map(b -> b.items().stream().mapToInt(item -> item.get(0).index()).toArray())
            .toArray(int[][]::new);
    this.leaders = blocks.stream().mapToInt(block -> place(block.leader())).toArray();
    this.headcounts = blocks.stream().mapToInt(block -> place(block.headcount())).toArray();
    this.keys = instrument.dimensions().stream().flatMap(TidyRow::keys).toArray(NumberKey[]::new);
  }

  private static Stream<NumberKey> keys(Dimension dimension) {
    return dimension.items().stream().map(item -> new NumberKey(dimension.scale()));
  }

  private static int place(Optional<ExportColumn> column) {
    return column.map(ExportColumn::index).orElse(NONE);
  }

  /** The same for the next row. */
  public SurveyRow at(TableRow next) {
    row = next;
    return this;
  }

  @Override
  public long line() {
    return row.line();
  }

  @Override
  public String word(StudyField field) {
    return row.field(fields[field.ordinal()]);
  }

  @Override
  public int answer(int block, int item) {
    int column = items[block][item];
    int code = keys[item].read(row.fields()[column]);
    if (AnswerCode.isFault(code)) {
      faults.add(fault(code), keys[item].scale(), row.line(), column, row.field(column));
      return AnswerCode.UNKNOWN;
    }
    return code;
  }

  private static DiagnosticCode fault(int code) {
    return switch (code) {
      case AnswerCode.OFF_SCALE -> DiagnosticCode.OFF_SCALE;
      case AnswerCode.NOT_WHOLE -> DiagnosticCode.NOT_WHOLE;
      default -> DiagnosticCode.NOT_A_NUMBER;
    };
  }

  @Override
  public String spelling(int block, int item) {
    return Blanks.strip(row.fields()[items[block][item]]);
  }

  @Override
  public String leader(int block) {
    return row.field(leaders[block]);
  }

  @Override
  public String headcount(int block) {
    return row.field(headcounts[block]);
  }
}
