package io.github.locus.report;

import io.github.locus.result.Estimate;
import io.github.locus.result.FigureFormat;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Collects the printed cells of a table, and why some are dashes. */
final class TableBuilder {
  private final String title;
  private final List<TableView.Column> columns = new ArrayList<>();
  private final List<List<String>> rows = new ArrayList<>();
  private final Set<String> reasons = new LinkedHashSet<>();
  private final List<String> notes = new ArrayList<>();
  private List<String> row = new ArrayList<>();

  TableBuilder(String title) {
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

  TableBuilder estimate(Optional<Estimate> estimate, Map<String, String> why, String component) {
    return cell(estimate, e -> FigureFormat.estimate(e, 1), why, component);
  }

  TableBuilder probability(
      Optional<Double> probability, Map<String, String> why, String component) {
    return cell(probability, FigureFormat::probability, why, component);
  }

  <V> TableBuilder cell(
      Optional<V> value,
      Function<? super V, String> print,
      Map<String, String> why,
      String component) {
    if (value.isPresent()) {
      return cell(print.apply(value.get()));
    }
    reasons.add(why.getOrDefault(component, "may not be shown or cannot be estimated"));
    return cell(FigureFormat.WITHHELD);
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
