package io.github.locus.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.diagnostic.Diagnostic;
import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.diagnostic.Read;
import io.github.locus.ingest.InputSource.StreamInput;
import io.github.locus.instrument.Instrument;
import io.github.locus.survey.Survey;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A questionnaire of three items, and short ways to read something written for it. */
final class Pulse {
  /** Two items from 1 to 5, one from −2 to 2; functions IT, HR, L&amp;D, BU. */
  static final String YAML =
      """
      id: pulse
      version: 1
      languages: [en]
      functions: [IT, HR, L&D, BU]
      scale: {min: 1, max: 5}
      dimensions:
        - id: people
          name: {en: People}
          items:
            - {id: people_1, text: {en: First}}
            - {id: people_2, text: {en: Second}, reversed: true}
        - id: business
          weight: 2
          name: {en: Business}
          scale: {min: -2, max: 2}
          items:
            - {id: business_1, text: {en: Third}}
      """;

  /** Three sound rows in the long layout. */
  static final String LONG =
      """
      respondent,function,unit,wave,people_1,people_2,business_1
      r1,IT,North,2024,4,2,1
      r1,HR,North,2024,5,1,-2
      r2,IT,South,2024,3,3,0
      """;

  private static final Instrument INSTRUMENT = parse();

  private Pulse() {}

  static Instrument instrument() {
    return INSTRUMENT;
  }

  private static Instrument parse() {
    Read<Instrument> result = new InstrumentReader().read(text("pulse.yaml", YAML));
    assertThat(result.diagnostics()).isEmpty();
    return result.value().orElseThrow();
  }

  static InputSource text(String name, String content) {
    return bytes(name, content.getBytes(StandardCharsets.UTF_8));
  }

  static InputSource bytes(String name, byte[] content) {
    return new StreamInput(name, new ByteArrayInputStream(content));
  }

  static SurveyInput input(String... surveys) {
    InputSource[] sources = new InputSource[surveys.length];
    for (int i = 0; i < surveys.length; i++) {
      sources[i] = text(i == 0 ? "survey.csv" : "survey" + (i + 1) + ".csv", surveys[i]);
    }
    return SurveyInput.of(sources).withInstrument(instrument());
  }

  static IngestResult read(SurveyInput input) {
    return new SurveyReader(new InstrumentLibrary()).read(input);
  }

  static IngestResult read(String... surveys) {
    return read(input(surveys));
  }

  static IngestResult readWithRoster(String survey, String roster) {
    return read(input(survey).withRoster(text("roster.csv", roster)));
  }

  static Survey survey(IngestResult result) {
    assertThat(result.survey()).as("%s", result.diagnostics()).isInstanceOf(Read.Done.class);
    return result.survey().value().orElseThrow();
  }

  static List<Diagnostic> of(DiagnosticCode code, IngestResult result) {
    return result.diagnostics().stream().filter(d -> d.code() == code).toList();
  }

  static Diagnostic only(DiagnosticCode code, IngestResult result) {
    List<Diagnostic> found = of(code, result);
    assertThat(found).as("%s in %s", code, result.diagnostics()).hasSize(1);
    return found.get(0);
  }

  /** All that a user could see. */
  static String shown(IngestResult result) {
    StringBuilder text = new StringBuilder();
    result.diagnostics().forEach(d -> text.append(d).append('\n'));
    return text.append(result.sources()).toString();
  }
}
