package io.github.locus.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.SeededCases;
import io.github.locus.protection.RandomOrganisation;
import io.github.locus.result.JsonForm;
import io.github.locus.result.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Organisations of small units are analysed like any other, whatever the threads. */
class SmallUnitsTest {
  static LongStream seeds() {
    return SeededCases.seeds(2, 60);
  }

  static LongStream surveys() {
    return SeededCases.seeds(1, 30);
  }

  @Tag("nightly")
  @ParameterizedTest
  @MethodSource("seeds")
  void smallUnits_giveTheSameResultOnAnyNumberOfThreads(long seed) {
    assertThat(JsonForm.write(analysed(seed, 1))).isEqualTo(JsonForm.write(analysed(seed, 2)));
  }

  /**
   * Through the readers, which put rows in order: merging, what is left out, codes and draws are
   * functions of who answered what, not of where it stands.
   */
  @ParameterizedTest
  @MethodSource("surveys")
  void smallUnits_giveTheSameResultInAnyOrderOfRows(long seed) throws IOException {
    Path folder = Path.of("samples", "repeatable-lnd");
    String roster = fewUnits(Files.readString(folder.resolve("roster.csv")), line -> true);
    Random random = new Random(seed);
    Map<String, Boolean> answers = new HashMap<>();
    String survey =
        fewUnits(
            Files.readString(folder.resolve("survey.csv")),
            line ->
                answers.computeIfAbsent(
                        line.substring(0, line.indexOf(',')),
                        id -> random.nextInt(2 + unit(line)) < 2)
                    && random.nextInt(9) > 0);
    List<String> shuffled = new ArrayList<>(survey.lines().toList());
    Collections.shuffle(shuffled.subList(1, shuffled.size()), random);

    Result plain = read(survey, roster);
    assertThat(plain.findings()).anyMatch(finding -> finding.code().equals("merged"));
    assertThat(JsonForm.write(read(String.join("\n", shuffled), roster)))
        .isEqualTo(JsonForm.write(plain));
  }

  /** Rows of six units, of which some have few people. */
  private static String fewUnits(String csv, Predicate<String> which) {
    return csv.lines()
        .filter(line -> !line.contains(",U") || (unit(line) <= 6 && which.test(line)))
        .collect(Collectors.joining("\n"));
  }

  private static int unit(String line) {
    int at = line.indexOf(",U");
    return Integer.parseInt(line.substring(at + 2, at + 4));
  }

  private static Result read(String survey, String roster) {
    StudyOptions options = StudyOptions.defaults().withThreads(1).withSensitivity(false);
    return new Analysis("test").run(TextStudy.of(survey).roster(roster).study(options));
  }

  private static Result analysed(long seed, int threads) {
    StudyOptions options = StudyOptions.defaults().withThreads(threads).withSensitivity(false);
    return new Analysis("test")
        .run(new Study(RandomOrganisation.rows(seed).build(), List.of(), List.of(), options));
  }
}
