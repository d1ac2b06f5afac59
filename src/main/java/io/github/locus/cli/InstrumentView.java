package io.github.locus.cli;

import io.github.locus.instrument.Dimension;
import io.github.locus.instrument.DimensionRole;
import io.github.locus.instrument.Instrument;
import io.github.locus.instrument.OrgFunction;
import io.github.locus.instrument.SurveyItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A questionnaire as a person reads it.
 *
 * @param instrument what is asked
 * @param language language of the sentences
 * @param columns width of the terminal
 */
record InstrumentView(Instrument instrument, String language, int columns) {
  private static final int TEXT_COLUMNS = 100;

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    String functions =
        instrument.functions().stream().map(OrgFunction::name).collect(Collectors.joining(", "));
    lines.add(instrument.id() + ", version " + instrument.version() + ", rates " + functions);
    double total = instrument.capabilities().stream().mapToDouble(Dimension::weight).sum();
    for (Dimension dimension : instrument.dimensions()) {
      lines.add("");
      lines.add(heading(dimension, total));
      dimension.items().forEach(item -> item(item, lines));
    }
    return lines;
  }

  private String heading(Dimension dimension, double total) {
    String role =
        dimension.role() == DimensionRole.CAPABILITY
            ? String.format(Locale.ROOT, "weight %.0f%%", 100 * dimension.weight() / total)
            : dimension.role().name().toLowerCase(Locale.ROOT) + ", apart from readiness";
    return dimension.id()
        + ": "
        + dimension.name().in(language)
        + " ("
        + role
        + ", "
        + dimension.scale().min()
        + " to "
        + dimension.scale().max()
        + ")";
  }

  private void item(SurveyItem item, List<String> lines) {
    int ids =
        instrument.items().stream().mapToInt(asked -> TextWidth.of(asked.id())).max().orElse(0);
    String id = TextWidth.fit(item.id(), ids);
    String sentence = item.text().in(language) + (item.reversed() ? " (reversed)" : "");
    int width = Math.min(columns, TEXT_COLUMNS) - ids - 4;
    List<String> wrapped = TextWidth.wrap(sentence, width);
    for (int i = 0; i < wrapped.size(); i++) {
      lines.add("  " + (i == 0 ? id : " ".repeat(ids)) + "  " + wrapped.get(i));
    }
  }
}
