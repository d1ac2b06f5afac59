package io.github.locus.analysis;

import io.github.locus.instrument.Dimension;
import io.github.locus.instrument.DimensionRole;
import io.github.locus.instrument.Instrument;
import io.github.locus.instrument.LocalizedText;
import io.github.locus.instrument.OrgFunction;
import io.github.locus.instrument.ResponseScale;
import io.github.locus.instrument.SurveyItem;
import io.github.locus.result.DimensionSummary;
import io.github.locus.result.Finding;
import io.github.locus.result.InstrumentSummary;
import io.github.locus.result.Result;
import io.github.locus.wording.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The questionnaire behind a result.
 *
 * @param instrument its dimensions and items; without its other texts only in the language of the result
 * @param complete whether all its texts are at hand
 */
record AskedInstrument(Instrument instrument, boolean complete) {
  /** What stands for the name of a function where a result has an item. */
  private static final String ANY_FUNCTION = "…";

  /** A weight that a dimension of testimony has in its instrument; a result has none for it. */
  private static final double NO_MATTER = 1;

  /**
   * The questionnaire of a result.
   *
   * @param result the result
   * @param known the questionnaire with all its texts, where it is at hand; taken if it is the result's
   */
  static AskedInstrument of(Result result, Optional<Instrument> known) {
    InstrumentSummary summary = result.instrument();
    return known
        .filter(i -> i.id().equals(summary.id()) && i.version().equals(summary.version()))
        .filter(i -> ids(i).equals(summary.dimensions().stream().map(d -> d.id()).toList()))
        .map(i -> new AskedInstrument(i, true))
        .orElseGet(() -> new AskedInstrument(rebuilt(result), false));
  }

  private static List<String> ids(Instrument instrument) {
    return instrument.dimensions().stream().map(Dimension::id).toList();
  }

  private static Instrument rebuilt(Result result) {
    String language = result.options().language();
    InstrumentSummary summary = result.instrument();
    return new Instrument(
        summary.id(),
        summary.version(),
        List.of(language),
        result.functions().keySet().stream()
            .map(name -> new OrgFunction(name, summary.roles().getOrDefault(name, name)))
            .toList(),
        summary.dimensions().stream().map(d -> dimension(d, language)).toList(),
        List.of(),
        Map.of());
  }

  private static Dimension dimension(DimensionSummary d, String language) {
    return new Dimension(
        d.id(),
        DimensionRole.valueOf(d.role().toUpperCase(Locale.ROOT)),
        d.weight() > 0 ? d.weight() : NO_MATTER,
        text(language, d.name()),
        new ResponseScale(
            d.scaleMin(),
            d.scaleMax(),
            d.labels().isEmpty() ? Map.of() : Map.of(language, d.labels())),
        d.items().stream()
            .map(
                item ->
                    new SurveyItem(
                        item.id(),
                        text(language, item.text().replace(ANY_FUNCTION, "{function}")),
                        item.reversed()))
            .toList());
  }

  private static LocalizedText text(String language, String text) {
    return new LocalizedText(Map.of(language, text));
  }

  /** With the texts of a language, and the functions' roles as the result has them. */
  InstrumentSummary summary(Map<String, String> roles, String language) {
    return ProvenanceView.instrument(instrument, roles, language);
  }

  /**
   * Whether texts of a language are missing.
   *
   * @param language language tag
   * @return the language that is shown instead; empty where nothing is missing
   */
  Optional<String> lacks(String language) {
    return lacks(instrument, language);
  }

  static Optional<String> lacks(Instrument instrument, String language) {
    return instrument.dimensions().stream()
        .flatMap(d -> Stream.concat(Stream.of(d.name()), d.items().stream().map(SurveyItem::text)))
        .filter(text -> !text.byLanguage().containsKey(language))
        .map(text -> text.byLanguage().keySet().iterator().next())
        .findFirst();
  }

  Finding finding(Words words, String language, String shown) {
    return finding(words, instrument.id(), language, shown);
  }

  static Finding finding(Words words, String instrument, String language, String shown) {
    return new Finding(
        "instrument-language",
        "note",
        words.say(
            "finding.instrument-language",
            "instrument",
            instrument,
            "language",
            language,
            "shown",
            shown),
        Optional.empty(),
        Optional.empty());
  }
}
