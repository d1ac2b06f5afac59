package io.github.locus.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ann@firm.org|ann@firm.org",
        "ask ann@firm.org|ann@firm.org",
        "IT (ann.doe@mail.firm.org)|ann.doe@mail.firm.org",
        "IT:ANN@FIRM.ORG, urgent|ANN@FIRM.ORG",
        "\"ann\"@firm.org|\"ann\"@firm.org",
        "jörg@größe.example|jörg@größe.example",
        "ann@10.0.0.12|ann@10.0.0.12"
      })
  void address_isFoundAsItIsWritten(String text, String address) {
    assertThat(MailAddress.isIn(text)).isTrue();
    assertThat(MailAddress.in(text)).containsExactly(address);
  }

  @ParameterizedTest
  @ValueSource(strings = {"R@D", "people_1@IT", "people_1@L&D", "@firm.org", "ann at firm.org", ""})
  void itemOfAFunction_isNoAddress(String text) {
    assertThat(MailAddress.isIn(text)).isFalse();
    assertThat(MailAddress.in(text)).isEmpty();
  }

  @Test
  void longTextWithoutAddress_isReadInNoTime() {
    String text = "a".repeat(60_000) + " @ ";
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadCpuTime();

    assertThat(MailAddress.isIn(text)).isFalse();

    assertThat(threads.getCurrentThreadCpuTime() - before)
        .isLessThan(Duration.ofSeconds(2).toNanos());
  }
}
