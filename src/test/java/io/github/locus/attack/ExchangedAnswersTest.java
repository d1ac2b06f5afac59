package io.github.locus.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.SeededCases;
import io.github.locus.attack.Organization.Person;
import io.github.locus.attack.Organization.Rating;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What one person of a small unit answered and what another of the units merged with it did may be exchanged, and no
 * output changes by a byte: whatever can be found out is about the group, whoever asks and whatever he knows beside.
 */
class ExchangedAnswersTest {
  @TempDir private Path folder;

  /** With two waves; in the nightly build without, too. */
  static Stream<Arguments> aPersonOfASmallUnit_andOneOfTheUnitsMergedWithIt() {
    return Stream.of(
            Arguments.of(
                "two waves, a small unit in each",
                new OrganizationBuilder(5, "IT", "HR")
                    .withOwnFunctions()
                    .crew("site0", "1", 2)
                    .crew("site1", "1", 6)
                    .crew("site2", "1", 9)
                    .crew("site3", "1", 9)
                    .crew("site0", "2", 3)
                    .crew("site1", "2", 6)
                    .crew("site2", "2", 9)
                    .crew("site3", "2", 9)
                    .build(),
                1,
                4),
            Arguments.of(
                "one function, leaders of 1 and 5",
                new OrganizationBuilder(1, "IT")
                    .crew("site0", "1", 1)
                    .crew("site1", "1", 5)
                    .build(),
                0,
                3),
            Arguments.of("four small units", seven(List.of("IT", "HR"), 2, 3, 1, 4).build(), 5, 3))
        .limit(SeededCases.count(1, 3));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("aPersonOfASmallUnit_andOneOfTheUnitsMergedWithIt")
  void figuresAreTheSame(String name, Organization organization, int one, int other)
      throws IOException {
    Organization exchanged = exchange(organization, one, other);

    assertItIsToldWithoutProtection(organization, exchanged);
    assertThat(ProgramRun.result(exchanged, keyed()).text("result.json"))
        .isEqualTo(ProgramRun.result(organization, keyed()).text("result.json"));
  }

  /** Of two functions; of four in the nightly build. */
  @Test
  void sevenUnits_onePersonInOne_everyOutputIsTheSame() throws IOException {
    List<String> functions = List.of("IT", "HR", "L&D", "BU").subList(0, SeededCases.count(2, 4));
    Organization organization = seven(functions, 1).build();
    Organization exchanged = exchange(organization, 0, 3);

    Outputs before = ProgramRun.everything(organization, keyed());
    Outputs after = ProgramRun.everything(exchanged, keyed());

    assertItIsToldWithoutProtection(organization, exchanged);
    assertThat(changed(before, after)).containsExactly("manifest.json");
  }

  private static void assertItIsToldWithoutProtection(
      Organization organization, Organization exchanged) {
    assertThat(ProgramRun.unprotectedFigures(exchanged).text("result.json"))
        .as("with protection off it is told who answered what")
        .isNotEqualTo(ProgramRun.unprotectedFigures(organization).text("result.json"));
  }

  private static Set<String> changed(Outputs before, Outputs after) {
    Set<String> paths = new TreeSet<>(before.files().keySet());
    paths.addAll(after.files().keySet());
    paths.removeIf(
        path ->
            withoutFolder(before.files().get(path)).equals(withoutFolder(after.files().get(path))));
    return paths;
  }

  private static String withoutFolder(byte[] written) {
    return new String(written, StandardCharsets.UTF_8).replaceAll("/attack[0-9]+/", "/");
  }

  private String[] keyed() throws IOException {
    Path key = Files.writeString(folder.resolve("key"), "a secret that two runs have in common\n");
    return new String[] {"--code-key", key.toString()};
  }

  /** The first units have these sizes, the others nine each; the first of nine has five, to be merged with. */
  private static OrganizationBuilder seven(List<String> functions, int... sizes) {
    OrganizationBuilder builder =
        new OrganizationBuilder(2, functions.toArray(String[]::new))
            .withOwnFunctions()
            .withNominations();
    int units = 0;
    for (int size : sizes) {
      builder.crew("site" + units++, "1", size);
    }
    builder.crew("site" + units++, "1", 5);
    while (units < 7) {
      builder.crew("site" + units++, "1", 9);
    }
    return builder;
  }

  private static Organization exchange(Organization organization, int one, int other) {
    List<Person> people = new ArrayList<>(organization.people());
    people.set(one, organization.people().get(other));
    people.set(other, organization.people().get(one));
    List<Rating> ratings =
        organization.ratings().stream()
            .map(
                r ->
                    r.person() == one
                        ? answering(r, organization, other)
                        : r.person() == other ? answering(r, organization, one) : r)
            .toList();
    return new Organization(
        organization.functions(), organization.traits(), people, ratings, organization.posts());
  }

  /** The same rating with what another person says of the function in the same wave. */
  private static Rating answering(Rating rating, Organization organization, int person) {
    List<Integer> answers =
        organization.ratings().stream()
            .filter(
                r ->
                    r.person() == person
                        && r.function().equals(rating.function())
                        && r.wave().equals(rating.wave()))
            .map(Rating::answers)
            .findFirst()
            .orElseThrow();
    return new Rating(rating.person(), rating.wave(), rating.function(), rating.unit(), answers);
  }
}
