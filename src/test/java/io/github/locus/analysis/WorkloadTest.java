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
    List<Workload> foreseen = new ArrayList<>();
    Analysis analysis =
        new Analysis(
            "test",
            workload -> {
              foreseen.add(workload);
              throw new IllegalStateException("enough");
            });

    assertThatIllegalStateException().isThrownBy(() -> analysis.run(STUDY)).withMessage("enough");
    assertThat(foreseen).hasSize(1);
    assertThat(foreseen.get(0).isLong()).isFalse();
    assertThat(foreseen.get(0).processorTime()).isGreaterThan(Duration.ofMillis(500));
  }

  @Test
  void moreFigures_takeLonger() {
    assertThat(foreseen(ReferenceStudies.options().withSensitivity(true)))
        .isGreaterThan(foreseen(ReferenceStudies.options()));
  }

  @Test
  void bounds_areWhereTheyArePublished() {
    assertThat(new Workload(Duration.ofMillis(9_999)).isLong()).isFalse();
    assertThat(new Workload(Duration.ofSeconds(10)).isLong()).isTrue();
    assertThat(new Workload(Duration.ofHours(6)).isTooLong()).isFalse();
    assertThat(new Workload(Duration.ofHours(6).plusMillis(1)).isTooLong()).isTrue();
  }

  private static Duration foreseen(StudyOptions options) {
    List<Workload> foreseen = new ArrayList<>();
    Analysis analysis =
        new Analysis(
            "test",
            workload -> {
              foreseen.add(workload);
              throw new IllegalStateException("enough");
            });
    assertThatIllegalStateException().isThrownBy(() -> analysis.run(STUDY.withOptions(options)));
    return foreseen.get(0).processorTime();
  }
}
