package io.github.locus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LastResortTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final List<Integer> exits = new ArrayList<>();

  static Stream<Throwable> shortagesOfMemory() {
    return Stream.of(
        new OutOfMemoryError("secret"),
        new IllegalStateException("worker", new OutOfMemoryError("secret")),
        new NoClassDefFoundError("io/github/locus/Some")
            .initCause(
                new ExceptionInInitializerError(
                    "Exception java.lang.OutOfMemoryError [in thread \"locus-analysis\"]")));
  }

  @ParameterizedTest
  @MethodSource("shortagesOfMemory")
  void aWorkerThatDiesOfLackOfMemory_endsTheProcessWith4(Throwable failure) {
    die(new PrintWriter(err, true), failure);

    assertThat(exits).containsExactly(4);
    assertThat(said()).contains("needs more memory", "LOCUS_JAVA_OPTS=-Xmx").hasLineCount(1);
  }

  @Test
  void whereTheReportItselfFindsNoMemory_thePreparedLineIsWritten() {
    die(
        new PrintWriter(new Failing(() -> new OutOfMemoryError("secret"))),
        new IllegalStateException("worker"));

    assertThat(exits).containsExactly(4);
    assertThat(said()).contains("needs more memory").hasLineCount(1);
  }

  @Test
  void whereTheReportItselfFailsOtherwise_theRunEndsWith70() {
    die(
        new PrintWriter(new Failing(() -> new AssertionError("secret"))),
        new IllegalStateException("worker"));

    assertThat(exits).containsExactly(70);
    assertThat(said()).isEmpty();
  }

  @Test
  void aDefectOfAWorker_is70() {
    die(new PrintWriter(err, true), new IllegalStateException("secret"));

    assertThat(exits).containsExactly(70);
    assertThat(said()).contains("a defect").doesNotContain("secret").hasLineCount(1);
  }

  @Test
  void theSecondWorkerThatDies_isNotTold() {
    die(new PrintWriter(err, true), new OutOfMemoryError(), new OutOfMemoryError());

    assertThat(exits).containsExactly(4);
    assertThat(said()).hasLineCount(1);
  }

  private void die(PrintWriter writer, Throwable... failures) {
    LastResort last = new LastResort(err, writer, false, "en", exits::add);
    for (Throwable failure : failures) {
      last.uncaughtException(Thread.currentThread(), failure);
    }
  }

  private String said() {
    return err.toString(StandardCharsets.UTF_8);
  }

  /** Cannot be written to. */
  private static final class Failing extends Writer {
    private final Supplier<Error> failure;

    Failing(Supplier<Error> failure) {
      this.failure = failure;
    }

    @Override
    public void write(char[] buffer, int from, int length) {
      throw failure.get();
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
