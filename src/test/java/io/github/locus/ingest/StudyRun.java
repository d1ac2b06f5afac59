package io.github.locus.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.diagnostic.Read;
import io.github.locus.ingest.study.StatedStudy;
import io.github.locus.ingest.study.StudySource;
import io.github.locus.ingest.studyfile.StudyReader;
import io.github.locus.instrument.Instrument;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads files by a study, as the command line does it: the sources it names, in their order. */
final class StudyRun {
  private final StatedStudy study;
  private final List<InputSource> files = new ArrayList<>();
  private Optional<InputSource> roster = Optional.empty();
  private Instrument instrument = Pulse.instrument();

  private StudyRun(StatedStudy study) {
    this.study = study;
  }

  static StudyRun of(String yaml) {
    Read<StatedStudy> result =
        new StudyReader()
            .read("study.yaml", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    assertThat(result).as("%s", result.diagnostics()).isInstanceOf(Read.Done.class);
    return new StudyRun(result.value().orElseThrow());
  }

  StudyRun file(String name, String content) {
    files.add(Pulse.text(name, content));
    return this;
  }

  StudyRun bytes(String name, byte[] content) {
    files.add(Pulse.bytes(name, content));
    return this;
  }

  StudyRun roster(String content) {
    roster = Optional.of(Pulse.text("roster.csv", content));
    return this;
  }

  StudyRun instrument(Instrument asked) {
    instrument = asked;
    return this;
  }

  IngestResult read() {
    List<StudySource> sources = new ArrayList<>();
    for (InputSource file : files) {
      sources.add(
          study.study().files().stream()
              .filter(source -> source.path().equals(file.name()))
              .findFirst()
              .orElse(StudySource.of(file.name())));
    }
    return Pulse.read(
        new SurveyInput(
            files,
            roster,
            Optional.of(instrument),
            IngestOptions.withDefaults(),
            Optional.of(new StudyInput(study.study(), study.places(), sources))));
  }
}
