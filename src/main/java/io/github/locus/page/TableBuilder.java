package io.github.locus.page;

import io.github.locus.result.Estimate;
import io.github.locus.result.Shown;
import io.github.locus.wording.Numbers;
import io.github.locus.wording.ResultWords;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Collects the printed cells of a table, and why some are dashes. */
final class TableBuilder {
  private final ResultWords told;
  private final String title;
  private final List<Table.Column> columns = new ArrayList<>();
  private final List<List<TableCell>> rows = new ArrayList<>();
  private final Set<String> reasons = new LinkedHashSet<>();
  private final List<String> notes = new ArrayList<>();
  private List<TableCell> row = new ArrayList<>();

  TableBuilder(ResultWords told, String title) {
    this.told = told;
    this.title = title;
  }

  TableBuilder words(String... headings) {
    for (String heading : headings) {
      columns.add(Table.Column.words(heading));
    }
    return this;
  }

  TableBuilder figures(String... headings) {
    for (String heading : headings) {
      columns.add(Table.Column.figures(heading));
    }
    return this;
  }

  TableBuilder note(String note) {
    notes.add(note);
    return this;
  }

  TableBuilder cell(String text) {
    return cell(new TableCell.Plain(text));
  }

  TableBuilder cell(TableCell cell) {
    row.add(cell);
    return this;
  }

  TableBuilder estimate(Shown<Estimate> estimate) {
    return shown(estimate, e -> estimate(told, e));
  }

  /** An estimate with one decimal. */
  static TableCell estimate(ResultWords told, Estimate estimate) {
    return new TableCell.Interval(
        told.numbers().number(estimate.mean(), 1),
        told.numbers().interval(estimate.low(), estimate.high(), 1));
  }

  TableBuilder probability(Shown<Double> probability) {
    return cell(probability, told.numbers()::probability);
  }

  <V> TableBuilder cell(Shown<V> figure, Function<? super V, String> print) {
    return shown(figure, value -> new TableCell.Plain(print.apply(value)));
  }

  /** A figure with what it lies between. */
  <V> TableBuilder interval(
      Shown<V> figure, Function<? super V, String> mean, Function<? super V, String> between) {
    return shown(figure, value -> new TableCell.Interval(mean.apply(value), between.apply(value)));
  }

  private <V> TableBuilder shown(Shown<V> figure, Function<? super V, TableCell> cell) {
    figure.reason().map(told::absent).ifPresent(reasons::add);
    return cell(figure.<TableCell>map(cell).orElse(new TableCell.Plain(Numbers.WITHHELD)));
  }

  void endRow() {
    rows.add(row);
    row = new ArrayList<>();
  }

  Table build() {
    List<String> all = new ArrayList<>(notes);
    if (!reasons.isEmpty()) {
      all.add(told.say("report.table.withheld", "reasons", String.join("; ", reasons)));
    }
    return new Table(title, columns, rows, all);
  }
}
