package io.github.locus.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkloadTest {
  private static final Study STUDY = ReferenceStudies.study("one-wave", ReferenceStudies.options());

  @Test
  void workload_isForeseenBeforeTheEquationsAreSolved() {
    Workload foreseen = foreseen(STUDY);

    assertThat(foreseen.isLong()).isFalse();
    assertThat(foreseen.processorTime()).isGreaterThan(Duration.ofMillis(500));
  }

  @Test
  void moreFigures_takeLonger() {
    StudyOptions more = ReferenceStudies.options().withSensitivity(true);

    assertThat(foreseen(STUDY.withOptions(more)).processorTime())
        .isGreaterThan(foreseen(STUDY.withOptions(ReferenceStudies.options())).processorTime());
  }

  @Test
  void bounds_areWhereTheyArePublished() {
    assertThat(new Workload(Duration.ofMillis(9_999)).isLong()).isFalse();
    assertThat(new Workload(Duration.ofSeconds(10)).isLong()).isTrue();
    assertThat(new Workload(Duration.ofHours(6)).isTooLong()).isFalse();
    assertThat(new Workload(Duration.ofHours(6).plusMillis(1)).isTooLong()).isTrue();
  }

  /** What an analysis says once, and before it is stopped. */
  private static Workload foreseen(Study study) {
    List<Workload> foreseen = new ArrayList<>();
    Analysis analysis =
        new Analysis(
            "test",
            workload -> {
              foreseen.add(workload);
              throw new IllegalStateException("enough");
            });

    assertThatIllegalStateException().isThrownBy(() -> analysis.run(study)).withMessage("enough");
    assertThat(foreseen).hasSize(1);
    return foreseen.get(0);
  }
}
