package io.github.locus.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.locus.batch.Organisation;
import io.github.locus.batch.Rounds;
import io.github.locus.result.Component;
import io.github.locus.result.JsonForm;
import io.github.locus.result.Result;
import io.github.locus.result.ResultFixtures;
import io.github.locus.result.ScoringResult;
import io.github.locus.result.Shown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A result of a batch is held against its older one and the other rounds, as {@code compare} would. */
class NeighboursTest {
  private static final Result RICH = ResultFixtures.rich();
  private static final Organisation FIRST = round("harbor-2024");
  private static final Organisation SECOND = round("harbor-2025");

  @TempDir private Path out = Path.of("");
  private Neighbours neighbours = neighbours(false);

  @BeforeEach
  void folder() {
    neighbours = neighbours(false);
    neighbours.rounds().end(FIRST);
  }

  @ParameterizedTest
  @CsvSource({"40, false", "41, true", "44, true", "45, false", "36, true", "35, false"})
  void resultThatDiffersFromItsEarlierOneByFew_isRefused(int persons, boolean refused)
      throws IOException {
    write(FIRST, 40);
    if (refused) {
      assertThatThrownBy(() -> neighbours.requireApart(FIRST, of("2026", persons), false))
          .isInstanceOf(DifferencingRefusal.class);
    } else {
      assertThatCode(() -> neighbours.requireApart(FIRST, of("2026", persons), false))
          .doesNotThrowAnyException();
    }
  }

  @Test
  void roundThatDiffersFromAnotherByFew_isRefused_whicheverIsNew() throws IOException {
    write(FIRST, 40);
    assertThatThrownBy(() -> neighbours.requireApart(SECOND, of("2026", 42), false))
        .isInstanceOf(DifferencingRefusal.class);

    write(SECOND, 50);
    assertThatThrownBy(() -> neighbours.requireApart(FIRST, of("2026", 48), false))
        .isInstanceOf(DifferencingRefusal.class);
  }

  @Test
  void roundOfAnotherWave_isNoMatter() throws IOException {
    write(FIRST, 40);

    assertThatCode(() -> neighbours.requireApart(SECOND, of("2027", 42), false))
        .doesNotThrowAnyException();
  }

  /** A later round that stands is done anew or held against this one in its turn. */
  @Test
  void unchangedResult_isHeldAgainstEarlierRoundsAlone() throws IOException {
    write(FIRST, 40);
    write(SECOND, 42);

    assertThatCode(() -> neighbours.requireApart(FIRST, of("2026", 40), true))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> neighbours.requireApart(SECOND, of("2026", 42), true))
        .isInstanceOf(DifferencingRefusal.class);
  }

  @Test
  void acceptedDifferencing_refusesNothing_andIsToldWhereThereIsAny() throws IOException {
    write(FIRST, 40);

    assertThat(neighbours(true).requireApart(FIRST, of("2026", 41), false)).isTrue();
    assertThat(neighbours(true).requireApart(FIRST, of("2026", 50), false)).isFalse();
  }

  @Test
  void whatIsNoResult_isHeldAgainstNothing() throws IOException {
    Files.writeString(
        Files.createDirectories(out.resolve(FIRST.name())).resolve("result.json"), "");

    assertThatCode(() -> neighbours.requireApart(FIRST, of("2026", 41), false))
        .doesNotThrowAnyException();
  }

  private Neighbours neighbours(boolean accepted) {
    return new Neighbours(
        out, accepted, Optional.empty(), new Rounds(List.of(FIRST, SECOND), Organisation::called));
  }

  private void write(Organisation organisation, int persons) throws IOException {
    Path folder = Files.createDirectories(out.resolve(organisation.name()));
    Files.write(folder.resolve("result.json"), JsonForm.write(of("2026", persons)));
  }

  private static Organisation round(String name) {
    return new Organisation(
        name, Optional.of("harbor"), Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static Result of(String wave, int persons) {
    Component<ScoringResult, Map<String, Map<String, Shown<Integer>>>> respondents =
        ScoringResult::respondents;
    return ResultFixtures.with(
        RICH,
        Result::scoring,
        respondents.replaced(
            RICH.scoring(), Map.of("IT", Map.of(wave, Shown.of(persons, persons, 5)))));
  }
}
