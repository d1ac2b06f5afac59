package io.github.locus.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.SeededCases;
import io.github.locus.reference.FirstCapabilities;
import io.github.locus.reference.FirstUnits;
import io.github.locus.reference.ReferenceFiles;
import io.github.locus.result.FigureReference;
import io.github.locus.result.Result;
import io.github.locus.result.ResultJson;
import io.github.locus.result.Statement;
import io.github.locus.result.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sentence of a verdict rests on figures that stand in the result, at the place it names. */
class StatementFiguresTest {
  /** Some of the units of a survey, all in the nightly build. */
  private static final int UNITS = SeededCases.count(3, 12);

  /** The survey of most sentences in German by default; each in each language in the nightly build. */
  static Stream<Arguments> studies() {
    return Stream.of(
            Arguments.of("three-waves", "de"),
            Arguments.of("one-wave", "de"),
            Arguments.of("three-waves", "en"),
            Arguments.of("one-wave", "en"))
        .limit(SeededCases.count(1, 4));
  }

  @ParameterizedTest
  @MethodSource("studies")
  void everyFigureOfEverySentence_standsInTheResult(String name, String language) {
    StudyOptions plain = ReferenceStudies.options();
    StudyOptions options =
        new StudyOptions(
            plain.title(),
            plain.fieldwork(),
            plain.threshold(),
            plain.assurance(),
            plain.minGroup(),
            plain.careless(),
            plain.seed(),
            plain.nameLeaders(),
            false,
            Optional.empty(),
            Optional.empty(),
            language,
            plain.threads(),
            true);
    Study study =
        TextStudy.of(FirstCapabilities.of(FirstUnits.of(ReferenceFiles.text(name + ".csv"), UNITS)))
            .instrument(FirstCapabilities.instrument("locus-12"))
            .roster(FirstUnits.of(ReferenceFiles.text(name + "-roster.csv"), UNITS))
            .study(options);
    Result result = new Analysis("test").run(study);
    assertThat(result.robustness().withoutUnit()).as("units left out").isNotEmpty();
    List<FigureReference> figures =
        statements(result.verdict()).flatMap(s -> s.figures().stream()).toList();
    assertThat(figures).hasSizeGreaterThan(10);
    assertThat(figures)
        .allSatisfy(f -> assertThat(ResultJson.figure(result, f.path())).as(f.path()).isPresent());
  }

  private static Stream<Statement> statements(Verdict verdict) {
    return Stream.of(verdict.reasons(), verdict.wouldChange(), verdict.caveats())
        .flatMap(List::stream);
  }
}
