package io.github.locus.cli;

import io.github.locus.instrument.Dimension;
import io.github.locus.instrument.Instrument;
import io.github.locus.instrument.SurveyItem;
import io.github.locus.result.SpreadsheetText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A questionnaire as a table that any survey tool or spreadsheet takes: a line per item, a column
 * per language, RFC 4180, line feeds.
 *
 * @param instrument what is asked
 */
record InstrumentCsv(Instrument instrument) {
  String text() {
    List<String> lines = new ArrayList<>();
    lines.add(
        line(
            Stream.concat(
                Stream.of("item", "dimension", "role", "min", "max", "reversed"),
                instrument.languages().stream()
                    .map(language -> SpreadsheetText.field("text_" + language)))));
    for (Dimension dimension : instrument.dimensions()) {
      dimension.items().forEach(item -> lines.add(item(dimension, item)));
    }
    return String.join("\n", lines) + "\n";
  }

  private String item(Dimension dimension, SurveyItem item) {
    return line(
        Stream.concat(
            Stream.of(
                SpreadsheetText.field(item.id()),
                SpreadsheetText.field(dimension.id()),
                dimension.role().name().toLowerCase(Locale.ROOT),
                // a number of ours: a minus stays one
                String.valueOf(dimension.scale().min()),
                String.valueOf(dimension.scale().max()),
                item.reversed() ? "yes" : "no"),
            instrument.languages().stream()
                .map(language -> SpreadsheetText.field(item.text().in(language)))));
  }

  private static String line(Stream<String> fields) {
    return fields.collect(Collectors.joining(","));
  }
}
