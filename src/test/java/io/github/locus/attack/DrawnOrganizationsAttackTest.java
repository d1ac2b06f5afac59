package io.github.locus.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.SeededCases;
import io.github.locus.attack.DrawnTrial.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.hipparchus.distribution.discrete.BinomialDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Organizations as chance has them, attacked by somebody who knows who rated what. {@code scripts/attack} goes through as
 * many as are asked for.
 */
class DrawnOrganizationsAttackTest {
  private static final int USUAL = 3;
  private static final int NIGHTLY = 300;

  /**
   * Of two ways to guess that are equally good either is alone right as often as the other. The attacker's would have to be
   * that unlikely to count as better than the best published mean.
   */
  private static final double LEVEL = 0.001;

  /** Where it is written what came of which organization, so that many can be gone through in several runs; or nowhere. */
  private static final Optional<Path> HELD =
      Optional.ofNullable(System.getProperty("locus.attacks.held")).map(Path::of);

  @TempDir Path folder;

  private List<DrawnTrial> trials(LongStream seeds, boolean open) throws IOException {
    List<DrawnTrial> trials = new ArrayList<>();
    Set<String> done = new HashSet<>();
    if (HELD.filter(Files::exists).isPresent()) {
      for (String line : Files.readAllLines(HELD.orElseThrow())) {
        DrawnTrial trial = DrawnTrial.read(line);
        if (open == (trial.kind() == Kind.OPEN)) {
          trials.add(trial);
          done.add(String.valueOf(trial.seed()));
        }
      }
    }
    for (long seed : seeds.filter(s -> !done.contains(String.valueOf(s))).toArray()) {
      DrawnTrial trial = DrawnTrial.of(seed, open ? Kind.OPEN : DrawnTrial.kindOf(seed), folder);
      trials.add(trial);
      if (HELD.isPresent()) {
        Files.writeString(
            HELD.orElseThrow(),
            trial.line() + "\n",
            StandardOpenOption.CREATE,
            StandardOpenOption.APPEND);
      }
    }
    return trials;
  }

  @Test
  void pinsNobody_andGuessesNoBetterThanPublishedMeans() throws IOException {
    List<DrawnTrial> trials =
        trials(SeededCases.seeds(Integer.getInteger("locus.attacks", USUAL), NIGHTLY), false);

    assertThat(trials).filteredOn(t -> !t.found().isEmpty()).isEmpty();
    assertThat(better(trials, DrawnTrial::claimed, DrawnTrial::meanOfClaimed))
        .as("the answer of each organization that is known best")
        .isGreaterThan(LEVEL);
    assertThat(better(trials, DrawnTrial::drawn, DrawnTrial::meanOfDrawn))
        .as("an answer of each organization by lot")
        .isGreaterThan(LEVEL);
  }

  /** So that the attacker is known to be able. */
  @Test
  void withoutProtection_pinsPeople() throws IOException {
    List<DrawnTrial> trials =
        trials(
            LongStream.iterate(30, s -> s + 7)
                .limit(
                    Math.max(
                        SeededCases.count(1, NIGHTLY / 10),
                        Integer.getInteger("locus.attacks", 0) / 100)),
            true);

    assertThat(trials)
        .filteredOn(t -> !t.found().isEmpty())
        .as("of which somebody is pinned")
        .hasSizeGreaterThan(trials.size() / 5);
    if (trials.size() > 1) {
      assertThat(trials)
          .flatExtracting(DrawnTrial::found)
          .as("whose code it is")
          .anyMatch(found -> found.startsWith("leader of"));
    }
  }

  /** How likely the first way is alone right so often, by chance (sign test of McNemar 1947, one-sided). */
  private static double better(
      List<DrawnTrial> trials, Predicate<DrawnTrial> guess, Predicate<DrawnTrial> mean) {
    long guessAlone = trials.stream().filter(guess.and(mean.negate())).count();
    long meanAlone = trials.stream().filter(mean.and(guess.negate())).count();
    return guessAlone == 0
        ? 1
        : 1
            - new BinomialDistribution((int) (guessAlone + meanAlone), 0.5)
                .cumulativeProbability((int) guessAlone - 1);
  }
}
