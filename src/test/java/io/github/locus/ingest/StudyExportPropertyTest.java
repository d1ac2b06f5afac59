package io.github.locus.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.instrument.Instrument;
import io.github.locus.simulate.FieldDesign;
import io.github.locus.simulate.OrganisationDesign;
import io.github.locus.simulate.OrganisationSimulator;
import io.github.locus.simulate.Story;
import io.github.locus.survey.SourceFile;
import io.github.locus.survey.Survey;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** An export that is read by a study says what the tidy file of the same answers says. */
class StudyExportPropertyTest {
  private static final Instrument LOCUS_12 = new InstrumentLibrary().load("locus-12").orElseThrow();

  private static final String OWN_NAMES =
      "functions: {IT: Team IT, HR: Team HR, L&D: Team L&D, BU: Team BU, other: Sales}";

  private static final String NAMES =
      """
      functions: {IT: Team IT, HR: Team HR, L&D: Team L&D, BU: Team BU, other: Sales}
      nominations: {none: Nobody}
      windows: {now: At once, 6-months: In half a year, 12-months: In a year, later: Later than that}
      """;
  private static final String FIELDS =
      """
      columns:
        respondent: %s
        unit: %s
        own_function: %s
        should_lead: %s
        turn_to: %s
        window: %s
        %s
      """;
  private static final String DATES =
      """
      waves:
        - {name: 2024, from: 2024-01-01, to: 2024-12-31}
        - {name: 2025, from: 2025-01-01, to: 2025-12-31}
        - {name: 2026, from: 2026-01-01}
      """;
  private static final String QUALTRICS =
      NAMES
          + String.format(FIELDS, "ResponseId", "Q1", "Q2", "Q3", "Q4", "Q5", "date: EndDate")
          + DATES;
  private static final String QUALTRICS_ITEMS =
      """
      items: {IT: "Q10_{n}", HR: "Q11_{n}", L&D: "Q12_{n}", BU: "Q13_{n}"}
      """;
  private static final String QUALTRICS_IDS =
      """
      items:
        IT: {columns: 13-24}
        HR: "QID11_{n}"
        L&D: "{text}"
        BU: "Q13_{n}"
      """;
  private static final String LIME =
      NAMES
          + String.format(FIELDS, "pseudo", "site", "own", "lead", "turn", "soon", "wave: wave")
          + """
          items: {IT: "F1[SQ{n:03}]", HR: "F2[SQ{n:03}]", L&D: "F3[SQ{n:03}]", BU: "F4[SQ{n:03}]"}
          labels: [D2, D1, N0, A1, A2]
          """;

  static Stream<Arguments> platforms() {
    return IntStream.rangeClosed(1, 2)
        .boxed()
        .flatMap(
            seed ->
                Stream.of(
                    Arguments.of("qualtrics", "codes", seed, QUALTRICS + QUALTRICS_ITEMS),
                    Arguments.of("qualtrics", "texts", seed, QUALTRICS + QUALTRICS_ITEMS),
                    Arguments.of("qualtrics", "texts", seed, QUALTRICS + QUALTRICS_IDS),
                    Arguments.of("google-forms", "", seed, googleForms()),
                    Arguments.of("surveymonkey", "condensed", seed, surveyMonkey()),
                    Arguments.of("surveymonkey", "expanded", seed, surveyMonkey()),
                    Arguments.of("limesurvey", "codes", seed, LIME),
                    Arguments.of("limesurvey", "texts", seed, limeTexts())));
  }

  private static String googleForms() {
    return NAMES
        + DATES
        + "items: \"What do you say of {function}? [{text}]\"\n"
        + String.format(
            FIELDS,
            "Your pseudonym",
            "Which site?",
            "Where do you work?",
            "Who should lead?",
            "To whom do you turn?",
            "How soon?",
            "date: Timestamp");
  }

  private static String surveyMonkey() {
    return NAMES
        + DATES
        + String.format(
            FIELDS,
            "Respondent ID",
            "Which site?",
            "Where do you work?",
            "Who should lead?",
            "To whom?",
            "How soon?",
            "date: End Date");
  }

  private static String limeTexts() {
    return NAMES
        + "items: \"{text}\"\n"
        + String.format(
            FIELDS,
            "Your pseudonym",
            "Which site?",
            "Where do you work?",
            "Who should lead?",
            "To whom?",
            "How soon?",
            "wave: Which wave?");
  }

  @ParameterizedTest(name = "{0} {1}, seed {2}")
  @MethodSource("platforms")
  void theSurvey_isThatOfTheTidyFile(String platform, String variant, int seed, String study) {
    ExportRendering rendering = new ExportRendering(survey(seed));
    String export =
        switch (platform) {
          case "qualtrics" -> rendering.qualtrics(variant.equals("texts"));
          case "google-forms" -> rendering.googleForms();
          case "surveymonkey" -> rendering.surveyMonkey(variant.equals("expanded"));
          default -> rendering.limeSurvey(variant.equals("texts"));
        };

    IngestResult read = StudyRun.of(study).instrument(LOCUS_12).file("export.csv", export).read();

    IngestResult tidy =
        StudyRun.of(OWN_NAMES).instrument(LOCUS_12).file("tidy.csv", rendering.tidy()).read();
    Survey expected = Pulse.survey(tidy);
    assertThat(Pulse.survey(read)).isEqualTo(expected);
    SourceFile source = read.sources().get(0);
    assertThat(source.platform()).isEqualTo(platform);
    assertThat(source.records()).isEqualTo(expected.responses().size() + left(source));
    assertThat(source.scaleGroups()).singleElement().extracting(g -> g.order().size()).isEqualTo(5);
    assertThat(read.diagnostics())
        .extracting("code")
        .isSubsetOf(
            DiagnosticCode.LEADERS_UNKNOWN,
            DiagnosticCode.ABSENT_ANSWERS,
            DiagnosticCode.PERSONAL_COLUMNS);
  }

  private static long left(SourceFile source) {
    return source.leftOut().values().stream().mapToLong(Long::longValue).sum();
  }

  private static Survey survey(int seed) {
    OrganisationDesign story = Story.THREE_WAVES.design();
    return new OrganisationSimulator(LOCUS_12, 60, 0.8)
        .simulate(
            new OrganisationDesign(
                story.functions(), new FieldDesign(3, 8, 3, 0.3, 0, 0.8), story.noise()),
            seed)
        .survey();
  }
}
