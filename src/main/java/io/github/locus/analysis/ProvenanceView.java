package io.github.locus.analysis;

import io.github.locus.instrument.Dimension;
import io.github.locus.instrument.DimensionRole;
import io.github.locus.instrument.Instrument;
import io.github.locus.instrument.OrgFunction;
import io.github.locus.instrument.ResponseScale;
import io.github.locus.instrument.SurveyItem;
import io.github.locus.result.AnalysisOptions;
import io.github.locus.result.DimensionSummary;
import io.github.locus.result.InputFile;
import io.github.locus.result.InstrumentSummary;
import io.github.locus.result.ItemSummary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What made a result: options, inputs, instrument. */
final class ProvenanceView {
  private ProvenanceView() {}

  static AnalysisOptions options(Study study, Optional<String> codeKey) {
    StudyOptions o = study.options();
    return new AnalysisOptions(
        o.title(),
        study.survey().instrument().id(),
        o.threshold(),
        o.assurance(),
        o.minGroup(),
        o.seed(),
        o.nameLeaders(),
        o.fullPrecision(),
        codeKey,
        o.language());
  }

  /** The files; their records are not told where that tells how few ratings were left out. */
  static List<InputFile> inputs(Publication publication, boolean exact) {
    return publication.computed().study().sources().stream()
        .map(source -> InputView.of(source, publication.figures(), exact))
        .toList();
  }

  static InstrumentSummary instrument(Study study) {
    Map<String, String> roles = new LinkedHashMap<>();
    for (OrgFunction function : study.survey().functions()) {
      if (!function.role().equals(function.name())) {
        roles.put(function.name(), function.role());
      }
    }
    return instrument(study.survey().instrument(), roles, study.options().language());
  }

  static InstrumentSummary instrument(
      Instrument instrument, Map<String, String> roles, String language) {
    double[] weights = instrument.weights();
    List<DimensionSummary> dimensions = new ArrayList<>();
    int capability = 0;
    for (Dimension d : instrument.dimensions()) {
      boolean counts = d.role() == DimensionRole.CAPABILITY;
      dimensions.add(dimension(d, counts ? weights[capability++] : 0, language));
    }
    return new InstrumentSummary(instrument.id(), instrument.version(), roles, dimensions);
  }

  private static DimensionSummary dimension(Dimension d, double weight, String language) {
    return new DimensionSummary(
        d.id(),
        d.name().in(language),
        d.role().name().toLowerCase(Locale.ROOT),
        weight,
        d.scale().min(),
        d.scale().max(),
        labels(d.scale(), language),
        d.items().stream().map(item -> item(item, language)).toList());
  }

  /** In the language, else in the first that there is, as other texts. */
  private static List<String> labels(ResponseScale scale, String language) {
    return Optional.ofNullable(scale.labels().get(language))
        .or(() -> scale.labels().values().stream().findFirst())
        .orElse(List.of());
  }

  private static ItemSummary item(SurveyItem item, String language) {
    return new ItemSummary(item.id(), item.about("…", language), item.reversed());
  }
}
