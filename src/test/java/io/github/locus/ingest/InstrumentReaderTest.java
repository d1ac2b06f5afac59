package io.github.locus.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.diagnostic.Diagnostic;
import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.diagnostic.Place;
import io.github.locus.diagnostic.Read;
import io.github.locus.instrument.Dimension;
import io.github.locus.instrument.DimensionRole;
import io.github.locus.instrument.Instrument;
import io.github.locus.instrument.ResponseScale;
import io.github.locus.instrument.SurveyItem;
import io.github.locus.wording.English;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstrumentReaderTest {
  private static final String FULL =
      """
      id: pulse-6
      version: 1.10
      languages: [en, de]
      functions: [IT, HR, L&D, BU]
      scale: {min: 1, max: 3, labels: {en: [No, Perhaps, Yes]}}
      dimensions:
        - id: people
          role: capability
          weight: 2
          name: {en: Understands people, de: Versteht Menschen}
          scale: {min: 0, max: 10}
          items:
            - {id: people_1, text: {en: "One: first", de: Eins}}
            - {id: people_2, text: {en: Two, de: Zwei}, reversed: true}
        - id: strategy
          role: strategy
          name: {en: Strategy, de: Strategie}
          items:
            - {id: strategy_1, text: {en: Three, de: Drei}}
      weightings: {people-first: {people: 4}, equal: {}}
      actions: {people: {default: {en: Do, de: Tun}, IT: {en: Do it, de: Es tun}}}
      """;

  @Test
  void everything_isRead() {
    Instrument instrument = valid(FULL);

    assertThat(instrument.id()).isEqualTo("pulse-6");
    assertThat(instrument.version()).isEqualTo("1.10");
    assertThat(instrument.languages()).containsExactly("en", "de");
    assertThat(instrument.functions()).extracting("name").containsExactly("IT", "HR", "L&D", "BU");
    Dimension people = instrument.dimensions().get(0);
    assertThat(people.weight()).isEqualTo(2);
    assertThat(people.scale()).isEqualTo(ResponseScale.of(0, 10));
    assertThat(people.items()).extracting(SurveyItem::reversed).containsExactly(false, true);
    assertThat(people.items().get(0).text().in("en")).isEqualTo("One: first");
    Dimension strategy = instrument.testimony(DimensionRole.STRATEGY).orElseThrow();
    assertThat(strategy.scale().labels()).containsEntry("en", List.of("No", "Perhaps", "Yes"));
    assertThat(strategy.weight()).isEqualTo(1);
    assertThat(instrument.weightings()).extracting("name").containsExactly("people-first", "equal");
    assertThat(instrument.actions())
        .hasEntrySatisfying(
            "people",
            actions -> {
              assertThat(actions.forFunction("IT").text().in("de")).isEqualTo("Es tun");
              assertThat(actions.forFunction("HR").text().in("de")).isEqualTo("Tun");
            });
  }

  @Test
  void strategyRelianceWeightingsAndActions_mayBeMissing() {
    Instrument instrument = valid(Pulse.YAML);

    assertThat(instrument.testimony(DimensionRole.STRATEGY)).isEmpty();
    assertThat(instrument.weightings()).isEmpty();
    assertThat(instrument.actions()).isEmpty();
  }

  @Test
  void unknownKey_isAnErrorWithItsPlaceAndTheNearestKnownKey() {
    Diagnostic diagnostic =
        only(DiagnosticCode.UNKNOWN_KEY, Pulse.YAML.replace("    weight: 2", "    wieght: 2"));

    assertThat(diagnostic.place()).isEqualTo(Place.at("mine.yaml", 13, 5));
    assertThat(English.message(diagnostic)).contains("“wieght”", "did you mean “weight”?");
    assertThat(English.remedy(diagnostic)).contains("id, role, weight, name, scale, items");
  }

  @Test
  void duplicateItem_namesTheFirstLine() {
    Diagnostic diagnostic =
        only(DiagnosticCode.DUPLICATE_ID, Pulse.YAML.replace("business_1", "people_1"));

    assertThat(diagnostic.place()).isEqualTo(Place.at("mine.yaml", 17, 14));
    assertThat(English.message(diagnostic)).isEqualTo("“people_1” is already used on line 10");
  }

  @Test
  void missingText_isAnError() {
    Diagnostic diagnostic =
        only(DiagnosticCode.MISSING_KEY, Pulse.YAML.replace(", text: {en: First}", ""));

    assertThat(diagnostic.place()).isEqualTo(Place.at("mine.yaml", 10, 9));
    assertThat(English.message(diagnostic)).contains("“text”");
  }

  @ParameterizedTest
  @ValueSource(strings = {"yes", "1", "\"true\"", "[true]"})
  void reversed_isTrueOrFalse(String value) {
    Diagnostic diagnostic =
        only(DiagnosticCode.WRONG_TYPE, Pulse.YAML.replace("reversed: true", "reversed: " + value));

    assertThat(diagnostic.place()).isEqualTo(Place.at("mine.yaml", 11, 54));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{min: 5, max: 5}", "{min: 5, max: 1}", "{min: 0, max: 250}"})
  void scaleBounds_holdTwoTo250Points(String scale) {
    Diagnostic diagnostic =
        only(DiagnosticCode.BAD_SCALE, Pulse.YAML.replace("{min: 1, max: 5}", scale));

    assertThat(diagnostic.place()).isEqualTo(Place.at("mine.yaml", 5, 8));
  }

  @Test
  void scaleOf250Points_isPossible() {
    assertThat(
            valid(Pulse.YAML.replace("{min: 1, max: 5}", "{min: 1, max: 250}"))
                .dimensions()
                .get(0)
                .scale()
                .options())
        .isEqualTo(250);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "BAD_NUMBER | {min: 1.5, max: 5}",
        "WRONG_TYPE | {min: one, max: 5}",
        "WRONG_TYPE | {min: [1], max: 5}"
      })
  void scaleBounds_areWholeNumbers(DiagnosticCode code, String scale) {
    assertThat(only(code, Pulse.YAML.replace("{min: 1, max: 5}", scale)))
        .extracting(d -> d.place().line().orElse(0))
        .isEqualTo(5L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"respondent", "unit", "leader", "headcount", "1st", "a@b", "a b"})
  void itemIds_areFitForColumns(String id) {
    assertThat(only(DiagnosticCode.BAD_ID, Pulse.YAML.replace("people_2", "\"" + id + "\"")))
        .extracting(English::message)
        .asString()
        .contains(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", "all"})
  void functionNames_areNotReserved(String name) {
    only(DiagnosticCode.BAD_ID, Pulse.YAML.replace("[IT,", "[" + name + ","));
  }

  @Test
  void functionInAnAction_thatThereIsNot_isAnErrorWithItsLine() {
    Diagnostic diagnostic =
        only(
            DiagnosticCode.UNKNOWN_REFERENCE,
            FULL.replace("{en: Do it,", "{en: 'Do it with {IT} and {Legal}',"));

    assertThat(diagnostic.place().line()).isPresent();
  }

  @Test
  void wrongTypes_areErrors() {
    List<Diagnostic> found =
        read(
            """
            id: [a]
            version: {a: 1}
            languages: en
            functions: IT
            scale: 5
            dimensions: {people: 1}
            weightings: []
            actions: text
            """);

    assertThat(found.stream().filter(d -> d.code() == DiagnosticCode.WRONG_TYPE))
        .extracting(d -> d.place().line().orElse(0))
        .containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L);
  }

  @Test
  void syntaxError_isReportedWithItsPlace() {
    Diagnostic diagnostic = only(DiagnosticCode.YAML_SYNTAX, "id: a\nversion: [1, 2\nscale: 3\n");

    assertThat(diagnostic.place().line().orElse(0)).isBetween(2L, 4L);
  }

  @Test
  void secondDocument_isAnError() {
    only(DiagnosticCode.YAML_SYNTAX, Pulse.YAML + "---\nid: other\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# nothing\n", "---\n"})
  void emptyFile_isAnError(String yaml) {
    assertThat(read(yaml)).isNotEmpty().allMatch(Diagnostic::isError);
  }

  @Test
  void deepNesting_isAnError() {
    assertThat(read("id: " + "[".repeat(5000))).isNotEmpty().allMatch(Diagnostic::isError);
  }

  @Test
  void aliases_areNotFollowedInSilence() {
    assertThat(
            read(Pulse.YAML.replace("{en: First}", "&t {en: First}").replace("{en: Second}", "*t")))
        .anyMatch(Diagnostic::isError);
  }

  @Test
  void missingTranslation_isAWarning() {
    Read<Instrument> result =
        new InstrumentReader()
            .read(Pulse.text("mine.yaml", Pulse.YAML.replace("[en]", "[en, de]")));

    assertThat(result).isInstanceOf(Read.Done.class);
    assertThat(result.diagnostics())
        .extracting(Diagnostic::code)
        .containsOnly(DiagnosticCode.MISSING_TRANSLATION);
  }

  @Test
  void secondStrategyDimension_isAnError() {
    only(
        DiagnosticCode.BAD_ROLES,
        FULL.replace(
            "weightings:",
            "  - {id: s2, role: strategy, name: {en: S, de: S}, items: "
                + "[{id: s2_1, text: {en: S, de: S}}]}\nweightings:"));
  }

  @Test
  void weightingOfAStrategyDimension_isAnError() {
    Diagnostic diagnostic =
        only(DiagnosticCode.UNKNOWN_REFERENCE, FULL.replace("{people: 4}", "{strategy: 4}"));

    assertThat(English.message(diagnostic)).contains("capability dimension", "“strategy”");
  }

  @Test
  void actionOfAnUndeclaredFunction_isAnError() {
    only(DiagnosticCode.UNKNOWN_KEY, FULL.replace("IT: {en: Do it", "Fin: {en: Do it"));
  }

  @Test
  void missingFile_isUnreadable(@TempDir Path folder) {
    assertThat(new InstrumentReader().read(InputSource.of(folder.resolve("no.yaml"))))
        .isInstanceOf(Read.Unreadable.class);
  }

  private static Instrument valid(String yaml) {
    Read<Instrument> result = new InstrumentReader().read(Pulse.text("mine.yaml", yaml));
    assertThat(result.diagnostics()).isEmpty();
    return result.value().orElseThrow();
  }

  private static Diagnostic only(DiagnosticCode code, String yaml) {
    List<Diagnostic> found = read(yaml);
    assertThat(found).extracting(Diagnostic::code).contains(code);
    assertThat(found.stream().filter(d -> d.code() == code)).hasSize(1);
    return found.stream().filter(d -> d.code() == code).findFirst().orElseThrow();
  }

  private static List<Diagnostic> read(String yaml) {
    return new InstrumentReader().read(Pulse.text("mine.yaml", yaml)).diagnostics();
  }
}
