package io.github.locus.ingest.study;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.locus.diagnostic.Diagnostic;
import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.diagnostic.Place;
import io.github.locus.diagnostic.Read;
import io.github.locus.ingest.export.ExportLookalikes;
import io.github.locus.ingest.study.ColumnReference.ByImportId;
import io.github.locus.ingest.study.ColumnReference.ByNumber;
import io.github.locus.ingest.study.ColumnReference.ByRow;
import io.github.locus.ingest.study.ColumnReference.ByText;
import io.github.locus.ingest.study.ColumnReference.Group;
import io.github.locus.ingest.study.ItemPlacement.ByItem;
import io.github.locus.ingest.study.ItemPlacement.InOrder;
import io.github.locus.ingest.study.ItemPlacement.Pattern;
import io.github.locus.ingest.study.ItemPlacement.Run;
import io.github.locus.ingest.studyfile.StudyReader;
import io.github.locus.ingest.yaml.YamlForm;
import io.github.locus.wording.English;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

class StudyReaderTest {
  /** Every key, and every form that an item's place may have. */
  private static final String FULL =
      """
      title: Ocean Freight
      files:
        - first.csv
        - path: second.csv
          platform: limesurvey
          encoding: windows-1252
          delimiter: ";"
          headerRows: 1
          function: IT
          unit: North
          wave: 2025
          columns: {unit: Site}
          items: {HR: "H{n:02}"}
      roster: roster.csv
      instrument: locus-12
      functions:
        IT: [Digital & Tech, IKT]
        HR: People
      columns:
        respondent: ResponseId
        unit: {column: 18}
        wave: {importId: QID2}
        own_function: Which function do you work in?
        should_lead: {question: Who should lead?, row: First choice}
        date: EndDate
      items:
        IT: "Q5_{n}"
        HR: [Q6_1, {column: 20}, ~]
        L&D: {people_1: Q7_1, business_1: {columns: 30-34}, change_1: ~}
        BU: {columns: 40-51}
      labels:
        all: [Strongly disagree, Disagree, Neither, Agree, [Strongly agree, Totally agree]]
        people: {aliases: {stronlgy agree: Strongly agree}, reversed: true}
      missing: {notAsked: -99, notAnswered: [-98], nonAnswer: ["Don't know", N/A]}
      units: {North: [Region Nord, N]}
      windows: {now: At once, later: [Later, Some day]}
      nominations: {none: Nobody, IT: [The IT people]}
      waves:
        - {name: 2024, from: 2024-05-01, to: 2024-06-30, values: [spring]}
        - {name: 2025, from: 2025-05-01}
      dateOrder: day-first
      records: {unfinished: drop, minimumAnswered: 3}
      weights: {rake: {own_function: {IT: 0.2, HR: 0.8}, unit: {North: 300, South: 120}}, trim: 5}
      threshold: 55.5
      minGroup: 10
      seed: 7
      language: de
      nameLeaders: true
      costPerPoint: {amount: 12000.5, currency: " EUR a year"}
      """;

  private static final String TEN_FAULTS =
      """
      titel: Ocean Freight
      files: {path: a.csv, platform: qualtrix, headerRows: 0}
      columns: {respondent: {column: first}, shoe_size: Q1}
      items: {IT: "Q5_{no}", HR: {columns: 20-10}}
      labels: [Agree]
      waves: [{name: a, from: 2024-01-01, to: 2024-02-30}]
      weights: {column: w, rake: {unit: {North: 1}}}
      records: {unfinished: perhaps}
      minGroup: 2
      """;

  @Test
  void everyKey_isRead() {
    StudyFile study = study(FULL);

    assertThat(study.title()).contains("Ocean Freight");
    assertThat(study.files()).hasSize(2).first().isEqualTo(StudySource.of("first.csv"));
    StudySource second = study.files().get(1);
    assertThat(second.platform()).contains(ExportLookalikes.platform("limesurvey"));
    assertThat(second.encoding()).contains("windows-1252");
    assertThat(second.delimiter()).contains(';');
    assertThat(second.headerRows()).hasValue(1);
    assertThat(second.function()).contains("IT");
    assertThat(second.unit()).contains("North");
    assertThat(second.wave()).contains("2025");
    assertThat(second.columns()).containsEntry(StudyField.UNIT, new ByText("Site"));
    assertThat(second.items()).containsEntry("HR", new Pattern("H{n:02}"));
    assertThat(study.roster()).contains("roster.csv");
    assertThat(study.instrument()).contains("locus-12");
    assertThat(study.names().functions())
        .containsExactly(
            Map.entry("IT", List.of("Digital & Tech", "IKT")), Map.entry("HR", List.of("People")));
    assertThat(study.dateOrder()).contains(DateOrder.DAY_FIRST);
    assertThat(study.records()).isEqualTo(new RecordRule(false, 3, false));
    assertThat(study.settings())
        .isEqualTo(
            new StudySettings(
                Optional.of(55.5),
                Optional.of(10),
                Optional.of(7L),
                Optional.of("de"),
                Optional.of(true),
                Optional.of(new StatedCost(12000.5, "EUR a year")),
                Optional.empty()));
  }

  @Test
  void columns_areNamedByTextNumberKeyOrRow() {
    assertThat(study(FULL).columns())
        .isEqualTo(
            Map.of(
                StudyField.RESPONDENT, new ByText("ResponseId"),
                StudyField.UNIT, new ByNumber(18),
                StudyField.WAVE, new ByImportId("QID2"),
                StudyField.OWN_FUNCTION, new ByText("Which function do you work in?"),
                StudyField.SHOULD_LEAD, new ByRow("Who should lead?", "First choice"),
                StudyField.DATE, new ByText("EndDate")));
  }

  @Test
  void aFieldThatNoColumnHolds_isNone() {
    assertThat(study("columns: {unit: none, wave: Round}").columns())
        .containsOnlyKeys(StudyField.WAVE);
  }

  @Test
  void items_arePlacedByPatternListItemOrRun() {
    assertThat(study(FULL).items())
        .isEqualTo(
            Map.of(
                "IT", new Pattern("Q5_{n}"),
                "HR",
                    new InOrder(
                        List.of(
                            Optional.of(new ByText("Q6_1")),
                            Optional.of(new ByNumber(20)),
                            Optional.empty())),
                "L&D",
                    new ByItem(
                        Map.of(
                            "people_1", Optional.of(new ByText("Q7_1")),
                            "business_1", Optional.of(new Group(30, 34)),
                            "change_1", Optional.empty())),
                "BU", new Run(40, 51)));
  }

  @Test
  void onePlacement_holdsForEveryFunction() {
    assertThat(study("items: \"{item}@{function}\"").items())
        .isEqualTo(Map.of(ItemPlacement.EVERY_FUNCTION, new Pattern("{item}@{function}")));
    assertThat(study("items: {columns: 3-8}").items())
        .isEqualTo(Map.of(ItemPlacement.EVERY_FUNCTION, new Run(3, 8)));
  }

  @Test
  void labels_holdForAllOrForSome() {
    LabelRule agreement =
        new LabelRule(
            List.of(
                List.of("Strongly disagree"),
                List.of("Disagree"),
                List.of("Neither"),
                List.of("Agree"),
                List.of("Strongly agree", "Totally agree")),
            Map.of(),
            false);
    LabelRule people = new LabelRule(List.of(), Map.of("stronlgy agree", "Strongly agree"), true);

    assertThat(study(FULL).labels()).isEqualTo(Map.of("all", agreement, "people", people));
    assertThat(study("labels: [1, 6, 2]").labels())
        .isEqualTo(Map.of("all", LabelRule.of(List.of("1", "6", "2"))));
    assertThat(study("labels: {order: [Low, High], reversed: true}").labels())
        .isEqualTo(
            Map.of("all", new LabelRule(List.of(List.of("Low"), List.of("High")), Map.of(), true)));
  }

  @Test
  void missing_isAListOrSaysWhy() {
    assertThat(study(FULL).missing())
        .isEqualTo(new MissingRule(List.of("-99"), List.of("-98"), List.of("Don't know", "N/A")));
    assertThat(study("missing: [-99, No idea]").missing())
        .isEqualTo(new MissingRule(List.of(), List.of(), List.of("-99", "No idea")));
  }

  @Test
  void waves_areNamesOrSpansOfDays() {
    assertThat(study(FULL).waves())
        .containsExactly(
            new StudyWave(
                "2024",
                Optional.of(LocalDate.of(2024, 5, 1)),
                Optional.of(LocalDate.of(2024, 6, 30)),
                List.of("spring")),
            new StudyWave(
                "2025", Optional.of(LocalDate.of(2025, 5, 1)), Optional.empty(), List.of()));
    assertThat(study("waves: [before, after]").waves())
        .containsExactly(StudyWave.named("before"), StudyWave.named("after"));
  }

  @Test
  void fieldwork_isOfTheWholeOrOfEachRound() {
    assertThat(study("fieldwork: {from: 2025-05-12, to: 2025-06-06}").fieldwork())
        .containsExactly(
            new StudyFile.Fieldwork(
                Optional.empty(), LocalDate.of(2025, 5, 12), LocalDate.of(2025, 6, 6)));
    assertThat(study("fieldwork: [{wave: 2, from: 2025-05-12, to: 2025-05-12}]").fieldwork())
        .extracting(StudyFile.Fieldwork::wave)
        .containsExactly(Optional.of("2"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-05-11", "2205-06-06"})
  void fieldwork_endsAfterItsBeginning_andNotYearsLater(String end) {
    assertThat(read("fieldwork:\n  from: 2025-05-12\n  to: " + end).diagnostics())
        .singleElement()
        .satisfies(
            fault ->
                assertThat(fault.place() + " " + English.message(fault))
                    .isEqualTo(
                        "study.yaml:3:7 “to” must be a day from 2025-05-12 to 2027-05-12, not “"
                            + end
                            + "”"));
  }

  @Test
  void fieldwork_isToldOnceOfARound() {
    String round = "{wave: 1, from: 2025-05-12, to: 2025-06-06}";

    assertThat(codes("fieldwork: [" + round + ", " + round + "]"))
        .containsExactly(DiagnosticCode.BAD_VALUE);
  }

  @Test
  void weights_areAColumnOrMargins() {
    assertThat(study(FULL).raking())
        .contains(
            new RakingPlan(
                Map.of(
                    StudyField.OWN_FUNCTION, Map.of("IT", 0.2, "HR", 0.8),
                    StudyField.UNIT, Map.of("North", 300.0, "South", 120.0)),
                OptionalDouble.of(5)));
    assertThat(study("weights: {column: W}").columns())
        .isEqualTo(Map.of(StudyField.WEIGHT, new ByText("W")));
  }

  @Test
  void aStudyThatStatesNearlyNothing_hasDefaults() {
    StudyFile study = study("files: survey.csv");

    assertThat(study.files()).containsExactly(StudySource.of("survey.csv"));
    assertThat(study.records()).isEqualTo(RecordRule.withDefaults());
    assertThat(study.settings()).isEqualTo(StudySettings.none());
    assertThat(study.raking()).isEmpty();
  }

  @Test
  void everyFault_isReportedAtOnceWithItsPlace() {
    List<Diagnostic> found = read(TEN_FAULTS).diagnostics();

    assertThat(found)
        .extracting(d -> d.code().code() + " " + d.place())
        .containsExactlyInAnyOrder(
            "unknown-key study.yaml:1:1",
            "bad-value study.yaml:2:32",
            "bad-number study.yaml:2:54",
            "wrong-type study.yaml:3:32",
            "unknown-key study.yaml:3:40",
            "bad-value study.yaml:4:13",
            "bad-value study.yaml:4:38",
            "bad-value study.yaml:5:9",
            "bad-value study.yaml:6:41",
            "exclusive-keys study.yaml:7:19",
            "bad-value study.yaml:8:23",
            "bad-number study.yaml:9:11");
  }

  @Test
  void unknownKey_hasTheNearestKnownOne() {
    assertThat(read("tresholt: 60").diagnostics())
        .singleElement()
        .extracting(English::message)
        .isEqualTo("the key “tresholt” is not known here; did you mean “threshold”?");
  }

  @Test
  void aSpelling_hasOneMeaning() {
    assertThat(codes("functions: {IT: [Tech], HR: [Tech]}"))
        .containsExactly(DiagnosticCode.TWO_MEANINGS);
    assertThat(codes("labels: [Low, [High, Low]]")).containsExactly(DiagnosticCode.TWO_MEANINGS);
  }

  @Test
  void waves_shareNoDay() {
    String waves = "waves: [{name: a, to: 2024-06-30}, {name: b, from: %s}]";

    assertThat(codes(String.format(waves, "2024-06-30")))
        .containsExactly(DiagnosticCode.OVERLAPPING_WAVES);
    assertThat(codes(String.format(waves, "2024-07-01"))).isEmpty();
  }

  @Test
  void places_areKnownForLaterFaults() {
    StudyPlaces places = read(FULL).value().orElseThrow().places();

    assertThat(places.of("columns", "unit")).isEqualTo(Place.at("study.yaml", 21, 9));
    assertThat(places.of("items", "HR", "1")).isEqualTo(Place.at("study.yaml", 28, 14));
    assertThat(places.of("items", "IT", "people_1")).isEqualTo(places.of("items", "IT"));
    assertThat(places.of("nothing")).isEqualTo(Place.inFile("study.yaml"));
  }

  @Test
  void theExampleOfTheManual_isReadAndValidBySchema() throws IOException {
    String manual = Files.readString(Path.of("README.md"));
    int from = manual.indexOf("```yaml\n") + "```yaml\n".length();
    String example = manual.substring(from, manual.indexOf("```", from));

    assertThat(study(example).items()).hasSize(4);
    assertThat(schemaErrors(example)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        FULL,
        "files: survey.csv",
        "items: \"{item}@{function}\"",
        "items: {all: {people_1: Q1}}",
        "items: {columns: 3-8}",
        "labels: [1, 6, 2]",
        "labels: {order: [Low, High], reversed: true}",
        "missing: N/A",
        "weights: {column: {column: 3}}",
        "waves: [before, after]",
        "fieldwork: {from: 2025-05-12, to: 2025-06-06}",
        "fieldwork: [{wave: 1, from: 2025-05-12, to: 2025-05-12}]"
      })
  void whatIsRead_isValidBySchema(String yaml) throws IOException {
    assertThat(read(yaml)).isInstanceOf(Read.Done.class);
    assertThat(schemaErrors(yaml)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          titel: x                                  | unknown-key
          files: [[a.csv]]                          | wrong-type
          files: {platform: tidy}                   | missing-key
          files: {path: a, encoding: latin1}        | bad-value
          columns: {respondent: {column: 0}}        | bad-number
          columns: {unit: {}}                       | missing-key
          columns: {unit: {column: 1, importId: Q}} | exclusive-keys
          items: {IT: {columns: x}}                 | bad-value
          items: Q5                                 | bad-value
          labels: [Agree]                           | bad-value
          missing: {unasked: 9}                     | unknown-key
          windows: {soon: x}                        | unknown-key
          waves: {a: 2024}                          | wrong-type
          waves: [{from: 2024-01-01}]               | missing-key
          waves: [{name: a, from: yesterday}]       | bad-value
          fieldwork: May 2025                       | wrong-type
          fieldwork: {from: 2025-05-12}             | missing-key
          fieldwork: {from: 12 May, to: 2025-06-06} | bad-value
          fieldwork: [{from: 2025-05-12, to: 2025-06-06}] | missing-key
          dateOrder: mdy                            | bad-value
          records: {minimumAnswered: 0}             | bad-number
          weights: {trim: 3}                        | missing-key
          weights: {rake: {unit: {a: 0}}}           | bad-number
          weights: {rake: {unit: {a: 1}}, trim: 1}  | bad-number
          threshold: 100                            | bad-number
          minGroup: 2                               | bad-number
          seed: 1.5                                 | bad-number
          nameLeaders: perhaps                      | wrong-type
          costPerPoint: 12000 EUR                   | bad-value
          costPerPoint: {amount: 12000}             | missing-key
          costPerPoint: {currency: EUR}             | missing-key
          costPerPoint: {amount: 0, currency: EUR}  | bad-number
          costPerPoint: {amount: 1e13, currency: EUR} | bad-number
          costPerPoint: {amount: 12 000, currency: EUR} | wrong-type
          costPerPoint: {amount: 1, currency: a text of more than forty characters which is long} | bad-value
          """)
  void whatIsRefused_isInvalidBySchemaToo(String yaml, String code) throws IOException {
    assertThat(read(yaml)).isInstanceOf(Read.Refused.class);
    assertThat(codes(yaml)).extracting(DiagnosticCode::code).containsExactly(code);
    assertThat(schemaErrors(yaml)).isNotEmpty();
  }

  /** YAML reads {@code 12.000} as twelve, and who wrote it meant twelve thousand. */
  @ParameterizedTest
  @ValueSource(strings = {"12.000", "1.234", "1_000", "1e3", "+5"})
  void amountThatCouldMeanTwoThings_isRefused(String amount) {
    assertThat(codes("costPerPoint: {amount: " + amount + ", currency: EUR}")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "columns",
        "windows",
        "records",
        "weights",
        "missing",
        "costPerPoint",
      })
  void schemaAndReader_knowTheSameKeysBelow(String key) throws IOException {
    assertThat(known(key + ": {no-such-key: 1}"))
        .containsExactlyInAnyOrderElementsOf(schemaKeys(key));
  }

  @Test
  void schemaAndReader_knowTheSameKeys() throws IOException {
    JsonNode schema = new YAMLMapper().readTree(schema());

    assertThat(known("no-such-key: 1"))
        .containsExactlyElementsOf(schema.path("properties").propertyNames());
  }

  /** The keys that the remedy of an unknown one names. */
  private static List<String> known(String yaml) {
    String remedy =
        English.remedy(
            read(yaml).diagnostics().stream()
                .filter(d -> d.code() == DiagnosticCode.UNKNOWN_KEY)
                .findFirst()
                .orElseThrow());
    return List.of(remedy.replace("Known keys here: ", "").replaceAll("\\.$", "").split(", "));
  }

  private static List<String> schemaKeys(String key) throws IOException {
    JsonNode schema = new YAMLMapper().readTree(schema());
    JsonNode property = schema.path("properties").path(key);
    if (property.has("$ref")) {
      property = schema.path("$defs").path(key);
    }
    if (property.has("oneOf") && !property.has("properties")) {
      property = property.path("oneOf").path(1);
    }
    return List.copyOf(property.path("properties").propertyNames());
  }

  private static StudyFile study(String yaml) {
    Read<StatedStudy> result = read(yaml);
    assertThat(result).as("%s", result.diagnostics()).isInstanceOf(Read.Done.class);
    return result.value().orElseThrow().study();
  }

  private static List<DiagnosticCode> codes(String yaml) {
    return read(yaml).diagnostics().stream().map(Diagnostic::code).toList();
  }

  private static Read<StatedStudy> read(String yaml) {
    return new StudyReader()
        .read("study.yaml", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<String> schemaErrors(String yaml) throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(schema(), InputFormat.JSON);
    String json = new YAMLMapper().readTree(yaml).toString();
    return schema.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
  }

  private static String schema() throws IOException {
    return new String(YamlForm.STUDY.schema(), StandardCharsets.UTF_8);
  }
}
