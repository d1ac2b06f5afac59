package io.github.locus.ingest.abreast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AbreastTest {
  private static final List<Integer> MANY = IntStream.range(0, 5_000).boxed().toList();

  @Test
  void resultsOfMany_standInTheirOrder() {
    assertThat(Abreast.map(MANY, n -> 2 * n))
        .isEqualTo(IntStream.range(0, 5_000).map(n -> 2 * n).boxed().toList());
  }

  @Test
  void someOfMany_standInTheirOrder() {
    assertThat(Abreast.filter(MANY, n -> n % 1_000 == 7))
        .containsExactly(7, 1_007, 2_007, 3_007, 4_007);
  }

  @Test
  void whatIsMadeAhead_isTakenInOrderByTheCaller() {
    List<Integer> taken = new ArrayList<>();
    Set<Thread> takers = ConcurrentHashMap.newKeySet();

    Abreast.inTurn(
        MANY.subList(0, 100),
        n -> n + 1,
        (n, made) -> {
          taken.add(made);
          takers.add(Thread.currentThread());
        });

    assertThat(taken).isEqualTo(MANY.subList(1, 101));
    assertThat(takers).containsExactly(Thread.currentThread());
  }

  @Test
  void whatIsThrownAhead_endsAll() {
    assertThatThrownBy(
            () ->
                Abreast.inTurn(
                    MANY,
                    n -> {
                      throw new IllegalStateException("broken");
                    },
                    (n, made) -> {}))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("broken");
  }

  @Test
  void onOneThread_everythingIsDoneOnIt_andTheSameIsMade() {
    Set<Thread> workers = ConcurrentHashMap.newKeySet();
    List<Integer> made =
        Abreast.on(
            1,
            () ->
                Abreast.map(
                    MANY,
                    n -> {
                      workers.add(Thread.currentThread());
                      return n + 1;
                    }));

    assertThat(workers).hasSize(1);
    assertThat(made).isEqualTo(Abreast.map(MANY, n -> n + 1));
  }

  @Test
  void whatIsThrownOnSomeThreads_isThrownAsItIs() {
    OutOfMemoryError thrown = new OutOfMemoryError("much");

    assertThatThrownBy(
            () ->
                Abreast.on(
                    1,
                    () -> {
                      throw thrown;
                    }))
        .isSameAs(thrown);
  }
}
