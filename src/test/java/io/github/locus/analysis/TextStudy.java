package io.github.locus.analysis;

import io.github.locus.diagnostic.Read;
import io.github.locus.ingest.IngestResult;
import io.github.locus.ingest.InputSource;
import io.github.locus.ingest.InstrumentLibrary;
import io.github.locus.ingest.SurveyInput;
import io.github.locus.ingest.SurveyReader;
import io.github.locus.instrument.Instrument;
import io.github.locus.survey.Survey;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Studies read from text, their sources left away so that results can be compared byte by byte. */
final class TextStudy {
  private final List<InputSource> surveys = new ArrayList<>();
  private SurveyInput input;

  private TextStudy(String... surveys) {
    for (int i = 0; i < surveys.length; i++) {
      this.surveys.add(source("survey-" + i + ".csv", surveys[i]));
    }
    input = SurveyInput.of(this.surveys.toArray(InputSource[]::new));
  }

  static TextStudy of(String... surveys) {
    return new TextStudy(surveys);
  }

  TextStudy roster(String text) {
    input = input.withRoster(source("roster.csv", text));
    return this;
  }

  TextStudy instrument(Instrument instrument) {
    input = input.withInstrument(instrument);
    return this;
  }

  Study study(StudyOptions options) {
    IngestResult read = new SurveyReader(new InstrumentLibrary()).read(input);
    if (!(read.survey() instanceof Read.Done<Survey> in)) {
      throw new IllegalStateException("not read: " + read);
    }
    return new Study(in.read(), List.of(), List.of(), options);
  }

  private static InputSource source(String name, String text) {
    return new InputSource.StreamInput(
        name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }
}
