package io.github.locus.analysis;

import io.github.locus.instrument.OrgFunction;
import io.github.locus.result.AnalysisOptions;
import io.github.locus.result.Fieldwork;
import io.github.locus.result.InputFile;
import io.github.locus.result.InstrumentSummary;
import java.util.Comparator;
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

  /** When people were asked, in the order of the survey's rounds. */
  static List<Fieldwork> fieldwork(Study study) {
    List<String> waves = study.survey().waves();
    return study.options().fieldwork().stream()
        .sorted(Comparator.comparingInt(stated -> stated.wave().map(waves::indexOf).orElse(-1)))
        .toList();
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
