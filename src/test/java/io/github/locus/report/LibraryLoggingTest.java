package io.github.locus.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.status.StatusLogger;
import org.junit.jupiter.api.Test;

/** What libraries log does not stand among the answer: JSON on standard output began with a line of theirs. */
class LibraryLoggingTest {
  @Test
  void statusOfLibraries_isToldNowhere() {
    assertThat(StatusLogger.getLogger().getFallbackListener().getStatusLevel())
        .isEqualTo(Level.OFF);
  }
}
