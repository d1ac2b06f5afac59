package io.github.locus.analysis;

import io.github.locus.instrument.Dimension;
import io.github.locus.instrument.DimensionRole;
import io.github.locus.instrument.Instrument;
import io.github.locus.instrument.SurveyItem;
import io.github.locus.result.AnalysisOptions;
import io.github.locus.result.DimensionSummary;
import io.github.locus.result.InputFile;
import io.github.locus.result.InstrumentSummary;
import io.github.locus.result.ItemSummary;
import io.github.locus.result.ScaleGroup;
import io.github.locus.survey.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What made a result: options, inputs, instrument. */
final class ProvenanceView {
  private ProvenanceView() {}

  static AnalysisOptions options(Study study) {
    StudyOptions o = study.options();
    return new AnalysisOptions(
        o.title(),
        study.survey().instrument().id(),
        o.threshold(),
        o.assurance(),
        o.minGroup(),
        o.seed(),
        o.nameLeaders(),
        o.language());
  }

  static List<InputFile> inputs(Study study) {
    return study.sources().stream().map(ProvenanceView::input).toList();
  }

  private static InputFile input(SourceFile s) {
    return new InputFile(
        s.name(),
        s.sha256(),
        s.platform(),
        s.encoding(),
        s.delimiter(),
        s.headerRows(),
        s.columns(),
        s.records(),
        s.scaleGroups().stream()
            .map(g -> new ScaleGroup(g.columns(), g.order(), g.missing(), g.ordered()))
            .toList(),
        s.leftOut());
  }

  static InstrumentSummary instrument(Study study) {
    Instrument instrument = study.survey().instrument();
    String language = study.options().language();
    double[] weights = instrument.weights();
    List<DimensionSummary> dimensions = new ArrayList<>();
    int capability = 0;
    for (Dimension d : instrument.dimensions()) {
      boolean counts = d.role() == DimensionRole.CAPABILITY;
      dimensions.add(dimension(d, counts ? weights[capability++] : 0, language));
    }
    return new InstrumentSummary(instrument.id(), instrument.version(), dimensions);
  }

  private static DimensionSummary dimension(Dimension d, double weight, String language) {
    return new DimensionSummary(
        d.id(),
        d.name().in(language),
        d.role().name().toLowerCase(Locale.ROOT),
        weight,
        d.scale().min(),
        d.scale().max(),
        d.scale().labels().getOrDefault(language, List.of()),
        d.items().stream().map(item -> item(item, language)).toList());
  }

  private static ItemSummary item(SurveyItem item, String language) {
    return new ItemSummary(item.id(), item.about("…", language), item.reversed());
  }
}
