package io.github.locus.ingest.proposal;

import io.github.locus.instrument.Dimension;
import io.github.locus.instrument.Instrument;
import io.github.locus.instrument.LocalizedText;
import io.github.locus.instrument.OrgFunction;
import io.github.locus.instrument.ResponseScale;
import io.github.locus.instrument.SurveyItem;
import java.util.List;
import java.util.Map;

/**
 * A drafted questionnaire as an instrument file.
 *
 * @param draft the questionnaire
 */
record InstrumentText(Draft draft) {
  /**
   * The file.
   *
   * @return YAML with comments, lines end with a line feed
   */
  String text() {
    YamlLines out = new YamlLines();
    Instrument instrument = draft.instrument();
    out.comment(
        "", "Drafted by locus init from the questions that share a scale. To be settled by you:");
    out.comment(
        "",
        "- An item whose agreement counts against its dimension gets  reversed: true  (no file"
            + " tells that).");
    out.comment(
        "",
        "- Dimensions that should not count as readiness: take them out, here and in study.yaml.");
    if (!draft.ratesFunctions()) {
      out.comment(
          "",
          "- The survey rates no functions, so all is about one, the organisation: levels,"
              + " reliability and agreement can be had, but there is nothing to rank, and the"
              + " verdict will be insufficient-evidence.");
    }
    out.gap();
    out.line("id: " + YamlWords.text(instrument.id()));
    out.line("version: 1");
    out.line("languages: " + YamlWords.list(instrument.languages()));
    List<String> functions = instrument.functions().stream().map(OrgFunction::name).toList();
    out.line("functions: " + YamlWords.list(functions));
    out.line("dimensions:");
    instrument.dimensions().forEach(dimension -> dimension(out, dimension));
    return out.text();
  }

  private void dimension(YamlLines out, Dimension dimension) {
    out.comment("  ", draft.places().getOrDefault(dimension.id(), ""));
    out.line("  - id: " + YamlWords.text(dimension.id()));
    out.line("    name: " + localized(dimension.name()));
    PointOrder order = draft.orders().get(dimension.id());
    String lowest = order != null && order.numbers() ? seen(order) : "";
    out.entry("    ", "scale", scale(dimension.scale()), lowest);
    out.line("    items:");
    for (SurveyItem item : dimension.items()) {
      String turned = item.reversed() ? ", reversed: true" : "";
      out.entry(
          "      ",
          "- {id",
          YamlWords.text(item.id()) + ", text: " + localized(item.text()) + turned + "}",
          item.reversed() ? "its header says so; false if the file has turned it already" : "");
    }
  }

  /** A scale of numbers may go further than anybody went. */
  private static String seen(PointOrder order) {
    List<String> labels = order.labels();
    return "seen: "
        + labels.get(0)
        + " to "
        + labels.get(labels.size() - 1)
        + "; correct it if the scale goes further";
  }

  private static String scale(ResponseScale scale) {
    StringBuilder text = new StringBuilder("{min: " + scale.min() + ", max: " + scale.max());
    for (Map.Entry<String, List<String>> labels : scale.labels().entrySet()) {
      text.append(", labels: {")
          .append(YamlWords.text(labels.getKey()))
          .append(": ")
          .append(YamlWords.list(labels.getValue()))
          .append('}');
    }
    return text.append('}').toString();
  }

  private static String localized(LocalizedText text) {
    StringBuilder yaml = new StringBuilder("{");
    text.byLanguage()
        .forEach(
            (language, sentence) ->
                yaml.append(yaml.length() > 1 ? ", " : "")
                    .append(YamlWords.text(language))
                    .append(": ")
                    .append(YamlWords.text(sentence)));
    return yaml.append('}').toString();
  }
}
