package io.github.locus.report;

import io.github.locus.result.Estimate;
import io.github.locus.result.FigureFormat;
import io.github.locus.result.ReasonWords;
import io.github.locus.result.Result;
import io.github.locus.result.Shown;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Collects the printed cells of a table, and why some are dashes. */
final class TableBuilder {
  private final ReasonWords words;
  private final String title;
  private final List<TableView.Column> columns = new ArrayList<>();
  private final List<List<String>> rows = new ArrayList<>();
  private final Set<String> reasons = new LinkedHashSet<>();
  private final List<String> notes = new ArrayList<>();
  private List<String> row = new ArrayList<>();

  TableBuilder(Result result, String title) {
    this(ReasonWords.of(result), title);
  }

  TableBuilder(ReasonWords words, String title) {
    this.words = words;
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
    return cell(estimate, e -> FigureFormat.estimate(e, 1));
  }

  TableBuilder probability(Shown<Double> probability) {
    return cell(probability, FigureFormat::probability);
  }

  <V> TableBuilder cell(Shown<V> figure, Function<? super V, String> print) {
    figure.reason().map(words::of).ifPresent(reasons::add);
    return cell(figure.<String>map(print).orElse(FigureFormat.WITHHELD));
  }

  void endRow() {
    rows.add(row);
    row = new ArrayList<>();
  }

  TableView build() {
    List<String> all = new ArrayList<>(notes);
    if (!reasons.isEmpty()) {
      all.add("Not shown (" + FigureFormat.WITHHELD + "): " + String.join("; ", reasons) + ".");
    }
    return new TableView(title, columns, rows, all);
  }
}
