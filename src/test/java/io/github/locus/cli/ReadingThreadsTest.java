package io.github.locus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** {@code --threads} holds for the reading too. */
class ReadingThreadsTest {
  private static final byte[] SURVEY =
      "respondent,function,unit,leader\n".getBytes(StandardCharsets.UTF_8);

  @Test
  void survey_isReadOnNoMoreThreadsThanAreStated() {
    AtomicReference<Thread> reading = new AtomicReference<>();
    SurveyFlags files = new SurveyFlags();
    files.surveys = List.of("-");
    StudyFlags study = new StudyFlags();
    study.threads = Optional.of(1);

    new SurveyIntake(files, new InstrumentFlag(), study)
        .assess(
            new ByteArrayInputStream(SURVEY) {
              @Override
              public synchronized int read(byte[] into, int from, int length) {
                reading.set(Thread.currentThread());
                return super.read(into, from, length);
              }
            },
            false);

    assertThat(reading.get())
        .isInstanceOfSatisfying(
            ForkJoinWorkerThread.class,
            thread -> assertThat(thread.getPool().getParallelism()).isOne());
  }
}
