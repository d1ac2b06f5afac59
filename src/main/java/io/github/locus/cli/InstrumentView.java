package io.github.locus.cli;

import io.github.locus.instrument.Dimension;
import io.github.locus.instrument.DimensionRole;
import io.github.locus.instrument.Instrument;
import io.github.locus.instrument.OrgFunction;
import io.github.locus.instrument.SurveyItem;
import io.github.locus.report.TextWidth;
import io.github.locus.wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A questionnaire as a person reads it.
 *
 * @param instrument what is asked
 * @param language language of the sentences
 * @param words the words of that language, where there are any
 * @param columns width of the terminal
 */
record InstrumentView(Instrument instrument, String language, Words words, int columns) {
  private static final int TEXT_COLUMNS = 100;

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    TextWidth.wrap(title(), Math.min(columns, TEXT_COLUMNS)).forEach(lines::add);
    double total = instrument.capabilities().stream().mapToDouble(Dimension::weight).sum();
    for (Dimension dimension : instrument.dimensions()) {
      lines.add("");
      TextWidth.wrap(heading(dimension, total), Math.min(columns, TEXT_COLUMNS))
          .forEach(lines::add);
      dimension.items().forEach(item -> item(item, lines));
    }
    return lines;
  }

  private String heading(Dimension dimension, double total) {
    String role =
        dimension.role() == DimensionRole.CAPABILITY
            ? words.say(
                "instrument.weight", "share", words.numbers().percent(dimension.weight() / total))
            : words.say(
                "instrument.apart", "role", dimension.role().name().toLowerCase(Locale.ROOT));
    return words.say(
        "instrument.dimension",
        "id",
        dimension.id(),
        "name",
        dimension.name().in(language),
        "role",
        role,
        "min",
        Integer.toString(dimension.scale().min()),
        "max",
        Integer.toString(dimension.scale().max()));
  }

  private String title() {
    return words.say(
        "instrument.title",
        "id",
        instrument.id(),
        "version",
        instrument.version(),
        "functions",
        instrument.functions().stream().map(OrgFunction::name).collect(Collectors.joining(", ")));
  }

  private void item(SurveyItem item, List<String> lines) {
    int ids =
        instrument.items().stream().mapToInt(asked -> TextWidth.of(asked.id())).max().orElse(0);
    String id = TextWidth.fit(item.id(), ids);
    String sentence =
        item.text().in(language) + (item.reversed() ? " " + words.say("instrument.reversed") : "");
    int width = Math.min(columns, TEXT_COLUMNS) - ids - 4;
    List<String> wrapped = TextWidth.wrap(sentence, width);
    for (int i = 0; i < wrapped.size(); i++) {
      lines.add("  " + (i == 0 ? id : " ".repeat(ids)) + "  " + wrapped.get(i));
    }
  }
}
