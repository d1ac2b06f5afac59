package io.github.locus.exports;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.locus.exports.PlatformExports.Values;
import io.github.locus.ingest.InputSource;
import io.github.locus.ingest.InstrumentLibrary;
import io.github.locus.ingest.SurveyInput;
import io.github.locus.ingest.SurveyReader;
import io.github.locus.instrument.Instrument;
import io.github.locus.questionnaire.Questionnaire;
import io.github.locus.questionnaire.RatedFunction;
import io.github.locus.survey.Survey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The samples that are exports of survey platforms: the people of a sample answer the questionnaire
 * there, under what their organization calls its functions.
 */
public final class SampleExports {
  /** The sample that answers. */
  public static final String ANSWERED = "too-close";

  private static final Map<String, String> OWN =
      Map.of("IT", "Digital & Tech", "HR", "People", "L&D", "Academy", "BU", "Field Teams");
  private static final Map<String, String> GERMAN =
      Map.of(
          "IT", "IT-Abteilung",
          "HR", "Personalabteilung",
          "L&D", "Weiterbildung",
          "BU", "Fachbereiche");

  private SampleExports() {}

  /**
   * Writes the samples.
   *
   * @param arguments the folder of the samples, and the folder to write to
   * @throws IOException if a file cannot be written
   */
  public static void main(String... arguments) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>(files(Path.of(arguments[0])));
    files.putAll(PortfolioSample.files());
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path path = Path.of(arguments[1]).resolve(file.getKey());
      Files.createDirectories(path.resolveSibling("."));
      Files.write(path, file.getValue());
    }
  }

  /**
   * The files.
   *
   * @param samples the folder of the samples
   * @return contents by path in that folder
   * @throws IOException if the sample that answers cannot be read
   */
  public static Map<String, byte[]> files(Path samples) throws IOException {
    Path answered = samples.resolve(ANSWERED);
    Survey survey =
        new SurveyReader(new InstrumentLibrary())
            .read(
                SurveyInput.of(InputSource.of(answered.resolve("survey.csv")))
                    .withRoster(InputSource.of(answered.resolve("roster.csv"))))
            .survey()
            .value()
            .orElseThrow();
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put(
        "own-names/answers.csv",
        PlatformExports.qualtrics(survey, 0, asked(survey, OWN, "en"), Values.TEXTS)
            .getBytes(UTF_8));
    files.put("german/antworten.csv", germanForm(survey).getBytes(UTF_8));
    files.put(
        "workbook/answers.xlsx",
        PlatformExports.microsoftForms(survey, 0, asked(survey, Map.of(), "en")));
    return files;
  }

  /** What a German form gives for download. */
  static String germanForm(Survey survey) {
    return PlatformExports.googleForms(survey, 0, asked(survey, GERMAN, "de"))
        .replaceFirst("^Timestamp", "Zeitstempel");
  }

  private static Questionnaire asked(Survey survey, Map<String, String> names, String language) {
    Instrument instrument = survey.instrument();
    List<RatedFunction> functions =
        survey.functions().stream()
            .map(f -> new RatedFunction(f, names.getOrDefault(f.name(), f.name())))
            .toList();
    return new Questionnaire(instrument, functions, survey.units(), List.of(language));
  }
}
