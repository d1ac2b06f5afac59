package io.github.locus.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class RoundsTest {
  private static final Organisation FIRST = of("harbor-2024", "harbor");
  private static final Organisation OTHER = of("mill", "mill");
  private static final Organisation SECOND = of("harbor-2025", "harbor");

  private final Rounds rounds = new Rounds(List.of(FIRST, OTHER, SECOND), Organisation::called);

  @Test
  void organisationsOfOneTitle_areRounds_inTheirOrder() throws InterruptedException {
    rounds.end(FIRST);

    assertThat(rounds.before(SECOND)).containsExactly(FIRST);
    assertThat(rounds.after(FIRST)).containsExactly(SECOND);
    assertThat(rounds.before(FIRST)).isEmpty();
    assertThat(rounds.before(OTHER)).isEmpty();
    assertThat(rounds.after(OTHER)).isEmpty();
  }

  @Test
  void round_waitsForTheOneBefore() throws Exception {
    CompletableFuture<List<Organisation>> before =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return rounds.before(SECOND);
              } catch (InterruptedException e) {
                return List.of();
              }
            });

    assertThat(before).isNotDone();
    rounds.end(FIRST);
    assertThat(before.get(10, TimeUnit.SECONDS)).containsExactly(FIRST);
  }

  private static Organisation of(String name, String title) {
    return new Organisation(
        name, Optional.of(title), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
