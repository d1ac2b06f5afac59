package io.github.locus.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.SeededCases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * Organizations with small units, drawn at random: who rates what is uneven, some answers are
 * missing. {@code scripts/attack} runs as many as are asked for. Nobody is pinned, and of nobody
 * much more is known than the mean of five people would tell.
 */
class RandomOrganizationsAttackTest {
  private static final int USUAL = 5;
  private static final int NIGHTLY = 300;

  /**
   * Of an answer's variance. Knowing the mean of five leaves 0.80. Who leaves one of two
   * capabilities out is scored by the other alone: that answer weighs twice, and 0.67 is left of it
   * among five. The effect of rating one's own function sets own people and others of a unit apart,
   * of whom there may be two: together with the first, 0.38 was left in one of 1,700 organizations.
   */
  private static final double LEFT = 0.3;

  private static final String[] FUNCTIONS = {"IT", "HR"};

  /** Where it is written which organizations have held, so that many can be gone through in several runs; or nowhere. */
  private static final Optional<Path> HELD =
      Optional.ofNullable(System.getProperty("locus.attacks.held")).map(Path::of);

  static LongStream seeds() throws IOException {
    Set<Long> held = new HashSet<>();
    if (HELD.filter(Files::exists).isPresent()) {
      Files.readAllLines(HELD.orElseThrow())
          .forEach(line -> held.add(Long.valueOf(line.substring(0, line.indexOf(' ')))));
    }
    return SeededCases.seeds(Integer.getInteger("locus.attacks", USUAL), NIGHTLY)
        .filter(seed -> !held.contains(seed));
  }

  private static void holds(long seed, String left) throws IOException {
    if (HELD.isPresent()) {
      Files.writeString(
          HELD.orElseThrow(),
          seed + " " + left + "\n",
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void pinsNobody_andEveryFigureIsOfEnough(long seed) throws IOException {
    Organization organization = organization(new Random(seed));
    String result = ProgramRun.resultIfAny(organization);
    if (result.isEmpty()) {
      holds(seed, "refused");
      return;
    }

    Attack attack =
        Trial.attack(
            organization, Partition.of(organization, Trial.MINIMUM), ResultReader.read(result));

    Recovery recovery = attack.recover(Trial.MINIMUM);
    assertThat(recovery.pinned()).isEmpty();
    assertThat(recovery.leastRemaining())
        .as("left unknown of %s", recovery.mostExposed())
        .isGreaterThan(LEFT);
    assertThat(attack.searched(Trial.MINIMUM)).isEmpty();
    assertThat(attack.unanimous()).isEmpty();
    assertThat(persons(ResultReader.tree(result))).allMatch(n -> n >= Trial.MINIMUM);
    holds(seed, String.valueOf(recovery.leastRemaining()));
  }

  /** Numbers of persons that are stated behind figures, wherever they stand. */
  private static List<Integer> persons(JsonNode node) {
    List<Integer> found = new ArrayList<>();
    // a file that was read has its rows, which are nobody's answers
    if (!node.has("headerRows")) {
      node.path("persons").forEach(n -> found.add(n.asInt()));
    }
    node.forEach(child -> found.addAll(persons(child)));
    return found;
  }

  private static Organization organization(Random random) {
    OrganizationBuilder builder =
        new OrganizationBuilder(
            random.nextLong(), random.nextBoolean() ? FUNCTIONS : new String[] {"IT"});
    if (random.nextBoolean()) {
      builder.withOwnFunctions().withNominations();
    }
    int units = 1 + random.nextInt(5);
    int waves = random.nextInt(4) == 0 ? 2 : 1;
    for (int wave = 1; wave <= waves; wave++) {
      for (int unit = 0; unit < units; unit++) {
        builder.crew("site" + unit, "" + wave, 1 + random.nextInt(9));
        if (random.nextInt(3) == 0) {
          builder.crew("site" + unit, "" + wave, 1, "IT");
        }
      }
    }
    Organization whole = builder.build();
    return whole.withRatings(
        whole.ratings().stream()
            .map(r -> random.nextInt(12) == 0 ? r.with(random.nextInt(whole.items()), 0) : r)
            .toList());
  }
}
