package io.github.locus.attack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Counts and shares: what is left when one is taken from another, and answers that all gave. */
class CountsAttackTest {
  @Test
  void turnToLessFromOutside() {
    OrganizationBuilder builder = new OrganizationBuilder(1, "IT", "HR");
    for (int i = 0; i < 12; i++) {
      builder.rates(
          builder.person(i < 2 ? "IT" : "HR", "IT", i % 3 == 0 ? "IT" : "HR"),
          "site" + i % 2,
          "1",
          "IT",
          "HR");
    }
    Organization organization = builder.build();

    Nominations open = new Nominations(ProgramRun.unprotected(organization).text("result.json"));
    Nominations closed = new Nominations(ProgramRun.result(organization).text("result.json"));

    assertThat(open.insiders())
        .anySatisfy(
            rest -> {
              assertThat(rest.persons()).isEqualTo(2);
              assertThat(rest.pinned()).isTrue();
            });
    assertThat(closed.insiders())
        .allSatisfy(rest -> assertThat(rest.persons()).matches(n -> n == 0 || n >= Trial.MINIMUM));
  }

  @Test
  void oneAnswerOfAllFive() {
    Organization some =
        new OrganizationBuilder(1, "IT", "HR")
            .crew("site0", "1", 5)
            .crew("site1", "1", 6, "HR")
            .build();
    Organization organization =
        some.withRatings(
            some.ratings().stream()
                .map(r -> r.function().equals("IT") ? r.with(0, Organization.POINTS) : r)
                .toList());
    String closed = ProgramRun.result(organization).text("result.json");

    assertThat(Trial.open(organization).unanimous()).isNotEmpty();
    JsonNode item =
        ResultReader.tree(closed).path("quality").path("items").path("IT").path("people_1");
    assertThat(item.path("nearlyAll").asBoolean()).isTrue();
    Trial.holds(Trial.closed(organization));
  }
}
