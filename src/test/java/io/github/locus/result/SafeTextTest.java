package io.github.locus.result;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeTextTest {
  @ParameterizedTest
  @CsvSource({
    "plain, plain",
    "'L&D – Größe 漢', 'L&D – Größe 漢'",
    "'\u001b[31mred\u001b[0m', red",
    "'a\u001b]0;title\u0007b', ab",
    "'a\u001b]8;;http://x\u001b\\b', ab",
    "'\u009b2Jx', x",
    "'a\u009d0;title\u0007b', ab",
    "'a\u009d0;title\u009cb', ab",
    "'a\u0090payload\u009cb', ab",
    "'a\u2066b\u2069c', abc",
    "'a\tb', 'a b'",
    "'a\u0000\u0008b', ab",
    "'a\u202eb', ab",
    "'end\u001b', end",
    "'end\u001b[', end",
    "'end\u001b]open', end",
  })
  void whatCouldSteerATerminal_isTakenOut(String text, String safe) {
    assertThat(SafeText.of(text)).isEqualTo(safe);
  }

  @Test
  void loneSurrogates_areTakenOut() {
    assertThat(SafeText.of("a\ud800b")).isEqualTo("ab");
  }

  @Test
  void lettersBeyondTheFirstPlane_stay() {
    assertThat(SafeText.of("a\ud83d\ude00b")).isEqualTo("a\ud83d\ude00b");
  }
}
