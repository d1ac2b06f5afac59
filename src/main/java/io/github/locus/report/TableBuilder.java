package io.github.locus.report;

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
  private final List<TableView.Column> columns = new ArrayList<>();
  private final List<List<String>> rows = new ArrayList<>();
  private final Set<String> reasons = new LinkedHashSet<>();
  private final List<String> notes = new ArrayList<>();
  private List<String> row = new ArrayList<>();

  TableBuilder(ResultWords told, String title) {
    this.told = told;
    this.title = title;
  }

  TableBuilder words(String... headings) {
    for (String heading : headings) {
      columns.add(TableView.Column.words(heading));
    }
    return this;
  }

  TableBuilder figures(String... headings) {
    for (String heading : headings) {
      columns.add(TableView.Column.figures(heading));
    }
    return this;
  }

  TableBuilder note(String note) {
    notes.add(note);
    return this;
  }

  TableBuilder cell(String text) {
    row.add(text);
    return this;
  }

  TableBuilder estimate(Shown<Estimate> estimate) {
    return cell(estimate, e -> told.numbers().estimate(e, 1));
  }

  TableBuilder probability(Shown<Double> probability) {
    return cell(probability, told.numbers()::probability);
  }

  <V> TableBuilder cell(Shown<V> figure, Function<? super V, String> print) {
    figure.reason().map(told::absent).ifPresent(reasons::add);
    return cell(figure.<String>map(print).orElse(Numbers.WITHHELD));
  }

  void endRow() {
    rows.add(row);
    row = new ArrayList<>();
  }

  TableView build() {
    List<String> all = new ArrayList<>(notes);
    if (!reasons.isEmpty()) {
      all.add(told.say("report.table.withheld", "reasons", String.join("; ", reasons)));
    }
    return new TableView(title, columns, rows, all);
  }
}
