package io.github.locus.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.locus.attack.Organization.Rating;
import io.github.locus.attack.Organization.Trait;
import io.github.locus.cli.CommandRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Three of twenty give one answer throughout: what is told of them, and what two results leave. */
class CarelessAttackTest {
  private static final int PEOPLE = 20;
  private static final int CARELESS = 3;

  /** The answer that they give to everything. */
  private static final int ANSWER = 5;

  private static final int MIDDLE = 3;

  @TempDir private Path folder;

  @Test
  void fewWhoContradictThemselves_areNotCounted() {
    Organization organization = organization();

    JsonNode open = ProgramRun.unprotectedFigures(organization).result();
    assertThat(open.path("quality").path("straightLining").path("identical").asInt())
        .as("ratings of two functions")
        .isEqualTo(2 * CARELESS);

    JsonNode closed = ProgramRun.result(organization).result();
    assertThat(closed.path("quality").path("straightLining").isNull()).isTrue();
    assertThat(closed.path("scoring").path("leftOut").path("careless").isNull()).isTrue();
    assertThat(closed.path("scoring").path("rows").isNull())
        .as("all rows less those that are used")
        .isTrue();
  }

  /**
   * Where enough contradict themselves their number is told, or follows from the ratings that are used. All who give one
   * answer throughout, less these, are then the one who does not contradict himself by it.
   */
  @Test
  void oneWhoGivesOneAnswerWithoutContradiction_isNotLeftByTwoCounts() {
    Organization organization = organization(6, 1);

    JsonNode open = ProgramRun.unprotectedFigures(organization).result();
    assertThat(open.path("quality").path("straightLining").path("identical").asInt())
        .isEqualTo(2 * 6 + 2);

    JsonNode closed = ProgramRun.result(organization).result();
    assertThat(closed.path("scoring").path("leftOut").path("careless").asInt()).isEqualTo(2 * 6);
    assertThat(closed.path("quality").path("straightLining").isNull()).isTrue();
    assertThat(closed.path("quality").path("why").path("straightLining").asString())
        .isEqualTo("part-of-a-count");

    JsonNode none = ProgramRun.result(organization(6, 0)).result();
    assertThat(none.path("quality").path("straightLining").path("share").asDouble())
        .isCloseTo(6.0 / PEOPLE, within(0.05));
  }

  /** With them and without them are two results of one survey, whose difference is theirs. */
  @Test
  void resultsWithAndWithoutThem_areNotCompared() throws IOException {
    Organization organization = organization();
    String kept = write("kept.json", ProgramRun.result(organization, "--careless", "keep"));
    String dropped = write("dropped.json", ProgramRun.result(organization, "--careless", "drop"));

    assertThat(CommandRun.of("compare", dropped, kept).exit()).isEqualTo(3);

    JsonNode level =
        ResultReader.tree(
                CommandRun.of("compare", dropped, kept, "--accept-differencing", "--format", "json")
                    .out())
            .path("functions")
            .path("IT")
            .path("levels")
            .path("today");
    double without = level.path("before").asDouble();
    assertThat((PEOPLE * level.path("after").asDouble() - (PEOPLE - CARELESS) * without) / CARELESS)
        .as("their level: five of six answers are 100 points, the turned one 0")
        .isCloseTo(500 / 6.0, within(3.0));
  }

  /** Two capabilities of six items, of which the first is turned. */
  private static Organization organization() {
    return organization(CARELESS, 0);
  }

  /** The first contradict themselves by one answer throughout, the next give the middle one throughout. */
  private static Organization organization(int careless, int middling) {
    Organization drawn =
        new OrganizationBuilder(3, "IT", "HR")
            .asking(
                new Trait("people", "capability", 6, true),
                new Trait("tech", "capability", 6, true))
            .crew("site0", "1", PEOPLE)
            .build();
    return drawn.withRatings(
        drawn.ratings().stream()
            .map(
                r ->
                    r.person() < careless + middling
                        ? new Rating(
                            r.person(),
                            r.wave(),
                            r.function(),
                            r.unit(),
                            Collections.nCopies(
                                drawn.items(), r.person() < careless ? ANSWER : MIDDLE))
                        : r)
            .toList());
  }

  private String write(String name, Outputs outputs) throws IOException {
    return Files.writeString(folder.resolve(name), outputs.text("result.json")).toString();
  }
}
