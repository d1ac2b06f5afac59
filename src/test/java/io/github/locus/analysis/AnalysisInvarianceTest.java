package io.github.locus.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.locus.SeededCases;
import io.github.locus.instrument.Dimension;
import io.github.locus.instrument.Instrument;
import io.github.locus.instrument.OrgFunction;
import io.github.locus.instrument.SurveyItem;
import io.github.locus.reference.FirstCapabilities;
import io.github.locus.reference.FirstUnits;
import io.github.locus.reference.ReferenceFiles;
import io.github.locus.result.JsonForm;
import io.github.locus.result.ModelResult;
import io.github.locus.result.Result;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must leave no trace in {@code result.json}. */
class AnalysisInvarianceTest {
  /** Of the eight units of the survey, all in the nightly build. */
  private static final int UNITS = SeededCases.count(2, 8);

  private static final Instrument INSTRUMENT = FirstCapabilities.instrument("locus-12");
  private static final String SURVEY =
      FirstCapabilities.of(
          firstWaves(FirstUnits.of(ReferenceFiles.text("three-waves.csv"), UNITS)));
  private static final String ROSTER =
      firstWaves(FirstUnits.of(ReferenceFiles.text("three-waves-roster.csv"), UNITS));
  private static final Study PLAIN_STUDY = study(SURVEY).study(options());
  private static final Result PLAIN = new Analysis("test").run(PLAIN_STUDY);
  private static final byte[] PLAIN_JSON = JsonForm.write(PLAIN);

  /** Two waves have changes of leaders, too; all three in the nightly build. */
  private static String firstWaves(String csv) {
    return csv.lines()
        .filter(line -> SeededCases.count(0, 1) == 1 || !line.contains(",2026,"))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /** With a key, for codes without one depend on every answer. */
  private static StudyOptions options() {
    StudyOptions plain = StudyOptions.defaults().withThreads(2).withSensitivity(false);
    return new StudyOptions(
        plain.title(),
        plain.fieldwork(),
        plain.threshold(),
        plain.assurance(),
        plain.minGroup(),
        plain.careless(),
        plain.seed(),
        plain.nameLeaders(),
        plain.fullPrecision(),
        Optional.of(new CodeKey(new byte[CodeKey.LEAST_BYTES])),
        Optional.empty(),
        plain.language(),
        plain.threads(),
        plain.sensitivity());
  }

  private static TextStudy study(String... surveys) {
    return TextStudy.of(surveys).roster(ROSTER).instrument(INSTRUMENT);
  }

  /** What is read as the same is not analysed again: that one study has one result, other threads show. */
  private static byte[] json(TextStudy text, StudyOptions options) {
    Study study = text.study(options);
    return study.equals(PLAIN_STUDY) ? PLAIN_JSON : JsonForm.write(new Analysis("test").run(study));
  }

  private static Result result(TextStudy text, StudyOptions options) {
    return new Analysis("test").run(text.study(options));
  }

  /** Against two threads; in the nightly build more than the machine may have, too. */
  static IntStream threads() {
    return IntStream.of(1, 4).limit(SeededCases.count(1, 2));
  }

  @ParameterizedTest
  @MethodSource("threads")
  void numberOfThreads_changesNoByte(int threads) {
    assertThat(json(study(SURVEY), options().withThreads(threads))).isEqualTo(PLAIN_JSON);
  }

  /** Rows in any order, in several files in any order. */
  @Test
  void orderOfRowsAndOfFiles_changesNoByte() {
    List<String> lines = new ArrayList<>(SURVEY.lines().toList());
    String header = lines.remove(0) + "\n";
    Collections.shuffle(lines, new Random(7));
    int half = lines.size() / 2;
    String first = header + String.join("\n", lines.subList(0, half));
    String second = header + String.join("\n", lines.subList(half, lines.size()));
    assertThat(json(study(second, first), options())).isEqualTo(PLAIN_JSON);
  }

  @Test
  void wideLayout_changesNoByte() {
    assertThat(json(study(wide(SURVEY)), options())).isEqualTo(PLAIN_JSON);
  }

  /** What is compared says something: the functions are ranked, and leaders have changed. */
  @Test
  void theSurvey_hasARanking_andChangesOfLeaders() {
    assertThat(PLAIN.decision().value()).isPresent();
    assertThat(PLAIN.succession().value()).isPresent();
  }

  @Test
  void weightOfOneForEverybody_changesNoFigure() {
    List<String> lines = new ArrayList<>(SURVEY.lines().toList());
    lines.replaceAll(line -> line + ",1");
    lines.set(0, SURVEY.lines().findFirst().orElseThrow() + ",weight");
    Result weighted = result(study(String.join("\n", lines)), options());
    assertThat(weighted.functions()).isEqualTo(PLAIN.functions());
    assertThat(weighted.decision()).isEqualTo(PLAIN.decision());
    assertThat(weighted.models()).isEqualTo(PLAIN.models());
    assertThat(weighted.succession()).isEqualTo(PLAIN.succession());
  }

  @Test
  void turningTheScaleThroughTheInstrument_changesNoFigure() {
    List<String> lines = new ArrayList<>(SURVEY.lines().toList());
    lines.subList(1, lines.size()).replaceAll(AnalysisInvarianceTest::turned);
    Result turned = result(study(String.join("\n", lines)).instrument(turned()), options());
    assertThat(turned.functions()).isEqualTo(PLAIN.functions());
    assertThat(turned.decision()).isEqualTo(PLAIN.decision());
    assertThat(turned.models()).isEqualTo(PLAIN.models());
    assertThat(turned.quality().reliability()).isEqualTo(PLAIN.quality().reliability());
  }

  /** Answers from 1 to 5, the other way round. */
  private static String turned(String line) {
    String[] cells = line.split(",", -1);
    for (int c = 5; c < cells.length; c++) {
      cells[c] = cells[c].isEmpty() ? "" : String.valueOf(6 - Integer.parseInt(cells[c]));
    }
    return String.join(",", cells);
  }

  private static Instrument turned() {
    return new Instrument(
        INSTRUMENT.id(),
        INSTRUMENT.version(),
        INSTRUMENT.languages(),
        INSTRUMENT.functions(),
        INSTRUMENT.dimensions().stream()
            .map(
                d ->
                    new Dimension(
                        d.id(),
                        d.role(),
                        d.weight(),
                        d.name(),
                        d.scale(),
                        d.items().stream()
                            .map(i -> new SurveyItem(i.id(), i.text(), !i.reversed()))
                            .toList()))
            .toList(),
        INSTRUMENT.weightings(),
        INSTRUMENT.actions());
  }

  @Test
  void namesOfFunctions_changeNoFigure() {
    String[] names = {"Informatics", "Personnel", "Academy", "Lines"};
    Result renamed =
        result(
            TextStudy.of(renamed(SURVEY, names))
                .roster(renamed(ROSTER, names))
                .instrument(instrument(List.of(names))),
            options());
    assertThat(List.copyOf(renamed.functions().values()).get(2).today())
        .isEqualTo(List.copyOf(PLAIN.functions().values()).get(2).today());
    assertThat(renamed.decision().orElseThrow().repeatable().pBest().values())
        .containsExactlyElementsOf(PLAIN.decision().orElseThrow().repeatable().pBest().values());
  }

  @Test
  void orderOfDeclaration_movesFitsByLessThan1e9() {
    Result reordered =
        result(study(SURVEY).instrument(instrument(List.of("BU", "L&D", "IT", "HR"))), options());
    ModelResult expected = Objects.requireNonNull(PLAIN.models().get("readiness"));
    ModelResult actual = Objects.requireNonNull(reordered.models().get("readiness"));
    double criterion = expected.remlCriterion().orElseThrow();
    assertThat(actual.remlCriterion().orElseThrow()).isCloseTo(criterion, within(1e-9 * criterion));
    assertThat(actual.variance().residual()).isEqualTo(expected.variance().residual());
    expected
        .variance()
        .leader()
        .forEach(
            (function, variance) ->
                assertThat(actual.variance().leader().get(function))
                    .as(function)
                    .isEqualTo(variance));
    assertThat(reordered.scoring().dimensionMeans().get("IT"))
        .isEqualTo(PLAIN.scoring().dimensionMeans().get("IT"));
  }

  private static Instrument instrument(List<String> functions) {
    return new Instrument(
        INSTRUMENT.id(),
        INSTRUMENT.version(),
        INSTRUMENT.languages(),
        functions.stream().map(OrgFunction::new).toList(),
        INSTRUMENT.dimensions(),
        INSTRUMENT.weightings(),
        Map.of());
  }

  private static String renamed(String csv, String[] names) {
    String[] from = {"IT", "HR", "L&D", "BU"};
    List<String> lines = new ArrayList<>();
    for (String line : csv.lines().toList()) {
      String[] cells = line.split(",", -1);
      for (int c = 0; c < cells.length; c++) {
        for (int f = 0; f < from.length; f++) {
          cells[c] = cells[c].equals(from[f]) ? names[f] : cells[c];
        }
      }
      lines.add(String.join(",", cells));
    }
    return String.join("\n", lines);
  }

  /** A row per respondent, columns ITEM@FUNCTION. */
  private static String wide(String csv) {
    List<String> lines = csv.lines().toList();
    String[] header = lines.get(0).split(",");
    List<String> functions = List.of("IT", "HR", "L&D", "BU");
    Map<String, Map<String, String>> rows = new TreeMap<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",", -1);
      Map<String, String> row =
          rows.computeIfAbsent(
              String.join(",", cells[0], cells[2], cells[3], cells[4]),
              key -> new LinkedHashMap<>());
      for (int c = 5; c < cells.length; c++) {
        row.put(header[c] + "@" + cells[1], cells[c]);
      }
    }
    List<String> columns = new ArrayList<>();
    for (int c = 5; c < header.length; c++) {
      for (String function : functions) {
        columns.add(header[c] + "@" + function);
      }
    }
    StringBuilder text =
        new StringBuilder("respondent,unit,wave,own_function," + String.join(",", columns));
    rows.forEach(
        (key, row) -> {
          text.append('\n').append(key);
          columns.forEach(column -> text.append(',').append(row.getOrDefault(column, "")));
        });
    return text.toString();
  }
}
