package io.github.locus.analysis;

import io.github.locus.instrument.OrgFunction;
import io.github.locus.result.AnalysisOptions;
import io.github.locus.result.InputFile;
import io.github.locus.result.InstrumentSummary;
import java.util.LinkedHashMap;
import java.util.List;
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
        o.careless(),
        o.seed(),
        o.nameLeaders(),
        o.fullPrecision(),
        codeKey,
        o.costPerPoint(),
        o.language());
  }

  /** The files; their records are not told where that tells how few ratings were left out. */
  static List<InputFile> inputs(Publication publication, boolean exact) {
    Study study = publication.computed().study();
    InputView view = new InputView(publication.figures(), exact, Optional.of(study.survey()));
    return study.sources().stream().map(view::of).toList();
  }

  static InstrumentSummary instrument(Study study) {
    Map<String, String> roles = new LinkedHashMap<>();
    for (OrgFunction function : study.survey().functions()) {
      if (!function.role().equals(function.name())) {
        roles.put(function.name(), function.role());
      }
    }
    return texts(study).summary(roles);
  }

  /** The questionnaire in the language that is asked for. */
  static InstrumentTexts texts(Study study) {
    return new InstrumentTexts(study.survey().instrument(), study.options().language());
  }
}
